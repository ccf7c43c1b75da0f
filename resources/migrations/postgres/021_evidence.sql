-- SPDX-License-Identifier: GPL-3.0-or-later
-- What says that a refund has arrived at the gateway, and the gateway's written statements that one has not.
-- Where a sign of arrival stands, the same bytes are not sent again; two supervisors close a refund as not
-- executed only by a statement.
SET LOCAL ROLE @owner@;

CREATE TABLE reintegro.evidence (
    request bigint NOT NULL REFERENCES reintegro.requests (id),
    number integer NOT NULL CHECK (number > 0),
    kind text NOT NULL CHECK (kind IN ('key_taken', 'refund_found', 'charge_moves', 'notified', 'statement')),
    at bigint NOT NULL,
    by text NOT NULL CHECK (by <> ''),
    after_attempts integer NOT NULL CHECK (after_attempts > 0),
    digest text NOT NULL CHECK (length(digest) = 64),
    name text NOT NULL CHECK (octet_length(name) <= 255),
    content bytea NOT NULL CHECK (length(content) <= 1048576),
    PRIMARY KEY (request, number)
);
CREATE UNIQUE INDEX evidence_one_sign_of_each_kind ON reintegro.evidence (request, kind) WHERE kind <> 'statement';

-- Only what somebody may have written goes, with the request that is erased.
CREATE FUNCTION reintegro.evidence_stands() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF (NEW.request, NEW.number, NEW.kind, NEW.at, NEW."by", NEW.after_attempts, NEW.digest) IS DISTINCT FROM
            (OLD.request, OLD.number, OLD.kind, OLD.at, OLD."by", OLD.after_attempts, OLD.digest)
        OR NEW.name <> '' OR length(NEW.content) > 0
        OR NOT EXISTS (SELECT FROM requests r WHERE r.id = OLD.request AND r.erased_at IS NOT NULL) THEN
        PERFORM break_off('evidence stands');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER evidence_stands BEFORE UPDATE ON reintegro.evidence
    FOR EACH ROW EXECUTE FUNCTION reintegro.evidence_stands();
CREATE TRIGGER evidence_is_never_deleted BEFORE DELETE ON reintegro.evidence
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('evidence stands');
CREATE TRIGGER evidence_is_never_truncated BEFORE TRUNCATE ON reintegro.evidence
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('evidence stands');

CREATE FUNCTION reintegro.evidence_is_forgotten() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    UPDATE evidence e SET name = '', content = convert_to('', 'UTF8')
    WHERE e.request = NEW.id AND (e.name <> '' OR length(e.content) > 0);
    RETURN NULL;
END;
$$;
CREATE TRIGGER requests_take_their_evidence_along AFTER UPDATE OF erased_at ON reintegro.requests
    FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL)
    EXECUTE FUNCTION reintegro.evidence_is_forgotten();

-- Whichever function sends: what has arrived is not sent again, in the words of the program (notSentAgain()).
-- An attempt that stands in the journal has begun; whoever takes a store over brings both along.
CREATE FUNCTION reintegro.arrived_is_not_sent_again() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
DECLARE
    sign record;
BEGIN
    SELECT e.kind AS kind, e.at AS seen INTO sign FROM evidence e
    WHERE e.request = NEW.request AND e.kind <> 'statement' ORDER BY e.number LIMIT 1;
    IF FOUND AND NOT is_importing() THEN
        PERFORM refuse('RT409', CASE sign.kind
            WHEN 'key_taken'
                THEN '%1 may have reached the gateway: on %2 it said that this key was there before.'
            WHEN 'refund_found' THEN '%1 has reached the gateway: on %2 it had a refund with its key.'
            WHEN 'charge_moves'
                THEN '%1 may have reached the gateway: on %2 its charge was refunding or refunded.'
            ELSE '%1 has reached the gateway: on %2 a signed notification spoke of its key.' END,
            ARRAY['R' || NEW.request, bogota_time(sign.seen)],
            'Nothing was sent again. Check how it stands, or close it with the gateway''s written statement.');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER attempts_end_where_one_arrived BEFORE INSERT ON reintegro.attempts
    FOR EACH ROW EXECUTE FUNCTION reintegro.arrived_is_not_sent_again();

-- The number of the newest sign that a refund has arrived; 0 where there is none.
CREATE FUNCTION reintegro.last_sign(which bigint) RETURNS integer
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT coalesce(max(e.number), 0) FROM evidence e WHERE e.request = which AND e.kind <> 'statement';
$$;

