// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/board_table.h"
#include "tests/support/await.h"
#include "tests/unit/tables/some_requests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

//! What is on its way, out of a vector.
class ScriptedFollowStore final : public FollowStore {
public:
    std::vector<BoardRefund> refunds; //!< Oldest first.
    std::optional<Error> failsWith;
    int questions = 0;

    Pending<FollowTurn> *takeTurn(std::optional<QDateTime>) override
    {
        return alreadyDone<FollowTurn>(this, FollowTurn());
    }
    Pending<FollowTurn> *takeCall() override { return alreadyDone<FollowTurn>(this, FollowTurn()); }
    Pending<Done> *putBackCall(const AskedRefund &) override { return alreadyDone<Done>(this, Done()); }
    Pending<Done> *putBack(const DueRefund &, const AskedRefund &) override
    {
        return alreadyDone<Done>(this, Done());
    }
    Pending<FollowTurn> *takeOne(const RequestId &) override
    {
        return alreadyDone<FollowTurn>(this, FollowTurn());
    }
    Pending<Board> *board(int most, std::optional<BoardPlace> after) override
    {
        ++questions;
        if (failsWith)
            return alreadyDone<Board>(this, failure(*failsWith));
        Board page{.lateAfterDays = 5};
        if (!after) {
            page.counts = BoardCounts{.groups = emptyAgeGroups()};
            page.counts->groups.front().count = int(refunds.size());
        }
        for (const BoardRefund &refund : refunds) {
            const bool isAfter = !after
                || std::pair(refund.since, refund.id.number()) > std::pair(after->since, after->number);
            if (!isAfter)
                continue;
            page.hasMore = int(page.refunds.size()) == most;
            if (page.hasMore)
                break;
            page.refunds.push_back(refund);
        }
        return alreadyDone<Board>(this, page);
    }
};

BoardRefund onItsWay(int number, int workingDays = 1)
{
    const RefundRequest request = requestNumber(number, RequestState::InProgress);
    return {.id = request.id,
        .refundKey = request.refundKey,
        .chargeKey = request.chargeKey,
        .state = request.state,
        .amount = request.amount,
        .requestedBy = request.requestedBy,
        .since = morning().addSecs(number),
        .workingDays = workingDays,
        .isLate = workingDays >= 5};
}

} // namespace

class BoardTableTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<ScriptedFollowStore>();
        m_table = std::make_unique<BoardTable>(*m_store);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
        m_store.reset();
    }

    void theFirstPageComesAndMoreWhenItIsScrolled();
    void whatHasEndedGoesAndTheRestStays();
    void aReadingKeepsWhatWasFetched();
    void whatIsLateSaysSoInWords();
    void whatTheGatewaySaidStandsWithItsTime();
    void aFailureLeavesWhatIsThere();

private:
    void reload()
    {
        QSignalSpy loaded(m_table.get(), &BoardTable::loaded);
        m_table->reload();
        QVERIFY(loaded.wait());
        while (m_table->isLoading())
            QVERIFY(loaded.wait());
    }
    [[nodiscard]] QString cell(int row, BoardTable::Column column) const
    {
        return m_table->index(row, static_cast<int>(column)).data().toString();
    }

    std::unique_ptr<ScriptedFollowStore> m_store;
    std::unique_ptr<BoardTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void BoardTableTest::theFirstPageComesAndMoreWhenItIsScrolled()
{
    m_tester.reset(); // fetches by itself
    for (int number = 1; number <= 250; ++number)
        m_store->refunds.push_back(onItsWay(number));
    reload();
    QCOMPARE(m_table->rowCount(), 100);
    QCOMPARE(m_table->total(), 250);
    for (const int rows : {200, 250}) {
        QVERIFY(m_table->canFetchMore({}));
        QSignalSpy loaded(m_table.get(), &BoardTable::loaded);
        m_table->fetchMore({});
        QVERIFY(loaded.wait());
        QCOMPARE(m_table->rowCount(), rows);
    }
    QVERIFY(!m_table->canFetchMore({}));
    QCOMPARE(m_store->questions, 3);
    QCOMPARE(m_table->refundAt(249).id, RequestId::fromNumber(250));
}

void BoardTableTest::whatHasEndedGoesAndTheRestStays()
{
    for (int number = 1; number <= 5; ++number)
        m_store->refunds.push_back(onItsWay(number));
    reload();
    const QPersistentModelIndex fourth = m_table->index(3, 0);
    m_store->refunds.erase(m_store->refunds.begin() + 1);
    reload();
    QCOMPARE(m_table->rowCount(), 4);
    QCOMPARE(fourth.row(), 2); // what is selected stays selected
}

void BoardTableTest::aReadingKeepsWhatWasFetched()
{
    for (int number = 1; number <= 250; ++number)
        m_store->refunds.push_back(onItsWay(number));
    reload();
    QSignalSpy loaded(m_table.get(), &BoardTable::loaded);
    m_table->fetchMore({});
    QVERIFY(loaded.wait());
    m_store->refunds.erase(m_store->refunds.begin(), m_store->refunds.begin() + 60); // all in the first page
    reload();
    QCOMPARE(m_table->rowCount(), 190);
    for (int row = 0; row < m_table->rowCount(); ++row)
        QCOMPARE(m_table->refundAt(row).id, RequestId::fromNumber(61 + row));
}

void BoardTableTest::whatIsLateSaysSoInWords()
{
    m_store->refunds = {onItsWay(1, 5), onItsWay(2, 4)};
    reload();
    QCOMPARE(cell(0, BoardTable::Column::Age), u"5 d · late"_s);
    QCOMPARE(cell(1, BoardTable::Column::Age), u"4 d"_s);
    m_store->refunds.front().isOverdue = true;
    m_store->refunds.front().dueOn = QDate(2026, 2, 2);
    reload();
    QCOMPARE(cell(0, BoardTable::Column::DueOn), u"2026-02-02 · passed"_s);
    const int due = static_cast<int>(BoardTable::Column::DueOn);
    QVERIFY(m_table->index(0, due).data(BoardTable::OverdueRole).toBool());
    QVERIFY(!m_table->index(1, due).data(BoardTable::OverdueRole).toBool());
}

void BoardTableTest::whatTheGatewaySaidStandsWithItsTime()
{
    m_store->refunds = {onItsWay(1), onItsWay(2)};
    m_store->refunds.front().lastSaid = LastSaid{.word = u"HTTP 503"_s, .at = morning()};
    m_store->refunds.front().dueOn = QDate(2026, 3, 1);
    reload();
    QCOMPARE(cell(0, BoardTable::Column::LastSaid), u"HTTP 503 · 2 Feb 2026, 10:00"_s);
    QCOMPARE(cell(0, BoardTable::Column::DueOn), u"2026-03-01"_s);
    QCOMPARE(cell(1, BoardTable::Column::LastSaid), u"Nothing yet"_s);
    QCOMPARE(cell(1, BoardTable::Column::DueOn), QString());
}

void BoardTableTest::aFailureLeavesWhatIsThere()
{
    m_store->refunds = {onItsWay(1)};
    reload();
    m_store->failsWith =
        Error{.kind = ErrorKind::Storage, .what = Phrase("broken"), .next = {}, .detail = {}, .reply = {}};
    QSignalSpy failed(m_table.get(), &BoardTable::loadFailed);
    m_table->reload();
    QVERIFY(failed.wait());
    QCOMPARE(m_table->rowCount(), 1);
    m_store->failsWith.reset();
    reload();
    QCOMPARE(m_table->rowCount(), 1);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::BoardTableTest)
#include "board_table_test.moc"
