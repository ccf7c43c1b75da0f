-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the bytes say that a step is shown: the gateway's answers, the call's body, and what the program knows
-- about people. Read as strictly as the program reads it; what is not understood proves nothing.
SET LOCAL ROLE @owner@;

CREATE FUNCTION reintegro.has_unique_names(document json) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF json_typeof(document) = 'object' THEN
        RETURN NOT EXISTS (SELECT FROM json_each(document) m GROUP BY m.key HAVING count(*) > 1)
            AND NOT EXISTS (SELECT FROM json_each(document) m WHERE json_typeof(m.value) IN ('object', 'array')
                AND NOT has_unique_names(m.value));
    ELSIF json_typeof(document) = 'array' THEN
        RETURN NOT EXISTS (SELECT FROM json_array_elements(document) e
            WHERE json_typeof(e.value) IN ('object', 'array') AND NOT has_unique_names(e.value));
    END IF;
    RETURN true;
END;
$$;

-- One whole JSON object without a name that comes twice; else NULL.
CREATE FUNCTION reintegro.strict_json(document text) RETURNS json
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM document::jsonb; -- reads the escapes, too
    IF json_typeof(document::json) = 'object' AND has_unique_names(document::json) THEN
        RETURN document::json;
    END IF;
    RETURN NULL;
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
    RETURN NULL;
END;
$$;
CREATE FUNCTION reintegro.strict_json(document bytea) RETURNS json
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF length(document) > 2097152 THEN
        RETURN NULL;
    END IF;
    RETURN strict_json(convert_from(document, 'UTF8'));
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END;
$$;

-- An answer about a charge, with the one leniency of the contract: leading zeros of a card's expiry.
CREATE FUNCTION reintegro.charge_json(answer bytea) RETURNS json
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    words text;
BEGIN
    words := convert_from(answer, 'UTF8');
    IF position('"expiration' IN words) > 0 THEN -- a pattern that looks back is dear
        words := regexp_replace(words,
            '(?<="expiration(Month|Year)"[[:space:]]*:[[:space:]]*)0+(?=[0-9])', '', 'g');
    END IF;
    RETURN strict_json(words);
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END;
$$;

