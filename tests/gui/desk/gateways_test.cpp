// SPDX-License-Identifier: GPL-3.0-or-later
// The gateways of a home in the window: their credentials, and the way from one to another.
#include "tests/gui/desk/main_window_fixture.h"

#include <QListWidget>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class GatewaysTest final : public MainWindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { makeHome(); }
    void cleanup() { closeEverything(); }

    void anAdministratorSetsCredentialsOfAGatewayThatIsThere();
    void othersAreNotOfferedThem();
    void theInventedOnesOfTrainingCannotBeSet();
    void aLookUpThatLacksThemLeadsThere_data();
    void aLookUpThatLacksThemLeadsThere();
    void whoMayNotSetThemIsNotSentThere();
    void withoutAKeychainTheyAreUsedForThisRunOnly();
    void connectingWithoutAKeychainUsesThemForThisRunOnly();
    void whatCannotBeOpenedLeavesEveryOtherWay();
    void afterAFailedSwitchTheDeskBeforeIsStillThere();
    void theNextStartOpensTheGatewayThatWasChosen();
    void aGatewayThatWasPutInUseSinceCountsMore();
    void notConnectingGoesBackToTheDeskThatWasOpen();
    void theGatewayThatIsMarkedCanBeRead();
    void trainingFromOutsideOpensWhereNobodyIsSignedIn();
    void trainingFromOutsideAsksWhoIsSignedIn();

private:
    void failKeychain()
    {
        m_workplace->onKeepCredentials = [] {
            return Result<Done>(failure(ErrorKind::Keychain, Phrase("There is no keychain.")));
        };
    }
    void failOpening()
    {
        m_workplace->openingFails = Error{.kind = ErrorKind::Storage,
            .what = Phrase("The store is damaged."),
            .next = {},
            .detail = {},
            .reply = {}};
    }
    //! Adds a second gateway to the home.
    void addOther()
    {
        Profile other = m_workplace->kept.front();
        other.name = u"other"_s;
        m_workplace->kept.push_back(other);
    }
    //! By the dialog of the gateways.
    void switchTo(const QString &name)
    {
        choose(u"Gateways…"_s);
        QTRY_VERIFY(button(u"Open"_s));
        auto *const list = showing<QListWidget>(m_window.get(), u"Gateways"_s);
        list->setCurrentItem(list->findItems(name, Qt::MatchStartsWith).constFirst());
        press(u"Open"_s);
    }
    void lookUp(const QString &key)
    {
        edit(u"Charge key"_s)->setText(key);
        QTest::keyClick(edit(u"Charge key"_s), Qt::Key_Return);
    }
};

void GatewaysTest::anAdministratorSetsCredentialsOfAGatewayThatIsThere()
{
    openAs(u"boss"_s);
    choose(u"Gateways…"_s);
    QTRY_VERIFY(button(u"Credentials…"_s));
    press(u"Credentials…"_s);
    QTRY_VERIFY(edit(u"Client secret"_s));
    QCOMPARE(edit(u"Client secret"_s)->echoMode(), QLineEdit::Password);
    press(u"Keep credentials"_s);
    QVERIFY(messageOf(m_window.get()).contains("API key"_L1)); // missing, and said before anything is kept
    QVERIFY(m_workplace->credentialsOf.isEmpty());
    fillCredentials();
    press(u"Test credentials"_s);
    QTRY_COMPARE(messageOf(m_window.get()), u"The gateway accepts these credentials."_s);
    press(u"Keep credentials"_s);
    QTRY_VERIFY(!edit(u"Client secret"_s));
    QCOMPARE(m_workplace->credentialsOf, QStringList{u"production"_s});
    QVERIFY(m_workplace->forThisRun.isEmpty());
    QVERIFY(homeActions().contains(u"credentials set production"_s));
    QCOMPARE(messageOf(m_window.get()), u"The credentials of production are in the keychain."_s);
}

void GatewaysTest::othersAreNotOfferedThem()
{
    openAs(u"sofia"_s);
    choose(u"Gateways…"_s);
    QTRY_VERIFY(button(u"Open training"_s));
    QVERIFY(button(u"Credentials…"_s) && !button(u"Credentials…"_s)->isEnabled());
    QVERIFY(button(u"Credentials…"_s)->accessibleDescription().contains("only an administrator"_L1));
}

