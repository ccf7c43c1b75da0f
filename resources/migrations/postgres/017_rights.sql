-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people may: look at rows that are theirs to see, and call the steps. Nobody writes into a table, and nobody
-- calls what is not named here.
SET LOCAL ROLE @owner@;

-- The owner writes through the steps; everybody else falls under the policies below, or under none.
DO $tables$
DECLARE
    each text;
BEGIN
    FOR each IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = to_regnamespace('reintegro') AND c.relkind = 'r'
    LOOP
        EXECUTE format('ALTER TABLE reintegro.%I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('ALTER TABLE reintegro.%I FORCE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY owner_writes ON reintegro.%I TO @owner@ USING (true) WITH CHECK (true)', each);
    END LOOP;
    -- Everybody in the team. Looked up once for a query, not once for a row.
    FOREACH each IN ARRAY ARRAY['facts', 'allowed_steps', 'charge_readings', 'requests', 'refund_keys',
        'decisions', 'attempts', 'search_terms', 'policy', 'sending_stop'] LOOP
        EXECUTE format('GRANT SELECT ON reintegro.%I TO @agent@, @supervisor@, @administrator@', each);
        EXECUTE format('CREATE POLICY team_reads ON reintegro.%I FOR SELECT TO @agent@, @supervisor@, @administrator@ '
            'USING ((SELECT reintegro.roles_now()) <> 0)', each);
    END LOOP;
    FOREACH each IN ARRAY ARRAY['recent_charges', 'drafts'] LOOP
        EXECUTE format('GRANT SELECT ON reintegro.%I TO @agent@, @supervisor@, @administrator@', each);
        EXECUTE format('CREATE POLICY each_reads_his_own ON reintegro.%I FOR SELECT TO @agent@, @supervisor@, '
            '@administrator@ USING (by_folded = session_user AND (SELECT reintegro.roles_now()) <> 0)', each);
    END LOOP;
    FOREACH each IN ARRAY ARRAY['journal', 'people_journal', 'imports'] LOOP
        EXECUTE format('GRANT SELECT ON reintegro.%I TO @agent@, @supervisor@, @administrator@', each);
        EXECUTE format('CREATE POLICY supervisors_read ON reintegro.%I FOR SELECT TO @agent@, @supervisor@, '
            '@administrator@ USING ((SELECT reintegro.roles_now()) & 6 <> 0)', each);
    END LOOP;
    EXECUTE 'CREATE POLICY team_reads ON reintegro.people FOR SELECT TO @agent@, @supervisor@, @administrator@ '
        'USING ((SELECT reintegro.roles_now()) <> 0)';
END;
$tables$;

GRANT SELECT (role_name, name, roles, is_disabled, password_set_by) ON reintegro.people TO @agent@;
GRANT SELECT ON reintegro.people TO @supervisor@, @administrator@;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA reintegro FROM PUBLIC;

-- Steps. Who may take which is decided inside, by who is signed in, and said in words.
DO $steps$
DECLARE
    step text;
    signature regprocedure;
BEGIN
    FOREACH step IN ARRAY ARRAY['me', 'roles_now', 'now_ms', 'note_sign_in', 'add_person', 'remove_person',
        'enable_person', 'set_password', 'note_people', 'bind_gateway', 'lock_charge', 'lock_request', 'add_request',
        'approve', 'reject', 'withdraw', 'close_request', 'rekey', 'claim', 'repeat_attempt', 'record_outcome',
        'record_reading', 'release_lost', 'expire_requests', 'note_refusal', 'note_reveal', 'remember_charge',
        'keep_draft', 'discard_draft', 'set_policy', 'stop_sending', 'resume_sending', 'erase_request', 'erase_drafts',
        'import_begin', 'import_rows', 'import_end']
    LOOP
        SELECT p.oid::regprocedure INTO STRICT signature FROM pg_proc p
        WHERE p.pronamespace = to_regnamespace('reintegro') AND p.proname = step;
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO @agent@, @supervisor@, @administrator@', signature);
    END LOOP;
END;
$steps$;

-- What the journal says of requests and people, for whoever verifies it: looks at what he may see.
GRANT EXECUTE ON FUNCTION reintegro.record_of(bigint), reintegro.record_of_person(text), reintegro.sha256_hex(bytea),
    reintegro.part(bytea), reintegro.part(text), reintegro.part(bigint)
    TO @supervisor@, @administrator@;

UPDATE reintegro.facts SET value = '17' WHERE name = 'schema_version';
