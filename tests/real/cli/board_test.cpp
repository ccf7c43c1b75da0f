// SPDX-License-Identifier: GPL-3.0-or-later
// What is on its way, and following it, by the program.
#include "tests/real/cli/cli_home.h"
#include "tests/support/raw_sqlite.h"

#include <QTest>

#include <csignal>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

static QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

class CliBoardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBoardShowsWhatIsOnItsWay();
    void oneRoundFollowsToTheEnd();
    void aRoundThatFailsSaysWhatItAsked();
    void followingGoesOnUntilItIsInterrupted();
    void aGroundIsKeptWithItsDay();
    void aGroundThatCannotBe_data();
    void aGroundThatCannotBe();

private:
    static void lose(CliHome &home);
    //! Sent, and in progress at the gateway.
    static void send(CliHome &home, const QString &charge)
    {
        const QString id = home.approved(charge, 1000);
        QCOMPARE(home.runAs("sofia", words("refund send") + QStringList{id}).state(), u"in_progress"_s);
    }
};

void CliBoardTest::theBoardShowsWhatIsOnItsWay()
{
    CliHome home;
    QVERIFY(home.fill());
    home.gateway.setSettleDelay(std::chrono::hours(1));
    QCOMPARE(home.runAs("ana", words("board")).json.at("board").at("refunds").size(), size_t{0});
    send(home, u"order-1042"_s);
    const CliAnswer answer = home.runAs("ana", words("board"));
    QCOMPARE(answer.exitStatus, 0);
    const auto &board = answer.json.at("board");
    QVERIFY(board.at("lateAfterDays") == 5);
    QVERIFY(board.at("late") == 0);
    QVERIFY(board.at("groups").at(0) == (nlohmann::json{{"from", 0}, {"to", 1}, {"count", 1}}));
    QVERIFY(board.at("groups").at(3) == (nlohmann::json{{"from", 6}, {"to", nullptr}, {"count", 0}}));
    const auto &refund = board.at("refunds").at(0);
    QVERIFY(refund.at("id") == "R1");
    QVERIFY(refund.at("state") == "in_progress");
    QVERIFY(refund.at("refundKey") == "order-1042-1");
    QVERIFY(refund.at("chargeKey") == "order-1042");
    QVERIFY(refund.at("amount") == (nlohmann::json{{"minor", 1000}, {"currency", "COP"}}));
    QVERIFY(refund.at("workingDays") == 0);
    QVERIFY(refund.at("late") == false);
    QVERIFY(refund.at("dueOn").is_null());
    QVERIFY(refund.at("lastSaid").at("word") == "IN_PROGRESS");
    QVERIFY(!refund.at("since").at("utc").is_null());
    QVERIFY(!answer.out.contains("Camila") && !answer.out.contains("1020304050"));
}

//! A refund whose answer was lost, and which has settled at the gateway; it is due now.
void CliBoardTest::lose(CliHome &home)
{
    home.gateway.setSettleDelay(std::chrono::milliseconds(0));
    const QString id = home.approved(u"fault-close-after-1"_s, 1000);
    QCOMPARE(home.runAs("sofia", words("refund send") + QStringList{id}).exitStatus, 7);
    QCOMPARE(RawSqlite(home.storeFile()).run(u"UPDATE following SET next_at = 0"_s), QString());
}

void CliBoardTest::oneRoundFollowsToTheEnd()
{
    CliHome home;
    QVERIFY(home.fill());
    lose(home);
    const CliAnswer answer = home.runAs("ana", words("refund follow --once"));
    QVERIFY(answer.json.at("asked") == 1);
    QCOMPARE(answer.exitStatus, 0);
    QVERIFY(answer.json.at("followed").at(0).at("id") == "R1");
    QVERIFY(answer.json.at("followed").at(0).at("state") == "settled");
    QVERIFY(answer.json.at("followed").at(0).at("said") == "SETTLED");
    QVERIFY(answer.json.at("errors").empty());
    QCOMPARE(home.stateOf(u"R1"_s), u"settled"_s);
    const CliAnswer again = home.runAs("ana", words("refund follow --once"));
    QVERIFY(again.json.at("asked") == 0);
    QCOMPARE(home.gateway.posts(u"fault-close-after-1-1"_s), 1);
}

