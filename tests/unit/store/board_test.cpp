// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/following_steps.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

using State = RequestState;
using Outcome = AskedRefund::Outcome;

class BoardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSaidLastStandsOnTheBoard();
    void theBoardIsReadInPagesOldestFirst();
    void theBoardCountsAgesAndWhatIsLate();
    void theBoardSaysByWhenTheMoneyHasToBeBack();
    void whatIsOverdueByLawStandsOnTopAndIsCounted();
    void whatTheLawsDayIsFollowsThePolicy();
    void onlyTheFirstPageCounts();
};

void BoardTest::whatWasSaidLastStandsOnTheBoard()
{
    RefundDesk desk;
    const auto following = desk.following();
    static_cast<void>(sent(desk, u"c-1"_s));
    QVERIFY(!board(*following).refunds.front().lastSaid); // nothing came back
    QVERIFY(!board(*following).refunds.front().askedAt);
    desk.letTimePass(2s);
    const QDateTime first = desk.clock.now();
    putBack(*following, turn(*following), {.word = u"HTTP 503"_s});
    QCOMPARE(board(*following).refunds.front().lastSaid, (LastSaid{u"HTTP 503"_s, first}));
    desk.letTimePass(1h);
    putBack(*following, turn(*following), {.outcome = Outcome::DeskTrouble}); // nothing was said
    QCOMPARE(board(*following).refunds.front().lastSaid, (LastSaid{u"HTTP 503"_s, first}));
    QCOMPARE(board(*following).refunds.front().askedAt, std::optional(desk.clock.now()));
    desk.letTimePass(1h);
    putBack(*following, turn(*following), {.word = u"ÉSTE <IN_PROGRESS>"_s});
    QCOMPARE(board(*following).refunds.front().lastSaid->word, u"STE IN_PROGRESS"_s);
    // The call's own answer is the first that is said.
    const RefundRequest taken = sent(desk, u"c-2"_s, State::InProgress);
    QCOMPARE(board(*following).refunds.back().id, taken.id);
    QCOMPARE(board(*following).refunds.back().lastSaid->word, u"IN_PROGRESS"_s);
}

void BoardTest::theBoardIsReadInPagesOldestFirst()
{
    RefundDesk desk;
    const auto following = desk.following();
    QList<RequestId> made;
    for (int number = 0; number < 5; ++number) {
        made.append(sent(desk, u"c-%1"_s.arg(number)).id);
        if (number != 2) // two began in the same moment
            desk.letTimePass(1s);
    }
    QList<RequestId> read;
    std::optional<BoardPlace> after;
    for (const bool hasMore : {true, true, false}) {
        const Board page = RefundDesk::need(await(following->board(2, after)));
        QCOMPARE(page.hasMore, hasMore);
        for (const BoardRefund &refund : page.refunds)
            read.append(refund.id);
        after = page.refunds.back().place();
    }
    QCOMPARE(read, made);
}

void BoardTest::theBoardCountsAgesAndWhatIsLate()
{
    RefundDesk desk;
    const auto following = desk.following();
    // On Sunday evening in Bogotá, and then on the evening of each day of the week.
    for (int number = 0; number < 8; ++number) {
        static_cast<void>(sent(desk, u"c-%1"_s.arg(number)));
        desk.letTimePass(24h);
    }
    // It is Monday now; the ages are 6, 5, 4, 3, 2, 1 and, of Saturday and Sunday, 1 working days.
    const Board now = board(*following);
    QList<int> ages;
    QList<bool> late;
    for (const BoardRefund &refund : now.refunds) {
        ages.append(refund.workingDays);
        late.append(refund.isLate);
    }
    QCOMPARE(ages, QList<int>({6, 5, 4, 3, 2, 1, 1, 1}));
    QCOMPARE(late, QList<bool>({true, true, false, false, false, false, false, false}));
    QCOMPARE(now.counts->late, 2);
    QCOMPARE(now.counts->overdue, 0);
    QCOMPARE(now.lateAfterDays, 5);
    QList<int> counts;
    for (const AgeGroup &group : now.counts->groups)
        counts.append(group.count);
    QCOMPARE(counts, QList<int>({3, 2, 2, 1}));
}

