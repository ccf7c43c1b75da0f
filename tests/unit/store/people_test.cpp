// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/password_worker.h"
#include "tests/support/desk_people.h"
#include "tests/support/manual_clock.h"
#include "tests/support/raw_sqlite.h"

#include <sodium.h>

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

static Secret secret(const char *text = "long enough")
{
    return Secret(QByteArray(text));
}

//! An empty store, and ways to ask it.
class Home {
public:
    QTemporaryDir folder{quickFolder()};
    ManualClock clock;
    const QString file = folder.filePath(u"home.sqlite"_s);
    SqlitePeopleStore store{file, clock, PasswordCost::cheapForTests()};

    [[nodiscard]] QString add(const QString &name, Roles roles, const std::optional<SignedIn> &by,
        const Secret &password = secret())
    {
        return outcome(await(store.add(name, roles, password, by)));
    }
    [[nodiscard]] Result<SignedIn> signIn(const QString &name, const Secret &password = secret())
    {
        return await(store.signIn(name, password));
    }
    [[nodiscard]] SignedIn boss()
    {
        if (await(store.people())->empty() && add(u"boss"_s, Role::Administrator, {}) != u"done"_s)
            qFatal("no boss");
        return *signIn(u"boss"_s);
    }
    template <typename T> [[nodiscard]] static QString outcome(const Result<T> &result)
    {
        return result ? u"done"_s : nameOf(result.error().kind);
    }
    [[nodiscard]] JournalCheck verified(std::optional<JournalCheckpoint> checkpoint = {})
    {
        return *await(store.verifyJournal(checkpoint));
    }
};

class PeopleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstPersonIsAnAdministratorOfHisOwn();
    void onlyAnAdministratorAdds();
    void namesAndPasswordsHaveForms_data();
    void namesAndPasswordsHaveForms();
    void namesAreUniqueWithoutCase();
    void aSignedInPersonHasTheRolesOfTheStore();
    void wrongNamePasswordAndDisabledSayTheSame();
    void nobodyCostsAsMuchAsSomebody();
    void fiveWrongPasswordsMakeANameWait();
    void aRightPasswordForgetsTheWrongOnes();
    void aNameThatNobodyHasWaitsAsWell();
    void theLastAdministratorStays();
    void aDisabledAdministratorDecidesNothing();
    void passwordsSetByOthersAreMarkedUntilChanged();
    void whoMaySetPasswords();
    void anOldHashIsMadeAnewAtSignIn();
    void confirmGivesTheRolesOfToday();
    void theStandardHashIsArgon2idWith64MiB();
    void everyStepIsJournaled();
    void aPasswordTypedAsNameIsNotJournaled();
    void aTamperedPersonIsNamed_data();
    void aTamperedPersonIsNamed();
    void theDatabaseRefuses_data();
    void theDatabaseRefuses();
};

void PeopleTest::theFirstPersonIsAnAdministratorOfHisOwn()
{
    Home home;
    QCOMPARE(home.add(u"ana"_s, Role::Agent, {}), u"invalid_data"_s);
    QCOMPARE(home.add(u"boss"_s, Role::Administrator | Role::Supervisor, {}), u"done"_s);
    const Person boss = home.signIn(u"boss"_s)->person();
    QVERIFY(boss.is(Role::Administrator) && boss.is(Role::Supervisor) && !boss.is(Role::Agent));
    QVERIFY(!boss.passwordSetBy);
}

void PeopleTest::onlyAnAdministratorAdds()
{
    Home home;
    const SignedIn boss = home.boss();
    QCOMPARE(home.add(u"ana"_s, Role::Agent, {}), u"not_allowed"_s);
    QCOMPARE(home.add(u"ana"_s, Role::Agent, boss), u"done"_s);
    QCOMPARE(home.add(u"eva"_s, Role::Agent, home.signIn(u"ana"_s).value()), u"not_allowed"_s);
    QCOMPARE(await(home.store.people())->size(), std::size_t(2));
}

