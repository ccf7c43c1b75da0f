// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_tracking.h"
#include "tests/support/refund_desk.h"
#include "tests/support/scripted_gateway.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

using State = RequestState;
using Sign = ArrivalSign::Kind;

template <typename T> static QString outcomeOf(const Result<T> &result)
{
    return result ? u"done"_s : nameOf(result.error().kind);
}

static QString signsOf(const RefundRequest &request)
{
    QStringList signs;
    for (const ArrivalSign &sign : request.arrivals)
        signs.append(nameOf(sign.kind));
    return signs.join(u' ');
}

static Charge chargeThatReads(const QString &status)
{
    Charge charge = settledCharge();
    charge.status = ChargeStatus::fromText(status);
    const QByteArray word = '"' + status.toLatin1() + '"';
    charge.raw.replace("\"transferStatus\":\"SETTLED\"", QByteArray("\"transferStatus\":" + word));
    return charge;
}

//! What the gateway says of a refund by its key, with one text replaced: "a=>b".
static Result<RefundReading> refundThatReads(const RefundRequest &request, const QString &change)
{
    QByteArray answer = RefundDesk::refundAnswer(request, State::Settled);
    answer.insert(
        1, R"("createTime":")" + request.sentAt->toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1() + R"( UTC",)");
    const QStringList parts = change.split(u"=>"_s);
    answer.replace(parts.value(0).toUtf8(), parts.value(1).toUtf8());
    const Result<RefundAnswer> read = decodeRefundAnswer(answer);
    return read.map([&](const RefundAnswer &found) {
        return RefundReading{.answer = found, .reply = {.httpStatus = 200, .body = answer}};
    });
}

//! A sign that a refund has arrived, as a reading hands it on.
static ReadingJudgement saying(Sign sign)
{
    ReadingJudgement judgement;
    judgement.arrival = sign;
    return judgement;
}

//! What says that a refund has arrived, and that nothing else does.
class EvidenceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachEvidenceLeadsWhereItShould_data();
    void eachEvidenceLeadsWhereItShould();
    void whatHasArrivedIsNotSentAgain_data();
    void whatHasArrivedIsNotSentAgain();
    void whatDidNotLeaveAndIsThereAllTheSameIsClosedByAStatement();
    void theAnswerOfACallIsASign();
    void aSignIsWrittenDownOnce();
    void nothingArrivesThatWasNeverSent();
    void aReadingLeadsOnAlthoughASignStands();
    void theStoreItselfSendsNothingAgainEither();
    void everyRowThatWasTamperedWithIsNamed_data();
    void everyRowThatWasTamperedWithIsNamed();
    void aSignCanNeitherBeChangedNorDeleted_data();
    void aSignCanNeitherBeChangedNorDeleted();
};

//! How the refund that is read came to be unknown.
enum class Before { Nothing, AnotherSettled, AnotherOnItsWay, ChargeReadRefunding };

