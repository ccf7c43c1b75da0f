-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the gateway is asked next about each refund on its way, by which desk, and what it said last. The rows
-- come and go with the states of the requests, so that no step can forget one. Nothing here proves anything:
-- what a reading says stands in the journal. All times are by the database's clock.
SET LOCAL ROLE @owner@;

CREATE TABLE reintegro.following (
    request bigint PRIMARY KEY REFERENCES reintegro.requests (id),
    rank smallint NOT NULL CHECK (rank IN (0, 1, 2)), -- unknown, in progress; sending, which nobody asks about
    since bigint NOT NULL, -- start of the first attempt
    next_at bigint NOT NULL,
    pause bigint NOT NULL CHECK (pause > 0),
    asked_at bigint,
    said text NOT NULL DEFAULT '' CHECK (length(said) <= 64), -- the gateway's own word, or "HTTP 503"
    said_at bigint,
    lease text, -- of the desk that is asking; next_at is when it ends
    former_lease text, -- of the desk whose answer brought this state: what was said is still to come
    ground text CHECK (ground IN ('withdrawal', 'reversal', 'goodwill')), -- as its request names them
    claimed_on integer, -- a Julian day, in Bogotá
    CHECK ((said = '') = (said_at IS NULL))
);
CREATE INDEX following_by_turn ON reintegro.following (rank, next_at);
CREATE INDEX following_by_age ON reintegro.following (since, request);
-- With all that is asked of it, so that counting reads no row.
CREATE INDEX following_by_claim ON reintegro.following (claimed_on, request, ground, since)
    WHERE claimed_on IS NOT NULL;

-- For all desks together.
CREATE TABLE reintegro.following_pace (
    id integer PRIMARY KEY CHECK (id = 1),
    next_at bigint NOT NULL, -- before then nobody asks about the next one
    paused_until bigint NOT NULL, -- nor while the gateway wants to be left alone, or cannot be reached
    asked_until bigint NOT NULL, -- nor a person while the gateway asked for it
    troubles integer NOT NULL -- one after the other, without an answer in between
);
INSERT INTO reintegro.following_pace (id, next_at, paused_until, asked_until, troubles) VALUES (1, 0, 0, 0, 0);

CREATE FUNCTION reintegro.following_rank(state text) RETURNS smallint LANGUAGE sql IMMUTABLE AS $$
    SELECT (CASE state WHEN 'unknown' THEN 0 WHEN 'in_progress' THEN 1 WHEN 'sending' THEN 2 END)::smallint;
$$;

-- The ground that a request names; a day that is none in the calendar names none.
CREATE FUNCTION reintegro.ground_in(personal text, OUT kind text, OUT claimed_on integer) RETURNS record
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    named CONSTANT json := personal::json -> 'ground';
BEGIN
    claimed_on := to_char((named ->> 'claimedOn')::date, 'J')::integer;
    kind := named ->> 'kind';
EXCEPTION WHEN data_exception THEN
    kind := NULL;
    claimed_on := NULL;
END;
$$;

CREATE FUNCTION reintegro.keep_following() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    last integer;
BEGIN
    IF following_rank(NEW.state) IS NULL THEN
        DELETE FROM following f WHERE f.request = NEW.id;
        RETURN NULL;
    END IF;
    INSERT INTO following (request, rank, since, next_at, pause, ground, claimed_on)
    SELECT NEW.id, following_rank(NEW.state),
        coalesce((SELECT min(a.started_at) FROM attempts a WHERE a.request = NEW.id), NEW.changed_at),
        NEW.changed_at + 2000, 2000, g.kind, g.claimed_on
    FROM ground_in(NEW.personal) g
    ON CONFLICT (request) DO UPDATE SET rank = excluded.rank, next_at = excluded.next_at, pause = excluded.pause,
        former_lease = following.lease, lease = NULL;
    IF TG_OP = 'UPDATE' AND OLD.state = 'sending' THEN
        SELECT a.http_status INTO last FROM attempts a WHERE a.request = NEW.id ORDER BY a.number DESC LIMIT 1;
        UPDATE following f SET said_at = NEW.changed_at,
            said = CASE NEW.state WHEN 'in_progress' THEN 'IN_PROGRESS' ELSE 'HTTP ' || last END
        WHERE f.request = NEW.id AND last IS NOT NULL;
    END IF;
    RETURN NULL;
