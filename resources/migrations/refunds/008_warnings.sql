-- SPDX-License-Identifier: GPL-3.0-or-later
-- Warnings that came up about a request after it was asked for, as an approver was shown them: their codes alone.
-- They count like those that the request carries itself. What stands here stands in the journal, too.
CREATE TABLE noted_warnings (
    request INTEGER NOT NULL REFERENCES requests (id),
    code TEXT NOT NULL CHECK (code <> ''),
    level TEXT NOT NULL CHECK (level IN ('notice', 'confirm')),
    PRIMARY KEY (request, code, level)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER noted_warnings_are_never_changed BEFORE UPDATE ON noted_warnings
BEGIN
    SELECT raise(ABORT, 'what was noted stands');
END;

CREATE TRIGGER noted_warnings_are_never_deleted BEFORE DELETE ON noted_warnings
BEGIN
    SELECT raise(ABORT, 'what was noted stands');
END;

-- Noted before it is decided on, or not at all: what is approved already needs no more than it needed then.
CREATE TRIGGER noted_warnings_are_about_what_waits BEFORE INSERT ON noted_warnings
WHEN (SELECT state FROM requests WHERE id = NEW.request) IS NOT 'awaiting_approval'
BEGIN
    SELECT raise(ABORT, 'the request waits no longer');
END;
