-- SPDX-License-Identifier: GPL-3.0-or-later
-- The gateway's notifications as they came. A notification proves nothing: it is a reason to ask, and what became of it
-- is what the gateway then said. Whether one was signed is the word of whoever keeps it, since the secret that signs is
-- never this database's; all else is read from the bytes.
SET LOCAL ROLE @owner@;

CREATE TABLE reintegro.notifications (
    number bigint PRIMARY KEY CHECK (number > 0),
    digest text NOT NULL UNIQUE CHECK (digest ~ '^[0-9a-f]{64}$'),
    received_at bigint NOT NULL,
    raw bytea NOT NULL CHECK (length(raw) <= 262144),
    way text NOT NULL CHECK (way IN ('inbox', 'desk')),
    kept_by text NOT NULL,
    is_signed smallint NOT NULL CHECK (is_signed IN (0, 1)),
    event_type text NOT NULL CHECK (event_type ~ '^[A-Za-z0-9_.:-]{0,64}$'),
    refund_key text CHECK (octet_length(refund_key) BETWEEN 1 AND 128),
    charge_key text CHECK (octet_length(charge_key) BETWEEN 1 AND 128),
    became text NOT NULL CHECK (became IN ('waiting', 'confirmed', 'not_confirmed', 'not_ours', 'unreadable',
        'nothing_to_do')),
    tries integer NOT NULL DEFAULT 0 CHECK (tries >= 0),
    repeats integer NOT NULL DEFAULT 0 CHECK (repeats >= 0),
    next_at bigint,
    lease text, -- of whoever asks about it; next_at is when it ends
    erased_at bigint,
    CHECK ((became = 'waiting') = (next_at IS NOT NULL)),
    CHECK (lease IS NULL OR became = 'waiting'),
    CONSTRAINT notifications_digest_is_of_the_bytes
        CHECK (CASE WHEN erased_at IS NULL THEN digest = encode(sha256(raw), 'hex') ELSE length(raw) = 0 END)
);
CREATE INDEX notifications_waiting ON reintegro.notifications (next_at, number) WHERE became = 'waiting';
CREATE INDEX notifications_by_charge ON reintegro.notifications (charge_key);

CREATE FUNCTION reintegro.notification_keeps_its_bytes() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF (NEW.number, NEW.digest, NEW.received_at, NEW.way, NEW.kept_by, NEW.event_type)
            IS DISTINCT FROM (OLD.number, OLD.digest, OLD.received_at, OLD.way, OLD.kept_by, OLD.event_type)
        OR NEW.refund_key IS DISTINCT FROM OLD.refund_key OR NEW.charge_key IS DISTINCT FROM OLD.charge_key
        OR NEW.is_signed < OLD.is_signed OR (NEW.raw <> OLD.raw AND NEW.erased_at IS NULL)
        OR (OLD.erased_at IS NOT NULL AND NEW.erased_at IS DISTINCT FROM OLD.erased_at) THEN
        PERFORM break_off('a notification stays as it came');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER notifications_keep_their_bytes BEFORE UPDATE ON reintegro.notifications
    FOR EACH ROW EXECUTE FUNCTION reintegro.notification_keeps_its_bytes();
