// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/story_desk.h"
#include "tests/support/notifications.h"
#include "tests/support/raw_sqlite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro {

using namespace test;

class NotificationStoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheGatewaySaysCountsWhateverANotificationSays_data();
    void whatTheGatewaySaysCountsWhateverANotificationSays();
    void anyOrderAndAnyRepeatsEndTheSame();
    void thePublishedSampleChangesNothingAndIsAReasonToRead();
    void aForgedOneIsNotKeptAndItsRefusalIsJournaled_data();
    void aForgedOneIsNotKeptAndItsRefusalIsJournaled();
    void whatCannotBeReadIsKeptOnlyWhenTheGatewayHasSignedIt();
    void aSignedOneAboutAnUnknownRefundIsASignThatItArrived();
    void whatWaitsIsWorkedOffByTheNextProgram();
    void whatTheGatewayNeverConfirmsIsGivenUpAndNothingChanges();
    void aGatewayInTroubleIsLeftAloneAndNothingIsLost();
    void onlyWhatTheGatewayCallsChargedBackIsAChargeback_data();
    void onlyWhatTheGatewayCallsChargedBackIsAChargeback();
    void aKeyThatWasNeverSentFromHereIsNotOurs();

private:
    //! Sent by somebody and lost.
    static RefundRequest lost(StoryDesk &desk);
    static void gatewaySays(StoryDesk &desk, const RefundRequest &request, const QByteArray &status);
    static QByteArray about(
        const RefundRequest &request, const QByteArray &event, const QByteArray &more = {});
    static QByteArray signatureOf(const QByteArray &raw, bool isSigned);
    static Result<NotificationReport> read(StoryDesk &desk, const QByteArray &raw, bool isSigned = false);
};

RefundRequest NotificationStoryTest::lost(StoryDesk &desk)
{
    desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
    const RefundRequest request = desk.approved();
    static_cast<void>(desk.send(request));
    return *await(desk.store.request(request.id));
}

void NotificationStoryTest::gatewaySays(
    StoryDesk &desk, const RefundRequest &request, const QByteArray &status)
{
    desk.gateway.onRefundStatus = [ours = request.refundKey, answer = answerTo(request.body, status)](
                                      const RefundKey &key) -> Result<RefundReading> {
        if (key == ours)
            return RefundReading{*decodeRefundAnswer(answer), {200, answer}};
        return RefundReading{{}, {404, "{}"}};
    };
}

QByteArray NotificationStoryTest::about(
    const RefundRequest &request, const QByteArray &event, const QByteArray &more)
{
    return notificationBody(
        event, request.refundKey.toString(), request.chargeKey.toString(), "SETTLED", more);
}

QByteArray NotificationStoryTest::signatureOf(const QByteArray &raw, bool isSigned)
{
    return isSigned ? signatureHeader(raw, Secret(QByteArray(StoryDesk::clientSecret)), 1) : QByteArray();
}

Result<NotificationReport> NotificationStoryTest::read(StoryDesk &desk, const QByteArray &raw, bool isSigned)
{
    return await(desk.notificationReading.read(raw, signatureOf(raw, isSigned), desk.signedIn("ana")));
}

void NotificationStoryTest::whatTheGatewaySaysCountsWhateverANotificationSays_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<RequestState>("state");
    QTest::addColumn<NotificationEnd>("became");
    using End = NotificationEnd;
    using State = RequestState;
    const auto row = [](const char *name, const char *event, const char *said, State state, End became) {
        QTest::newRow(name) << QByteArray(event) << QByteArray(said) << state << became;
    };
    row("it succeeded", "CHARGE_REFUND_SUCCEEDED", "SETTLED", State::Settled, End::Confirmed);
    row("it failed", "CHARGE_REFUND_FAILED", "FAILED", State::Failed, End::Confirmed);
    row("success, not yet", "CHARGE_REFUND_SUCCEEDED", "IN_PROGRESS", State::InProgress, End::Waiting);
    row("success, but it failed", "CHARGE_REFUND_SUCCEEDED", "FAILED", State::Failed, End::Waiting);
    row("failure, but it settled", "CHARGE_REFUND_FAILED", "SETTLED", State::Settled, End::Waiting);
    row("a word nobody knows", "CHARGE_REFUND_FAILED", "ON_HOLD", State::Unknown, End::Waiting);
    row("an event about the charge", "CHARGE_SUCCEEDED", "SETTLED", State::Unknown, End::NothingToDo);
    row("an event nobody knows", "CHARGE_REFUND_HELD", "SETTLED", State::Unknown, End::NothingToDo);
}

