// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal_chain.h"
#include "tests/support/notification_place.h"
#include "tests/support/notifications.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

class NotificationsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachIsKeptOnceAndRepeatsAreCounted();
    void repeatsInOneGoAreRepeatsToo();
    void theJournalNamesWhatIsNewByItsDigestsAlone();
    void whatWaitsIsGivenToOneAndComesBackWhenHeDies();
    void whatWasPutBackWaitsAndCountsOnlyAnswers();
    void whatHasEndedStaysAsItEnded();
    void aRefundIsFoundByTheKeyItHasNow();
    void onlyAReadingMakesAChargeback_data();
    void onlyAReadingMakesAChargeback();
    void aChargebackIsNotedOnceAndAcknowledgedOnceByASupervisor();
    void aPersonIsForgottenInNotificationsToo();
    void nothingThatCameIsChangedOrDeleted();
    void theSampleIsReadAsItIs();
};

static QStringList subjectsOf(const NotificationDesk &desk, const QString &action)
{
    QStringList contents;
    for (const JournalEntry &entry : RefundDesk::need(await(desk.store->journal()))) {
        if (entry.action == action)
            contents.append(entry.subject + u' ' + entry.content);
    }
    return contents;
}

void NotificationsTest::eachIsKeptOnceAndRepeatsAreCounted()
{
    NotificationDesk desk;
    const KeptNotification first =
        desk.kept(someNotification(u"a-1"_s, u"a"_s, "CHARGE_REFUND_FAILED", false));
    QCOMPARE(first.number, 1);
    QVERIFY(!first.isRepeat && !first.isSigned);
    QCOMPARE(first.became, NotificationEnd::Waiting);
    QCOMPARE(first.refundKey->toString(), u"a-1"_s);
    QCOMPARE(first.chargeKey->toString(), u"a"_s);
    QCOMPARE(first.receivedAt, desk.clock.now());

    const KeptNotification again =
        desk.kept(someNotification(u"a-1"_s, u"a"_s, "CHARGE_REFUND_FAILED", true));
    QCOMPARE(again.number, first.number);
    QVERIFY(again.isRepeat);
    QVERIFY2(again.isSigned, "a signature that came later counts");
    QCOMPARE(again.repeats, 1);
    QVERIFY(desk.kept(someNotification(u"a-1"_s, u"a"_s, "CHARGE_REFUND_FAILED", false)).isSigned);
    QCOMPARE(RefundDesk::need(await(desk.notifications->waiting())), 1);
    QCOMPARE(desk.kept(someNotification(u"a-2"_s, u"a"_s)).number, 2);
    QVERIFY(desk.verified().isWhole());
}

void NotificationsTest::repeatsInOneGoAreRepeatsToo()
{
    NotificationDesk desk;
    static_cast<void>(desk.kept(someNotification(u"old"_s, u"a"_s)));
    const auto kept = RefundDesk::need(await(desk.notifications->keep(
        {someNotification(u"b"_s, u"a"_s, "CHARGE_REFUND_FAILED", false), someNotification(u"old"_s, u"a"_s),
            someNotification(u"b"_s, u"a"_s, "CHARGE_REFUND_FAILED", true), someNotification(u"c"_s, u"a"_s)},
        u"ana"_s)));
    QList<qint64> numbers;
    QList<bool> repeats;
    for (const KeptNotification &one : kept) {
        numbers.append(one.number);
        repeats.append(one.isRepeat);
    }
    QCOMPARE(numbers, QList<qint64>({2, 1, 2, 3}));
    QCOMPARE(repeats, QList<bool>({false, true, true, false}));
    QCOMPARE(desk.now(2).repeats, 1);
    QVERIFY(desk.now(2).isSigned);
    QCOMPARE(desk.now(1).repeats, 1);
}

void NotificationsTest::theJournalNamesWhatIsNewByItsDigestsAlone()
{
    NotificationDesk desk;
    const auto kept = RefundDesk::need(await(desk.notifications->keep(
        {someNotification(u"b"_s, u"a"_s), someNotification(u"c"_s, u"a"_s)}, u"ana"_s)));
    static_cast<void>(desk.kept(someNotification(u"c"_s, u"a"_s)));
    const QString digests = digestOf((kept[0].digest + kept[1].digest).toLatin1());
    const QStringList journaled = subjectsOf(desk, u"notifications"_s);
    QCOMPARE(journaled.size(), 1);
    const QString begins = uR"(notifications {"count":2,"digests":"%1","first":1,"rows":)"_s.arg(digests);
    QVERIFY2(journaled.front().startsWith(begins), qPrintable(journaled.front()));
    QVERIFY(desk.verified().isWhole());
}

