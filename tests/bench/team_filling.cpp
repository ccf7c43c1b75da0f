// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_desk.h"
#include "tests/bench/store_filling.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

void addPeople(const TeamDatabase &database)
{
    database.add(
        QString::fromLatin1(benchSupervisor), Role::Administrator | Role::Supervisor, benchPassword());
    TeamConnection team(database.address());
    PostgresPeopleStore people(team);
    const auto in = await(people.signIn(QString::fromLatin1(benchSupervisor), benchPassword()));
    for (const auto &[name, roles] :
        {std::pair{benchAgent, Roles(Role::Agent)}, std::pair{benchOther, Roles(Role::Supervisor)}}) {
        const auto added = await(people.add(QString::fromLatin1(name), roles, benchPassword(), {}));
        if (!in || !added)
            qFatal("%s could not be added", name);
    }
}

void adoptPeople(const TeamDatabase &database)
{
    database.run(u"SELECT reintegro.add_person('%1', %2, NULL)"_s.arg(QString::fromLatin1(benchSupervisor))
                     .arg(Roles(Role::Administrator | Role::Supervisor).toInt()));
}

//! A thousand people with an account each; their words as the program writes them.
static QString someBeneficiaries()
{
    return uR"(
CREATE TEMP TABLE bench_people AS
SELECT n, personal, reintegro.beneficiary_of(personal::json) AS beneficiary,
    reintegro.account_of(personal::json) AS account, name, document,
    convert_from(reintegro.body_of('@KEY@', '@CHARGE@', 777777777777, personal::json, NULL), 'UTF8') AS pattern
FROM (SELECT n, name, (1000000000 + n)::text AS document, format('{"account":{"bankAccountNumber":"%s",'
        '"bankAccountType":"SAVINGS","bankBranchId":"","bankCode":"007","bankName":"","beneficiaryName":"%s",'
        '"documentId":"%s","documentType":"CC"},"asTyped":"%s","note":"","reason":"Returned goods",'
        '"warnings":[]}', 20000000000 + n, translate(name, 'áéíóñ', 'aeion'), 1000000000 + n, name) AS personal
    FROM (SELECT n, (ARRAY['Laura', 'Andrés', 'Camila', 'Jorge', 'Valentina', 'Mateo', 'Sofía', 'Julián'])[n % 8 + 1]
            || ' ' || (ARRAY['Gómez', 'Rodríguez', 'Muñoz', 'Pérez', 'Castaño'])[n % 5 + 1] || ' '
            || (ARRAY['Ruiz', 'Díaz', 'Mora', 'Peña', 'Lara', 'Vega', 'Rojas'])[n % 7 + 1] AS name
        FROM generate_series(0, 999) AS n) AS named) AS written;
)"_s;
}

//! Indexes are quicker made anew than kept.
static QString withoutIndexes()
{
    return uR"(
CREATE TEMP TABLE bench_indexes AS SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS made
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
WHERE c.relnamespace = 'reintegro'::regnamespace AND c.relname IN ('requests', 'refund_keys', 'attempts', 'search_terms')
    AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid);
DO $$ DECLARE each text; BEGIN
    FOR each IN SELECT name FROM bench_indexes LOOP EXECUTE 'DROP INDEX ' || each; END LOOP;
END $$;
)"_s;
}

static QString withIndexes()
{
    return uR"(
DO $$ DECLARE each text; BEGIN
    FOR each IN SELECT made FROM bench_indexes LOOP EXECUTE each; END LOOP;
END $$;
)"_s;
}

