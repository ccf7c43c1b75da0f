-- SPDX-License-Identifier: GPL-3.0-or-later
-- Some warnings need two approvals, where the policy says so: those that a request carries, and those that came up
-- after it was asked for. The database counts what the desks wrote down; which warnings there are is theirs to find.
SET LOCAL ROLE @owner@;

-- Codes alone, as an approver was shown them. They stand in the journal, too.
CREATE TABLE reintegro.noted_warnings (
    request bigint NOT NULL REFERENCES reintegro.requests (id),
    code text NOT NULL CHECK (code ~ '^[a-z_]{1,64}$'),
    level text NOT NULL CHECK (level IN ('notice', 'confirm')),
    PRIMARY KEY (request, code, level)
);
CREATE TRIGGER noted_warnings_stand BEFORE UPDATE OR DELETE ON reintegro.noted_warnings
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('what was noted stands');
CREATE TRIGGER noted_warnings_all_stand BEFORE TRUNCATE ON reintegro.noted_warnings
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('what was noted stands');
ALTER TABLE reintegro.noted_warnings ENABLE ROW LEVEL SECURITY;
ALTER TABLE reintegro.noted_warnings FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_writes ON reintegro.noted_warnings TO @owner@ USING (true) WITH CHECK (true);
CREATE POLICY team_reads ON reintegro.noted_warnings FOR SELECT TO @agent@, @supervisor@, @administrator@
    USING ((SELECT reintegro.roles_now()) <> 0);
GRANT SELECT ON reintegro.noted_warnings TO @agent@, @supervisor@, @administrator@;

-- Noted before it is decided on, or not at all: what is approved already needs no more than it needed then.
CREATE FUNCTION reintegro.warning_is_in_time() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM requests r WHERE r.id = NEW.request AND r.state = 'awaiting_approval')
        AND NOT is_importing() THEN
        PERFORM break_off('the request waits no longer');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER noted_warnings_are_about_what_waits BEFORE INSERT ON reintegro.noted_warnings
    FOR EACH ROW EXECUTE FUNCTION reintegro.warning_is_in_time();

-- What a request carries, and what was noted about it since.
CREATE FUNCTION reintegro.warnings_of(request reintegro.requests) RETURNS SETOF text
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT w.value ->> 'code' FROM json_array_elements((warnings_of.request).personal::json -> 'warnings') w
    UNION SELECT n.code FROM noted_warnings n WHERE n.request = (warnings_of.request).id;
$$;

-- How many people have to approve a request, none of whom asked for it: approvalsNeeded().
CREATE FUNCTION reintegro.approvals_needed(request reintegro.requests) RETURNS integer
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT CASE WHEN (approvals_needed.request).amount_minor > setting('second-approval-above')::bigint
            OR EXISTS (SELECT FROM unnest(string_to_array(setting('second-approval-on'), ',')) AS grave (code)
                WHERE grave.code IN (SELECT warnings_of(approvals_needed.request)))
        THEN 2 ELSE 1 END;
$$;

