-- SPDX-License-Identifier: GPL-3.0-or-later
-- The gateway's notifications as they came (sealed), and the charge-backs that the gateway has confirmed. A
-- notification proves nothing: it is a reason to ask, and what became of it is what the gateway then said.

CREATE TABLE notifications (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
    received_at INTEGER NOT NULL,
    raw BLOB NOT NULL CHECK (length(raw) <= 262208),
    way TEXT NOT NULL CHECK (way IN ('inbox', 'desk')),
    kept_by TEXT NOT NULL,
    is_signed INTEGER NOT NULL CHECK (is_signed IN (0, 1)),
    event_type TEXT NOT NULL CHECK (length(event_type) <= 64 AND event_type NOT GLOB '*[^A-Za-z0-9_.:-]*'),
    refund_key TEXT CHECK (length(CAST(refund_key AS BLOB)) BETWEEN 1 AND 128),
    charge_key TEXT CHECK (length(CAST(charge_key AS BLOB)) BETWEEN 1 AND 128),
    became TEXT NOT NULL CHECK (became IN ('waiting', 'confirmed', 'not_confirmed', 'not_ours', 'unreadable',
        'nothing_to_do')),
    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    repeats INTEGER NOT NULL DEFAULT 0 CHECK (repeats >= 0),
    next_at INTEGER,
    lease TEXT, -- of whoever asks about it; next_at is when it ends
    erased_at INTEGER,
    CHECK ((became = 'waiting') = (next_at IS NOT NULL)),
    CHECK (lease IS NULL OR became = 'waiting'),
    CHECK (erased_at IS NULL OR length(raw) <= 64) -- nothing, sealed
) STRICT;
CREATE INDEX notifications_waiting ON notifications (next_at, number) WHERE became = 'waiting';
CREATE INDEX notifications_by_charge ON notifications (charge_key);

CREATE TRIGGER notifications_keep_what_came BEFORE UPDATE ON notifications
WHEN NEW.number IS NOT OLD.number OR NEW.digest IS NOT OLD.digest OR NEW.received_at IS NOT OLD.received_at
    OR NEW.way IS NOT OLD.way OR NEW.kept_by IS NOT OLD.kept_by OR NEW.event_type IS NOT OLD.event_type
    OR NEW.refund_key IS NOT OLD.refund_key OR NEW.charge_key IS NOT OLD.charge_key
    OR NEW.is_signed < OLD.is_signed OR (NEW.raw IS NOT OLD.raw AND NEW.erased_at IS OLD.erased_at)
    OR (OLD.erased_at IS NOT NULL AND NEW.erased_at IS NOT OLD.erased_at)
BEGIN
    SELECT raise(ABORT, 'a notification stays as it came');
END;

CREATE TRIGGER notifications_are_never_deleted BEFORE DELETE ON notifications
BEGIN
    SELECT raise(ABORT, 'a notification stays as it came');
END;

CREATE TABLE chargebacks (
    charge_key TEXT PRIMARY KEY CHECK (length(CAST(charge_key AS BLOB)) BETWEEN 1 AND 128),
    seen_at INTEGER NOT NULL,
    answer TEXT NOT NULL REFERENCES charge_readings (digest), -- the reading that says so
    amount_minor INTEGER,
    currency TEXT,
    noted_by TEXT NOT NULL,
    acknowledged_by TEXT,
    acknowledged_at INTEGER,
    CHECK ((amount_minor IS NULL) = (currency IS NULL)),
    CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX chargebacks_open ON chargebacks (seen_at) WHERE acknowledged_at IS NULL;

CREATE TRIGGER chargebacks_are_acknowledged_once BEFORE UPDATE ON chargebacks
WHEN OLD.acknowledged_at IS NOT NULL OR NEW.acknowledged_at IS NULL OR NEW.charge_key IS NOT OLD.charge_key
    OR NEW.seen_at IS NOT OLD.seen_at OR NEW.answer IS NOT OLD.answer OR NEW.noted_by IS NOT OLD.noted_by
    OR NEW.amount_minor IS NOT OLD.amount_minor OR NEW.currency IS NOT OLD.currency
BEGIN
    SELECT raise(ABORT, 'a charge-back is acknowledged once');
END;

CREATE TRIGGER chargebacks_are_never_deleted BEFORE DELETE ON chargebacks
BEGIN
    SELECT raise(ABORT, 'charge-backs stay');
END;