void EvidenceTest::eachEvidenceLeadsWhereItShould_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("refund"); // "-" where nothing is found or served
    QTest::addColumn<QString>("charge");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("signs");
    QTest::addColumn<bool>("mayBeSentAgain");
    const auto row = [](const char *name, const char *refund, State state, const char *signs, bool again) {
        QTest::newRow(name) << int(Before::Nothing) << QString::fromLatin1(refund) << u"SETTLED"_s
                            << nameOf(state) << QString::fromLatin1(signs) << again;
    };
    row("refund found settled", "=>", State::Settled, "", false);
    row("refund found failed", "SETTLED=>FAILED", State::Failed, "", false);
    row("refund found in progress", "SETTLED=>IN_PROGRESS", State::InProgress, "", false);
    row("refund found, a word we do not know", "SETTLED=>ON_HOLD", State::Unknown, "refund_found", false);
    row("refund found with another amount", ":100,=>:30000,", State::Unknown, "refund_found", false);
    row("refund found of another charge", "\"order-1\"=>\"order-9\"", State::Unknown, "refund_found", false);
    row("refund found that names another key", "\"order-1-=>\"order-9-", State::Unknown, "", true);
    row("not found, or not served", "-", State::Unknown, "", true);
    const auto byCharge = [](const char *name, Before before, const char *charge, State state,
                              const char *signs, bool again) {
        QTest::newRow(name) << int(before) << u"-"_s << QString::fromLatin1(charge) << nameOf(state)
                            << QString::fromLatin1(signs) << again;
    };
    using enum Before;
    byCharge("charge refunding, its only refund", Nothing, "REFUNDING", State::InProgress, "", false);
    byCharge("charge refunded, its only refund", Nothing, "REFUNDED", State::Settled, "", false);
    byCharge("charge refunding, another settled", AnotherSettled, "REFUNDING", State::Unknown, "charge_moves",
        false);
    byCharge("charge refunded, another settled", AnotherSettled, "REFUNDED", State::Unknown, "charge_moves",
        false);
    byCharge("charge refunding, another on its way", AnotherOnItsWay, "REFUNDING", State::Unknown,
        "charge_moves", false);
    byCharge("charge refunded, and it read refunding before", ChargeReadRefunding, "REFUNDED", State::Unknown,
        "", true);
    byCharge("charge settled, another settled", AnotherSettled, "SETTLED", State::Unknown, "", true);
}

//! A refund of 100 that nobody knows the outcome of, and what happened before.
static RefundRequest unknownAfter(RefundDesk &desk, Before before)
{
    const NewRequest small = RefundDesk::newRequest(settledCharge(), 100);
    if (before == Before::Nothing)
        return desk.unknown(small);
    const ClaimedRefund first = desk.claimed(desk.approved(small));
    const State ended = before == Before::AnotherOnItsWay ? State::Failed : State::Settled;
    const RefundRequest other = desk.recorded(first, RefundDesk::callThatIs(ended), ended);
    const RefundRequest approved = desk.approved(small);
    const Charge now = chargeThatReads(before == Before::ChargeReadRefunding ? u"REFUNDING"_s : u"SETTLED"_s);
    const ClaimedRefund claim = RefundDesk::need(await(desk.store->claim(approved.id, now, {}, desk.sofia)));
    const RefundRequest unknown = desk.recorded(claim, RefundDesk::lostCall(), State::Unknown);
    if (before == Before::AnotherOnItsWay)
        static_cast<void>(desk.read(other, State::InProgress)); // it was executed after all
    return unknown;
}

void EvidenceTest::eachEvidenceLeadsWhereItShould()
{
    QFETCH(int, before);
    QFETCH(QString, refund);
    QFETCH(QString, charge);
    RefundDesk desk;
    const RefundRequest unknown = unknownAfter(desk, Before(before));
    ScriptedGateway gateway;
    if (refund != u"-"_s)
        gateway.onRefundStatus = [&](const RefundKey &) { return refundThatReads(unknown, refund); };
    const Charge read = chargeThatReads(charge);
    gateway.onCharge = [&](const ChargeKey &) {
        return Result<ChargeReading>(ChargeReading{.charge = read, .reply = {200, read.raw}});
    };
    RefundTracking tracking(gateway, *desk.store);

    const Result<RefundRequest> now = await(tracking.check(unknown.id, desk.ana));

    QVERIFY(now);
    QTEST(nameOf(now->state), "state");
    QTEST(signsOf(*now), "signs");
    const Charge seen = Before(before) == Before::ChargeReadRefunding ? read : settledCharge();
    const auto again = await(desk.store->claim(unknown.id, seen, u"they say so"_s, desk.saul));
    // Where another one is on its way, that alone keeps it from being sent.
    QTEST(again.has_value(), "mayBeSentAgain");
    if (!again)
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QVERIFY(desk.verified().isWhole());
}

