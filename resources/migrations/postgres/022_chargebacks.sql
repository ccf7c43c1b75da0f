-- SPDX-License-Identifier: GPL-3.0-or-later
-- The payments that a payer's bank has taken back, as the gateway itself has confirmed. A supervisor acknowledges each.
SET LOCAL ROLE @owner@;

-- The rules of ChargeKey and RefundKey.
CREATE FUNCTION reintegro.is_key(value text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(octet_length(value) BETWEEN 1 AND 128 AND value NOT IN ('.', '..') AND value !~ '[[:cntrl:]]',
        false);
$$;

CREATE TABLE reintegro.chargebacks (
    charge_key text PRIMARY KEY CHECK (reintegro.is_key(charge_key)),
    seen_at bigint NOT NULL,
    answer text NOT NULL REFERENCES reintegro.charge_readings (digest), -- the reading that says so
    amount_minor bigint,
    currency text CHECK (currency ~ '^[A-Z]{3}$'),
    noted_by text NOT NULL,
    acknowledged_by text,
    acknowledged_at bigint,
    CHECK ((amount_minor IS NULL) = (currency IS NULL)),
    CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
);
CREATE INDEX chargebacks_open ON reintegro.chargebacks (seen_at) WHERE acknowledged_at IS NULL;

CREATE FUNCTION reintegro.chargeback_is_acknowledged_once() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF OLD.acknowledged_at IS NOT NULL OR NEW.acknowledged_at IS NULL
        OR (NEW.charge_key, NEW.seen_at, NEW.answer, NEW.noted_by, NEW.amount_minor, NEW.currency) IS DISTINCT FROM
            (OLD.charge_key, OLD.seen_at, OLD.answer, OLD.noted_by, OLD.amount_minor, OLD.currency) THEN
        PERFORM break_off('a charge-back is acknowledged once');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER chargebacks_are_acknowledged_once BEFORE UPDATE ON reintegro.chargebacks
    FOR EACH ROW EXECUTE FUNCTION reintegro.chargeback_is_acknowledged_once();

-- By anybody of the team; the answer's own bytes must say so, and are kept.
CREATE FUNCTION reintegro.record_chargeback(charge text, answer bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := acting(7);
    said CONSTANT json := CASE WHEN length(answer) <= 1048576 THEN charge_json(answer) END;
    amount bigint := amount_in(said, 'amount');
    of_currency text := said ->> 'currency';
    read text;
BEGIN
    IF said ->> 'idempotencyKey' IS DISTINCT FROM charge OR said ->> 'transferStatus' IS DISTINCT FROM 'CHARGED_BACK'
        OR NOT is_key(charge) THEN
        PERFORM refuse_data('the charge-back, which the answer does not bear out');
    END IF;
    IF EXISTS (SELECT FROM chargebacks c WHERE c.charge_key = charge) THEN
        RETURN;
    END IF;
    IF amount IS NULL OR coalesce(of_currency !~ '^[A-Z]{3}$', true) THEN
        SELECT NULL, NULL INTO amount, of_currency;
    END IF;
    read := keep_reading(answer);
    INSERT INTO chargebacks (charge_key, seen_at, answer, amount_minor, currency, noted_by)
    VALUES (charge, now, read, amount, of_currency, actor);
    PERFORM note(now, actor, 'chargeback', charge,
        jsonb_build_object('amount', amount, 'answer', read, 'currency', of_currency));
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

ALTER TABLE reintegro.chargebacks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_writes ON reintegro.chargebacks TO @owner@ USING (true) WITH CHECK (true);
CREATE POLICY team_reads ON reintegro.chargebacks FOR SELECT TO @agent@, @supervisor@, @administrator@
    USING ((SELECT reintegro.roles_now()) <> 0);
CREATE TRIGGER chargebacks_stay BEFORE DELETE ON reintegro.chargebacks
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('chargebacks stay');
CREATE TRIGGER chargebacks_all_stay BEFORE TRUNCATE ON reintegro.chargebacks
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('chargebacks stay');
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA reintegro FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reintegro.record_chargeback(text, bytea), reintegro.acknowledge_chargeback(text)
    TO @agent@, @supervisor@, @administrator@;
GRANT SELECT ON reintegro.chargebacks TO @agent@, @supervisor@, @administrator@;

UPDATE reintegro.facts SET value = '22' WHERE name = 'schema_version';
