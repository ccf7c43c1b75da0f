-- SPDX-License-Identifier: GPL-3.0-or-later
-- Personal data moves into sealed columns: the values below that are BLOBs (but for terms) open with the
-- store's key alone. SQLite cannot change such columns in place, so their tables are made anew.

DROP TRIGGER IF EXISTS decisions_nobody_approves_what_he_asked_for;
DROP TRIGGER IF EXISTS decisions_are_never_changed;
DROP TRIGGER IF EXISTS decisions_are_never_deleted;
DROP TRIGGER IF EXISTS attempts_keep_their_beginning;
DROP TRIGGER IF EXISTS attempts_end_once;
DROP TRIGGER IF EXISTS attempts_are_never_deleted;
DROP TRIGGER IF EXISTS requests_begin_waiting;
DROP TRIGGER IF EXISTS requests_never_exceed_their_charge;
DROP TRIGGER IF EXISTS requests_follow_the_state_machine;
DROP TRIGGER IF EXISTS requests_keep_what_was_asked_for;
DROP TRIGGER IF EXISTS requests_keep_their_bytes;
DROP TRIGGER IF EXISTS requests_are_approved_by_a_decision;
DROP TRIGGER IF EXISTS requests_are_sent_with_approval_and_record;
DROP TRIGGER IF EXISTS requests_correct_only_what_failed;
DROP TRIGGER IF EXISTS requests_are_corrected_once;
DROP TRIGGER IF EXISTS requests_are_never_deleted;
DROP TRIGGER IF EXISTS charge_readings_are_never_changed;
DROP INDEX IF EXISTS requests_by_state;
DROP INDEX IF EXISTS requests_by_charge;
DROP INDEX IF EXISTS requests_by_corrected;
DROP INDEX IF EXISTS requests_one_sending_per_charge;

CREATE TABLE sealed_requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    charge_key TEXT NOT NULL,
    refund_key TEXT NOT NULL UNIQUE CHECK (length(CAST(refund_key AS BLOB)) BETWEEN 1 AND 128),
    state TEXT NOT NULL CHECK (state IN ('draft', 'awaiting_approval', 'approved', 'rejected', 'withdrawn',
        'expired', 'sending', 'not_sent', 'unknown', 'in_progress', 'settled', 'failed')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    currency TEXT NOT NULL CHECK (currency = 'COP'),
    refundable_minor INTEGER NOT NULL,
    personal BLOB NOT NULL,
    body BLOB NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    requested_by TEXT NOT NULL CHECK (requested_by <> ''),
    requested_by_folded TEXT NOT NULL CHECK (requested_by_folded <> ''),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    asks_confirming INTEGER NOT NULL CHECK (asks_confirming IN (0, 1)),
    beneficiary TEXT NOT NULL,
    seen TEXT NOT NULL REFERENCES charge_readings (digest),
    corrects INTEGER REFERENCES sealed_requests (id),
    salt TEXT NOT NULL CHECK (length(salt) = 32),
    claim_id TEXT,
    claim_desk TEXT,
    claim_deadline INTEGER,
    reply_status INTEGER,
    reply_body BLOB CHECK (length(reply_body) <= 65600),
    remark BLOB NOT NULL,
    alarms BLOB NOT NULL,
    erased_at INTEGER,
    CHECK ((state = 'sending') = (claim_deadline IS NOT NULL)),
    CHECK (state <> 'sending' OR (claim_id IS NOT NULL AND claim_desk IS NOT NULL)),
    CHECK ((reply_status IS NULL) = (reply_body IS NULL))
) STRICT;

