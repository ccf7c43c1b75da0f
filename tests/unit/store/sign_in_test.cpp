// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/password_worker.h"
#include "tests/support/desk_people.h"
#include "tests/support/raw_sqlite.h"
#include "tests/unit/store/home.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

class SignInTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignedInPersonHasTheRolesOfTheStore();
    void wrongNamePasswordAndDisabledSayTheSame();
    void nobodyCostsAsMuchAsSomebody();
    void fiveWrongPasswordsMakeANameWait();
    void aRightPasswordForgetsTheWrongOnes();
    void aNameThatNobodyHasWaitsAsWell();
    void anOldHashIsMadeAnewAtSignIn();
    void manySignInsAtOnceAfterAChangeOfTheHashAreAllRight();
    void confirmGivesTheRolesOfToday();
    void theStandardHashIsArgon2idWith64MiB();
    void aPasswordTypedAsNameIsNotJournaled();
};

void SignInTest::aSignedInPersonHasTheRolesOfTheStore()
{
    ManualClock clock;
    DeskPeople people(clock);
    QVERIFY(people.signedIn("saul").is(Role::Supervisor));
    QVERIFY(people.signedIn("saul").is(Role::Agent));
    QVERIFY(!people.signedIn("saul").is(Role::Administrator));
    QVERIFY(!people.signedIn("sofia").is(Role::Agent));
    QCOMPARE(await(people.store.person(u"nobody"_s)).error().kind, ErrorKind::NotFound);
}

void SignInTest::wrongNamePasswordAndDisabledSayTheSame()
{
    Home home;
    const SignedIn boss = home.boss();
    QCOMPARE(home.add(u"ana"_s, Role::Agent, boss), u"done"_s);
    QCOMPARE(home.add(u"eva"_s, Role::Agent, boss), u"done"_s);
    QVERIFY(await(home.store.disable(u"eva"_s, boss)));

    const auto wrongName = home.signIn(u"nobody"_s);
    const auto wrongPassword = home.signIn(u"ana"_s, secret("wrong one"));
    const auto disabled = home.signIn(u"eva"_s);

    QVERIFY(!wrongName && !wrongPassword && !disabled);
    QCOMPARE(wrongName.error().kind, ErrorKind::NotAllowed);
    QCOMPARE(wrongPassword.error().english(), wrongName.error().english());
    QCOMPARE(disabled.error().english(), wrongName.error().english());
}

void SignInTest::nobodyCostsAsMuchAsSomebody()
{
    const PasswordCost cost{.passes = 3, .memoryBytes = quint64(16) * 1024 * 1024};
    PasswordWorker worker(cost);
    const QString hash = *await(worker.hash(secret()));
    const auto timed = [&](const std::optional<QString> &known) {
        QElapsedTimer timer;
        timer.start();
        const auto verdict = await(worker.check(known, secret("another password")));
        return verdict && !verdict->isRight ? timer.nsecsElapsed() : 0;
    };
    qint64 somebody = 0;
    qint64 nobody = 0;
    for (int round = 0; round < 3; ++round) {
        somebody += timed(hash);
        nobody += timed(std::nullopt);
    }
    QVERIFY2(nobody > somebody / 4, "a name that nobody has is told by the time it takes");
}

void SignInTest::fiveWrongPasswordsMakeANameWait()
{
    Home home;
    static_cast<void>(home.boss());
    const auto wrong = [&] { return home.signIn(u"boss"_s, secret("wrong one")).error().english(); };
    const QString usual = wrong();
    for (int more = 0; more < 4; ++more)
        QCOMPARE(wrong(), usual);

    const auto right = home.signIn(u"Boss"_s); // the right password does not help now
    QVERIFY(!right);
    QCOMPARE(right.error().kind, ErrorKind::NotAllowed);
    QVERIFY(right.error().english().contains(u"10 seconds"_s));
    home.clock.advance(9s);
    QVERIFY(home.signIn(u"boss"_s).error().english().contains(u"1 seconds"_s));
    home.clock.advance(1s);
    QCOMPARE(wrong(), usual);
    QVERIFY(wrong().contains(u"20 seconds"_s));
    for (int more = 0; more < 8; ++more) {
        home.clock.advance(300s); // it never gets longer
        QCOMPARE(wrong(), usual);
    }
    home.clock.advance(300s);
    QVERIFY(home.signIn(u"boss"_s));
}

void SignInTest::aRightPasswordForgetsTheWrongOnes()
{
    Home home;
    static_cast<void>(home.boss());
    for (int round = 0; round < 3; ++round) {
        for (int wrong = 0; wrong < 4; ++wrong)
            QVERIFY(!home.signIn(u"boss"_s, secret("wrong one")));
        QVERIFY(home.signIn(u"boss"_s));
    }
}