void NotificationStoryTest::whatTheGatewaySaysCountsWhateverANotificationSays()
{
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, said);
    QFETCH(RequestState, state);
    QFETCH(NotificationEnd, became);
    StoryDesk desk;
    const RefundRequest request = lost(desk);
    gatewaySays(desk, request, said);

    const auto report = read(desk, about(request, event));
    QVERIFY2(report, report ? "" : qPrintable(report.error().english()));
    QCOMPARE(report->notification.became, became);
    QCOMPARE(desk.stateOf(request), state);
}

void NotificationStoryTest::anyOrderAndAnyRepeatsEndTheSame()
{
    // A wrong one, a right one, a late one, one with the sample's own mistakes, a charge-back that is none;
    // each order with a repeat of its first.
    StoryDesk desk;
    const SignedIn ana = desk.signedIn("ana");
    const SignedIn sofia = desk.signedIn("sofia");
    desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
    std::vector<int> order{0, 1, 2, 3, 4};
    int orders = 0;
    do {
        if (orders++ % 4 != 0)
            continue; // every fourth of the 120: each begins and ends some
        const auto charge = ChargeKey::fromText(u"order-of-%1"_s.arg(orders));
        const auto asked = await(desk.requests.ask(*charge, StoryDesk::input(), ana));
        QVERIFY(asked && await(desk.decisions.approve(asked->id, asked->digest, true, sofia)));
        static_cast<void>(await(desk.sending.send(asked->id, sofia)));
        gatewaySays(desk, *asked, "SETTLED");
        const std::vector<QByteArray> notifications{about(*asked, "CHARGE_REFUND_FAILED"),
            about(*asked, "CHARGE_REFUND_SUCCEEDED"),
            about(*asked, "CHARGE_REFUND_SUCCEEDED", R"(,"description":"late")"),
            notificationBody("CHARGE_REFUND_FAILED", u"day %1-1"_s.arg(orders), charge->toString(), "FAILED"),
            notificationBody("CHARGE_CHARGED_BACK", charge->toString(), {}, "CHARGED_BACK")};
        std::vector<int> all = order;
        all.push_back(order.front());
        for (const int one : all) {
            const QByteArray &raw = notifications.at(size_t(one));
            QVERIFY(await(desk.notificationReading.read(raw, signatureOf(raw, one < 3), ana)));
        }
        const auto now = await(desk.store.request(asked->id));
        QCOMPARE(now->state, RequestState::Settled);
        const QString alarm = now->alarms.empty() ? QString() : now->alarms.front().english();
        QCOMPARE(alarm, QString());
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(orders, 120);
    QVERIFY(await(desk.notifications.chargebacks(false))->empty());
    QVERIFY(await(desk.store.verifyJournal({}))->isWhole());
}

void NotificationStoryTest::thePublishedSampleChangesNothingAndIsAReasonToRead()
{
    QFile file(QStringLiteral(REINTEGRO_TEST_DATA "/samples/source_notification.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    StoryDesk desk;
    const RefundRequest request = lost(desk);
    // The sample's key belongs to another day; its reference to our charge.
    const QByteArray sample =
        file.readAll().replace("2022030214000007", request.chargeKey.toString().toUtf8());
    desk.gateway.statusReads = 0;
    const auto report = read(desk, sample);
    QVERIFY(report);
    QCOMPARE(report->notification.became, NotificationEnd::NotOurs);
    QVERIFY(!report->request);
    QCOMPARE(desk.stateOf(request), RequestState::Unknown);
    QVERIFY2(desk.gateway.statusReads > 0, "a reference alone is a reason to read");
}

void NotificationStoryTest::aForgedOneIsNotKeptAndItsRefusalIsJournaled_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("another secret") << signatureHeader("{}", Secret(QByteArray("another")), 1);
    QTest::newRow("nonsense") << QByteArray("nonsense");
}

void NotificationStoryTest::aForgedOneIsNotKeptAndItsRefusalIsJournaled()
{
    QFETCH(QByteArray, header);
    StoryDesk desk;
    const RefundRequest request = lost(desk);
    gatewaySays(desk, request, "SETTLED");
    desk.gateway.statusReads = 0;
    const auto refused = await(desk.notificationReading.read(
        about(request, "CHARGE_REFUND_SUCCEEDED"), header, desk.signedIn("ana")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidData);
    QCOMPARE(desk.gateway.statusReads, 0);
    QCOMPARE(*await(desk.notifications.waiting()), 0);
    QCOMPARE(await(desk.store.journal())->back().action, u"refused:notification"_s);
    QVERIFY(!read(desk, about(request, "CHARGE_REFUND_SUCCEEDED"))->notification.isRepeat);
}

void NotificationStoryTest::whatCannotBeReadIsKeptOnlyWhenTheGatewayHasSignedIt()
{
    StoryDesk desk;
    QCOMPARE(read(desk, "a photo").error().kind, ErrorKind::InvalidData);
    QCOMPARE(read(desk, QByteArray(longestNotification + 1, ' ')).error().kind, ErrorKind::InvalidData);
    const auto kept = read(desk, "a photo", true);
    QVERIFY(kept);
    QCOMPARE(kept->notification.became, NotificationEnd::Unreadable);
    QCOMPARE(kept->notification.number, 1);
}

void NotificationStoryTest::aSignedOneAboutAnUnknownRefundIsASignThatItArrived()
{
    StoryDesk desk;
    const RefundRequest request = lost(desk); // the gateway does not serve the status of one refund
    const auto report = read(desk, about(request, "CHARGE_REFUND_SUCCEEDED"), true);
    QVERIFY(report);
    QCOMPARE(report->notification.became, NotificationEnd::Waiting);
    QCOMPARE(report->request->state, RequestState::Unknown);
    QVERIFY2(report->request->gatewayRemark.english().contains(u"signed notification"_s),
        qPrintable(report->request->gatewayRemark.english()));
    QCOMPARE(report->request->arrivals.front().kind, ArrivalSign::Kind::Notified);
}

void NotificationStoryTest::whatWaitsIsWorkedOffByTheNextProgram()
{
    StoryDesk desk;
    const RefundRequest request = lost(desk);
    gatewaySays(desk, request, "SETTLED");
    // Kept by a program that was killed right after.
    QVERIFY(await(desk.notifications.keep(
        {notificationFrom(about(request, "CHARGE_REFUND_SUCCEEDED"), NotificationWay::Inbox, true)},
        u"ana"_s)));
    const QSignalSpy done(&desk.notificationReading, &NotificationReading::workedOff);
    desk.notificationReading.workOff(desk.signedIn("ana"));
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(desk.stateOf(request), RequestState::Settled);
    desk.notificationReading.stop();
}

void NotificationStoryTest::whatTheGatewayNeverConfirmsIsGivenUpAndNothingChanges()
{
    StoryDesk desk;
    const RefundRequest request = lost(desk);
    gatewaySays(desk, request, "SETTLED");
    QVERIFY(await(desk.notifications.keep(
        {notificationFrom(about(request, "CHARGE_REFUND_FAILED"), NotificationWay::Inbox, false)},
        u"ana"_s)));
    const QSignalSpy done(&desk.notificationReading, &NotificationReading::workedOff);
    desk.gateway.statusReads = 0;
    desk.notificationReading.workOff(desk.signedIn("ana"));
    // Whenever it is looked at, ten minutes have gone by: by then every pause is over.
    const RawSqlite around(desk.folder.filePath(u"refunds.sqlite"_s));
    const auto readsLater = [&](int reads) {
        const bool isAsked = !around.value(u"SELECT lease FROM notifications"_s).isNull();
        if (!isAsked && desk.gateway.statusReads < reads) {
            desk.clock.ahead += 10min;
            desk.notificationReading.lookNow();
        }
        return !isAsked && desk.gateway.statusReads >= reads;
    };
    for (int reads = 1; reads <= 6; ++reads) {
        QCOMPARE(*await(desk.notifications.waiting()), 1);
        QTRY_VERIFY(readsLater(reads));
    }
    QTRY_COMPARE(*await(desk.notifications.waiting()), 0);
    QCOMPARE(desk.stateOf(request), RequestState::Settled);
    desk.notificationReading.stop();
}

void NotificationStoryTest::aGatewayInTroubleIsLeftAloneAndNothingIsLost()
{
    StoryDesk desk;
    const RefundRequest request = lost(desk);
    desk.gateway.onRefundStatus = [](const RefundKey &) {
        Error error{
            .kind = ErrorKind::RateLimited, .what = Phrase("wait"), .next = {}, .detail = {}, .reply = {}};
        error.askedWait = 1h;
        return Result<RefundReading>(failure(std::move(error)));
    };
    desk.gateway.statusReads = 0;
    QVERIFY(await(desk.notifications.keep(
        {notificationFrom(about(request, "CHARGE_REFUND_SUCCEEDED"), NotificationWay::Inbox, true)},
        u"ana"_s)));
    desk.notificationReading.workOff(desk.signedIn("ana"));
    QTRY_COMPARE(desk.gateway.statusReads, 1);
    QTRY_COMPARE(await(desk.followStore.takeCall())->reason, FollowTurn::Reason::Paused);
    desk.clock.ahead += 50min;
    desk.notificationReading.lookNow(); // asked to wait, whoever is in a hurry
    QTRY_VERIFY(await(desk.notifications.takeDue(9))->empty()); // it was taken, and put back
    QCOMPARE(desk.gateway.statusReads, 1);
    QCOMPARE(*await(desk.notifications.waiting()), 1);
    gatewaySays(desk, request, "SETTLED");
    desk.clock.ahead += 30min;
    desk.notificationReading.lookNow();
    QTRY_COMPARE(*await(desk.notifications.waiting()), 0);
    QCOMPARE(desk.stateOf(request), RequestState::Settled);
    desk.notificationReading.stop();
}

void NotificationStoryTest::onlyWhatTheGatewayCallsChargedBackIsAChargeback_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<NotificationEnd>("became");
    QTest::newRow("it says so") << QByteArray("CHARGED_BACK") << NotificationEnd::Confirmed;
    QTest::newRow("it says settled") << QByteArray("SETTLED") << NotificationEnd::Waiting;
    QTest::newRow("it does not know the charge") << QByteArray() << NotificationEnd::NotOurs;
}

void NotificationStoryTest::onlyWhatTheGatewayCallsChargedBackIsAChargeback()
{
    QFETCH(QByteArray, status);
    QFETCH(NotificationEnd, became);
    StoryDesk desk;
    desk.gateway.onCharge = [status](const ChargeKey &key) -> Result<ChargeReading> {
        if (status.isEmpty())
            return failure(ErrorKind::NotFound, Phrase("no such charge"));
        Charge charge = settledCharge(key.toString());
        charge.status = ChargeStatus::fromText(QString::fromLatin1(status));
        charge.raw.replace("SETTLED", status);
        return ChargeReading{charge, {200, charge.raw}};
    };
    const auto report =
        read(desk, notificationBody("CHARGE_CHARGED_BACK", u"order-1"_s, {}, "CHARGED_BACK"), true);
    QVERIFY(report);
    QCOMPARE(report->notification.became, became);
    QCOMPARE(await(desk.notifications.chargebackOf(desk.charge))->has_value(),
        became == NotificationEnd::Confirmed);
}

void NotificationStoryTest::aKeyThatWasNeverSentFromHereIsNotOurs()
{
    StoryDesk desk;
    const RefundRequest approved = desk.approved();
    gatewaySays(desk, approved, "SETTLED");
    const auto report = read(desk, about(approved, "CHARGE_REFUND_SUCCEEDED"), true);
    QVERIFY(report);
    QCOMPARE(report->notification.became, NotificationEnd::NotOurs);
    QCOMPARE(desk.stateOf(approved), RequestState::Approved);
}

} // namespace reintegro

using reintegro::NotificationStoryTest;
QTEST_GUILESS_MAIN(NotificationStoryTest)
#include "notification_story_test.moc"
