// SPDX-License-Identifier: GPL-3.0-or-later
// A home as desk and command line share it, on a real training gateway and with a keychain that can fail.
#include "app/composition/home_workplace.h"
#include "app/composition/training_place.h"
#include "app/desk/closing.h"
#include "app/training/training_gateway.h"
#include "app/training/training_people.h"
#include "tests/support/await.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/quick_folder.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class WorkplaceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void withoutAKeychainTypedCredentialsLastForThisRun();
    void keptCredentialsTakeThePlaceOfTypedOnes();
    void clearingForgetsTypedCredentialsToo();
    void aDeskThatCannotBeOpenedTakesNothingAway();
    void theDeskBeforeStaysUntilTheNewOneIsHeardOf();
    void trainingLetsItsPeopleInAgain_data();
    void trainingLetsItsPeopleInAgain();
    void whatPeopleChangeGetsACheckpoint();
    void closingKeepsBothCheckpoints();
    void closingDoesNotWaitForAKeychainThatHangs();
    void trainingTouchesNoKeychain();

private:
    //! Adds the profile "shop", whose gateway listens in this program.
    void addShop();
    [[nodiscard]] Result<Done> authorize();
    void startAgain();

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<TrainingGateway> m_gateway;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<HomeWorkplace> m_workplace;
};

void WorkplaceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolder());
    m_gateway = std::make_unique<TrainingGateway>(m_folder->filePath(u"gateway.json"_s), m_clock);
    QVERIFY(m_gateway->start());
    m_secrets = std::make_unique<MemorySecretStore>();
    startAgain();
}

void WorkplaceTest::cleanup()
{
    m_workplace.reset();
    m_secrets.reset();
    m_gateway.reset();
    m_folder.reset();
}

void WorkplaceTest::startAgain()
{
    m_workplace.reset();
    const Result<HomeFolder> home = HomeFolder::open(m_folder->filePath(u"home"_s));
    QVERIFY(home);
    m_workplace = std::make_unique<HomeWorkplace>(*home, *m_secrets, m_clock);
}

void WorkplaceTest::addShop()
{
    Profile profile;
    profile.name = u"Shop"_s;
    profile.kind = ProfileKind::Training;
    profile.api = m_gateway->address();
    QVERIFY(m_workplace->addProfile(profile));
    QVERIFY(await(m_workplace->openDesk(u"Shop"_s)));
}

Result<Done> WorkplaceTest::authorize()
{
    return await(m_workplace->desk()->services().gateway.authorize());
}

void WorkplaceTest::withoutAKeychainTypedCredentialsLastForThisRun()
{
    addShop();
    m_secrets->failWith(KeychainFailure::NoService);
    QCOMPARE(authorize().error().kind, ErrorKind::Keychain);
    QCOMPARE(await(m_workplace->setCredentials(u"Shop"_s, trainingCredentials())).error().kind,
        ErrorKind::Keychain);
    QVERIFY(m_workplace->useForThisRun(u"Shop"_s, trainingCredentials()));
    QVERIFY(authorize());
    QVERIFY(await(m_workplace->testCredentials(m_workplace->profiles().front(), {})));
    for (const QString &name : m_secrets->names())
        QVERIFY2(name.contains(u"/store/"_s), qPrintable(name)); // the key of the store, and no credentials

    startAgain();
    // Without its keychain the store stays closed, since its key is there.
    QCOMPARE(await(m_workplace->openDesk(u"Shop"_s)).error().kind, ErrorKind::Keychain);
    m_secrets->stopFailing();
    QVERIFY(await(m_workplace->openDesk(u"Shop"_s)));
    QCOMPARE(authorize().error().kind, ErrorKind::NotAllowed);
}

void WorkplaceTest::keptCredentialsTakeThePlaceOfTypedOnes()
{
    addShop();
    Credentials wrong = trainingCredentials();
    wrong.clientSecret = Secret("wrong secret");
    QVERIFY(m_workplace->useForThisRun(u"Shop"_s, wrong));
    const Result<Done> refused = authorize();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
    QVERIFY(await(m_workplace->setCredentials(u"Shop"_s, trainingCredentials())));
    QVERIFY(authorize());
}

void WorkplaceTest::clearingForgetsTypedCredentialsToo()
{
    addShop();
    QVERIFY(m_workplace->useForThisRun(u"Shop"_s, trainingCredentials()));
    QVERIFY(authorize());
    QVERIFY(await(m_workplace->clearCredentials(u"Shop"_s)));
    QCOMPARE(authorize().error().kind, ErrorKind::NotAllowed);
    QCOMPARE(m_workplace->useForThisRun(u"other"_s, trainingCredentials()).error().kind, ErrorKind::NotFound);
}