END;
$$;
CREATE TRIGGER following_keeps_up AFTER UPDATE OF state ON reintegro.requests
    FOR EACH ROW WHEN (NEW.state <> OLD.state) EXECUTE FUNCTION reintegro.keep_following();
CREATE TRIGGER following_begins AFTER INSERT ON reintegro.requests
    FOR EACH ROW WHEN (NEW.state IN ('sending', 'unknown', 'in_progress'))
    EXECUTE FUNCTION reintegro.keep_following();

-- Attempts that are taken over come after their requests.
CREATE FUNCTION reintegro.follow_from_first() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
BEGIN
    UPDATE following f SET since = NEW.started_at WHERE f.request = NEW.request AND f.since > NEW.started_at;
    RETURN NULL;
END;
$$;
CREATE TRIGGER following_knows_the_first AFTER INSERT ON reintegro.attempts
    FOR EACH ROW EXECUTE FUNCTION reintegro.follow_from_first();

INSERT INTO reintegro.following (request, rank, since, next_at, pause, ground, claimed_on)
SELECT r.id, reintegro.following_rank(r.state),
    coalesce((SELECT min(a.started_at) FROM reintegro.attempts a WHERE a.request = r.id), r.changed_at), 0, 2000,
    g.kind, g.claimed_on
FROM reintegro.requests r, reintegro.ground_in(r.personal) g
WHERE r.state IN ('sending', 'unknown', 'in_progress');

-- How long one reading takes from the time of all, in milliseconds.
CREATE FUNCTION reintegro.following_interval() RETURNS bigint
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT ceil(60000.0 / setting('follow-per-minute')::integer)::bigint;
$$;

-- Which refund is asked about next: unknown ones first. Every fourth slot of the pace belongs to one in progress
-- that has been due for five minutes, so that many unknown ones starve nobody. NULL where nothing is due.
CREATE FUNCTION reintegro.due_following(now bigint, due_by bigint) RETURNS reintegro.following
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    due following;
    latest CONSTANT bigint := least(coalesce(due_by, now), now);
    is_others CONSTANT boolean := (now / following_interval()) % 4 = 0;
BEGIN
    IF is_others THEN
        SELECT f.* INTO due FROM following f WHERE f.rank = 1 AND f.next_at <= least(latest, now - 300000)
        ORDER BY f.next_at, f.request LIMIT 1;
    END IF;
    IF due.request IS NULL THEN
        SELECT f.* INTO due FROM following f WHERE f.rank = 0 AND f.next_at <= latest
        ORDER BY f.next_at, f.request LIMIT 1;
    END IF;
    IF due.request IS NULL THEN
        SELECT f.* INTO due FROM following f WHERE f.rank = 1 AND f.next_at <= latest
        ORDER BY f.next_at, f.request LIMIT 1;
    END IF;
    RETURN due;
END;
$$;

-- One refund that is due, for the desk that asks and no other, or how long to wait and why: takeTurn().
-- `due_by` leaves out what became due later; NULL means now.
CREATE FUNCTION reintegro.take_following(new_lease text, due_by bigint, OUT request bigint, OUT now bigint,
    OUT wait bigint, OUT reason text) RETURNS record
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    pace following_pace;
    due following;