void SignInTest::aNameThatNobodyHasWaitsAsWell()
{
    Home home;
    static_cast<void>(home.boss());
    for (int wrong = 0; wrong < 5; ++wrong)
        QVERIFY(!home.signIn(u"nobody"_s));
    QVERIFY(home.signIn(u"nobody"_s).error().english().contains(u"10 seconds"_s));
    QVERIFY(home.signIn(u"boss"_s));
}

void SignInTest::anOldHashIsMadeAnewAtSignIn()
{
    QTemporaryDir folder;
    ManualClock clock;
    const QString file = folder.filePath(u"home.sqlite"_s);
    {
        SqlitePeopleStore cheap(file, clock, PasswordCost::cheapForTests());
        QVERIFY(await(cheap.add(u"boss"_s, Role::Administrator, secret(), {})));
    }
    const RawSqlite raw(file);
    const QString before = raw.value(u"SELECT password_hash FROM people"_s).toString();
    SqlitePeopleStore dearer(file, clock, {.passes = 2, .memoryBytes = 16 * 1024});

    QVERIFY(await(dearer.signIn(u"boss"_s, secret())));
    const QString after = raw.value(u"SELECT password_hash FROM people"_s).toString();
    QVERIFY(after != before);
    QVERIFY(after.contains(u"m=16,t=2"_s));
    QVERIFY(await(dearer.signIn(u"boss"_s, secret())));
    QCOMPARE(raw.value(u"SELECT password_hash FROM people"_s).toString(), after);
    QVERIFY(await(dearer.verifyJournal({}))->isWhole());
}

void SignInTest::manySignInsAtOnceAfterAChangeOfTheHashAreAllRight()
{
    QTemporaryDir folder;
    ManualClock clock;
    const QString file = folder.filePath(u"home.sqlite"_s);
    {
        SqlitePeopleStore cheap(file, clock, PasswordCost::cheapForTests());
        QVERIFY(await(cheap.add(u"boss"_s, Role::Administrator, secret(), {})));
    }
    SqlitePeopleStore dearer(file, clock, {.passes = 2, .memoryBytes = 16 * 1024});

    // All of them check the old hash; the first one to end replaces it.
    constexpr int signIns = 8;
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < signIns; ++i) {
        dearer.signIn(u"boss"_s, secret())->whenDone(this, [&right, &wrong](const Result<SignedIn> &person) {
            ++(person ? right : wrong);
        });
    }
    QTRY_COMPARE(right + wrong, signIns);
    QCOMPARE(wrong, 0);
    const RawSqlite raw(file);
    QCOMPARE(raw.value(u"SELECT count(*) FROM sign_in_failures"_s).toInt(), 0);
    QCOMPARE(raw.value(u"SELECT count(*) FROM journal WHERE action LIKE 'refused%'"_s).toInt(), 0);
}

void SignInTest::confirmGivesTheRolesOfToday()
{
    Home home;
    const SignedIn boss = home.boss();
    QCOMPARE(home.add(u"ana"_s, Role::Agent, boss), u"done"_s);
    const SignedIn ana = *home.signIn(u"ana"_s);
    QVERIFY(await(home.store.confirm(ana)));
    QVERIFY(await(home.store.disable(u"ana"_s, boss)));
    QCOMPARE(home.outcome(await(home.store.confirm(ana))), u"not_allowed"_s);
}

void SignInTest::theStandardHashIsArgon2idWith64MiB()
{
    PasswordWorker worker(PasswordCost::standard());
    const QString hash = *await(worker.hash(secret()));
    QVERIFY2(hash.startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s), qPrintable(hash));
    QVERIFY(await(worker.check(hash, secret()))->isRight);
    QVERIFY(!await(worker.check(hash, secret("long enougH")))->isRight);
    QVERIFY(!await(worker.check(std::nullopt, secret()))->isRight);
}

void SignInTest::aPasswordTypedAsNameIsNotJournaled()
{
    Home home;
    static_cast<void>(home.boss());
    QVERIFY(!home.signIn(u"my secret password"_s));
    const RawSqlite raw(home.file);
    const auto entries = await(home.store.journal());
    for (const JournalEntry &entry : *entries)
        QVERIFY(!QString(entry.subject + entry.actor + entry.content).contains(u"secret"_s));
    QVERIFY(!raw.column(u"SELECT name_digest FROM sign_in_failures"_s).join(u' ').contains(u"secret"_s));
}

} // namespace reintegro::test

using reintegro::test::SignInTest;
QTEST_GUILESS_MAIN(SignInTest)
#include "sign_in_test.moc"
