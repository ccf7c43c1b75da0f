-- SPDX-License-Identifier: GPL-3.0-or-later
-- How an administrator fills a store that holds nothing yet with what a desk kept in a file of its own: rows as
-- they are, the journal with them, in one transaction that ends whole or not at all.
SET LOCAL ROLE @owner@;

-- Bytes travel in JSON as PostgreSQL writes them: a backslash, x, hex digits.
CREATE FUNCTION reintegro.import_is_whole() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM imports i WHERE i.transaction = NEW.transaction AND i.is_whole = 0) THEN
        PERFORM break_off('an import ends whole or not at all');
    END IF;
    RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER imports_are_whole AFTER INSERT OR UPDATE ON reintegro.imports
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION reintegro.import_is_whole();
CREATE TRIGGER imports_stay BEFORE DELETE ON reintegro.imports
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('imports stand');
CREATE TRIGGER imports_all_stay BEFORE TRUNCATE ON reintegro.imports
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('imports stand');

CREATE FUNCTION reintegro.import_begin() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    now CONSTANT bigint := begin_step();
    actor CONSTANT text := acting(4);
BEGIN
    IF EXISTS (SELECT FROM journal) OR EXISTS (SELECT FROM requests) THEN
        PERFORM refuse('RT409', 'The team''s store has entries already; only an empty one takes a desk''s store.', '{}',
            'Make another database for it.');
    END IF;
    INSERT INTO imports (transaction, by, at) VALUES (txid_current(), actor, now);
END;
$$;

CREATE FUNCTION reintegro.import_rows(tab text, rows jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    each record;
BEGIN
    PERFORM acting(4);
    IF NOT is_importing() OR tab NOT IN ('charge_readings', 'requests', 'refund_keys', 'decisions', 'attempts',
        'recent_charges', 'drafts', 'policy', 'sending_stop', 'journal') THEN
        PERFORM refuse('RT409', 'Rows are taken over only between the beginning and the end of an import.');
    END IF;
    IF tab = 'requests' THEN
        INSERT INTO requests SELECT r.* FROM jsonb_array_elements(rows) e, jsonb_populate_record(NULL::requests,
            e.value || jsonb_build_object('beneficiary', beneficiary_of(personal_in(e.value ->> 'personal')),
                'beneficiary_account', account_of(personal_in(e.value ->> 'personal')))) r
        ORDER BY r.id;
        PERFORM write_terms(r.id, r.personal::json, payer_in(charge_json(c.raw)))
        FROM jsonb_array_elements(rows) e JOIN requests r ON r.id = (e.value ->> 'id')::bigint
        JOIN charge_readings c ON c.digest = r.seen WHERE r.erased_at IS NULL;
    ELSIF tab = 'sending_stop' THEN
        INSERT INTO sending_stop (by, at, why) SELECT s.by, s.at, s.why
        FROM jsonb_populate_recordset(NULL::sending_stop, rows) s;
    ELSIF tab = 'journal' THEN
        INSERT INTO journal SELECT j.* FROM jsonb_populate_recordset(NULL::journal, rows) j ORDER BY j.number;
    ELSE
        EXECUTE format('INSERT INTO reintegro.%1$I SELECT * FROM jsonb_populate_recordset(NULL::reintegro.%1$I, $1)', tab)
        USING rows;
    END IF;
END;
$$;

-- The chain was looked through entry by entry on its way in. It must end as the desk's own does, and its last word
-- about each request must be what the rows say.
CREATE FUNCTION reintegro.import_end(head text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = reintegro, pg_temp AS $$
DECLARE
    actor CONSTANT text := acting(4);
    now CONSTANT bigint := begin_step();
    entries CONSTANT bigint := (SELECT count(*) FROM journal);
    other bigint;
BEGIN
    IF NOT is_importing() THEN
        PERFORM refuse('RT409', 'Rows are taken over only between the beginning and the end of an import.');
    END IF;
    IF head IS DISTINCT FROM coalesce((SELECT j.hash FROM journal j ORDER BY j.number DESC LIMIT 1), repeat('0', 64)) THEN
        PERFORM refuse('RT422', 'The journal that came does not end as the desk''s own.', '{}', 'Nothing was kept.');
    END IF;
    SELECT min(r.id) INTO other FROM requests r WHERE record_of(r.id) IS DISTINCT FROM (
        SELECT j.content::jsonb ->> 'record' FROM journal j WHERE j.subject = 'R' || r.id
            AND j.content::jsonb ? 'record' ORDER BY j.number DESC LIMIT 1);
    IF other IS NOT NULL THEN
        PERFORM refuse('RT422', '%1 is not what the journal says of it.', ARRAY['R' || other], 'Nothing was kept.');
    END IF;
    UPDATE imports i SET is_whole = 1 WHERE i.transaction = txid_current();
    PERFORM note(now, actor, 'import', 'store', jsonb_build_object('entries', entries, 'head', head));
END;
$$;

UPDATE reintegro.facts SET value = '16' WHERE name = 'schema_version';
