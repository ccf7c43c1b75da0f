// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_sqlite.h"
#include "tests/unit/store/home.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class PeopleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstPersonIsAnAdministratorOfHisOwn();
    void onlyAnAdministratorAdds();
    void namesAndPasswordsHaveForms_data();
    void namesAndPasswordsHaveForms();
    void namesAreUniqueWithoutCase();
    void theLastAdministratorStays();
    void aDisabledAdministratorDecidesNothing();
    void anAdministratorLetsSomebodyInAgain();
    void passwordsSetByOthersAreMarkedUntilChanged();
    void whoMaySetPasswords();
    void everyStepIsJournaled();
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

void PeopleTest::anAdministratorLetsSomebodyInAgain()
{
    Home home;
    const SignedIn boss = home.boss();
    QCOMPARE(home.add(u"ana"_s, Role::Agent | Role::Supervisor, boss), u"done"_s);
    QCOMPARE(home.add(u"eva"_s, Role::Agent, boss), u"done"_s);
    QCOMPARE(home.outcome(await(home.store.enable(u"ana"_s, boss))), u"conflict"_s);
    QVERIFY(await(home.store.disable(u"ana"_s, boss)));
    QVERIFY(!home.signIn(u"ana"_s));

    QCOMPARE(home.outcome(await(home.store.enable(u"ana"_s, *home.signIn(u"eva"_s)))), u"not_allowed"_s);
    QCOMPARE(home.outcome(await(home.store.enable(u"who"_s, boss))), u"not_found"_s);
    QVERIFY(!home.signIn(u"ana"_s));
    QCOMPARE(home.outcome(await(home.store.enable(u"ANA"_s, boss))), u"done"_s);
    const Person ana = home.signIn(u"ana"_s)->person();
    QVERIFY(ana.is(Role::Agent) && ana.is(Role::Supervisor) && !ana.isDisabled);
    const auto journal = await(home.store.journal());
    const bool isJournaled = std::any_of(journal->cbegin(), journal->cend(), [](const JournalEntry &entry) {
        return entry.action == u"enable" && entry.actor == u"boss" && entry.subject == u"ana";
    });
    QVERIFY(isJournaled);
    QVERIFY(home.verified().isWhole());
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
    const auto entries = await(home.store.journal());
    for (const JournalEntry &entry : *entries)
        actions.append(entry.action + u' ' + entry.subject);
    QCOMPARE(actions,
        (QStringList{u"add boss"_s, u"sign_in boss"_s, u"add ana"_s, u"refused:add (new)"_s,
            u"refused:sign_in ana"_s, u"password ana"_s, u"disable ana"_s, u"profile:add production"_s}));
    QVERIFY2(home.verified().isWhole(), qPrintable(home.verified().reason));
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
