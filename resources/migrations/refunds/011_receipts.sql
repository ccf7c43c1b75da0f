-- SPDX-License-Identifier: GPL-3.0-or-later
-- Receipts are entries of the journal; whoever brings one has it looked up among them alone.

CREATE INDEX journal_of_receipts ON journal (number) WHERE action = 'receipt';