BEGIN
    PERFORM acting(7);
    IF coalesce(length(new_lease) NOT BETWEEN 1 AND 64, true) THEN
        PERFORM refuse_data('the lease');
    END IF;
    SELECT * INTO STRICT pace FROM following_pace FOR UPDATE; -- one desk after the other
    now := now_ms();
    IF pace.paused_until > now THEN
        reason := 'paused';
        wait := pace.paused_until - now;
        RETURN;
    END IF;
    LOOP
        due := due_following(now, due_by);
        IF due.request IS NULL THEN
            reason := 'nothing';
            wait := least((SELECT min(f.next_at) FROM following f WHERE f.rank = 0),
                (SELECT min(f.next_at) FROM following f WHERE f.rank = 1)) - now;
            RETURN;
        END IF;
        IF pace.next_at > now THEN
            reason := 'pace';
            wait := pace.next_at - now;
            RETURN;
        END IF;
        -- A step of somebody else may have moved it meanwhile: then it is not what was found, and another is.
        UPDATE following f SET lease = new_lease, former_lease = NULL, next_at = now + 60000
        WHERE f.request = due.request AND f.rank = due.rank AND f.next_at = due.next_at;
        EXIT WHEN FOUND;
    END LOOP;
    reason := 'due';
    request := due.request;
    wait := following_interval();
    UPDATE following_pace SET next_at = now + wait;
END;
$$;

-- The same for one refund that a person asks about, whenever it is due and however often was asked: takeOne().
-- Nobody reads for longer than 25 s, so a lease that has been held for longer keeps no person waiting.
CREATE FUNCTION reintegro.take_one_following(which bigint, new_lease text, OUT request bigint, OUT now bigint,
    OUT wait bigint, OUT reason text) RETURNS record
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    pace following_pace;
    its following;
BEGIN
    PERFORM acting(7);
    IF coalesce(length(new_lease) NOT BETWEEN 1 AND 64, true) THEN
        PERFORM refuse_data('the lease');
    END IF;
    SELECT * INTO STRICT pace FROM following_pace FOR UPDATE;
    SELECT f.* INTO its FROM following f WHERE f.request = which AND f.rank <> 2 FOR UPDATE;
    now := now_ms();
    IF its.request IS NULL THEN
        reason := 'nothing';
    ELSIF pace.asked_until > now THEN
        reason := 'paused';
        wait := pace.asked_until - now;
    ELSIF its.lease IS NOT NULL AND its.next_at > now + 35000 THEN
        reason := 'taken';
        wait := its.next_at - now - 35000;
    ELSE
        reason := 'due';
        request := which;
        wait := following_interval();
        UPDATE following f SET lease = new_lease, former_lease = NULL, next_at = now + 60000
        WHERE f.request = which;
        UPDATE following_pace SET next_at = greatest(following_pace.next_at, now) + wait;
    END IF;
END;
$$;

-- When asking goes on after what came back: 0 an answer, 1 trouble of the desk, 2 trouble of the gateway.
CREATE FUNCTION reintegro.pace_after(calls integer, came integer, asked_wait bigint, chance double precision)
RETURNS void LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
DECLARE
    pace following_pace;
    now bigint;
BEGIN
    SELECT * INTO STRICT pace FROM following_pace FOR UPDATE;
    now := now_ms();
    UPDATE following_pace SET
        next_at = following_pace.next_at + greatest(calls - 1, 0) * following_interval(),
        troubles = CASE WHEN came = 0 THEN 0 WHEN came = 1 OR pace.paused_until > now THEN pace.troubles
            ELSE least(pace.troubles + 1, 20) END,
        asked_until = CASE WHEN came = 2 AND asked_wait > 0
            THEN greatest(pace.asked_until, now + least(asked_wait, 300000)) ELSE pace.asked_until END,
        paused_until = CASE WHEN came <> 2 THEN pace.paused_until
            WHEN asked_wait > 0 THEN greatest(pace.paused_until, now + asked_wait)
            WHEN pace.paused_until > now THEN pace.paused_until -- one of several that failed at once
            ELSE now + (least(300000, 5000 * 2 ^ least(pace.troubles, 6)) * (0.5 + 0.5 * chance))::bigint END;
END;
$$;

-- What asking came to: putBack(). 0 an answer, 1 trouble of the desk, 2 trouble of the gateway. Only whoever
-- holds the lease changes anything. Where the answer brought a new state, the pauses began anew with it.
CREATE FUNCTION reintegro.put_back_following(which bigint, its_lease text, word text, calls integer, came integer,
    asked_wait bigint, chance double precision) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now bigint;
