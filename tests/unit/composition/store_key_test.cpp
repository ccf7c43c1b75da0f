// SPDX-License-Identifier: GPL-3.0-or-later
// Where the key of a store comes from, and what happens where it cannot be had.
#include "app/composition/store_key_keychain.h"
#include "app/composition/store_recovery.h"
#include "models/store/key_wrap.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/quick_folder.h"
#include "tests/support/some_key.h"

#include <QTemporaryDir>
#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class StoreKeyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aKeyIsMadeOnceAndKept();
    void ofManyWhoAskAtOnceAllGetTheSame();
    void noKeyIsMadeForAStoreThatHasOne();
    void withoutAKeychainNothingIsMade_data();
    void withoutAKeychainNothingIsMade();
    void trainingUsesAFileWhereThereIsNoKeychain();
    void builtInTrainingTouchesNoKeychain();
    void aKeyThatComesLaterWorksAtTheNextQuestion();
    void aKeyThatIsReplacedIsNotLost();
    void anotherStoresCodeIsRefused();

private:
    [[nodiscard]] std::unique_ptr<StoreKeyKeychain> keys(bool mayUseFile = false)
    {
        return std::make_unique<StoreKeyKeychain>(*m_secrets,
            StoreKeyKeychain::Place{.entry = u"entry"_s, .store = store(), .mayUseFile = mayUseFile});
    }
    [[nodiscard]] QString store() const { return m_folder->filePath(u"stores/s.sqlite"_s); }
    [[nodiscard]] static QByteArray checkOf(const Result<StoreKey> &key)
    {
        return key ? keyCheckOf(*key) : QByteArray("none");
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
};

void StoreKeyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickFolder());
    m_secrets = std::make_unique<MemorySecretStore>();
}

void StoreKeyTest::aKeyIsMadeOnceAndKept()
{
    const auto one = keys();
    const QByteArray made = checkOf(await(one->key(true)));
    QVERIFY(made != "none");
    QCOMPARE(m_secrets->names(), QStringList(u"entry"_s));
    QCOMPARE(checkOf(await(one->key(true))), made);
    QCOMPARE(checkOf(await(keys()->key(false))), made);
    QVERIFY(!QFileInfo::exists(StoreKeyFile::beside(store())));
}

void StoreKeyTest::ofManyWhoAskAtOnceAllGetTheSame()
{
    std::vector<std::unique_ptr<StoreKeyKeychain>> all;
    std::vector<QByteArray> checks;
    for (int number = 0; number < 8; ++number) {
        all.push_back(keys());
        all.back()->key(true)->whenDone(
            this, [&checks](const Result<StoreKey> &key) { checks.push_back(checkOf(key)); });
    }
    QTRY_COMPARE(checks.size(), std::size_t(8));
    for (const QByteArray &check : checks)
        QCOMPARE(check, checks.front());
    QVERIFY(checks.front() != "none");
}

void StoreKeyTest::noKeyIsMadeForAStoreThatHasOne()
{
    const auto key = await(keys()->key(false));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Keychain);
    QVERIFY(key.error().english().contains(u"store recover"_s));
    QVERIFY(m_secrets->names().isEmpty());
}

void StoreKeyTest::withoutAKeychainNothingIsMade_data()
{
    QTest::addColumn<KeychainFailure>("failure");
    QTest::addColumn<bool>("isTraining");
    QTest::newRow("no service") << KeychainFailure::NoService << false;
    QTest::newRow("no bus") << KeychainFailure::NoBus << false;
    QTest::newRow("locked") << KeychainFailure::Locked << false;
    // A locked keychain may hold the key: a second one beside it would lose what was sealed with the first.
    QTest::newRow("training, locked") << KeychainFailure::Locked << true;
    QTest::newRow("training, no answer") << KeychainFailure::NoAnswer << true;
}

void StoreKeyTest::withoutAKeychainNothingIsMade()
{
    QFETCH(KeychainFailure, failure);
    QFETCH(bool, isTraining);
    m_secrets->failWith(failure);
    const auto place = keys(isTraining);
    SqliteRefundStore refunds(store(), *place, m_clock);
    const auto ready = await(refunds.ready());
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, ErrorKind::Keychain);
    QVERIFY(!QFileInfo::exists(store()));
    QVERIFY(!QFileInfo::exists(StoreKeyFile::beside(store())));
}

