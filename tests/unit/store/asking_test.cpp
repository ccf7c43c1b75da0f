// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refund_desk.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class AskingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasAskedForWordForWord();
    void theBytesAndTheirDigestAreFixedAtOnce();
    void anyoneSignedInMayAsk_data();
    void anyoneSignedInMayAsk();
    void refusesWhatMayNotBeRefunded_data();
    void refusesWhatMayNotBeRefunded();
    void severalRequestsNeverExceedTheCharge();
    void whatWasFreedMayBeAskedForAgain();
    void numbersOfKeysAreUsedOnce();
    void aKeyOfMoreThan128BytesIsRefused();
    void onlyTheAccountOfAFailedRequestMayBeCorrected_data();
    void onlyTheAccountOfAFailedRequestMayBeCorrected();
    void aFailedRequestIsCorrectedOnce();
    void aCorrectionEndsWhereTheFirstWasPaidAfterAll_data();
    void aCorrectionEndsWhereTheFirstWasPaidAfterAll();
    void aCorrectionOfACorrectionLooksAtAllOfThem();
    void tellsOfTheNewRequest();
    void aRefusalIsJournaledAndNothingElse();
    void requestsAreListedByStateAndCharge();
    void anUnknownRequestIsNotFound();
};

void AskingTest::keepsWhatWasAskedForWordForWord()
{
    RefundDesk desk;
    NewRequest request = RefundDesk::newRequest();
    request.warnings = {{.code = u"document_differs_from_payer"_s,
        .message = Phrase("The document %1 is not the payer's.", {u"1020304050"_s}),
        .level = Warning::Level::Confirm}};

    const RefundRequest asked = desk.asked(request);
    desk.reopen();
    const RefundRequest kept = desk.now(asked.id);

    QCOMPARE(kept.id.toString(), u"R1"_s);
    QCOMPARE(kept.refundKey.toString(), u"order-1-1"_s);
    QCOMPARE(kept.chargeKey, request.seen.key);
    QCOMPARE(kept.state, RequestState::AwaitingApproval);
    QCOMPARE(kept.amount, request.amount);
    QCOMPARE(kept.reason, request.reason);
    QCOMPARE(kept.note, request.note);
    QCOMPARE(kept.account, request.account);
    QCOMPARE(kept.beneficiaryAsTyped, u"José Muñoz"_s);
    QCOMPARE(kept.requestedBy, u"ana"_s);
    QCOMPARE(kept.createdAt, desk.clock.now());
    QCOMPARE(kept.warnings, request.warnings);
    QCOMPARE(kept.seen.raw, request.seen.raw);
    QCOMPARE(kept.seen.payer, request.seen.payer);
    QVERIFY(!kept.sentAt && !kept.claimDeadline && !kept.gateway && !kept.corrects);
    QVERIFY(kept.decisions.empty() && kept.attempts.empty() && kept.alarms.empty());
}

void AskingTest::theBytesAndTheirDigestAreFixedAtOnce()
{
    RefundDesk desk;
    const RefundRequest asked = desk.asked();

    const std::optional<RefundOrder> order = decodeRefundOrder(asked.body);
    QVERIFY(order);
    QCOMPARE(order->key, asked.refundKey);
    QCOMPARE(order->charge, asked.chargeKey);
    QCOMPARE(order->amount, asked.amount);
    QCOMPARE(order->account, asked.account);
    QCOMPARE(order->description, asked.reason);
    QCOMPARE(order->callbackUrl, u"https://shop.example/refunds"_s);
    QVERIFY(!asked.body.contains("called twice")); // the note stays in the house
    QCOMPARE(asked.digest, QCryptographicHash::hash(asked.body, QCryptographicHash::Sha256).toHex());
}

void AskingTest::anyoneSignedInMayAsk_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::newRow("agent") << QByteArray("ana");
    QTest::newRow("supervisor") << QByteArray("sofia");
    QTest::newRow("both") << QByteArray("saul");
    QTest::newRow("administrator alone") << QByteArray("boss");
}

void AskingTest::anyoneSignedInMayAsk()
{
    QFETCH(QByteArray, who);
    RefundDesk desk;

    const auto asked =
        await(desk.store->add(RefundDesk::newRequest(), desk.people.signedIn(who.constData())));

    QVERIFY(asked);
    QCOMPARE(asked->requestedBy, QString::fromLatin1(who));
}

