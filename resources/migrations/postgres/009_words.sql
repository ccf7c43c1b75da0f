-- SPDX-License-Identifier: GPL-3.0-or-later
-- The part of a request that is about people, the sentences about it, the bytes that would leave, and what a
-- refund's answers say of it.
SET LOCAL ROLE @owner@;

CREATE FUNCTION reintegro.is_texts(list json) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(json_typeof(list) = 'array' AND NOT EXISTS (
        SELECT FROM json_array_elements(CASE json_typeof(list) WHEN 'array' THEN list ELSE '[]' END) e
        WHERE json_typeof(e.value) <> 'string'), false);
$$;

-- An object with these names and no others.
CREATE FUNCTION reintegro.has_names(document json, VARIADIC names text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(json_typeof(document) = 'object' AND (SELECT array_agg(m.key ORDER BY m.key COLLATE "C")
        FROM json_each(CASE json_typeof(document) WHEN 'object' THEN document ELSE '{}' END) m)
        = (SELECT array_agg(n ORDER BY n COLLATE "C") FROM unnest(names) n), false);
$$;

CREATE FUNCTION reintegro.is_phrase(document json) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(reintegro.has_names(document, 'arguments', 'source')
        AND json_typeof(document -> 'source') = 'string' AND reintegro.is_texts(document -> 'arguments'), false);
$$;

CREATE FUNCTION reintegro.is_warning(document json) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(reintegro.has_names(document, 'arguments', 'code', 'level', 'source')
        AND json_typeof(document -> 'source') = 'string' AND json_typeof(document -> 'code') = 'string'
        AND document ->> 'level' IN ('notice', 'confirm', 'blocking') AND reintegro.is_texts(document -> 'arguments'),
        false);
$$;

-- The personal part, if it is one.
CREATE FUNCTION reintegro.personal_in(personal text) RETURNS json
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    said CONSTANT json := strict_json(personal);
    account CONSTANT json := said -> 'account';
BEGIN
    IF NOT (coalesce(has_names(said, 'account', 'asTyped', 'note', 'reason', 'warnings')
            OR (has_names(said, 'account', 'asTyped', 'erased', 'note', 'reason', 'warnings')
                AND said ->> 'erased' = 'true'), false)
        AND coalesce(json_typeof(said -> 'asTyped') || json_typeof(said -> 'note') || json_typeof(said -> 'reason')
            = 'stringstringstring', false)
        AND has_names(account, 'bankAccountNumber', 'bankAccountType', 'bankBranchId', 'bankCode', 'bankName',
            'beneficiaryName', 'documentId', 'documentType')
        AND NOT EXISTS (SELECT FROM json_each(account) m WHERE json_typeof(m.value) <> 'string')
        AND json_typeof(said -> 'warnings') = 'array'
        AND NOT EXISTS (SELECT FROM json_array_elements(said -> 'warnings') w WHERE NOT is_warning(w.value))) THEN
        PERFORM refuse_data('what it says about people');
    END IF;
    RETURN said;
END;
$$;

CREATE FUNCTION reintegro.names_account(personal json) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT EXISTS (SELECT FROM json_each_text(personal -> 'account') m WHERE m.value <> '');
$$;

CREATE FUNCTION reintegro.check_remark(remark text) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF remark <> '' AND NOT is_phrase(strict_json(remark)) THEN
        PERFORM refuse_data('the remark');
    END IF;
END;
$$;

-- The new list of alarms begins with the old one: none is ever taken back.
CREATE FUNCTION reintegro.check_alarms(before text, alarms text) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    kept CONSTANT json := strict_json('{"alarms":' || alarms || '}') -> 'alarms';
    count CONSTANT integer := json_array_length(before::json);
BEGIN
    IF alarms IS NULL THEN
        RETURN;
    END IF;
    IF coalesce(json_typeof(kept), '') <> 'array'
        OR EXISTS (SELECT FROM json_array_elements(kept) a WHERE NOT is_phrase(a.value))
        OR (SELECT coalesce(jsonb_agg(a.value ORDER BY a.place), '[]') FROM jsonb_array_elements(kept::jsonb)
            WITH ORDINALITY AS a (value, place) WHERE a.place <= count) <> before::jsonb THEN
        PERFORM refuse_data('the list of alarms');
    END IF;
END;
$$;

-- The exact bytes of the call: encodeRefundOrder(). Only bytes that are these say what the request says.
CREATE FUNCTION reintegro.body_of(key text, charge text, amount bigint, personal json, callback text) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
    SELECT convert_to('{"idempotencyKey":' || to_json(key) || ',"referenceId":' || to_json(charge)
        || ',"amount":' || amount || ',"currency":"COP","country":"CO","description":' || to_json(personal ->> 'reason')
        || ',"additionalInfo":{' || CASE WHEN names_account(personal) THEN
            '"bankTransferAccountInfo":{"bankCode":' || to_json(a ->> 'bankCode')
            || ',"beneficiaryName":' || to_json(a ->> 'beneficiaryName')
            || ',"bankAccountNumber":' || to_json(a ->> 'bankAccountNumber')
            || ',"bankAccountType":' || to_json(a ->> 'bankAccountType')
            || CASE WHEN a ->> 'bankBranchId' <> '' THEN ',"bankBranchId":' || to_json(a ->> 'bankBranchId') ELSE '' END
            || CASE WHEN a ->> 'bankName' <> '' THEN ',"bankName":' || to_json(a ->> 'bankName') ELSE '' END
            || ',"document":{"documentId":' || to_json(a ->> 'documentId')
            || ',"type":' || to_json(a ->> 'documentType') || '}}' ELSE '' END
        || '}' || CASE WHEN coalesce(callback, '') <> '' THEN ',"callbackUrl":' || to_json(callback) ELSE '' END || '}',
        'UTF8')
    FROM (SELECT personal -> 'account' AS a) AS account;
$$;

CREATE FUNCTION reintegro.check_body(body bytea, key text, charge text, amount bigint, personal json) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF body IS DISTINCT FROM body_of(key, charge, amount, personal, strict_json(body) ->> 'callbackUrl') THEN
        PERFORM refuse_data('the call''s body, which must say what the request says');
    END IF;
END;
$$;

-- What an answer about a refund says of a request: settled, in_progress, failed; NULL where it is about another
-- one or not understood.
CREATE FUNCTION reintegro.refund_said(reply bytea, request reintegro.requests) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    said CONSTANT json := strict_json(reply);
    is_same_money boolean;
BEGIN
    IF said ->> 'idempotencyKey' IS DISTINCT FROM request.refund_key
        OR said ->> 'referenceId' IS DISTINCT FROM request.charge_key THEN
        RETURN NULL;
    END IF;
    is_same_money := coalesce(amount_in(said, 'amount') = request.amount_minor
        AND said ->> 'currency' = request.currency AND said ->> 'country' = 'CO', false);
    RETURN CASE
        WHEN said ->> 'transferStatus' = 'FAILED' AND (is_same_money OR NOT has(said, 'amount')) THEN 'failed'
        WHEN said ->> 'transferStatus' = 'SETTLED' AND is_same_money THEN 'settled'
        WHEN said ->> 'transferStatus' = 'IN_PROGRESS' AND is_same_money THEN 'in_progress' END;
END;
$$;

-- Whether the gateway refused a call in words of its own that speak of no other refund.
CREATE FUNCTION reintegro.is_refusal(http integer, reply bytea, request reintegro.requests) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    said CONSTANT json := strict_json(reply);
BEGIN
    RETURN coalesce(http IN (400, 404, 422) AND said IS NOT NULL AND said::text <> '{}'
        AND coalesce(said ->> 'idempotencyKey', request.refund_key) = request.refund_key
        AND coalesce(said ->> 'referenceId', request.charge_key) = request.charge_key
        AND coalesce(said ->> 'transferStatus', 'FAILED') = 'FAILED', false);
END;
$$;

-- What a charge says of its one refund: only where it read SETTLED before each call and nothing else explains it.
CREATE FUNCTION reintegro.charge_said(reply bytea, request reintegro.requests) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    said CONSTANT json := charge_json(reply);
BEGIN
    IF said ->> 'idempotencyKey' IS DISTINCT FROM request.charge_key OR NOT is_on_its_way(request.state)
        OR EXISTS (SELECT FROM attempts a WHERE a.request = request.id AND a.charge_status <> 'SETTLED'
            AND a.outcome IS DISTINCT FROM 'not_sent')
        OR EXISTS (SELECT FROM requests o WHERE o.charge_key = request.charge_key AND o.id <> request.id
            AND (is_on_its_way(o.state) OR o.state = 'settled')) THEN
        RETURN NULL;
    END IF;
    RETURN CASE said ->> 'transferStatus' WHEN 'REFUNDING' THEN 'in_progress' WHEN 'REFUNDED' THEN 'settled' END;
END;
$$;

-- What stands for a value in an index: PlainFields::hash().
CREATE FUNCTION reintegro.term(purpose text, value text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT substring(sha256(convert_to(purpose || '/' || value, 'UTF8')) FROM 1 FOR 16);
$$;

-- The same words as searchableWords(): without accents and capitals.
CREATE FUNCTION reintegro.plain_words(value text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
    SELECT btrim(regexp_replace(lower(regexp_replace(normalize(replace(replace(replace(replace(translate(value,
        'øØłŁđĐðÐħĦıŧŦ', 'oollddddhhitt'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), NFKD),
        '[' || chr(768) || '-' || chr(879) || ']', '', 'g')), '[[:space:]]+', ' ', 'g'));
$$;
CREATE FUNCTION reintegro.number_in(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN value !~ '[^0-9 .+()-]' AND length(regexp_replace(value, '[^0-9]', '', 'g')) >= 4
        THEN regexp_replace(value, '[^0-9]', '', 'g') END;
$$;
CREATE FUNCTION reintegro.write_terms(request bigint, personal json, payer jsonb) RETURNS void
LANGUAGE sql SET search_path = reintegro, pg_temp AS $$
    INSERT INTO search_terms (term, request)
    SELECT DISTINCT t.term, write_terms.request FROM (
        SELECT term('search', left(w.word, size)) AS term
        FROM unnest(ARRAY[personal -> 'account' ->> 'beneficiaryName', personal ->> 'asTyped', payer ->> 'name'])
            AS names (name), unnest(string_to_array(plain_words(name), ' ')) AS w (word),
            generate_series(least(3, length(w.word)), length(w.word)) AS size
        WHERE w.word <> ''
        UNION ALL
        SELECT term('search', coalesce(number_in(whole), replace(plain_words(whole), ' ', '')))
        FROM unnest(ARRAY[personal -> 'account' ->> 'bankAccountNumber', personal -> 'account' ->> 'documentId',
            payer ->> 'documentId', payer ->> 'email']) AS wholes (whole) WHERE btrim(whole) <> ''
        UNION ALL
        SELECT term('search', CASE WHEN length(number_in(phone)) = 12 AND left(number_in(phone), 2) = '57'
            THEN right(number_in(phone), 10) ELSE number_in(phone) END)
        FROM (SELECT payer ->> 'phone' AS phone) AS phones WHERE number_in(phone) IS NOT NULL
        UNION ALL
        SELECT term('account', number) FROM (SELECT personal -> 'account' ->> 'bankAccountNumber' AS number) AS a
        WHERE number <> ''
    ) AS t;
$$;

UPDATE reintegro.facts SET value = '9' WHERE name = 'schema_version';
