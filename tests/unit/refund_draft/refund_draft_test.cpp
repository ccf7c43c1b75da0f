// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/draft_fields.h"
#include "models/refunds/refund_draft.h"
#include "tests/stories/story_desk.h"
#include "tests/support/scripted_refund_store.h"
#include "tests/unit/tables/some_requests.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class RefundDraftTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<StoryDesk>(); }
    void cleanup()
    {
        m_draft.reset();
        m_desk.reset();
    }

    void startsWithThePayer();
    void takesThePayersDocumentTypeWhereItIsOneOfOurs_data();
    void takesThePayersDocumentTypeWhereItIsOneOfOurs();
    void allThatIsLeftIsTheAmountOnTheScreen();
    void keepsItselfShortlyAfterTheLastChange();
    void keepsItselfWhenItDies();
    void keepsNothingThatNobodyTyped();
    void keepsNothingWhenAllIsAsItBegan();
    void keepsWhatWasTypedLast();
    void aCorrectionStandsBesideANewRefund();
    void whatWasAskedForLeavesTheOther();
    void aCorrectionIsNoNewRefund();
    void readsDraftsFromBeforeThereWereCorrections();
    void saysWhetherItIsKept();
    void saysThatItCouldNotBeKept();
    void doesNotReplaceWhatWasTypedWhileItLookedForTheKeptOne();
    void forgetsWhenItWasAskedFor();
    void comesBackAfterItWasDiscarded();
    void saysWhatBlocks();

private:
    RefundDraft &open(const Charge &charge = settledCharge())
    {
        m_draft = std::make_unique<RefundDraft>(
            m_desk->store, charge, Result<Money>(Money(300, Currency::cop())), Profile(), u"ana"_s);
        return *m_draft;
    }
    RefundDraft &openCorrection(int failed)
    {
        open().startFrom(requestNumber(failed, RequestState::Failed));
        return *m_draft;
    }
    //! What is kept of `draft` when it is opened again.
    static RefundInput comesBack(RefundDraft &draft)
    {
        QSignalSpy restored(&draft, &RefundDraft::restored);
        draft.restore();
        return restored.wait(1000) ? draft.input() : RefundInput();
    }
    std::optional<KeptDraft> kept() { return *await(m_desk->store.draft(m_desk->charge, u"ana"_s)); }

    std::unique_ptr<StoryDesk> m_desk;
    std::unique_ptr<RefundDraft> m_draft;
};

void RefundDraftTest::startsWithThePayer()
{
    const RefundDraft &draft = open();

    QCOMPARE(draft.input().beneficiaryName, u"Laura Gomez"_s);
    QCOMPARE(draft.input().documentNumber, u"1020304050"_s);
    QCOMPARE(draft.input().accountType, u"SAVINGS"_s);
    QVERIFY(!draft.isTouched());
    QVERIFY(!draft.canBeAskedFor());
}

void RefundDraftTest::takesThePayersDocumentTypeWhereItIsOneOfOurs_data()
{
    QTest::addColumn<QString>("payers");
    QTest::addColumn<QString>("drafts");
    QTest::newRow("only text") << QString() << u"CC"_s;
    QTest::newRow("ours") << u"NIT"_s << u"NIT"_s;
    QTest::newRow("not in the list") << u"PASSPORT"_s << u"CC"_s;
}

void RefundDraftTest::takesThePayersDocumentTypeWhereItIsOneOfOurs()
{
    QFETCH(const QString, payers);
    Charge charge = settledCharge();
    if (!payers.isEmpty())
        charge.payer->documentType = payers;

    QTEST(open(charge).input().documentType, "drafts");
}

void RefundDraftTest::allThatIsLeftIsTheAmountOnTheScreen()
{
    RefundDraft &draft = open();

    draft.askForAllThatIsLeft();

    QCOMPARE(draft.input().amountText, u"3,00"_s);
    QCOMPARE(draft.input().amountForm, RefundInput::AmountForm::Text);
}

void RefundDraftTest::keepsItselfShortlyAfterTheLastChange()
{
    RefundDraft &draft = open();

    draft.setReason(u"Returned"_s);
    QVERIFY(!kept());

    QTRY_VERIFY(kept());
    QCOMPARE(RefundInput::fromJson(kept()->fields)->reason, u"Returned"_s);
}

void RefundDraftTest::keepsItselfWhenItDies()
{
    open().setReason(u"Returned"_s);

    m_draft.reset();

    QTRY_VERIFY(kept());
}

void RefundDraftTest::keepsNothingThatNobodyTyped()
{
    open();

    m_draft.reset();

    QVERIFY(!kept());
}

void RefundDraftTest::keepsNothingWhenAllIsAsItBegan()
{
    RefundDraft &draft = open();
    draft.setReason(u"Returned"_s);
    draft.keepNow();
    QTRY_VERIFY(kept());

    draft.setReason({});
    draft.keepNow();

    QTRY_VERIFY(!kept());
}