void BoardTest::theBoardSaysByWhenTheMoneyHasToBeBack()
{
    RefundDesk desk;
    NewRequest asked = RefundDesk::newRequest();
    asked.ground = LegalGround{.kind = LegalGround::Kind::Withdrawal, .claimedOn = QDate(2026, 1, 30)};
    static_cast<void>(desk.unknown(asked));
    const Board now = board(*desk.following());
    QCOMPARE(now.refunds.front().ground, asked.ground);
    QCOMPARE(now.refunds.front().dueOn, std::optional(QDate(2026, 3, 1)));
    QCOMPARE(now.refunds.front().requestedBy, u"ana"_s);
    QCOMPARE(now.refunds.front().amount, asked.amount);
}

//! Sent, with a ground that was claimed on this day of January 2026.
static RefundRequest claimedOn(RefundDesk &desk, const QString &charge, LegalGround::Kind kind, int day)
{
    NewRequest asked = RefundDesk::newRequest(settledCharge(charge));
    asked.ground = LegalGround{.kind = kind, .claimedOn = QDate(2026, 1, day)};
    return desk.unknown(asked);
}

void BoardTest::whatIsOverdueByLawStandsOnTopAndIsCounted()
{
    using enum LegalGround::Kind;
    RefundDesk desk; // in the evening of the 1st of February, a Sunday
    const auto following = desk.following();
    QVERIFY(await(desk.store->setPolicy(PolicySetting::WithdrawalDays, u"10"_s, desk.boss)));
    QVERIFY(await(desk.store->setPolicy(PolicySetting::ReversalDays, u"10"_s, desk.boss)));
    QList<RequestId> made;
    for (const auto &[kind, day] : {std::pair(Goodwill, 2), std::pair(Withdrawal, 22), // due on that day
             std::pair(Withdrawal, 21), std::pair(Reversal, 17), // due on the 30th
             std::pair(Reversal, 19)}) // due on the Monday
        made.append(claimedOn(desk, u"c-%1"_s.arg(made.size()), kind, day).id);
    QList<RequestId> read;
    QList<bool> late;
    std::optional<BoardPlace> after;
    for (const bool hasMore : {true, true, true, true, false}) {
        const Board page = RefundDesk::need(await(following->board(1, after)));
        QCOMPARE(page.hasMore, hasMore);
        read.append(page.refunds.front().id);
        late.append(page.refunds.front().isLate);
        QCOMPARE(page.refunds.front().isOverdue, page.refunds.front().isLate);
        after = page.refunds.back().place();
    }
    QCOMPARE(read, QList<RequestId>({made.at(3), made.at(2), made.at(0), made.at(1), made.at(4)}));
    QCOMPARE(late, QList<bool>({true, true, false, false, false}));
    const Board whole = board(*following);
    QCOMPARE(whole.counts->late, 2);
    QCOMPARE(whole.counts->overdue, 2);
    QCOMPARE(whole.refunds.size(), std::size_t(5));
    QVERIFY(whole.refunds.at(2).ground->kind == Goodwill);
    desk.letTimePass(24h); // in the evening of the Monday
    QCOMPARE(board(*following).counts->overdue, 3);
    desk.letTimePass(24h);
    QCOMPARE(board(*following).counts->overdue, 4);
}

void BoardTest::whatTheLawsDayIsFollowsThePolicy()
{
    RefundDesk desk;
    const auto following = desk.following();
    const RefundRequest asked = claimedOn(desk, u"c-1"_s, LegalGround::Kind::Withdrawal, 10);
    QCOMPARE(board(*following).counts->overdue, 0);
    QVERIFY(await(desk.store->setPolicy(PolicySetting::WithdrawalDays, u"20"_s, desk.boss)));
    QCOMPARE(board(*following).counts->overdue, 1);
    // It stays what it is where it comes back.
    static_cast<void>(desk.read(asked, State::Failed));
    static_cast<void>(desk.read(asked, State::InProgress));
    QVERIFY(board(*following).refunds.front().isOverdue);
}

void BoardTest::onlyTheFirstPageCounts()
{
    RefundDesk desk;
    const auto following = desk.following();
    for (int number = 0; number < 3; ++number)
        static_cast<void>(sent(desk, u"c-%1"_s.arg(number)));
    const Board first = board(*following, 2);
    QVERIFY(first.counts);
    const Board second = RefundDesk::need(await(following->board(2, first.refunds.back().place())));
    QVERIFY(!second.counts);
    QCOMPARE(second.refunds.size(), std::size_t(1));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::BoardTest)
#include "board_test.moc"
