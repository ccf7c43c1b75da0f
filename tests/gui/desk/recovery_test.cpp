// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code in the window: shown once to the administrator, and asked for when the key is lost.
#include "tests/gui/desk/main_window_fixture.h"
#include "ui/onboarding/recovery_code_dialog.h"

#include <QCheckBox>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class RecoveryTest final : public MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void anAdministratorIsShownTheFirstCode();
    void nobodyElseIsShownIt();
    void whatNeedsNoneOffersNone();
    void aNewCodeTakesTheOldOnesPlaceOnlyIfThatIsWished();
    void whereTheKeyIsLostTheCodeOpensTheDesk();
    void otherTroubleIsNotAnsweredByACode_data();
    void otherTroubleIsNotAnsweredByACode();

private:
    [[nodiscard]] QWidget *codeDialog() const { return m_window->findChild<RecoveryCodeDialog *>(); }
    void keepTheCode()
    {
        QTRY_VERIFY(codeDialog());
        QVERIFY(wordsOn(codeDialog()).contains(m_workplace->rightCode));
        showing<QCheckBox>(codeDialog(), u"I have kept it in a safe place"_s)->setChecked(true);
        showing<QPushButton>(codeDialog(), u"Close"_s)->click();
        QTRY_VERIFY(!codeDialog());
    }
    void failWith(ErrorKind kind)
    {
        m_workplace->openingFails = Error{.kind = kind,
            .what = Phrase("The store cannot be opened."),
            .next = {},
            .detail = {},
            .reply = {}};
    }
};

void RecoveryTest::anAdministratorIsShownTheFirstCode()
{
    m_workplace->recovery = RecoveryCode::Missing;
    openAs(u"boss"_s);
    keepTheCode();
    QVERIFY(entry(u"Recovery code…"_s));
}

void RecoveryTest::nobodyElseIsShownIt()
{
    m_workplace->recovery = RecoveryCode::Missing;
    openAs(u"sofia"_s);
    QVERIFY(!codeDialog());
    QVERIFY(!entry(u"Recovery code…"_s));
    QCOMPARE(m_workplace->recovery, RecoveryCode::Missing);
}

void RecoveryTest::whatNeedsNoneOffersNone()
{
    openAs(u"boss"_s);
    QVERIFY(!codeDialog());
    QVERIFY(!entry(u"Recovery code…"_s));
}

void RecoveryTest::aNewCodeTakesTheOldOnesPlaceOnlyIfThatIsWished()
{
    m_workplace->recovery = RecoveryCode::Made;
    openAs(u"boss"_s);
    QVERIFY(!codeDialog());
    choose(u"Recovery code…"_s);
    QTRY_VERIFY(button(u"Keep the old one"_s));
    press(u"Keep the old one"_s);
    QTRY_VERIFY(!button(u"Keep the old one"_s));
    QVERIFY(!codeDialog());
    choose(u"Recovery code…"_s);
    QTRY_VERIFY(button(u"Make a new code"_s));
    press(u"Make a new code"_s);
    keepTheCode();
}

void RecoveryTest::whereTheKeyIsLostTheCodeOpensTheDesk()
{
    m_workplace->recovery = RecoveryCode::Made;
    failWith(ErrorKind::Keychain);
    open();
    QTRY_VERIFY(button(u"Enter the recovery code…"_s));
    press(u"Enter the recovery code…"_s);
    QTRY_VERIFY(edit(u"Recovery code"_s));
    edit(u"Recovery code"_s)->setText(u"wrong"_s);
    press(u"Recover"_s);
    QTRY_VERIFY(messageOf(m_window.get()).contains(u"another code"_s));
    edit(u"Recovery code"_s)->setText(m_workplace->rightCode);
    press(u"Recover"_s);
    signIn(u"sofia"_s);
}

void RecoveryTest::otherTroubleIsNotAnsweredByACode_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<RecoveryCode>("code");
    QTest::newRow("a damaged store") << ErrorKind::Storage << RecoveryCode::Made;
    QTest::newRow("a lost key, and no code was ever made") << ErrorKind::Keychain << RecoveryCode::Missing;
    QTest::newRow("a team's store") << ErrorKind::Keychain << RecoveryCode::NotNeeded;
}

void RecoveryTest::otherTroubleIsNotAnsweredByACode()
{
    QFETCH(ErrorKind, kind);
    QFETCH(RecoveryCode, code);
    m_workplace->recovery = code;
    failWith(kind);
    open();
    QTRY_VERIFY(button(u"Retry"_s));
    QVERIFY(!button(u"Enter the recovery code…"_s));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::RecoveryTest)
#include "recovery_test.moc"
