// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/refund/gui_desk.h"
#include "ui/signin/sign_in_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class SignInPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init()
    {
        m_desk = std::make_unique<GuiDesk>();
        m_page = std::make_unique<SignInPage>();
        m_page->resize(800, 600);
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void theKeyboardAloneSignsIn();
    void theButtonIsClosedUntilBothAreThere();
    void textThatIsSetWithoutKeysCountsToo();
    void aWrongPasswordSaysSoAndWaitsForAnother();
    void aDisabledPersonHearsTheSameWords();
    void aPressIsTakenOnce();
    void trainingTellsItsPasswords();
    void realProfilesTellNoPasswords();
    void thePasswordIsNotReadOut();

private:
    void open(ProfileKind kind = ProfileKind::Production, std::vector<TrainingHint> hints = {})
    {
        Profile profile;
        profile.name = u"liquido"_s;
        profile.kind = kind;
        m_page->open(m_desk->people, profile, std::move(hints));
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    QLineEdit *user() { return showing<QLineEdit>(m_page.get(), u"User"_s); }
    QLineEdit *password() { return showing<QLineEdit>(m_page.get(), u"Password"_s); }
    QPushButton *button() { return showing<QPushButton>(m_page.get(), u"Sign in"_s); }

    std::unique_ptr<GuiDesk> m_desk;
    std::unique_ptr<SignInPage> m_page;
};

void SignInPageTest::theKeyboardAloneSignsIn()
{
    open();
    const QSignalSpy in(m_page.get(), &SignInPage::signedIn);
    QVERIFY(user()->hasFocus());
    QTest::keyClicks(user(), u"ana"_s);
    QTest::keyClick(user(), Qt::Key_Tab);
    QVERIFY(password()->hasFocus());
    QTest::keyClicks(password(), u"long-enough"_s);
    QTest::keyClick(password(), Qt::Key_Return);
    QTRY_COMPARE(in.size(), 1);
    QVERIFY(password()->text().isEmpty());
}

void SignInPageTest::theButtonIsClosedUntilBothAreThere()
{
    open();
    QVERIFY(!button()->isEnabled());
    QTest::keyClicks(user(), u"ana"_s);
    QVERIFY(!button()->isEnabled());
    QTest::keyClicks(password(), u"x"_s);
    QVERIFY(button()->isEnabled());
    user()->setText(u"   "_s);
    QVERIFY(!button()->isEnabled());
}

void SignInPageTest::textThatIsSetWithoutKeysCountsToo()
{
    open();
    const QSignalSpy in(m_page.get(), &SignInPage::signedIn);
    setTextAsAssistiveToolsDo(user(), u"ana"_s);
    setTextAsAssistiveToolsDo(password(), u"long-enough"_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(in.size(), 1);
}

void SignInPageTest::aWrongPasswordSaysSoAndWaitsForAnother()
{
    open();
    const QSignalSpy in(m_page.get(), &SignInPage::signedIn);
    const QSignalSpy said(m_page.get(), &SignInPage::said);
    QTest::keyClicks(user(), u"ana"_s);
    QTest::keyClicks(password(), u"wrong-password"_s);
    QTest::keyClick(password(), Qt::Key_Return);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(in.size(), 0);
    QVERIFY(wordsOn(m_page.get()).contains(said.at(0).at(0).toString()));
    QVERIFY(password()->hasFocus());
    QVERIFY(password()->text().isEmpty());
    QCOMPARE(user()->text(), u"ana"_s);
}

void SignInPageTest::aDisabledPersonHearsTheSameWords()
{
    open();
    const QSignalSpy said(m_page.get(), &SignInPage::said);
    user()->setText(u"nobody"_s);
    password()->setText(u"long-enough"_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(await(m_desk->people.disable(u"eva"_s, m_desk->signedIn("boss"))));
    user()->setText(u"eva"_s);
    password()->setText(u"long-enough"_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(said.at(0), said.at(1));
}

void SignInPageTest::aPressIsTakenOnce()
{
    open();
    const QSignalSpy in(m_page.get(), &SignInPage::signedIn);
    user()->setText(u"ana"_s);
    password()->setText(u"long-enough"_s);
    QTest::keyClick(password(), Qt::Key_Return);
    QTest::keyClick(password(), Qt::Key_Return);
    QVERIFY(!button()->isEnabled());
    QTRY_COMPARE(in.size(), 1);
    QTest::qWait(100);
    QCOMPARE(in.size(), 1);
}

void SignInPageTest::trainingTellsItsPasswords()
{
    open(ProfileKind::Training, {{u"agent"_s, u"agent-training"_s, Role::Agent}});
    const QString words = wordsOn(m_page.get());
    QVERIFY(words.contains("agent-training"_L1));
    QVERIFY(words.contains("This is training"_L1));
    QVERIFY(words.contains("Training"_L1));
}

void SignInPageTest::realProfilesTellNoPasswords()
{
    open(ProfileKind::Production, {{u"agent"_s, u"agent-training"_s, Role::Agent}});
    QVERIFY(!wordsOn(m_page.get()).contains("agent-training"_L1));
    QVERIFY(wordsOn(m_page.get()).contains("Production"_L1));
}

void SignInPageTest::thePasswordIsNotReadOut()
{
    open();
    password()->setText(u"long-enough"_s);
    QVERIFY(!QAccessible::queryAccessibleInterface(password())
                 ->text(QAccessible::Value)
                 .contains("long-enough"_L1));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::SignInPageTest)
#include "sign_in_page_test.moc"
