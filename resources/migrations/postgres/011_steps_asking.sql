-- SPDX-License-Identifier: GPL-3.0-or-later
-- What all steps of requests are made of, and asking for a refund. Each step checks every rule itself; the
-- program checks them before, in the same transaction, in better words.
SET LOCAL ROLE @owner@;

-- A request, or RT404; the transaction has the locks of its charge and of the journal from here on, and what the
-- gateway has signed about its refund until now counts.
CREATE FUNCTION reintegro.take_request(which bigint) RETURNS reintegro.requests
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
DECLARE
    charge CONSTANT text := (SELECT r.charge_key FROM requests r WHERE r.id = which);
    request requests;
BEGIN
    IF charge IS NULL THEN
        PERFORM refuse('RT404', 'There is no request %1.', ARRAY['R' || coalesce(which::text, '?')],
            'See the list of requests for the right one.');
    END IF;
    PERFORM take_in_about(which, begin_step(charge)); -- 024_arrivals.sql
    SELECT * INTO request FROM requests r WHERE r.id = which FOR UPDATE;
    RETURN request;
END;
$$;

CREATE FUNCTION reintegro.stands_otherwise(request reintegro.requests) RETURNS void
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM refuse('RT409', CASE request.state
        WHEN 'draft' THEN '%1 is a draft and was not sent for approval.'
        WHEN 'awaiting_approval' THEN '%1 is waiting for approval.'
        WHEN 'approved' THEN '%1 is approved already.'
        WHEN 'rejected' THEN '%1 was rejected.'
        WHEN 'withdrawn' THEN '%1 was withdrawn.'
        WHEN 'expired' THEN '%1 has expired.'
        WHEN 'sending' THEN '%1 is being sent right now.'
        WHEN 'not_sent' THEN '%1 is approved, and the last try to send it did not leave.'
        WHEN 'unknown' THEN '%1 was sent, and nobody knows yet whether the gateway has it.'
        WHEN 'in_progress' THEN '%1 was sent, and the gateway is working on it.'
        WHEN 'settled' THEN '%1 was sent and has settled.'
        ELSE '%1 has failed.' END,
        ARRAY['R' || request.id], 'Nothing was changed. Look at the request again.');
END;
$$;

CREATE FUNCTION reintegro.said_why(why text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF coalesce(why !~ '[^[:space:]]', true) THEN
        PERFORM refuse('RT422', 'A reason is needed.', '{}', 'Say why, in a few words; it is kept with the request.');
    END IF;
    RETURN regexp_replace(why, '^[[:space:]]+|[[:space:]]+$', '', 'g');
END;
$$;

-- A request, what it corrects and what corrects it are about the same money.
CREATE FUNCTION reintegro.check_nothing_else_pays_for(which bigint) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    other bigint;
BEGIN
    WITH RECURSIVE corrected (id) AS (SELECT which UNION SELECT r.corrects FROM requests r
        JOIN corrected ON r.id = corrected.id WHERE r.corrects IS NOT NULL),
    family (id) AS (SELECT c.id FROM corrected c UNION SELECT r.id FROM requests r JOIN family ON r.corrects = family.id)
    SELECT min(r.id) INTO other FROM requests r JOIN family USING (id) WHERE r.id <> which AND counts(r.state);
    IF other IS NOT NULL THEN
        PERFORM refuse('RT409', '%1 and %2 are about the same money, one correcting the other, and %1 is not over.',
            ARRAY['R' || other, 'R' || which],
            'Nothing was changed, or the customer could be paid twice. Look at %1 first.');
    END IF;
END;
$$;

-- Keeps an answer about a charge and gives its digest.
CREATE FUNCTION reintegro.keep_reading(raw bytea) RETURNS text
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    INSERT INTO charge_readings (digest, raw) VALUES (sha256_hex(keep_reading.raw), keep_reading.raw)
    ON CONFLICT DO NOTHING;
    RETURN sha256_hex(raw);
END;
$$;

CREATE FUNCTION reintegro.add_decision(request reintegro.requests, now bigint, actor text, what text,
    words text DEFAULT '') RETURNS void
LANGUAGE sql SET search_path = reintegro, pg_temp AS $$
    INSERT INTO decisions (request, number, by, by_folded, at, kind, why, password_set_by, digest, after_attempts)
    SELECT (add_decision.request).id,
        (SELECT count(*) + 1 FROM decisions d WHERE d.request = (add_decision.request).id),
        actor, session_user, now, what, words,
        CASE WHEN what = 'approve' THEN (SELECT p.password_set_by FROM people p WHERE p.role_name = session_user) END,
        (add_decision.request).digest,
        (SELECT count(*) FROM attempts a WHERE a.request = (add_decision.request).id);
$$;

CREATE FUNCTION reintegro.move(request reintegro.requests, target text, now bigint) RETURNS void
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM allowed_steps s WHERE s.from_state = request.state AND s.to_state = target) THEN
        PERFORM stands_otherwise(request);
    END IF;
    -- A claim's deadline is told only while it runs; its id and desk stay, so that a late report finds them.
    UPDATE requests r SET state = target, changed_at = now, claim_deadline = NULL WHERE r.id = request.id;
