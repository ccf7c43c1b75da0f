// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/refund/wizard_desk.h"
#include "tests/support/raw_sqlite.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class RefundWizardTest final : public QObject, private WizardDesk {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void nextStaysClosedUntilTheAmountIsAllowed_data();
    void nextStaysClosedUntilTheAmountIsAllowed();
    void saysUnderTheAmountWhatWasUnderstood();
    void fillsInWhatIsLeft();
    void startsWithThePayersNameAndDocument();
    void saysWhatDiffersFromThePayer();
    void takesTextThatIsSetWithoutKeys();
    void takesAnExactBankCodeAsTyped();
    void reviewShowsWhatWillBeSentAndWhatWasTyped();
    void enterOnReviewAsksForNothing();
    void asksOnceHoweverOftenTheButtonIsPressed();
    void aGroundIsAskedForWithItsDay();
    void theWheelChangesNothingThatIsNotBeingEdited();
    void saysThatNothingWasSentYet();
    void keepsEverythingWhenTheRequestIsRefused();
    void saysWhatIsLeftNowWhenOthersWereFaster();
    void warningsStandAsTickBoxesOnReview();
};

void RefundWizardTest::nextStaysClosedUntilTheAmountIsAllowed_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("zero") << u"0,00"_s << false;
    QTest::newRow("two readings") << u"1,500"_s << false;
    QTest::newRow("more than is left") << u"3,01"_s << false;
    QTest::newRow("a part") << u"1,50"_s << true;
    QTest::newRow("all") << u"3,00"_s << true;
}

void RefundWizardTest::nextStaysClosedUntilTheAmountIsAllowed()
{
    QFETCH(const QString, amount);
    QFETCH(const bool, isOpen);
    type(u"Reason"_s, u"Returned goods"_s);

    type(u"Amount"_s, amount);

    QCOMPARE(button(u"Next"_s)->isEnabled(), isOpen);
    QCOMPARE(button(u"Next"_s)->accessibleDescription().isEmpty(), isOpen);
}

void RefundWizardTest::saysUnderTheAmountWhatWasUnderstood()
{
    type(u"Amount"_s, u"1,50"_s);

    QVERIFY(wordsOn(m_wizard).contains(u"$ 1,50 COP · one peso and fifty centavos"_s));
}

void RefundWizardTest::fillsInWhatIsLeft()
{
    press(u"Full amount"_s);

    QCOMPARE(edit(u"Amount"_s)->text(), u"3,00"_s);
}

void RefundWizardTest::startsWithThePayersNameAndDocument()
{
    fillAmount();
    press(u"Next"_s);

    QCOMPARE(edit(u"Beneficiary name"_s)->text(), u"Laura Gomez"_s);
    QCOMPARE(edit(u"Document number"_s)->text(), u"1020304050"_s);
    QCOMPARE(showing<QComboBox>(m_wizard, u"Document type"_s)->currentText(), u"CC"_s);
    QVERIFY(wordsOn(m_wizard).contains(u"Same as the payer's."_s));
}

void RefundWizardTest::saysWhatDiffersFromThePayer()
{
    fillAmount();
    press(u"Next"_s);

    type(u"Document number"_s, u"1099888777"_s);

    QVERIFY(wordsOn(m_wizard).contains(u"Not the payer's. Payer: 1020304050. Here: CC 1099888777."_s));
}

void RefundWizardTest::takesTextThatIsSetWithoutKeys()
{
    setTextAsAssistiveToolsDo(edit(u"Amount"_s), u"2,00"_s);
    setTextAsAssistiveToolsDo(edit(u"Reason"_s), u"Returned goods"_s);

    QVERIFY(button(u"Next"_s)->isEnabled());
}

void RefundWizardTest::takesAnExactBankCodeAsTyped()
{
    fillAmount();
    press(u"Next"_s);
    press(u"Next"_s);

    fillAccount();

    QCOMPARE(edit(u"Bank"_s)->text(), u"007"_s);
    QVERIFY(wordsOn(m_wizard).contains(u"007 Bancolombia"_s, Qt::CaseInsensitive));
    QVERIFY(button(u"Next"_s)->isEnabled());
}

void RefundWizardTest::reviewShowsWhatWillBeSentAndWhatWasTyped()
{
    fillAmount();
    press(u"Next"_s);
    setTextAsAssistiveToolsDo(edit(u"Beneficiary name"_s), u"Láura Gómez"_s); // no key of QTest has accents
    press(u"Next"_s);
    fillAccount();

    press(u"Next"_s);

    const QString words = wordsOn(m_wizard);
    QVERIFY(words.contains(u"three pesos"_s));
    QVERIFY(words.contains(u"Laura Gomez"_s));
    QVERIFY(words.contains(u"Typed as: Láura Gómez"_s));
    QVERIFY(words.contains(u"12345678901"_s));
    QVERIFY(words.contains(u"CC 1020304050"_s));
}

void RefundWizardTest::enterOnReviewAsksForNothing()
{
    goToReview();
    QSignalSpy asked(m_wizard, &RefundWizard::asked);
    QVERIFY(button(u"Send for approval"_s));
    QVERIFY(!button(u"Send for approval"_s)->isDefault());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QVERIFY(asked.isEmpty());
    QVERIFY(requests().empty());
    QVERIFY(button(u"Send for approval"_s)); // nor does it lead away from here
}

