-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an administrator allows, and the button that stops all sending. Both stand in the journal with a record
-- of each row, so that one that was changed behind its back is found.

-- Settings that were ever set, by the names of the command line; amounts in minor units, "none" where a limit
-- was taken away.
CREATE TABLE policy (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL CHECK (value <> '')
) STRICT, WITHOUT ROWID;

CREATE TRIGGER policy_settings_stay BEFORE DELETE ON policy
BEGIN
    SELECT raise(ABORT, 'a setting that was set stays, be it as "none"');
END;

-- One row while all sending is stopped.
CREATE TABLE sending_stop (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    by TEXT NOT NULL CHECK (by <> ''),
    at INTEGER NOT NULL,
    why TEXT NOT NULL CHECK (why <> '')
) STRICT;

CREATE TRIGGER sending_stop_is_never_changed BEFORE UPDATE ON sending_stop
BEGIN
    SELECT raise(ABORT, 'who stopped it, when and why stays as it was');
END;

-- The second lock: nothing begins to be sent while it is stopped.
CREATE TRIGGER attempts_begin_only_while_sending_is_allowed BEFORE INSERT ON attempts
WHEN EXISTS (SELECT 1 FROM sending_stop)
BEGIN
    SELECT raise(ABORT, 'all sending is stopped');
END;

-- For the caps, and for who set what last.
CREATE INDEX requests_by_asker ON requests (requested_by_folded, created_at);
CREATE INDEX attempts_by_start ON attempts (started_at);
CREATE INDEX journal_of_policy ON journal (number) WHERE action = 'policy';
