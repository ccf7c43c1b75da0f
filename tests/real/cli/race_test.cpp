// SPDX-License-Identifier: GPL-3.0-or-later
// Many programs at once, and programs that are killed: one approval is one payout.
#include "tests/real/cli/cli_home.h"

#include <QTest>
#include <QTimer>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class CliRaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eightSendersAtOncePayOnce();
    void eightRequestsAtOnceNeverExceedTheCharge();
    void eightApproversAtOnceApproveOnce();
    void eightProgramsMakeOneHome();
    void aSenderKilledAtARequestLeavesAtMostOnePayout_data();
    void aSenderKilledAtARequestLeavesAtMostOnePayout();
    void aSenderKilledAfterAWhileLeavesAtMostOnePayout();
    void aSecondProgramDoesNotDisturbASenderThatLives();

private:
    void othersTryAndNothingIsPaidTwice(CliHome &home, const QString &id, const QString &key);
};

static qsizetype countWith(const std::vector<CliAnswer> &answers, int exitStatus)
{
    return std::count_if(answers.begin(), answers.end(),
        [exitStatus](const CliAnswer &answer) { return answer.exitStatus == exitStatus; });
}

void CliRaceTest::eightSendersAtOncePayOnce()
{
    CliHome home;
    QVERIFY(home.fill());
    const QString id = home.approved(u"order-1042"_s, 150000);
    QVERIFY(!id.isEmpty());
    QList<QStringList> calls;
    for (int i = 0; i < 8; ++i)
        calls.append(home.as(i % 2 == 0 ? "sofia" : "saul", {u"refund"_s, u"send"_s, id}));
    const std::vector<CliAnswer> answers = home.runTogether(calls, 8);
    QCOMPARE(countWith(answers, 0), 1);
    QCOMPARE(countWith(answers, 7), 7);
    QCOMPARE(home.gateway.posts(u"order-1042-1"_s), 1);
    QCOMPARE(home.gateway.payoutsOfCharge(u"order-1042"_s), 1);
    QCOMPARE(home.stateOf(id), u"in_progress"_s);
}

void CliRaceTest::eightRequestsAtOnceNeverExceedTheCharge()
{
    CliHome home;
    QVERIFY(home.fill());
    QList<QStringList> calls;
    for (int i = 0; i < 8; ++i) {
        calls.append(home.as(i % 2 == 0 ? "ana" : "eva",
            QStringList{u"refund"_s, u"request"_s} + home.refund(u"2022030214000007"_s, 100)));
    }
    const std::vector<CliAnswer> answers = home.runTogether(calls, 8);
    QCOMPARE(countWith(answers, 0), 3); // of 300
    QCOMPARE(countWith(answers, 7), 5);
    QCOMPARE(home.runAs("ana", {u"refund"_s, u"list"_s}).json.at("requests").size(), size_t{3});
}

void CliRaceTest::eightApproversAtOnceApproveOnce()
{
    CliHome home;
    QVERIFY(home.fill());
    const CliAnswer asked =
        home.runAs("ana", QStringList{u"refund"_s, u"request"_s} + home.refund(u"order-1043"_s, 100));
    QCOMPARE(asked.exitStatus, 0);
    const QStringList approve{u"refund"_s, u"approve"_s, u"R1"_s, u"--accept-warnings"_s, u"--send"_s};
    QList<QStringList> calls;
    for (int i = 0; i < 8; ++i)
        calls.append(home.as(i % 2 == 0 ? "sofia" : "saul", approve));
    const std::vector<CliAnswer> answers = home.runTogether(calls, 8);
    QCOMPARE(countWith(answers, 0), 1);
    QCOMPARE(countWith(answers, 7), 7);
    QCOMPARE(home.gateway.posts(u"order-1043-1"_s), 1);
}

void CliRaceTest::eightProgramsMakeOneHome()
{
    CliHome home;
    const QString password = home.write(u"p"_s, "long enough\n");
    QList<QStringList> calls;
    for (int i = 0; i < 8; ++i) {
        calls.append({u"user"_s, u"add"_s, u"boss%1"_s.arg(i), u"--role"_s, u"administrator"_s,
            u"--new-password-file"_s, password});
    }
    const std::vector<CliAnswer> answers = home.runTogether(calls, 8);
    QCOMPARE(countWith(answers, 0), 1); // whoever came second had to sign in
    QCOMPARE(countWith(answers, 4) + countWith(answers, 7), 7);
}

