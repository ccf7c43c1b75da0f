// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/journal.h"
#include "tests/real/postgres/plain_team.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! What the database computes by itself is what the program computes.
class StateMachineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_team.reset(); }
    void theDatabaseAllowsTheSameStepsAsTheProgram();
    void everyStateOfTheProgramIsReachedBySteps();
    void entriesOfBothJournalsCarryTheProgramsHash_data();
    void entriesOfBothJournalsCarryTheProgramsHash();
    void recordsAreMadeAsTheProgramMakesThem();
    void theLastRecordOfEachRequestIsWhatItIsNow();
    void contentIsCompactJsonOfSortedKeys();

private:
    std::unique_ptr<PlainTeam> m_team;
    QHash<QString, qint64> m_requests;
};

void StateMachineTest::initTestCase()
{
    m_team = std::make_unique<PlainTeam>();
    for (const RequestState state : allRequestStates) {
        if (state != RequestState::Draft)
            m_requests.insert(nameOf(state), m_team->bring(state));
    }
}

void StateMachineTest::theDatabaseAllowsTheSameStepsAsTheProgram()
{
    for (const RequestState from : allRequestStates) {
        for (const RequestState to : allRequestStates) {
            const QString there = m_team->value(u"ana"_s,
                u"SELECT count(*) FROM reintegro.allowed_steps WHERE from_state = '%1' AND to_state = '%2'"_s
                    .arg(nameOf(from), nameOf(to)));
            QVERIFY2(there == (mayFollow(from, to) ? u"1"_s : u"0"_s),
                qPrintable(nameOf(from) + u" to "_s + nameOf(to)));
        }
        const bool counts =
            m_team->value(u"root"_s, u"SELECT reintegro.counts('%1')"_s.arg(nameOf(from))) == u"true"_s;
        QCOMPARE(counts, countsAgainstCharge(from));
        const bool isUnderWay =
            m_team->value(u"root"_s, u"SELECT reintegro.is_on_its_way('%1')"_s.arg(nameOf(from)))
            == u"true"_s;
        QCOMPARE(isUnderWay, isOnItsWay(from));
    }
}

void StateMachineTest::everyStateOfTheProgramIsReachedBySteps()
{
    for (auto request = m_requests.cbegin(); request != m_requests.cend(); ++request) {
        QCOMPARE(m_team->value(
                     u"ana"_s, u"SELECT state FROM reintegro.requests WHERE id = %1"_s.arg(request.value())),
            request.key());
    }
}

void StateMachineTest::entriesOfBothJournalsCarryTheProgramsHash_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("of requests") << u"journal"_s;
    QTest::newRow("of people") << u"people_journal"_s;
}

void StateMachineTest::entriesOfBothJournalsCarryTheProgramsHash()
{
    QFETCH(QString, table);
    QSqlQuery query(m_team->as(u"sol"_s));
    QVERIFY(
        query.exec(u"SELECT number, at, actor, action, subject, content, previous, hash FROM reintegro.%1 "
                   "ORDER BY number"_s.arg(table)));
    QByteArray previous(64, '0');
    int entries = 0;
    while (query.next()) {
        const JournalEntry entry{.number = query.value(0).toLongLong(),
            .at = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC),
            .actor = query.value(2).toString(),
            .action = query.value(3).toString(),
            .subject = query.value(4).toString(),
            .content = query.value(5).toString(),
            .previous = query.value(6).toByteArray(),
            .hash = query.value(7).toByteArray()};
        QCOMPARE(entry.number, ++entries);
        QCOMPARE(entry.previous, previous);
        QCOMPARE(entry.hash, journalHash(entry));
        previous = entry.hash;
    }
    QVERIFY(entries >= 8);
}

//! One row as records are made from it, in the order of its columns.
static QByteArray digestOfRow(const QSqlQuery &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int column = 0; column < row.record().count(); ++column) {
        const QVariant value = row.value(column);
        const QByteArray bytes = value.isNull() ? QByteArray() : value.toByteArray();
        hash.addData(value.isNull() ? QByteArray("-") : QByteArray::number(bytes.size()));
        hash.addData(QByteArray(":"));
        hash.addData(bytes);
    }
    return hash.result();
}

static QStringList rowsOfRecord()
{
    return {
        u"SELECT r.id, r.charge_key, r.refund_key, r.state, r.amount_minor, r.currency, r.refundable_minor, "
        "r.personal, r.body, r.digest, r.requested_by, r.requested_by_folded, r.created_at, r.changed_at, "
        "r.asks_confirming, r.corrects, r.salt, r.claim_id, r.claim_desk, r.claim_deadline, r.reply_status, "
        "r.reply_body, r.remark, r.alarms, r.erased_at, r.seen, c.raw FROM reintegro.requests r "
        "JOIN reintegro.charge_readings c ON c.digest = r.seen WHERE r.id = %1"_s,
        u"SELECT request, charge_key, number, refund_key FROM reintegro.refund_keys WHERE request = %1 "
        "ORDER BY number"_s,
        u"SELECT request, number, by, by_folded, at, kind, why, password_set_by, digest, after_attempts "
        "FROM reintegro.decisions WHERE request = %1 ORDER BY number"_s,
        u"SELECT a.request, a.number, a.claim_id, a.started_at, a.desk, a.charge_read, a.charge_status, "
        "a.body_digest, a.outcome, a.http_status, a.reply_body, c.raw FROM reintegro.attempts a "
        "JOIN reintegro.charge_readings c ON c.digest = a.charge_read WHERE a.request = %1 ORDER BY a.number"_s};
}

void StateMachineTest::recordsAreMadeAsTheProgramMakesThem()
{
    for (const qint64 id : std::as_const(m_requests)) {
        QByteArray record;
        for (const QString &sql : rowsOfRecord()) {
            QSqlQuery query(m_team->as(u"sol"_s));
            QVERIFY(query.exec(sql.arg(id)));
            while (query.next()) {
                const QByteArray both = record + digestOfRow(query);
                record = QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex();
            }
        }
        QCOMPARE(m_team->value(u"sol"_s, u"SELECT reintegro.record_of(%1)"_s.arg(id)).toLatin1(), record);
    }
}

void StateMachineTest::theLastRecordOfEachRequestIsWhatItIsNow()
{
    for (const qint64 id : std::as_const(m_requests)) {
        QCOMPARE(m_team->value(u"adam"_s,
                     u"SELECT content::json ->> 'record' FROM reintegro.journal WHERE subject = "
                     "'R%1' ORDER BY number DESC LIMIT 1"_s.arg(id)),
            m_team->value(u"adam"_s, u"SELECT reintegro.record_of(%1)"_s.arg(id)));
    }
}

void StateMachineTest::contentIsCompactJsonOfSortedKeys()
{
    QSqlQuery query(m_team->as(u"sol"_s));
    QVERIFY(query.exec(
        u"SELECT content FROM reintegro.journal UNION ALL SELECT content FROM reintegro.people_journal"_s));
    while (query.next()) {
        const QByteArray content = query.value(0).toByteArray();
        const QJsonDocument read = QJsonDocument::fromJson(content);
        QVERIFY(read.isObject());
        QCOMPARE(read.toJson(QJsonDocument::Compact), content);
    }
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::StateMachineTest)
#include "state_machine_test.moc"
