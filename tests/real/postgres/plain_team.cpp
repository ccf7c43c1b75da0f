// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/postgres/plain_team.h"

#include "models/payments/refund_order.h"

#include <QCryptographicHash>
#include <QDir>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

static TransferAccount accountOf(const PlainAsk &ask)
{
    if (ask.account.isEmpty())
        return {};
    return {.bankCode = u"007"_s,
        .beneficiaryName = u"Laura Gomez"_s,
        .bankAccountNumber = ask.account,
        .bankAccountType = u"SAVINGS"_s,
        .bankBranchId = {},
        .bankName = u"BANCOLOMBIA"_s,
        .documentId = ask.document,
        .documentType = u"CC"_s};
}

QString PlainAsk::personal() const
{
    const TransferAccount to = accountOf(*this);
    return uR"({"account":{"bankAccountNumber":"%1","bankAccountType":"%2","bankBranchId":"","bankCode":"%3",)"_s
               .arg(to.bankAccountNumber, to.bankAccountType, to.bankCode)
        + uR"("bankName":"%1","beneficiaryName":"%2","documentId":"%3","documentType":"%4"},)"_s.arg(
            to.bankName, to.beneficiaryName, to.documentId, to.documentType)
        + uR"("asTyped":"Láura Gómez","note":"","reason":"%1","warnings":%2})"_s.arg(reason, warnings);
}

QByteArray PlainAsk::wholeBody() const
{
    const QString own = key.isEmpty() ? charge + u'-' + QString::number(number) : key;
    return encodeRefundOrder({.key = *RefundKey::fromText(own),
        .charge = *ChargeKey::fromText(charge),
        .amount = Money(amount, Currency::cop()),
        .country = u"CO"_s,
        .description = reason,
        .account = accountOf(*this),
        .callbackUrl = u"https://shop.example/back"_s});
}

QString PlainAsk::sql() const
{
    const QString own = key.isEmpty() ? charge + u'-' + QString::number(number) : key;
    const QStringList arguments{sqlText(charge), QString::number(number), sqlText(own),
        QString::number(amount), sqlText(personal()), sqlBytes(body.isEmpty() ? wholeBody() : body),
        sqlBytes(seen.isEmpty() ? chargeAnswer(charge) : seen), corrects};
    return u"SELECT reintegro.add_request(%1)"_s.arg(arguments.join(u", "_s));
}

QByteArray chargeAnswer(const QString &charge, qint64 minor, const QString &status, const QString &payer)
{
    return QByteArray(R"({"idempotencyKey":")" + charge.toUtf8()
        + R"(","paymentMethod":"CREDIT_CARD","amount":)" + QByteArray::number(minor)
        + R"(,"currency":"COP","country":"CO","createTime":"2026-11-20 10:00:00 GMT-05:00",)"
        + R"("payer":{"name":")" + payer.toUtf8() + R"(","document":"1020304050","phone":"+57 3101234567"},)"
        + R"("transferDetails":{"card":{"cardInfo":{"expirationMonth": 06,"expirationYear":2029}}},)"
        + R"("transferStatus":")" + status.toUtf8() + R"("})");
}

QByteArray refundAnswer(const QString &charge, int number, const QString &status, qint64 minor)
{
    return QByteArray(R"({"idempotencyKey":")" + charge.toUtf8() + '-' + QByteArray::number(number)
        + R"(","referenceId":")" + charge.toUtf8() + R"(","amount":)" + QByteArray::number(minor)
        + R"(,"currency":"COP","country":"CO","transferStatus":")" + status.toUtf8() + R"("})");
}

QString sqlBytes(const QByteArray &bytes)
{
    return u"decode('%1', 'hex')"_s.arg(QString::fromLatin1(bytes.toHex()));
}

