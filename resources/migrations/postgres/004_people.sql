-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people of a team. Who acts is session_user, always: no SET ROLE changes it, and nobody hands it over.
SET LOCAL ROLE @owner@;

CREATE TABLE reintegro.people (
    role_name text PRIMARY KEY CHECK (octet_length(role_name) BETWEEN 1 AND 63),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 63),
    roles integer NOT NULL CHECK (roles BETWEEN 1 AND 7),
    is_disabled smallint NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
    made_here smallint NOT NULL CHECK (made_here IN (0, 1)), -- the login role is the team's own work
    password_set_by text,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL
);

CREATE FUNCTION reintegro.people_keep_the_rules() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.roles & 4 = 0 AND NOT EXISTS (SELECT FROM people) THEN
            PERFORM break_off('the first person is an administrator');
        END IF;
    ELSIF (NEW.role_name, NEW.name, NEW.made_here, NEW.created_at)
        IS DISTINCT FROM (OLD.role_name, OLD.name, OLD.made_here, OLD.created_at) THEN
        PERFORM break_off('a person keeps the name');
    ELSIF OLD.roles & 4 <> 0 AND OLD.is_disabled = 0 AND (NEW.roles & 4 = 0 OR NEW.is_disabled = 1)
        AND NOT EXISTS (SELECT FROM people p WHERE p.role_name <> OLD.role_name AND p.roles & 4 <> 0
            AND p.is_disabled = 0) THEN
        PERFORM break_off('one administrator stays');
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER people_keep_the_rules BEFORE INSERT OR UPDATE ON reintegro.people
    FOR EACH ROW EXECUTE FUNCTION reintegro.people_keep_the_rules();
CREATE TRIGGER people_stay BEFORE DELETE ON reintegro.people
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('people are disabled, never deleted');
CREATE TRIGGER people_all_stay BEFORE TRUNCATE ON reintegro.people
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('people are disabled, never deleted');

-- The database's own role of a role's bit: agent 1, supervisor 2, administrator 4.
CREATE FUNCTION reintegro.group_of(role_bit integer) RETURNS text
LANGUAGE sql STABLE SET search_path = reintegro, pg_temp AS $$
    SELECT value FROM facts WHERE name = 'role:' || role_bit;
$$;

-- What whoever is signed in may: his roles here, as far as the database's groups say the same. 0 for everybody
-- who is no person of the team, superusers too.
CREATE FUNCTION reintegro.roles_now() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
    SELECT coalesce((SELECT bit_or(b.bit) FROM people p, (VALUES (1), (2), (4)) AS b (bit)
        WHERE p.role_name = session_user AND p.is_disabled = 0 AND p.roles & b.bit <> 0
            AND pg_has_role(session_user, group_of(b.bit), 'MEMBER')), 0);
$$;

-- The name of whoever is signed in, who must have one of the roles.
CREATE FUNCTION reintegro.acting(needed integer) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    held CONSTANT integer := roles_now();
    who text;
BEGIN
    SELECT p.name INTO who FROM people p WHERE p.role_name = session_user;
    IF held = 0 THEN
        PERFORM refuse('RT403', '%1 may not sign in any more.', ARRAY[coalesce(who, session_user)],
            'Ask an administrator.');
    ELSIF held & needed <> 0 THEN
        RETURN who;
    ELSIF needed = 2 THEN
        PERFORM refuse('RT403', 'Only a supervisor may do this; %1 is none.', ARRAY[who], 'Ask a supervisor.');
    ELSIF needed = 4 THEN
        PERFORM refuse('RT403', 'Only an administrator may do this; %1 is none.', ARRAY[who], 'Ask an administrator.');
    ELSE
        PERFORM refuse('RT403', 'Only a supervisor or an administrator may stop all sending; %1 is neither.', ARRAY[who],
            'Ask a supervisor at once.');
    END IF;
END;
$$;

