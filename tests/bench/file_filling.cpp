// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/beneficiary_name.h"
#include "models/payments/refund_order.h"
#include "models/refunds/request_state.h"
#include "models/store/field_places.h"
#include "models/store/personal_json.h"
#include "models/store/record_digest.h"
#include "models/store/sealed_fields.h"
#include "models/store/search_terms.h"
#include "models/store/sqlite/sqlite_people_store.h"
#include "tests/bench/bench_desk.h"
#include "tests/bench/store_filling.h"
#include "tests/support/some_key.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

constexpr int requestsInStep = 50000;

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

TransferAccount accountOf(qint64 number, const QString &name)
{
    return {.bankCode = u"007"_s,
        .beneficiaryName = name,
        .bankAccountNumber = QString::number(20000000000 + number % 1000),
        .bankAccountType = u"SAVINGS"_s,
        .bankBranchId = {},
        .bankName = {},
        .documentId = QString::number(1000000000 + number % 1000),
        .documentType = u"CC"_s};
}

QString nameOf(qint64 number)
{
    static const QStringList first{u"Laura"_s, u"Andrés"_s, u"Camila"_s, u"Jorge"_s, u"Valentina"_s,
        u"Mateo"_s, u"Sofía"_s, u"Julián"_s};
    static const QStringList last{u"Gómez"_s, u"Rodríguez"_s, u"Muñoz"_s, u"Pérez"_s, u"Castaño"_s};
    return first.at(number % first.size()) + u' ' + last.at(number % last.size());
}

RequestState stateOf(qint64 number, Filling filling)
{
    using enum RequestState;
    if (filling == Filling::OnTheirWay)
        return number % 10 == 0 ? Unknown : InProgress;
    static constexpr std::array states{
        AwaitingApproval, Settled, Approved, Settled, Unknown, Failed, NotSent, Rejected, InProgress};
    return states.at(size_t(number) % states.size());
}

//! Writes rows into an open store's file.
class FileFilling {
public:
    FileFilling(const QString &file, qint64 requests, Filling filling);
    ~FileFilling();
    Q_DISABLE_COPY_MOVE(FileFilling)

    void fill();

private:
    //! What all rows of one request are made from.
    struct Made {
        qint64 number;
        QString id;
        QString charge;
        QString salt;
        QString name;
        TransferAccount account;
        RequestState state;
        qint64 at;
        QByteArray body;
        QByteArray raw;
        QString seen;
        bool wasSent;
        bool isKnown;
    };

    void run(const QString &sql);
    void run(QSqlQuery &query, const QVariantList &values);
    [[nodiscard]] QSqlQuery prepared(const QString &sql);
    [[nodiscard]] Made made(qint64 number) const;
    void writeRequest(const Made &one);
    void writeDecisions(const Made &one);
    void writeTerms(const Made &one);
    [[nodiscard]] QByteArray sealed(const QByteArray &plain, const char *column, const Made &one) const
    {
        return m_fields.seal(plain, requestPlace(column, one.salt));
    }

    QSqlDatabase m_database;
    const SealedFields m_fields{someKey()};
    const qint64 m_requests;
    const Filling m_filling;
    const qint64 m_now = QDateTime::currentMSecsSinceEpoch();
    QSqlQuery m_reading, m_request, m_key, m_decision, m_attempt, m_term;
};

FileFilling::FileFilling(const QString &file, qint64 requests, Filling filling)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"filling"_s))
    , m_requests(requests)
    , m_filling(filling)
{
    m_database.setDatabaseName(file);
    if (!m_database.open())
        qFatal("%s", qPrintable(m_database.lastError().text()));
}

FileFilling::~FileFilling()
{
    for (QSqlQuery *const query : {&m_reading, &m_request, &m_key, &m_decision, &m_attempt, &m_term})
        *query = QSqlQuery();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"filling"_s);
}

void FileFilling::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