void NotificationsTest::whatWaitsIsGivenToOneAndComesBackWhenHeDies()
{
    NotificationDesk desk;
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
        static_cast<void>(desk.kept(someNotification(key, u"charge"_s)));
    static_cast<void>(desk.kept(someNotification(u"d"_s, {}, "SOMETHING_NEW")));

    QCOMPARE(desk.taken(2), QList<qint64>({1, 2}));
    QCOMPARE(desk.taken(5), QList<qint64>({3}));
    QCOMPARE(desk.taken(5), QList<qint64>());
    // Who took them was never heard of again.
    desk.letTimePass(NotificationStore::leaseDuration - 1s);
    QCOMPARE(desk.taken(5), QList<qint64>());
    desk.letTimePass(1s);
    QCOMPARE(desk.taken(5), QList<qint64>({1, 2, 3}));
}

void NotificationsTest::whatWasPutBackWaitsAndCountsOnlyAnswers()
{
    NotificationDesk desk;
    static_cast<void>(desk.kept(someNotification(u"a"_s, u"charge"_s)));
    QVERIFY(await(desk.notifications->putBack(desk.leased(5).at(0), 5s, false)));
    QCOMPARE(desk.now(1).tries, 0);
    QCOMPARE(desk.taken(5).size(), 0);
    desk.letTimePass(5s);
    QVERIFY(await(desk.notifications->putBack(desk.leased(5).at(0), 0s, true)));
    QCOMPARE(desk.now(1).tries, 1);
}

void NotificationsTest::whatHasEndedStaysAsItEnded()
{
    NotificationDesk desk;
    const KeptNotification kept = desk.kept(someNotification(u"a"_s, u"charge"_s));
    const auto conflict = [](const Result<Done> &result) {
        return !result && result.error().kind == ErrorKind::Conflict;
    };
    QVERIFY2(conflict(await(desk.notifications->end(kept, NotificationEnd::NotOurs))), "without a lease");
    const KeptNotification one = desk.leased(5).at(0);
    QVERIFY(await(desk.notifications->end(one, NotificationEnd::NotOurs)));
    QVERIFY(conflict(await(desk.notifications->end(one, NotificationEnd::NotConfirmed))));
    QVERIFY(conflict(await(desk.notifications->putBack(one, 0s, true))));
    QCOMPARE(desk.now(1).became, NotificationEnd::NotOurs);
    QCOMPARE(desk.taken(5).size(), 0);
    QCOMPARE(RefundDesk::need(await(desk.notifications->waiting())), 0);
    QCOMPARE(desk.kept(someNotification(u"a"_s, u"charge"_s)).became, NotificationEnd::NotOurs);
    QCOMPARE(subjectsOf(desk, u"notification"_s),
        QStringList{uR"(notification 1 {"became":"not_ours","number":1})"_s});
    QVERIFY(desk.verified().isWhole());
}

void NotificationsTest::aRefundIsFoundByTheKeyItHasNow()
{
    NotificationDesk desk;
    const RefundRequest before = desk.approved();
    const auto found = [&](const RefundKey &key) {
        return RefundDesk::need(await(desk.notifications->requestWith(key)));
    };
    QCOMPARE(found(before.refundKey), before.id);
    QVERIFY(!found(*RefundKey::fromText(u"somebody else's"_s)));
    const RefundRequest after = RefundDesk::need(
        await(desk.store->giveNextKey(before.id, RefundDesk::somebodyElsesRefund(), desk.sofia)));
    QVERIFY2(!found(before.refundKey), "that key is somebody else's now");
    QCOMPARE(found(after.refundKey), before.id);
}

static ChargeReading readingOf(const QString &key, const QByteArray &body)
{
    Charge charge = settledCharge(key);
    charge.status = ChargeStatus::fromText(u"CHARGED_BACK"_s);
    return {.charge = charge, .reply = {.httpStatus = 200, .body = body}};
}

