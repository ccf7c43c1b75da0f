// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/history_warnings.h"
#include "tests/stories/story_desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using namespace test;

//! Nobody approves without having heard what the desk has learnt by then.
class WarningStoryTest : public QObject {
    Q_OBJECT
private:
    //! A charge of another customer.
    static Charge chargeOf(const ChargeKey &key, const QString &name, const QString &document)
    {
        Charge charge = settledCharge(key.toString());
        charge.payer->name = name;
        charge.payer->documentId = document;
        charge.raw.replace("Laura Gomez", name.toUtf8());
        charge.raw.replace("1020304050", document.toUtf8());
        return charge;
    }
    //! The charge "order-2" is Ana Ruiz's, every other one Laura Gomez's.
    static void setUp(StoryDesk &desk)
    {
        desk.gateway.onCharge = [](const ChargeKey &key) {
            const bool isAnas = key.toString() == u"order-2"_s;
            const Charge charge = isAnas ? chargeOf(key, u"Ana Ruiz"_s, u"52000111"_s)
                                         : chargeOf(key, u"Laura Gomez"_s, u"1020304050"_s);
            return ChargeReading{charge, {200, charge.raw}};
        };
    }
    //! For Ana Ruiz, into the account that Laura Gomez uses, too.
    static RefundInput anasInput()
    {
        RefundInput input = StoryDesk::input();
        input.beneficiaryName = u"Ana Ruiz"_s;
        input.documentNumber = u"52000111"_s;
        return input;
    }
    static Result<RefundRequest> askForAna(StoryDesk &desk)
    {
        return await(
            desk.requests.ask(*ChargeKey::fromText(u"order-2"_s), anasInput(), desk.signedIn("eva")));
    }
    static Result<RefundRequest> approve(StoryDesk &desk, const RefundRequest &request, bool accepts,
        const std::optional<QStringList> &shown = {}, const char *who = "sofia")
    {
        return await(desk.decisions.approve(request.id, request.digest, accepts, desk.signedIn(who), shown));
    }

private Q_SLOTS:
    void whoAsksHearsThatTheAccountIsAnotherCustomers()
    {
        StoryDesk desk;
        setUp(desk);
        QVERIFY(desk.ask("ana", u"1,00"_s));
        const auto preview = await(
            desk.requests.preview(*ChargeKey::fromText(u"order-2"_s), anasInput(), desk.signedIn("eva")));
        QCOMPARE(codesOf(preview->check.warnings), QStringList{u"account_of_others"_s});
        const Result<RefundRequest> request = askForAna(desk);
        QCOMPARE(codesOf(request->warnings), QStringList{u"account_of_others"_s});
        QCOMPARE(request->warnings[0].evidence.size(), std::size_t(1));
        QVERIFY(request->warnings[0].evidence[0].english().startsWith(u"R1 of "_s));
        QCOMPARE(approve(desk, *request, false).error().kind, ErrorKind::Conflict);
        QVERIFY(approve(desk, *request, true));
        QVERIFY(!desk.journalHas(u"warn"_s)); // it was asked for with it
    }

    void whatCameUpSinceHasToBeAccepted()
    {
        StoryDesk desk;
        setUp(desk);
        const Result<RefundRequest> request = desk.ask("ana", u"1,00"_s);
        QVERIFY(request->warnings.empty());
        QVERIFY(askForAna(desk)); // afterwards
        QCOMPARE(approve(desk, *request, false).error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.stateOf(*request), RequestState::AwaitingApproval);
        QVERIFY(desk.journalHas(u"warn"_s));
        QCOMPARE(approve(desk, *request, true)->state, RequestState::Approved);
    }

    void whatWasNotOnTheScreenIsNotAcceptedByTickingTheRest()
    {
        StoryDesk desk;
        setUp(desk);
        const Result<RefundRequest> request = desk.ask("ana", u"1,00"_s);
        QVERIFY(askForAna(desk));
        const auto unseen = approve(desk, *request, true, QStringList());
        QCOMPARE(unseen.error().kind, ErrorKind::Conflict);
        QCOMPARE(desk.stateOf(*request), RequestState::AwaitingApproval);
        QVERIFY(approve(desk, *request, true, QStringList{u"account_of_others"_s}));
    }

    void anAccountThatHasFailedMeanwhileHasToBeAccepted()
    {
        StoryDesk desk;
        setUp(desk);
        const Result<RefundRequest> first = desk.ask("ana", u"1,00"_s);
        const Result<RefundRequest> second = desk.ask("eva", u"1,00"_s);
        QVERIFY(desk.approve(*first));
        desk.gateway.onSend = [](const ClaimedRefund &) {
            return answered(422, R"({"message":"no such account"})");
        };
        QVERIFY(!desk.send(*first));
        QCOMPARE(approve(desk, *second, false).error().kind, ErrorKind::Conflict);
        QVERIFY(approve(desk, *second, true));
    }

    void whatCameUpNeedsTwoPeopleWhereThePolicySaysSo()
    {
        StoryDesk desk;
        setUp(desk);
        QVERIFY(await(desk.store.setPolicy(
            PolicySetting::SecondApprovalOn, u"account_of_others"_s, desk.signedIn("boss"))));
        const Result<RefundRequest> request = desk.ask("ana", u"1,00"_s);
        QVERIFY(askForAna(desk));
        QCOMPARE(approve(desk, *request, true)->state, RequestState::AwaitingApproval);
        QCOMPARE(approve(desk, *request, true).error().kind, ErrorKind::NotAllowed);
        QCOMPARE(approve(desk, *request, true, {}, "saul")->state, RequestState::Approved);
        desk.gateway.onSend = [](const ClaimedRefund &refund) {
            return answered(200, answerTo(refund.body(), "IN_PROGRESS"));
        };
        QVERIFY(desk.send(*request));
    }

    void whoMayNotApproveNotesNothing()
    {
        StoryDesk desk;
        setUp(desk);
        const Result<RefundRequest> request = desk.ask("saul", u"1,00"_s);
        QVERIFY(askForAna(desk));
        QCOMPARE(approve(desk, *request, true, {}, "saul").error().kind, ErrorKind::NotAllowed);
        QCOMPARE(approve(desk, *request, true, {}, "ana").error().kind, ErrorKind::NotAllowed);
        QVERIFY(!desk.journalHas(u"warn"_s));
    }
};

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::WarningStoryTest)
#include "warning_story_test.moc"