void PeopleTest::namesAndPasswordsHaveForms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("roles");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("may");
    const QByteArray fine("12345678");
    QTest::newRow("plain") << u"José María"_s << 1 << fine << true;
    QTest::newRow("64 characters") << QString(64, u'n') << 1 << fine << true;
    QTest::newRow("65 characters") << QString(65, u'n') << 1 << fine << false;
    QTest::newRow("empty") << u""_s << 1 << fine << false;
    QTest::newRow("blanks") << u"  "_s << 1 << fine << false;
    QTest::newRow("a line end") << u"a\nb"_s << 1 << fine << false;
    QTest::newRow("an invisible turn") << u"a\u202eb"_s << 1 << fine << false;
    QTest::newRow("no role") << u"ana"_s << 0 << fine << false;
    QTest::newRow("seven characters") << u"ana"_s << 1 << QByteArray("1234567") << false;
    QTest::newRow("eight bytes, four characters") << u"ana"_s << 1 << QByteArray("ññññ") << false;
    QTest::newRow("eight letters with accents") << u"ana"_s << 1 << QByteArray("ññññññññ") << true;
}

void PeopleTest::namesAndPasswordsHaveForms()
{
    QFETCH(QString, name);
    QFETCH(int, roles);
    QFETCH(QByteArray, password);
    QFETCH(bool, may);
    Home home;
    const SignedIn boss = home.boss();

    const QString outcome = home.add(name, Roles::fromInt(roles), boss, Secret(password));

    QCOMPARE(outcome, may ? u"done"_s : u"invalid_data"_s);
    if (may)
        QVERIFY(home.signIn(name, Secret(password)));
}

void PeopleTest::namesAreUniqueWithoutCase()
{
    Home home;
    const SignedIn boss = home.boss();
    QCOMPARE(home.add(u"Ana"_s, Role::Agent, boss), u"done"_s);
    for (const QString &same : {u"ANA"_s, u" ana "_s, u"Ana"_s})
        QCOMPARE(home.add(same, Role::Agent, boss), u"conflict"_s);
    QCOMPARE(home.signIn(u"aNA"_s)->name(), u"Ana"_s);
    QVERIFY(await(home.store.disable(u"ana"_s, boss)));
    QCOMPARE(home.add(u"ana"_s, Role::Agent, boss), u"conflict"_s);
}

void PeopleTest::aSignedInPersonHasTheRolesOfTheStore()
{
    ManualClock clock;
    DeskPeople people(clock);
    QVERIFY(people.signedIn("saul").is(Role::Supervisor));
    QVERIFY(people.signedIn("saul").is(Role::Agent));
    QVERIFY(!people.signedIn("saul").is(Role::Administrator));
    QVERIFY(!people.signedIn("sofia").is(Role::Agent));
    QCOMPARE(await(people.store.person(u"nobody"_s)).error().kind, ErrorKind::NotFound);
}

void PeopleTest::wrongNamePasswordAndDisabledSayTheSame()
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

void PeopleTest::nobodyCostsAsMuchAsSomebody()
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

void PeopleTest::fiveWrongPasswordsMakeANameWait()
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

void PeopleTest::aRightPasswordForgetsTheWrongOnes()
{
    Home home;
    static_cast<void>(home.boss());
    for (int round = 0; round < 3; ++round) {
        for (int wrong = 0; wrong < 4; ++wrong)
            QVERIFY(!home.signIn(u"boss"_s, secret("wrong one")));
        QVERIFY(home.signIn(u"boss"_s));
    }
}

void PeopleTest::aNameThatNobodyHasWaitsAsWell()
{
    Home home;
    static_cast<void>(home.boss());
    for (int wrong = 0; wrong < 5; ++wrong)
        QVERIFY(!home.signIn(u"nobody"_s));
    QVERIFY(home.signIn(u"nobody"_s).error().english().contains(u"10 seconds"_s));
    QVERIFY(home.signIn(u"boss"_s));
}

void PeopleTest::theLastAdministratorStays()
{
    Home home;
    const SignedIn boss = home.boss();
    QCOMPARE(home.outcome(await(home.store.disable(u"boss"_s, boss))), u"conflict"_s);
    QCOMPARE(home.add(u"second"_s, Role::Administrator, boss), u"done"_s);
    QCOMPARE(home.outcome(await(home.store.disable(u"BOSS"_s, boss))), u"done"_s);
    QCOMPARE(home.outcome(await(home.store.disable(u"boss"_s, *home.signIn(u"second"_s)))), u"conflict"_s);
    QCOMPARE(home.outcome(await(home.store.disable(u"second"_s, *home.signIn(u"second"_s)))), u"conflict"_s);
    QCOMPARE(home.outcome(await(home.store.disable(u"who"_s, *home.signIn(u"second"_s)))), u"not_found"_s);
}

