// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge_json.h"
#include "models/store/erasing.h"
#include "tests/support/refund_desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class ErasingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOfThePersonIsLeftAndTheJournalIsWhole();
    void amountsStatesAndDigestsStay();
    void otherPeopleStay();
    void aPayerIsForgottenToo();
    void nothingIsErasedWhileARequestIsOpen();
    void onlyAnAdministratorWithAReasonMay();
    void itIsErasedOnce();
    void halfFilledWizardsGoToo();
    void anErasedRequestCanStillBeReadAtTheGateway();
    void whatIsLeftOfAnAnswerCanBeRead();
};

static const DataSubject camila{u"52345678"_s, u"CC"_s};

static NewRequest forCamila(const QString &charge)
{
    NewRequest request = RefundDesk::newRequest(settledCharge(charge));
    request.account.beneficiaryName = u"Camila Torres"_s;
    request.account.documentId = camila.documentId;
    request.beneficiaryAsTyped = u"Camila Törres"_s;
    request.warnings = {{.code = u"w"_s,
        .message = Phrase("%1 is unusual.", {u"Camila"_s}),
        .level = Warning::Level::Confirm}};
    return request;
}

//! Asked, approved, sent and settled, with words of people everywhere.
static RefundRequest settled(RefundDesk &desk, const NewRequest &asked)
{
    const RefundRequest request = desk.approved(asked);
    const ClaimedRefund claim = desk.claimed(request);
    QByteArray words = RefundDesk::refundAnswer(claim, RequestState::Settled);
    words.insert(1, R"("name":"Camila Torres",)");
    return desk.recorded(claim, RefundDesk::answer(200, words), RequestState::Settled);
}

static Result<int> erase(RefundDesk &desk, const DataSubject &subject = camila)
{
    return await(desk.store->erasePersonalData(subject, u"she asked for it"_s, desk.boss));
}

void ErasingTest::nothingOfThePersonIsLeftAndTheJournalIsWhole()
{
    RefundDesk desk;
    const RefundRequest before = settled(desk, forCamila(u"order-1"_s));
    QCOMPARE(RefundDesk::need(erase(desk)), 1);

    const RefundRequest after = desk.now(before.id);
    QCOMPARE(after.account, TransferAccount());
    QVERIFY(after.reason.isEmpty() && after.note.isEmpty() && after.beneficiaryAsTyped.isEmpty());
    QVERIFY(after.body.isEmpty());
    QVERIFY(after.gateway->body.isEmpty());
    QVERIFY(!after.seen.payer);
    QVERIFY(!after.seen.raw.contains("Laura"));
    QVERIFY(after.gatewayRemark.arguments().isEmpty());
    QCOMPARE(after.warnings.front().code, u"w"_s);
    QVERIFY(after.warnings.front().message.arguments().isEmpty());
    for (const Decision &decision : after.decisions)
        QVERIFY(decision.why.isEmpty());

    const JournalCheck check = desk.verified();
    QVERIFY2(check.isWhole(), qPrintable(check.reason));
    QCOMPARE(desk.actions().last(), u"erase"_s);
    for (const JournalEntry &entry : RefundDesk::need(await(desk.store->journal())))
        QVERIFY2(!entry.content.contains(u"she asked"_s), qPrintable(entry.content));
    RequestFilter filter;
    for (const QString &word : {u"camila"_s, u"52345678"_s, u"00345678901"_s, u"laura"_s}) {
        filter.search = word;
        QVERIFY2(RefundDesk::need(await(desk.store->requests(filter))).empty(), qPrintable(word));
    }
    const auto around = desk.around();
    QCOMPARE(around.value(u"SELECT beneficiary FROM requests"_s).toString(), QString());
    QCOMPARE(around.value(u"SELECT count(*) FROM search_terms"_s).toInt(), 0);
}

void ErasingTest::amountsStatesAndDigestsStay()
{
    RefundDesk desk;
    NewRequest asked = forCamila(u"order-1"_s);
    asked.ground = LegalGround{.kind = LegalGround::Kind::Withdrawal, .claimedOn = QDate(2026, 1, 30)};
    const RefundRequest before = settled(desk, asked);
    QVERIFY(erase(desk));
    const RefundRequest after = desk.now(before.id);
    QCOMPARE(after.ground, before.ground); // a law and a day, nothing of the person
    QCOMPARE(after.amount, before.amount);
    QCOMPARE(after.state, before.state);
    QCOMPARE(after.digest, before.digest);
    QCOMPARE(after.refundKey, before.refundKey);
    QCOMPARE(after.requestedBy, before.requestedBy);
    QCOMPARE(after.decisions.size(), before.decisions.size());
    QCOMPARE(after.attempts, before.attempts);
    QCOMPARE(after.seen.amount, before.seen.amount);
    QCOMPARE(after.seen.status, before.seen.status);
    // What is left of the charge still counts what was paid.
    QCOMPARE(await(desk.store->add(RefundDesk::newRequest(before.seen, 1), desk.ana)).error().kind,
        ErrorKind::Conflict);
}