-- An administrator, or, as long as there is none, who may be the owner.
CREATE FUNCTION reintegro.administering() RETURNS text
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    is_anybody CONSTANT boolean := EXISTS (SELECT FROM people p WHERE p.roles & 4 <> 0 AND p.is_disabled = 0);
BEGIN
    IF NOT is_anybody AND pg_has_role(session_user, (SELECT value FROM facts WHERE name = 'role:owner'), 'MEMBER')
    THEN
        RETURN session_user;
    END IF;
    IF roles_now() & 4 = 0 THEN
        PERFORM refuse('RT403', 'Only an administrator may do this.', '{}',
            'Sign in as an administrator, or ask one.');
    END IF;
    RETURN acting(4);
END;
$$;

-- What the people's journal keeps of a person.
CREATE FUNCTION reintegro.record_of_person(who text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT reintegro.sha256_hex(reintegro.part(p.name) || reintegro.part(p.role_name) || reintegro.part(p.roles)
        || reintegro.part(p.is_disabled) || reintegro.part(p.made_here) || reintegro.part(p.password_set_by)
        || reintegro.part(p.created_at) || reintegro.part(p.changed_at))
    FROM reintegro.people p WHERE p.role_name = who;
$$;

CREATE FUNCTION reintegro.person_noted(at bigint, who text, actor text, action text) RETURNS void
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
DECLARE
    person people;
BEGIN
    SELECT * INTO person FROM people p WHERE p.role_name = who;
    PERFORM note_of_people(at, actor, action, person.name, jsonb_build_object('record', record_of_person(who),
        'roles', person.roles, 'disabled', person.is_disabled = 1, 'passwordSetBy', person.password_set_by));
END;
$$;

-- Capitals make no difference. Letters whose small form is the same in every locale and library.
CREATE FUNCTION reintegro.folded_name(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT translate(normalize(btrim(name), NFKC),
        'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ',
        'abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ');
$$;

CREATE FUNCTION reintegro.is_possible_name(name text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(reintegro.folded_name(name) ~ '^[a-zà-öø-þ][a-z0-9à-öø-þ ._@''-]*$'
        AND octet_length(reintegro.folded_name(name)) <= 63
        AND left(reintegro.folded_name(name), 3) <> 'pg_'
        AND reintegro.folded_name(name) NOT IN ('desk', 'public', 'none', 'user', 'current_user', 'current_role',
            'session_user'), false);
$$;

-- A SCRAM verifier, never a password: what the database gets to see is worth nothing elsewhere.
CREATE FUNCTION reintegro.check_verifier(verifier text) RETURNS void LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF coalesce(verifier !~ '^SCRAM-SHA-256[$][0-9]{4,7}:[A-Za-z0-9+/]{16,}={0,2}[$][A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$',
        false) THEN
        PERFORM reintegro.refuse_data('the password''s verifier');
    END IF;
END;
$$;

-- A person of the team by any spelling of the name.
CREATE FUNCTION reintegro.person_called(who text) RETURNS reintegro.people
LANGUAGE plpgsql STABLE SET search_path = reintegro, pg_temp AS $$
DECLARE
    person people;
BEGIN
    SELECT * INTO person FROM people p WHERE p.role_name = folded_name(who);
    IF NOT FOUND THEN
        PERFORM refuse('RT404', 'Nobody here is called %1.', ARRAY[who],
            'See the list of people for the right name.');
    END IF;
    RETURN person;
END;
$$;

-- Gives a person the groups of his roles.
CREATE FUNCTION reintegro.grant_roles(person reintegro.people) RETURNS void
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
DECLARE
    bit integer;
BEGIN
    FOREACH bit IN ARRAY ARRAY[1, 2, 4] LOOP
        IF person.roles & bit <> 0 THEN
            EXECUTE format('GRANT %I TO %I', group_of(bit), person.role_name);
        END IF;
    END LOOP;
END;
$$;

UPDATE reintegro.facts SET value = '4' WHERE name = 'schema_version';