void PeopleTest::aDisabledAdministratorDecidesNothing()
{
    Home home;
    const SignedIn boss = home.boss();
    QCOMPARE(home.add(u"second"_s, Role::Administrator, boss), u"done"_s);
    const SignedIn second = *home.signIn(u"second"_s);
    QVERIFY(await(home.store.disable(u"second"_s, boss)));

    QCOMPARE(home.add(u"mole"_s, Role::Supervisor, second), u"not_allowed"_s);
    QCOMPARE(home.outcome(await(home.store.disable(u"boss"_s, second))), u"not_allowed"_s);
    QCOMPARE(home.outcome(await(home.store.setPassword(u"boss"_s, secret(), second))), u"not_allowed"_s);
    QCOMPARE(home.outcome(await(home.store.setPassword(u"second"_s, secret(), second))), u"not_allowed"_s);
}

void PeopleTest::passwordsSetByOthersAreMarkedUntilChanged()
{
    Home home;
    const SignedIn boss = home.boss();
    QCOMPARE(home.add(u"sofia"_s, Role::Supervisor, boss), u"done"_s);
    const auto mark = [&] { return home.signIn(u"sofia"_s)->person().passwordSetBy; };
    QCOMPARE(mark(), u"boss"_s);
    QVERIFY(await(home.store.setPassword(u"sofia"_s, secret(), *home.signIn(u"sofia"_s))));
    QVERIFY(!mark());
    QVERIFY(await(home.store.setPassword(u"SOFIA"_s, secret(), boss)));
    QCOMPARE(mark(), u"boss"_s);
}

void PeopleTest::whoMaySetPasswords()
{
    Home home;
    const SignedIn boss = home.boss();
    QCOMPARE(home.add(u"ana"_s, Role::Agent, boss), u"done"_s);
    QCOMPARE(home.add(u"eva"_s, Role::Agent, boss), u"done"_s);
    const SignedIn ana = *home.signIn(u"ana"_s);
    const Secret other = secret("another one");

    QCOMPARE(home.outcome(await(home.store.setPassword(u"eva"_s, other, ana))), u"not_allowed"_s);
    QCOMPARE(home.outcome(await(home.store.setPassword(u"ana"_s, secret("short"), ana))), u"invalid_data"_s);
    QCOMPARE(home.outcome(await(home.store.setPassword(u"who"_s, other, boss))), u"not_found"_s);
    QCOMPARE(home.outcome(await(home.store.setPassword(u"Ana"_s, other, ana))), u"done"_s);
    QVERIFY(!home.signIn(u"ana"_s));
    QVERIFY(home.signIn(u"ana"_s, other));
}

void PeopleTest::anOldHashIsMadeAnewAtSignIn()
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

void PeopleTest::confirmGivesTheRolesOfToday()
{
    Home home;
    const SignedIn boss = home.boss();
    QCOMPARE(home.add(u"ana"_s, Role::Agent, boss), u"done"_s);
    const SignedIn ana = *home.signIn(u"ana"_s);
    QVERIFY(await(home.store.confirm(ana)));
    QVERIFY(await(home.store.disable(u"ana"_s, boss)));
    QCOMPARE(home.outcome(await(home.store.confirm(ana))), u"not_allowed"_s);
}

void PeopleTest::theStandardHashIsArgon2idWith64MiB()
{
    PasswordWorker worker(PasswordCost::standard());
    const QString hash = *await(worker.hash(secret()));
    QVERIFY2(hash.startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s), qPrintable(hash));
    QVERIFY(await(worker.check(hash, secret()))->isRight);
    QVERIFY(!await(worker.check(hash, secret("long enougH")))->isRight);
    QVERIFY(!await(worker.check(std::nullopt, secret()))->isRight);
}