void RefundWizardTest::asksOnceHoweverOftenTheButtonIsPressed()
{
    goToReview();
    QSignalSpy asked(m_wizard, &RefundWizard::asked);

    QTest::mouseDClick(button(u"Send for approval"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Send for approval"_s), Qt::LeftButton);

    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(requests().size(), size_t{1});
}

void RefundWizardTest::aGroundIsAskedForWithItsDay()
{
    auto *const ground = showing<QComboBox>(m_wizard, u"Ground"_s);
    QVERIFY(ground);
    QCOMPARE(ground->currentData().toString(), QString());
    QVERIFY(!showing<QDateEdit>(m_wizard, u"Claimed on"_s)); // nothing to ask for yet
    ground->setCurrentIndex(ground->findData(u"withdrawal"_s));
    auto *const claimedOn = showing<QDateEdit>(m_wizard, u"Claimed on"_s);
    QVERIFY(claimedOn);
    const QDate today = bogotaDay(QDateTime::currentDateTimeUtc());
    QCOMPARE(claimedOn->date(), today);
    claimedOn->setDate(today.addDays(1));
    fillAmount();
    QVERIFY(!button(u"Next"_s)->isEnabled());
    claimedOn->setDate(today.addDays(-2));
    QVERIFY2(
        wordsOn(m_wizard).contains(today.addDays(28).toString(Qt::ISODate)), qPrintable(wordsOn(m_wizard)));
    press(u"Next"_s);
    press(u"Next"_s);
    fillAccount();
    press(u"Next"_s);
    QSignalSpy asked(m_wizard, &RefundWizard::asked);
    QTest::mouseClick(button(u"Send for approval"_s), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    const LegalGround expected{.kind = LegalGround::Kind::Withdrawal, .claimedOn = today.addDays(-2)};
    QCOMPARE(requests().front().ground, std::optional(expected));
}

//! As the wheel of a mouse over a page that scrolls.
static void turnWheelOver(QWidget *field)
{
    const QPointF middle = field->rect().center();
    QWheelEvent wheel(middle, field->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(field, &wheel);
}

void RefundWizardTest::theWheelChangesNothingThatIsNotBeingEdited()
{
    auto *const ground = showing<QComboBox>(m_wizard, u"Ground"_s);
    turnWheelOver(ground);
    QCOMPARE(ground->currentIndex(), 0);
    ground->setCurrentIndex(1);
    auto *const day = showing<QDateEdit>(m_wizard, u"Claimed on"_s);
    QVERIFY(day);
    const QDate today = day->date();
    turnWheelOver(day);
    QCOMPARE(day->date(), today);

    ground->setFocus(); // where somebody is, the wheel does what it always does
    turnWheelOver(ground);
    QCOMPARE(ground->currentIndex(), 2);
}

void RefundWizardTest::saysThatNothingWasSentYet()
{
    goToReview();
    QSignalSpy said(m_wizard, &RefundWizard::said);
    QSignalSpy closed(m_wizard, &RefundWizard::closed);

    press(u"Send for approval"_s);

    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(
        said.back().front().toString(), u"R1 waits for approval by another person. Nothing was sent yet."_s);
    QVERIFY(m_desk->gateway.sentBodies.isEmpty());
    QVERIFY(!keptDraft());
}

void RefundWizardTest::keepsEverythingWhenTheRequestIsRefused()
{
    goToReview();
    m_desk->gateway.onCharge = [](const ChargeKey &) {
        return Result<ChargeReading>(
            failure(ErrorKind::Network, Phrase("The gateway does not answer."), Phrase("Try again.")));
    };
    QSignalSpy said(m_wizard, &RefundWizard::said);

    press(u"Send for approval"_s);

    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.back().front().toString(), u"The gateway does not answer. Try again."_s);
    QTRY_VERIFY(button(u"Send for approval"_s)->isEnabled());
    QVERIFY(wordsOn(m_wizard).contains(u"12345678901"_s));
    QVERIFY(requests().empty());
}

void RefundWizardTest::saysWhatIsLeftNowWhenOthersWereFaster()
{
    goToReview();
    QVERIFY(m_desk->ask("eva", u"2,00"_s));

    press(u"Send for approval"_s);

    QTRY_VERIFY(wordsOn(m_wizard).contains(u"only $ 1,00 COP are left"_s));
    QTRY_VERIFY(!button(u"Send for approval"_s)->isEnabled());
    QCOMPARE(requests().size(), size_t{1});
}

void RefundWizardTest::warningsStandAsTickBoxesOnReview()
{
    fillAmount();
    press(u"Next"_s);
    type(u"Document number"_s, u"1099888777"_s);
    press(u"Next"_s);
    fillAccount();

    press(u"Next"_s);

    QList<QCheckBox *> boxes = m_wizard->findChildren<QCheckBox *>();
    boxes.removeIf([](const QCheckBox *box) { return !box->isVisible(); });
    QCOMPARE(boxes.size(), 1);
    QVERIFY(boxes.front()->accessibleName().contains(u"is not the payer's"_s));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::RefundWizardTest)
#include "refund_wizard_test.moc"
