// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/postgres/plain_team.h"

#include <QSignalSpy>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <memory>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! The rules that are about what is said, not about who says it.
class RulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_team = std::make_unique<PlainTeam>(); }
    void cleanupTestCase() { m_team.reset(); }
    void anAskThatLiesIsRefused_data();
    void anAskThatLiesIsRefused();
    void theLeastThatWasEverReadIsTheMostThatIsRefunded();
    void ofManyAtOnceOnlySoManyGetTheMoneyAsThereIs();
    void aCapOverManyChargesHoldsForManyAtOnceToo();
    void nobodyJudgesByAnOldLookAtTheStore();
    void theClaimIsWonOnce();
    void onlyTheAccountOfACorrectionChanges();
    void theSecondLockHoldsAgainstTheOwnersRole_data();
    void theSecondLockHoldsAgainstTheOwnersRole();
    void alarmsAreNeverTakenBack();
    void othersHearOfAStep();

private:
    std::unique_ptr<PlainTeam> m_team;
};

void RulesTest::anAskThatLiesIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("ends");
    const auto row = [](const char *name, const PlainAsk &ask, const char *ends) {
        QTest::newRow(name) << ask.sql() << QString::fromLatin1(ends);
    };
    const PlainAsk honest{.charge = u"honest"_s};
    row("none", honest, "works");
    row("none, in a refund without an account", {.charge = u"bare"_s, .account = {}}, "RT422");
    const auto lying = [&](const QByteArray &what, const QByteArray &lie) {
        PlainAsk ask = honest;
        ask.body = honest.wholeBody();
        ask.body.replace(what, lie);
        return ask;
    };
    row("the body has more", lying("\"amount\":100", "\"amount\":30000"), "RT422");
    row("the body has the amount twice", lying("\"amount\":100", "\"amount\":30000,\"amount\":100"), "RT422");
    row("the body has another account", lying("12345678901", "99999999999"), "RT422");
    row("the body has another document", lying("1020304050", "9999999999"), "RT422");
    row("the body has another name", lying("Laura Gomez", "Mallory"), "RT422");
    row("the body has another charge", lying("\"referenceId\":\"honest\"", "\"referenceId\":\"other\""),
        "RT422");
    row("the body has another key", lying("honest-1", "honest-2"), "RT422");
    row("the body has another currency", lying("COP", "USD"), "RT422");
    row("the body has one field more", lying("{\"idempotencyKey\"", "{\"ispb\":\"1\",\"idempotencyKey\""),
        "RT422");
    row("the body has a blank more", lying("\"amount\":100", "\"amount\": 100"), "RT422");
    row("the body has another reason", lying("Devoluci", "Regalo: devoluci"), "RT422");
    row("the number is not the next", {.charge = u"honest"_s, .number = 2}, "RT422");
    row("the key is another's", {.charge = u"honest"_s, .key = u"settled-1"_s}, "RT422");
    row("no number", {.charge = u"honest"_s, .number = 0}, "RT422");
    row("nothing", {.charge = u"honest"_s, .amount = 0}, "RT422");
    row("less than nothing", {.charge = u"honest"_s, .amount = -100}, "RT422");
    row("more than there is", {.charge = u"honest"_s, .amount = 301}, "RT409");
    const auto seeing = [&](const QByteArray &what, const QByteArray &other) {
        PlainAsk ask = honest;
        ask.seen = chargeAnswer(honest.charge);
        ask.seen.replace(what, other);
        return ask;
    };
    row("another charge was seen", seeing("\"honest\"", "\"other\""), "RT422");
    row("what was seen is no JSON", seeing("{\"idemp", "<html>"), "RT422");
    row("what was seen has the amount twice", seeing("\"amount\":300", "\"amount\":300,\"amount\":900"),
        "RT422");
    row("the amount that was seen has a fraction", seeing("\"amount\":300", "\"amount\":300.5"), "RT422");
    row("the amount that was seen has an exponent", seeing("\"amount\":300", "\"amount\":3e9"), "RT422");
    row("the amount that was seen is text", seeing("\"amount\":300", "\"amount\":\"300\""), "works");
    row("no amount was seen", seeing("\"amount\":300,", ""), "RT409");
    row("the final amount is less", seeing("\"amount\":300", "\"amount\":300,\"finalAmount\":99"), "RT409");
    row("the final amount is more", seeing("\"amount\":300", "\"amount\":300,\"finalAmount\":900"), "works");
    row("the final amount is in dollars",
        seeing("\"amount\":300", "\"amount\":300,\"finalAmount\":900,\"finalCurrency\":\"USD\""), "RT409");
    row("the charge is in dollars", seeing("\"COP\"", "\"USD\""), "RT409");
    row("the charge is Mexico's", seeing("\"CO\"", "\"MX\""), "RT409");
    for (const char *const status :
        {"REFUNDED", "REFUNDING", "CHARGED_BACK", "IN_PROGRESS", "FAILED", "NEW_WORD"})
        row(status, seeing("\"SETTLED\"", '"' + QByteArray(status) + '"'), "RT409");
    row("a warning forbids it",
        {.charge = u"honest"_s,
            .warnings = uR"([{"arguments":[],"code":"x","level":"blocking","source":"No."}])"_s},
        "RT409");
    row("a warning is none", {.charge = u"honest"_s, .warnings = u"[{}]"_s}, "RT422");
    row("it corrects what did not fail", {.charge = u"honest"_s, .corrects = u"1"_s}, "RT404");
}

