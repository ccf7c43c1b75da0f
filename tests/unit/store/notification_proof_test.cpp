// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal_chain.h"
#include "tests/support/notification_place.h"
#include "tests/support/notifications.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

using State = RequestState;

//! What notifications and charge-backs prove, and that what they prove can be checked later.
class NotificationProofTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignedOneIsASignThatARefundArrived_data();
    void aSignedOneIsASignThatARefundArrived();
    void aRepeatThatTurnsSignedWaitsAgain();
    void whatADeskBringsIsLeasedToIt();
    void everyRowThatWasTamperedWithIsNamed_data();
    void everyRowThatWasTamperedWithIsNamed();
    void aRowThatNobodyKeptIsNamed();
    void theProofOfAChargebackIsKeptAndForgottenWithThePerson();
    void aChargebackThatCannotBeReadHidesNoOther();
    void aQuestionBesideTheQueueIsChargedToThePaceOfAll();
#ifndef REINTEGRO_TEAM_STORE
    void theFileKeepsTheFormsOfWhatItHolds_data();
    void theFileKeepsTheFormsOfWhatItHolds();
    void noWordOfANotificationStandsInTheFile();
#endif
};

//! A request in this state, sent by sofia where it was sent.
static RefundRequest requestIn(NotificationDesk &desk, State state)
{
    if (state == State::Approved)
        return desk.approved();
    const RefundRequest approved = desk.approved();
    const ClaimedRefund claim = desk.claimed(approved);
    if (state == State::Sending)
        return desk.now(approved.id);
    return desk.recorded(claim, RefundDesk::callThatIs(state), state);
}

void NotificationProofTest::aSignedOneIsASignThatARefundArrived_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<bool>("isSign");
    const auto row = [](const char *name, State state, const char *event, bool isSigned, bool isSign) {
        QTest::newRow(name) << state << QByteArray(event) << isSigned << isSign;
    };
    constexpr auto succeeded = "CHARGE_REFUND_SUCCEEDED";
    constexpr auto failed = "CHARGE_REFUND_FAILED";
    row("unknown, succeeded", State::Unknown, succeeded, true, true);
    row("unknown, failed", State::Unknown, failed, true, true);
    row("unknown, not signed", State::Unknown, succeeded, false, false);
    row("unknown, another event", State::Unknown, "CHARGE_SUCCEEDED", true, false);
    row("not sent, succeeded", State::NotSent, succeeded, true, true);
    row("not sent, not signed", State::NotSent, succeeded, false, false);
    row("sending, succeeded", State::Sending, succeeded, true, true);
    row("failed, succeeded", State::Failed, succeeded, true, true);
    row("failed, failed", State::Failed, failed, true, false);
    row("in progress", State::InProgress, succeeded, true, false);
    row("settled", State::Settled, failed, true, false);
    row("never sent", State::Approved, succeeded, true, false);
}

void NotificationProofTest::aSignedOneIsASignThatARefundArrived()
{
    QFETCH(State, state);
    QFETCH(QByteArray, event);
    QFETCH(bool, isSigned);
    QFETCH(bool, isSign);
    NotificationDesk desk;
    const RefundRequest request = requestIn(desk, state);
    const NewNotification brought =
        someNotification(request.refundKey.toString(), request.chargeKey.toString(), event, isSigned);

    static_cast<void>(desk.kept(brought));
    static_cast<void>(desk.kept(brought)); // a repeat adds nothing

    const RefundRequest now = desk.now(request.id);
    QCOMPARE(now.arrivals.size(), std::size_t(isSign ? 1 : 0));
    QCOMPARE(now.state, state);
    if (isSign)
        QCOMPARE(now.arrivals.front().kind, ArrivalSign::Kind::Notified);
    const bool mayBeSentAgain = state == State::Unknown || state == State::NotSent;
    if (mayBeSentAgain) {
        const auto again = await(desk.store->claim(request.id, request.seen, u"it did not go"_s, desk.sofia));
        QCOMPARE(again.has_value(), !isSign);
        if (!again)
            QCOMPARE(again.error().kind, ErrorKind::Conflict);
    }
    QVERIFY(desk.verified().isWhole());
}

