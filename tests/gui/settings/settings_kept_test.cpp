// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed in the settings: kept, seen after a restart, put back, and said where it cannot be.
#include "tests/gui/settings/settings_fixture.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

class SettingsKeptTest final : public SettingsFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup()
    {
        closeEverything();
        Theme::setTextPercent(100);
        Theme::apply(*qApp, ColorScheme::Light);
    }

    void aChangeIsKeptAndSeenAfterARestart();
    void textsChangeTheirSizeAtOnce();
    void eachCanBePutBack();
    void whatIsTooLongIsSaidAndStaysTyped();
    void anAddressThatIsNoneIsSaidAndStaysTyped();
    void whatRefundsCarryIsKeptForTheGatewayAndNoted();
    void aGatewayIsOpenedAtTheStart();
    void theCredentialsOfAGatewayAreForgottenAtTheSecondPress();
    void theLanguageWaitsForItsButton();
    void unsavedChangesOfThePolicyAreNotLostByOneKey();
    void theMenuShowsWhichColoursWereChosen();
    void lockAndMerchantAreReadAgainByOthers();

private:
    [[nodiscard]] WindowMemory memory() const
    {
        return WindowMemory(m_workplace->desk.folder.filePath(u"window.ini"_s));
    }
    void pressIn(const QString &name)
    {
        QPushButton *const one = showing<QPushButton>(settings(), name);
        QVERIFY2(one != nullptr && one->isEnabled(), qPrintable(name));
        one->click();
    }
    static void chooseData(QComboBox *choice, const QVariant &data)
    {
        choice->setCurrentIndex(choice->findData(data));
    }
};

void SettingsKeptTest::aChangeIsKeptAndSeenAfterARestart()
{
    openSettings("ana");
    chooseData(contentOf<QComboBox>(u"colors"_s), static_cast<int>(ColorScheme::Dark));
    QVERIFY(Theme::isDark()); // at once
    chooseData(contentOf<QComboBox>(u"text-size"_s), 125);
    chooseData(contentOf<QComboBox>(u"lock-after"_s), 5);
    setTextAsAssistiveToolsDo(contentOf<QLineEdit>(u"merchant-name"_s), u"Tienda de Prueba S.A.S."_s);
    m_window.reset();

    openSettings("sofia"); // of this computer, whoever sits there
    QCOMPARE(contentOf<QComboBox>(u"colors"_s)->currentData().toInt(), static_cast<int>(ColorScheme::Dark));
    QCOMPARE(contentOf<QComboBox>(u"text-size"_s)->currentData().toInt(), 125);
    QCOMPARE(contentOf<QComboBox>(u"lock-after"_s)->currentData().toInt(), 5);
    QCOMPARE(contentOf<QLineEdit>(u"merchant-name"_s)->text(), u"Tienda de Prueba S.A.S."_s);
}

void SettingsKeptTest::textsChangeTheirSizeAtOnce()
{
    openSettings("ana");
    const double before = QApplication::font().pointSizeF();
    auto *const title = new QLabel(settings());
    title->setFont(Theme::font(FontRole::PageTitle));
    const double large = title->font().pointSizeF();
    auto *const plain = new QLabel(u"as the program"_s, settings());
    chooseData(contentOf<QComboBox>(u"text-size"_s), 150);
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
    QCOMPARE(Theme::font(FontRole::PageTitle).pointSizeF(), title->font().pointSizeF());
    QVERIFY(std::abs(title->font().pointSizeF() - large * 1.5) < 0.01);
    QTRY_COMPARE(plain->font().pointSizeF(), before * 1.5);
    chooseData(contentOf<QComboBox>(u"text-size"_s), 100);
    QVERIFY(std::abs(title->font().pointSizeF() - large) < 0.01); // and back without a rest
}

void SettingsKeptTest::eachCanBePutBack()
{
    openSettings("ana");
    settings()->turnTo(SettingsSection::Appearance);
    const QString reset = u"Reset: Text size"_s;
    QVERIFY(!showing<QPushButton>(settings(), reset)->isEnabled()); // it is as at first
    chooseData(contentOf<QComboBox>(u"text-size"_s), 110);
    pressIn(reset);
    QCOMPARE(memory().textPercent(), 100);
    QVERIFY(!showing<QPushButton>(settings(), reset)->isEnabled());
    chooseData(contentOf<QComboBox>(u"lock-after"_s), 30);
    pressIn(u"Reset: Lock after idle minutes"_s);
    QCOMPARE(memory().lockAfter(ProfileKind::Production), 10min);
    contentOf<QLineEdit>(u"merchant-name"_s)->setText(u"Tienda"_s);
    pressIn(u"Reset: Merchant's name"_s);
    QCOMPARE(memory().merchantName(), QString());
    chooseData(contentOf<QComboBox>(u"colors"_s), static_cast<int>(ColorScheme::Dark));
    pressIn(u"Reset: Colours"_s);
    QCOMPARE(memory().scheme(), ColorScheme::System);
}

void SettingsKeptTest::whatIsTooLongIsSaidAndStaysTyped()
{
    openSettings("ana");
    settings()->turnTo(SettingsSection::Appearance);
    auto *const edit = contentOf<QLineEdit>(u"merchant-name"_s);
    edit->setText(u"Tienda"_s);
    edit->setText(QString(121, u'x'));
    QVERIFY(wordsOn(settings()).contains("longer than 120 characters"_L1));
    QVERIFY(edit->accessibleDescription().startsWith("That is longer"_L1));
    QCOMPARE(edit->text().size(), 121);
    QCOMPARE(memory().merchantName(), u"Tienda"_s);
    edit->setText(u"Otra"_s);
    QVERIFY(!wordsOn(settings()).contains("longer than"_L1));
}