void CliBoardTest::aRoundThatFailsSaysWhatItAsked()
{
    CliHome home;
    QVERIFY(home.fill());
    lose(home);
    QCOMPARE(home.runAs("admin", words("credentials set"), R"({"accessToken":"wrong","apiKey":"wrong"})")
                 .exitStatus,
        0);
    const CliAnswer answer = home.runAs("ana", words("refund follow --once"));
    QCOMPARE(answer.exitStatus, 4);
    QCOMPARE(answer.kind(), u"not_allowed"_s);
    QVERIFY(answer.json.at("followed").empty());
    QVERIFY(answer.json.at("asked") == 1);
    QVERIFY(answer.json.at("errors").at(0).at("id") == "R1");
    QVERIFY(answer.json.at("errors").at(0).at("kind") == "not_allowed");
}

void CliBoardTest::followingGoesOnUntilItIsInterrupted()
{
    CliHome home;
    QVERIFY(home.fill());
    home.gateway.setSettleDelay(std::chrono::milliseconds(100));
    const std::unique_ptr<QProcess> program = home.start(home.as("ana", words("refund follow")));
    send(home, u"order-1042"_s); // by another program, meanwhile
    QTRY_COMPARE_WITH_TIMEOUT(home.stateOf(u"R1"_s), u"settled"_s, 30'000);
    ::kill(pid_t(program->processId()), SIGINT);
    const CliAnswer answer = CliHome::wait(*program);
    QCOMPARE(answer.exitStatus, 0);
    QVERIFY(answer.json.at("followed").at(0).at("state") == "settled");
}

void CliBoardTest::aGroundIsKeptWithItsDay()
{
    CliHome home;
    QVERIFY(home.fill());
    const QDate claimed = QDate::currentDate().addDays(-3);
    const CliAnswer asked = home.runAs("ana",
        words("refund request") + home.refund(u"order-1042"_s, 1000)
            + QStringList{u"--ground"_s, u"withdrawal"_s, u"--claimed-on"_s, claimed.toString(Qt::ISODate)});
    QCOMPARE(asked.exitStatus, 0);
    QCOMPARE(asked.text("/request/ground/kind"), u"withdrawal"_s);
    QCOMPARE(asked.text("/request/ground/claimedOn"), claimed.toString(Qt::ISODate));
    QCOMPARE(asked.text("/request/ground/dueOn"), claimed.addDays(30).toString(Qt::ISODate));
    QCOMPARE(home.runAs("admin", words("policy set withdrawal-days 10")).exitStatus, 0);
    QCOMPARE(home.runAs("sofia", words("refund show R1")).text("/request/ground/dueOn"),
        claimed.addDays(10).toString(Qt::ISODate));
    const CliAnswer none = home.runAs("ana", words("refund request") + home.refund(u"order-1042"_s, 1000));
    QVERIFY(none.json.at("request").at("ground").is_null());
}

void CliBoardTest::aGroundThatCannotBe_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitStatus");
    const QString far = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    const QString old = QDate::currentDate().addYears(-2).toString(Qt::ISODate);
    const auto ground = [](const QString &day) {
        return QStringList{u"--ground"_s, u"reversal"_s, u"--claimed-on"_s, day};
    };
    QTest::newRow("in the future") << ground(far) << 6;
    QTest::newRow("over a year ago") << ground(old) << 6;
    QTest::newRow("no day") << ground(u"soon"_s) << 6;
    QTest::newRow("another ground") << QStringList{u"--ground"_s, u"mercy"_s} << 2;
    QTest::newRow("a day without a ground") << QStringList{u"--claimed-on"_s, old} << 2;
}

void CliBoardTest::aGroundThatCannotBe()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitStatus);
    CliHome home;
    QVERIFY(home.fill());
    QCOMPARE(
        home.runAs("ana", words("refund request") + home.refund(u"order-1042"_s, 1000) + options).exitStatus,
        exitStatus);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliBoardTest)
#include "board_test.moc"