void GatewaysTest::theInventedOnesOfTrainingCannotBeSet()
{
    m_workplace->kept.front().kind = ProfileKind::Training;
    openAs(u"boss"_s);
    choose(u"Gateways…"_s);
    QTRY_VERIFY(button(u"Credentials…"_s));
    QVERIFY(!button(u"Credentials…"_s)->isEnabled());
}

void GatewaysTest::aLookUpThatLacksThemLeadsThere_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("none were set, or a pasted token has ended") << ErrorKind::NotAllowed;
    QTest::newRow("the keychain cannot be read") << ErrorKind::Keychain;
}

void GatewaysTest::aLookUpThatLacksThemLeadsThere()
{
    QFETCH(const ErrorKind, kind);
    ScriptedGateway &gateway = m_workplace->desk.gateway;
    const auto answers = gateway.onCharge;
    gateway.onCharge = [kind](const ChargeKey &) {
        return Result<ChargeReading>(failure(kind, Phrase("No credentials are at hand.")));
    };
    openAs(u"boss"_s);
    lookUp(u"order-1"_s);
    QTRY_VERIFY(button(u"Credentials…"_s));
    gateway.onCharge = answers;
    press(u"Credentials…"_s);
    QTRY_VERIFY(edit(u"Client secret"_s));
    fillCredentials();
    press(u"Keep credentials"_s);
    QTRY_VERIFY(showing<QWidget>(m_window.get(), u"Charge"_s)); // read again, without being asked
}

void GatewaysTest::whoMayNotSetThemIsNotSentThere()
{
    m_workplace->desk.gateway.onCharge = [](const ChargeKey &) {
        return Result<ChargeReading>(failure(ErrorKind::NotAllowed, Phrase("No credentials are at hand.")));
    };
    openAs(u"ana"_s);
    lookUp(u"order-1"_s);
    QTRY_VERIFY(button(u"Retry"_s));
    QVERIFY(!button(u"Credentials…"_s));
}

void GatewaysTest::withoutAKeychainTheyAreUsedForThisRunOnly()
{
    failKeychain();
    openAs(u"boss"_s);
    choose(u"Gateways…"_s);
    QTRY_VERIFY(button(u"Credentials…"_s));
    press(u"Credentials…"_s);
    QTRY_VERIFY(edit(u"Client secret"_s));
    fillCredentials();
    QVERIFY(!button(u"Use for this run only"_s)); // the keychain is the rule
    press(u"Keep credentials"_s);
    QTRY_VERIFY(button(u"Use for this run only"_s));
    QVERIFY(messageOf(m_window.get()).startsWith("There is no keychain."_L1));
    QCOMPARE(edit(u"Client secret"_s)->text(), u"secret"_s);
    press(u"Use for this run only"_s);
    QTRY_VERIFY(!edit(u"Client secret"_s));
    QCOMPARE(m_workplace->forThisRun, QStringList{u"production"_s});
    QVERIFY(messageOf(m_window.get()).contains("forgotten when the program ends"_L1));
    QVERIFY(homeActions().contains(u"credentials for this run production"_s));
}

void GatewaysTest::connectingWithoutAKeychainUsesThemForThisRunOnly()
{
    failKeychain();
    m_workplace->makeFresh();
    open();
    fillConnectForm();
    QVERIFY(!button(u"Use for this run only"_s));
    press(u"Keep and connect"_s);
    QTRY_VERIFY(button(u"Use for this run only"_s));
    press(u"Use for this run only"_s);
    QTRY_COMPARE(m_workplace->opened, QStringList{u"liquido"_s});
    QCOMPARE(m_workplace->forThisRun, QStringList{u"liquido"_s});
}

void GatewaysTest::whatCannotBeOpenedLeavesEveryOtherWay()
{
    failOpening();
    open();
    QTRY_VERIFY(button(u"Retry"_s));
    QVERIFY(wordsOn(m_window.get()).contains("production could not be opened."_L1));
    QVERIFY(wordsOn(m_window.get()).contains("The store is damaged."_L1));
    QVERIFY(messageOf(m_window.get()).startsWith("The store is damaged."_L1));
    press(u"Other gateway…"_s);
    QTRY_VERIFY(showing<QListWidget>(m_window.get(), u"Gateways"_s));
    QVERIFY(button(u"Open"_s)->isEnabled());
    press(u"Close"_s);
    press(u"Open training"_s);
    QTRY_VERIFY(edit(u"User"_s));
    QVERIFY(m_workplace->trainingOpened);
}