void AskingTest::refusesWhatMayNotBeRefunded_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const char *from, const char *to, qint64 minor, ErrorKind kind) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << minor << kind;
    };
    row("more than was paid", "", "", 301, ErrorKind::Conflict);
    row("nothing", "", "", 0, ErrorKind::InvalidData);
    row("less than nothing", "", "", -1, ErrorKind::InvalidData);
    row("charged back", "SETTLED", "CHARGED_BACK", 300, ErrorKind::Conflict);
    row("refunded elsewhere", "SETTLED", "REFUNDED", 300, ErrorKind::Conflict);
    row("not paid yet", "SETTLED", "IN_PROGRESS", 300, ErrorKind::Conflict);
    row("a status nobody knows", "SETTLED", "SETTLED_MAYBE", 300, ErrorKind::Conflict);
    row("another country", "\"CO\"", "\"MX\"", 300, ErrorKind::Conflict);
    row("another currency", "\"COP\"", "\"MXN\"", 300, ErrorKind::Conflict);
    row("an answer that cannot be read back", "{", "", 300, ErrorKind::InvalidData);
    row("an answer about another charge", R"("idempotencyKey":"order-1")", R"("idempotencyKey":"order-2")",
        300, ErrorKind::InvalidData);
}

void AskingTest::refusesWhatMayNotBeRefunded()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(qint64, minor);
    QFETCH(ErrorKind, kind);
    RefundDesk desk;
    NewRequest request = RefundDesk::newRequest(settledCharge(), minor);
    if (!from.isEmpty())
        request.seen.raw.replace(from, to); // what is judged is what is kept, not what the caller says

    const auto asked = await(desk.store->add(request, desk.ana));

    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, kind);
    QVERIFY(!asked.error().what.isEmpty());
    QVERIFY(RefundDesk::need(await(desk.store->requests())).empty());
}

void AskingTest::severalRequestsNeverExceedTheCharge()
{
    RefundDesk desk;
    static_cast<void>(desk.asked(RefundDesk::newRequest(settledCharge(), 100)));
    static_cast<void>(desk.approved(RefundDesk::newRequest(settledCharge(), 100)));

    const auto tooMuch = await(desk.store->add(RefundDesk::newRequest(settledCharge(), 101), desk.eva));
    QVERIFY(!tooMuch);
    QCOMPARE(tooMuch.error().kind, ErrorKind::Conflict);
    QVERIFY(await(desk.store->add(RefundDesk::newRequest(settledCharge(), 100), desk.eva)));
    QVERIFY(!await(desk.store->add(RefundDesk::newRequest(settledCharge(), 1), desk.eva)));
}

void AskingTest::whatWasFreedMayBeAskedForAgain()
{
    RefundDesk desk;
    const RefundRequest first = desk.asked();
    QVERIFY(!await(desk.store->add(RefundDesk::newRequest(), desk.eva)));

    QVERIFY(await(desk.store->reject(first.id, u"twice"_s, desk.sofia)));

    QVERIFY(await(desk.store->add(RefundDesk::newRequest(), desk.eva)));
}

void AskingTest::numbersOfKeysAreUsedOnce()
{
    RefundDesk desk;
    const RefundRequest first = desk.asked();
    QVERIFY(await(desk.store->withdraw(first.id, desk.ana)));
    const RefundRequest second = desk.approved();
    QCOMPARE(second.refundKey.toString(), u"order-1-2"_s);
    const RefundRequest again = RefundDesk::need(
        await(desk.store->giveNextKey(second.id, RefundDesk::somebodyElsesRefund(), desk.sofia)));
    QCOMPARE(again.refundKey.toString(), u"order-1-3"_s);
    QVERIFY(await(desk.store->withdraw(second.id, desk.ana)));

    QCOMPARE(desk.asked().refundKey.toString(), u"order-1-4"_s);
    QCOMPARE(
        desk.asked(RefundDesk::newRequest(settledCharge(u"order-2"_s))).refundKey.toString(), u"order-2-1"_s);
}

void AskingTest::aKeyOfMoreThan128BytesIsRefused()
{
    RefundDesk desk;
    const QString fits(126, u'k');
    const QString tooLong(127, u'k');

    QCOMPARE(desk.asked(RefundDesk::newRequest(settledCharge(fits))).refundKey.toString().size(), 128);
    const auto refused = await(desk.store->add(RefundDesk::newRequest(settledCharge(tooLong)), desk.ana));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidData);
}

