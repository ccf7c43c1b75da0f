-- SPDX-License-Identifier: GPL-3.0-or-later
-- What has waited too long is looked for before every reading: without this, by going through all that waits.
CREATE INDEX requests_by_age ON requests (state, created_at);