void NotificationProofTest::aRepeatThatTurnsSignedWaitsAgain()
{
    NotificationDesk desk;
    const RefundRequest request = desk.unknown();
    const auto brought = [&](bool isSigned) {
        return someNotification(
            request.refundKey.toString(), u"order-9"_s, "CHARGE_REFUND_SUCCEEDED", isSigned);
    };
    const KeptNotification first = desk.kept(brought(false));
    for (int tries = 0; tries < 5; ++tries)
        QVERIFY(await(desk.notifications->putBack(desk.leased(1).at(0), 0s, true)));
    const KeptNotification leased = desk.leased(1).at(0);
    QVERIFY(await(desk.notifications->end(leased, NotificationEnd::NotConfirmed)));
    QVERIFY(desk.now(request.id).arrivals.empty());

    QCOMPARE(desk.kept(brought(true)).became, NotificationEnd::Waiting);

    QCOMPARE(desk.now(first.number).tries, 0);
    QCOMPARE(desk.now(request.id).arrivals.size(), std::size_t(1));
    QCOMPARE(desk.taken(5), QList<qint64>({first.number}));
    QVERIFY(desk.verified().isWhole());
}

void NotificationProofTest::whatADeskBringsIsLeasedToIt()
{
    NotificationDesk desk;
    NewNotification brought = someNotification(u"a-1"_s, u"a"_s);
    brought.way = NotificationWay::Desk;
    const KeptNotification one = desk.kept(brought);
    QVERIFY(!one.lease.isEmpty());
    QCOMPARE(desk.taken(5), QList<qint64>());
    QVERIFY2(desk.kept(brought).lease.isEmpty(), "the first still asks");
    QVERIFY(await(desk.notifications->putBack(one, 1h, false)));
    QVERIFY2(!desk.kept(brought).lease.isEmpty(), "nobody asks just now");
    desk.letTimePass(NotificationStore::leaseDuration);
    QCOMPARE(desk.taken(5), QList<qint64>({1}));
}

static QByteArray chargedBackAnswer()
{
    return QByteArray(settledCharge().raw).replace("SETTLED", "CHARGED_BACK");
}

static Chargeback chargedBack(const NotificationDesk &desk)
{
    const ChargeReading reading{
        .charge = settledCharge(), .reply = {.httpStatus = 200, .body = chargedBackAnswer()}};
    return RefundDesk::need(await(desk.notifications->recordChargeback(reading, u"ana"_s)));
}

//! One that has ended, one that waits, one that turned signed, and a charge-back that was acknowledged.
static void fill(NotificationDesk &desk)
{
    static_cast<void>(desk.kept(someNotification(u"a-1"_s, u"a"_s)));
    QVERIFY(await(desk.notifications->end(desk.leased(1).at(0), NotificationEnd::NotOurs)));
    static_cast<void>(RefundDesk::need(
        await(desk.notifications->keep({someNotification(u"b-1"_s, u"b"_s),
                                           someNotification(u"c-1"_s, u"c"_s, "CHARGE_REFUND_FAILED", false)},
            u"ana"_s))));
    static_cast<void>(desk.kept(someNotification(u"c-1"_s, u"c"_s, "CHARGE_REFUND_FAILED", true)));
    const Chargeback chargeback = chargedBack(desk);
    desk.letTimePass(1min);
    static_cast<void>(
        RefundDesk::need(await(desk.storeOf(desk.sofia).acknowledge(chargeback.charge, desk.sofia))));
}

