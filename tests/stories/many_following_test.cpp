// SPDX-License-Identifier: GPL-3.0-or-later
// Five thousand refunds on their way, followed by a desk whose clock the test moves.
#include "models/refunds/refund_following.h"
#include "tests/support/refund_desk.h"
#include "tests/support/scripted_gateway.h"

#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

static constexpr int many = 5000;
static constexpr int perMinute = 600;

//! What follows in one run of a program.
struct FollowingProgram {
    explicit FollowingProgram(RefundDesk &desk, ScriptedGateway &gateway)
        : tracking(gateway, *desk.store)
        , followStore(desk.following())
        , following(tracking, *followStore, *desk.store)
    {
    }
    RefundTracking tracking;
    std::unique_ptr<FollowStore> followStore;
    RefundFollowing following;
};

class ManyFollowingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fiveThousandAreAskedAboutPolitelyAndInTurnAcrossARestart();

private:
    //! One refund in progress, and as many like it as there are to be.
    static void fill(RefundDesk &desk);
};

void ManyFollowingTest::fill(RefundDesk &desk)
{
    static_cast<void>(RefundDesk::need(
        await(desk.store->setPolicy(PolicySetting::FollowPerMinute, QString::number(perMinute), desk.boss))));
    static_cast<void>(
        desk.recorded(desk.claimed(desk.approved()), RefundDesk::answer(200), RequestState::InProgress));
    auto around = desk.around();
    around.dropTriggers();
    for (const auto &[table, its] : std::map<QString, QHash<QString, QString>>{
             {u"requests"_s,
                 {{u"id"_s, u"n.value"_s}, {u"charge_key"_s, u"'order-' || n.value"_s},
                     {u"refund_key"_s, u"'order-' || n.value || '-1'"_s}}},
             {u"attempts"_s, {{u"request"_s, u"n.value"_s}}},
             {u"following"_s, {{u"request"_s, u"n.value"_s}}}}) {
        QStringList columns;
        for (const QString &column : around.columnsOf(table))
            columns.append(its.value(column, u"t."_s + column));
        QCOMPARE(
            around.run(u"INSERT INTO %1 WITH RECURSIVE n (value) AS (SELECT 2 UNION ALL SELECT value + 1 "
                       "FROM n WHERE value < %2) SELECT %3 FROM %1 t, n"_s.arg(table)
                           .arg(many)
                           .arg(columns.join(u", "_s))),
            QString());
    }
}

void ManyFollowingTest::fiveThousandAreAskedAboutPolitelyAndInTurnAcrossARestart()
{
    RefundDesk desk;
    fill(desk);
    desk.clock.advance(10s);
    ScriptedGateway gateway;
    QStringList asked;
    std::vector<qint64> moments;
    const RefundRequest first = desk.now(RequestId::fromNumber(1));
    gateway.onRefundStatus = [&](const RefundKey &key) {
        asked.append(key.toString());
        moments.push_back(desk.clock.now().toMSecsSinceEpoch());
        // What every copy's bytes ask for is the first one's.
        const QByteArray body = RefundDesk::refundAnswer(first, RequestState::InProgress);
        return Result<RefundReading>(RefundReading{*decodeRefundAnswer(body), {200, body}});
    };
    auto program = std::make_unique<FollowingProgram>(desk, gateway);
    program->following.follow();
    for (int step = 1; step <= many; ++step) {
        desk.clock.advance(60'000ms / perMinute);
        program->following.turn();
        QTRY_VERIFY_WITH_TIMEOUT(asked.size() >= step, 20'000);
        if (step == many / 2) { // the program ends, whatever it is doing, and begins again
            program.reset();
            desk.reopen();
            program = std::make_unique<FollowingProgram>(desk, gateway);
            program->following.follow();
        }
    }
    // Everybody's turn came before anybody's second one.
    const QStringList round = asked.mid(0, many);
    QCOMPARE(QSet<QString>(round.cbegin(), round.cend()).size(), many);
    for (size_t end = 0; end < moments.size(); ++end) {
        if (end >= perMinute)
            QVERIFY2(
                moments.at(end) - moments.at(end - perMinute) >= 60'000, qPrintable(QString::number(end)));
    }
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::ManyFollowingTest)
#include "many_following_test.moc"