END;
$$;

-- Ends a step: its entry, with the request's state, digests and record as they are now.
CREATE FUNCTION reintegro.journaled(now bigint, which bigint, actor text, what text, more jsonb DEFAULT '{}')
RETURNS void LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
DECLARE
    request requests;
BEGIN
    SELECT * INTO request FROM requests r WHERE r.id = which;
    PERFORM note(now, actor, what, 'R' || which, more || jsonb_build_object('state', request.state,
        'body', request.digest, 'reply', sha256_hex(request.reply_body), 'record', record_of(which)));
END;
$$;

-- Nobody else changes requests of this charge until the transaction ends. Gives the number of the next key.
CREATE FUNCTION reintegro.lock_charge(charge text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM acting(7);
    PERFORM begin_step(charge);
    RETURN (SELECT coalesce(max(k.number), 0) + 1 FROM refund_keys k WHERE k.charge_key = charge);
END;
$$;

CREATE FUNCTION reintegro.lock_request(which bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM acting(7);
    PERFORM take_request(which);
END;
$$;

CREATE FUNCTION reintegro.check_key(charge text, number integer, key text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF coalesce(charge, '') = '' OR octet_length(charge) > 128 OR charge ~ '[[:cntrl:]]' OR charge IN ('.', '..') THEN
        PERFORM refuse_data('the charge''s key');
    END IF;
    IF octet_length(charge || '-' || number) > 128 THEN
        PERFORM refuse('RT422', 'The charge''s key is so long that the refund''s key would have more than 128 bytes.',
            '{}', 'This charge cannot be refunded from here; ask the gateway.');
    END IF;
    IF number IS DISTINCT FROM (SELECT coalesce(max(k.number), 0) + 1 FROM refund_keys k WHERE k.charge_key = charge)
        OR key IS DISTINCT FROM charge || '-' || number THEN
        PERFORM refuse_data('the refund''s key');
    END IF;
END;
$$;

-- "Correct the account" opens a new request in which only the account can change.
CREATE FUNCTION reintegro.check_correction(corrected bigint, charge text, amount bigint, reason text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    old requests;
BEGIN
    IF corrected IS NULL THEN
        RETURN;
    END IF;
    SELECT * INTO old FROM requests r WHERE r.id = corrected;
    IF NOT FOUND THEN
        PERFORM refuse('RT404', 'There is no request %1.', ARRAY['R' || corrected],
            'See the list of requests for the right one.');
    ELSIF old.state <> 'failed' THEN
        PERFORM stands_otherwise(old);
    END IF;
    PERFORM check_nothing_else_pays_for(corrected);
    IF old.charge_key <> charge OR old.amount_minor <> amount OR old.personal::json ->> 'reason' <> reason THEN
        PERFORM refuse('RT422', 'Only the account may differ from %1, the request that is corrected.',
            ARRAY['R' || corrected], 'Ask for a new refund where more than the account changes.');
    END IF;
END;
$$;

-- What is left of a charge before one more request, by what was read now and ever.
CREATE FUNCTION reintegro.left_of(charge text, total bigint, without bigint) RETURNS bigint
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT greatest(least(total, least_refundable(charge)) - taken(charge, without), 0)::bigint;
$$;

-- By anybody of the team: asking moves no money.
CREATE FUNCTION reintegro.add_request(charge text, number integer, key text, amount bigint, about_people text,
    call_body bytea, charge_seen bytea, corrected bigint) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step(charge);
    actor CONSTANT text := acting(7);
    said CONSTANT json := personal_in(about_people);
    explained CONSTANT boolean := EXISTS (SELECT FROM requests r WHERE r.charge_key = charge
        AND (is_on_its_way(r.state) OR r.state = 'settled'));
    total CONSTANT bigint := refundable_of(charge_seen, charge, explained);
    rest CONSTANT bigint := left_of(charge, total, 0);
    new_id CONSTANT bigint := (SELECT coalesce(max(r.id), 0) + 1 FROM requests r);
    blocking json;
BEGIN
    IF has_names(said, 'account', 'asTyped', 'erased', 'note', 'reason', 'warnings') THEN
        PERFORM refuse_data('what it says about people');
    END IF;
    IF coalesce(amount <= 0, true) THEN
        PERFORM refuse('RT422', 'The amount must be more than zero.');
    END IF;
    SELECT w.value INTO blocking FROM json_array_elements(said -> 'warnings') w
    WHERE w.value ->> 'level' = 'blocking' LIMIT 1;
    IF FOUND THEN
        PERFORM refuse('RT409', blocking ->> 'source',
            ARRAY(SELECT json_array_elements_text(blocking -> 'arguments')));
    END IF;
    PERFORM check_correction(corrected, charge, amount, said ->> 'reason');
    IF rest = 0 THEN
        PERFORM refuse('RT409', 'Nothing is left to refund: %1 were paid, and all of it is refunded, on its way or '
            'waiting.', ARRAY[money_text(total)]);
    ELSIF amount > rest THEN
        PERFORM refuse('RT409', '%1 were asked for, and only %2 are left of this charge.',
            ARRAY[money_text(amount), money_text(rest)], 'Nothing was kept. Ask for less.');
    END IF;
    PERFORM check_asking(amount, rest, taken(charge, 0), charge_json(charge_seen), said, now);
    PERFORM check_key(charge, number, key);
    PERFORM check_body(call_body, key, charge, amount, said);

    INSERT INTO requests (id, charge_key, refund_key, state, amount_minor, currency, refundable_minor, personal, body,
        digest, requested_by, requested_by_folded, created_at, changed_at, asks_confirming, beneficiary,
        beneficiary_account, seen, corrects, salt)
    VALUES (new_id, charge, key, 'awaiting_approval', amount, 'COP', total, about_people, call_body,
        sha256_hex(call_body), actor, session_user, now, now,
        EXISTS (SELECT FROM json_array_elements(said -> 'warnings') w WHERE w.value ->> 'level' = 'confirm')::integer,
        beneficiary_of(said), account_of(said), keep_reading(charge_seen), corrected,
        replace(gen_random_uuid()::text, '-', ''));
    INSERT INTO refund_keys VALUES (charge, number, key, new_id);
    PERFORM write_terms(new_id, said, payer_in(charge_json(charge_seen)));
    PERFORM journaled(now, new_id, actor, 'request', jsonb_build_object('refundKey', key,
        'seen', sha256_hex(charge_seen), 'corrects', 'R' || corrected));
    RETURN new_id;
END;
$$;

UPDATE reintegro.facts SET value = '11' WHERE name = 'schema_version';