void GatewaysTest::afterAFailedSwitchTheDeskBeforeIsStillThere()
{
    addOther();
    openAs(u"sofia"_s);
    edit(u"Charge key"_s)->setText(u"order-5"_s);
    failOpening();
    switchTo(u"other"_s);
    QTRY_VERIFY(button(u"Back to production"_s));
    press(u"Back to production"_s);
    QTRY_VERIFY(edit(u"Charge key"_s));
    QCOMPARE(edit(u"Charge key"_s)->text(), u"order-5"_s);
    m_workplace->openingFails.reset();
    switchTo(u"other"_s);
    QTRY_VERIFY(edit(u"User"_s)); // and now it is another desk, for somebody who signs in there
}

void GatewaysTest::theNextStartOpensTheGatewayThatWasChosen()
{
    addOther();
    openAs(u"sofia"_s);
    switchTo(u"other"_s);
    QTRY_VERIFY(edit(u"User"_s));
    m_window->close();
    m_workplace->opened.clear();
    open();
    QTRY_COMPARE(m_workplace->opened, QStringList{u"other"_s});

    m_window->close();
    m_workplace->kept.pop_back(); // and one that is gone by now is not waited for
    m_workplace->opened.clear();
    open();
    QTRY_COMPARE(m_workplace->opened, QStringList{u"production"_s});
}

void GatewaysTest::aGatewayThatWasPutInUseSinceCountsMore()
{
    addOther();
    openAs(u"sofia"_s);
    switchTo(u"other"_s);
    QTRY_VERIFY(edit(u"User"_s));
    m_window->close();
    Profile third = m_workplace->kept.front();
    third.name = u"third"_s;
    m_workplace->kept.insert(m_workplace->kept.begin(), third); // the first is the one in use
    m_workplace->opened.clear();
    open();
    QTRY_COMPARE(m_workplace->opened, QStringList{u"third"_s});
}

void GatewaysTest::notConnectingGoesBackToTheDeskThatWasOpen()
{
    openAs(u"boss"_s);
    edit(u"Charge key"_s)->setText(u"order-5"_s);
    choose(u"Gateways…"_s);
    QTRY_VERIFY(button(u"Connect another…"_s));
    press(u"Connect another…"_s);
    QTRY_VERIFY(edit(u"Profile name"_s));
    press(u"Not now"_s);
    QTRY_VERIFY(edit(u"Charge key"_s));
    QCOMPARE(edit(u"Charge key"_s)->text(), u"order-5"_s); // still signed in
}

void GatewaysTest::theGatewayThatIsMarkedCanBeRead()
{
    addOther();
    openAs(u"sofia"_s);
    choose(u"Gateways…"_s);
    QTRY_VERIFY(button(u"Open"_s));
    auto *const list = showing<QListWidget>(m_window.get(), u"Gateways"_s);
    const QRect row = list->visualItemRect(list->currentItem());
    // Its text has the colour that stands on the accent, so the accent has to be there.
    const QImage picture = list->viewport()->grab(row).toImage();
    QCOMPARE(picture.pixelColor(picture.width() - 4, picture.height() / 2), Theme::color(ColorRole::Accent));
}

void GatewaysTest::trainingFromOutsideOpensWhereNobodyIsSignedIn()
{
    open();
    QTRY_VERIFY(edit(u"User"_s));
    m_window->askForTraining();
    QTRY_VERIFY(m_workplace->trainingOpened);
}

void GatewaysTest::trainingFromOutsideAsksWhoIsSignedIn()
{
    openAs(u"sofia"_s);
    m_window->askForTraining();
    QTRY_VERIFY(button(u"Stay here"_s));
    press(u"Stay here"_s);
    QVERIFY(!m_workplace->trainingOpened);
    QTRY_VERIFY(!button(u"Stay here"_s));
    m_window->askForTraining();
    QTRY_VERIFY(button(u"Open training"_s));
    press(u"Open training"_s);
    QTRY_VERIFY(edit(u"User"_s));
    QVERIFY(m_workplace->trainingOpened);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::GatewaysTest)
#include "gateways_test.moc"