void RulesTest::anAskThatLiesIsRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, ends);
    const QString result = m_team->tryOut(u"ana"_s, sql);
    QVERIFY2(codeOf(result) == ends, qPrintable(result));
}

void RulesTest::theLeastThatWasEverReadIsTheMostThatIsRefunded()
{
    m_team->must(
        u"ana"_s, PlainAsk{.charge = u"least"_s, .amount = 100, .seen = chargeAnswer(u"least"_s, 150)}.sql());
    const PlainAsk more{
        .charge = u"least"_s, .number = 2, .amount = 51, .seen = chargeAnswer(u"least"_s, 1000000)};
    QCOMPARE(codeOf(m_team->run(u"berta"_s, more.sql())), u"RT409"_s);
    const PlainAsk rest{
        .charge = u"least"_s, .number = 2, .amount = 50, .seen = chargeAnswer(u"least"_s, 1000000)};
    QCOMPARE(m_team->run(u"berta"_s, rest.sql()), u"works"_s);
}

void RulesTest::ofManyAtOnceOnlySoManyGetTheMoneyAsThereIs()
{
    constexpr int desks = 8;
    std::vector<QString> results(desks);
    std::vector<std::thread> threads;
    threads.reserve(desks);
    for (int desk = 0; desk < desks; ++desk) {
        threads.emplace_back([this, &results, desk] {
            const QString name = u"race-%1"_s.arg(desk);
            {
                QSqlDatabase database = m_team->another(u"ana"_s, name);
                QSqlQuery query(database);
                // Each asks for the next key, as a program does, and then for 60 of 150.
                bool isFine = query.exec(u"BEGIN"_s) && query.exec(u"SELECT reintegro.lock_charge('race')"_s)
                    && query.next();
                const int number = isFine ? query.value(0).toInt() : 0;
                isFine = isFine
                    && query.exec(PlainAsk{.charge = u"race"_s,
                        .number = number,
                        .amount = 60,
                        .seen = chargeAnswer(u"race"_s, 150)}
                                      .sql());
                results[size_t(desk)] = isFine ? u"works"_s : query.lastError().nativeErrorCode();
                query.exec(u"COMMIT"_s);
            }
            QSqlDatabase::removeDatabase(name);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::count(results.cbegin(), results.cend(), u"works"_s), 2);
    QCOMPARE(std::count(results.cbegin(), results.cend(), u"RT409"_s), desks - 2);
    QCOMPARE(m_team->value(
                 u"ana"_s, u"SELECT sum(amount_minor) FROM reintegro.requests WHERE charge_key = 'race'"_s),
        u"120"_s);
}

void RulesTest::aCapOverManyChargesHoldsForManyAtOnceToo()
{
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('cap-per-agent', '150')"_s);
    std::vector<QString> results(8);
    std::vector<std::thread> threads;
    for (size_t desk = 0; desk < results.size(); ++desk) {
        threads.emplace_back([this, &results, desk] {
            const QString name = u"cap-%1"_s.arg(desk);
            {
                QSqlQuery query(m_team->another(u"dora"_s, name));
                const bool isFine = query.exec(PlainAsk{.charge = name}.sql());
                results[desk] = isFine ? u"works"_s : query.lastError().nativeErrorCode();
            }
            QSqlDatabase::removeDatabase(name);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('cap-per-agent', 'none')"_s);
    QCOMPARE(std::count(results.cbegin(), results.cend(), u"works"_s), 1);
    QCOMPARE(std::count(results.cbegin(), results.cend(), u"RT403"_s), 7);
}

//! In these levels a step would see the store as it was before it waited for its turn.
void RulesTest::nobodyJudgesByAnOldLookAtTheStore()
{
    const QString ask = PlainAsk{.charge = u"level"_s}.sql();
    for (const QString &level : {u"REPEATABLE READ"_s, u"SERIALIZABLE"_s}) {
        m_team->must(u"ana"_s, u"BEGIN ISOLATION LEVEL "_s + level);
        const QString result = m_team->run(u"ana"_s, ask);
        m_team->must(u"ana"_s, u"ROLLBACK"_s);
        QVERIFY2(codeOf(result) == u"RT422"_s, qPrintable(result));
    }
    QCOMPARE(m_team->run(u"ana"_s, ask), u"works"_s);
}

void RulesTest::theClaimIsWonOnce()
{
    const qint64 id = m_team->bring(RequestState::Approved, u"won"_s);
    const QString claim =
        u"SELECT reintegro.claim(%1, '', 'd', %2, 'SETTLED')"_s.arg(id).arg(sqlBytes(chargeAnswer(u"won"_s)));
    std::vector<QString> results(6);
    std::vector<std::thread> threads;
    for (size_t desk = 0; desk < results.size(); ++desk) {
        threads.emplace_back([this, &results, &claim, desk] {
            const QString name = u"claim-%1"_s.arg(desk);
            {
                QSqlQuery query(m_team->another(desk % 2 == 0 ? u"sol"_s : u"tomas"_s, name));
                results[desk] = query.exec(claim) ? u"works"_s : query.lastError().nativeErrorCode();
            }
            QSqlDatabase::removeDatabase(name);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::count(results.cbegin(), results.cend(), u"works"_s), 1);
    QCOMPARE(std::count(results.cbegin(), results.cend(), u"RT409"_s), 5);
    QCOMPARE(m_team->value(u"ana"_s, u"SELECT count(*) FROM reintegro.attempts WHERE request = %1"_s.arg(id)),
        u"1"_s);
}

void RulesTest::onlyTheAccountOfACorrectionChanges()
{
    const qint64 failed = m_team->bring(RequestState::Failed, u"corrected"_s);
    PlainAsk ask{
        .charge = u"corrected"_s, .number = 2, .account = u"777"_s, .corrects = QString::number(failed)};
    ask.amount = 99;
    QCOMPARE(codeOf(m_team->run(u"ana"_s, ask.sql())), u"RT422"_s);
    ask.amount = 100;
    ask.reason = u"Otra"_s;
    QCOMPARE(codeOf(m_team->run(u"ana"_s, ask.sql())), u"RT422"_s);
    ask.reason = PlainAsk{.charge = u"x"_s}.reason;
    QCOMPARE(m_team->run(u"ana"_s, ask.sql()), u"works"_s);
    ask.number = 3;
    QCOMPARE(codeOf(m_team->run(u"ana"_s, ask.sql())), u"RT409"_s);
}

void RulesTest::theSecondLockHoldsAgainstTheOwnersRole_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *sql) { QTest::newRow(sql) << QString::fromLatin1(sql); };
    for (const char *const column : {"amount_minor = 1", "charge_key = 'x'", "refundable_minor = 900",
             "personal = '{}'", "body = 'x'::bytea, digest = encode(sha256('x'), 'hex')",
             "refund_key = 'x-1'", "requested_by = 'x'", "requested_by_folded = 'x'", "created_at = 1",
             "asks_confirming = 1", "salt = repeat('0', 32)", "beneficiary = ''", "state = 'approved'",
             "state = 'settled'", "state = 'draft'", "state = 'unknown'", "erased_at = 1, body = ''::bytea"})
        QTest::addRow("UPDATE … %s", column)
            << u"UPDATE reintegro.requests SET %1 WHERE charge_key = 'locked'"_s.arg(
                   QString::fromLatin1(column));
    row("DELETE FROM reintegro.requests WHERE charge_key = 'locked'");
    row("TRUNCATE reintegro.requests CASCADE");
    row("UPDATE reintegro.journal SET actor = 'x' WHERE number = 1");
    row("DELETE FROM reintegro.journal WHERE number = (SELECT max(number) FROM reintegro.journal)");
    row("TRUNCATE reintegro.journal");
    row("TRUNCATE reintegro.people_journal");
    row("INSERT INTO reintegro.journal SELECT number + 1, at, actor, action, subject, content, hash, hash "
        "FROM "
        "reintegro.journal ORDER BY number DESC LIMIT 1");
    row("DELETE FROM reintegro.people WHERE role_name = 'ana'");
    row("UPDATE reintegro.people SET roles = 1 WHERE role_name = 'adam'");
    row("UPDATE reintegro.people SET name = 'x' WHERE role_name = 'ana'");
    row("INSERT INTO reintegro.allowed_steps VALUES ('sending', 'approved')");
    row("DELETE FROM reintegro.allowed_steps");
    row("DELETE FROM reintegro.refund_keys");
    row("UPDATE reintegro.refund_keys SET number = number + 1000");
    row("DELETE FROM reintegro.decisions");
    row("UPDATE reintegro.decisions SET why = 'x'");
    row("UPDATE reintegro.decisions SET by_folded = 'x'");
    row("INSERT INTO reintegro.decisions SELECT id, 99, requested_by, requested_by_folded, 1, 'approve', '', "
        "NULL, "
        "digest, 0 FROM reintegro.requests WHERE charge_key = 'locked'");
    row("DELETE FROM reintegro.attempts");
    row("UPDATE reintegro.attempts SET desk = 'x'");
    row("UPDATE reintegro.attempts SET outcome = 'failed' WHERE outcome = 'settled'");
    row("UPDATE reintegro.charge_readings SET raw = 'x'::bytea");
    row("DELETE FROM reintegro.charge_readings");
    row("DELETE FROM reintegro.policy");
    row("DELETE FROM reintegro.imports; TRUNCATE reintegro.imports");
}

//! The owner is whom the steps act for: what a bug in one of them could try.
void RulesTest::theSecondLockHoldsAgainstTheOwnersRole()
{
    if (m_team->value(u"root"_s, u"SELECT count(*) FROM reintegro.requests WHERE charge_key = 'locked'"_s)
        == u"0"_s) {
        m_team->bring(RequestState::AwaitingApproval, u"locked"_s);
        m_team->bring(RequestState::Settled, u"locked-too"_s);
    }
    QFETCH(QString, sql);
    const QString result =
        m_team->tryOut(u"root"_s, u"SET LOCAL ROLE \"%1_owner\"; "_s.arg(m_team->name()) + sql);
    QVERIFY2(codeOf(result) == u"RT409"_s, qPrintable(result));
}

void RulesTest::alarmsAreNeverTakenBack()
{
    const qint64 id = m_team->bring(RequestState::Unknown, u"alarmed"_s);
    const auto read = [&](const QString &alarms) {
        return m_team->run(u"ana"_s,
            u"SELECT reintegro.record_reading(%1, NULL, NULL, NULL, NULL, NULL, '%2')"_s.arg(id).arg(alarms));
    };
    const QString one = uR"({"arguments":["1"],"source":"One %1."})"_s;
    const QString two = uR"({"arguments":[],"source":"Two."})"_s;
    QCOMPARE(read(u'[' + one + u']'), u"works"_s);
    QCOMPARE(codeOf(read(u"[]"_s)), u"RT422"_s);
    QCOMPARE(codeOf(read(u'[' + two + u']')), u"RT422"_s);
    QCOMPARE(codeOf(read(u'[' + two + u',' + one + u']')), u"RT422"_s);
    QCOMPARE(codeOf(read(u"[{}]"_s)), u"RT422"_s);
    QCOMPARE(read(u'[' + one + u',' + two + u']'), u"works"_s);
}

void RulesTest::othersHearOfAStep()
{
    QSqlDatabase listening = m_team->another(u"berta"_s, u"listening"_s);
    {
        QVERIFY(listening.driver()->subscribeToNotification(u"reintegro"_s));
        QSignalSpy heard(listening.driver(), &QSqlDriver::notification);
        const qint64 id = m_team->bring(RequestState::AwaitingApproval, u"heard"_s);
        QTRY_VERIFY(heard.count() > 0);
        QCOMPARE(heard.at(0).at(0).toString(), u"reintegro"_s);
        QCOMPARE(heard.at(0).at(2).toString(), u"R%1"_s.arg(id));
    }
    listening = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"listening"_s);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::RulesTest)
#include "rules_test.moc"