void EvidenceTest::whatHasArrivedIsNotSentAgain_data()
{
    QTest::addColumn<int>("sign");
    for (const Sign sign : allArrivalKinds)
        QTest::addRow("%s", qPrintable(nameOf(sign))) << int(sign);
}

void EvidenceTest::whatHasArrivedIsNotSentAgain()
{
    QFETCH(int, sign);
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    desk.letTimePass(std::chrono::hours(3));
    const QDateTime seen = desk.clock.now();

    const RefundRequest marked = RefundDesk::need(
        await(desk.store->recordReading(unknown.id, saying(Sign(sign)), std::nullopt, u"eva"_s)));
    desk.letTimePass(std::chrono::hours(3));

    QCOMPARE(marked.state, State::Unknown);
    QCOMPARE(marked.arrivals, (std::vector<ArrivalSign>{{.kind = Sign(sign), .at = seen}}));
    const auto again = await(desk.store->claim(unknown.id, unknown.seen, u"they say so"_s, desk.sofia));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QVERIFY(again.error().english().contains(unknown.id.toString()));
    QVERIFY(again.error().english().contains(u"Nothing was sent again."_s));
    QVERIFY(again.error().english().contains(bogotaTime(seen, TextLanguage::English)));
    QCOMPARE(desk.actions().mid(5), (QStringList{u"evidence"_s, u"reading"_s, u"refused:claim"_s}));
    QCOMPARE(desk.now(unknown.id).attempts.size(), std::size_t(1));
    QVERIFY(desk.verified().isWhole());
}

void EvidenceTest::whatDidNotLeaveAndIsThereAllTheSameIsClosedByAStatement()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();
    const RefundRequest notSent =
        desk.recorded(desk.claimed(approved), RefundDesk::neverLeft(), State::NotSent);

    QVERIFY(await(desk.store->recordReading(notSent.id, saying(Sign::RefundFound), std::nullopt, u"ana"_s)));

    const auto again = await(desk.store->claim(notSent.id, notSent.seen, {}, desk.sofia));
    QCOMPARE(outcomeOf(again), u"conflict"_s);
    QCOMPARE(desk.now(notSent.id).state, State::NotSent);
    // A statement leads on from here as well.
    QVERIFY(desk.keep(notSent.id, desk.sofia));
    QVERIFY(await(desk.store->closeAsNotExecuted(notSent.id, u"letter"_s, desk.sofia)));
    QCOMPARE(await(desk.store->closeAsNotExecuted(notSent.id, u"letter"_s, desk.saul))->state, State::Failed);
    QVERIFY(desk.verified().isWhole());
}

void EvidenceTest::theAnswerOfACallIsASign()
{
    RefundDesk desk;
    const ClaimedRefund claim = desk.claimed(desk.approved());
    const CallReport report = RefundDesk::answer(409, R"({"message":"duplicate"})");
    const Judgement judgement = judgeCall(report, *decodeRefundOrder(claim.body()), claim.startedAt());

    const RefundRequest taken = RefundDesk::need(await(desk.store->recordOutcome(claim, report, judgement)));

    QCOMPARE(taken.state, State::Unknown);
    QCOMPARE(signsOf(taken), u"key_taken"_s);
    QCOMPARE(outcomeOf(await(desk.store->claim(taken.id, taken.seen, u"so"_s, desk.sofia))), u"conflict"_s);
    QVERIFY(desk.verified().isWhole());
}

void EvidenceTest::aSignIsWrittenDownOnce()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    for (const Sign sign : {Sign::Notified, Sign::RefundFound, Sign::Notified, Sign::RefundFound})
        QVERIFY(await(desk.store->recordReading(unknown.id, saying(sign), std::nullopt, u"ana"_s)));

    QCOMPARE(signsOf(desk.now(unknown.id)), u"notified refund_found"_s);
    QCOMPARE(desk.actions().count(u"evidence"_s), 2);
    QCOMPARE(desk.actions().count(u"reading"_s), 2); // what is known is not read twice
}

