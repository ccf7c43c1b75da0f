-- SPDX-License-Identifier: GPL-3.0-or-later
-- What makes the desk comfortable and proves nothing: lately seen charges and half-filled wizards.

CREATE TABLE recent_charges (
    by_folded TEXT NOT NULL,
    charge_key TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL,
    status TEXT NOT NULL,
    amount_minor INTEGER,
    currency TEXT,
    PRIMARY KEY (by_folded, charge_key),
    CHECK ((amount_minor IS NULL) = (currency IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX recent_charges_by_time ON recent_charges (by_folded, at);

CREATE TABLE drafts (
    by_folded TEXT NOT NULL,
    charge_key TEXT NOT NULL,
    fields BLOB NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (by_folded, charge_key)
) STRICT, WITHOUT ROWID;