QString sqlText(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

QString scramVerifier(const QByteArray &password)
{
    constexpr int rounds = 4096;
    constexpr int keySize = 32;
    const auto sha = QCryptographicHash::Sha256;
    const QByteArray salt = QUuid::createUuid().toRfc4122();
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(sha, password, salt, rounds, keySize);
    const QByteArray client = QMessageAuthenticationCode::hash("Client Key", salted, sha);
    const QByteArray server = QMessageAuthenticationCode::hash("Server Key", salted, sha);
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(rounds).arg(QString::fromLatin1(salt.toBase64()),
        QString::fromLatin1(QCryptographicHash::hash(client, sha).toBase64()),
        QString::fromLatin1(server.toBase64()));
}

QString codeOf(const QString &result)
{
    return result.left(5);
}

static QByteArray passwordOf(const QString &person)
{
    return "the password of " + person.toUtf8();
}

//! "works", or what went wrong.
static QString runOn(QSqlDatabase database, const QString &sql)
{
    QSqlQuery query(database);
    // Several statements at once end with the first that fails; its error comes with its turn.
    bool isFine = query.exec(sql);
    while (isFine && query.nextResult()) { }
    if (isFine && !query.lastError().isValid())
        return u"works"_s;
    return query.lastError().nativeErrorCode() + u": "_s + query.lastError().databaseText();
}

static void mustRun(const QSqlDatabase &database, const QString &sql)
{
    const QString result = runOn(database, sql);
    if (result != u"works"_s)
        qFatal("%s\n%s", qPrintable(result), qPrintable(sql.left(2000)));
}

PlainTeam::PlainTeam()
    : m_cluster(qEnvironmentVariable("REINTEGRO_TEST_POSTGRES"))
    , m_name(u"plain_"_s + QUuid::createUuid().toString(QUuid::Id128).left(8))
{
    if (m_cluster.isEmpty())
        qFatal("run it by tests/support/with_postgres");
    {
        QSqlDatabase cluster = open(u"root"_s, u"cluster"_s);
        mustRun(cluster, u"CREATE DATABASE "_s + m_name);
    }
    QSqlDatabase::removeDatabase(u"cluster"_s);
    const QDir files(QStringLiteral(TEAM_MIGRATIONS));
    for (const QString &each : files.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(files.filePath(each));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(each));
        QString sql = QString::fromUtf8(file.readAll());
        for (const QString &role : {u"owner"_s, u"agent"_s, u"supervisor"_s, u"administrator"_s})
            sql.replace(u'@' + role + u'@', u'"' + m_name + u'_' + role + u'"');
        const QString whole = u"BEGIN;\n"_s + sql + u"\nCOMMIT;"_s;
        mustRun(as(u"root"_s), whole);
    }
    const QList<std::pair<QString, int>> people{{u"adam"_s, 4}, {u"ana"_s, 1}, {u"berta"_s, 1}, {u"sol"_s, 2},
        {u"tomas"_s, 2}, {u"dora"_s, 3}, {u"eva"_s, 1}};
    for (const auto &[person, roles] : people) {
        must(person == u"adam"_s ? u"root"_s : u"adam"_s,
            u"SELECT reintegro.add_person(%1, %2, %3)"_s.arg(
                sqlText(person), QString::number(roles), sqlText(scramVerifier(passwordOf(person)))));
    }
    static_cast<void>(as(u"eva"_s)); // connected when she is removed
    must(u"adam"_s, u"SELECT reintegro.remove_person('eva')"_s);
}

PlainTeam::~PlainTeam()
{
    const QString people = value(u"root"_s,
        u"SELECT string_agg(quote_ident(role_name), ', ') FROM reintegro.people WHERE made_here = 1"_s);
    for (const QString &connection : std::as_const(m_connections))
        QSqlDatabase::removeDatabase(connection);
    {
        QSqlDatabase cluster = open(u"root"_s, u"cluster"_s);
        mustRun(cluster, u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_name));
        mustRun(cluster,
            u"DROP ROLE %1, %2_agent, %2_supervisor, %2_administrator, %2_owner"_s.arg(people, m_name));
    }
    QSqlDatabase::removeDatabase(u"cluster"_s);
}

QSqlDatabase PlainTeam::open(const QString &person, const QString &connection) const
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, connection);
    const bool isRoot = person == u"root"_s;
    database.setHostName(m_cluster.host());
    database.setPort(m_cluster.port());
    database.setDatabaseName(connection == u"cluster"_s ? u"postgres"_s : m_name);
    database.setUserName(isRoot ? m_cluster.userName() : person);
    database.setPassword(isRoot ? m_cluster.password() : QString::fromUtf8(passwordOf(person)));
    if (!database.open())
        qFatal("%s: %s", qPrintable(person), qPrintable(database.lastError().databaseText()));
    return database;
}

QSqlDatabase PlainTeam::as(const QString &person) const
{
    const QString connection = m_name + u'/' + person;
    if (m_connections.contains(person))
        return QSqlDatabase::database(connection);
    const_cast<PlainTeam *>(this)->m_connections.insert(person, connection);
    return open(person, connection);
}

QSqlDatabase PlainTeam::another(const QString &person, const QString &connection) const
{
    return open(person, connection);
}