void AskingTest::onlyTheAccountOfAFailedRequestMayBeCorrected_data()
{
    QTest::addColumn<bool>("failed");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("may");
    QTest::newRow("the account") << true << qint64(200) << u"Returned goods"_s << true;
    QTest::newRow("the amount too") << true << qint64(201) << u"Returned goods"_s << false;
    QTest::newRow("the reason too") << true << qint64(200) << u"Another"_s << false;
    QTest::newRow("of one that did not fail") << false << qint64(200) << u"Returned goods"_s << false;
}

void AskingTest::onlyTheAccountOfAFailedRequestMayBeCorrected()
{
    QFETCH(bool, failed);
    QFETCH(qint64, minor);
    QFETCH(QString, reason);
    QFETCH(bool, may);
    RefundDesk desk;
    const Charge charge = settledCharge(u"order-1"_s, 1000);
    const RefundRequest sent = desk.approved(RefundDesk::newRequest(charge, 200));
    if (failed)
        static_cast<void>(desk.recorded(desk.claimed(sent), RefundDesk::answer(422), RequestState::Failed));
    NewRequest correction = RefundDesk::newRequest(charge, minor);
    correction.reason = reason;
    correction.account.bankAccountNumber = u"99345678901"_s;
    correction.corrects = sent.id;

    const auto asked = await(desk.store->add(correction, desk.ana));

    QCOMPARE(asked.has_value(), may);
    if (may)
        QCOMPARE(desk.now(asked->id).corrects, sent.id);
}

static RefundRequest failedOne(RefundDesk &desk, const NewRequest &request)
{
    return desk.recorded(desk.claimed(desk.approved(request)), RefundDesk::answer(422), RequestState::Failed);
}

static NewRequest correctionOf(const RefundRequest &failed)
{
    NewRequest correction = RefundDesk::newRequest(failed.seen, failed.amount.minorUnits());
    correction.account.bankAccountNumber = u"99345678901"_s;
    correction.corrects = failed.id;
    return correction;
}

static const Charge &largeCharge()
{
    static const Charge charge = settledCharge(u"order-1"_s, 1000);
    return charge;
}

void AskingTest::aFailedRequestIsCorrectedOnce()
{
    RefundDesk desk;
    const RefundRequest failed = failedOne(desk, RefundDesk::newRequest(largeCharge(), 200));
    const RefundRequest first = desk.asked(correctionOf(failed));

    const auto second = await(desk.store->add(correctionOf(failed), desk.eva));
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QVERIFY(second.error().english().contains(first.id.toString()));

    QVERIFY(await(desk.store->withdraw(first.id, desk.ana)));
    QVERIFY(await(desk.store->add(correctionOf(failed), desk.eva)));
}

void AskingTest::aCorrectionEndsWhereTheFirstWasPaidAfterAll_data()
{
    QTest::addColumn<bool>("approved");
    QTest::addColumn<RequestState>("paid");
    QTest::newRow("before its approval, settled") << false << RequestState::Settled;
    QTest::newRow("before its approval, on its way") << false << RequestState::InProgress;
    QTest::newRow("before it is sent") << true << RequestState::Settled;
}

void AskingTest::aCorrectionEndsWhereTheFirstWasPaidAfterAll()
{
    QFETCH(const bool, approved);
    QFETCH(const RequestState, paid);
    RefundDesk desk;
    const RefundRequest failed = failedOne(desk, RefundDesk::newRequest(largeCharge(), 200));
    const RefundRequest correction =
        approved ? desk.approved(correctionOf(failed)) : desk.asked(correctionOf(failed));
    QCOMPARE(desk.read(failed, paid).state, paid);

    const auto approval = await(desk.store->approve(correction.id, correction.digest, true, desk.saul));
    const auto claim = await(desk.store->claim(correction.id, correction.seen, {}, desk.sofia));

    QCOMPARE(approval.error().kind, ErrorKind::Conflict);
    QCOMPARE(claim.error().kind, ErrorKind::Conflict);
    QVERIFY(claim.error().english().contains(failed.id.toString()) || !approved);
}