void EvidenceTest::nothingArrivesThatWasNeverSent()
{
    RefundDesk desk;
    const RefundRequest approved = desk.approved();

    const RefundRequest now = RefundDesk::need(
        await(desk.store->recordReading(approved.id, saying(Sign::Notified), std::nullopt, u"ana"_s)));

    QVERIFY(now.arrivals.empty());
    QCOMPARE(now.alarms.size(), std::size_t(1)); // somebody else uses its key
    QVERIFY(await(desk.store->claim(approved.id, approved.seen, {}, desk.sofia)));
}

void EvidenceTest::aReadingLeadsOnAlthoughASignStands()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    QVERIFY(await(desk.store->recordReading(unknown.id, saying(Sign::Notified), std::nullopt, u"ana"_s)));

    const RefundRequest settled = desk.read(unknown, State::Settled);

    QCOMPARE(settled.state, State::Settled);
    QCOMPARE(signsOf(settled), u"notified"_s); // it stays
    QVERIFY(desk.verified().isWhole());
}

void EvidenceTest::theStoreItselfSendsNothingAgainEither()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    QVERIFY(await(desk.store->recordReading(unknown.id, saying(Sign::KeyTaken), std::nullopt, u"ana"_s)));
    const auto around = desk.around();

    const QString refusal = around.run(u"UPDATE requests SET state = 'sending', claim_id = 'x', claim_desk = "
                                       u"'y', claim_deadline = 1 WHERE id = 1"_s);

    QVERIFY(!refusal.isEmpty());
    QCOMPARE(desk.now(unknown.id).state, State::Unknown);
}

//! One of each kind that there is.
static void markAndKeep(RefundDesk &desk)
{
    const RefundRequest unknown = desk.unknown();
    QVERIFY(await(desk.store->recordReading(unknown.id, saying(Sign::Notified), std::nullopt, u"ana"_s)));
    QVERIFY(desk.keep(unknown.id, desk.sofia));
}

void EvidenceTest::everyRowThatWasTamperedWithIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    RefundDesk desk;
    QVERIFY(await(desk.store->journal())); // makes a file
    const auto around = desk.around();
    for (const int number : {1, 2}) {
        const QString where = u"request = 1 AND number = %1"_s.arg(number);
        for (const QString &column : around.columnsOf(u"evidence"_s)) {
            QTest::addRow("%s of %d", qPrintable(column), number)
                << around.flipped(u"evidence"_s, column, where);
        }
        QTest::addRow("%d deleted", number) << u"DELETE FROM evidence WHERE "_s + where;
    }
}

void EvidenceTest::everyRowThatWasTamperedWithIsNamed()
{
    QFETCH(QString, sql);
    RefundDesk desk;
    markAndKeep(desk);
    QVERIFY(desk.verified().isWhole());
    auto around = desk.around();
    around.dropTriggers();
    QCOMPARE(around.run(sql), QString());

    const JournalCheck check = desk.verified();

    QVERIFY(!check.isWhole());
    QVERIFY2(check.reason.contains(u"R1 "_s), qPrintable(check.reason));
}

void EvidenceTest::aSignCanNeitherBeChangedNorDeleted_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *const sql : {"UPDATE evidence SET kind = 'statement' WHERE number = 1",
             "UPDATE evidence SET at = 1", "UPDATE evidence SET by = 'eva'", "UPDATE evidence SET name = ''",
             "UPDATE evidence SET content = NULL", "UPDATE evidence SET after_attempts = 9",
             "DELETE FROM evidence", "DELETE FROM evidence WHERE number = 1"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void EvidenceTest::aSignCanNeitherBeChangedNorDeleted()
{
    QFETCH(QString, sql);
    RefundDesk desk;
    markAndKeep(desk);

    QVERIFY(!desk.around().run(sql).isEmpty());

    QVERIFY(desk.verified().isWhole());
}

} // namespace reintegro::test

using reintegro::test::EvidenceTest;
QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidence_test.moc"
