// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/notification_words.h"
#include "tests/stories/story_desk.h"
#include "tests/support/notifications.h"
#include "tests/support/raw_sqlite.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro {

using namespace test;

//! What the gateway has signed and does not say when it is asked. In all these stories it does not serve the
//! status of one refund, unless a story says so.
class SignedNotificationStoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheGatewayHasSignedIsNotSentAgain_data();
    void whatTheGatewayHasSignedIsNotSentAgain();
    void aSignedContradictionRaisesAnAlarm_data();
    void aSignedContradictionRaisesAnAlarm();
    void aSignedOneIsAskedAboutForDays();
    void aSignedRefundOfAnotherKeyAlarmsTheOpenOnes_data();
    void aSignedRefundOfAnotherKeyAlarmsTheOpenOnes();
    void aKeyThatIsOursAndWasNeverSentRaisesTheAlarm();
    void aSignedChargebackThatIsNotConfirmedAlarmsTheOpenOnes();
    void onlyTheGatewaysOwnWordConfirms();
    void whatTheGatewayRefusesForEverEnds();
    void whatCannotBeAskedNowIsKeptAndSaysSo();
    void theDeskAsksInItsOwnName();
    void openRefundsOfTheChargeThatMovedAreTold();

private:
    static RefundRequest sent(StoryDesk &desk, const CallReport &report);
    static QByteArray about(const RefundRequest &request, const QByteArray &event);
    static Result<NotificationReport> read(StoryDesk &desk, const QByteArray &raw, bool isSigned = true);
    static void keep(StoryDesk &desk, const QByteArray &raw, bool isSigned = true);
    static QString alarmsOf(StoryDesk &desk, const RefundRequest &request);
};

RefundRequest SignedNotificationStoryTest::sent(StoryDesk &desk, const CallReport &report)
{
    desk.gateway.onSend = [report](const ClaimedRefund &) { return report; };
    const RefundRequest request = desk.approved();
    static_cast<void>(desk.send(request));
    return *await(desk.store.request(request.id));
}

QByteArray SignedNotificationStoryTest::about(const RefundRequest &request, const QByteArray &event)
{
    return notificationBody(event, request.refundKey.toString(), request.chargeKey.toString());
}

Result<NotificationReport> SignedNotificationStoryTest::read(
    StoryDesk &desk, const QByteArray &raw, bool isSigned)
{
    const QByteArray header =
        isSigned ? signatureHeader(raw, Secret(QByteArray(StoryDesk::clientSecret)), 1) : QByteArray();
    return await(desk.notificationReading.read(raw, header, desk.signedIn("ana")));
}

void SignedNotificationStoryTest::keep(StoryDesk &desk, const QByteArray &raw, bool isSigned)
{
    QVERIFY(await(
        desk.notifications.keep({notificationFrom(raw, NotificationWay::Inbox, isSigned)}, u"inbox"_s)));
}

QString SignedNotificationStoryTest::alarmsOf(StoryDesk &desk, const RefundRequest &request)
{
    QString all;
    const Result<RefundRequest> now = await(desk.store.request(request.id));
    for (const Phrase &alarm : now->alarms)
        all += alarm.english() + u'\n';
    return all;
}

//! How the notification comes.
enum class Comes { ByTheInbox, ByADesk, UnsignedFirst, WhileTheGatewayIsDown, WhileItCannotBeRead };

void SignedNotificationStoryTest::whatTheGatewayHasSignedIsNotSentAgain_data()
{
    QTest::addColumn<bool>("wasTurnedAway");
    QTest::addColumn<int>("comes");
    for (const bool wasTurnedAway : {false, true}) {
        const char *const state = wasTurnedAway ? "not sent" : "unknown";
        const auto row = [&](const char *name, Comes comes) {
            QTest::addRow("%s, %s", state, name) << wasTurnedAway << int(comes);
        };
        row("by the inbox", Comes::ByTheInbox);
        row("by a desk", Comes::ByADesk);
        row("without its signature first", Comes::UnsignedFirst);
        row("while the gateway is down", Comes::WhileTheGatewayIsDown);
        row("while the gateway cannot be read", Comes::WhileItCannotBeRead);
    }
}

