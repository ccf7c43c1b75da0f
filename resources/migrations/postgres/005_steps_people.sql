-- SPDX-License-Identifier: GPL-3.0-or-later
-- The steps about people, each with its entry in the people's journal.
SET LOCAL ROLE @owner@;

CREATE FUNCTION reintegro.me(OUT name text, OUT roles integer, OUT password_set_by text) RETURNS SETOF record
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
    SELECT p.name, roles_now(), p.password_set_by FROM people p
    WHERE p.role_name = session_user AND roles_now() <> 0;
$$;

CREATE FUNCTION reintegro.note_sign_in() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
BEGIN
    PERFORM person_noted(now, session_user, acting(7), 'sign_in');
END;
$$;

CREATE FUNCTION reintegro.note_people(what text, subject text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
BEGIN
    IF what !~ '^[a-z][a-z_.:-]{0,63}$' OR octet_length(subject) > 512 THEN
        PERFORM refuse_data('what was done');
    END IF;
    PERFORM note_of_people(now, administering(), what, subject, '{}');
END;
$$;

-- A role that was there before and may be a person: a plain login.
CREATE FUNCTION reintegro.check_login(login text) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = login AND r.rolcanlogin AND NOT r.rolcreaterole
            AND NOT r.rolbypassrls AND NOT r.rolreplication)
        AND NOT EXISTS (SELECT FROM pg_roles s WHERE pg_has_role(login, s.oid, 'MEMBER') AND (s.rolsuper
            OR s.rolbypassrls OR s.rolcreaterole
            OR s.rolname IN ('pg_execute_server_program', 'pg_write_server_files', 'pg_write_all_data')))
    THEN
        RETURN;
    END IF;
    PERFORM refuse('RT409', 'The database''s role %1 cannot be a person of the team: it cannot sign in, or may do '
        'more in the database than a person may.', ARRAY[login], 'Choose another name.');
END;
$$;

CREATE FUNCTION reintegro.add_person(called text, bits integer, verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := administering();
    login CONSTANT text := folded_name(called);
    is_new CONSTANT boolean := NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = folded_name(called));
    person people;
BEGIN
    IF NOT is_possible_name(called) THEN
        PERFORM refuse('RT422', 'A name in a team has letters, digits, blanks and . _ @ '' - only, begins with a '
            'letter and has at most 63 bytes.');
    END IF;
    IF coalesce(bits NOT BETWEEN 1 AND 7, true) THEN
        PERFORM refuse('RT422', 'A person needs at least one role.');
    END IF;
    PERFORM check_verifier(verifier);
    SELECT * INTO person FROM people p WHERE p.role_name = login;
    IF FOUND THEN
        PERFORM refuse('RT409', 'There is somebody called %1 already.', ARRAY[person.name],
            'Capitals make no difference. Choose another name, also where that one is disabled.');
    END IF;
    IF bits & 4 = 0 AND NOT EXISTS (SELECT FROM people) THEN
        PERFORM refuse('RT422', 'The first person must be an administrator, who adds the others.');
    END IF;
    IF is_new THEN
        EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', login, verifier);
    ELSE
        PERFORM check_login(login);
        IF verifier IS NOT NULL THEN
            PERFORM refuse('RT409', 'The database has an account called %1 already, which keeps its password.',
                ARRAY[login], 'Add %1 without a password.');
        END IF;
    END IF;
    INSERT INTO people (role_name, name, roles, made_here, password_set_by, created_at, changed_at)
    VALUES (login, normalize(btrim(called), NFKC), bits, is_new::integer,
        CASE WHEN verifier IS NOT NULL AND actor <> login THEN actor END, now, now)
    RETURNING * INTO person;
    PERFORM grant_roles(person);
    PERFORM person_noted(now, login, actor, 'add');
END;
$$;

