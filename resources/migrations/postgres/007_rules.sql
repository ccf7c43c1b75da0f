-- SPDX-License-Identifier: GPL-3.0-or-later
-- The second lock: what holds of the rows whichever function writes them.
SET LOCAL ROLE @owner@;

CREATE FUNCTION reintegro.counts(state text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT state IN ('awaiting_approval', 'approved', 'sending', 'not_sent', 'unknown', 'in_progress', 'settled');
$$;
CREATE FUNCTION reintegro.is_on_its_way(state text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT state IN ('sending', 'unknown', 'in_progress');
$$;

-- What other requests than one take from their charge, and the least that anybody ever read could be refunded.
CREATE FUNCTION reintegro.taken(charge text, without bigint) RETURNS numeric
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT coalesce(sum(r.amount_minor), 0) FROM requests r
    WHERE r.charge_key = charge AND r.id <> without AND counts(r.state);
$$;
CREATE FUNCTION reintegro.least_refundable(charge text) RETURNS bigint
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT min(r.refundable_minor) FROM requests r WHERE r.charge_key = charge;
$$;

-- A correction pays for what failed, and two of them would pay for it twice.
CREATE FUNCTION reintegro.corrects_what_failed(request bigint, corrected bigint) RETURNS boolean
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT corrected IS NULL OR ((SELECT r.state FROM requests r WHERE r.id = corrected) = 'failed'
        AND NOT EXISTS (SELECT FROM requests r WHERE r.corrects = corrected AND r.id <> request
            AND counts(r.state)));
$$;

-- How many people stand behind these very bytes, none of whom asked for them.
CREATE FUNCTION reintegro.approvals(request reintegro.requests) RETURNS bigint
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT count(DISTINCT d.by_folded) FROM decisions d WHERE d.request = request.id AND d.kind = 'approve'
        AND d.digest = request.digest AND d.by_folded <> request.requested_by_folded;
$$;

-- Rows of a desk's own file are taken over as they are, within import_begin() and import_end().
CREATE TABLE reintegro.imports (
    transaction bigint PRIMARY KEY,
    by text NOT NULL,
    at bigint NOT NULL,
    is_whole smallint NOT NULL DEFAULT 0
);
CREATE FUNCTION reintegro.is_importing() RETURNS boolean
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT EXISTS (SELECT FROM imports i WHERE i.transaction = txid_current() AND i.is_whole = 0);
$$;

CREATE FUNCTION reintegro.request_begins() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF is_importing() THEN
        RETURN NEW;
    END IF;
    IF NEW.state <> 'awaiting_approval' THEN
        PERFORM break_off('a request begins waiting for approval');
    END IF;
    IF taken(NEW.charge_key, NEW.id) + NEW.amount_minor
        > least(NEW.refundable_minor, least_refundable(NEW.charge_key)) THEN
        PERFORM break_off('more than is left of the charge');
    END IF;
    IF NOT corrects_what_failed(NEW.id, NEW.corrects) THEN
        PERFORM break_off('what is corrected did not fail, or something else corrects it');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER requests_begin BEFORE INSERT ON reintegro.requests
    FOR EACH ROW EXECUTE FUNCTION reintegro.request_begins();

CREATE FUNCTION reintegro.request_stays() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF (NEW.id, NEW.charge_key, NEW.amount_minor, NEW.currency, NEW.refundable_minor, NEW.requested_by,
            NEW.requested_by_folded, NEW.created_at, NEW.asks_confirming, NEW.seen, NEW.corrects)
        IS DISTINCT FROM (OLD.id, OLD.charge_key, OLD.amount_minor, OLD.currency, OLD.refundable_minor,
            OLD.requested_by, OLD.requested_by_folded, OLD.created_at, OLD.asks_confirming, OLD.seen,
            OLD.corrects) THEN
        PERFORM break_off('a request stays as it was asked for');
    END IF;
    IF OLD.erased_at IS NOT NULL THEN
        IF (NEW.personal, NEW.salt, NEW.body, NEW.digest, NEW.refund_key, NEW.erased_at)
            IS DISTINCT FROM (OLD.personal, OLD.salt, OLD.body, OLD.digest, OLD.refund_key, OLD.erased_at) THEN
            PERFORM break_off('what was erased stays erased');
        END IF;
    ELSIF NEW.erased_at IS NOT NULL THEN
        IF NEW.state <> OLD.state OR NEW.refund_key <> OLD.refund_key OR NEW.digest <> OLD.digest
            OR length(NEW.body) > 0
            OR OLD.state NOT IN ('settled', 'failed', 'rejected', 'withdrawn', 'expired') THEN
            PERFORM break_off('only what is over is erased, and its digests stay');
        END IF;
    ELSE
        IF (NEW.personal, NEW.salt, NEW.beneficiary, NEW.beneficiary_account)
            IS DISTINCT FROM (OLD.personal, OLD.salt, OLD.beneficiary, OLD.beneficiary_account) THEN
            PERFORM break_off('a request stays as it was asked for');
        END IF;
        IF (NEW.refund_key, NEW.body, NEW.digest) IS DISTINCT FROM (OLD.refund_key, OLD.body, OLD.digest)
            AND NOT (OLD.state = 'approved' AND NEW.state = 'awaiting_approval'
                AND NEW.refund_key <> OLD.refund_key) THEN
            PERFORM break_off('the bytes change only with a new key and a new approval');
        END IF;
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER requests_stay BEFORE UPDATE ON reintegro.requests
    FOR EACH ROW EXECUTE FUNCTION reintegro.request_stays();

CREATE FUNCTION reintegro.request_moves() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM allowed_steps s WHERE s.from_state = OLD.state AND s.to_state = NEW.state) THEN
        PERFORM break_off('a step that is not in the state machine');
    END IF;
    IF OLD.state = 'approved' AND NEW.state = 'awaiting_approval' AND NEW.refund_key = OLD.refund_key
        AND approvals(NEW) >= approvals_needed(NEW.amount_minor) THEN
        PERFORM break_off('an approval is void only with a new key, or where it takes more people now');
    END IF;
    IF NEW.state = 'approved' AND approvals(NEW) < approvals_needed(NEW.amount_minor) THEN
        PERFORM break_off('no approval of these bytes by somebody else, or too few');
    END IF;
    IF NEW.state IN ('approved', 'sending') AND NOT corrects_what_failed(NEW.id, NEW.corrects) THEN
        PERFORM break_off('what is corrected did not fail, or something else corrects it');
    END IF;
    IF NEW.state = 'sending' AND (approvals(NEW) < CASE OLD.state WHEN 'approved' THEN approvals_needed(NEW.amount_minor) ELSE 1 END
        OR NEW.erased_at IS NOT NULL
        OR EXISTS (SELECT FROM sending_stop)
        OR NOT EXISTS (SELECT FROM attempts a WHERE a.request = NEW.id AND a.claim_id = NEW.claim_id
            AND a.body_digest = NEW.digest AND a.outcome IS NULL)
        OR EXISTS (SELECT FROM requests r WHERE r.charge_key = NEW.charge_key AND r.id <> NEW.id
            AND is_on_its_way(r.state))
        OR taken(NEW.charge_key, NEW.id) + NEW.amount_minor > least_refundable(NEW.charge_key)) THEN
        PERFORM break_off('not approved, not recorded, stopped, or another refund of the charge is on its way');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER requests_move BEFORE UPDATE ON reintegro.requests
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION reintegro.request_moves();

CREATE FUNCTION reintegro.decision_is_allowed() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF NEW.kind = 'approve' AND NEW.by_folded
        = (SELECT r.requested_by_folded FROM requests r WHERE r.id = NEW.request) THEN
        PERFORM break_off('nobody approves what he asked for');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER decisions_are_allowed BEFORE INSERT ON reintegro.decisions
    FOR EACH ROW EXECUTE FUNCTION reintegro.decision_is_allowed();

-- Decisions stand; only the words of one about an erased request go.
CREATE FUNCTION reintegro.decision_stands() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF to_jsonb(NEW) - 'why' <> to_jsonb(OLD) - 'why' OR NEW.why <> ''
        OR NOT EXISTS (SELECT FROM requests r WHERE r.id = OLD.request AND r.erased_at IS NOT NULL) THEN
        PERFORM break_off('decisions stand');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER decisions_stand BEFORE UPDATE ON reintegro.decisions
    FOR EACH ROW EXECUTE FUNCTION reintegro.decision_stands();

CREATE FUNCTION reintegro.attempt_keeps_its_beginning() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF (NEW.request, NEW.number, NEW.claim_id, NEW.started_at, NEW.desk, NEW.charge_read, NEW.charge_status,
            NEW.body_digest) IS DISTINCT FROM (OLD.request, OLD.number, OLD.claim_id, OLD.started_at, OLD.desk,
            OLD.charge_read, OLD.charge_status, OLD.body_digest) THEN
        PERFORM break_off('an attempt stays as it was begun');
    END IF;
    IF OLD.outcome <> 'unknown' AND (NEW.outcome, NEW.http_status) IS DISTINCT FROM (OLD.outcome, OLD.http_status)
        OR OLD.outcome = 'unknown' AND coalesce(NEW.outcome, '') NOT IN ('unknown', 'in_progress', 'settled', 'failed')
    THEN
        PERFORM break_off('an attempt ends once');
    END IF;
    IF OLD.outcome <> 'unknown' AND NEW.reply_body IS DISTINCT FROM OLD.reply_body AND (length(NEW.reply_body) > 0
        OR NOT EXISTS (SELECT FROM requests r WHERE r.id = OLD.request AND r.erased_at IS NOT NULL)) THEN
        PERFORM break_off('an attempt ends once');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER attempts_keep_their_beginning BEFORE UPDATE ON reintegro.attempts
    FOR EACH ROW EXECUTE FUNCTION reintegro.attempt_keeps_its_beginning();

-- What the gateway said stays, but for the part of it that says who paid.
CREATE FUNCTION reintegro.reading_stays() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF NEW.digest <> OLD.digest OR NEW.raw <> without_person(OLD.raw) THEN
        PERFORM break_off('what the gateway said stays');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER readings_stay BEFORE UPDATE ON reintegro.charge_readings
    FOR EACH ROW EXECUTE FUNCTION reintegro.reading_stays();

CREATE TRIGGER keys_are_never_changed BEFORE UPDATE ON reintegro.refund_keys
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('a key is used once and for ever');

-- Nothing of all this is ever taken away.
DO $never$
DECLARE
    rows_of text;
BEGIN
    FOREACH rows_of IN ARRAY ARRAY['requests', 'refund_keys', 'decisions', 'attempts', 'charge_readings'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_are_never_deleted BEFORE DELETE ON reintegro.%1$I '
            'FOR EACH ROW EXECUTE FUNCTION reintegro.never(%2$L)', rows_of, rows_of || ' stand');
        EXECUTE format('CREATE TRIGGER %1$s_are_never_truncated BEFORE TRUNCATE ON reintegro.%1$I '
            'FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never(%2$L)', rows_of, rows_of || ' stand');
    END LOOP;
END;
$never$;

UPDATE reintegro.facts SET value = '7' WHERE name = 'schema_version';