void AskingTest::aCorrectionOfACorrectionLooksAtAllOfThem()
{
    RefundDesk desk;
    const RefundRequest first = failedOne(desk, RefundDesk::newRequest(largeCharge(), 200));
    const RefundRequest second = failedOne(desk, correctionOf(first));
    const RefundRequest third = desk.approved(correctionOf(second));
    QCOMPARE(desk.read(first, RequestState::Settled).state, RequestState::Settled);

    const auto claim = await(desk.store->claim(third.id, third.seen, {}, desk.sofia));

    QCOMPARE(claim.error().kind, ErrorKind::Conflict);
    QVERIFY(claim.error().english().contains(first.id.toString()));
}

void AskingTest::tellsOfTheNewRequest()
{
    RefundDesk desk;
    std::vector<RequestId> changed;
    connect(desk.store.get(), &RefundStore::requestChanged, this,
        [&changed](const RequestId &id) { changed.push_back(id); });
    const RefundRequest asked = desk.asked();
    desk.hearEverything();
    QCOMPARE(changed, std::vector<RequestId>{asked.id});
    QVERIFY(!await(desk.store->add(RefundDesk::newRequest(), desk.boss))); // nothing is left
    desk.hearEverything();
    QCOMPARE(changed.size(), std::size_t(1));
}

void AskingTest::aRefusalIsJournaledAndNothingElse()
{
    RefundDesk desk;
    NewRequest request = RefundDesk::newRequest();
    request.amount = Money(0, Currency::cop());
    QVERIFY(!await(desk.store->add(request, desk.boss)));
    request.amount = RefundDesk::newRequest().amount;
    request.warnings = {{.code = u"x"_s, .message = Phrase("No."), .level = Warning::Level::Blocking}};
    QVERIFY(!await(desk.store->add(request, desk.ana)));

    const auto journal = RefundDesk::need(await(desk.store->journal()));
    QCOMPARE(journal.size(), std::size_t(2));
    QCOMPARE(journal[0].action, u"refused:request"_s);
    QCOMPARE(journal[0].actor, u"boss"_s);
    QCOMPARE(journal[0].content, u"{\"kind\":\"invalid_data\"}"_s);
    QCOMPARE(journal[1].actor, u"ana"_s);
    QCOMPARE(journal[1].content, u"{\"kind\":\"conflict\"}"_s);
    QVERIFY(desk.verified().isWhole());
}

void AskingTest::requestsAreListedByStateAndCharge()
{
    RefundDesk desk;
    const Charge other = settledCharge(u"order-2"_s);
    const RefundRequest one = desk.asked(RefundDesk::newRequest(settledCharge(), 100));
    const RefundRequest two = desk.approved(RefundDesk::newRequest(other, 100));
    const RefundRequest three = desk.approved(RefundDesk::newRequest(settledCharge(), 100));
    const auto ids = [&](const RequestFilter &filter) {
        QStringList found;
        for (const RefundRequest &request : RefundDesk::need(await(desk.store->requests(filter))))
            found.append(request.id.toString() + u':' + QString::number(request.decisions.size()));
        return found;
    };

    QCOMPARE(ids({}), (QStringList{u"R1:0"_s, u"R2:1"_s, u"R3:1"_s}));
    QCOMPARE(ids({.state = RequestState::Approved, .charge = {}}), (QStringList{u"R2:1"_s, u"R3:1"_s}));
    QCOMPARE(ids({.state = {}, .charge = one.chargeKey}), (QStringList{u"R1:0"_s, u"R3:1"_s}));
    QCOMPARE(ids({.state = RequestState::Approved, .charge = one.chargeKey}), QStringList{u"R3:1"_s});
    QCOMPARE(ids({.state = RequestState::Settled, .charge = {}}), QStringList());
}

void AskingTest::anUnknownRequestIsNotFound()
{
    RefundDesk desk;
    const RequestId nobody = RequestId::fromNumber(7);
    QCOMPARE(await(desk.store->request(nobody)).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(desk.store->approve(nobody, {}, true, desk.sofia)).error().kind, ErrorKind::NotFound);
    QCOMPARE(
        await(desk.store->claim(nobody, settledCharge(), {}, desk.sofia)).error().kind, ErrorKind::NotFound);
}

} // namespace reintegro::test

using reintegro::test::AskingTest;
QTEST_GUILESS_MAIN(AskingTest)
#include "asking_test.moc"
