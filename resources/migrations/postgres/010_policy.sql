-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an administrator allows beyond what nobody may, and the button that stops all sending. Amounts in minor
-- units; "none" where a limit was taken away.
SET LOCAL ROLE @owner@;

CREATE TABLE reintegro.policy (
    name text PRIMARY KEY CHECK (name IN ('second-approval-above', 'expiry-days', 'cap-per-agent', 'cap-per-day',
        'cap-per-beneficiary', 'cap-per-charge', 'full-refunds-only', 'window-days', 'bank-code-form',
        'bank-data-methods')),
    value text NOT NULL CHECK (value <> '')
);
CREATE TRIGGER settings_stay BEFORE DELETE ON reintegro.policy
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('a setting that was set stays, be it as "none"');
CREATE TRIGGER settings_all_stay BEFORE TRUNCATE ON reintegro.policy
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('a setting that was set stays, be it as "none"');

-- One row while all sending is stopped.
CREATE TABLE reintegro.sending_stop (
    id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    by text NOT NULL CHECK (by <> ''),
    at bigint NOT NULL,
    why text NOT NULL CHECK (why <> '' AND octet_length(why) <= 16384)
);
CREATE TRIGGER stop_is_never_changed BEFORE UPDATE ON reintegro.sending_stop
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('who stopped it, when and why stays as it was');
CREATE TRIGGER stop_is_never_truncated BEFORE TRUNCATE ON reintegro.sending_stop
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('who stopped it, when and why stays as it was');

CREATE FUNCTION reintegro.attempt_may_begin() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM sending_stop) AND NOT is_importing() THEN
        PERFORM break_off('all sending is stopped');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER attempts_begin_while_sending_is_allowed BEFORE INSERT ON reintegro.attempts
    FOR EACH ROW EXECUTE FUNCTION reintegro.attempt_may_begin();

-- A setting, or what holds where it was never set; NULL for "none".
CREATE FUNCTION reintegro.setting(called text) RETURNS text
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT nullif(coalesce((SELECT p.value FROM policy p WHERE p.name = called),
        CASE called WHEN 'expiry-days' THEN '7' WHEN 'full-refunds-only' THEN 'no' ELSE 'none' END), 'none');
$$;

CREATE FUNCTION reintegro.approvals_needed(amount bigint) RETURNS integer
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT CASE WHEN amount > setting('second-approval-above')::bigint THEN 2 ELSE 1 END;
$$;

CREATE FUNCTION reintegro.has_expired(request reintegro.requests, now bigint) RETURNS boolean
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT now - request.created_at >= setting('expiry-days')::bigint * 86400000
        AND request.state IN ('awaiting_approval', 'approved')
        AND NOT EXISTS (SELECT FROM attempts a WHERE a.request = request.id);
$$;

CREATE FUNCTION reintegro.check_age(request reintegro.requests, now bigint) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF has_expired(request, now) THEN
        PERFORM refuse('RT403', 'A request that was not sent within %1 days expires, and this one is %2 days old.',
            ARRAY[setting('expiry-days'), ((now - request.created_at) / 86400000)::text],
            'Nothing was sent. Ask for the refund again if it is still due.');
    END IF;
END;
$$;

CREATE FUNCTION reintegro.check_stop() RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    stopped record;
BEGIN
    SELECT s.by AS person, s.at AS moment, s.why AS reason INTO stopped FROM sending_stop s;
    IF FOUND THEN
        PERFORM refuse('RT403', 'All sending was stopped by %1 on %2: %3',
            ARRAY[stopped.person, bogota_time(stopped.moment), stopped.reason], 'Nothing was sent. Requests can be asked for and '
            'approved; they can be sent as soon as an administrator lets sending go on.');
    END IF;
END;
$$;

CREATE FUNCTION reintegro.check_cap_of_day(request reintegro.requests, now bigint) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    cap CONSTANT bigint := setting('cap-per-day');
    day CONSTANT bigint := bogota_day(now) * 86400000 + 18000000;
    sent numeric;
BEGIN
    IF cap IS NULL THEN
        RETURN;
    END IF;
    SELECT coalesce(sum(r.amount_minor), 0) INTO sent FROM requests r WHERE r.id <> request.id AND counts(r.state)
        AND r.id IN (SELECT a.request FROM attempts a WHERE a.started_at >= day);
    IF sent + request.amount_minor > cap THEN
        PERFORM refuse('RT403', 'At most %1 may be sent in one day. This refund is %2, and %3 were sent before on '
            'this day in Bogotá.', ARRAY[money_text(cap), money_text(request.amount_minor), money_text(sent::bigint)],
            'Nothing was sent. Send it tomorrow, or ask an administrator.');
    END IF;