void ErasingTest::otherPeopleStay()
{
    RefundDesk desk;
    const RefundRequest camilas = settled(desk, forCamila(u"order-1"_s));
    NewRequest other = RefundDesk::newRequest(settledCharge(u"order-2"_s));
    other.account.documentId = u"71888777"_s;
    const RefundRequest joses = settled(desk, other);
    QCOMPARE(RefundDesk::need(erase(desk)), 1);
    QCOMPARE(desk.now(joses.id).account, joses.account);
    QVERIFY(desk.now(joses.id).seen.payer.has_value());
    // Another kind of document is another person.
    QCOMPARE(RefundDesk::need(erase(desk, {u"71888777"_s, u"CE"_s})), 0);
    QVERIFY(desk.verified().isWhole());
    QVERIFY(camilas.id != joses.id);
}

void ErasingTest::aPayerIsForgottenToo()
{
    RefundDesk desk;
    const RefundRequest one = settled(desk, forCamila(u"order-1"_s));
    QCOMPARE(RefundDesk::need(erase(desk, {u"1020304050"_s, u"CC"_s})), 1); // Laura, who paid
    QVERIFY(!desk.now(one.id).seen.payer);
    QVERIFY(desk.verified().isWhole());
}

void ErasingTest::nothingIsErasedWhileARequestIsOpen()
{
    RefundDesk desk;
    const RefundRequest done = settled(desk, forCamila(u"order-1"_s));
    const RefundRequest waiting = desk.asked(forCamila(u"order-2"_s));
    const Result<int> refused = erase(desk);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().english().contains(waiting.id.toString()));
    QCOMPARE(desk.now(done.id).account, done.account);
    QVERIFY(await(desk.store->withdraw(waiting.id, desk.ana)));
    QCOMPARE(RefundDesk::need(erase(desk)), 2);
    QVERIFY(desk.verified().isWhole());
}

void ErasingTest::onlyAnAdministratorWithAReasonMay()
{
    RefundDesk desk;
    static_cast<void>(settled(desk, forCamila(u"order-1"_s)));
    QCOMPARE(
        await(desk.store->erasePersonalData(camila, u"x"_s, desk.sofia)).error().kind, ErrorKind::NotAllowed);
    QCOMPARE(await(desk.store->erasePersonalData(camila, u"  "_s, desk.boss)).error().kind,
        ErrorKind::InvalidData);
    QCOMPARE(
        await(desk.store->erasePersonalData({}, u"x"_s, desk.boss)).error().kind, ErrorKind::InvalidData);
    QVERIFY(desk.actions().contains(u"refused:erase"_s));
}

void ErasingTest::itIsErasedOnce()
{
    RefundDesk desk;
    const RefundRequest one = settled(desk, forCamila(u"order-1"_s));
    QCOMPARE(RefundDesk::need(erase(desk)), 1);
    QCOMPARE(RefundDesk::need(erase(desk)), 0);
    const auto around = desk.around();
    QVERIFY(!around.run(u"UPDATE requests SET erased_at = NULL"_s).isEmpty());
    QVERIFY(!around.putIntoRequests("personal", "{}").isEmpty());
    QVERIFY(desk.now(one.id).account == TransferAccount());
}

void ErasingTest::halfFilledWizardsGoToo()
{
    RefundDesk desk;
    static_cast<void>(settled(desk, forCamila(u"order-1"_s)));
    const auto keep = [&](const QString &charge, const QByteArray &fields) {
        QVERIFY(await(desk.store->keepDraft(
            {.charge = *ChargeKey::fromText(charge), .fields = fields, .savedAt = {}}, u"ana"_s)));
    };
    keep(u"order-1"_s, "{}");
    keep(u"order-7"_s, R"({"document":"52345678"})");
    keep(u"order-8"_s, R"({"document":"71888777"})");
    QVERIFY(erase(desk));
    const auto drafts = RefundDesk::need(await(desk.store->drafts(u"ana"_s)));
    QCOMPARE(drafts.size(), std::size_t(1));
    QCOMPARE(drafts.front().charge.toString(), u"order-8"_s);
}

void ErasingTest::anErasedRequestCanStillBeReadAtTheGateway()
{
    RefundDesk desk;
    const RefundRequest one = settled(desk, forCamila(u"order-1"_s));
    QVERIFY(erase(desk));
    // The bank sends the money back, long after.
    const RefundRequest failed = desk.read(one, RequestState::Failed);
    QCOMPARE(failed.state, RequestState::Failed);
    QVERIFY(desk.verified().isWhole());
}

void ErasingTest::whatIsLeftOfAnAnswerCanBeRead()
{
    const Charge whole = settledCharge();
    const Result<Charge> rest = decodeCharge(withoutPeople(RefundDesk::need(decodeCharge(whole.raw))));
    QVERIFY(rest);
    QCOMPARE(rest->key, whole.key);
    QCOMPARE(rest->status, whole.status);
    QCOMPARE(rest->amount, whole.amount);
    QCOMPARE(rest->country, whole.country);
    QVERIFY(!rest->payer);
}

} // namespace reintegro::test

using reintegro::test::ErasingTest;
QTEST_GUILESS_MAIN(ErasingTest)
#include "erasing_test.moc"
