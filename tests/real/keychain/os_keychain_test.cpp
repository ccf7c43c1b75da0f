// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keychain/keychain_failure.h"
#include "models/keychain/keychain_jobs.h"
#include "models/keychain/os_keychain.h"
#include "tests/real/keychain/real_keyring.h"
#include "tests/support/await.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

namespace {

using Found = std::optional<Secret>;

QByteArray textOf(const Result<Found> &found)
{
    return found && *found ? (*found)->revealForKeychain() : QByteArray("(nothing)");
}

template <typename T> bool failedWith(const Result<T> &result, KeychainFailure expected)
{
    return !result && result.error().kind == ErrorKind::Keychain
        && result.error().what == keychainError(expected).what && !result.error().next.isEmpty();
}

bool anyCommandLineHas(const QByteArray &text)
{
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    return std::any_of(processes.cbegin(), processes.cend(), [&](const QString &process) {
        QFile line(u"/proc/"_s + process + u"/cmdline"_s);
        return line.open(QIODevice::ReadOnly) && line.readAll().contains(text);
    });
}

} // namespace

class OsKeychainTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { RealKeyring::thaw(); }

    void aSecretComesBackAsItWasWritten_data()
    {
        QTest::addColumn<QByteArray>("secret");

        QTest::newRow("plain") << QByteArray("s3cret-of-the-shop");
        QTest::newRow("UTF-8") << QByteArray("contraseña 秘密 😀");
        QTest::newRow("any bytes") << QByteArray("\x00\xff\x01 end", 7);
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("1,999 bytes") << QByteArray(1999, 'x');
    }
    void aSecretComesBackAsItWasWritten()
    {
        QFETCH(QByteArray, secret);
        OsKeychain keychain;

        QVERIFY(await(keychain.write(u"reintegro/test/one"_s, Secret(secret))));

        QCOMPARE(textOf(await(keychain.read(u"reintegro/test/one"_s))), secret);
    }

    void writingAgainReplacesIt()
    {
        OsKeychain keychain;
        QVERIFY(await(keychain.write(u"reintegro/test/two"_s, Secret("old"))));

        QVERIFY(await(keychain.write(u"reintegro/test/two"_s, Secret("new"))));

        QCOMPARE(textOf(await(keychain.read(u"reintegro/test/two"_s))), QByteArray("new"));
    }

    void namesAreKeptApart()
    {
        OsKeychain keychain;

        QVERIFY(await(keychain.write(u"reintegro/test/a"_s, Secret("of a"))));
        QVERIFY(await(keychain.write(u"reintegro/test/b"_s, Secret("of b"))));

        QCOMPARE(textOf(await(keychain.read(u"reintegro/test/a"_s))), QByteArray("of a"));
    }

    void whatWasRemovedIsGone()
    {
        OsKeychain keychain;
        QVERIFY(await(keychain.write(u"reintegro/test/three"_s, Secret("short-lived"))));

        QVERIFY(await(keychain.remove(u"reintegro/test/three"_s)));

        const auto found = await(keychain.read(u"reintegro/test/three"_s));
        QVERIFY(found);
        QVERIFY(!found->has_value());
    }

    void removingWhatIsNotThereIsDone()
    {
        OsKeychain keychain;
        QVERIFY(await(keychain.remove(u"reintegro/test/never"_s)));
    }

    void whatIsTooLongIsRefusedBeforeItIsWritten()
    {
        OsKeychain keychain;
        const auto written = await(keychain.write(u"reintegro/test/long"_s, Secret(QByteArray(2000, 'x'))));

        QVERIFY(failedWith(written, KeychainFailure::TooLong));
        QCOMPARE(textOf(await(keychain.read(u"reintegro/test/long"_s))), QByteArray("(nothing)"));
    }

    void manyRequestsAtOnceAreAllAnswered()
    {
        OsKeychain keychain;
        int done = 0;
        for (int i = 0; i < 30; ++i) {
            const QString name = u"reintegro/test/many-%1"_s.arg(i);
            keychain.write(name, Secret(name.toUtf8()))->whenDone(this, [&done](const Result<Done> &result) {
                done += result ? 1 : 0;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 30, 20'000);
        QCOMPARE(
            textOf(await(keychain.read(u"reintegro/test/many-17"_s))), QByteArray("reintegro/test/many-17"));
    }

    void nothingIsInClearOnDiskOrInACommandLine()
    {
        const QByteArray secret = "must-not-be-seen-anywhere-4711";
        OsKeychain keychain;
        auto *const writing = keychain.write(u"reintegro/test/clear"_s, Secret(secret));
        QVERIFY(!anyCommandLineHas(secret));
        QVERIFY(await(writing));

        const QByteArray disk = RealKeyring::everythingOnDisk();

        QVERIFY(!disk.isEmpty()); // the keyring's own file at least
        QVERIFY(!disk.contains(secret));
        QVERIFY(!disk.contains(secret.toBase64().left(36)));
        QVERIFY(!anyCommandLineHas(secret));
    }

    void aLockedKeychainIsNeverTakenForAnEmptyOne()
    {
        const QString name = u"reintegro/test/locked"_s;
        OsKeychain keychain;
        QVERIFY(await(keychain.write(name, Secret("still here"))));
        QVERIFY(RealKeyring::lock());

        const auto found = await(keychain.read(name));
        const auto removed = await(keychain.remove(name));
        const auto written = await(keychain.write(name, Secret("another")));
        QVERIFY(RealKeyring::unlock());

        QVERIFY(failedWith(found, KeychainFailure::Locked));
        QVERIFY(failedWith(removed, KeychainFailure::Locked));
        QVERIFY(failedWith(written, KeychainFailure::Locked));
        QVERIFY(!RealKeyring::everythingOnDisk().contains("another"));
        QCOMPARE(textOf(await(keychain.read(name))), QByteArray("still here"));
    }

    void aFrozenKeychainIsSaidInWordsWithinTheLimitAndWorksAfterwards()
    {
        const QString name = u"reintegro/test/frozen"_s;
        OsKeychain keychain(nullptr, 400ms);
        QVERIFY(await(keychain.write(name, Secret("cold"))));
        RealKeyring::freeze();
        QElapsedTimer taken;
        taken.start();

        const auto found = await(keychain.read(name));
        const auto written = await(keychain.write(name, Secret("warm")));

        QVERIFY(failedWith(found, KeychainFailure::NoAnswer));
        QVERIFY(failedWith(written, KeychainFailure::NoAnswer));
        QVERIFY(taken.elapsed() < 5'000);
        RealKeyring::thaw();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(await(keychain.read(name))), QByteArray("cold"), 10'000);
    }

    // The keychain freezes after it was seen open, so that a job of QtKeychain's hangs.
    void aJobThatHangsIsAbandonedAndNothingIsQueuedBehindIt()
    {
        const QString name = u"reintegro/test/hangs"_s;
        KeychainJobs jobs;
        QVERIFY(await(jobs.write(name, Secret("before"), 5s)));
        RealKeyring::freeze();

        const auto written = await(jobs.write(name, Secret("maybe"), 300ms));
        const auto behind = await(jobs.write(name, Secret("never"), 300ms));
        RealKeyring::thaw();

        QVERIFY(failedWith(written, KeychainFailure::NoAnswerToWrite));
        QVERIFY(failedWith(behind, KeychainFailure::NoAnswer));
        // The abandoned one happened when the keychain came back; the one behind it never did.
        QTRY_COMPARE_WITH_TIMEOUT(textOf(await(jobs.read(name, 5s))), QByteArray("maybe"), 10'000);
    }

    void itMayDieWhileAJobHangs()
    {
        const QString name = u"reintegro/test/dies"_s;
        RealKeyring::freeze();
        bool called = false;
        {
            KeychainJobs jobs;
            jobs.read(name, 10s)->whenDone(this, [&called](const Result<Found> &) { called = true; });
            QTest::qWait(50); // so that the job is under way
        }
        RealKeyring::thaw();

        KeychainJobs others;
        QTRY_VERIFY_WITH_TIMEOUT(await(others.read(name, 2s)).has_value(), 10'000);
        QVERIFY(!called);
    }
};

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::OsKeychainTest)
#include "os_keychain_test.moc"
