-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sending: the claim that exactly one desk wins, what its call came to, and claims that were lost.
SET LOCAL ROLE @owner@;

-- Who took a claim: the decision to send that stands before the claim's first attempt.
CREATE FUNCTION reintegro.claimant_of(which bigint, claim text) RETURNS text
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT d.by_folded FROM decisions d WHERE d.request = which AND d.kind IN ('send', 'resend')
        AND d.after_attempts = (SELECT min(a.number) - 1 FROM attempts a WHERE a.request = which AND a.claim_id = claim)
    ORDER BY d.number DESC LIMIT 1;
$$;

CREATE FUNCTION reintegro.check_claimant(which bigint, claim text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF claimant_of(which, claim) IS NULL THEN
        PERFORM refuse('RT404', '%1 was not sent by this call.', ARRAY['R' || which]);
    ELSIF claimant_of(which, claim) <> session_user THEN
        PERFORM refuse('RT403', '%1 was sent by somebody else, who says what the call came to.',
            ARRAY['R' || which]);
    END IF;
END;
$$;

-- The charge as it was read just before still is what the approver saw, and carries this refund.
CREATE FUNCTION reintegro.check_charge_now(request reintegro.requests, answer bytea, status text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    seen CONSTANT json := charge_json((SELECT c.raw FROM charge_readings c WHERE c.digest = request.seen));
    now_read CONSTANT json := charge_json(answer);
    explained CONSTANT boolean := EXISTS (SELECT FROM requests r WHERE r.charge_key = request.charge_key
        AND r.id <> request.id AND (is_on_its_way(r.state) OR r.state = 'settled'));
    total bigint;
    changed text;
BEGIN
    IF now_read IS NULL OR now_read ->> 'transferStatus' IS DISTINCT FROM status THEN
        PERFORM unreadable_charge();
    END IF;
    changed := CASE
        WHEN now_read ->> 'idempotencyKey' IS DISTINCT FROM request.charge_key
            THEN 'The gateway answered about another charge.'
        WHEN (amount_in(now_read, 'amount'), now_read ->> 'currency', amount_in(now_read, 'finalAmount'))
            IS DISTINCT FROM (amount_in(seen, 'amount'), seen ->> 'currency', amount_in(seen, 'finalAmount'))
            THEN 'The amount of the charge is no longer what the approver saw.'
        WHEN now_read ->> 'country' IS DISTINCT FROM seen ->> 'country'
            THEN 'The country of the charge is no longer what the approver saw.'
        WHEN payer_in(now_read) <> payer_in(seen)
            THEN 'The payer of the charge is no longer who the approver saw.' END;
    IF changed IS NOT NULL THEN
        PERFORM refuse('RT409', changed, '{}',
            'Nothing was sent. Withdraw this request and ask again with what the gateway says now.');
    END IF;
    IF request.state = 'unknown' AND status IN ('REFUNDING', 'REFUNDED') AND NOT explained THEN
        PERFORM refuse('RT409', 'The gateway says %1 about the charge: this refund may have been executed.',
            ARRAY[status], 'Nothing was sent again. Check how it stands instead.');
    END IF;
    total := refundable_of(answer, request.charge_key, explained);
    IF request.amount_minor > left_of(request.charge_key, total, request.id) THEN
        PERFORM refuse('RT409', 'Less is left of this charge than %1 asks for.', ARRAY['R' || request.id],
            'Nothing was sent. Withdraw it and ask for less.');
    END IF;
END;
$$;

CREATE FUNCTION reintegro.check_may_be_sent(request reintegro.requests, now bigint) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    other bigint;
    behind CONSTANT bigint := approvals(request);
BEGIN
    IF behind = 0 THEN
        PERFORM refuse('RT409', 'Nobody but %1 stands behind %2: it has no approval of these bytes.',
            ARRAY[request.requested_by, 'R' || request.id], 'Nothing was sent. It needs a new approval.');
    ELSIF request.state = 'approved' AND behind < approvals_needed(request.amount_minor) THEN
        PERFORM refuse('RT403', '%1 needs the approval of %2 people and has that of %3.', ARRAY['R' || request.id,
            approvals_needed(request.amount_minor)::text, behind::text],
            'Nothing was sent. Another supervisor has to approve it.');
    END IF;
    PERFORM check_stop();
    PERFORM check_age(request, now);
    PERFORM check_cap_of_day(request, now);
    PERFORM check_nothing_else_pays_for(request.id);
    SELECT min(r.id) INTO other FROM requests r WHERE r.charge_key = request.charge_key AND r.id <> request.id
        AND is_on_its_way(r.state);
    IF other IS NOT NULL THEN
        PERFORM refuse('RT409', 'Another refund of this charge, %1, is still on its way.', ARRAY['R' || other],
            'Nothing was sent. Wait until the gateway has said how that one ended.');
    END IF;
END;
$$;

CREATE FUNCTION reintegro.claim(which bigint, words text, desk text, charge_read bytea, charge_status text,
    OUT claim_id text, OUT attempt integer, OUT started_at bigint) RETURNS record
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(2);
    request CONSTANT requests := take_request(which);
    why CONSTANT text := regexp_replace(coalesce(words, ''), '^[[:space:]]+|[[:space:]]+$', '', 'g');
    new_claim CONSTANT text := gen_random_uuid()::text;
    next CONSTANT integer := (SELECT count(*) + 1 FROM attempts a WHERE a.request = which);
    now CONSTANT bigint := now_ms();
BEGIN
    PERFORM acting(2);
    IF request.state NOT IN ('approved', 'not_sent', 'unknown') THEN
        PERFORM stands_otherwise(request);
    ELSIF request.state = 'unknown' THEN
        PERFORM said_why(words);
    END IF;
    IF coalesce(desk, '') = '' THEN
        PERFORM refuse_data('the desk');
    END IF;
    PERFORM check_body(request.body, request.refund_key, request.charge_key, request.amount_minor,
        request.personal::json);
    PERFORM check_may_be_sent(request, now);
    PERFORM check_charge_now(request, charge_read, charge_status);

    -- The attempt stands before the state says so, and both before the first byte leaves.
    PERFORM add_decision(request, now, actor, CASE request.state WHEN 'approved' THEN 'send' ELSE 'resend' END, why);
    INSERT INTO attempts (request, number, claim_id, started_at, desk, charge_read, charge_status, body_digest)
    VALUES (which, next, new_claim, now, claim.desk, keep_reading(claim.charge_read), claim.charge_status,
        request.digest);
    UPDATE requests r SET state = 'sending', claim_id = new_claim, claim_desk = claim.desk,
        claim_deadline = now + 90000, changed_at = now WHERE r.id = which;
    PERFORM journaled(now, which, actor, 'claim', jsonb_build_object('claim', new_claim, 'desk', desk,
        'charge', sha256_hex(charge_read), 'why', CASE WHEN why <> '' THEN sha256_hex(convert_to(why, 'UTF8')) END));
    PERFORM journaled(now, which, 'desk', 'attempt', jsonb_build_object('claim', new_claim, 'attempt', next));
    claim_id := new_claim;
    attempt := next;
    started_at := now;
END;
$$;

-- After a complete 401: that attempt's outcome, and the next attempt under the same claim. Once.
CREATE FUNCTION reintegro.repeat_attempt(which bigint, claim text, first integer, http integer, reply bytea,
    OUT attempt integer, OUT started_at bigint) RETURNS record
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(2);
    request CONSTANT requests := take_request(which);
    now CONSTANT bigint := now_ms();
    next CONSTANT integer := first + 1;
    begun attempts;
BEGIN
    PERFORM acting(2);
    PERFORM check_claimant(which, claim);
    SELECT * INTO begun FROM attempts a WHERE a.request = which AND a.number = first AND a.claim_id = claim;
    IF NOT FOUND OR request.state <> 'sending' OR request.claim_id <> claim OR request.claim_deadline <= now
        OR begun.outcome IS NOT NULL OR http IS DISTINCT FROM 401 OR strict_json(reply) IS NULL
        OR (SELECT count(*) FROM attempts a WHERE a.request = which AND a.claim_id = claim) <> 1 THEN
        PERFORM refuse('RT409', '%1 may not be sent once more under the same claim.', ARRAY['R' || which],
            'Nothing more was sent. Look at the request again.');
    END IF;
    PERFORM check_stop();
    UPDATE attempts a SET outcome = 'not_sent', http_status = http, reply_body = substring(reply FROM 1 FOR 65536)
    WHERE a.request = which AND a.number = first;
    INSERT INTO attempts (request, number, claim_id, started_at, desk, charge_read, charge_status, body_digest)
    VALUES (which, next, claim, now, begun.desk, begun.charge_read, begun.charge_status, request.digest);
    PERFORM journaled(now, which, 'desk', 'repeat', jsonb_build_object('claim', claim, 'attempt', next,
        'http', http, 'answer', sha256_hex(reply)));
    attempt := next;
    started_at := now;
END;
$$;

-- Whether a report may say this of an attempt, and so of the request. What moves it to paid or failed stands in
-- the answer's own bytes, and no refusal of one call speaks for another that may have got through.
CREATE FUNCTION reintegro.check_outcome(request reintegro.requests, began reintegro.attempts, http integer,
    reply bytea, said text, target text, times_sent integer, touched boolean) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    is_running CONSTANT boolean := request.state = 'sending' AND request.claim_id = began.claim_id
        AND began.outcome IS NULL;
    is_uncertain CONSTANT boolean := EXISTS (SELECT FROM attempts e WHERE e.request = request.id
        AND e.number < began.number AND coalesce(e.outcome, 'unknown') NOT IN ('not_sent', 'failed'));
    is_last CONSTANT boolean := NOT EXISTS (SELECT FROM attempts l WHERE l.request = request.id
        AND l.number > began.number);
    answer CONSTANT text := CASE WHEN http BETWEEN 200 AND 299 THEN refund_said(reply, request)
        WHEN is_refusal(http, reply, request) THEN 'failed' END;
    fits boolean;
BEGIN
    fits := CASE said
        WHEN 'unknown' THEN true
        WHEN 'not_sent' THEN is_running AND times_sent <= 1 AND ((http IS NULL AND NOT touched AND times_sent = 0)
            OR (http IN (401, 403, 429) AND strict_json(reply) IS NOT NULL))
        ELSE times_sent <= 1 AND answer = said END;
    IF said IS NOT NULL AND NOT coalesce(fits, false) THEN
        PERFORM refuse_data('the outcome, which the answer does not bear out');
    END IF;
    fits := CASE
        WHEN target IS NULL THEN true
        WHEN is_running AND target = 'unknown' THEN true
        WHEN is_running AND target IN ('not_sent', 'failed') THEN said = target AND NOT is_uncertain
        WHEN is_running THEN said = target OR EXISTS (SELECT FROM attempts e WHERE e.request = request.id
            AND e.number < began.number AND e.outcome = target)
        WHEN target IN ('settled', 'in_progress') THEN request.state = 'unknown' AND answer = target
            AND times_sent <= 1
        WHEN target = 'failed' THEN request.state = 'unknown' AND said = target AND is_last AND NOT is_uncertain
        ELSE false END;
    IF NOT coalesce(fits, false) THEN
        PERFORM refuse_data('the state, which the answer does not bear out');
    END IF;
END;
$$;

CREATE FUNCTION reintegro.record_outcome(which bigint, claim text, attempt integer, http integer, reply bytea,
    said text, judged text, target text, keeps_reply boolean, new_remark text, new_alarms text, times_sent integer,
    touched boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(7);
    request CONSTANT requests := take_request(which);
    now CONSTANT bigint := now_ms();
    began attempts;
BEGIN
    PERFORM check_claimant(which, claim);
    SELECT * INTO began FROM attempts a WHERE a.request = which AND a.number = attempt AND a.claim_id = claim;
    IF NOT FOUND THEN
        PERFORM refuse('RT404', '%1 was not sent by this call.', ARRAY['R' || which]);
    END IF;
    IF (reply IS NULL) <> (http IS NULL) OR times_sent IS NULL OR touched IS NULL
        OR coalesce(judged !~ '^[a-z_]{1,32}$', true)
        OR (said IS NOT NULL AND began.outcome IS NOT NULL AND began.outcome <> 'unknown') THEN
        PERFORM refuse_data('the call''s report');
    END IF;
    PERFORM check_outcome(request, began, http, reply, said, target, times_sent, touched);
    PERFORM check_remark(new_remark);
    PERFORM check_alarms(request.alarms, new_alarms);
    IF said IS NOT NULL THEN
        UPDATE attempts a SET outcome = said, http_status = http, reply_body = substring(reply FROM 1 FOR 65536)
        WHERE a.request = which AND a.number = attempt;
    END IF;
    IF target IS NOT NULL THEN
        PERFORM move(request, target, now);
    END IF;
    PERFORM keep_saying(which, now, CASE WHEN keeps_reply THEN http END, reply, new_remark, new_alarms);
    PERFORM journaled(now, which, 'desk', 'outcome', jsonb_build_object('claim', claim, 'attempt', attempt,
        'judged', judged, 'answer', sha256_hex(coalesce(reply, convert_to('', 'UTF8'))), 'timesSent', times_sent,
        'touched', touched, 'http', http));
END;
$$;

-- What the gateway said and what that means; NULL changes nothing.
CREATE FUNCTION reintegro.keep_saying(which bigint, now bigint, http integer, reply bytea, new_remark text,
    new_alarms text) RETURNS void
LANGUAGE sql SET search_path = reintegro, pg_temp AS $$
    UPDATE requests r SET
        reply_status = coalesce(http, r.reply_status),
        reply_body = CASE WHEN http IS NULL THEN r.reply_body ELSE substring(reply FROM 1 FOR 65536) END,
        remark = coalesce(new_remark, r.remark), alarms = coalesce(new_alarms, r.alarms), changed_at = now
    WHERE r.id = which AND (http IS NOT NULL OR new_remark IS NOT NULL
        OR new_alarms IS NOT NULL AND new_alarms <> r.alarms);
$$;

-- Turns sending into unknown where the deadline has passed, or where a desk of the same person is known to be
-- dead; never back to approved.
CREATE FUNCTION reintegro.release_lost(dead_desks text[]) RETURNS SETOF bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    lost requests;
    now bigint := now_ms();
BEGIN
    PERFORM acting(7);
    FOR lost IN SELECT r.* FROM requests r WHERE r.state = 'sending' AND (r.claim_deadline <= now
        OR (r.claim_desk = ANY (dead_desks) AND claimant_of(r.id, r.claim_id) = session_user)) ORDER BY r.id LOOP
        -- Somebody is at work on it: the next look decides.
        CONTINUE WHEN NOT pg_try_advisory_xact_lock(hashtextextended(lost.charge_key, 0));
        now := begin_step();
        SELECT * INTO lost FROM requests r WHERE r.id = lost.id AND r.claim_id = lost.claim_id FOR UPDATE;
        CONTINUE WHEN NOT FOUND OR lost.state <> 'sending';
        UPDATE attempts a SET outcome = 'unknown' WHERE a.request = lost.id AND a.outcome IS NULL;
        PERFORM move(lost, 'unknown', now);
        PERFORM keep_saying(lost.id, now, NULL, NULL, phrase('The program that sent this refund ended, or gave no '
            'sign in time. We do not know whether the gateway got it. Do not ask for another refund; check again '
            'until the gateway says how it stands.'), NULL);
        PERFORM journaled(now, lost.id, 'desk', 'release');
        RETURN NEXT lost.id;
    END LOOP;
END;
$$;

UPDATE reintegro.facts SET value = '13' WHERE name = 'schema_version';
