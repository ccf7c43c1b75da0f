-- SPDX-License-Identifier: GPL-3.0-or-later
-- The people of a home. A name is unique without case, so its folded form is the key.

CREATE TABLE people (
    folded TEXT PRIMARY KEY CHECK (folded <> ''),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    roles INTEGER NOT NULL CHECK (roles BETWEEN 1 AND 7),
    is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
    password_hash TEXT NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
    password_set_by TEXT,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER people_start_with_an_administrator BEFORE INSERT ON people
WHEN NOT EXISTS (SELECT 1 FROM people) AND NEW.roles & 4 = 0
BEGIN
    SELECT raise(ABORT, 'the first person is an administrator');
END;

CREATE TRIGGER people_are_never_forgotten BEFORE DELETE ON people
BEGIN
    SELECT raise(ABORT, 'people are disabled, never deleted');
END;

CREATE TRIGGER people_keep_their_names BEFORE UPDATE OF folded, name, created_at ON people
BEGIN
    SELECT raise(ABORT, 'a person keeps the name');
END;

CREATE TRIGGER people_keep_an_administrator BEFORE UPDATE OF roles, is_disabled ON people
WHEN OLD.roles & 4 <> 0 AND OLD.is_disabled = 0 AND (NEW.roles & 4 = 0 OR NEW.is_disabled = 1)
    AND NOT EXISTS (SELECT 1 FROM people WHERE folded <> OLD.folded AND roles & 4 <> 0 AND is_disabled = 0)
BEGIN
    SELECT raise(ABORT, 'one administrator stays');
END;

-- Also for names that nobody has, so that they cannot be told from real ones; hence a digest, not the name:
-- what is typed into that field by mistake may be a password.
CREATE TABLE sign_in_failures (
    name_digest TEXT PRIMARY KEY,
    in_a_row INTEGER NOT NULL CHECK (in_a_row > 0),
    blocked_until INTEGER NOT NULL,
    last_at INTEGER NOT NULL
) STRICT;
