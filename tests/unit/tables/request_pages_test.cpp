// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tables/scripted_table.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using test::moved;
using test::requestNumber;

//! How the table reads a store that has more requests than anybody looks at: by pages.
class RequestPagesTest : public QObject, private test::ScriptedTable {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }

    void aMillionOpenLikeAThousand_data();
    void aMillionOpenLikeAThousand();
    void fetchesOlderOnesPageByPage();
    void fetchesOnWhileItIsReadAnew();
    void aChangeReadsOneRequestHoweverManyThereAre();
    void reloadingLooksAtTheOlderPagesInTurn();
    void catchesUpWithEveryPageWhenTheStoreIsBack();
    void anotherFilterTakesThePlaceOfAll();
    void aQueueBeginsWithTheOldestOfEachState();
    void whatIsBeyondTheLastPageStaysThere();
};

void RequestPagesTest::aMillionOpenLikeAThousand_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("a thousand") << 1000;
    QTest::newRow("many more") << 20000; // the store's own cost is measured elsewhere
}

void RequestPagesTest::aMillionOpenLikeAThousand()
{
    QFETCH(const int, count);
    fill(count);
    QCOMPARE(m_store->questions, 1);
    QCOMPARE(m_store->rowsGiven, RequestTable::pageSize);
    QCOMPARE(m_store->asked.front().most, std::optional(RequestTable::pageSize));
    QCOMPARE(m_table->rowCount(), RequestTable::pageSize);
    QVERIFY(m_table->hasMore());
    QCOMPARE(m_table->requestAt(0).id.number(), count);
}

void RequestPagesTest::fetchesOlderOnesPageByPage()
{
    fill(250);
    fetch();
    QCOMPARE(m_table->rowCount(), 200);
    QCOMPARE(m_store->asked.back().before, std::optional(RequestId::fromNumber(151)));
    fetch();
    QCOMPARE(m_table->rowCount(), 250);
    QVERIFY(!m_table->canFetchMore({}));
    QCOMPARE(m_table->requestAt(249).id.number(), 1);
    QCOMPARE(m_store->rowsGiven, 250);
}

//! Whoever scrolled to the end does not do it twice only because the clock asked at that moment.
void RequestPagesTest::fetchesOnWhileItIsReadAnew()
{
    fill(300);
    m_store->holdsAnswers = true;
    QSignalSpy loaded(m_table.get(), &RequestTable::loaded);
    m_table->reload();
    QVERIFY(m_table->canFetchMore({}));
    m_table->fetchMore({});
    QVERIFY(!m_table->canFetchMore({}));
    m_store->answer(1);
    QTRY_COMPARE(m_table->rowCount(), 200);
    m_store->answer(0);
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(m_table->rowCount(), 200);
    QVERIFY(m_table->canFetchMore({}));
}

void RequestPagesTest::aChangeReadsOneRequestHoweverManyThereAre()
{
    fill(1000);
    const int questions = m_store->questions;
    QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
    m_store->put(moved(requestNumber(990), RequestState::Approved));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_store->questions, questions + 1);
    QCOMPARE(m_store->rowsGiven, RequestTable::pageSize);
}

void RequestPagesTest::reloadingLooksAtTheOlderPagesInTurn()
{
    fill(400);
    fetch();
    fetch();
    QCOMPARE(m_table->rowCount(), 300);
    // Changed by another program: nobody says so.
    m_store->kept.at(149) = moved(requestNumber(150), RequestState::Rejected);
    m_store->kept.at(249) = moved(requestNumber(250), RequestState::Rejected);
    m_store->kept.erase(m_store->kept.begin() + 119); // R120
    const auto stateOf = [this](int number) { return m_table->find(RequestId::fromNumber(number))->state; };
    for (int times = 0; times < 4; ++times) {
        const int asked = m_store->questions;
        load();
        QCoreApplication::processEvents();
        QVERIFY(m_store->questions - asked <= 2);
    }
    QTRY_COMPARE(stateOf(150), RequestState::Rejected);
    QCOMPARE(stateOf(250), RequestState::Rejected);
    QVERIFY(!m_table->find(RequestId::fromNumber(120)));
    QVERIFY(m_table->canFetchMore({})); // still as far as it was
}

void RequestPagesTest::catchesUpWithEveryPageWhenTheStoreIsBack()
{
    fill(400);
    fetch();
    fetch();
    m_store->kept.at(149) = moved(requestNumber(150), RequestState::Rejected);
    m_store->kept.at(249) = moved(requestNumber(250), RequestState::Rejected);
    m_store->kept.at(389) = moved(requestNumber(390), RequestState::Rejected);
    m_store->kept.push_back(requestNumber(401));
    const int asked = m_store->questions;

    Q_EMIT m_store->connectionChanged(StoreConnection::Connected);

    QTRY_COMPARE(m_table->find(RequestId::fromNumber(150))->state, RequestState::Rejected);
    QCOMPARE(m_table->find(RequestId::fromNumber(250))->state, RequestState::Rejected);
    QCOMPARE(m_table->find(RequestId::fromNumber(390))->state, RequestState::Rejected);
    QVERIFY(m_table->find(RequestId::fromNumber(401)));
    QCOMPARE(m_store->questions, asked + 4); // one for the request that is new
}

void RequestPagesTest::anotherFilterTakesThePlaceOfAll()
{
    fill(300);
    fetch();
    RequestFilter filter;
    filter.search = u"R7"_s;
    m_table->setFilter(filter);
    QCOMPARE(m_table->rowCount(), 200); // until the answer is there
    load();
    QCOMPARE(ids().last(), u"R7"_s);
    QCOMPARE(m_table->rowCount(), 11);
    QVERIFY(!m_table->hasMore());
    m_table->setFilter({});
    load();
    QCOMPARE(m_table->rowCount(), 100);
    QVERIFY(m_table->hasMore());
}

void RequestPagesTest::aQueueBeginsWithTheOldestOfEachState()
{
    m_tester.reset(); // fetches by itself
    m_table->setStates({RequestState::AwaitingApproval, RequestState::Unknown});
    m_store->kept.clear();
    for (int number = 1; number <= 500; ++number) {
        const RequestState state = number <= 300 ? RequestState::Settled
            : number % 10 == 0                   ? RequestState::Unknown
                                                 : RequestState::AwaitingApproval;
        m_store->kept.push_back(requestNumber(number, state));
    }
    load();
    QCOMPARE(m_store->rowsGiven, 120);
    QCOMPARE(m_table->rowCount(), 120);
    QCOMPARE(m_table->requestAt(119).id.number(), 301);
    QVERIFY(m_table->hasMore());
    m_store->put(moved(requestNumber(301), RequestState::Settled)); // it left the queue, under one's eyes
    QTRY_COMPARE(states().last(), u"settled"_s);
    load();
    QCOMPARE(m_table->requestAt(m_table->rowCount() - 1).id.number(), 302);
    fetch();
    QCOMPARE(m_table->rowCount(), 199);
    QVERIFY(!m_table->hasMore());
}

void RequestPagesTest::whatIsBeyondTheLastPageStaysThere()
{
    fill(300);
    QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);
    const int questions = m_store->questions;
    m_store->put(moved(requestNumber(5), RequestState::Approved));
    QTRY_COMPARE(m_store->questions, questions + 1);
    QCoreApplication::processEvents();
    QCOMPARE(inserted.count(), 0);
    m_store->put(requestNumber(301));
    QTRY_COMPARE(inserted.count(), 1);
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::RequestPagesTest)
#include "request_pages_test.moc"
