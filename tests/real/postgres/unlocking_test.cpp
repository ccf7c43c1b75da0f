// SPDX-License-Identifier: GPL-3.0-or-later
// A desk of a team that is unlocked: whoever is signed in stays so, whatever is typed.
#include "tests/support/standing_team.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class UnlockingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWrongPasswordLeavesTheDeskSignedIn();
    void theRightOneGivesTodaysPersonAndIsJournaled();
    void aSignInWouldHaveTakenThePlace();

private:
    [[nodiscard]] static bool worksOn(StandingTeam::Member &member)
    {
        return await(member.people.people()).has_value();
    }
};

void UnlockingTest::aWrongPasswordLeavesTheDeskSignedIn()
{
    StandingTeam &team = StandingTeam::here();
    StandingTeam::Member &ana = team.member(u"ana"_s);
    const SignedIn person = team.signedIn(u"ana"_s);
    const auto wrong = await(ana.people.signInAgain(person, Secret(QByteArrayLiteral("wrong one"))));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::NotAllowed);
    QVERIFY(worksOn(ana)); // a refund that is being sent can still be recorded
}

void UnlockingTest::theRightOneGivesTodaysPersonAndIsJournaled()
{
    StandingTeam &team = StandingTeam::here();
    StandingTeam::Member &sofia = team.member(u"sofia"_s);
    const SignedIn person = team.signedIn(u"sofia"_s);
    const auto count = [&team] { return await(team.member(u"boss"_s).people.journal())->size(); };
    const size_t before = count();
    const auto right = await(sofia.people.signInAgain(person, Secret(QByteArray(DeskPeople::password))));
    QVERIFY(right);
    QCOMPARE(right->name(), u"sofia"_s);
    QVERIFY(right->is(Role::Supervisor));
    QCOMPARE(count(), before + 1);
    QVERIFY(worksOn(sofia));
}

//! Why there is a way of its own.
void UnlockingTest::aSignInWouldHaveTakenThePlace()
{
    StandingTeam &team = StandingTeam::here();
    StandingTeam::Member &eva = team.member(u"eva"_s);
    QVERIFY(!await(eva.people.signIn(u"eva"_s, Secret(QByteArrayLiteral("wrong one")))));
    QVERIFY(!worksOn(eva));
    static_cast<void>(team.signedIn(u"eva"_s));
    QVERIFY(worksOn(eva));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::UnlockingTest)
#include "unlocking_test.moc"