void SignedNotificationStoryTest::whatTheGatewayHasSignedIsNotSentAgain()
{
    QFETCH(bool, wasTurnedAway);
    QFETCH(int, comes);
    StoryDesk desk;
    const RefundRequest request =
        sent(desk, wasTurnedAway ? answered(403, R"({"message":"Forbidden"})") : unanswered());
    QCOMPARE(request.state, wasTurnedAway ? RequestState::NotSent : RequestState::Unknown);
    const QByteArray raw = about(request, "CHARGE_REFUND_SUCCEEDED");
    const auto fails = [&desk](ErrorKind kind) {
        desk.gateway.onRefundStatus = [kind](const RefundKey &) {
            return Result<RefundReading>(failure(kind, Phrase("trouble")));
        };
    };
    if (Comes(comes) == Comes::UnsignedFirst)
        QVERIFY(read(desk, raw, false));
    if (Comes(comes) == Comes::WhileTheGatewayIsDown)
        fails(ErrorKind::Network);
    if (Comes(comes) == Comes::WhileItCannotBeRead)
        fails(ErrorKind::Unreadable);
    if (Comes(comes) == Comes::ByTheInbox || Comes(comes) == Comes::UnsignedFirst)
        keep(desk, raw);
    else
        static_cast<void>(read(desk, raw));

    desk.gateway.onRefundStatus = ScriptedGateway().onRefundStatus;
    const RefundRequest now = *await(desk.store.request(request.id));
    QCOMPARE(now.arrivals.size(), std::size_t(1));
    QCOMPARE(now.arrivals.front().kind, ArrivalSign::Kind::Notified);
    const qsizetype left = desk.gateway.sentBodies.size();
    const auto again = await(desk.sending.send(request.id, desk.signedIn("saul"), u"the bank has nothing"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.gateway.sentBodies.size(), left);
}

void SignedNotificationStoryTest::aSignedContradictionRaisesAnAlarm_data()
{
    QTest::addColumn<QByteArray>("ended");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<QString>("alarm");
    QTest::newRow("it came back") << QByteArray("SETTLED") << QByteArray("CHARGE_REFUND_FAILED") << true
                                  << u"the bank may have sent the money back"_s;
    QTest::newRow("it went out after all") << QByteArray("FAILED") << QByteArray("CHARGE_REFUND_SUCCEEDED")
                                           << true << u"not paid a second time"_s;
    QTest::newRow("anybody may have written it")
        << QByteArray("SETTLED") << QByteArray("CHARGE_REFUND_FAILED") << false << QString();
    QTest::newRow("it says what is known")
        << QByteArray("SETTLED") << QByteArray("CHARGE_REFUND_SUCCEEDED") << true << QString();
}

void SignedNotificationStoryTest::aSignedContradictionRaisesAnAlarm()
{
    QFETCH(QByteArray, ended);
    QFETCH(QByteArray, event);
    QFETCH(bool, isSigned);
    QFETCH(QString, alarm);
    StoryDesk desk;
    desk.gateway.onSend = [ended](const ClaimedRefund &refund) {
        return answered(200, answerTo(refund.body(), ended));
    };
    const RefundRequest request = desk.approved();
    static_cast<void>(desk.send(request));
    const QByteArray raw = about(request, event);

    const auto report = read(desk, raw, isSigned);

    QVERIFY(report);
    const QString said = alarmsOf(desk, request);
    QCOMPARE(said.isEmpty(), alarm.isEmpty());
    QVERIFY2(said.contains(alarm), qPrintable(said));
    const bool stands = event.contains("SUCCEEDED") == (ended == "SETTLED");
    QCOMPARE(report->notification.became, stands ? NotificationEnd::NothingToDo : NotificationEnd::Waiting);
    QVERIFY(read(desk, raw, isSigned)); // an alarm is raised once
    QCOMPARE(alarmsOf(desk, request), said);
}

//! Lets the pause of the one that waits pass, where nobody asks about it. How long it was, in seconds.
static qint64 letPausePass(StoryDesk &desk, const RawSqlite &around)
{
    const qint64 next = around.value(u"SELECT next_at FROM notifications WHERE lease IS NULL"_s).toLongLong();
    const qint64 wait = (next - desk.clock.now().toMSecsSinceEpoch() + 999) / 1000;
    if (wait > 0)
        desk.clock.ahead += std::chrono::seconds(wait);
    desk.notificationReading.lookNow();
    return std::max<qint64>(wait, 0);
}

void SignedNotificationStoryTest::aSignedOneIsAskedAboutForDays()
{
    StoryDesk desk;
    const RefundRequest request = sent(desk, unanswered());
    keep(desk, about(request, "CHARGE_REFUND_FAILED"));
    const RawSqlite around(desk.folder.filePath(u"refunds.sqlite"_s));
    const auto triesAre = [&](int tries) { // and nothing is asked any more
        if (around.value(u"SELECT tries FROM notifications WHERE lease IS NULL"_s).toInt() == tries)
            return true;
        letPausePass(desk, around);
        return false;
    };
    // Where an unsigned one would have been given up, and shortly before the end.
    QCOMPARE(around.run(u"UPDATE notifications SET tries = 6"_s), QString());
    desk.notificationReading.workOff(desk.signedIn("ana"));
    QTRY_VERIFY(triesAre(7));
    desk.notificationReading.stop();
    QCOMPARE(around.run(u"UPDATE notifications SET tries = 22"_s), QString());
    desk.notificationReading.workOff(desk.signedIn("ana"));
    qint64 longest = 0;
    const auto isOver = [&] {
        longest = std::max(longest, letPausePass(desk, around));
        return around.value(u"SELECT became FROM notifications"_s).toString() == u"not_confirmed"_s;
    };
    QTRY_VERIFY(isOver());
    QVERIFY2(longest > 5 * 3600, "the last pauses are hours");
    desk.notificationReading.stop();
}

void SignedNotificationStoryTest::aSignedRefundOfAnotherKeyAlarmsTheOpenOnes_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<bool>("alarms");
    QTest::newRow("it succeeded") << QByteArray("CHARGE_REFUND_SUCCEEDED") << true << true;
    QTest::newRow("it failed") << QByteArray("CHARGE_REFUND_FAILED") << true << false;
    QTest::newRow("anybody may have written it") << QByteArray("CHARGE_REFUND_SUCCEEDED") << false << false;
}