void NotificationProofTest::everyRowThatWasTamperedWithIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    NotificationDesk desk;
    QVERIFY(await(desk.store->journal())); // makes a file
    const auto around = desk.around();
    // When it is asked about, how often it was and by whom proves nothing.
    const QStringList notProved{u"tries"_s, u"repeats"_s, u"next_at"_s, u"lease"_s, u"erased_at"_s};
    for (const int number : {1, 2, 3}) {
        const QString where = u"number = %1"_s.arg(number);
        for (const QString &column : around.columnsOf(u"notifications"_s)) {
            if (!notProved.contains(column)) {
                QTest::addRow("%s of %d", qPrintable(column), number)
                    << around.flipped(u"notifications"_s, column, where);
            }
        }
        QTest::addRow("%d deleted", number) << u"DELETE FROM notifications WHERE "_s + where;
    }
    for (const QString &column : around.columnsOf(u"chargebacks"_s)) {
        QTest::addRow("charge-back: %s", qPrintable(column))
            << around.flipped(u"chargebacks"_s, column, u"charge_key = 'order-1'"_s);
    }
    QTest::addRow("charge-back deleted") << u"DELETE FROM chargebacks"_s;
    QTest::addRow("its proof") << around.flipped(
        u"charge_readings"_s, u"raw"_s, u"digest IN (SELECT answer FROM chargebacks)"_s);
}

void NotificationProofTest::everyRowThatWasTamperedWithIsNamed()
{
    QFETCH(QString, sql);
    NotificationDesk desk;
    fill(desk);
    QVERIFY(desk.verified().isWhole());
    auto around = desk.around();
    around.dropTriggers();
    QCOMPARE(around.run(sql), QString());

    const JournalCheck check = desk.verified();

    QVERIFY(!check.isWhole());
    QVERIFY2(check.reason.contains(u"notification"_s) || check.reason.contains(u"charge-back"_s),
        qPrintable(check.reason));
}

void NotificationProofTest::aRowThatNobodyKeptIsNamed()
{
    NotificationDesk desk;
    fill(desk);
    auto around = desk.around();
    around.dropTriggers();
    QCOMPARE(around.run(u"INSERT INTO notifications (number, digest, received_at, raw, way, kept_by, "
                        "is_signed, event_type, became) SELECT 4, replace(digest, substr(digest, 1, 1), "
                        "'0'), received_at, raw, way, kept_by, 1, event_type, 'confirmed' "
                        "FROM notifications WHERE number = 1"_s),
        QString());
    QVERIFY(!desk.verified().isWhole());
}

void NotificationProofTest::theProofOfAChargebackIsKeptAndForgottenWithThePerson()
{
    NotificationDesk desk;
    const RefundRequest request = desk.asked();
    QVERIFY(await(desk.store->reject(request.id, u"no"_s, desk.sofia)));
    static_cast<void>(chargedBack(desk));
    const auto proof = [&] {
        return RefundDesk::need(await(desk.look([](const StoreView &view) -> Result<QByteArray> {
            const auto row = firstRow(view.database,
                u"SELECT c.raw, c.digest FROM charge_readings c JOIN chargebacks b ON b.answer = c.digest"_s);
            if (!row)
                return failureOf(row);
            const QVariantList values = row->value_or(QVariantList{QByteArray(), QString()});
            return view.fields.open(
                values.at(0).toByteArray(), "charge_readings.raw/" + values.at(1).toString().toUtf8());
        })));
    };
    QCOMPARE(proof(), chargedBackAnswer());
    QVERIFY(proof().contains("Laura"));
    QVERIFY(await(desk.store->erasePersonalData({u"1020304050"_s, u"CC"_s}, u"asked"_s, desk.boss)));
    QVERIFY(!proof().contains("Laura"));
    QVERIFY(proof().contains("CHARGED_BACK"));
    QVERIFY(desk.verified().isWhole());
}

void NotificationProofTest::aChargebackThatCannotBeReadHidesNoOther()
{
    NotificationDesk desk;
    static_cast<void>(chargedBack(desk));
    auto around = desk.around();
    around.dropTriggers();
    QCOMPARE(around.run(u"INSERT INTO chargebacks (charge_key, seen_at, answer, noted_by) "
                        "SELECT '.', seen_at, answer, noted_by FROM chargebacks"_s),
        QString());
    QCOMPARE(RefundDesk::need(await(desk.notifications->chargebacks(true))).size(), std::size_t(1));
}