void SettingsKeptTest::anAddressThatIsNoneIsSaidAndStaysTyped()
{
    openSettings("boss");
    auto *const edit = contentOf<QLineEdit>(u"callback-url"_s);
    setTextAsAssistiveToolsDo(edit, u"not an address"_s);
    pressIn(u"Keep these three"_s);
    QCOMPARE(edit->text(), u"not an address"_s);
    QVERIFY(edit->accessibleDescription().contains("not an address"_L1));
    QVERIFY(m_workplace->kept.front().callbackUrl.isEmpty());
}

void SettingsKeptTest::whatRefundsCarryIsKeptForTheGatewayAndNoted()
{
    openSettings("boss");
    setTextAsAssistiveToolsDo(contentOf<QLineEdit>(u"callback-url"_s), u"https://shop.example/refunds"_s);
    chooseData(contentOf<QComboBox>(u"profile-bank-code-form"_s), static_cast<int>(BankCodeForm::FourDigits));
    contentOf<QCheckBox>(u"nit-check-digit"_s)->setChecked(false);
    pressIn(u"Keep these three"_s);
    QCOMPARE(m_workplace->kept.front().callbackUrl, u"https://shop.example/refunds"_s);
    QCOMPARE(m_workplace->kept.front().bankCodeForm, BankCodeForm::FourDigits);
    QVERIFY(!m_workplace->kept.front().sendNitCheckDigit);
    QTRY_VERIFY(homeActions().contains(u"profile change production"_s));
    QVERIFY(!showing<QPushButton>(settings(), u"Keep these three"_s)->isEnabled());
}

void SettingsKeptTest::aGatewayIsOpenedAtTheStart()
{
    Profile other = m_workplace->kept.front();
    other.name = u"other"_s;
    m_workplace->kept.push_back(other);
    openSettings("boss");
    auto *const list = showing<QListWidget>(settings(), u"Gateways"_s);
    list->setCurrentRow(1);
    pressIn(u"Open at the start"_s);
    QCOMPARE(m_workplace->used, u"other"_s);
    QTRY_VERIFY(homeActions().contains(u"profile use other"_s));
}

void SettingsKeptTest::theCredentialsOfAGatewayAreForgottenAtTheSecondPress()
{
    openSettings("boss");
    pressIn(u"Forget them"_s);
    QVERIFY(messageOf(settings()).contains("Press again"_L1));
    QVERIFY(!homeActions().contains(u"credentials clear production"_s));
    pressIn(u"Forget them"_s); // its name stays, its words say what comes
    QTRY_VERIFY(homeActions().contains(u"credentials clear production"_s));
}

void SettingsKeptTest::theLanguageWaitsForItsButton()
{
    openSettings("ana");
    settings()->turnTo(SettingsSection::Language);
    auto *const choice = showing<QComboBox>(settings(), u"Language of the window"_s);
    QVERIFY(choice);
    QVERIFY(!showing<QPushButton>(settings(), u"Use this language"_s)->isEnabled());
    QVERIFY(choice->findText(u"Español"_s) > 0);
    chooseData(choice, u"es"_s);
    QCOMPARE(memory().language(), QString());
    pressIn(u"Use this language"_s);
    QTRY_COMPARE(memory().language(), u"es"_s);
}

void SettingsKeptTest::unsavedChangesOfThePolicyAreNotLostByOneKey()
{
    openSettings("boss");
    settings()->turnTo(SettingsSection::Policy);
    auto *const cap = contentOf<QLineEdit>(u"cap-per-day"_s);
    QTRY_VERIFY(cap->isEnabled());
    cap->setText(u"1.000"_s);
    settings()->turnTo(SettingsSection::Language);
    settings()->close();
    QVERIFY(settings() && settings()->isVisible());
    QCOMPARE(settings()->section(), SettingsSection::Policy);
    QVERIFY(messageOf(settings()).contains("not saved"_L1));
    pressIn(u"Reset: Most sent per day"_s);
    settings()->close();
    QTRY_VERIFY(!settings());
}

void SettingsKeptTest::theMenuShowsWhichColoursWereChosen()
{
    openSettings("ana");
    chooseData(contentOf<QComboBox>(u"colors"_s), static_cast<int>(ColorScheme::Dark));
    QVERIFY(entry(u"Dark"_s)->isChecked());
}

void SettingsKeptTest::lockAndMerchantAreReadAgainByOthers()
{
    WindowMemory kept = memory();
    QCOMPARE(kept.lockAfter(ProfileKind::Production), 10min);
    kept.keepLockAfter(15min);
    kept.keepMerchantName(u"Tienda, \"Ñandú\" = 1; 2"_s);
    kept.keepTextPercent(110);
    const WindowMemory again = memory();
    QCOMPARE(again.lockAfter(ProfileKind::Production), 15min);
    QCOMPARE(again.merchantName(), u"Tienda, \"Ñandú\" = 1; 2"_s);
    QCOMPARE(again.textPercent(), 110);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::SettingsKeptTest)
#include "settings_kept_test.moc"