static QByteArray chargedBackAnswer(const QString &key = u"order-1"_s)
{
    return settledCharge(key).raw.replace("SETTLED", "CHARGED_BACK");
}

void NotificationsTest::onlyAReadingMakesAChargeback_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("it says so") << chargedBackAnswer() << true;
    QTest::newRow("it is settled") << settledCharge().raw << false;
    QTest::newRow("another charge") << chargedBackAnswer(u"order-2"_s) << false;
    QTest::newRow("no answer") << QByteArray("{}") << false;
    QTest::newRow("no JSON") << QByteArray("CHARGED_BACK") << false;
}

void NotificationsTest::onlyAReadingMakesAChargeback()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isOne);
    NotificationDesk desk;
    const auto recorded =
        await(desk.notifications->recordChargeback(readingOf(u"order-1"_s, answer), u"ana"_s));
    QCOMPARE(recorded.has_value(), isOne);
    if (!isOne)
        QCOMPARE(recorded.error().kind, ErrorKind::InvalidData);
    const auto known =
        RefundDesk::need(await(desk.notifications->chargebackOf(*ChargeKey::fromText(u"order-1"_s))));
    QCOMPARE(known.has_value(), isOne);
    if (known)
        QCOMPARE(known->amount, Money(300, Currency::cop()));
}

void NotificationsTest::aChargebackIsNotedOnceAndAcknowledgedOnceByASupervisor()
{
    NotificationDesk desk;
    const QSignalSpy told(desk.notifications.get(), &NotificationStore::chargebacksChanged);
    const ChargeReading reading = readingOf(u"order-1"_s, chargedBackAnswer());
    const Chargeback first = RefundDesk::need(await(desk.notifications->recordChargeback(reading, u"ana"_s)));
    desk.letTimePass(1min);
    QCOMPARE(RefundDesk::need(await(desk.notifications->recordChargeback(reading, u"eva"_s))).seenAt,
        first.seenAt);
    QTRY_VERIFY(told.count() >= 1);
    QCOMPARE(desk.actions().count(u"chargeback"_s), 1);
    QCOMPARE(RefundDesk::need(await(desk.notifications->chargebacks(true))).size(), std::size_t(1));

    const auto acknowledge = [&](const SignedIn &by) {
        return await(desk.storeOf(by).acknowledge(first.charge, by));
    };
    QCOMPARE(acknowledge(desk.ana).error().kind, ErrorKind::NotAllowed);
    QVERIFY(desk.actions().contains(u"refused:acknowledge"_s));
    const Chargeback seen = RefundDesk::need(acknowledge(desk.sofia));
    QCOMPARE(seen.acknowledgedBy, u"sofia"_s);
    QCOMPARE(seen.acknowledgedAt, desk.clock.now());
    QCOMPARE(acknowledge(desk.saul).error().kind, ErrorKind::Conflict);
    QCOMPARE(desk.actions().count(u"acknowledge"_s), 1);
    QVERIFY(RefundDesk::need(await(desk.notifications->chargebacks(true))).empty());
    QCOMPARE(RefundDesk::need(await(desk.notifications->chargebacks(false))).size(), std::size_t(1));
    QCOMPARE(
        await(desk.storeOf(desk.sofia).acknowledge(*ChargeKey::fromText(u"no"_s), desk.sofia)).error().kind,
        ErrorKind::NotFound);
    QVERIFY(desk.verified().isWhole());
}