CREATE FUNCTION reintegro.has(document json, field text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(json_typeof(document -> field) <> 'null', false);
$$;

-- A whole number of hundredths as it was written; NULL for a sign, a fraction, an exponent, a leading zero.
CREATE FUNCTION reintegro.amount_in(document json, field text) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN json_typeof(document -> field) IN ('number', 'string')
            AND document ->> field ~ '^(0|[1-9][0-9]{0,18})$'
            AND (document ->> field)::numeric <= 9223372036854775807
        THEN (document ->> field)::bigint END;
$$;

CREATE FUNCTION reintegro.unreadable_charge() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM reintegro.refuse('RT422', 'The gateway''s answer about this charge cannot be kept.', '{}',
        'Look the charge up again.');
END;
$$;

-- The most that can be refunded of a charge by its own numbers, as refundableTotal() has it; refuses what cannot
-- be refunded by whatIsLeft(). `explained`: a refund of ours is on its way or has settled.
CREATE FUNCTION reintegro.refundable_of(answer bytea, charge text, explained boolean) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    seen CONSTANT json := charge_json(answer);
    status CONSTANT text := seen ->> 'transferStatus';
    amount CONSTANT bigint := amount_in(seen, 'amount');
    final CONSTANT bigint := amount_in(seen, 'finalAmount');
    final_currency CONSTANT text := coalesce(seen ->> 'finalCurrency', seen ->> 'currency');
BEGIN
    IF seen IS NULL OR coalesce(json_typeof(seen -> 'idempotencyKey'), '') <> 'string'
        OR seen ->> 'idempotencyKey' <> charge OR coalesce(json_typeof(seen -> 'transferStatus'), '') <> 'string'
        OR (has(seen, 'amount') AND (amount IS NULL OR coalesce(seen ->> 'currency', '') !~ '^[A-Z]{3}$'))
        OR (has(seen, 'finalAmount') AND (final IS NULL OR coalesce(final_currency, '') !~ '^[A-Z]{3}$')) THEN
        PERFORM unreadable_charge();
    END IF;
    IF amount IS NOT NULL AND seen ->> 'currency' <> 'COP' THEN
        PERFORM refuse('RT409', 'The charge is in %1. This desk refunds Colombian pesos (COP) only.',
            ARRAY[seen ->> 'currency']);
    END IF;
    IF coalesce(seen ->> 'country', '') <> 'CO' THEN
        PERFORM refuse('RT409', 'The gateway names the country "%1" for this charge. This desk refunds payments '
            'made in Colombia (CO) only.', ARRAY[coalesce(seen ->> 'country', '')]);
    END IF;
    IF status IN ('REFUNDING', 'REFUNDED') AND NOT explained THEN
        PERFORM refuse('RT409', 'The gateway says %1, but no refund of this desk explains it: somebody refunded '
            'it elsewhere.', ARRAY[status], 'Find out who did before anything else is refunded.');
    ELSIF status = 'CHARGED_BACK' THEN
        PERFORM refuse('RT409', 'The payer''s bank has taken this payment back (CHARGED_BACK). A refund would pay '
            'the customer twice.');
    ELSIF status IN ('IN_PROGRESS', 'AUTHORIZED', 'INITIAL_STATUS') THEN
        PERFORM refuse('RT409', 'The payment is not completed yet (%1). Only settled payments can be refunded.',
            ARRAY[status]);
    ELSIF status IN ('FAILED', 'CANCELLED', 'EXPIRED') THEN
        PERFORM refuse('RT409', 'The payment never arrived (%1), so there is nothing to give back.', ARRAY[status]);
    ELSIF status NOT IN ('SETTLED', 'REFUNDING', 'REFUNDED') THEN
        PERFORM refuse('RT409', 'The gateway says %1, a status this desk does not know. Only settled payments can '
            'be refunded.', ARRAY[status]);
    END IF;
    IF amount IS NULL THEN
        PERFORM refuse('RT409', 'The gateway names no amount for this charge, so nothing can be refunded from here.');
    ELSIF amount = 0 THEN
        PERFORM refuse('RT409', 'The amount of this charge is not above zero, so nothing can be refunded.');
    ELSIF final IS NOT NULL AND final_currency <> 'COP' THEN
        PERFORM refuse('RT409', 'The charge was made in %1 and ended in %2. Which amount counts for refunds is not '
            'settled yet.', ARRAY['COP', final_currency]);
    END IF;
    RETURN least(amount, final);
END;
$$;

-- Who paid, in one form for all four that the contract knows.
CREATE FUNCTION reintegro.payer_in(charge json) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object('name', p ->> 'name', 'email', p ->> 'email', 'phone', p ->> 'phone',
        'documentId', CASE json_typeof(p -> 'document') WHEN 'object' THEN p -> 'document' ->> 'documentId'
            ELSE p ->> 'document' END,
        'documentType', CASE json_typeof(p -> 'document') WHEN 'object' THEN p -> 'document' ->> 'type' END,
        'address', jsonb_build_array(a ->> 'zipCode', a ->> 'state', a ->> 'city', a ->> 'street', a ->> 'number'))
    FROM (SELECT CASE json_typeof(charge -> 'payer') WHEN 'object' THEN charge -> 'payer' END AS p) AS payer,
        LATERAL (SELECT CASE json_typeof(p -> 'billingAddress') WHEN 'object' THEN p -> 'billingAddress' END AS a)
            AS address;
$$;

-- The answer reduced to what says nothing about a person and can still be read. Twice is the same as once.
CREATE FUNCTION reintegro.without_person(answer bytea) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
    SELECT convert_to('{' || string_agg(to_json(f.name)::text || ':' || (c.said -> f.name)::text, ',' ORDER BY f.place)
        || '}', 'UTF8')
    FROM (SELECT charge_json(answer) AS said) AS c,
        unnest(ARRAY['idempotencyKey', 'transferStatus', 'transferStatusCode', 'paymentMethod', 'paymentFlow',
            'amount', 'currency', 'finalAmount', 'finalCurrency', 'country', 'createTime', 'scheduledTime',
            'finalStatusTime']) WITH ORDINALITY AS f (name, place)
    WHERE has(c.said, f.name);
$$;

-- When the window in days begins; NULL where the texts are hard to read, which is the program's to judge.
CREATE FUNCTION reintegro.instant_in(document json, field text) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    p text[];
    minutes integer;
BEGIN
    p := regexp_match(document ->> field, '^([0-9]{4})-([0-9]{2})-([0-9]{2})[T ]([0-9]{2}):([0-9]{2}):([0-9]{2}) ?'
        '(?:(?:GMT|UTC)?([+-])([0-9]{2}):?([0-9]{2})|GMT|UTC|Z)$');
    IF p IS NULL THEN
        RETURN NULL;
    END IF;
    minutes := coalesce((p[8]::integer * 60 + p[9]::integer) * CASE p[7] WHEN '-' THEN -1 ELSE 1 END, 0);
    RETURN (extract(epoch FROM make_timestamptz(p[1]::integer, p[2]::integer, p[3]::integer, p[4]::integer,
        p[5]::integer, p[6]::double precision, 'UTC'))::bigint - minutes * 60) * 1000;
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END;
$$;

UPDATE reintegro.facts SET value = '8' WHERE name = 'schema_version';