BEGIN
    PERFORM acting(7);
    IF coalesce(its_lease IS NULL OR word !~ '^[A-Za-z0-9_ -]{0,64}$' OR calls NOT BETWEEN 0 AND 8
            OR came NOT BETWEEN 0 AND 2 OR asked_wait NOT BETWEEN 0 AND 86400000 OR chance NOT BETWEEN 0 AND 1,
            true) THEN
        PERFORM refuse_data('what asking came to');
    END IF;
    PERFORM FROM following_pace FOR UPDATE; -- before the row, as everybody takes them
    now := now_ms();
    UPDATE following f SET asked_at = now, said = CASE word WHEN '' THEN f.said ELSE word END,
        said_at = CASE word WHEN '' THEN f.said_at ELSE now END, lease = NULL, former_lease = NULL,
        pause = CASE WHEN f.former_lease = its_lease OR came <> 0 THEN f.pause
            ELSE least(f.pause * 8 / 5, CASE f.rank WHEN 0 THEN 300000 ELSE 21600000 END) END,
        next_at = CASE WHEN f.former_lease = its_lease THEN f.next_at WHEN came <> 0 THEN now + f.pause
            ELSE now + least(f.pause * 8 / 5, CASE f.rank WHEN 0 THEN 300000 ELSE 21600000 END) END
    WHERE f.request = which AND (f.lease = its_lease OR f.former_lease = its_lease);
    IF NOT FOUND THEN
        RETURN;
    END IF;
    PERFORM pace_after(calls, came, asked_wait, chance);
END;
$$;

-- The same of a question that was no refund's turn, but one of take_call().
CREATE FUNCTION reintegro.put_back_call(calls integer, came integer, asked_wait bigint, chance double precision)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM acting(7);
    IF coalesce(calls NOT BETWEEN 0 AND 8 OR came NOT BETWEEN 0 AND 2 OR asked_wait NOT BETWEEN 0 AND 86400000
            OR chance NOT BETWEEN 0 AND 1, true) THEN
        PERFORM refuse_data('what asking came to');
    END IF;
    PERFORM pace_after(calls, came, asked_wait, chance);
END;
$$;

DO $rights$
DECLARE
    each text;
BEGIN
    FOREACH each IN ARRAY ARRAY['following', 'following_pace'] LOOP
        EXECUTE format('ALTER TABLE reintegro.%I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('ALTER TABLE reintegro.%I FORCE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY owner_writes ON reintegro.%I TO @owner@ USING (true) WITH CHECK (true)', each);
        EXECUTE format('GRANT SELECT ON reintegro.%I TO @agent@, @supervisor@, @administrator@', each);
        EXECUTE format('CREATE POLICY team_reads ON reintegro.%I FOR SELECT TO @agent@, @supervisor@, @administrator@ '
            'USING ((SELECT reintegro.roles_now()) <> 0)', each);
    END LOOP;
END;
$rights$;

REVOKE ALL ON FUNCTION reintegro.following_rank(text), reintegro.ground_in(text), reintegro.keep_following(),
    reintegro.follow_from_first(), reintegro.following_interval(), reintegro.due_following(bigint, bigint),
    reintegro.take_following(text, bigint), reintegro.take_one_following(bigint, text),
    reintegro.put_back_following(bigint, text, text, integer, integer, bigint, double precision),
    reintegro.pace_after(integer, integer, bigint, double precision),
    reintegro.put_back_call(integer, integer, bigint, double precision) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reintegro.take_following(text, bigint), reintegro.take_one_following(bigint, text),
    reintegro.put_back_following(bigint, text, text, integer, integer, bigint, double precision),
    reintegro.put_back_call(integer, integer, bigint, double precision)
    TO @agent@, @supervisor@, @administrator@;

UPDATE reintegro.facts SET value = '19' WHERE name = 'schema_version';