void WorkplaceTest::aDeskThatCannotBeOpenedTakesNothingAway()
{
    addShop();
    const OpenDesk *const before = m_workplace->desk();
    Profile other = m_workplace->profiles().front();
    other.name = u"other"_s;
    QVERIFY(m_workplace->addProfile(other));
    QFile damaged(m_workplace->home().storeFile(other));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(QByteArray(8192, 'x')) == 8192);
    damaged.close();
    QCOMPARE(await(m_workplace->openDesk(u"other"_s)).error().kind, ErrorKind::Storage);
    QCOMPARE(m_workplace->desk(), before);
    QVERIFY(await(m_workplace->desk()->services().store.requests()));
}

void WorkplaceTest::theDeskBeforeStaysUntilTheNewOneIsHeardOf()
{
    addShop();
    const QPointer<OpenDesk> before = m_workplace->desk();
    bool wasThere = false;
    Pending<DeskServices *> *const opening = m_workplace->openDesk(u"Shop"_s);
    opening->whenDone(this, [&](const Result<DeskServices *> &) { wasThere = !before.isNull(); });
    QVERIFY(await(opening));
    QVERIFY(wasThere);
    QTRY_VERIFY(before.isNull());
}

void WorkplaceTest::trainingLetsItsPeopleInAgain_data()
{
    QTest::addColumn<bool>("disabled");
    QTest::newRow("another password") << false;
    QTest::newRow("disabled") << true;
}

void WorkplaceTest::trainingLetsItsPeopleInAgain()
{
    QFETCH(const bool, disabled);
    const auto signIn = [this](const TrainingPerson &invented) {
        PeopleStore &people = m_workplace->desk()->services().people;
        return await(people.signIn(QString::fromLatin1(invented.name), Secret(invented.password)));
    };
    QVERIFY(await(m_workplace->openTraining()));
    const Result<SignedIn> agent = signIn(trainingAgent);
    const Result<SignedIn> supervisor = signIn(trainingSupervisor);
    QVERIFY(agent && supervisor);
    PeopleStore &people = m_workplace->desk()->services().people;
    const Secret other("something else");
    QVERIFY(await(people.setPassword(supervisor->name(), other, *supervisor)));
    if (disabled)
        QVERIFY(await(people.disable(agent->name(), *supervisor)));
    else
        QVERIFY(await(people.setPassword(agent->name(), other, *agent)));
    QVERIFY(!signIn(trainingAgent));

    startAgain();
    QVERIFY(await(m_workplace->openTraining()));
    QVERIFY(signIn(trainingAgent));
    QVERIFY(signIn(trainingSupervisor));
    QVERIFY(await(m_workplace->desk()->services().people.verifyJournal({}))->isWhole());
}

void WorkplaceTest::whatPeopleChangeGetsACheckpoint()
{
    QVERIFY(await(m_workplace->people().add(u"boss"_s, Role::Administrator, Secret("long enough"), {})));
    const QString entry = m_workplace->home().checkpointEntry(u"home"_s);
    QTRY_VERIFY(m_secrets->names().contains(entry));
    QTRY_VERIFY(!m_workplace->homeCheckpoints().isDue());
}

void WorkplaceTest::closingKeepsBothCheckpoints()
{
    addShop();
    QWidget window;
    Closing closing(*m_workplace, window);
    const QSignalSpy ended(&closing, &Closing::ended);
    window.show();
    closing.begin(); // there is a window still
    window.close();
    closing.begin();
    QTRY_COMPARE(ended.size(), 1);
    const HomeFolder &home = m_workplace->home();
    QVERIFY(m_secrets->names().contains(home.checkpointEntry(u"home"_s)));
    QVERIFY(m_secrets->names().contains(home.checkpointEntry(u"training-shop"_s)));
}

void WorkplaceTest::closingDoesNotWaitForAKeychainThatHangs()
{
    addShop();
    m_secrets->hang();
    const QWidget window;
    Closing closing(*m_workplace, window);
    const QSignalSpy ended(&closing, &Closing::ended);
    closing.begin();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 2 * std::chrono::milliseconds(Closing::limit).count());
}

void WorkplaceTest::trainingTouchesNoKeychain()
{
    QVERIFY(await(m_workplace->openTraining()));
    const QWidget window;
    Closing closing(*m_workplace, window);
    const QSignalSpy ended(&closing, &Closing::ended);
    closing.begin();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(m_secrets->names().isEmpty());
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::WorkplaceTest)
#include "workplace_test.moc"
