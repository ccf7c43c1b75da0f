-- SPDX-License-Identifier: GPL-3.0-or-later
-- Refund requests and what happened to them: the same tables as a desk's own file has. Times are milliseconds
-- since 1970 in UTC, by the database's clock.
SET LOCAL ROLE @owner@;

-- The state machine: the same pairs as mayFollow(), compared by a test.
CREATE TABLE reintegro.allowed_steps (
    from_state text NOT NULL,
    to_state text NOT NULL,
    PRIMARY KEY (from_state, to_state)
);
INSERT INTO reintegro.allowed_steps (from_state, to_state) VALUES
    ('draft', 'awaiting_approval'),
    ('awaiting_approval', 'approved'), ('awaiting_approval', 'rejected'),
    ('awaiting_approval', 'withdrawn'), ('awaiting_approval', 'expired'),
    ('approved', 'sending'), ('approved', 'withdrawn'), ('approved', 'expired'),
    ('approved', 'awaiting_approval'),
    ('sending', 'not_sent'), ('sending', 'unknown'), ('sending', 'in_progress'), ('sending', 'settled'),
    ('sending', 'failed'),
    ('not_sent', 'sending'), ('not_sent', 'in_progress'), ('not_sent', 'settled'), ('not_sent', 'failed'),
    ('unknown', 'in_progress'), ('unknown', 'settled'), ('unknown', 'failed'), ('unknown', 'sending'),
    ('in_progress', 'settled'), ('in_progress', 'failed'),
    ('settled', 'failed'),
    ('failed', 'settled'), ('failed', 'in_progress');
CREATE TRIGGER steps_are_fixed BEFORE INSERT OR UPDATE OR DELETE ON reintegro.allowed_steps
    FOR EACH ROW EXECUTE FUNCTION reintegro.never('the state machine is fixed');
CREATE TRIGGER steps_are_all_fixed BEFORE TRUNCATE ON reintegro.allowed_steps
    FOR EACH STATEMENT EXECUTE FUNCTION reintegro.never('the state machine is fixed');

-- Answers of the gateway about charges, by the SHA-256 of their bytes (card tokens are masked).
CREATE TABLE reintegro.charge_readings (
    digest text PRIMARY KEY CHECK (length(digest) = 64),
    raw bytea NOT NULL
);

CREATE TABLE reintegro.requests (
    id bigint PRIMARY KEY CHECK (id > 0),
    charge_key text NOT NULL CHECK (octet_length(charge_key) BETWEEN 1 AND 128),
    refund_key text NOT NULL UNIQUE CHECK (octet_length(refund_key) BETWEEN 1 AND 128),
    state text NOT NULL CHECK (state IN ('draft', 'awaiting_approval', 'approved', 'rejected', 'withdrawn',
        'expired', 'sending', 'not_sent', 'unknown', 'in_progress', 'settled', 'failed')),
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency text NOT NULL CHECK (currency = 'COP'),
    refundable_minor bigint NOT NULL CHECK (refundable_minor > 0),
    personal text NOT NULL CHECK (octet_length(personal) <= 65536),
    body bytea NOT NULL CHECK (length(body) <= 65536),
    digest text NOT NULL,
    requested_by text NOT NULL CHECK (requested_by <> ''),
    requested_by_folded text NOT NULL CHECK (requested_by_folded <> ''),
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    asks_confirming smallint NOT NULL CHECK (asks_confirming IN (0, 1)),
    beneficiary text NOT NULL DEFAULT '', -- hash of whose document it is; empty where no account is named
    beneficiary_account text NOT NULL DEFAULT '', -- hash of where it goes
    seen text NOT NULL REFERENCES reintegro.charge_readings (digest),
    corrects bigint REFERENCES reintegro.requests (id),
    salt text NOT NULL CHECK (length(salt) = 32),
    claim_id text,
    claim_desk text CHECK (octet_length(claim_desk) <= 512),
    claim_deadline bigint,
    reply_status integer,
    reply_body bytea CHECK (length(reply_body) <= 65536),
    remark text NOT NULL DEFAULT '' CHECK (octet_length(remark) <= 65536),
    alarms text NOT NULL DEFAULT '[]' CHECK (octet_length(alarms) <= 262144),
    erased_at bigint,
    CONSTRAINT requests_digest_is_of_the_body
        CHECK (digest = encode(sha256(body), 'hex') OR (erased_at IS NOT NULL AND length(digest) = 64)),
    CONSTRAINT requests_have_a_deadline_while_sending CHECK ((state = 'sending') = (claim_deadline IS NOT NULL)),
    CONSTRAINT requests_have_a_claim_while_sending
        CHECK (state <> 'sending' OR (claim_id IS NOT NULL AND claim_desk IS NOT NULL)),
    CONSTRAINT requests_have_whole_replies CHECK ((reply_status IS NULL) = (reply_body IS NULL)),
    CONSTRAINT requests_are_erased_when_over CHECK (erased_at IS NULL
        OR state IN ('settled', 'failed', 'rejected', 'withdrawn', 'expired', 'in_progress'))
);
CREATE INDEX requests_by_state ON reintegro.requests (state, id);
CREATE INDEX requests_that_wait ON reintegro.requests (created_at) WHERE state IN ('awaiting_approval', 'approved');
CREATE INDEX requests_by_charge ON reintegro.requests (charge_key, state);
CREATE INDEX requests_by_corrected ON reintegro.requests (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX requests_by_asker ON reintegro.requests (requested_by_folded, created_at);
CREATE INDEX requests_by_beneficiary ON reintegro.requests (beneficiary, created_at) WHERE beneficiary <> '';
CREATE INDEX requests_by_account ON reintegro.requests (beneficiary_account, created_at)
    WHERE beneficiary_account <> '';
CREATE INDEX requests_by_seen ON reintegro.requests (seen);
CREATE UNIQUE INDEX requests_one_sending_per_charge ON reintegro.requests (charge_key) WHERE state = 'sending';

-- Every key that a request of a charge ever had. Numbers are used once.
CREATE TABLE reintegro.refund_keys (
    charge_key text NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    refund_key text NOT NULL UNIQUE,
    request bigint NOT NULL REFERENCES reintegro.requests (id),
    PRIMARY KEY (charge_key, number)
);
CREATE INDEX refund_keys_by_request ON reintegro.refund_keys (request, number);

CREATE TABLE reintegro.decisions (
    request bigint NOT NULL REFERENCES reintegro.requests (id),
    number integer NOT NULL CHECK (number > 0),
    by text NOT NULL CHECK (by <> ''),
    by_folded text NOT NULL CHECK (by_folded <> ''),
    at bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('approve', 'reject', 'withdraw', 'send', 'resend', 'close', 'rekey')),
    why text NOT NULL CHECK (octet_length(why) <= 16384),
    password_set_by text,
    digest text NOT NULL CHECK (length(digest) = 64),
    after_attempts integer NOT NULL,
    PRIMARY KEY (request, number)
);