void SignedNotificationStoryTest::aSignedRefundOfAnotherKeyAlarmsTheOpenOnes()
{
    QFETCH(QByteArray, event);
    QFETCH(bool, isSigned);
    QFETCH(bool, alarms);
    StoryDesk desk;
    const RefundRequest waiting = *desk.ask();
    const auto report =
        read(desk, notificationBody(event, u"shop-77"_s, waiting.chargeKey.toString()), isSigned);
    QVERIFY(report);
    QCOMPARE(report->notification.became, NotificationEnd::NotOurs);
    QCOMPARE(alarmsOf(desk, waiting).contains(u"shop-77"_s), alarms);
}

void SignedNotificationStoryTest::aKeyThatIsOursAndWasNeverSentRaisesTheAlarm()
{
    StoryDesk desk;
    const RefundRequest approved = desk.approved();
    const auto report = read(desk, about(approved, "CHARGE_REFUND_SUCCEEDED"));
    QVERIFY(report);
    QCOMPARE(report->notification.became, NotificationEnd::NotOurs);
    QVERIFY(alarmsOf(desk, approved).contains(u"although it was not sent from here"_s));
    QVERIFY(sentencesFor(*report).back().english().contains(u"never sent from here"_s));
    QVERIFY(await(desk.store.request(approved.id))->arrivals.empty());
}

void SignedNotificationStoryTest::aSignedChargebackThatIsNotConfirmedAlarmsTheOpenOnes()
{
    StoryDesk desk;
    const RefundRequest waiting = *desk.ask();
    const QByteArray raw =
        notificationBody("CHARGE_CHARGED_BACK", waiting.chargeKey.toString(), {}, "CHARGED_BACK");
    QCOMPARE(read(desk, raw)->notification.became, NotificationEnd::Waiting);
    QVERIFY(alarmsOf(desk, waiting).contains(u"taken this payment back"_s));
}

void SignedNotificationStoryTest::onlyTheGatewaysOwnWordConfirms()
{
    StoryDesk desk;
    const RefundRequest request = sent(desk, unanswered());
    for (const char *const name : {"sofia", "saul"}) {
        if (qstrcmp(name, "sofia") == 0)
            QVERIFY(await(desk.evidence.keepStatement(request.id, StoryDesk::letter(), desk.signedIn(name))));
        QVERIFY(await(desk.store.closeAsNotExecuted(request.id, u"they wrote it"_s, desk.signedIn(name))));
    }
    QCOMPARE(desk.stateOf(request), RequestState::Failed);
    const auto report = read(desk, about(request, "CHARGE_REFUND_FAILED"));
    QVERIFY(report);
    QCOMPARE(report->notification.became, NotificationEnd::NothingToDo);
}

