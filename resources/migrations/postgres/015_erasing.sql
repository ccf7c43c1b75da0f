-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person's data is forgotten in requests that are over; amounts, states, digests and the journal stay.
SET LOCAL ROLE @owner@;

CREATE FUNCTION reintegro.check_erased(personal text) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    rest CONSTANT json := personal_in(personal);
BEGIN
    IF coalesce(rest ->> 'erased', '') <> 'true' OR names_account(rest)
        OR (rest ->> 'reason') || (rest ->> 'note') || (rest ->> 'asTyped') <> ''
        OR EXISTS (SELECT FROM json_array_elements(rest -> 'warnings') w
            WHERE json_array_length(w.value -> 'arguments') > 0) THEN
        PERFORM refuse_data('what is left of the person');
    END IF;
END;
$$;

-- The answers about charges that nobody needs whole any more, and the erased requests that saw them.
CREATE FUNCTION reintegro.reduce_readings(which bigint) RETURNS SETOF bigint
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
DECLARE
    reduced text[];
BEGIN
    WITH mine AS (SELECT r.seen AS digest FROM requests r WHERE r.id = which
            UNION SELECT a.charge_read FROM attempts a WHERE a.request = which),
        changed AS (UPDATE charge_readings c SET raw = without_person(c.raw) FROM mine
            WHERE c.digest = mine.digest AND c.raw <> without_person(c.raw)
                AND NOT EXISTS (SELECT FROM requests r WHERE r.seen = c.digest AND r.erased_at IS NULL)
                AND NOT EXISTS (SELECT FROM attempts a JOIN requests r ON r.id = a.request
                    WHERE a.charge_read = c.digest AND r.erased_at IS NULL)
            RETURNING c.digest)
    SELECT coalesce(array_agg(c.digest), '{}') INTO reduced FROM changed c;
    RETURN QUERY SELECT r.id FROM requests r WHERE r.id <> which AND (r.seen = ANY (reduced)
        OR EXISTS (SELECT FROM attempts a WHERE a.request = r.id AND a.charge_read = ANY (reduced))) ORDER BY r.id;
END;
$$;

-- `reading` is what the program would keep of the answer about the charge; the database reduces all answers that
-- the request ever saw itself, and looks only whether both mean the same charge.
CREATE FUNCTION reintegro.erase_request(which bigint, left_personal text, reading bytea, words text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(4);
    request CONSTANT requests := take_request(which);
    now CONSTANT bigint := now_ms();
    why CONSTANT text := sha256_hex(convert_to(said_why(words), 'UTF8'));
    other bigint;
    others bigint[];
BEGIN
    PERFORM acting(4);
    IF request.state NOT IN ('settled', 'failed', 'rejected', 'withdrawn', 'expired') THEN
        PERFORM stands_otherwise(request);
    ELSIF request.erased_at IS NOT NULL THEN
        PERFORM refuse('RT409', 'What %1 said about people is erased already.', ARRAY['R' || which]);
    END IF;
    PERFORM check_erased(left_personal);
    IF reading IS NOT NULL AND charge_json(reading) ->> 'idempotencyKey' IS DISTINCT FROM request.charge_key THEN
        PERFORM unreadable_charge();
    END IF;
    UPDATE requests r SET personal = left_personal, body = convert_to('', 'UTF8'), beneficiary = '',
        beneficiary_account = '', salt = replace(gen_random_uuid()::text, '-', ''), erased_at = now, changed_at = now,
        reply_body = CASE WHEN r.reply_body IS NOT NULL THEN convert_to('', 'UTF8') END,
        remark = CASE WHEN r.remark <> '' THEN phrase(r.remark::json ->> 'source') ELSE '' END,
        alarms = '[' || coalesce((SELECT string_agg(phrase(a.value ->> 'source'), ',' ORDER BY a.place)
            FROM json_array_elements(r.alarms::json) WITH ORDINALITY AS a (value, place)), '') || ']'
    WHERE r.id = which;
    UPDATE decisions d SET why = '' WHERE d.request = which AND d.why <> '';
    UPDATE attempts a SET reply_body = convert_to('', 'UTF8') WHERE a.request = which AND length(a.reply_body) > 0;
    DELETE FROM search_terms t WHERE t.request = which;
    DELETE FROM drafts d WHERE d.charge_key = request.charge_key;
    others := ARRAY(SELECT reduce_readings(which));
    PERFORM journaled(now, which, actor, 'erase', jsonb_build_object('why', why));
    FOREACH other IN ARRAY others LOOP
        PERFORM journaled(now, other, actor, 'erase', jsonb_build_object('why', why));
    END LOOP;
END;
$$;

-- Half-filled wizards in which the document was typed, whoever typed it.
CREATE FUNCTION reintegro.erase_drafts(document text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM acting(4);
    IF coalesce(document, '') = '' THEN
        PERFORM refuse_data('the document');
    END IF;
    DELETE FROM drafts d WHERE position(convert_to(document, 'UTF8') IN d.fields) > 0;
END;
$$;

UPDATE reintegro.facts SET value = '15' WHERE name = 'schema_version';