void NotificationProofTest::aQuestionBesideTheQueueIsChargedToThePaceOfAll()
{
    using Reason = FollowTurn::Reason;
    NotificationDesk desk;
    const auto pace = desk.following();
    const auto reason = [&] { return RefundDesk::need(await(pace->takeCall())).reason; };
    QCOMPARE(reason(), Reason::Due);
    QCOMPARE(reason(), Reason::Pace);
    desk.letTimePass(1s); // sixty in a minute
    QCOMPARE(reason(), Reason::Due);
    const AskedRefund came{.outcome = AskedRefund::Outcome::GatewayTrouble, .wait = 1h};
    QVERIFY(await(pace->putBackCall(came)));
    desk.letTimePass(59min);
    QCOMPARE(reason(), Reason::Paused);
    desk.letTimePass(1min);
    QCOMPARE(reason(), Reason::Due);
}

#ifndef REINTEGRO_TEAM_STORE
void NotificationProofTest::theFileKeepsTheFormsOfWhatItHolds_data()
{
    QTest::addColumn<QString>("sql");
    const QString insert = u"INSERT INTO notifications (number, digest, received_at, raw, way, kept_by, "
                           "is_signed, event_type, became) VALUES (9, %1, 1, %2, 'inbox', 'ana', 1, %3, "
                           "'unreadable')"_s;
    const QString digest = u"'"_s + QString(64, u'a') + u"'"_s;
    QTest::newRow("a digest of other letters")
        << insert.arg(u"'"_s + QString(64, u'Z') + u"'"_s, u"x''"_s, u"''"_s);
    QTest::newRow("an event with a blank") << insert.arg(digest, u"x''"_s, u"'A B'"_s);
    QTest::newRow("an event without an end")
        << insert.arg(digest, u"x''"_s, u"'"_s + QString(65, u'A') + u"'"_s);
    QTest::newRow("more bytes than may be kept") << insert.arg(digest, u"zeroblob(262209)"_s, u"''"_s);
    QTest::newRow("other bytes once forgotten")
        << u"UPDATE notifications SET erased_at = 1, raw = zeroblob(65) WHERE number = 1"_s;
    QTest::newRow("bytes after they were forgotten")
        << u"UPDATE notifications SET raw = x'01' WHERE number = 2"_s;
    QTest::newRow("not forgotten any more")
        << u"UPDATE notifications SET erased_at = NULL WHERE number = 2"_s;
}

void NotificationProofTest::theFileKeepsTheFormsOfWhatItHolds()
{
    QFETCH(QString, sql);
    NotificationDesk desk;
    static_cast<void>(desk.kept(someNotification(u"a-1"_s, u"a"_s)));
    static_cast<void>(desk.kept(someNotification(u"b-1"_s, u"b"_s)));
    const auto around = desk.around();
    QCOMPARE(
        around.run(u"UPDATE notifications SET erased_at = 1, raw = x'00' WHERE number = 2"_s), QString());

    QVERIFY(!around.run(sql).isEmpty());
}

void NotificationProofTest::noWordOfANotificationStandsInTheFile()
{
    NotificationDesk desk;
    const QByteArray raw = notificationBody("CHARGE_REFUND_FAILED", u"x-1"_s, u"x"_s, "FAILED",
        R"(,"payer":{"name":"Perpetua Zuluaga","document":"1098765432"})");
    static_cast<void>(desk.kept(notificationFrom(raw, NotificationWay::Inbox, true)));
    static_cast<void>(chargedBack(desk));
    for (const QString &end : {QString(), u"-wal"_s}) {
        QFile file(desk.file + end);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const char *const word : {"Perpetua", "Zuluaga", "1098765432", "Laura", "chargeDetails"})
            QVERIFY2(!bytes.contains(word), word);
    }
}
#endif

} // namespace reintegro::test

using reintegro::test::NotificationProofTest;
QTEST_GUILESS_MAIN(NotificationProofTest)
#include "notification_proof_test.moc"