-- Whichever function closes: a statement stands that speaks of all calls that were made and of all signs since.
CREATE FUNCTION reintegro.closing_needs_a_statement() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF NOT is_importing() AND NOT EXISTS (SELECT FROM evidence e WHERE e.request = NEW.request
            AND e.kind = 'statement' AND e.after_attempts = NEW.after_attempts
            AND e.number > last_sign(NEW.request)) THEN
        PERFORM refuse('RT409', 'No written statement of the gateway is kept with %1 that is newer than its last '
                'call and than every sign that the gateway has it.', ARRAY['R' || NEW.request],
            'Nothing was changed. Keep the statement with it, then say that it was not executed.');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER decisions_to_close_need_a_statement BEFORE INSERT ON reintegro.decisions
    FOR EACH ROW WHEN (NEW.kind = 'close') EXECUTE FUNCTION reintegro.closing_needs_a_statement();

-- Nobody knows how it stands, or it counts as not sent and something says that it has arrived all the same.
CREATE FUNCTION reintegro.may_be_closed(about reintegro.requests) RETURNS boolean
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT about.state = 'unknown' OR (about.state = 'not_sent' AND EXISTS (SELECT FROM evidence e
        WHERE e.request = about.id AND e.kind <> 'statement'));
$$;

-- The same as before, but for what may be closed, and for words that a sign has made void since.
CREATE OR REPLACE FUNCTION reintegro.close_request(which bigint, words text, new_remark text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(2);
    request CONSTANT requests := take_request(which);
    now CONSTANT bigint := now_ms();
    closers text[];
BEGIN
    PERFORM acting(2);
    IF NOT may_be_closed(request) THEN
        PERFORM stands_otherwise(request);
    END IF;
    SELECT coalesce(array_agg(d.by_folded), '{}') INTO closers FROM decisions d WHERE d.request = which
        AND d.kind = 'close' AND d.after_attempts = (SELECT count(*) FROM attempts a WHERE a.request = which)
        AND d.at >= (SELECT min(e.at) FROM evidence e WHERE e.request = which AND e.kind = 'statement'
            AND e.after_attempts = d.after_attempts AND e.number > last_sign(which));
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

CREATE FUNCTION reintegro.add_evidence(about reintegro.requests, now bigint, actor text, what text, called text,
    words bytea) RETURNS integer
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
DECLARE
    new_number CONSTANT integer := (SELECT count(*) + 1 FROM evidence e WHERE e.request = about.id);
BEGIN
    INSERT INTO evidence (request, number, kind, at, by, after_attempts, digest, name, content)
    VALUES (about.id, new_number, what, now, actor,
        (SELECT count(*) FROM attempts a WHERE a.request = about.id), sha256_hex(words), called, words);
    PERFORM journaled(now, about.id, actor, 'evidence',
        jsonb_build_object('kind', what, 'number', new_number, 'content', sha256_hex(words)));
    RETURN new_number;
END;
$$;

-- That a refund has arrived, by anybody of the team: it keeps it from being sent again, and makes the gateway's
-- statement needed where two supervisors close it. It never leads to paying. Once of each kind.
CREATE FUNCTION reintegro.note_arrival(which bigint, sign text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(7);
    request CONSTANT requests := take_request(which);
BEGIN
    PERFORM acting(7);
    IF coalesce(sign NOT IN ('key_taken', 'refund_found', 'charge_moves', 'notified'), true)
        OR NOT EXISTS (SELECT FROM attempts a WHERE a.request = which) THEN
        PERFORM refuse_data('the sign that it has arrived');
    END IF;
    IF NOT EXISTS (SELECT FROM evidence e WHERE e.request = which AND e.kind = sign) THEN
        PERFORM add_evidence(request, now_ms(), actor, sign, '', convert_to('', 'UTF8'));
    END IF;
END;
$$;

-- The gateway's written statement about a refund that may be closed by it; gives its number.
CREATE FUNCTION reintegro.keep_statement(which bigint, called text, words bytea) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(2);
    request CONSTANT requests := take_request(which);
BEGIN
    PERFORM acting(2);
    IF NOT may_be_closed(request) THEN
        PERFORM stands_otherwise(request);
    END IF;
    IF coalesce(btrim(called) = '' OR octet_length(called) > 255 OR called ~ '[[:cntrl:]/]', true)
        OR coalesce(length(words) NOT BETWEEN 1 AND 1048576, true) THEN
        PERFORM refuse_data('the written statement');
    END IF;
    RETURN add_evidence(request, now_ms(), actor, 'statement', called, words);
END;
$$;

-- What counted as failed and is at the gateway after all is unknown, until it says how it ended.
ALTER TABLE reintegro.allowed_steps DISABLE TRIGGER steps_are_fixed;
INSERT INTO reintegro.allowed_steps (from_state, to_state) VALUES ('failed', 'unknown');
ALTER TABLE reintegro.allowed_steps ENABLE TRIGGER steps_are_fixed;

-- An answer about this very refund that does not call it failed.
CREATE FUNCTION reintegro.may_have_paid(http integer, reply bytea, request reintegro.requests) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    said CONSTANT json := CASE WHEN http BETWEEN 200 AND 299 THEN strict_json(reply) END;
BEGIN
    RETURN coalesce(said ->> 'transferStatus' <> 'FAILED'
        AND coalesce(said ->> 'idempotencyKey', request.refund_key) = request.refund_key, false);
END;
$$;

-- The same as before, but for what counted as failed and is there after all.
CREATE OR REPLACE FUNCTION reintegro.record_reading(which bigint, judged text, target text, http integer, reply bytea,
    new_remark text, new_alarms text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(7);
    request CONSTANT requests := take_request(which);
    now CONSTANT bigint := now_ms();
    answer text := CASE WHEN http BETWEEN 200 AND 299 THEN refund_said(reply, request) END;
BEGIN
    IF (reply IS NULL) <> (http IS NULL) OR judged !~ '^[a-z_]{0,32}$' OR request.erased_at IS NOT NULL
            AND reply IS NOT NULL AND target IS NULL THEN
        PERFORM refuse_data('the reading');
    END IF;
    PERFORM check_remark(new_remark);
    PERFORM check_alarms(request.alarms, new_alarms);
    IF target IS NOT NULL THEN
        IF http BETWEEN 200 AND 299 AND answer IS NULL THEN
            answer := charge_said(reply, request);
        END IF;
        IF request.state = 'sending' THEN
            PERFORM stands_otherwise(request);
        END IF;
        IF request.state = 'failed' AND answer IS NULL AND may_have_paid(http, reply, request) THEN
            answer := 'unknown';
        END IF;
        IF judged IS DISTINCT FROM target OR target NOT IN ('in_progress', 'settled', 'failed', 'unknown')
            OR answer IS DISTINCT FROM target
            OR (request.state IN ('settled', 'failed') AND coalesce(new_alarms, request.alarms) = '[]') THEN
            PERFORM refuse_data('the state, which the answer does not bear out');
        END IF;
        PERFORM move(request, target, now);
    END IF;
    PERFORM keep_saying(which, now, http, reply, new_remark, new_alarms);
    PERFORM journaled(now, which, actor, 'reading', jsonb_build_object('read', coalesce(judged, ''),
        'answer', sha256_hex(reply), 'http', http));
END;
$$;

-- Everything about a request, for its entries in the journal: the same bytes as the program's recordDigests().
-- Requests about which there is no evidence keep the records that they had.
CREATE OR REPLACE FUNCTION reintegro.record_of(which bigint) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
    record text := '';
    row_digest bytea;
BEGIN
    FOR row_digest IN
        SELECT d.digest FROM (
            SELECT 1 AS kind, 0 AS number, sha256(reintegro.part(r.id) || reintegro.part(r.charge_key)
                || reintegro.part(r.refund_key) || reintegro.part(r.state) || reintegro.part(r.amount_minor)
                || reintegro.part(r.currency) || reintegro.part(r.refundable_minor)
                || reintegro.part(r.personal) || reintegro.part(r.body) || reintegro.part(r.digest)
                || reintegro.part(r.requested_by) || reintegro.part(r.requested_by_folded)
                || reintegro.part(r.created_at) || reintegro.part(r.changed_at)
                || reintegro.part(r.asks_confirming) || reintegro.part(r.corrects) || reintegro.part(r.salt)
                || reintegro.part(r.claim_id) || reintegro.part(r.claim_desk)
                || reintegro.part(r.claim_deadline) || reintegro.part(r.reply_status)
                || reintegro.part(r.reply_body) || reintegro.part(r.remark) || reintegro.part(r.alarms)
                || reintegro.part(r.erased_at) || reintegro.part(r.seen) || reintegro.part(c.raw)) AS digest
            FROM reintegro.requests r LEFT JOIN reintegro.charge_readings c ON c.digest = r.seen
            WHERE r.id = which
            UNION ALL
            SELECT 2, k.number, sha256(reintegro.part(k.request) || reintegro.part(k.charge_key)
                || reintegro.part(k.number) || reintegro.part(k.refund_key))
            FROM reintegro.refund_keys k WHERE k.request = which
            UNION ALL
            SELECT 3, d.number, sha256(reintegro.part(d.request) || reintegro.part(d.number)
                || reintegro.part(d.by) || reintegro.part(d.by_folded) || reintegro.part(d.at)
                || reintegro.part(d.kind) || reintegro.part(d.why) || reintegro.part(d.password_set_by)
                || reintegro.part(d.digest) || reintegro.part(d.after_attempts))
            FROM reintegro.decisions d WHERE d.request = which
            UNION ALL
            SELECT 4, a.number, sha256(reintegro.part(a.request) || reintegro.part(a.number)
                || reintegro.part(a.claim_id) || reintegro.part(a.started_at) || reintegro.part(a.desk)
                || reintegro.part(a.charge_read) || reintegro.part(a.charge_status)
                || reintegro.part(a.body_digest) || reintegro.part(a.outcome)
                || reintegro.part(a.http_status) || reintegro.part(a.reply_body) || reintegro.part(c.raw))
            FROM reintegro.attempts a LEFT JOIN reintegro.charge_readings c ON c.digest = a.charge_read
            WHERE a.request = which
            UNION ALL
            SELECT 5, e.number, sha256(reintegro.part(e.request) || reintegro.part(e.number)
                || reintegro.part(e.kind) || reintegro.part(e.at) || reintegro.part(e.by)
                || reintegro.part(e.after_attempts) || reintegro.part(e.digest) || reintegro.part(e.name)
                || reintegro.part(e.content))
            FROM reintegro.evidence e WHERE e.request = which
        ) AS d ORDER BY d.kind, d.number
    LOOP
        record := encode(sha256(convert_to(record, 'UTF8') || row_digest), 'hex');
    END LOOP;
    RETURN record;
END;
$$;

-- The same as before, with the evidence.
CREATE OR REPLACE FUNCTION reintegro.import_rows(tab text, rows jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    each record;
BEGIN
    PERFORM acting(4);
    IF NOT is_importing() OR tab NOT IN ('charge_readings', 'requests', 'refund_keys', 'decisions', 'attempts',
        'evidence', 'notifications', 'chargebacks', 'recent_charges', 'drafts', 'policy', 'sending_stop', 'journal') THEN
        PERFORM refuse('RT409', 'Rows are taken over only between the beginning and the end of an import.');
    END IF;
    IF tab = 'requests' THEN
        INSERT INTO requests SELECT r.* FROM jsonb_array_elements(rows) e, jsonb_populate_record(NULL::requests,
            e.value || jsonb_build_object('beneficiary', beneficiary_of(personal_in(e.value ->> 'personal')),
                'beneficiary_account', account_of(personal_in(e.value ->> 'personal')))) r
        ORDER BY r.id;
        PERFORM write_terms(r.id, r.personal::json, payer_in(charge_json(c.raw)))
        FROM jsonb_array_elements(rows) e JOIN requests r ON r.id = (e.value ->> 'id')::bigint
        JOIN charge_readings c ON c.digest = r.seen WHERE r.erased_at IS NULL;
    ELSIF tab = 'sending_stop' THEN
        INSERT INTO sending_stop (by, at, why) SELECT s.by, s.at, s.why
        FROM jsonb_populate_recordset(NULL::sending_stop, rows) s;
    ELSIF tab = 'journal' THEN
        INSERT INTO journal SELECT j.* FROM jsonb_populate_recordset(NULL::journal, rows) j ORDER BY j.number;
    ELSE
        EXECUTE format('INSERT INTO reintegro.%1$I SELECT * FROM jsonb_populate_recordset(NULL::reintegro.%1$I, $1)', tab)
        USING rows;
    END IF;
END;
$$;

-- Seen by everybody of the team, written by the steps alone.
ALTER TABLE reintegro.evidence ENABLE ROW LEVEL SECURITY;
ALTER TABLE reintegro.evidence FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_writes ON reintegro.evidence TO @owner@ USING (true) WITH CHECK (true);
CREATE POLICY team_reads ON reintegro.evidence FOR SELECT TO @agent@, @supervisor@, @administrator@
    USING ((SELECT reintegro.roles_now()) <> 0);
GRANT SELECT ON reintegro.evidence TO @agent@, @supervisor@, @administrator@;
GRANT EXECUTE ON FUNCTION reintegro.note_arrival(bigint, text), reintegro.keep_statement(bigint, text, bytea)
    TO @agent@, @supervisor@, @administrator@;

UPDATE reintegro.facts SET value = '21' WHERE name = 'schema_version';
