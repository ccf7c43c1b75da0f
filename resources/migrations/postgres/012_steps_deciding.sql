-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people decide about a request. Nobody pays alone: who approves is never who asked.
SET LOCAL ROLE @owner@;

-- Ends a decision that leads on, as it is journaled.
CREATE FUNCTION reintegro.decide(request reintegro.requests, now bigint, actor text, what text, words text,
    target text) RETURNS void
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM add_decision(request, now, actor, what, words);
    IF target IS NOT NULL THEN
        PERFORM move(request, target, now);
    END IF;
    PERFORM journaled(now, request.id, actor, what, jsonb_build_object(
        'why', CASE WHEN words <> '' THEN sha256_hex(convert_to(words, 'UTF8')) END,
        'passwordSetBy', CASE WHEN what = 'approve' THEN
            (SELECT p.password_set_by FROM people p WHERE p.role_name = session_user) END));
END;
$$;

CREATE FUNCTION reintegro.approve(which bigint, seen_digest text, accept_warnings boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(2);
    request CONSTANT requests := take_request(which);
    now CONSTANT bigint := now_ms();
    approvers text[];
    is_enough boolean;
BEGIN
    PERFORM acting(2); -- as of now that the locks are there
    IF request.requested_by_folded = session_user THEN
        PERFORM refuse('RT403', '%1 was asked for by %2, who may not approve it as well.',
            ARRAY['R' || which, request.requested_by], 'Another supervisor decides on it.');
    END IF;
    IF request.state <> 'awaiting_approval' THEN
        PERFORM stands_otherwise(request);
    END IF;
    PERFORM check_age(request, now);
    IF request.digest IS DISTINCT FROM seen_digest THEN
        PERFORM refuse('RT409', '%1 is no longer what you saw: its bytes are others now.', ARRAY['R' || which],
            'Look at the request again before you decide.');
    END IF;
    PERFORM check_nothing_else_pays_for(which);
    IF request.asks_confirming = 1 AND NOT coalesce(accept_warnings, false) THEN
        PERFORM refuse('RT409', '%1 carries warnings that nobody has confirmed.', ARRAY['R' || which],
            'Read the warnings and confirm them, or reject the request.');
    END IF;
    SELECT coalesce(array_agg(DISTINCT d.by_folded), '{}') INTO approvers FROM decisions d WHERE d.request = which
        AND d.kind = 'approve' AND d.digest = request.digest AND d.by_folded <> request.requested_by_folded;
    is_enough := cardinality(approvers) + CASE WHEN session_user = ANY (approvers) THEN 0 ELSE 1 END
        >= approvals_needed(request.amount_minor);
    IF NOT is_enough AND session_user = ANY (approvers) THEN
        PERFORM refuse('RT403', '%1 has approved %2 already, and it needs two people.', ARRAY[actor, 'R' || which],
            'Another supervisor has to approve it as well.');
    END IF;
    PERFORM decide(request, now, actor, 'approve', '', CASE WHEN is_enough THEN 'approved' END);
END;
$$;

CREATE FUNCTION reintegro.reject(which bigint, words text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(2);
    request CONSTANT requests := take_request(which);
BEGIN
    PERFORM acting(2);
    IF request.state <> 'awaiting_approval' THEN
        PERFORM stands_otherwise(request);
    END IF;
    PERFORM decide(request, now_ms(), actor, 'reject', said_why(words), 'rejected');
END;
$$;

CREATE FUNCTION reintegro.withdraw(which bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(7);
    request CONSTANT requests := take_request(which);
BEGIN
    PERFORM acting(7);
    IF request.requested_by_folded <> session_user AND roles_now() & 2 = 0 THEN
        PERFORM refuse('RT403', 'Only %1, who asked for %2, or a supervisor may withdraw it.',
            ARRAY[request.requested_by, 'R' || which]);
    END IF;
    IF request.state NOT IN ('awaiting_approval', 'approved') THEN
        PERFORM stands_otherwise(request);
    END IF;
    PERFORM decide(request, now_ms(), actor, 'withdraw', '', 'withdrawn');
END;
$$;

-- Two supervisors say, with the gateway's written statement, that an unknown refund was not executed. Words of
-- before the last attempt do not count.
CREATE FUNCTION reintegro.close_request(which bigint, words text, new_remark text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(2);
    request CONSTANT requests := take_request(which);
    now CONSTANT bigint := now_ms();
    closers text[];
BEGIN
    PERFORM acting(2);
    IF request.state <> 'unknown' THEN
        PERFORM stands_otherwise(request);
    END IF;
    SELECT coalesce(array_agg(d.by_folded), '{}') INTO closers FROM decisions d WHERE d.request = which
        AND d.kind = 'close' AND d.after_attempts = (SELECT count(*) FROM attempts a WHERE a.request = which);
    IF session_user = ANY (closers) THEN
        PERFORM refuse('RT409', '%1 has said so already.', ARRAY[actor],
            'A second supervisor has to confirm it.');
    END IF;
    IF cardinality(closers) > 0 AND new_remark IS NOT NULL THEN
        PERFORM check_remark(new_remark);
        UPDATE requests r SET remark = new_remark, changed_at = now WHERE r.id = which;
    END IF;
    PERFORM decide(request, now, actor, 'close', said_why(words),
        CASE WHEN cardinality(closers) > 0 THEN 'failed' END);
END;
$$;

-- The key was taken at the gateway by others: the next one, other bytes, a new approval.
CREATE FUNCTION reintegro.rekey(which bigint, number integer, key text, call_body bytea, http integer, reply bytea,
    new_remark text, new_alarms text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(2);
    request CONSTANT requests := take_request(which);
    now CONSTANT bigint := now_ms();
    found CONSTANT json := strict_json(reply);
BEGIN
    PERFORM acting(2);
    IF request.state <> 'approved' THEN
        PERFORM stands_otherwise(request);
    END IF;
    IF http IS NULL OR http NOT BETWEEN 200 AND 299 OR coalesce(json_typeof(found -> 'transferStatus'), '') <> 'string'
        OR coalesce(found ->> 'idempotencyKey', request.refund_key) <> request.refund_key THEN
        PERFORM refuse_data('the gateway''s answer about the key');
    END IF;
    PERFORM check_key(request.charge_key, number, key);
    PERFORM check_body(call_body, key, request.charge_key, request.amount_minor, request.personal::json);
    IF strict_json(call_body) ->> 'callbackUrl' IS DISTINCT FROM strict_json(request.body) ->> 'callbackUrl' THEN
        PERFORM refuse_data('the call''s body, in which only the key may change');
    END IF;
    PERFORM check_remark(new_remark);
    PERFORM check_alarms(request.alarms, new_alarms);

    -- The decision carries the digest of the bytes that are void from now on.
    PERFORM add_decision(request, now, actor, 'rekey');
    UPDATE requests r SET refund_key = key, body = call_body, digest = sha256_hex(call_body),
        state = 'awaiting_approval', changed_at = now, reply_status = http,
        reply_body = substring(reply FROM 1 FOR 65536), remark = coalesce(new_remark, r.remark),
        alarms = coalesce(new_alarms, r.alarms)
    WHERE r.id = which;
    INSERT INTO refund_keys VALUES (request.charge_key, number, key, which);
    PERFORM journaled(now, which, actor, 'rekey', jsonb_build_object('refundKey', key, 'taken', request.refund_key,
        'found', sha256_hex(reply), 'http', http));
END;
$$;

-- What waited too long; others that are being worked on right now are left for the next time.
CREATE FUNCTION reintegro.expire_requests() RETURNS SETOF bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    old requests;
    now bigint := now_ms();
    oldest CONSTANT bigint := now - setting('expiry-days')::bigint * 86400000;
BEGIN
    PERFORM acting(7);
    FOR old IN SELECT r.* FROM requests r WHERE r.state IN ('awaiting_approval', 'approved')
        AND r.created_at <= oldest ORDER BY r.id LOOP
        CONTINUE WHEN NOT pg_try_advisory_xact_lock(hashtextextended(old.charge_key, 0));
        now := begin_step();
        SELECT * INTO old FROM requests r WHERE r.id = old.id FOR UPDATE;
        CONTINUE WHEN NOT has_expired(old, now);
        PERFORM move(old, 'expired', now);
        PERFORM journaled(now, old.id, 'desk', 'expire');
        RETURN NEXT old.id;
    END LOOP;
END;
$$;

CREATE FUNCTION reintegro.set_policy(called text, new_value text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now bigint := begin_step();
    actor CONSTANT text := acting(4);
    was CONSTANT text := coalesce(setting(called), 'none');
    too_little requests;
BEGIN
    IF NOT coalesce(CASE called
        WHEN 'second-approval-above' THEN new_value ~ '^(none|0|[1-9][0-9]{0,17})$'
        WHEN 'cap-per-agent' THEN new_value ~ '^(none|[1-9][0-9]{0,17})$'
        WHEN 'cap-per-day' THEN new_value ~ '^(none|[1-9][0-9]{0,17})$'
        WHEN 'cap-per-beneficiary' THEN new_value ~ '^(none|[1-9][0-9]{0,17})$'
        WHEN 'cap-per-charge' THEN new_value ~ '^(none|[1-9][0-9]{0,17})$'
        WHEN 'expiry-days' THEN new_value ~ '^([1-9]|[1-8][0-9]|90)$'
        WHEN 'window-days' THEN new_value ~ '^(none|[1-9][0-9]{0,3})$' AND (new_value = 'none'
            OR new_value::integer <= 3650)
        WHEN 'full-refunds-only' THEN new_value IN ('yes', 'no')
        WHEN 'bank-code-form' THEN new_value IN ('three-digits', 'four-digits', 'none')
        WHEN 'bank-data-methods' THEN new_value = 'none' OR string_to_array(new_value, ',') <@ ARRAY['CREDIT_CARD',
            'CARD', 'PSE', 'BANCOLOMBIA_BUTTON', 'BANCOLOMBIA_COLLECTION', 'PAY_CASH', 'NEQUI', 'EFECTY']
            AND new_value <> ''
        END, false) THEN
        PERFORM refuse_data('the value of ' || coalesce(called, 'a setting'));
    END IF;
    INSERT INTO policy VALUES (called, new_value) ON CONFLICT (name) DO UPDATE SET value = excluded.value;
    PERFORM note(now, actor, 'policy', 'policy:' || called, jsonb_build_object(
        'record', sha256_hex(convert_to(new_value, 'UTF8')), 'value', new_value, 'was', was));
    -- What was approved by too few for the new limit waits for another approval.
    FOR too_little IN SELECT r.* FROM requests r WHERE called = 'second-approval-above' AND r.state = 'approved'
        AND approvals(r) < approvals_needed(r.amount_minor) ORDER BY r.id LOOP
        PERFORM move(too_little, 'awaiting_approval', now);
        PERFORM journaled(now, too_little.id, actor, 'reopen');
    END LOOP;
END;
$$;

CREATE FUNCTION reintegro.stop_record() RETURNS text
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT sha256_hex(coalesce((SELECT part(s.by) || part(s.at) || part(s.why) FROM sending_stop s),
        convert_to('', 'UTF8')));
$$;

CREATE FUNCTION reintegro.stop_sending(words text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := acting(6);
    reason CONSTANT text := said_why(words);
    stopped record;
BEGIN
    SELECT s.by AS person, s.at AS moment, s.why AS said INTO stopped FROM sending_stop s;
    IF FOUND THEN
        PERFORM refuse('RT409', 'All sending was stopped by %1 on %2: %3',
            ARRAY[stopped.person, bogota_time(stopped.moment), stopped.said],
            'It stays stopped until an administrator lets it go on.');
    END IF;
    INSERT INTO sending_stop (by, at, why) VALUES (actor, now, reason);
    PERFORM note(now, actor, 'stop', 'sending', jsonb_build_object('record', stop_record(),
        'why', sha256_hex(convert_to(reason, 'UTF8'))));
END;
$$;

CREATE FUNCTION reintegro.resume_sending() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := acting(4);
BEGIN
    DELETE FROM sending_stop;
    IF NOT FOUND THEN
        PERFORM refuse('RT409', 'Sending is not stopped.');
    END IF;
    PERFORM note(now, actor, 'resume', 'sending', jsonb_build_object('record', stop_record()));
END;
$$;

UPDATE reintegro.facts SET value = '12' WHERE name = 'schema_version';
