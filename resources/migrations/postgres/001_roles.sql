-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is who in a team's database. @owner@ owns everything and signs in never; a person is a login role, named
-- like the folded name, and a member of the groups of his roles. Each database has its own four roles, so that
-- two teams share a cluster. The program replaces the names between @ signs by quoted ones and runs each file
-- in one transaction, as a superuser or as a role with CREATEROLE and CREATE on the database.

DO $roles$
DECLARE
    owner_role CONSTANT text := $name$@owner@$name$;
BEGIN
    IF current_setting('server_encoding') <> 'UTF8' THEN
        RAISE EXCEPTION USING ERRCODE = 'RT422',
            MESSAGE = 'The database %1 is not in UTF-8.', DETAIL = json_build_array(current_database())::text,
            HINT = 'Make a database with the encoding UTF8 for the team.';
    END IF;
    IF to_regrole(owner_role) IS NULL THEN
        EXECUTE 'CREATE ROLE ' || owner_role || ' NOLOGIN CREATEROLE';
    END IF;
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        EXECUTE 'GRANT ' || owner_role || ' TO CURRENT_USER';
    END IF;
    -- So that whoever is removed is gone at once; without it he only sees and may nothing any more.
    BEGIN
        EXECUTE 'GRANT pg_signal_backend TO ' || owner_role;
    EXCEPTION WHEN insufficient_privilege THEN
        RAISE NOTICE 'sessions of removed people will not be ended';
    END;
    BEGIN
        EXECUTE format('REVOKE CREATE, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
        EXECUTE 'REVOKE CREATE ON SCHEMA public FROM PUBLIC';
    EXCEPTION WHEN insufficient_privilege OR invalid_schema_name THEN
        RAISE NOTICE 'what PUBLIC may do in the database stays as it is';
    END;
END;
$roles$;

CREATE SCHEMA reintegro AUTHORIZATION @owner@;
SET LOCAL ROLE @owner@;
REVOKE ALL ON SCHEMA reintegro FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE @owner@ REVOKE ALL ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE @owner@ REVOKE ALL ON TABLES FROM PUBLIC;

-- Made by the owner, who may thereby give and take their membership, also from release 16 on.
DO $groups$
DECLARE
    group_role text;
BEGIN
    FOREACH group_role IN ARRAY ARRAY[$name$@agent@$name$, $name$@supervisor@$name$, $name$@administrator@$name$]
    LOOP
        IF to_regrole(group_role) IS NULL THEN
            EXECUTE 'CREATE ROLE ' || group_role || ' NOLOGIN';
        END IF;
        EXECUTE 'GRANT USAGE ON SCHEMA reintegro TO ' || group_role;
    END LOOP;
END;
$groups$;

-- What the store remembers about itself.
CREATE TABLE reintegro.facts (
    name text PRIMARY KEY,
    value text NOT NULL
);

INSERT INTO reintegro.facts (name, value)
SELECT known.name, r.rolname
FROM (VALUES ('role:owner', $name$@owner@$name$), ('role:1', $name$@agent@$name$),
    ('role:2', $name$@supervisor@$name$), ('role:4', $name$@administrator@$name$)) AS known (name, quoted)
JOIN pg_roles r ON r.oid = to_regrole(known.quoted);

INSERT INTO reintegro.facts VALUES ('schema_version', '1');
