// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/refund/wizard_desk.h"
#include "tests/support/raw_sqlite.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! What the wizard keeps between two openings, and how it begins anew with a refund whose account was wrong.
class WizardDraftsTest final : public QObject, private WizardDesk {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void closingKeepsTheDraftForTheNextOpening();
    void aDiscardedDraftCanBeBroughtBack();
    void anOpenedAndClosedWizardLeavesNoDraft();
    void aNewRequestForAWrongAccountChangesOnlyTheAccount();
    void aCorrectionHasTheNoteAndTheAddressOfWhatItCorrects();
    void anOldClaimIsNoWallForACorrection();
    void aCorrectedAccountIsKept_data();
    void aCorrectedAccountIsKept();
    void whatCannotBeKeptIsNotLostSilently();
};

void WizardDraftsTest::closingKeepsTheDraftForTheNextOpening()
{
    fillAmount(u"1,25"_s);
    QTest::keyClick(m_wizard, Qt::Key_Escape);
    QTRY_VERIFY(!m_wizard);

    open();

    QTRY_COMPARE(edit(u"Amount"_s)->text(), u"1,25"_s);
    QCOMPARE(edit(u"Reason"_s)->text(), u"Returned goods"_s);
    QVERIFY(wordsOn(m_wizard).contains(u"This is the draft you kept"_s));
}

void WizardDraftsTest::aDiscardedDraftCanBeBroughtBack()
{
    fillAmount(u"1,25"_s);

    press(u"Discard draft"_s);
    QCOMPARE(edit(u"Amount"_s)->text(), QString());
    QTRY_VERIFY(!keptDraft());
    press(u"Bring it back"_s);

    QCOMPARE(edit(u"Amount"_s)->text(), u"1,25"_s);
}

void WizardDraftsTest::anOpenedAndClosedWizardLeavesNoDraft()
{
    QTest::keyClick(m_wizard, Qt::Key_Escape);

    QTRY_VERIFY(!m_wizard);
    QVERIFY(!keptDraft());
}

void WizardDraftsTest::aNewRequestForAWrongAccountChangesOnlyTheAccount()
{
    delete m_wizard;
    const RefundRequest failedOne = failed();
    QCOMPARE(failedOne.state, RequestState::Failed);

    openCorrection(failedOne);
    QVERIFY(!edit(u"Amount"_s));
    QSignalSpy asked(m_wizard, &RefundWizard::asked);
    type(u"Account number"_s, u"22233344455"_s);
    press(u"Next"_s);
    press(u"Send for approval"_s);

    QTRY_COMPARE(asked.size(), 1);
    const std::vector<RefundRequest> all = requests();
    const auto corrected = std::find_if(
        all.begin(), all.end(), [](const RefundRequest &each) { return each.corrects.has_value(); });
    QVERIFY(corrected != all.end());
    QCOMPARE(corrected->account.bankAccountNumber, u"22233344455"_s);
    QCOMPARE(corrected->amount, failedOne.amount);
    QVERIFY(*corrected->corrects == failedOne.id);
    QTRY_VERIFY(!keptDraft());
}

void WizardDraftsTest::aCorrectionHasTheNoteAndTheAddressOfWhatItCorrects()
{
    delete m_wizard;
    RefundInput input = StoryDesk::input();
    input.note = u"She called twice"_s;
    input.callbackUrl = u"https://shop.example/refunds"_s;
    const auto request = await(m_desk->requests.ask(m_desk->charge, input, m_desk->signedIn("ana")));
    QVERIFY(request);
    QVERIFY(m_desk->approve(*request));
    m_desk->gateway.onSend = [](const ClaimedRefund &refund) {
        return answered(200, answerTo(refund.body(), "FAILED"));
    };
    QVERIFY(!m_desk->send(*request));

    openCorrection(*await(m_desk->store.request(request->id)));
    type(u"Account number"_s, u"22233344455"_s);
    press(u"Next"_s);
    QVERIFY(wordsOn(m_wizard).contains(*input.callbackUrl));
    QSignalSpy asked(m_wizard, &RefundWizard::asked);
    press(u"Send for approval"_s);

    QTRY_COMPARE(asked.size(), 1);
    const RefundRequest corrected = *await(m_desk->store.request(RequestId::fromNumber(2)));
    QCOMPARE(corrected.note, input.note);
    QCOMPARE(decodeRefundOrder(corrected.body)->callbackUrl, *input.callbackUrl);
}

