-- SPDX-License-Identifier: GPL-3.0-or-later
-- The two append-only chains: of requests, policy and look-ups, and of people. Each entry carries the hash of the
-- one before, made as the program makes it (journalHash()).
SET LOCAL ROLE @owner@;

CREATE TABLE reintegro.journal (
    number bigint PRIMARY KEY CHECK (number > 0),
    at bigint NOT NULL,
    actor text NOT NULL,
    action text NOT NULL CHECK (action <> ''),
    subject text NOT NULL,
    content text NOT NULL,
    previous text NOT NULL CHECK (length(previous) = 64),
    hash text NOT NULL CHECK (length(hash) = 64)
);
CREATE TABLE reintegro.people_journal (LIKE reintegro.journal INCLUDING ALL);
CREATE INDEX journal_by_subject ON reintegro.journal (subject, number);
CREATE INDEX journal_of_policy ON reintegro.journal (number) WHERE action = 'policy';

CREATE FUNCTION reintegro.journal_hash(number bigint, at bigint, actor text, action text, subject text,
    content text, previous text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT reintegro.sha256_hex(reintegro.part(number) || reintegro.part(at) || reintegro.part(actor)
        || reintegro.part(action) || reintegro.part(subject) || reintegro.part(content)
        || reintegro.part(previous));
$$;

CREATE FUNCTION reintegro.entry_follows_the_last() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
DECLARE
    last record;
BEGIN
    EXECUTE format('SELECT number, hash FROM reintegro.%I ORDER BY number DESC LIMIT 1', TG_TABLE_NAME) INTO last;
    IF NEW.number <> coalesce(last.number, 0) + 1 OR NEW.previous <> coalesce(last.hash, repeat('0', 64))
        OR NEW.hash <> journal_hash(NEW.number, NEW.at, NEW.actor, NEW.action, NEW.subject, NEW.content,
            NEW.previous) THEN
        PERFORM break_off('a journal entry follows the last one');
    END IF;
    RETURN NEW;
END;
$$;

-- A hint for the other desks, who look for themselves.
CREATE FUNCTION reintegro.tell_of_entry() RETURNS trigger
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
BEGIN
    IF TG_TABLE_NAME = 'people_journal' THEN
        PERFORM pg_notify('reintegro', 'people');
    ELSIF NOT is_importing() THEN
        PERFORM pg_notify('reintegro', NEW.subject);
    END IF;
    RETURN NULL;
END;
$$;

CREATE TRIGGER entries_follow BEFORE INSERT ON reintegro.journal
    FOR EACH ROW EXECUTE FUNCTION reintegro.entry_follows_the_last();
CREATE TRIGGER entries_are_told AFTER INSERT ON reintegro.journal
    FOR EACH ROW EXECUTE FUNCTION reintegro.tell_of_entry();
CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE ON reintegro.journal
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('the journal is append-only');
CREATE TRIGGER entries_all_stay BEFORE TRUNCATE ON reintegro.journal
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('the journal is append-only');

CREATE TRIGGER entries_follow BEFORE INSERT ON reintegro.people_journal
    FOR EACH ROW EXECUTE FUNCTION reintegro.entry_follows_the_last();
CREATE TRIGGER entries_are_told AFTER INSERT ON reintegro.people_journal
    FOR EACH ROW EXECUTE FUNCTION reintegro.tell_of_entry();
CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE ON reintegro.people_journal
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('the journal is append-only');
CREATE TRIGGER entries_all_stay BEFORE TRUNCATE ON reintegro.people_journal
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('the journal is append-only');

-- Both want begin_step() before them.
CREATE FUNCTION reintegro.note(at bigint, actor text, action text, subject text, content jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
DECLARE
    next bigint;
    before text;
    written CONSTANT text := compact(content);
BEGIN
    SELECT j.number, j.hash INTO next, before FROM journal j ORDER BY j.number DESC LIMIT 1;
    next := coalesce(next, 0) + 1;
    before := coalesce(before, repeat('0', 64));
    INSERT INTO journal VALUES (next, at, actor, action, subject, written, before,
        journal_hash(next, at, actor, action, subject, written, before));
END;
$$;

CREATE FUNCTION reintegro.note_of_people(at bigint, actor text, action text, subject text, content jsonb)
RETURNS void LANGUAGE plpgsql SET search_path = reintegro, pg_temp AS $$
DECLARE
    next bigint;
    before text;
    written CONSTANT text := compact(content);
BEGIN
    SELECT j.number, j.hash INTO next, before FROM people_journal j ORDER BY j.number DESC LIMIT 1;
    next := coalesce(next, 0) + 1;
    before := coalesce(before, repeat('0', 64));
    INSERT INTO people_journal VALUES (next, at, actor, action, subject, written, before,
        journal_hash(next, at, actor, action, subject, written, before));
END;
$$;

UPDATE reintegro.facts SET value = '3' WHERE name = 'schema_version';