CREATE FUNCTION reintegro.remove_person(called text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := administering();
    person CONSTANT people := person_called(called);
    bit integer;
BEGIN
    IF person.is_disabled = 1 THEN
        PERFORM refuse('RT409', '%1 is disabled already.', ARRAY[person.name]);
    END IF;
    IF NOT EXISTS (SELECT FROM people p WHERE p.role_name <> person.role_name AND p.roles & 4 <> 0
        AND p.is_disabled = 0) THEN
        PERFORM refuse('RT409', '%1 is the last administrator; without one nobody could add people.',
            ARRAY[person.name], 'Add another administrator first.');
    END IF;
    UPDATE people p SET is_disabled = 1, changed_at = now WHERE p.role_name = person.role_name;
    PERFORM person_noted(now, person.role_name, actor, 'disable');
    -- Whoever looks after the database may have taken the role away.
    IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = person.role_name) THEN
        FOREACH bit IN ARRAY ARRAY[1, 2, 4] LOOP
            IF pg_has_role(person.role_name, group_of(bit), 'MEMBER') THEN
                EXECUTE format('REVOKE %I FROM %I', group_of(bit), person.role_name);
            END IF;
        END LOOP;
        IF person.made_here = 1 THEN
            EXECUTE format('ALTER ROLE %I NOLOGIN', person.role_name);
        END IF;
        BEGIN
            PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a
            WHERE a.usename = person.role_name AND a.datname = current_database() AND a.pid <> pg_backend_pid();
        EXCEPTION WHEN insufficient_privilege THEN
            NULL; -- he stays connected and sees nothing
        END;
    END IF;
END;
$$;

CREATE FUNCTION reintegro.enable_person(called text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := administering();
    person CONSTANT people := person_called(called);
BEGIN
    IF person.is_disabled = 0 THEN
        PERFORM refuse('RT409', '%1 may sign in already.', ARRAY[person.name]);
    END IF;
    IF person.made_here = 1 THEN
        EXECUTE format('ALTER ROLE %I LOGIN', person.role_name);
    END IF;
    PERFORM check_login(person.role_name);
    UPDATE people p SET is_disabled = 0, changed_at = now WHERE p.role_name = person.role_name;
    PERFORM grant_roles(person);
    PERFORM person_noted(now, person.role_name, actor, 'enable');
END;
$$;

-- One's own, or, by an administrator, somebody else's.
CREATE FUNCTION reintegro.set_password(called text, verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    is_own CONSTANT boolean := coalesce(folded_name(called) = session_user, false);
    actor CONSTANT text := CASE WHEN is_own THEN acting(7) ELSE administering() END;
    person CONSTANT people := person_called(called);
BEGIN
    PERFORM check_verifier(coalesce(verifier, ''));
    IF person.made_here = 0 THEN
        PERFORM refuse('RT409', 'The account %1 was in the database before the team: its password is changed there.',
            ARRAY[person.name]);
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', person.role_name, verifier);
    UPDATE people p SET password_set_by = CASE WHEN NOT is_own THEN actor END, changed_at = now
    WHERE p.role_name = person.role_name;
    PERFORM person_noted(now, person.role_name, actor, 'password');
END;
$$;

-- A store belongs to one gateway: the first desk says which, the others must mean the same.
CREATE FUNCTION reintegro.bind_gateway(kind text, api text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    bound CONSTANT text := jsonb_build_object('kind', kind, 'api', api)::text;
    before text;
    now bigint;
    actor CONSTANT text := acting(7);
BEGIN
    IF kind IS NULL OR api IS NULL OR octet_length(bound) > 1024 THEN
        PERFORM refuse_data('the gateway''s address');
    END IF;
    SELECT value INTO before FROM facts WHERE name = 'gateway';
    IF before IS NULL THEN
        now := begin_step();
        SELECT value INTO before FROM facts WHERE name = 'gateway';
        IF before IS NULL THEN
            INSERT INTO facts VALUES ('gateway', bound);
            PERFORM note_of_people(now, actor, 'bind', kind, jsonb_build_object('api', api));
            RETURN;
        END IF;
    END IF;
    IF before <> bound THEN
        PERFORM refuse('RT409', 'The team''s store belongs to another gateway: %1 (%2).',
            ARRAY[before::jsonb ->> 'api', before::jsonb ->> 'kind'],
            'Use a profile of that gateway, or another database for this one.');
    END IF;
END;
$$;

UPDATE reintegro.facts SET value = '5' WHERE name = 'schema_version';