void NotificationsTest::aPersonIsForgottenInNotificationsToo()
{
    NotificationDesk desk;
    const RefundRequest request = desk.asked();
    QVERIFY(await(desk.store->reject(request.id, u"no"_s, desk.sofia)));
    const auto brought = [](const QByteArray &body) {
        return notificationFrom(body, NotificationWay::Inbox, true);
    };
    static_cast<void>(desk.kept(brought(notificationBody("CHARGE_REFUND_FAILED", u"x"_s, u"other"_s, "FAILED",
        R"(,"payer":{"name":"Laura","document":"1020304050"})"))));
    static_cast<void>(
        desk.kept(brought(notificationBody("CHARGE_SUCCEEDED", request.chargeKey.toString(), {}))));
    static_cast<void>(desk.kept(
        brought(notificationBody("CHARGE_REFUND_FAILED", request.refundKey.toString(), u"wrong"_s))));
    static_cast<void>(desk.kept(brought(notificationBody("CHARGE_SUCCEEDED", u"stranger"_s, {}))));
    QCOMPARE(RefundDesk::need(
                 await(desk.store->erasePersonalData({u"1020304050"_s, u"CC"_s}, u"asked"_s, desk.boss))),
        1);

    const auto around = desk.around();
    QCOMPARE(around.value(u"SELECT count(*) FROM notifications WHERE erased_at IS NOT NULL"_s).toInt(), 3);
    QCOMPARE(around.value(u"SELECT number FROM notifications WHERE erased_at IS NULL"_s).toInt(), 4);
    QCOMPARE(desk.now(1).refundKey->toString(), u"x"_s);
    const QString erased = uR"(notifications {"count":3,"why":"%1"})"_s.arg(digestOf("asked"));
    QVERIFY(subjectsOf(desk, u"erase"_s).contains(erased));
    QVERIFY(desk.verified().isWhole());
    // The same bytes are known all the same, and are not kept once more.
    QVERIFY(
        desk.kept(brought(notificationBody("CHARGE_SUCCEEDED", request.chargeKey.toString(), {}))).isRepeat);
    QCOMPARE(around.value(u"SELECT count(*) FROM notifications WHERE erased_at IS NOT NULL"_s).toInt(), 3);
}

void NotificationsTest::nothingThatCameIsChangedOrDeleted()
{
    NotificationDesk desk;
    static_cast<void>(desk.kept(someNotification(u"a"_s, u"charge"_s)));
    static_cast<void>(RefundDesk::need(
        await(desk.notifications->recordChargeback(readingOf(u"order-1"_s, chargedBackAnswer()), u"ana"_s))));
    const auto around = desk.around();
    for (const QString &change : {u"DELETE FROM notifications"_s, u"DELETE FROM chargebacks"_s,
             u"UPDATE notifications SET digest = refund_key"_s,
             u"UPDATE notifications SET refund_key = 'b'"_s, u"UPDATE notifications SET is_signed = 0"_s,
             u"UPDATE notifications SET event_type = ''"_s, u"UPDATE notifications SET received_at = 1"_s,
             u"UPDATE chargebacks SET seen_at = 1"_s, u"UPDATE chargebacks SET charge_key = 'b'"_s})
        QVERIFY2(!around.run(change).isEmpty(), qPrintable(change));
}

void NotificationsTest::theSampleIsReadAsItIs()
{
    QFile file(QStringLiteral(REINTEGRO_TEST_DATA "/samples/source_notification.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const NewNotification sample = notificationFrom(file.readAll(), NotificationWay::Desk, false);
    QCOMPARE(sample.eventType, u"CHARGE_REFUND_SUCCEEDED"_s);
    QCOMPARE(sample.refundKey->toString(), u"2022030114000005-1"_s);
    QCOMPARE(sample.chargeKey->toString(), u"2022030214000007"_s);
    QCOMPARE(sample.became, NotificationEnd::Waiting);
    const auto became = [](const QByteArray &raw) {
        return notificationFrom(raw, NotificationWay::Inbox, true).became;
    };
    QCOMPARE(became("no JSON"), NotificationEnd::Unreadable);
    QCOMPARE(became("{}"), NotificationEnd::Unreadable);
    QCOMPARE(became(notificationBody("CHARGE_SUCCEEDED", u"a"_s, {})), NotificationEnd::NothingToDo);
    QCOMPARE(became(notificationBody("SOMETHING_NEW", u"a"_s, {})), NotificationEnd::NothingToDo);
    QCOMPARE(became(notificationBody("CHARGE_CHARGED_BACK", u"a"_s, {})), NotificationEnd::Waiting);
    const NewNotification odd =
        notificationFrom(notificationBody(R"(A<b>\n\u202e)", u"a"_s, {}), NotificationWay::Inbox, true);
    QCOMPARE(odd.eventType, u"A_b___"_s);
}

} // namespace reintegro::test

using reintegro::test::NotificationsTest;
QTEST_GUILESS_MAIN(NotificationsTest)
#include "notifications_test.moc"
