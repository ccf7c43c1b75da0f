// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/postgres/plain_team.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! Turns of following while somebody else's step is under way.
class FollowingTurnsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSentAgainMeanwhileIsHandedOutToNobody();
    void whatWasNamedInNoCalendarStopsNobody();
};

void FollowingTurnsTest::whatIsSentAgainMeanwhileIsHandedOutToNobody()
{
    const PlainTeam team;
    const qint64 lost = team.bring(RequestState::Unknown, u"lost"_s);
    const qint64 other = team.bring(RequestState::InProgress, u"other"_s);
    // Due, but not for so long that the other one would come first.
    team.must(u"root"_s, u"UPDATE reintegro.following SET next_at = reintegro.now_ms() - 1000"_s);
    // Somebody sends it again, and has not finished.
    team.must(u"sol"_s,
        u"BEGIN; SELECT reintegro.claim(%1, 'as agreed', 'd', %2, 'SETTLED')"_s.arg(lost).arg(
            sqlBytes(chargeAnswer(u"lost"_s))));
    QString taken;
    std::thread desk([&] {
        {
            const QSqlDatabase database = team.another(u"ana"_s, u"her desk"_s);
            QSqlQuery turn(database);
            if (turn.exec(u"SELECT request FROM reintegro.take_following('hers', NULL)"_s) && turn.next())
                taken = turn.value(0).toString();
        }
        QSqlDatabase::removeDatabase(u"her desk"_s);
    });
    const auto isWaiting = [&] {
        return team.value(u"root"_s,
            u"SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE "
            "'%take_following%'"_s);
    };
    QTRY_COMPARE(isWaiting(), u"1"_s);
    team.must(u"sol"_s, u"COMMIT"_s);
    desk.join();
    QCOMPARE(taken, QString::number(other));
    QCOMPARE(
        team.value(u"root"_s,
            u"SELECT rank || coalesce(lease, ' nobody') FROM reintegro.following WHERE request = %1"_s.arg(
                lost)),
        u"2 nobody"_s);
}

void FollowingTurnsTest::whatWasNamedInNoCalendarStopsNobody()
{
    const PlainTeam team;
    const auto claimedOn = [&](const QString &ground) {
        return team.value(u"root"_s,
            u"SELECT coalesce(g.kind || ' ' || g.claimed_on, 'none') FROM reintegro.ground_in('%1') g"_s.arg(
                ground));
    };
    QCOMPARE(claimedOn(uR"({"ground":{"claimedOn":"2026-02-28","kind":"reversal"}})"_s),
        u"reversal %1"_s.arg(QDate(2026, 2, 28).toJulianDay()));
    QCOMPARE(claimedOn(uR"({"ground":{"claimedOn":"2026-02-30","kind":"reversal"}})"_s), u"none"_s);
    QCOMPARE(claimedOn(u"{}"_s), u"none"_s);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::FollowingTurnsTest)
#include "following_turns_test.moc"