void StoreKeyTest::trainingUsesAFileWhereThereIsNoKeychain()
{
    m_secrets->failWith(KeychainFailure::NoService);
    const QByteArray made = checkOf(await(keys(true)->key(true)));
    QVERIFY(made != "none");
    const QString file = StoreKeyFile::beside(store());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
    QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    // It stays the key, also where there is a keychain later.
    m_secrets->stopFailing();
    QCOMPARE(checkOf(await(keys(true)->key(false))), made);
    QVERIFY(m_secrets->names().isEmpty());
}

void StoreKeyTest::builtInTrainingTouchesNoKeychain()
{
    m_secrets->failWith(KeychainFailure::Locked);
    const Result<HomeFolder> home = HomeFolder::open(m_folder->filePath(u"home"_s));
    QVERIFY(home);
    Profile profile;
    profile.name = u"practice"_s;
    profile.kind = ProfileKind::Training;
    const std::unique_ptr<StoreKeys> place = storeKeysOf(*home, profile, *m_secrets);
    QVERIFY(await(place->key(true)));
    QVERIFY(QFileInfo::exists(StoreKeyFile::beside(home->storeFile(profile))));
    // The gateway of a real shop is another matter.
    profile.kind = ProfileKind::Production;
    profile.api = QUrl(u"https://api.example"_s);
    const std::unique_ptr<StoreKeys> real = storeKeysOf(*home, profile, *m_secrets);
    QCOMPARE(await(real->key(true)).error().kind, ErrorKind::Keychain);
}

void StoreKeyTest::aKeyThatComesLaterWorksAtTheNextQuestion()
{
    const auto place = keys();
    {
        SqliteRefundStore refunds(store(), *place, m_clock);
        QVERIFY(await(refunds.ready()));
    }
    m_secrets->failWith(KeychainFailure::Locked);
    SqliteRefundStore refunds(store(), *place, m_clock);
    QCOMPARE(await(refunds.ready()).error().kind, ErrorKind::Keychain);
    QCOMPARE(await(refunds.requests()).error().kind, ErrorKind::Keychain);
    m_secrets->stopFailing();
    QVERIFY(await(refunds.requests()));
}

void StoreKeyTest::aKeyThatIsReplacedIsNotLost()
{
    const auto place = keys();
    const QByteArray first = checkOf(await(place->key(true)));
    QVERIFY(await(place->put(someKey())));
    QCOMPARE(checkOf(await(place->key(false))), keyCheckOf(someKey()));
    QCOMPARE(m_secrets->names().size(), 2);
    const QString kept = u"entry/"_s + QString::fromLatin1(first.left(8));
    const auto old = await(m_secrets->read(kept));
    QVERIFY(old && *old);
    QCOMPARE(keyCheckOf(*StoreKey::fromSecret(**old)), first);
}

void StoreKeyTest::anotherStoresCodeIsRefused()
{
    FixedStoreKey own(someKey());
    FixedStoreKey others(someKey(9));
    {
        SqliteRefundStore refunds(store(), own, m_clock);
        QVERIFY(await(refunds.ready()));
    }
    const QString elsewhere = m_folder->filePath(u"stores/other.sqlite"_s);
    {
        SqliteRefundStore refunds(elsewhere, others, m_clock);
        QVERIFY(await(refunds.ready()));
    }
    StoreRecovery recovery(own, store(), PasswordCost::cheapForTests());
    QVERIFY(!recovery.hasCode());
    QCOMPARE(await(StoreRecovery(others, store(), PasswordCost::cheapForTests()).makeCode()).error().kind,
        ErrorKind::Storage);
    const auto code = await(recovery.makeCode());
    QVERIFY(code);
    QVERIFY(recovery.hasCode());
    // The other store's file with this code, then this store's file beside the other store.
    QCOMPARE(await(recovery.keyFor(*code, elsewhere)).error().kind, ErrorKind::NotFound);
    QVERIFY(QFile::copy(recoveryFileOf(store()), recoveryFileOf(elsewhere)));
    QCOMPARE(await(recovery.keyFor(*code, elsewhere)).error().kind, ErrorKind::Storage);
    QVERIFY(await(recovery.recover(*code)));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::StoreKeyTest)
#include "store_key_test.moc"