END;
$$;

-- What a policy lets people ask for: mayBeAskedFor(). `left_over` is what is left of the charge before.
CREATE FUNCTION reintegro.check_asking(amount bigint, left_over bigint, already numeric, seen json, personal json,
    now bigint) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    method CONSTANT text := seen ->> 'paymentMethod';
    needing CONSTANT text := setting('bank-data-methods');
    age CONSTANT bigint := now - coalesce(instant_in(seen, 'finalStatusTime'), instant_in(seen, 'createTime'));
    days CONSTANT bigint := setting('window-days');
    cap bigint;
    before numeric;
BEGIN
    IF NOT names_account(personal) AND (needing IS NULL OR method IS NULL OR method = ANY (string_to_array(needing, ','))
        OR method NOT IN ('CREDIT_CARD', 'CARD', 'PSE', 'BANCOLOMBIA_BUTTON', 'BANCOLOMBIA_COLLECTION', 'PAY_CASH',
            'NEQUI', 'EFECTY')) THEN
        PERFORM refuse('RT422', 'This refund has to name an account.', '{}',
            'Nothing was kept. Ask again with the account.');
    END IF;
    IF setting('full-refunds-only') = 'yes' AND amount <> left_over THEN
        PERFORM refuse('RT403', 'Only full refunds are allowed here: %1 were asked for, and %2 are left of this '
            'charge.', ARRAY[money_text(amount), money_text(left_over)],
            'Ask for all that is left, or ask an administrator.');
    END IF;
    IF age > days * 86400000 THEN
        PERFORM refuse('RT403', 'Refunds are allowed for %1 days after a payment, and this one is %2 days old.',
            ARRAY[days::text, (age / 86400000)::text], 'Ask an administrator.');
    END IF;
    cap := setting('cap-per-charge');
    IF already + amount > cap THEN
        PERFORM refuse('RT403', 'At most %1 may be refunded of one charge. %2 were asked for, and %3 of this charge '
            'are refunded or on their way.', ARRAY[money_text(cap), money_text(amount), money_text(already::bigint)],
            'Ask for less, or ask an administrator.');
    END IF;
    cap := setting('cap-per-agent');
    SELECT coalesce(sum(r.amount_minor), 0) INTO before FROM requests r WHERE cap IS NOT NULL
        AND r.requested_by_folded = session_user AND counts(r.state)
        AND r.created_at >= bogota_day(now) * 86400000 + 18000000;
    IF before + amount > cap THEN
        PERFORM refuse('RT403', 'One person may ask for %1 a day. %2 were asked for now, and %3 before on this day '
            'in Bogotá.', ARRAY[money_text(cap), money_text(amount), money_text(before::bigint)],
            'Ask again tomorrow, let somebody else ask, or ask an administrator.');
    END IF;
    cap := setting('cap-per-beneficiary');
    SELECT coalesce(sum(r.amount_minor), 0) INTO before FROM requests r
    WHERE cap IS NOT NULL AND counts(r.state) AND r.created_at >= now - 30 * 86400000::bigint
        AND (r.beneficiary = nullif(beneficiary_of(check_asking.personal), '')
            OR r.beneficiary_account = nullif(account_of(check_asking.personal), ''));
    IF before + amount > cap AND names_account(personal) THEN
        PERFORM refuse('RT403', 'One beneficiary may get %1 in 30 days. %2 were asked for now, and %3 in the 30 days '
            'before.', ARRAY[money_text(cap), money_text(amount), money_text(before::bigint)],
            'Look at the earlier refunds to this account. If they are right, ask an administrator.');
    END IF;
END;
$$;

CREATE FUNCTION reintegro.beneficiary_of(personal json) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
    SELECT CASE WHEN a ->> 'documentId' <> ''
        THEN encode(term('beneficiary', (a ->> 'documentType') || '/' || (a ->> 'documentId')), 'hex') ELSE '' END
    FROM (SELECT personal -> 'account' AS a) AS account;
$$;
CREATE FUNCTION reintegro.account_of(personal json) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
    SELECT CASE WHEN a ->> 'bankAccountNumber' <> ''
        THEN encode(term('account', a ->> 'bankAccountNumber'), 'hex') ELSE '' END
    FROM (SELECT personal -> 'account' AS a) AS account;
$$;

UPDATE reintegro.facts SET value = '10' WHERE name = 'schema_version';