CREATE TABLE reintegro.attempts (
    request bigint NOT NULL REFERENCES reintegro.requests (id),
    number integer NOT NULL CHECK (number > 0),
    claim_id text NOT NULL,
    started_at bigint NOT NULL,
    desk text NOT NULL,
    charge_read text NOT NULL REFERENCES reintegro.charge_readings (digest),
    charge_status text NOT NULL,
    body_digest text NOT NULL CHECK (length(body_digest) = 64),
    outcome text CHECK (outcome IN ('not_sent', 'unknown', 'in_progress', 'settled', 'failed')),
    http_status integer,
    reply_body bytea CHECK (length(reply_body) <= 65536),
    PRIMARY KEY (request, number)
);
CREATE INDEX attempts_by_start ON reintegro.attempts (started_at);
CREATE INDEX attempts_by_reading ON reintegro.attempts (charge_read);

-- What a request is found by: its words, names by their beginnings too, hashed as the program does it for a file.
CREATE TABLE reintegro.search_terms (
    term bytea NOT NULL,
    request bigint NOT NULL REFERENCES reintegro.requests (id),
    PRIMARY KEY (term, request)
);
CREATE INDEX search_terms_by_request ON reintegro.search_terms (request);

-- Everything about a request, for its entries in the journal: the same bytes as the program's recordDigests().
CREATE FUNCTION reintegro.record_of(which bigint) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
    record text := '';
    row_digest bytea;
BEGIN
    FOR row_digest IN
        SELECT d.digest FROM (
            SELECT 1 AS kind, 0 AS number, sha256(reintegro.part(r.id) || reintegro.part(r.charge_key)
                || reintegro.part(r.refund_key) || reintegro.part(r.state) || reintegro.part(r.amount_minor)
                || reintegro.part(r.currency) || reintegro.part(r.refundable_minor)
                || reintegro.part(r.personal) || reintegro.part(r.body) || reintegro.part(r.digest)
                || reintegro.part(r.requested_by) || reintegro.part(r.requested_by_folded)
                || reintegro.part(r.created_at) || reintegro.part(r.changed_at)
                || reintegro.part(r.asks_confirming) || reintegro.part(r.corrects) || reintegro.part(r.salt)
                || reintegro.part(r.claim_id) || reintegro.part(r.claim_desk)
                || reintegro.part(r.claim_deadline) || reintegro.part(r.reply_status)
                || reintegro.part(r.reply_body) || reintegro.part(r.remark) || reintegro.part(r.alarms)
                || reintegro.part(r.erased_at) || reintegro.part(r.seen) || reintegro.part(c.raw)) AS digest
            FROM reintegro.requests r LEFT JOIN reintegro.charge_readings c ON c.digest = r.seen
            WHERE r.id = which
            UNION ALL
            SELECT 2, k.number, sha256(reintegro.part(k.request) || reintegro.part(k.charge_key)
                || reintegro.part(k.number) || reintegro.part(k.refund_key))
            FROM reintegro.refund_keys k WHERE k.request = which
            UNION ALL
            SELECT 3, d.number, sha256(reintegro.part(d.request) || reintegro.part(d.number)
                || reintegro.part(d.by) || reintegro.part(d.by_folded) || reintegro.part(d.at)
                || reintegro.part(d.kind) || reintegro.part(d.why) || reintegro.part(d.password_set_by)
                || reintegro.part(d.digest) || reintegro.part(d.after_attempts))
            FROM reintegro.decisions d WHERE d.request = which
            UNION ALL
            SELECT 4, a.number, sha256(reintegro.part(a.request) || reintegro.part(a.number)
                || reintegro.part(a.claim_id) || reintegro.part(a.started_at) || reintegro.part(a.desk)
                || reintegro.part(a.charge_read) || reintegro.part(a.charge_status)
                || reintegro.part(a.body_digest) || reintegro.part(a.outcome)
                || reintegro.part(a.http_status) || reintegro.part(a.reply_body) || reintegro.part(c.raw))
            FROM reintegro.attempts a LEFT JOIN reintegro.charge_readings c ON c.digest = a.charge_read
            WHERE a.request = which
        ) AS d ORDER BY d.kind, d.number
    LOOP
        record := encode(sha256(convert_to(record, 'UTF8') || row_digest), 'hex');
    END LOOP;
    RETURN record;
END;
$$;

UPDATE reintegro.facts SET value = '6' WHERE name = 'schema_version';