void RefundDraftTest::keepsWhatWasTypedLast()
{
    RefundDraft &draft = open();
    QSignalSpy restored(&draft, &RefundDraft::restored);
    draft.restore();
    draft.setReason(u"Ret"_s);
    draft.keepNow();
    draft.setReason(u"Returned"_s);
    draft.keepNow();
    m_draft.reset();

    QTRY_VERIFY(kept());
    QTRY_COMPARE(comesBack(open()).reason, u"Returned"_s);
}

void RefundDraftTest::aCorrectionStandsBesideANewRefund()
{
    open().setReason(u"Returned"_s);
    QTRY_VERIFY(m_draft->isKept());
    openCorrection(7).setAccountNumber(u"22233344455"_s);
    QTRY_VERIFY(m_draft->isKept());
    openCorrection(8).setAccountNumber(u"99988877766"_s);
    QTRY_VERIFY(m_draft->isKept());

    QCOMPARE(comesBack(open()).reason, u"Returned"_s);
    QCOMPARE(m_draft->input().accountNumber, QString());
    QCOMPARE(comesBack(openCorrection(7)).accountNumber, u"22233344455"_s);
    QCOMPARE(comesBack(openCorrection(8)).accountNumber, u"99988877766"_s);
}

void RefundDraftTest::whatWasAskedForLeavesTheOther()
{
    open().setReason(u"Returned"_s);
    QTRY_VERIFY(m_draft->isKept());
    openCorrection(7).setAccountNumber(u"22233344455"_s);
    QTRY_VERIFY(m_draft->isKept());

    open().forget();
    QTRY_VERIFY(!kept() || !kept()->fields.contains("Returned"));
    QCOMPARE(comesBack(openCorrection(7)).accountNumber, u"22233344455"_s);
    m_draft->forget();
    QTRY_VERIFY(!kept());
}

void RefundDraftTest::aCorrectionIsNoNewRefund()
{
    RefundInput input;
    input.accountNumber = u"22233344455"_s;
    DraftFields fields;
    fields.put(RequestId::fromNumber(7), input);

    const DraftFields read = DraftFields::fromJson(fields.toJson());

    QVERIFY(!read.of(std::nullopt));
    QVERIFY(!read.of(RequestId::fromNumber(8)));
    QCOMPARE(read.of(RequestId::fromNumber(7))->accountNumber, u"22233344455"_s);
}

void RefundDraftTest::readsDraftsFromBeforeThereWereCorrections()
{
    RefundInput input;
    input.reason = u"Returned"_s;

    QCOMPARE(DraftFields::fromJson(input.toJson()).of(std::nullopt)->reason, u"Returned"_s);
    QVERIFY(DraftFields::fromJson("no JSON").isEmpty());
    QVERIFY(DraftFields::fromJson("{}").isEmpty());
}

void RefundDraftTest::saysWhetherItIsKept()
{
    RefundDraft &draft = open();
    const QSignalSpy said(&draft, &RefundDraft::kept);
    QVERIFY(draft.isKept());

    draft.setReason(u"Returned"_s);
    QVERIFY(!draft.isKept());

    QTRY_COMPARE(said.size(), 1);
    QVERIFY(draft.isKept());
}

void RefundDraftTest::saysThatItCouldNotBeKept()
{
    ScriptedRefundStore store; // refuses every draft
    RefundDraft draft(
        store, settledCharge(), Result<Money>(Money(300, Currency::cop())), Profile(), u"ana"_s);
    const QSignalSpy failed(&draft, &RefundDraft::keepingFailed);

    draft.setReason(u"Returned"_s);

    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!draft.isKept());
    draft.keepNow();
    QTRY_COMPARE(failed.size(), 2);
}

void RefundDraftTest::doesNotReplaceWhatWasTypedWhileItLookedForTheKeptOne()
{
    open().setReason(u"Returned"_s);
    m_draft->setNote(u"Monday"_s);
    m_draft.reset();
    QTRY_VERIFY(kept());

    RefundDraft &draft = open();
    QSignalSpy restored(&draft, &RefundDraft::restored);
    draft.restore();
    draft.setNote(u"Tuesday"_s);

    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(draft.input().reason, u"Returned"_s);
    QCOMPARE(draft.input().note, u"Tuesday"_s);
}

void RefundDraftTest::forgetsWhenItWasAskedFor()
{
    RefundDraft &draft = open();
    draft.setReason(u"Returned"_s);
    draft.keepNow();
    QTRY_VERIFY(kept());

    draft.forget();

    QTRY_VERIFY(!kept());
}

void RefundDraftTest::comesBackAfterItWasDiscarded()
{
    RefundDraft &draft = open();
    draft.setReason(u"Returned"_s);

    draft.discard();
    QCOMPARE(draft.input().reason, QString());
    QVERIFY(draft.canBringBack());
    draft.bringBack();

    QCOMPARE(draft.input().reason, u"Returned"_s);
}

void RefundDraftTest::saysWhatBlocks()
{
    RefundDraft &draft = open();

    draft.setAmountText(u"3,01"_s);

    QCOMPARE(draft.blocking().size(), size_t{1});
    QVERIFY(!draft.canBeAskedFor());
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::RefundDraftTest)
#include "refund_draft_test.moc"