void WizardDraftsTest::anOldClaimIsNoWallForACorrection()
{
    delete m_wizard;
    RefundRequest failedOne = failed();
    failedOne.ground =
        LegalGround{.kind = LegalGround::Kind::Withdrawal, .claimedOn = QDate::currentDate().addYears(-2)};

    openCorrection(failedOne);
    type(u"Account number"_s, u"22233344455"_s);
    press(u"Next"_s);

    QVERIFY(wordsOn(m_wizard).contains(u"Withdrawal"_s));
    QVERIFY(button(u"Send for approval"_s)->isEnabled());
}

void WizardDraftsTest::aCorrectedAccountIsKept_data()
{
    QTest::addColumn<QString>("closedBy");
    QTest::newRow("button") << u"Keep for later"_s;
    QTest::newRow("Esc") << u"Esc"_s;
    QTest::newRow("the window's cross") << u"cross"_s;
}

void WizardDraftsTest::aCorrectedAccountIsKept()
{
    QFETCH(const QString, closedBy);
    delete m_wizard;
    const RefundRequest failedOne = failed();
    openCorrection(failedOne);
    type(u"Account number"_s, u"22233344455"_s);
    const QSignalSpy said(m_wizard, &RefundWizard::said);

    if (closedBy == u"Esc"_s)
        QTest::keyClick(m_wizard, Qt::Key_Escape);
    else if (closedBy == u"cross"_s)
        m_wizard->close();
    else
        press(closedBy);

    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.front().front().toString(),
        u"What you typed is kept. Correct the account of R1 again to go on with it."_s);
    QTRY_VERIFY(!m_wizard);
    open(); // a new refund of the same charge knows nothing of it
    QCOMPARE(edit(u"Amount"_s)->text(), QString());
    fillAmount(u"1,00"_s);
    QTest::keyClick(m_wizard, Qt::Key_Escape);
    QTRY_VERIFY(!m_wizard);
    openCorrection(failedOne);
    QTRY_COMPARE(edit(u"Account number"_s)->text(), u"22233344455"_s);
    QVERIFY(wordsOn(m_wizard).contains(u"This is the draft you kept"_s));
    press(u"Discard draft"_s);
    QCOMPARE(edit(u"Account number"_s)->text(), failedOne.account.bankAccountNumber);
}

void WizardDraftsTest::whatCannotBeKeptIsNotLostSilently()
{
    QVERIFY(await(m_desk->store.drafts(u"ana"_s))); // the wizard has read its own before
    const RawSqlite file(m_desk->folder.filePath(u"refunds.sqlite"_s));
    QCOMPARE(file.run(u"DROP TABLE drafts"_s), QString());
    type(u"Amount"_s, u"1,25"_s);

    QTest::keyClick(m_wizard, Qt::Key_Escape);

    QTRY_VERIFY(!m_wizard || wordsOn(m_wizard).contains(u"What you typed is not kept."_s));
    QVERIFY(m_wizard);
    QVERIFY(wordsOn(m_wizard).contains(u"If you close again, it is lost."_s));
    QCOMPARE(edit(u"Amount"_s)->text(), u"1,25"_s);
    QTest::keyClick(m_wizard, Qt::Key_Escape);
    QTRY_VERIFY(!m_wizard);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::WizardDraftsTest)
#include "wizard_drafts_test.moc"