CREATE OR REPLACE FUNCTION reintegro.request_moves() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM allowed_steps s WHERE s.from_state = OLD.state AND s.to_state = NEW.state) THEN
        PERFORM break_off('a step that is not in the state machine');
    END IF;
    IF OLD.state = 'approved' AND NEW.state = 'awaiting_approval' AND NEW.refund_key = OLD.refund_key
        AND approvals(NEW) >= approvals_needed(NEW) THEN
        PERFORM break_off('an approval is void only with a new key, or where it takes more people now');
    END IF;
    IF NEW.state = 'approved' AND approvals(NEW) < approvals_needed(NEW) THEN
        PERFORM break_off('no approval of these bytes by somebody else, or too few');
    END IF;
    IF NEW.state IN ('approved', 'sending') AND NOT corrects_what_failed(NEW.id, NEW.corrects) THEN
        PERFORM break_off('what is corrected did not fail, or something else corrects it');
    END IF;
    IF NEW.state = 'sending' AND (approvals(NEW) < CASE OLD.state WHEN 'approved' THEN approvals_needed(NEW) ELSE 1 END
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

CREATE OR REPLACE FUNCTION reintegro.approve(which bigint, seen_digest text, accept_warnings boolean) RETURNS void
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
    IF NOT coalesce(accept_warnings, false) AND (request.asks_confirming = 1
        OR EXISTS (SELECT FROM noted_warnings n WHERE n.request = which AND n.level = 'confirm')) THEN
        PERFORM refuse('RT409', '%1 carries warnings that nobody has confirmed.', ARRAY['R' || which],
            'Read the warnings and confirm them, or reject the request.');
    END IF;
    SELECT coalesce(array_agg(DISTINCT d.by_folded), '{}') INTO approvers FROM decisions d WHERE d.request = which
        AND d.kind = 'approve' AND d.digest = request.digest AND d.by_folded <> request.requested_by_folded;
    is_enough := cardinality(approvers) + CASE WHEN session_user = ANY (approvers) THEN 0 ELSE 1 END
        >= approvals_needed(request);
    IF NOT is_enough AND session_user = ANY (approvers) THEN
        PERFORM refuse('RT403', '%1 has approved %2 already, and it needs two people.', ARRAY[actor, 'R' || which],
            'Another supervisor has to approve it as well.');
    END IF;
    PERFORM decide(request, now, actor, 'approve', '', CASE WHEN is_enough THEN 'approved' END);
END;
$$;

CREATE OR REPLACE FUNCTION reintegro.check_may_be_sent(request reintegro.requests, now bigint) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    other bigint;
    behind CONSTANT bigint := approvals(request);
    needed CONSTANT integer := approvals_needed(request);
BEGIN
    IF behind = 0 THEN
        PERFORM refuse('RT409', 'Nobody but %1 stands behind %2: it has no approval of these bytes.',
            ARRAY[request.requested_by, 'R' || request.id], 'Nothing was sent. It needs a new approval.');
    ELSIF request.state = 'approved' AND behind < needed THEN
        PERFORM refuse('RT403', '%1 needs the approval of %2 people and has that of %3.',
            ARRAY['R' || request.id, needed::text, behind::text],
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

CREATE OR REPLACE FUNCTION reintegro.set_policy(called text, new_value text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now bigint := begin_step();
    actor CONSTANT text := acting(4);
    was CONSTANT text := coalesce(setting(called), 'none');
    too_little requests;
BEGIN
    IF NOT is_possible_setting(called, new_value) THEN
        PERFORM refuse_data('the value of ' || coalesce(called, 'a setting'));
    END IF;
    INSERT INTO policy VALUES (called, new_value) ON CONFLICT (name) DO UPDATE SET value = excluded.value;
    PERFORM note(now, actor, 'policy', 'policy:' || called, jsonb_build_object(
        'record', sha256_hex(convert_to(new_value, 'UTF8')), 'value', new_value, 'was', was));
    -- What was approved by too few for what holds now waits for another approval.
    FOR too_little IN SELECT r.* FROM requests r WHERE called IN ('second-approval-above', 'second-approval-on')
        AND r.state = 'approved' AND approvals(r) < approvals_needed(r) ORDER BY r.id LOOP
        PERFORM move(too_little, 'awaiting_approval', now);
        PERFORM journaled(now, too_little.id, actor, 'reopen');
    END LOOP;
END;
$$;

-- Nobody asks for the amount alone any more.
DROP FUNCTION reintegro.approvals_needed(bigint);

-- `names` are like "charged_back/confirm". What is noted already is left out.
CREATE FUNCTION reintegro.note_warnings(which bigint, names text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(2);
    request CONSTANT requests := take_request(which);
    now CONSTANT bigint := now_ms();
    fresh text[];
BEGIN
    PERFORM acting(2);
    IF request.state <> 'awaiting_approval' THEN
        PERFORM stands_otherwise(request);
    END IF;
    IF names IS NULL OR EXISTS (SELECT FROM unnest(names) AS each (name)
        WHERE NOT coalesce(each.name ~ '^[a-z_]{1,64}/(notice|confirm)$', false)) THEN
        PERFORM refuse_data('the warnings');
    END IF;
    WITH added AS (INSERT INTO noted_warnings (request, code, level)
        SELECT DISTINCT which, split_part(each.name, '/', 1), split_part(each.name, '/', 2)
        FROM unnest(names) AS each (name) ON CONFLICT DO NOTHING RETURNING code, level)
    SELECT coalesce(array_agg(a.code || '/' || a.level ORDER BY a.code, a.level), '{}') INTO fresh FROM added a;
    IF cardinality(fresh) > 0 THEN
        PERFORM journaled(now, which, actor, 'warn', jsonb_build_object('warnings', to_jsonb(fresh)));
    END IF;
END;
$$;
GRANT EXECUTE ON FUNCTION reintegro.note_warnings(bigint, text[]) TO @agent@, @supervisor@, @administrator@;

-- A store that is taken over brings what was noted along in its journal.
CREATE FUNCTION reintegro.import_noted() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    INSERT INTO noted_warnings (request, code, level)
    SELECT substr(j.subject, 2)::bigint, split_part(each.name, '/', 1), split_part(each.name, '/', 2)
    FROM journal j, jsonb_array_elements_text(j.content::jsonb -> 'warnings') AS each (name) WHERE j.action = 'warn'
    ON CONFLICT DO NOTHING;
    RETURN NEW;
END;
$$;
CREATE TRIGGER imports_bring_what_was_noted BEFORE UPDATE ON reintegro.imports
    FOR EACH ROW WHEN (OLD.is_whole = 0 AND NEW.is_whole = 1) EXECUTE FUNCTION reintegro.import_noted();

UPDATE reintegro.facts SET value = '20' WHERE name = 'schema_version';
