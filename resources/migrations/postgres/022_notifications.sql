-- SPDX-License-Identifier: GPL-3.0-or-later
-- The gateway's notifications as they came, and the charge-backs that the gateway has confirmed. A notification
-- proves nothing: it is a reason to ask, and what became of it is what the gateway then said.
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
    erased_at bigint,
    CHECK ((became = 'waiting') = (next_at IS NOT NULL)),
    CHECK (erased_at IS NULL OR length(raw) = 0)
);
CREATE INDEX notifications_waiting ON reintegro.notifications (next_at, number) WHERE became = 'waiting';
CREATE INDEX notifications_by_charge ON reintegro.notifications (charge_key);

CREATE TABLE reintegro.chargebacks (
    charge_key text PRIMARY KEY CHECK (octet_length(charge_key) BETWEEN 1 AND 128),
    seen_at bigint NOT NULL,
    answer text NOT NULL CHECK (answer ~ '^[0-9a-f]{64}$'), -- the digest of the reading that says so
    amount_minor bigint,
    currency text,
    noted_by text NOT NULL,
    acknowledged_by text,
    acknowledged_at bigint,
    CHECK ((amount_minor IS NULL) = (currency IS NULL)),
    CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
);
CREATE INDEX chargebacks_open ON reintegro.chargebacks (seen_at) WHERE acknowledged_at IS NULL;

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
CREATE TRIGGER notifications_stay BEFORE DELETE ON reintegro.notifications
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('a notification stays as it came');
CREATE TRIGGER notifications_all_stay BEFORE TRUNCATE ON reintegro.notifications
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('a notification stays as it came');

CREATE FUNCTION reintegro.chargeback_is_acknowledged_once() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF OLD.acknowledged_at IS NOT NULL OR NEW.acknowledged_at IS NULL
        OR (NEW.charge_key, NEW.seen_at, NEW.answer, NEW.noted_by) IS DISTINCT FROM
            (OLD.charge_key, OLD.seen_at, OLD.answer, OLD.noted_by) THEN
        PERFORM break_off('a charge-back is acknowledged once');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER chargebacks_are_acknowledged_once BEFORE UPDATE ON reintegro.chargebacks
    FOR EACH ROW EXECUTE FUNCTION reintegro.chargeback_is_acknowledged_once();
CREATE TRIGGER chargebacks_stay BEFORE DELETE ON reintegro.chargebacks
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('charge-backs stay');
CREATE TRIGGER chargebacks_all_stay BEFORE TRUNCATE ON reintegro.chargebacks
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('charge-backs stay');

