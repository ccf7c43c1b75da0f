-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the gateway is asked next about each refund on its way, by which desk, and what it said last. The rows
-- come and go with the states of the requests, so that no step can forget one. Nothing here proves anything:
-- what a reading says stands in the journal.

-- By which law the money goes back, and since when its days count: a law and a Julian day in Bogotá, nothing of a
-- person. A copy of what the sealed text of the request says and the journal proves: a board of a hundred thousand
-- cannot open it.
CREATE TABLE legal_grounds (
    request INTEGER PRIMARY KEY REFERENCES requests (id),
    ground TEXT NOT NULL CHECK (ground IN ('withdrawal', 'reversal', 'goodwill')),
    claimed_on INTEGER NOT NULL
) STRICT;

CREATE TRIGGER legal_grounds_stay BEFORE UPDATE ON legal_grounds
BEGIN
    SELECT raise(ABORT, 'a request stays as it was asked for');
END;

CREATE TABLE following (
    request INTEGER PRIMARY KEY REFERENCES requests (id),
    rank INTEGER NOT NULL CHECK (rank IN (0, 1, 2)), -- unknown, in progress; sending, which nobody asks about
    since INTEGER NOT NULL, -- start of the first attempt
    next_at INTEGER NOT NULL,
    pause INTEGER NOT NULL CHECK (pause > 0),
    asked_at INTEGER,
    said TEXT NOT NULL DEFAULT '' CHECK (length(said) <= 64), -- the gateway's own word, or "HTTP 503"
    said_at INTEGER,
    lease TEXT, -- of the desk that is asking; next_at is when it ends
    former_lease TEXT, -- of the desk whose answer brought this state: what was said is still to come
    ground TEXT, -- as its request names them
    claimed_on INTEGER,
    CHECK ((said = '') = (said_at IS NULL))
) STRICT;

CREATE INDEX following_by_turn ON following (rank, next_at);
CREATE INDEX following_by_age ON following (since, request);
-- With all that is asked of it, so that counting reads no row.
CREATE INDEX following_by_claim ON following (claimed_on, request, ground, since) WHERE claimed_on IS NOT NULL;

-- For all desks together.
CREATE TABLE following_pace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    next_at INTEGER NOT NULL, -- before then nobody asks about the next one
    paused_until INTEGER NOT NULL, -- nor while the gateway wants to be left alone, or cannot be reached
    asked_until INTEGER NOT NULL, -- nor a person while the gateway asked for it
    troubles INTEGER NOT NULL -- one after the other, without an answer in between
) STRICT;

INSERT INTO following_pace (id, next_at, paused_until, asked_until, troubles) VALUES (1, 0, 0, 0, 0);

CREATE TRIGGER following_begins AFTER UPDATE OF state ON requests
WHEN NEW.state <> OLD.state AND NEW.state IN ('sending', 'unknown', 'in_progress')
BEGIN
    INSERT INTO following (request, rank, since, next_at, pause, ground, claimed_on)
    SELECT NEW.id, CASE NEW.state WHEN 'unknown' THEN 0 WHEN 'in_progress' THEN 1 ELSE 2 END,
        coalesce((SELECT min(started_at) FROM attempts WHERE request = NEW.id), NEW.changed_at),
        NEW.changed_at + 2000, 2000, (SELECT ground FROM legal_grounds WHERE request = NEW.id),
        (SELECT claimed_on FROM legal_grounds WHERE request = NEW.id)
    WHERE true
    ON CONFLICT (request) DO UPDATE SET rank = excluded.rank, next_at = excluded.next_at,
        pause = excluded.pause, former_lease = following.lease, lease = NULL;
    UPDATE following SET said_at = NEW.changed_at, said = (
        SELECT CASE NEW.state WHEN 'in_progress' THEN 'IN_PROGRESS' ELSE 'HTTP ' || http_status END
        FROM attempts WHERE request = NEW.id ORDER BY number DESC LIMIT 1)
    WHERE request = NEW.id AND OLD.state = 'sending' AND (
        SELECT http_status FROM attempts WHERE request = NEW.id ORDER BY number DESC LIMIT 1) IS NOT NULL;
END;

CREATE TRIGGER following_ends AFTER UPDATE OF state ON requests
WHEN NEW.state <> OLD.state AND NEW.state NOT IN ('sending', 'unknown', 'in_progress')
BEGIN
    DELETE FROM following WHERE request = NEW.id;
END;

INSERT INTO following (request, rank, since, next_at, pause)
SELECT r.id, CASE r.state WHEN 'unknown' THEN 0 WHEN 'in_progress' THEN 1 ELSE 2 END,
    coalesce((SELECT min(a.started_at) FROM attempts a WHERE a.request = r.id), r.changed_at), 0, 2000
FROM requests r WHERE r.state IN ('sending', 'unknown', 'in_progress');