//! After a sender has died: whatever others try, money has left at most once, and what was paid is not called
//! otherwise.
void CliRaceTest::othersTryAndNothingIsPaidTwice(CliHome &home, const QString &id, const QString &key)
{
    const int before = home.gateway.payouts(key);
    const QList<QStringList> tries{home.as("saul", {u"refund"_s, u"send"_s, id}),
        home.as("sofia", {u"refund"_s, u"send"_s, id}), home.as("ana", {u"refund"_s, u"check"_s, id}),
        home.as("sofia", {u"refund"_s, u"send"_s, id})};
    const std::vector<CliAnswer> answers = home.runTogether(tries, 4);
    for (const CliAnswer &answer : answers)
        QVERIFY2(!answer.json.is_discarded(), answer.out.constData());
    QVERIFY(home.gateway.payouts(key) <= 1);
    QVERIFY(home.gateway.posts(key) <= 1);
    const QString state = home.runAs("ana", {u"refund"_s, u"check"_s, id}).state();
    if (home.gateway.payouts(key) == 1)
        QVERIFY2(state == u"in_progress" || state == u"settled", qPrintable(state));
    else
        QVERIFY2(before == 0 && state == u"unknown", qPrintable(state));
    QCOMPARE(home.runAs("sofia", {u"journal"_s, u"verify"_s}).exitStatus, 0);
}

void CliRaceTest::aSenderKilledAtARequestLeavesAtMostOnePayout_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("delay");
    QTest::newRow("token") << u"/oauth2/token"_s << 0;
    QTest::newRow("refund status") << u"/v1/payments/charges/refund/many-k-1"_s << 0;
    QTest::newRow("charge") << u"/v1/payments/charges/many-k"_s << 0;
    QTest::newRow("just after the charge") << u"/v1/payments/charges/many-k"_s << 3;
    QTest::newRow("refund") << u"/v1/payments/charges/refund"_s << 0;
    QTest::newRow("just after the refund") << u"/v1/payments/charges/refund"_s << 2;
    QTest::newRow("a little later") << u"/v1/payments/charges/refund"_s << 10;
}

void CliRaceTest::aSenderKilledAtARequestLeavesAtMostOnePayout()
{
    QFETCH(const QString, path);
    QFETCH(const int, delay);
    CliHome home;
    QVERIFY(home.fill());
    const QString id = home.approved(u"many-k"_s, 100);
    QVERIFY(!id.isEmpty());
    const std::unique_ptr<QProcess> sender = home.start(home.as("sofia", {u"refund"_s, u"send"_s, id}));
    QProcess *const process = sender.get();
    bool wasSeen = false;
    const QMetaObject::Connection watching = connect(&home.gateway, &TrainingGateway::requested, process,
        [&, process](const QString &, const QString &asked) {
            if (wasSeen || asked != path)
                return;
            wasSeen = true;
            if (delay == 0)
                process->kill(); // before the gateway has done anything
            else
                QTimer::singleShot(delay, process, &QProcess::kill);
        });
    (void)CliHome::wait(*process);
    disconnect(watching);
    QVERIFY(wasSeen);
    othersTryAndNothingIsPaidTwice(home, id, u"many-k-1"_s);
}

void CliRaceTest::aSenderKilledAfterAWhileLeavesAtMostOnePayout()
{
    CliHome home;
    QVERIFY(home.fill());
    // How long a send takes here and now, so that the kills are spread over all of it.
    const QString first = home.approved(u"many-0"_s, 100);
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(home.runAs("sofia", {u"refund"_s, u"send"_s, first}).exitStatus, 0);
    const int whole = static_cast<int>(watch.elapsed());
    static constexpr int kills = 12;
    for (int i = 1; i <= kills; ++i) {
        const QString charge = u"many-%1"_s.arg(i);
        const QString id = home.approved(charge, 100);
        const std::unique_ptr<QProcess> sender = home.start(home.as("sofia", {u"refund"_s, u"send"_s, id}));
        QTimer::singleShot(whole * i / kills, sender.get(), &QProcess::kill);
        (void)CliHome::wait(*sender);
        othersTryAndNothingIsPaidTwice(home, id, charge + u"-1"_s);
        if (QTest::currentTestFailed())
            return;
    }
}

void CliRaceTest::aSecondProgramDoesNotDisturbASenderThatLives()
{
    CliHome home;
    QVERIFY(home.fill());
    const QString id = home.approved(u"fault-slow"_s, 100);
    bool isPosted = false;
    connect(
        &home.gateway, &TrainingGateway::requested, this, [&](const QString &method, const QString &path) {
            isPosted = isPosted || (method == u"POST" && path == u"/v1/payments/charges/refund");
        });
    const std::unique_ptr<QProcess> sender = home.start(home.as("sofia", {u"refund"_s, u"send"_s, id}));
    QTRY_VERIFY_WITH_TIMEOUT(isPosted, 20'000);
    QCOMPARE(home.runAs("saul", {u"refund"_s, u"send"_s, id}).exitStatus, 7);
    QCOMPARE(home.stateOf(id), u"sending"_s);
    QCOMPARE(CliHome::wait(*sender).exitStatus, 0);
    QCOMPARE(home.gateway.posts(u"fault-slow-1"_s), 1);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliRaceTest)
#include "race_test.moc"
