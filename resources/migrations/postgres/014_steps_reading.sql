-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a reading says of a refund, and what is journaled without changing anything.
SET LOCAL ROLE @owner@;

-- By anybody of the team; where it leads on, the answer's own bytes must say so.
CREATE FUNCTION reintegro.record_reading(which bigint, judged text, target text, http integer, reply bytea,
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
        IF judged IS DISTINCT FROM target OR target NOT IN ('in_progress', 'settled', 'failed')
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

-- A step that was refused; in a transaction of its own.
CREATE FUNCTION reintegro.note_refusal(what text, subject text, kind text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
BEGIN
    IF NOT coalesce(what ~ '^[a-z][a-z_.:-]{0,63}$' AND kind ~ '^[A-Za-z_ -]{1,32}$'
        AND octet_length(subject) <= 512, false) THEN
        PERFORM refuse_data('the refusal');
    END IF;
    PERFORM note(now, acting(7), 'refused:' || what, subject, jsonb_build_object('kind', kind));
END;
$$;

-- Somebody made personal data readable that is masked otherwise.
CREATE FUNCTION reintegro.note_reveal(subject text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
BEGIN
    IF coalesce(octet_length(subject) NOT BETWEEN 1 AND 512, true) THEN
        PERFORM refuse_data('what was revealed');
    END IF;
    PERFORM note(now, acting(7), 'reveal', subject, '{}');
END;
$$;

-- What makes a desk comfortable and proves nothing: lately seen charges and half-filled wizards, each one's own.
CREATE TABLE reintegro.recent_charges (
    by_folded text NOT NULL,
    charge_key text NOT NULL CHECK (octet_length(charge_key) BETWEEN 1 AND 128),
    by text NOT NULL,
    at bigint NOT NULL,
    status text NOT NULL CHECK (octet_length(status) <= 1024),
    amount_minor bigint,
    currency text,
    PRIMARY KEY (by_folded, charge_key),
    CHECK ((amount_minor IS NULL) = (currency IS NULL))
);
CREATE INDEX recent_charges_by_time ON reintegro.recent_charges (by_folded, at);

CREATE TABLE reintegro.drafts (
    by_folded text NOT NULL,
    charge_key text NOT NULL CHECK (octet_length(charge_key) BETWEEN 1 AND 128),
    fields bytea NOT NULL CHECK (length(fields) <= 262144),
    saved_at bigint NOT NULL,
    PRIMARY KEY (by_folded, charge_key)
);

-- Remembers a charge that was looked up, and journals the look-up. Keeps the latest 200 of each person.
CREATE FUNCTION reintegro.remember_charge(charge text, said_status text, amount bigint, in_currency text, answer text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := acting(7);
BEGIN
    IF coalesce(answer !~ '^[0-9a-f]{64}$', true) OR charge IS NULL OR said_status IS NULL THEN
        PERFORM refuse_data('the look-up');
    END IF;
    INSERT INTO recent_charges (by_folded, charge_key, by, at, status, amount_minor, currency)
    VALUES (session_user, charge, actor, now, said_status, amount, in_currency)
    ON CONFLICT (by_folded, charge_key) DO UPDATE SET at = excluded.at, status = excluded.status,
        amount_minor = excluded.amount_minor, currency = excluded.currency;
    DELETE FROM recent_charges c WHERE c.by_folded = session_user AND c.charge_key NOT IN (
        SELECT l.charge_key FROM recent_charges l WHERE l.by_folded = session_user
        ORDER BY l.at DESC, l.charge_key LIMIT 200);
    PERFORM note(now, actor, 'lookup', charge, jsonb_build_object('answer', answer, 'status', said_status));
END;
$$;

-- Instead of an earlier draft of the same person and charge.
CREATE FUNCTION reintegro.keep_draft(charge text, typed bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM acting(7);
    INSERT INTO drafts (by_folded, charge_key, fields, saved_at) VALUES (session_user, charge, typed, now_ms())
    ON CONFLICT (by_folded, charge_key) DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at;
END;
$$;

CREATE FUNCTION reintegro.discard_draft(charge text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM acting(7);
    DELETE FROM drafts d WHERE d.by_folded = session_user AND d.charge_key = charge;
END;
$$;

UPDATE reintegro.facts SET value = '14' WHERE name = 'schema_version';