CREATE FUNCTION reintegro.key_in(document json, field text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
    SELECT CASE WHEN json_typeof(document -> field) = 'string' AND is_key(document ->> field)
        THEN document ->> field END;
$$;

-- What the bytes say, as notificationFrom() reads them.
CREATE FUNCTION reintegro.notification_said(raw bytea, OUT event text, OUT refund text, OUT charge text,
    OUT became text) LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    said CONSTANT json := charge_json(raw);
    record CONSTANT json := said #> '{data,chargeDetails}';
    own CONSTANT text := key_in(record, 'idempotencyKey');
    word CONSTANT text := CASE json_typeof(said -> 'eventType') WHEN 'string' THEN said ->> 'eventType' ELSE '' END;
BEGIN
    SELECT '', 'unreadable' INTO event, became;
    IF own IS NULL OR coalesce(json_typeof(record -> 'transferStatus'), '') <> 'string' THEN
        RETURN;
    END IF;
    event := left(regexp_replace(word, '[^A-Za-z0-9_.:-]', '_', 'g'), 64);
    IF word IN ('CHARGE_REFUND_SUCCEEDED', 'CHARGE_REFUND_FAILED') THEN
        SELECT own, key_in(record, 'referenceId'), 'waiting' INTO refund, charge, became;
    ELSE
        charge := own;
        became := CASE word WHEN 'CHARGE_CHARGED_BACK' THEN 'waiting' ELSE 'nothing_to_do' END;
    END IF;
END;
$$;

-- The state in which a refund must be for a notification to be true; NULL where it is about none.
CREATE FUNCTION reintegro.claimed_state(about reintegro.notifications) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN about.refund_key IS NOT NULL
        THEN CASE about.event_type WHEN 'CHARGE_REFUND_SUCCEEDED' THEN 'settled' ELSE 'failed' END END;
$$;

-- A signed notification about a refund that was sent says that it has arrived, whatever became of it: written down
-- before anybody is asked, so that nobody sends it again meanwhile. That one has failed which counts as failed is no
-- such sign.
CREATE FUNCTION reintegro.note_notified(came text[], now bigint, actor text) RETURNS void
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
DECLARE
    request requests;
BEGIN
    FOR request IN SELECT DISTINCT ON (r.id) r.*
        FROM notifications n JOIN requests r ON r.refund_key = n.refund_key -- by its key: there may be a million
        WHERE n.digest = ANY (came) AND n.is_signed = 1
            AND (r.state IN ('unknown', 'not_sent', 'sending')
                OR (r.state = 'failed' AND claimed_state(n) = 'settled'))
            AND EXISTS (SELECT FROM attempts a WHERE a.request = r.id)
            AND NOT EXISTS (SELECT FROM evidence e WHERE e.request = r.id AND e.kind = 'notified')
        ORDER BY r.id LOOP
        PERFORM add_evidence(request, now, actor, 'notified', '', convert_to('', 'UTF8'));
    END LOOP;
END;
$$;

-- Keeps bytes that came together, each with the time it came, in one go. The same bytes are kept once; the journal
-- names what is new by one digest over the digests in their order, and one over what else the rows say. Of equal bytes
-- that come together the first is the new one. What a desk brings it asks about itself: it is leased from the start.
CREATE FUNCTION reintegro.keep_bytes(now bigint, actor text, raws bytea[], signs integer[], came bigint[], by_way text)
RETURNS TABLE (place bigint, number bigint, was_there boolean, lease text)
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
#variable_conflict use_column
DECLARE
    last CONSTANT bigint := coalesce((SELECT max(n.number) FROM notifications n), 0);
    new_lease CONSTANT text := CASE by_way WHEN 'desk' THEN gen_random_uuid()::text END;
    digests CONSTANT text[] := ARRAY(SELECT sha256_hex(r.raw) FROM unnest(raws) WITH ORDINALITY AS r (raw, place)
        ORDER BY r.place);
    firsts text[]; -- each digest once, and of each the place of its first, how often it came, whether signed
    places bigint[];
    times integer[];
    signed smallint[];
    turned bigint[];
BEGIN
    SELECT array_agg(f.digest ORDER BY f.place), array_agg(f.place ORDER BY f.place),
        array_agg(f.times ORDER BY f.place), array_agg(f.signed ORDER BY f.place) INTO firsts, places, times, signed
    FROM (SELECT d.digest, min(d.place) AS place, count(*) AS times, max(d.signed) AS signed
        FROM unnest(digests, signs) WITH ORDINALITY AS d (digest, signed, place) GROUP BY d.digest) f;
    turned := ARRAY(SELECT n.number FROM notifications n JOIN unnest(firsts, signed) AS f (digest, signed)
        ON f.digest = n.digest WHERE n.is_signed < f.signed ORDER BY n.number);
    UPDATE notifications n SET repeats = n.repeats + f.times, is_signed = greatest(n.is_signed, f.signed)
    FROM unnest(firsts, times, signed) AS f (digest, times, signed) WHERE n.digest = f.digest;
    -- What the gateway has signed counts for more than what anybody may have written: the gateway is asked anew.
    UPDATE notifications n SET became = 'waiting', tries = 0, next_at = now, lease = NULL
    WHERE n.number = ANY (turned) AND n.became IN ('waiting', 'not_confirmed', 'not_ours');
    INSERT INTO notifications (number, digest, received_at, raw, way, kept_by, is_signed, event_type, refund_key,
        charge_key, became, repeats, next_at)
    SELECT last + row_number() OVER (ORDER BY f.place), f.digest, came[f.place], raws[f.place], by_way, actor, f.signed,
        s.event, s.refund, s.charge, s.became, f.times - 1, CASE s.became WHEN 'waiting' THEN now END
    FROM unnest(firsts, places, times, signed) AS f (digest, place, times, signed),
        LATERAL notification_said(raws[f.place]) AS s
    WHERE NOT EXISTS (SELECT FROM notifications k WHERE k.digest = f.digest);
    UPDATE notifications n SET lease = new_lease, next_at = now + 60000
    WHERE new_lease IS NOT NULL AND n.digest = ANY (firsts) AND n.became = 'waiting'
        AND (n.lease IS NULL OR n.next_at <= now);
    PERFORM note_notified(firsts, now, actor);
    PERFORM note(now, actor, 'notifications', 'notifications', jsonb_build_object('first', last + 1, 'count', k.count,
        'digests', sha256_hex(convert_to(k.digests, 'UTF8')), 'rows', sha256_hex(convert_to(k.rows, 'UTF8'))))
    FROM (SELECT count(*) AS count, string_agg(n.digest, '' ORDER BY n.number) AS digests,
            string_agg(sha256_hex(sha256(part(n.digest) || part(n.way) || part(n.is_signed) || part(n.event_type)
                || part(n.refund_key) || part(n.charge_key))), '' ORDER BY n.number) AS rows
        FROM notifications n WHERE n.number > last) AS k WHERE k.count > 0;
    PERFORM note(now, actor, 'notification', 'notifications', jsonb_build_object('number', t.number, 'signed', 1))
    FROM unnest(turned) AS t (number);
    RETURN QUERY SELECT d.place, n.number, n.number <= last OR d.place <> f.place,
            CASE WHEN n.lease = new_lease THEN n.lease END
        FROM unnest(digests) WITH ORDINALITY AS d (digest, place)
        JOIN unnest(firsts, places) AS f (digest, place) ON f.digest = d.digest
        JOIN notifications n ON n.digest = d.digest
        ORDER BY d.place;
END;
$$;

-- Keeps what somebody brings: [{"raw": base64, "signed": 0|1}, …].
CREATE FUNCTION reintegro.keep_notifications(brought json, by_way text)
RETURNS TABLE (place bigint, number bigint, was_there boolean, lease text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
#variable_conflict use_column
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := acting(7);
    raws bytea[];
    signs integer[];
    came bigint[];
BEGIN
    IF json_typeof(brought) <> 'array' OR json_array_length(brought) NOT BETWEEN 1 AND 1000
        OR by_way NOT IN ('inbox', 'desk') THEN
        PERFORM refuse_data('the notifications');
    END IF;
    SELECT array_agg(decode(e.value ->> 'raw', 'base64') ORDER BY e.place),
        array_agg((e.value ->> 'signed' IS NOT DISTINCT FROM '1')::integer ORDER BY e.place), array_agg(now)
    INTO raws, signs, came FROM json_array_elements(brought) WITH ORDINALITY AS e (value, place);
    IF array_position(raws, NULL) IS NOT NULL THEN
        PERFORM refuse_data('the notifications');
    END IF;
    RETURN QUERY SELECT k.* FROM keep_bytes(now, actor, raws, signs, came, by_way) k;
END;
$$;

-- Those whose time has come, to exactly one caller for so many milliseconds.
CREATE FUNCTION reintegro.take_notifications(most integer, for_ms bigint) RETURNS TABLE (number bigint, lease text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
#variable_conflict use_column
DECLARE
    new_lease CONSTANT text := gen_random_uuid()::text;
BEGIN
    PERFORM acting(7);
    IF coalesce(for_ms NOT BETWEEN 1000 AND 600000, true) THEN
        PERFORM refuse_data('the lease');
    END IF;
    RETURN QUERY UPDATE notifications n SET next_at = now_ms() + for_ms, lease = new_lease
        WHERE n.number IN (SELECT w.number FROM notifications w WHERE w.became = 'waiting' AND w.next_at <= now_ms()
            ORDER BY w.next_at, w.number LIMIT least(most, 100) FOR UPDATE SKIP LOCKED)
        RETURNING n.number, n.lease;
END;
$$;

-- What the store itself can tell of an end: that it stands as it says here, that nothing of it was sent from here, or
-- that the gateway was asked often enough.
CREATE FUNCTION reintegro.may_end_as(about reintegro.notifications, end_word text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT coalesce(CASE
        WHEN end_word = 'confirmed' AND about.refund_key IS NULL
            THEN EXISTS (SELECT FROM chargebacks c WHERE c.charge_key = about.charge_key)
        WHEN end_word IN ('confirmed', 'nothing_to_do') THEN EXISTS (SELECT FROM requests r
            WHERE r.refund_key = about.refund_key AND r.state = claimed_state(about))
        WHEN end_word = 'not_ours' THEN NOT EXISTS (SELECT FROM requests r JOIN attempts a ON a.request = r.id
            WHERE r.refund_key = about.refund_key)
        WHEN end_word = 'not_confirmed' THEN about.tries >= CASE about.is_signed WHEN 1 THEN 23 ELSE 5 END
        END, false);
$$;

-- What became of one that waits, by whoever has its lease; 'waiting' with the pause until it is due again.
CREATE FUNCTION reintegro.end_notification(which bigint, its_lease text, end_word text, pause bigint, answered integer)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(7);
    now CONSTANT bigint := CASE end_word WHEN 'waiting' THEN now_ms() ELSE begin_step() END;
    known notifications;
BEGIN
    SELECT n.* INTO known FROM notifications n WHERE n.number = which AND n.lease = its_lease FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM refuse('RT409', 'Somebody else asks about this notification, or it waits no more.');
    ELSIF end_word = 'waiting' THEN
        UPDATE notifications n SET tries = n.tries + least(greatest(answered, 0), 1), lease = NULL,
            next_at = now + least(greatest(pause, 0), 21600000) WHERE n.number = which;
        RETURN;
    ELSIF NOT may_end_as(known, end_word) THEN
        PERFORM refuse_data('what became of the notification');
    END IF;
    UPDATE notifications n SET became = end_word, next_at = NULL, lease = NULL WHERE n.number = which;
    PERFORM note(now, actor, 'notification', 'notification ' || which, -- which no desk has to hear
        jsonb_build_object('number', which, 'became', end_word));
END;
$$;

-- A question beside the queue of take_following(), charged to the same pace: 'due', or how long to wait and why.
CREATE FUNCTION reintegro.take_call(OUT now bigint, OUT wait bigint, OUT reason text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    pace following_pace;
BEGIN
    PERFORM acting(7);
    SELECT * INTO STRICT pace FROM following_pace FOR UPDATE; -- one desk after the other
    now := now_ms();
    reason := CASE WHEN pace.paused_until > now THEN 'paused' WHEN pace.next_at > now THEN 'pace' ELSE 'due' END;
    wait := CASE reason WHEN 'due' THEN following_interval() WHEN 'pace' THEN pace.next_at - now
        ELSE pace.paused_until - now END;
    IF reason = 'due' THEN
        UPDATE following_pace SET next_at = now + wait;
    END IF;
END;
$$;

-- The bytes of notifications, and of readings that prove charge-backs, which name a person, or are about those of the
-- charges whose requests are erased. NULL for a document that cannot be looked for. Gives how many notifications.
CREATE FUNCTION reintegro.erase_notifications(document text, charges text[], words text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := acting(4);
    why CONSTANT text := sha256_hex(convert_to(said_why(words), 'UTF8'));
    about CONSTANT text[] := ARRAY(SELECT DISTINCT r.charge_key FROM requests r
        WHERE r.charge_key = ANY (charges) AND r.erased_at IS NOT NULL);
    erased bigint;
BEGIN
    PERFORM take_all_in(now); -- what has arrived may name the person, too
    -- Anything shorter, or with a letter of JSON in it, would stand in every notification.
    IF document !~ '^[A-Za-z0-9][A-Za-z0-9.-]{3,31}$' THEN
        PERFORM refuse_data('the document');
    END IF;
    UPDATE notifications n SET raw = '', erased_at = now
    WHERE n.erased_at IS NULL AND (n.charge_key = ANY (about)
        OR n.refund_key IN (SELECT r.refund_key FROM requests r WHERE r.charge_key = ANY (about))
        OR position(convert_to(document, 'UTF8') IN n.raw) > 0);
    GET DIAGNOSTICS erased = ROW_COUNT;
    UPDATE charge_readings c SET raw = without_person(c.raw) FROM chargebacks b
    WHERE b.answer = c.digest AND c.raw <> without_person(c.raw)
        AND (b.charge_key = ANY (about) OR position(convert_to(document, 'UTF8') IN c.raw) > 0)
        AND NOT EXISTS (SELECT FROM requests r WHERE r.seen = c.digest)
        AND NOT EXISTS (SELECT FROM attempts a WHERE a.charge_read = c.digest);
    IF erased > 0 THEN
        PERFORM note(now, actor, 'erase', 'notifications', jsonb_build_object('count', erased, 'why', why));
    END IF;
    RETURN erased;
END;
$$;

-- For whoever verifies the journal, who may not see the bytes: what is not what its digest says.
CREATE FUNCTION reintegro.altered_notifications() RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
    SELECT n.number FROM notifications n WHERE (SELECT roles_now()) & 6 <> 0
        AND CASE WHEN n.erased_at IS NULL THEN n.digest <> sha256_hex(n.raw) ELSE length(n.raw) > 0 END;
$$;

-- Nobody deletes anything, and nobody reads the bytes, which name payers, or another's lease.
ALTER TABLE reintegro.notifications ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_writes ON reintegro.notifications TO @owner@ USING (true) WITH CHECK (true);
CREATE POLICY team_reads ON reintegro.notifications FOR SELECT TO @agent@, @supervisor@, @administrator@
    USING ((SELECT reintegro.roles_now()) <> 0);
CREATE TRIGGER notifications_stay BEFORE DELETE ON reintegro.notifications
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('notifications stay');
CREATE TRIGGER notifications_all_stay BEFORE TRUNCATE ON reintegro.notifications
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('notifications stay');
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA reintegro FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reintegro.keep_notifications(json, text), reintegro.take_notifications(integer, bigint),
    reintegro.end_notification(bigint, text, text, bigint, integer), reintegro.take_call(),
    reintegro.erase_notifications(text, text[], text), reintegro.altered_notifications()
    TO @agent@, @supervisor@, @administrator@;
GRANT SELECT (number, digest, received_at, way, kept_by, is_signed, event_type, refund_key, charge_key, became, tries,
    repeats, next_at, erased_at) ON reintegro.notifications TO @agent@, @supervisor@, @administrator@;

UPDATE reintegro.facts SET value = '23' WHERE name = 'schema_version';
