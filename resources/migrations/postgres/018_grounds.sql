-- SPDX-License-Identifier: GPL-3.0-or-later
-- A request may name the law that gives the money back, a warning its evidence; an administrator sets how late is
-- late, how often the gateway is asked, and which warnings need two approvals.
SET LOCAL ROLE @owner@;

-- Stores that were made earlier have these as IMMUTABLE, which costs ten times as much: see 002.
ALTER FUNCTION reintegro.part(bytea) STABLE;
ALTER FUNCTION reintegro.part(text) STABLE;
ALTER FUNCTION reintegro.part(bigint) STABLE;
ALTER FUNCTION reintegro.journal_hash(bigint, bigint, text, text, text, text, text) STABLE;

-- An object with these names, and perhaps some of the others.
CREATE FUNCTION reintegro.has_names_and_perhaps(document json, needed text[], possible text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
    SELECT coalesce(json_typeof(document) = 'object' AND (SELECT count(DISTINCT m.key) = count(*)
            AND count(*) FILTER (WHERE m.key = ANY (needed)) = cardinality(needed)
            AND bool_and(m.key = ANY (needed || possible))
        FROM json_each(CASE json_typeof(document) WHEN 'object' THEN document ELSE '{}' END) m), false);
$$;

CREATE FUNCTION reintegro.is_list_of_phrases(document json) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
    SELECT coalesce(json_typeof(document) = 'array' AND NOT EXISTS (
        SELECT FROM json_array_elements(CASE json_typeof(document) WHEN 'array' THEN document ELSE '[]' END) e
        WHERE NOT is_phrase(e.value)), false);
$$;

CREATE OR REPLACE FUNCTION reintegro.is_warning(document json) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
    SELECT coalesce(has_names_and_perhaps(document, ARRAY['arguments', 'code', 'level', 'source'], ARRAY['evidence'])
        AND json_typeof(document -> 'source') = 'string' AND json_typeof(document -> 'code') = 'string'
        AND document ->> 'level' IN ('notice', 'confirm', 'blocking') AND is_texts(document -> 'arguments')
        AND (document -> 'evidence' IS NULL OR is_list_of_phrases(document -> 'evidence')), false);
$$;

-- A day that there is, as the program writes it.
CREATE FUNCTION reintegro.is_day(day text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    parts CONSTANT text[] := regexp_match(day, '^([0-9]{4})-([0-9]{2})-([0-9]{2})$');
BEGIN
    RETURN parts IS NOT NULL
        AND make_date(parts[1]::integer, parts[2]::integer, parts[3]::integer) IS NOT NULL;
EXCEPTION WHEN datetime_field_overflow THEN
    RETURN false;
END;
$$;

CREATE FUNCTION reintegro.is_ground(document json) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
    SELECT coalesce(has_names(document, 'claimedOn', 'kind')
        AND document ->> 'kind' IN ('withdrawal', 'reversal', 'goodwill')
        AND is_day(document ->> 'claimedOn'), false);
$$;

CREATE OR REPLACE FUNCTION reintegro.personal_in(personal text) RETURNS json
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    said CONSTANT json := strict_json(personal);
    account CONSTANT json := said -> 'account';
BEGIN
    IF NOT (has_names_and_perhaps(said, ARRAY['account', 'asTyped', 'note', 'reason', 'warnings'],
            ARRAY['erased', 'ground'])
        AND (said -> 'erased' IS NULL OR said ->> 'erased' = 'true')
        AND (said -> 'ground' IS NULL OR is_ground(said -> 'ground'))
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

ALTER TABLE reintegro.policy DROP CONSTRAINT policy_name_check;
ALTER TABLE reintegro.policy ADD CONSTRAINT policy_name_check CHECK (name IN ('second-approval-above', 'expiry-days',
    'cap-per-agent', 'cap-per-day', 'cap-per-beneficiary', 'cap-per-charge', 'full-refunds-only', 'window-days',
    'bank-code-form', 'bank-data-methods', 'second-approval-on', 'follow-per-minute', 'late-after-days',
    'withdrawal-days', 'reversal-days'));

CREATE OR REPLACE FUNCTION reintegro.setting(called text) RETURNS text
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT nullif(coalesce((SELECT p.value FROM policy p WHERE p.name = called),
        CASE called WHEN 'expiry-days' THEN '7' WHEN 'full-refunds-only' THEN 'no'
            WHEN 'follow-per-minute' THEN '60' WHEN 'late-after-days' THEN '5' WHEN 'withdrawal-days' THEN '30'
            WHEN 'reversal-days' THEN '15' ELSE 'none' END), 'none');
$$;

-- What a setting may be: withPolicyValue().
CREATE FUNCTION reintegro.is_possible_setting(called text, new_value text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
    SELECT coalesce(CASE
        WHEN called = 'second-approval-above' THEN new_value ~ '^(none|0|[1-9][0-9]{0,17})$'
        WHEN called IN ('cap-per-agent', 'cap-per-day', 'cap-per-beneficiary', 'cap-per-charge')
            THEN new_value ~ '^(none|[1-9][0-9]{0,17})$'
        WHEN called IN ('expiry-days', 'withdrawal-days', 'reversal-days') THEN new_value ~ '^([1-9]|[1-8][0-9]|90)$'
        WHEN called = 'follow-per-minute' THEN new_value ~ '^([1-9][0-9]?|[1-5][0-9]{2}|600)$'
        WHEN called = 'late-after-days' THEN new_value ~ '^([1-9]|[1-5][0-9]|60)$'
        WHEN called = 'window-days' THEN new_value ~ '^(none|[1-9][0-9]{0,3})$'
            AND coalesce(nullif(new_value, 'none')::integer, 1) <= 3650
        WHEN called = 'full-refunds-only' THEN new_value IN ('yes', 'no')
        WHEN called = 'bank-code-form' THEN new_value IN ('three-digits', 'four-digits', 'none')
        WHEN called = 'bank-data-methods' THEN new_value = 'none' OR new_value <> ''
            AND string_to_array(new_value, ',') <@ ARRAY['CREDIT_CARD', 'CARD', 'PSE', 'BANCOLOMBIA_BUTTON',
                'BANCOLOMBIA_COLLECTION', 'PAY_CASH', 'NEQUI', 'EFECTY']
        WHEN called = 'second-approval-on' THEN new_value = 'none' OR new_value <> ''
            AND string_to_array(new_value, ',') <@ ARRAY['document_differs_from_payer', 'name_differs_from_payer',
                'phone_differs_from_payer', 'account_of_others', 'document_of_others', 'account_failed_before',
                'charged_back', 'amount_off_by_hundred', 'asker_unusual']
        END, false);
$$;

-- The same as before: no evidence of a doubt is left either, which names other requests and amounts.
CREATE OR REPLACE FUNCTION reintegro.check_erased(personal text) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    rest CONSTANT json := personal_in(personal);
BEGIN
    IF coalesce(rest ->> 'erased', '') <> 'true' OR names_account(rest)
        OR (rest ->> 'reason') || (rest ->> 'note') || (rest ->> 'asTyped') <> ''
        OR EXISTS (SELECT FROM json_array_elements(rest -> 'warnings') w
            WHERE json_array_length(w.value -> 'arguments') > 0 OR w.value -> 'evidence' IS NOT NULL) THEN
        PERFORM refuse_data('what is left of the person');
    END IF;
END;
$$;

UPDATE reintegro.facts SET value = '18' WHERE name = 'schema_version';