QString PlainTeam::run(const QString &person, const QString &sql) const
{
    return runOn(as(person), sql);
}

QString PlainTeam::tryOut(const QString &person, const QString &sql) const
{
    const QSqlDatabase database = as(person);
    mustRun(database, u"BEGIN"_s);
    const QString result = runOn(database, sql);
    mustRun(database, u"ROLLBACK"_s);
    return result;
}

QString PlainTeam::value(const QString &person, const QString &sql) const
{
    QSqlQuery query(as(person));
    if (!query.exec(sql) || !query.next())
        qFatal("%s\n%s", qPrintable(query.lastError().text()), qPrintable(sql.left(2000)));
    return query.value(0).toString();
}

void PlainTeam::must(const QString &person, const QString &sql) const
{
    mustRun(as(person), sql);
}

QString PlainTeam::filled(QString sql, const QHash<QString, qint64> &requests) const
{
    static const QRegularExpression place(uR"(\{([a-z_]+)(?:\.([a-z]+))?\})"_s);
    for (auto match = place.match(sql); match.hasMatch(); match = place.match(sql)) {
        const QString id = QString::number(requests.value(match.captured(1)));
        const QString what = match.captured(2);
        const QString filler = what.isEmpty() ? id
                                              : value(u"root"_s,
                                                  u"SELECT %1 FROM reintegro.requests WHERE id = %2"_s.arg(
                                                      what == u"claim"_s ? u"claim_id"_s : what, id));
        sql.replace(match.capturedStart(), match.capturedLength(), filler);
    }
    return sql;
}

qint64 PlainTeam::bring(RequestState state, const QString &charge) const
{
    using enum RequestState;
    const PlainAsk ask{.charge = charge.isEmpty() ? nameOf(state) : charge};
    const QHash<QString, qint64> it{{u"it"_s, value(u"ana"_s, ask.sql()).toLongLong()}};
    const auto step = [&](const QString &person, const QString &sql) { must(person, filled(sql, it)); };
    const auto outcome = [&](const QString &said, const QString &http, const QByteArray &reply,
                             const QString &sent) {
        step(u"sol"_s,
            u"SELECT reintegro.record_outcome({it}, '{it.claim}', 1, %1, %2, '%3', '%3', '%3', true, NULL, NULL, %4)"_s
                .arg(http, reply.isEmpty() ? u"NULL"_s : sqlBytes(reply), said, sent));
    };
    if (state == AwaitingApproval)
        return it.value(u"it"_s);
    if (state == Rejected || state == Withdrawn) {
        step(u"sol"_s,
            state == Rejected ? u"SELECT reintegro.reject({it}, 'no')"_s
                              : u"SELECT reintegro.withdraw({it})"_s);
        return it.value(u"it"_s);
    }
    if (state == Expired) {
        // Eight days pass; only who owns the server can turn the clock.
        must(u"root"_s, u"SET session_replication_role = replica"_s);
        step(u"root"_s,
            u"UPDATE reintegro.requests SET created_at = created_at - 691200000 WHERE id = {it}"_s);
        must(u"root"_s, u"SET session_replication_role = origin"_s);
        step(u"ana"_s, u"SELECT reintegro.expire_requests()"_s);
        return it.value(u"it"_s);
    }
    step(u"tomas"_s, u"SELECT reintegro.approve({it}, '{it.digest}', true)"_s);
    if (state == Approved)
        return it.value(u"it"_s);
    step(u"sol"_s,
        u"SELECT reintegro.claim({it}, '', 'desk-%1', %2, 'SETTLED')"_s.arg(
            ask.charge, sqlBytes(chargeAnswer(ask.charge))));
    if (state == Unknown)
        step(u"sol"_s, u"SELECT reintegro.release_lost(ARRAY['desk-%1'])"_s.arg(ask.charge));
    else if (state == NotSent)
        outcome(u"not_sent"_s, u"NULL"_s, {}, u"0, false"_s);
    else if (state == InProgress)
        outcome(u"in_progress"_s, u"200"_s, refundAnswer(ask.charge, 1, u"IN_PROGRESS"_s), u"1, true"_s);
    else if (state == Settled)
        outcome(u"settled"_s, u"200"_s, refundAnswer(ask.charge, 1, u"SETTLED"_s), u"1, true"_s);
    else if (state == Failed)
        outcome(u"failed"_s, u"400"_s, R"({"status":400,"error":"bad account"})", u"1, true"_s);
    return it.value(u"it"_s);
}

} // namespace reintegro::test