void FileFilling::run(QSqlQuery &query, const QVariantList &values)
{
    for (int place = 0; place < values.size(); ++place)
        query.bindValue(place, values.at(place));
    if (!query.exec())
        qFatal("%s: %s", qPrintable(query.lastQuery()), qPrintable(query.lastError().text()));
}

QSqlQuery FileFilling::prepared(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return query;
}

FileFilling::Made FileFilling::made(qint64 number) const
{
    const QString id = QString::number(number);
    const QString charge = u"order-"_s + id;
    const QString name = nameOf(number);
    const TransferAccount account = accountOf(number, accentFree(name));
    const ChargeKey key = *ChargeKey::fromText(charge);
    const QByteArray raw = QByteArray(R"({"idempotencyKey":"order-)") + id.toLatin1()
        + R"(","referenceId":"order-)" + id.toLatin1()
        + R"(","paymentMethod":"CREDIT_CARD","transferStatusCode":200,"amount":1000000,"currency":"COP",)"
          R"("country":"CO","payer":{"name":")"
        + name.toUtf8() + R"(","email":"person@example.com","phone":"3001000000","document":{"documentId":")"
        + account.documentId.toLatin1()
        + R"(","type":"CC"}},"createTime":"2026-02-02 15:00:00 UTC","transferStatus":"SETTLED"})";
    const RefundOrder order{.key = *RefundKey::forCharge(key, 1),
        .charge = key,
        .amount = Money(10000 + number % 900000, Currency::cop()),
        .country = u"CO"_s,
        .description = u"Returned goods"_s,
        .account = account,
        .callbackUrl = {}};
    const RequestState state = stateOf(number, m_filling);
    const qint64 within = m_filling == Filling::Mixed ? 432000000 : 4320000000; // five days, or fifty
    using enum RequestState;
    const bool isKnown = state == Settled || state == Failed || state == InProgress;
    return {.number = number,
        .id = id,
        .charge = charge,
        .salt = sha256(id.toLatin1()).left(32),
        .name = name,
        .account = account,
        .state = state,
        .at = m_now - (m_requests - number) * within / m_requests,
        .body = encodeRefundOrder(order),
        .raw = raw,
        .seen = sha256(raw),
        .wasSent = isKnown || state == Unknown || state == NotSent,
        .isKnown = isKnown};
}

void FileFilling::writeRequest(const Made &one)
{
    const PersonalPart personal{.reason = u"Returned goods"_s,
        .note = {},
        .account = one.account,
        .asTyped = one.name,
        .warnings = {},
        .isErased = false};
    run(m_reading, {one.seen, m_fields.seal(one.raw, readingPlace(one.seen))});
    run(m_request,
        {one.number, one.charge, QString(one.charge + u"-1"), reintegro::nameOf(one.state),
            10000 + one.number % 900000, sealed(personalToJson(personal), "personal", one),
            sealed(one.body, "body", one), sha256(one.body), one.at, one.at,
            beneficiaryTerm(m_fields, one.account), one.seen, one.salt,
            one.wasSent ? QVariant(QString(u"claim-"_s + one.id)) : QVariant(),
            one.wasSent ? QVariant(u"desk/1/1"_s) : QVariant(), one.isKnown ? QVariant(200) : QVariant(),
            one.isKnown ? QVariant(sealed(one.raw, "reply_body", one)) : QVariant(),
            sealed("", "remark", one), sealed("[]", "alarms", one)});
    run(m_key, {one.charge, 1, QString(one.charge + u"-1"), one.number});
}

void FileFilling::writeDecisions(const Made &one)
{
    QStringList kinds;
    if (one.state == RequestState::Rejected)
        kinds = {u"reject"_s};
    else if (one.state != RequestState::AwaitingApproval)
        kinds = one.wasSent ? QStringList{u"approve"_s, u"send"_s} : QStringList{u"approve"_s};
    for (int place = 0; place < kinds.size(); ++place) {
        run(m_decision,
            {one.number, place + 1, one.at, kinds.at(place),
                m_fields.seal("", decisionPlace(one.number, place + 1)), sha256(one.body)});
    }
    if (one.wasSent) {
        run(m_attempt,
            {one.number, QString(u"claim-"_s + one.id), one.at, one.seen, sha256(one.body),
                reintegro::nameOf(one.state)});
    }
}