void SignedNotificationStoryTest::whatTheGatewayRefusesForEverEnds()
{
    StoryDesk desk;
    const RefundRequest request = sent(desk, unanswered());
    desk.gateway.onRefundStatus = [](const RefundKey &) {
        return Result<RefundReading>(failure(ErrorKind::Refused, Phrase("no")));
    };
    keep(desk, about(request, "CHARGE_REFUND_SUCCEEDED"), false);
    const RawSqlite around(desk.folder.filePath(u"refunds.sqlite"_s));
    QCOMPARE(around.run(u"UPDATE notifications SET tries = 4"_s), QString()); // two are left
    const QSignalSpy done(&desk.notificationReading, &NotificationReading::workedOff);
    desk.notificationReading.workOff(desk.signedIn("ana"));
    const auto isDone = [&] {
        letPausePass(desk, around);
        return done.count() == 1;
    };
    QTRY_VERIFY(isDone());
    QCOMPARE(done.front().front().value<KeptNotification>().became, NotificationEnd::NotConfirmed);
    QCOMPARE(*await(desk.notifications.waiting()), 0);
    desk.notificationReading.stop();
}

void SignedNotificationStoryTest::whatCannotBeAskedNowIsKeptAndSaysSo()
{
    StoryDesk desk;
    const RefundRequest request = sent(desk, unanswered());
    desk.gateway.onRefundStatus = [](const RefundKey &) {
        return Result<RefundReading>(
            failure(ErrorKind::Network, Phrase("no gateway"), Phrase("Bring it again.")));
    };
    const auto report = read(desk, about(request, "CHARGE_REFUND_SUCCEEDED"));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Network);
    QCOMPARE(report.error().what.english(), u"no gateway"_s);
    QVERIFY(report.error().next.english().contains(u"was kept"_s));
    QCOMPARE(*await(desk.notifications.waiting()), 1);
    QVERIFY2(await(desk.notifications.takeDue(5))->empty(), "not at once");
    desk.clock.ahead += 1min;
    QCOMPARE(await(desk.notifications.takeDue(5))->size(), std::size_t(1));
}

void SignedNotificationStoryTest::theDeskAsksInItsOwnName()
{
    StoryDesk desk;
    const RefundRequest request = sent(desk, unanswered());
    desk.gateway.onRefundStatus = [answer = answerTo(request.body, "SETTLED")](const RefundKey &) {
        return Result<RefundReading>(RefundReading{*decodeRefundAnswer(answer), {200, answer}});
    };
    keep(desk, about(request, "CHARGE_REFUND_SUCCEEDED"));
    desk.notificationReading.workOff(desk.signedIn("ana"));
    QTRY_COMPARE(desk.stateOf(request), RequestState::Settled);
    QTRY_COMPARE(*await(desk.notifications.waiting()), 0);
    desk.notificationReading.stop();
    const auto entries = await(desk.store.journal());
    const auto reading = std::find_if(entries->crbegin(), entries->crend(),
        [](const JournalEntry &entry) { return entry.action == "reading"_L1; });
    QCOMPARE(reading->actor, u"desk"_s);
    QVERIFY(await(desk.store.verifyJournal({}))->isWhole());
}

void SignedNotificationStoryTest::openRefundsOfTheChargeThatMovedAreTold()
{
    StoryDesk desk;
    const RefundRequest request = sent(desk, unanswered());
    desk.gateway.onRefundStatus = [answer = answerTo(request.body, "SETTLED")](const RefundKey &) {
        return Result<RefundReading>(RefundReading{*decodeRefundAnswer(answer), {200, answer}});
    };
    const auto report = read(desk,
        notificationBody("CHARGE_REFUND_FAILED", u"another-day-1"_s, request.chargeKey.toString()), false);
    QVERIFY(report);
    QCOMPARE(report->moved.size(), std::size_t(1));
    QCOMPARE(report->moved.front().state, RequestState::Settled);
    QString words;
    for (const Phrase &sentence : sentencesFor(*report))
        words += sentence.english() + u' ';
    QVERIFY2(
        words.contains(u"were read again"_s) && words.contains(request.id.toString()), qPrintable(words));
    QVERIFY(!words.contains(u"nothing was changed"_s));
}

} // namespace reintegro

using reintegro::SignedNotificationStoryTest;
QTEST_GUILESS_MAIN(SignedNotificationStoryTest)
#include "signed_notification_story_test.moc"