-- Keeps what came together in one go: [{"raw": base64, "signed": 0|1, "event", "refund", "charge", "became"}, …].
-- The same bytes are kept once; the journal names what is new by one digest over the digests in their order.
-- Each is told whether it was there before; of equal bytes that come together the first is the new one.
CREATE FUNCTION reintegro.keep_notifications(brought json, by_way text)
RETURNS TABLE (place bigint, number bigint, was_there boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
#variable_conflict use_column
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := acting(7);
    last CONSTANT bigint := coalesce((SELECT max(n.number) FROM notifications n), 0);
    raws bytea[];
    digests text[];
    fresh text[];
BEGIN
    IF json_typeof(brought) <> 'array' OR json_array_length(brought) NOT BETWEEN 1 AND 1000
        OR by_way NOT IN ('inbox', 'desk') THEN
        PERFORM refuse_data('the notifications');
    END IF;
    SELECT array_agg(b.raw ORDER BY b.place), array_agg(sha256_hex(b.raw) ORDER BY b.place) INTO raws, digests
    FROM (SELECT decode(e.value ->> 'raw', 'base64') AS raw, e.place
        FROM json_array_elements(brought) WITH ORDINALITY AS e (value, place)) b;
    IF array_position(raws, NULL) IS NOT NULL THEN
        PERFORM refuse_data('the notifications');
    END IF;
    WITH firsts AS (SELECT d.digest, min(d.place) AS place FROM unnest(digests) WITH ORDINALITY AS d (digest, place)
            GROUP BY d.digest),
        made AS (INSERT INTO notifications AS n (number, digest, received_at, raw, way, kept_by, is_signed, event_type,
                refund_key, charge_key, became, next_at)
            SELECT last + row_number() OVER (ORDER BY f.place), f.digest, now, raws[f.place], by_way, actor,
                (e.value ->> 'signed')::smallint, e.value ->> 'event', e.value ->> 'refund', e.value ->> 'charge',
                e.value ->> 'became', CASE WHEN e.value ->> 'became' = 'waiting' THEN now END
            FROM json_array_elements(brought) WITH ORDINALITY AS e (value, place) JOIN firsts f ON f.place = e.place
            WHERE NOT EXISTS (SELECT FROM notifications k WHERE k.digest = f.digest)
            RETURNING n.number, n.digest)
    SELECT coalesce(array_agg(m.digest ORDER BY m.number), '{}') INTO fresh FROM made m;
    IF cardinality(fresh) < cardinality(digests) THEN
        UPDATE notifications n SET repeats = n.repeats + r.times, is_signed = greatest(n.is_signed, r.signed)
        FROM (SELECT d.digest, count(*) - (d.digest = ANY (fresh))::integer AS times,
                max((brought -> (d.place - 1)::integer ->> 'signed')::smallint) AS signed
            FROM unnest(digests) WITH ORDINALITY AS d (digest, place) GROUP BY d.digest) r
        WHERE n.digest = r.digest AND r.times > 0;
    END IF;
    IF cardinality(fresh) > 0 THEN
        PERFORM note(now, actor, 'notifications', 'notifications', jsonb_build_object('first', last + 1,
            'count', cardinality(fresh),
            'digests', sha256_hex(convert_to(array_to_string(fresh, ''), 'UTF8'))));
    END IF;
    RETURN QUERY SELECT d.place, n.number, NOT d.digest = ANY (fresh)
            OR d.place <> min(d.place) OVER (PARTITION BY d.digest)
        FROM unnest(digests) WITH ORDINALITY AS d (digest, place) JOIN notifications n ON n.digest = d.digest
        ORDER BY d.place;
END;
$$;

-- Those whose time has come, to exactly one caller for a while.
CREATE FUNCTION reintegro.take_notifications(most integer, lease bigint) RETURNS SETOF bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM acting(7);
    IF coalesce(lease NOT BETWEEN 1000 AND 600000, true) THEN
        PERFORM refuse_data('the lease');
    END IF;
    RETURN QUERY UPDATE notifications n SET next_at = now_ms() + lease
        WHERE n.number IN (SELECT w.number FROM notifications w WHERE w.became = 'waiting' AND w.next_at <= now_ms()
            ORDER BY w.next_at, w.number LIMIT least(most, 100) FOR UPDATE SKIP LOCKED)
        RETURNING n.number;
END;
$$;

-- What became of one that waits; 'waiting' with the pause until it is due again.
CREATE FUNCTION reintegro.end_notification(which bigint, end_word text, pause bigint, answered integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM acting(7);
    UPDATE notifications n SET became = end_word, tries = n.tries + answered,
        next_at = CASE WHEN end_word = 'waiting' THEN now_ms() + least(greatest(pause, 0), 3600000) END
    WHERE n.number = which AND n.became = 'waiting';
END;
$$;

-- By anybody of the team; the answer's own bytes must say so.
CREATE FUNCTION reintegro.record_chargeback(charge text, answer bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := acting(7);
    said CONSTANT json := charge_json(answer);
    read CONSTANT text := sha256_hex(answer);
    amount CONSTANT bigint := amount_in(said, 'amount');
BEGIN
    IF said ->> 'idempotencyKey' IS DISTINCT FROM charge OR said ->> 'transferStatus' IS DISTINCT FROM 'CHARGED_BACK'
    THEN
        PERFORM refuse_data('the charge-back, which the answer does not bear out');
    END IF;
    IF EXISTS (SELECT FROM chargebacks c WHERE c.charge_key = charge) THEN
        RETURN;
    END IF;
    INSERT INTO chargebacks (charge_key, seen_at, answer, amount_minor, currency, noted_by)
    VALUES (charge, now, read, CASE WHEN said ->> 'currency' IS NOT NULL THEN amount END,
        CASE WHEN amount IS NOT NULL THEN said ->> 'currency' END, actor);
    PERFORM note(now, actor, 'chargeback', charge, jsonb_build_object('answer', read));
    PERFORM pg_notify('reintegro', 'chargebacks');
END;
$$;

CREATE FUNCTION reintegro.acknowledge_chargeback(charge text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := acting(2);
    known chargebacks;
BEGIN
    SELECT * INTO known FROM chargebacks c WHERE c.charge_key = charge;
    IF NOT FOUND THEN
        PERFORM refuse('RT404', 'No charge-back of %1 is known here.', ARRAY[charge]);
    ELSIF known.acknowledged_at IS NOT NULL THEN
        PERFORM refuse('RT409', '%1 has acknowledged this charge-back already.', ARRAY[known.acknowledged_by]);
    END IF;
    UPDATE chargebacks c SET acknowledged_by = actor, acknowledged_at = now WHERE c.charge_key = charge;
    PERFORM note(now, actor, 'acknowledge', charge, jsonb_build_object('answer', known.answer));
    PERFORM pg_notify('reintegro', 'chargebacks');
END;
$$;

-- The bytes of notifications that name a person, or are about charges whose requests are erased. Gives how many.
CREATE FUNCTION reintegro.erase_notifications(document text, charges text[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := acting(4);
    erased bigint;
BEGIN
    IF coalesce(document, '') = '' THEN
        PERFORM refuse_data('the document');
    END IF;
    UPDATE notifications n SET raw = '', erased_at = now
    WHERE n.erased_at IS NULL AND (n.charge_key = ANY (charges)
        OR n.refund_key IN (SELECT r.refund_key FROM requests r WHERE r.charge_key = ANY (charges))
        OR position(convert_to(document, 'UTF8') IN n.raw) > 0);
    GET DIAGNOSTICS erased = ROW_COUNT;
    IF erased > 0 THEN
        PERFORM note(now, actor, 'erase', 'notifications', jsonb_build_object('count', erased));
    END IF;
    RETURN erased;
END;
$$;

-- A desk's journal that is taken over says which charges were charged back; the tables follow it.
CREATE FUNCTION reintegro.import_chargeback() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF NOT is_importing() THEN
        RETURN NULL;
    END IF;
    IF NEW.action = 'chargeback' THEN
        INSERT INTO chargebacks (charge_key, seen_at, answer, noted_by)
        VALUES (NEW.subject, NEW.at, NEW.content::json ->> 'answer', NEW.actor) ON CONFLICT DO NOTHING;
    ELSIF NEW.action = 'acknowledge' THEN
        UPDATE chargebacks c SET acknowledged_by = NEW.actor, acknowledged_at = NEW.at
        WHERE c.charge_key = NEW.subject AND c.acknowledged_at IS NULL;
    END IF;
    RETURN NULL;
END;
$$;
CREATE TRIGGER chargebacks_are_imported AFTER INSERT ON reintegro.journal
    FOR EACH ROW WHEN (NEW.action IN ('chargeback', 'acknowledge'))
    EXECUTE FUNCTION reintegro.import_chargeback();

DO $rights$
DECLARE
    each text;
    signature regprocedure;
BEGIN
    FOREACH each IN ARRAY ARRAY['notifications', 'chargebacks'] LOOP
        EXECUTE format('ALTER TABLE reintegro.%I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('ALTER TABLE reintegro.%I FORCE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY owner_writes ON reintegro.%I TO @owner@ USING (true) WITH CHECK (true)', each);
        EXECUTE format('GRANT SELECT ON reintegro.%I TO @agent@, @supervisor@, @administrator@', each);
        EXECUTE format('CREATE POLICY team_reads ON reintegro.%I FOR SELECT TO @agent@, @supervisor@, @administrator@ '
            'USING ((SELECT reintegro.roles_now()) <> 0)', each);
    END LOOP;
    FOREACH each IN ARRAY ARRAY['keep_notifications', 'take_notifications', 'end_notification', 'record_chargeback',
        'acknowledge_chargeback', 'erase_notifications'] LOOP
        SELECT p.oid::regprocedure INTO STRICT signature FROM pg_proc p
        WHERE p.pronamespace = to_regnamespace('reintegro') AND p.proname = each;
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO @agent@, @supervisor@, @administrator@', signature);
    END LOOP;
END;
$rights$;
REVOKE ALL ON FUNCTION reintegro.notification_keeps_its_bytes(), reintegro.chargeback_is_acknowledged_once(),
    reintegro.import_chargeback(), reintegro.keep_notifications(json, text),
    reintegro.take_notifications(integer, bigint), reintegro.end_notification(bigint, text, bigint, integer),
    reintegro.record_chargeback(text, bytea), reintegro.acknowledge_chargeback(text),
    reintegro.erase_notifications(text, text[]) FROM PUBLIC;

UPDATE reintegro.facts SET value = '22' WHERE name = 'schema_version';