//! Numbers only; names would be ten terms for each request, and no list is read by them.
void FileFilling::writeTerms(const Made &one)
{
    for (const QString &word : {one.account.documentId, one.account.bankAccountNumber})
        run(m_term, {searchTerm(m_fields, word), one.number});
    run(m_term, {accountTerm(m_fields, one.account), one.number});
}

void FileFilling::fill()
{
    for (const auto &setting : {u"PRAGMA synchronous = OFF"_s, u"PRAGMA cache_size = -1000000"_s})
        run(setting);
    QStringList triggers;
    QSqlQuery all(m_database);
    all.exec(u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"_s);
    QStringList names;
    while (all.next()) {
        names.append(all.value(0).toString());
        triggers.append(all.value(1).toString());
    }
    all.finish();
    for (const QString &name : names)
        run(u"DROP TRIGGER "_s + name);
    m_reading = prepared(u"INSERT INTO charge_readings (digest, raw) VALUES (?, ?)"_s);
    m_request = prepared(
        u"INSERT INTO requests (id, charge_key, refund_key, state, amount_minor, currency, refundable_minor, "
        "personal, body, digest, requested_by, requested_by_folded, created_at, changed_at, asks_confirming, "
        "beneficiary, seen, salt, claim_id, claim_desk, reply_status, reply_body, remark, alarms) VALUES "
        "(?, ?, ?, ?, ?, 'COP', 1000000, ?, ?, ?, 'bench.ana', 'bench.ana', ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    m_key =
        prepared(u"INSERT INTO refund_keys (charge_key, number, refund_key, request) VALUES (?, ?, ?, ?)"_s);
    m_decision = prepared(u"INSERT INTO decisions (request, number, by, by_folded, at, kind, why, digest, "
                          "after_attempts) VALUES (?, ?, 'bench.saul', 'bench.saul', ?, ?, ?, ?, 0)"_s);
    m_attempt = prepared(
        u"INSERT INTO attempts (request, number, claim_id, started_at, desk, charge_read, charge_status, "
        "body_digest, outcome) VALUES (?, 1, ?, ?, 'desk/1/1', ?, 'SETTLED', ?, ?)"_s);
    m_term = prepared(u"INSERT OR IGNORE INTO search_terms (term, request) VALUES (?, ?)"_s);
    m_database.transaction();
    for (qint64 number = 1; number <= m_requests; ++number) {
        const Made one = made(number);
        writeRequest(one);
        writeDecisions(one);
        writeTerms(one);
        if (number % requestsInStep == 0) {
            m_database.commit();
            m_database.transaction();
        }
    }
    m_database.commit();
    run(u"INSERT INTO following (request, rank, since, next_at, pause, asked_at, said, said_at) "
        "SELECT r.id, r.state = 'in_progress', a.started_at, 9000000000000000, 2000, a.started_at, "
        "'IN_PROGRESS', "
        "a.started_at FROM requests r JOIN attempts a ON a.request = r.id "
        "WHERE r.state IN ('unknown', 'in_progress')"_s);
    for (const QString &trigger : triggers)
        run(trigger);
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace

void fillFile(const QString &home, const QString &file, qint64 requests, Filling filling)
{
    const BenchStores stores = fileStores(home, file);
    const auto added = await(stores.people->add(
        QString::fromLatin1(benchSupervisor), Role::Administrator | Role::Supervisor, benchPassword(), {}));
    const auto in = await(stores.people->signIn(QString::fromLatin1(benchSupervisor), benchPassword()));
    const auto agent =
        await(stores.people->add(QString::fromLatin1(benchAgent), Role::Agent, benchPassword(), *in));
    if (!added || !in || !agent)
        qFatal("the home could not be filled");
    FileFilling(file, requests, filling).fill();
}

} // namespace reintegro::test
