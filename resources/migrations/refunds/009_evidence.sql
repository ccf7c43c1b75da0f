-- SPDX-License-Identifier: GPL-3.0-or-later
-- What says that a refund has arrived at the gateway, and the gateway's written statements that one has not.
-- Never changed and never deleted; a person who is forgotten takes names and contents along.
CREATE TABLE evidence (
    request INTEGER NOT NULL REFERENCES requests (id),
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('key_taken', 'refund_found', 'charge_moves', 'notified', 'statement')),
    at INTEGER NOT NULL,
    by TEXT NOT NULL CHECK (by <> ''),
    after_attempts INTEGER NOT NULL CHECK (after_attempts > 0),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    name BLOB NOT NULL,
    content BLOB NOT NULL CHECK (length(content) <= 1048640),
    PRIMARY KEY (request, number)
) STRICT;

CREATE UNIQUE INDEX evidence_one_sign_of_each_kind ON evidence (request, kind) WHERE kind <> 'statement';

CREATE TRIGGER evidence_is_never_changed
BEFORE UPDATE OF request, number, kind, at, by, after_attempts, digest ON evidence
BEGIN
    SELECT raise(ABORT, 'evidence stands');
END;

CREATE TRIGGER evidence_keeps_its_words BEFORE UPDATE OF name, content ON evidence
WHEN (SELECT erased_at FROM requests WHERE id = OLD.request) IS NULL
BEGIN
    SELECT raise(ABORT, 'evidence stands');
END;

CREATE TRIGGER evidence_is_never_deleted BEFORE DELETE ON evidence
BEGIN
    SELECT raise(ABORT, 'evidence stands');
END;

-- The second lock: what has arrived is not sent again, and nobody closes a refund without the gateway's statement.
CREATE TRIGGER requests_that_arrived_are_not_sent_again BEFORE UPDATE OF state ON requests
WHEN OLD.state IN ('unknown', 'not_sent') AND NEW.state = 'sending'
    AND EXISTS (SELECT 1 FROM evidence WHERE request = NEW.id AND kind <> 'statement')
BEGIN
    SELECT raise(ABORT, 'something says that it has arrived');
END;

CREATE TRIGGER attempts_are_not_repeated_once_one_arrived BEFORE INSERT ON attempts
WHEN EXISTS (SELECT 1 FROM evidence WHERE request = NEW.request AND kind <> 'statement')
BEGIN
    SELECT raise(ABORT, 'something says that it has arrived');
END;

CREATE TRIGGER decisions_to_close_need_a_statement BEFORE INSERT ON decisions
WHEN NEW.kind = 'close' AND NOT EXISTS (SELECT 1 FROM evidence WHERE request = NEW.request
    AND kind = 'statement' AND after_attempts = NEW.after_attempts
    AND number > (SELECT coalesce(max(number), 0) FROM evidence
        WHERE request = NEW.request AND kind <> 'statement'))
BEGIN
    SELECT raise(ABORT, 'no written statement of the gateway');
END;

-- What counted as failed and is at the gateway after all is unknown, until it says how it ended.
DROP TRIGGER IF EXISTS allowed_steps_are_never_added;
INSERT INTO allowed_steps (from_state, to_state) VALUES ('failed', 'unknown');
CREATE TRIGGER allowed_steps_are_never_added BEFORE INSERT ON allowed_steps
BEGIN
    SELECT raise(ABORT, 'the state machine is fixed');
END;