void PeopleTest::everyStepIsJournaled()
{
    Home home;
    const SignedIn boss = home.boss();
    QCOMPARE(home.add(u"ana"_s, Role::Agent, boss), u"done"_s);
    QCOMPARE(home.add(u"x"_s, Role::Agent, boss, secret("short")), u"invalid_data"_s);
    QVERIFY(!home.signIn(u"ana"_s, secret("wrong one")));
    QVERIFY(await(home.store.setPassword(u"ana"_s, secret(), boss)));
    QVERIFY(await(home.store.disable(u"ana"_s, boss)));
    QVERIFY(await(home.store.note(u"boss"_s, u"profile:add"_s, u"production"_s)));

    QStringList actions;
    for (const JournalEntry &entry : *await(home.store.journal()))
        actions.append(entry.action + u' ' + entry.subject);
    QCOMPARE(actions,
        (QStringList{u"add boss"_s, u"sign_in boss"_s, u"add ana"_s, u"refused:add (new)"_s,
            u"refused:sign_in ana"_s, u"password ana"_s, u"disable ana"_s, u"profile:add production"_s}));
    QVERIFY2(home.verified().isWhole(), qPrintable(home.verified().reason));
}

void PeopleTest::aPasswordTypedAsNameIsNotJournaled()
{
    Home home;
    static_cast<void>(home.boss());
    QVERIFY(!home.signIn(u"my secret password"_s));
    const RawSqlite raw(home.file);
    for (const JournalEntry &entry : *await(home.store.journal()))
        QVERIFY(!QString(entry.subject + entry.actor + entry.content).contains(u"secret"_s));
    QVERIFY(!raw.column(u"SELECT name_digest FROM sign_in_failures"_s).join(u' ').contains(u"secret"_s));
}

void PeopleTest::aTamperedPersonIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("roles") << u"UPDATE people SET roles = 7 WHERE folded = 'ana'"_s;
    QTest::newRow("enabled") << u"UPDATE people SET is_disabled = 1 WHERE folded = 'ana'"_s;
    QTest::newRow("password") << u"UPDATE people SET password_hash = (SELECT password_hash FROM people "
                                 "WHERE folded = 'boss') WHERE folded = 'ana'"_s;
    QTest::newRow("mark") << u"UPDATE people SET password_set_by = NULL WHERE folded = 'ana'"_s;
    QTest::newRow("gone") << u"DELETE FROM people WHERE folded = 'ana'"_s;
    QTest::newRow("one more") << u"INSERT INTO people SELECT 'ana2', 'ana2', 7, 0, password_hash, NULL, "
                                 "created_at, changed_at FROM people WHERE folded = 'ana'"_s;
}

void PeopleTest::aTamperedPersonIsNamed()
{
    QFETCH(QString, sql);
    Home home;
    QCOMPARE(home.add(u"ana"_s, Role::Agent, home.boss()), u"done"_s);
    const RawSqlite raw(home.file);
    raw.dropTriggers();
    QCOMPARE(raw.run(sql), QString());

    const JournalCheck check = home.verified();
    QVERIFY(!check.isWhole());
    QVERIFY2(check.reason.startsWith(u"ana"_s), qPrintable(check.reason));
}

void PeopleTest::theDatabaseRefuses_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a forgotten person") << u"DELETE FROM people WHERE folded = 'ana'"_s;
    QTest::newRow("another name") << u"UPDATE people SET name = 'eva' WHERE folded = 'ana'"_s;
    QTest::newRow("no administrator") << u"UPDATE people SET is_disabled = 1"_s;
    QTest::newRow("an administrator without the role") << u"UPDATE people SET roles = 1"_s;
    QTest::newRow("no role") << u"UPDATE people SET roles = 0 WHERE folded = 'ana'"_s;
    QTest::newRow("a password in clear") << u"UPDATE people SET password_hash = 'secret'"_s;
    QTest::newRow("a changed journal") << u"UPDATE journal SET actor = 'eva'"_s;
}

void PeopleTest::theDatabaseRefuses()
{
    QFETCH(QString, sql);
    Home home;
    QCOMPARE(home.add(u"ana"_s, Role::Agent, home.boss()), u"done"_s);
    const RawSqlite raw(home.file);
    QVERIFY(!raw.run(sql).isEmpty());
    QVERIFY(home.verified().isWhole());
}

} // namespace reintegro::test

using reintegro::test::PeopleTest;
QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
