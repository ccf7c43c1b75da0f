-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the functions of all other files stand on. Nobody may call these but the owner.
--
-- A session's own settings must not change what a function means: no literal has a backslash in it (see
-- standard_conforming_strings), times are counted in milliseconds since 1970 in UTC, names are looked up in
-- this schema alone.
SET LOCAL ROLE @owner@;

-- Ends the step. The sentence and what is to be done next are the program's own, with %1, %2 … for arguments;
-- RT403 not allowed, RT404 not found, RT409 conflict, RT422 not valid.
CREATE FUNCTION reintegro.refuse(code text, sentence text, arguments text[] DEFAULT '{}', next text DEFAULT '')
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = code, MESSAGE = sentence, DETAIL = array_to_json(arguments)::text, HINT = next;
END;
$$;

-- The second lock: a rule that a step should have seen. `rule` is for whoever looks after the database.
CREATE FUNCTION reintegro.break_off(rule text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'RT409', CONSTRAINT = rule,
        MESSAGE = 'The store %1 has refused this step: it would have broken a rule.',
        DETAIL = json_build_array(current_database())::text,
        HINT = 'Nothing was changed. Look at the request again.';
END;
$$;

-- A trigger for what is never done; its argument names the rule.
CREATE FUNCTION reintegro.never() RETURNS trigger LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    PERFORM break_off(TG_ARGV[0]);
    RETURN NULL;
END;
$$;

CREATE FUNCTION reintegro.now_ms() RETURNS bigint LANGUAGE sql VOLATILE AS $$
    SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint;
$$;

-- Bogotá is five hours behind, all year.
CREATE FUNCTION reintegro.bogota_day(at bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT (at - 18000000) / 86400000;
$$;

CREATE FUNCTION reintegro.bogota_time(at bigint) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT to_char((to_timestamp(at / 1000 - 18000) AT TIME ZONE 'UTC'), 'FMDD Mon YYYY, HH24:MI');
$$;

-- As the program writes it in every language: "$ 1.234.567,89 COP".
CREATE FUNCTION reintegro.money_text(minor bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT '$ ' || replace(to_char(minor / 100, 'FM99,999,999,999,999,990'), ',', '.') || ','
        || lpad((minor % 100)::text, 2, '0') || ' COP';
$$;

CREATE FUNCTION reintegro.sha256_hex(bytes bytea) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT encode(sha256(bytes), 'hex');
$$;

-- A value with its length before it, so that no two rows share one text; NULL differs from an empty text.
-- STABLE like convert_to: otherwise PostgreSQL cannot write the body in the place of the call, which makes a
-- record's digest ten times as dear.
CREATE FUNCTION reintegro.part(bytes bytea) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN bytes IS NULL THEN convert_to('-:', 'UTF8')
        ELSE convert_to(length(bytes)::text || ':', 'UTF8') || bytes END;
$$;
CREATE FUNCTION reintegro.part(value text) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT reintegro.part(convert_to(value, 'UTF8'));
$$;
CREATE FUNCTION reintegro.part(value bigint) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT reintegro.part(convert_to(value::text, 'UTF8'));
$$;

-- Compact JSON of sorted keys, without what is NULL. For flat objects.
CREATE FUNCTION reintegro.compact(content jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce('{' || string_agg(to_json(key)::text || ':' || value::text, ',' ORDER BY key COLLATE "C")
        FILTER (WHERE jsonb_typeof(value) <> 'null') || '}', '{}')
    FROM jsonb_each(content);
$$;

-- A sentence as the program keeps it.
CREATE FUNCTION reintegro.phrase(sentence text, arguments text[] DEFAULT '{}') RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT '{"arguments":' || array_to_json(arguments)::text || ',"source":' || to_json(sentence)::text || '}';
$$;

-- The sign of a thing that was handed over and cannot be kept as it is.
CREATE FUNCTION reintegro.refuse_data(what text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM reintegro.refuse('RT422', 'This cannot be kept by the team''s store: %1 is not as it must be.',
        ARRAY[what], 'Nothing was changed. Bring the program up to date.');
END;
$$;

-- Takes the locks of a step, always in the same order, and gives the time. All steps that write come one after
-- the other: sums over charges, people and days, and the journal, need no more.
CREATE FUNCTION reintegro.begin_step(charge text DEFAULT NULL) RETURNS bigint
LANGUAGE plpgsql VOLATILE SET search_path = reintegro, pg_temp AS $$
BEGIN
    -- In the other levels a step would judge by what was there before it waited for the locks.
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        PERFORM refuse_data('the isolation level ' || current_setting('transaction_isolation'));
    END IF;
    IF current_setting('synchronous_commit') IN ('off', 'local') THEN
        PERFORM set_config('synchronous_commit', 'on', true);
    END IF;
    IF charge IS NOT NULL THEN
        PERFORM pg_advisory_xact_lock(hashtextextended(charge, 0));
    END IF;
    PERFORM pg_advisory_xact_lock(1380274004, 1);
    RETURN now_ms();
END;
$$;

UPDATE reintegro.facts SET value = '2' WHERE name = 'schema_version';