//! The charges' answers and the requests themselves; the last one was asked for just now.
static QString requestsAndReadings(qint64 requests, Filling filling)
{
    return uR"(
CREATE TEMP TABLE bench_requests AS
SELECT g AS id, 'order-' || g AS charge, 10000 + g % 900000 AS amount, p.*,
    (extract(epoch FROM now()) * 1000)::bigint - (%1 - g) * %2::bigint / %1 AS at,
    %3 AS state,
    convert_to(format('{"idempotencyKey":"order-%s","referenceId":"order-%s","paymentMethod":"CREDIT_CARD",'
        '"transferStatusCode":200,"amount":%s,"currency":"COP","country":"CO","payer":{"name":"%s",'
        '"email":"person.%s@example.com","phone":"300%s","document":{"documentId":"%s","type":"CC"}},'
        '"createTime":"2026-02-02 15:00:00 UTC","transferStatus":"SETTLED"}', g, g, 1000000, p.name, p.n,
        1000000 + p.n, p.document), 'UTF8') AS raw
FROM generate_series(1, %1) AS g JOIN bench_people AS p ON p.n = g % 1000;

INSERT INTO reintegro.charge_readings SELECT encode(sha256(raw), 'hex'), raw FROM bench_requests ORDER BY 1;
INSERT INTO reintegro.requests (id, charge_key, refund_key, state, amount_minor, currency, refundable_minor,
    personal, body, digest, requested_by, requested_by_folded, created_at, changed_at, asks_confirming,
    beneficiary, beneficiary_account, seen, salt, claim_id, claim_desk, reply_status, reply_body)
SELECT id, charge, charge || '-1', state, amount, 'COP', 1000000, personal, body,
    encode(sha256(body), 'hex'), 'bench.ana', 'bench.ana', at, at, 0, beneficiary, account,
    encode(sha256(raw), 'hex'), md5(id::text), CASE WHEN was_sent THEN 'claim-' || id END,
    CASE WHEN was_sent THEN 'desk/1/1' END, CASE WHEN is_known THEN 200 END,
    CASE WHEN is_known THEN convert_to(format('{"idempotencyKey":"%s-1","referenceId":"%s","amount":%s,'
        '"currency":"COP","country":"CO","transferStatusCode":200,"transferStatus":"SETTLED"}',
        charge, charge, amount), 'UTF8') END
FROM (SELECT b.*, convert_to(replace(replace(replace(b.pattern, '@KEY@', b.charge || '-1'), '@CHARGE@', b.charge),
            '777777777777', b.amount::text), 'UTF8') AS body,
        b.state IN ('settled', 'failed', 'in_progress', 'unknown', 'not_sent') AS was_sent,
        b.state IN ('settled', 'failed', 'in_progress') AS is_known
    FROM bench_requests b) AS made
ORDER BY id;
)"_s.arg(requests)
        .arg(filling == Filling::Mixed ? 432000000 : 4320000000)
        .arg(filling == Filling::Mixed
                ? u"(ARRAY['awaiting_approval', 'settled', 'approved', 'settled', 'unknown', 'failed', "
                  "'not_sent', 'rejected', 'in_progress'])[g % 9 + 1]"_s
                : u"CASE g % 10 WHEN 0 THEN 'unknown' ELSE 'in_progress' END"_s);
}

static QString whatHappenedToThem()
{
    return uR"(
INSERT INTO reintegro.refund_keys SELECT charge_key, 1, refund_key, id FROM reintegro.requests;
INSERT INTO reintegro.decisions SELECT r.id, d.number, 'bench.saul', 'bench.saul', r.created_at, d.kind,
    CASE d.kind WHEN 'reject' THEN 'not this one' ELSE '' END, NULL, r.digest, 0
FROM reintegro.requests r JOIN (VALUES ('approve', 1), ('send', 2), ('reject', 1)) AS d (kind, number)
    ON CASE r.state WHEN 'rejected' THEN d.kind = 'reject' WHEN 'awaiting_approval' THEN false
        WHEN 'approved' THEN d.kind = 'approve' ELSE d.kind <> 'reject' END
ORDER BY r.id, d.number;
INSERT INTO reintegro.attempts SELECT r.id, 1, r.claim_id, r.created_at, r.claim_desk, r.seen, 'SETTLED', r.digest,
    r.state, r.reply_status, r.reply_body
FROM reintegro.requests r WHERE r.claim_id IS NOT NULL ORDER BY r.id;
INSERT INTO reintegro.following (request, rank, since, next_at, pause, asked_at, said, said_at)
SELECT r.id, reintegro.following_rank(r.state), r.created_at, 9000000000000000, 2000, r.created_at, 'IN_PROGRESS',
    r.created_at
FROM reintegro.requests r WHERE r.state IN ('unknown', 'in_progress') ORDER BY r.id;
-- Numbers only; names would be ten terms for each request, and no list is read by them.
INSERT INTO reintegro.search_terms SELECT t.term, r.id
FROM bench_requests r JOIN (SELECT n, unnest(ARRAY[reintegro.term('search', document),
        reintegro.term('search', personal::json -> 'account' ->> 'bankAccountNumber'),
        reintegro.term('account', personal::json -> 'account' ->> 'bankAccountNumber')]) AS term
    FROM bench_people) AS t ON t.n = r.n
ORDER BY t.term, r.id;
DROP TABLE bench_requests;
)"_s;
}

void fillTeam(const TeamDatabase &database, qint64 requests, Filling filling)
{
    PgLink link = database.asSuperuser(QString(database.address().database));
    const auto run = [&link](const QString &sql) {
        if (const auto done = link.execute(sql); !done)
            qFatal("filling: %s", qPrintable(done.error().detail));
    };
    // No triggers for this session: neither the rules nor a hint to a desk.
    run(u"SET session_replication_role = replica; SET search_path = reintegro, pg_temp; "
        "SET work_mem = '256MB'; SET maintenance_work_mem = '256MB'"_s);
    for (const QString &part : {someBeneficiaries(), withoutIndexes(), requestsAndReadings(requests, filling),
             whatHappenedToThem(), withIndexes()})
        run(part);
    // What autovacuum would do in a while.
    run(u"VACUUM ANALYZE"_s);
}

} // namespace reintegro::test