CREATE TABLE sealed_decisions (
    request INTEGER NOT NULL REFERENCES requests (id),
    number INTEGER NOT NULL CHECK (number > 0),
    by TEXT NOT NULL CHECK (by <> ''),
    by_folded TEXT NOT NULL CHECK (by_folded <> ''),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('approve', 'reject', 'withdraw', 'send', 'resend', 'close', 'rekey')),
    why BLOB NOT NULL,
    password_set_by TEXT,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    after_attempts INTEGER NOT NULL,
    PRIMARY KEY (request, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_attempts (
    request INTEGER NOT NULL REFERENCES requests (id),
    number INTEGER NOT NULL CHECK (number > 0),
    claim_id TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    desk TEXT NOT NULL,
    charge_read TEXT NOT NULL REFERENCES charge_readings (digest),
    charge_status TEXT NOT NULL,
    body_digest TEXT NOT NULL CHECK (length(body_digest) = 64),
    outcome TEXT CHECK (outcome IN ('not_sent', 'unknown', 'in_progress', 'settled', 'failed')),
    http_status INTEGER,
    reply_body BLOB CHECK (length(reply_body) <= 65600),
    PRIMARY KEY (request, number)
) STRICT, WITHOUT ROWID;

-- What a request is found by: keyed hashes of words.
CREATE TABLE search_terms (
    term BLOB NOT NULL,
    request INTEGER NOT NULL REFERENCES requests (id),
    PRIMARY KEY (term, request)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_terms_by_request ON search_terms (request);

-- program: seal

DROP TABLE attempts;
DROP TABLE decisions;
DROP TABLE requests;
ALTER TABLE sealed_requests RENAME TO requests;
ALTER TABLE sealed_decisions RENAME TO decisions;
ALTER TABLE sealed_attempts RENAME TO attempts;

CREATE INDEX requests_by_state ON requests (state);
CREATE INDEX requests_by_charge ON requests (charge_key, state);
CREATE INDEX requests_by_corrected ON requests (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX requests_by_reading ON requests (seen);
CREATE INDEX requests_by_beneficiary ON requests (beneficiary, created_at);
CREATE INDEX attempts_by_reading ON attempts (charge_read);
CREATE UNIQUE INDEX requests_one_sending_per_charge ON requests (charge_key) WHERE state = 'sending';

-- An answer of the gateway changes once, when everybody in it is forgotten.
CREATE TRIGGER charge_readings_are_never_changed BEFORE UPDATE ON charge_readings
WHEN NEW.digest <> OLD.digest
    OR EXISTS (SELECT 1 FROM requests WHERE seen = OLD.digest AND erased_at IS NULL)
    OR EXISTS (SELECT 1 FROM attempts a JOIN requests r ON r.id = a.request
        WHERE a.charge_read = OLD.digest AND r.erased_at IS NULL)
BEGIN
    SELECT raise(ABORT, 'what the gateway said stays');
END;

CREATE TRIGGER charge_readings_are_never_deleted BEFORE DELETE ON charge_readings
BEGIN
    SELECT raise(ABORT, 'what the gateway said stays');
END;

CREATE TRIGGER decisions_nobody_approves_what_he_asked_for BEFORE INSERT ON decisions
WHEN NEW.kind = 'approve'
    AND NEW.by_folded = (SELECT requested_by_folded FROM requests WHERE id = NEW.request)
BEGIN
    SELECT raise(ABORT, 'nobody approves what he asked for');
END;

CREATE TRIGGER decisions_are_never_changed
BEFORE UPDATE OF request, number, by, by_folded, at, kind, password_set_by, digest, after_attempts ON decisions
BEGIN
    SELECT raise(ABORT, 'decisions stand');
END;

CREATE TRIGGER decisions_keep_their_words BEFORE UPDATE OF why ON decisions
WHEN (SELECT erased_at FROM requests WHERE id = OLD.request) IS NULL
BEGIN
    SELECT raise(ABORT, 'decisions stand');
END;

CREATE TRIGGER decisions_are_never_deleted BEFORE DELETE ON decisions
BEGIN
    SELECT raise(ABORT, 'decisions stand');
END;

CREATE TRIGGER attempts_keep_their_beginning
BEFORE UPDATE OF request, number, claim_id, started_at, desk, charge_read, charge_status, body_digest
    ON attempts
BEGIN
    SELECT raise(ABORT, 'an attempt stays as it was begun');
END;

CREATE TRIGGER attempts_end_once BEFORE UPDATE OF outcome ON attempts
WHEN OLD.outcome IS NOT NULL AND OLD.outcome <> 'unknown' AND NEW.outcome IS NOT OLD.outcome
BEGIN
    SELECT raise(ABORT, 'an attempt ends once');
END;

CREATE TRIGGER attempts_are_never_deleted BEFORE DELETE ON attempts
BEGIN
    SELECT raise(ABORT, 'attempts stand');
END;

CREATE TRIGGER requests_begin_waiting BEFORE INSERT ON requests
WHEN NEW.state NOT IN ('draft', 'awaiting_approval')
BEGIN
    SELECT raise(ABORT, 'a request begins as a draft or waiting for approval');
END;

CREATE TRIGGER requests_never_exceed_their_charge BEFORE INSERT ON requests
WHEN NEW.state <> 'draft' AND NEW.refundable_minor - NEW.amount_minor < (
    SELECT coalesce(sum(amount_minor), 0) FROM requests
    WHERE charge_key = NEW.charge_key AND state IN ('awaiting_approval', 'approved', 'sending', 'not_sent',
        'unknown', 'in_progress', 'settled'))
BEGIN
    SELECT raise(ABORT, 'more than is left of the charge');
END;

CREATE TRIGGER requests_follow_the_state_machine BEFORE UPDATE OF state ON requests
WHEN NEW.state <> OLD.state AND NOT EXISTS (
    SELECT 1 FROM allowed_steps WHERE from_state = OLD.state AND to_state = NEW.state)
BEGIN
    SELECT raise(ABORT, 'a step that is not in the state machine');
END;

CREATE TRIGGER requests_keep_what_was_asked_for
BEFORE UPDATE OF id, charge_key, amount_minor, currency, refundable_minor, requested_by, requested_by_folded,
    created_at, asks_confirming, seen, corrects ON requests
WHEN OLD.state <> 'draft'
BEGIN
    SELECT raise(ABORT, 'a request stays as it was asked for');
END;

-- A person can be forgotten once a request is over, and then for good.
CREATE TRIGGER requests_keep_their_people BEFORE UPDATE OF personal, beneficiary, salt, erased_at ON requests
WHEN OLD.state <> 'draft' AND NOT (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
    AND OLD.state IN ('settled', 'failed', 'rejected', 'withdrawn', 'expired'))
BEGIN
    SELECT raise(ABORT, 'a request stays as it was asked for');
END;

CREATE TRIGGER requests_keep_their_bytes BEFORE UPDATE OF refund_key, body, digest ON requests
WHEN OLD.state <> 'draft' AND NOT (OLD.state = 'approved' AND NEW.state = 'awaiting_approval')
    AND NOT (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND NEW.refund_key = OLD.refund_key
        AND NEW.digest = OLD.digest)
BEGIN
    SELECT raise(ABORT, 'the bytes change only with a new key and a new approval');
END;

CREATE TRIGGER requests_are_approved_by_a_decision BEFORE UPDATE OF state ON requests
WHEN OLD.state = 'awaiting_approval' AND NEW.state = 'approved' AND NOT EXISTS (
    SELECT 1 FROM decisions WHERE request = NEW.id AND kind = 'approve' AND digest = NEW.digest
        AND by_folded <> NEW.requested_by_folded)
BEGIN
    SELECT raise(ABORT, 'no approval of these bytes by somebody else');
END;

CREATE TRIGGER requests_are_sent_with_approval_and_record BEFORE UPDATE OF state ON requests
WHEN OLD.state <> 'sending' AND NEW.state = 'sending' AND (
    NOT EXISTS (SELECT 1 FROM decisions WHERE request = NEW.id AND kind = 'approve' AND digest = NEW.digest
        AND by_folded <> NEW.requested_by_folded)
    OR NOT EXISTS (SELECT 1 FROM attempts WHERE request = NEW.id AND claim_id = NEW.claim_id
        AND body_digest = NEW.digest AND outcome IS NULL)
    OR EXISTS (SELECT 1 FROM requests WHERE charge_key = NEW.charge_key AND id <> NEW.id
        AND state IN ('sending', 'unknown', 'in_progress')))
BEGIN
    SELECT raise(ABORT, 'not approved, not recorded, or another refund of the charge is on its way');
END;

-- A correction pays for what failed, and two of them would pay for it twice.
CREATE TRIGGER requests_correct_only_what_failed BEFORE UPDATE OF state ON requests
WHEN NEW.state IN ('approved', 'sending') AND OLD.state <> NEW.state AND NEW.corrects IS NOT NULL
    AND ((SELECT state FROM requests WHERE id = NEW.corrects) <> 'failed'
        OR EXISTS (SELECT 1 FROM requests WHERE corrects = NEW.corrects AND id <> NEW.id
            AND state IN ('awaiting_approval', 'approved', 'sending', 'not_sent', 'unknown', 'in_progress',
                'settled')))
BEGIN
    SELECT raise(ABORT, 'what is corrected did not fail, or something else corrects it');
END;

CREATE TRIGGER requests_are_corrected_once BEFORE INSERT ON requests
WHEN NEW.corrects IS NOT NULL
    AND ((SELECT state FROM requests WHERE id = NEW.corrects) <> 'failed'
        OR EXISTS (SELECT 1 FROM requests WHERE corrects = NEW.corrects
            AND state IN ('awaiting_approval', 'approved', 'sending', 'not_sent', 'unknown', 'in_progress',
                'settled')))
BEGIN
    SELECT raise(ABORT, 'what is corrected did not fail, or something else corrects it');
END;

CREATE TRIGGER requests_are_never_deleted BEFORE DELETE ON requests
BEGIN
    SELECT raise(ABORT, 'requests stand');
END;

-- program: journal
