// SPDX-License-Identifier: GPL-3.0-or-later
// Two desks of a team follow the same refunds, over one PostgreSQL database.
#include "app/training/training_gateway.h"
#include "models/gateway/liquido_gateway.h"
#include "models/refunds/refund_following.h"
#include "tests/support/refund_desk.h"
#include "tests/support/scripted_gateway.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

static constexpr int many = 6;

//! What follows at one desk.
struct FollowingDesk {
    FollowingDesk(RefundDesk &team, Gateway &gateway, const char *who)
        : store(StandingTeam::here().member(QString::fromLatin1(who)).connection)
        , tracking(gateway, store)
        , followStore(team.following(who))
        , following(tracking, *followStore, store)
    {
    }
    PostgresRefundStore store;
    RefundTracking tracking;
    std::unique_ptr<FollowStore> followStore;
    RefundFollowing following;
};

class TeamFollowingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachIsAskedByOneDeskAtATimeAndOneDeskSurvivesTheOther();
    void twoRoundsAtOnceAskTheGatewayOnceAboutEach();

private:
    //! Time for one more question; the desks stay as they are.
    static void letTimePass(RefundDesk &team, std::chrono::milliseconds time)
    {
        team.clock.advance(time);
        StandingTeam::here().standAt(team.clock.now());
    }
    static void setPace(RefundDesk &team)
    {
        QVERIFY(await(team.store->setPolicy(PolicySetting::FollowPerMinute, u"600"_s, team.boss)));
    }
    [[nodiscard]] static std::size_t settled(const RefundDesk &team)
    {
        RequestFilter filter;
        filter.state = RequestState::Settled;
        return await(team.store->requests(filter))->size();
    }
};

void TeamFollowingTest::eachIsAskedByOneDeskAtATimeAndOneDeskSurvivesTheOther()
{
    RefundDesk team;
    setPace(team);
    QHash<QString, QByteArray> answers;
    for (int number = 0; number < many; ++number) {
        const RefundRequest lost = team.unknown(RefundDesk::newRequest(settledCharge(u"c-%1"_s.arg(number))));
        answers.insert(lost.refundKey.toString(), answerTo(lost.body, "SETTLED"));
    }
    letTimePass(team, 2s);
    ScriptedGateway sofias;
    ScriptedGateway anas;
    QStringList asked;
    for (ScriptedGateway *const gateway : {&sofias, &anas}) {
        gateway->holdsReadings = true;
        gateway->onRefundStatus = [&](const RefundKey &key) {
            asked.append(key.toString());
            const QByteArray body = answers.value(key.toString());
            return Result<RefundReading>(RefundReading{*decodeRefundAnswer(body), {200, body}});
        };
    }
    auto sofia = std::make_unique<FollowingDesk>(team, sofias, "sofia");
    auto ana = std::make_unique<FollowingDesk>(team, anas, "ana");
    sofia->following.follow();
    ana->following.follow();
    for (int number = 1; number <= many; ++number) {
        FollowingDesk &next = number % 2 == 1 ? *sofia : *ana;
        next.following.turn();
        QTRY_VERIFY(asked.size() >= number);
        letTimePass(team, 100ms);
    }
    QCOMPARE(asked.size(), many);
    QCOMPARE(QSet<QString>(asked.cbegin(), asked.cend()).size(), many);
    QVERIFY(sofias.statusReads > 0 && anas.statusReads > 0);

    // Sofia's desk ends as it is; ana's goes on with its own, and once the leases are over with hers.
    sofia.reset();
    anas.holdsReadings = false;
    while (!anas.answerReadings.isEmpty())
        anas.answerReadings.takeFirst()();
    const int hers = sofias.statusReads;
    QTRY_COMPARE(settled(team), std::size_t(many - hers));
    letTimePass(team, FollowStore::leaseDuration);
    for (int left = hers; left > 0; --left) {
        ana->following.turn();
        QTRY_COMPARE(settled(team), std::size_t(many - left + 1));
        letTimePass(team, 100ms);
    }
    // And the other way round: what comes later is followed by another desk of sofia's.
    const RefundRequest later = team.unknown(RefundDesk::newRequest(settledCharge(u"later"_s)));
    answers.insert(later.refundKey.toString(), answerTo(later.body, "SETTLED"));
    ana.reset();
    sofias.holdsReadings = false;
    sofia = std::make_unique<FollowingDesk>(team, sofias, "sofia");
    letTimePass(team, 2s);
    sofia->following.follow();
    QTRY_COMPARE(settled(team), std::size_t(many + 1));
    QVERIFY(await(sofia->following.end()));
}

//! A real gateway on this machine, and the calls that arrive there.
void TeamFollowingTest::twoRoundsAtOnceAskTheGatewayOnceAboutEach()
{
    TrainingGateway training;
    training.setSettleDelay(0ms);
    QVERIFY(training.start());
    Profile profile;
    profile.kind = ProfileKind::Training;
    profile.api = training.address();
    profile.auth = training.address();
    FixedCredentials credentials({.clientId = {},
        .clientSecret = {},
        .accessToken = Secret(QByteArrayLiteral("token")),
        .apiKey = Secret(QByteArrayLiteral("key"))});
    LiquidoGateway sofias(profile, credentials);
    LiquidoGateway anas(profile, credentials);
    Gateway &gateway = sofias;
    RefundDesk team;
    setPace(team);
    for (int number = 0; number < many; ++number) {
        const auto charge = await(gateway.readCharge(*ChargeKey::fromText(u"many-%1"_s.arg(number))));
        QVERIFY(charge);
        const ClaimedRefund refund = team.claimed(team.approved(RefundDesk::newRequest(charge->charge)));
        QVERIFY(await(gateway.sendRefund(refund))); // and the answer is lost
        static_cast<void>(team.recorded(refund, RefundDesk::lostCall(), RequestState::Unknown));
    }
    letTimePass(team, 2s);
    QStringList reads;
    connect(&training, &TrainingGateway::requested, this,
        [&reads](const QString &, const QString &path) { reads.append(path); });
    FollowingDesk sofia(team, sofias, "sofia");
    FollowingDesk ana(team, anas, "ana");
    int ended = 0;
    for (FollowingDesk *const desk : {&sofia, &ana}) {
        desk->following.followOnce(QDeadlineTimer(60'000))
            ->whenDone(this, [&ended](const Result<FollowRound> &round) { ended += round ? 1 : 0; });
    }
    for (int number = 1; number <= many; ++number) {
        sofia.following.turn();
        ana.following.turn();
        QTRY_VERIFY(settled(team) >= std::size_t(number));
        letTimePass(team, 100ms);
    }
    sofia.following.turn();
    ana.following.turn();
    QTRY_COMPARE(ended, 2);
    QCOMPARE(settled(team), std::size_t(many));
    QCOMPARE(reads.size(), many);
    QCOMPARE(QSet<QString>(reads.cbegin(), reads.cend()).size(), many);
    for (int number = 0; number < many; ++number)
        QCOMPARE(training.payoutsOfCharge(u"many-%1"_s.arg(number)), 1);
    QVERIFY(await(sofia.following.end()));
    QVERIFY(await(ana.following.end()));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::TeamFollowingTest)
#include "team_following_story_test.moc"
