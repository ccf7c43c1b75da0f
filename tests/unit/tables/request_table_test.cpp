// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/request_table.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_refund_store.h"
#include "tests/unit/tables/some_requests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using test::moved;
using test::requestNumber;

class RequestTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void isEmptyUntilItIsAsked();
    void showsTheNewestFirst();
    void givesOutWhatPeopleReadAndWhatSorts();
    void aChangedRequestChangesItsRowAndNothingElse();
    void aNewRequestComesInAtItsPlace();
    void aRequestThatIsGoneLeaves();
    void reloadingMergesAndKeepsWhatStays();
    void saysThatItIsLoading();
    void saysWhyItCouldNotLoadAndKeepsWhatItHad();
    void answersToAnOlderQuestionAreDropped();
    void anOlderListDoesNotUndoANewerReading();
    void anOlderReadingDoesNotUndoANewerList();
    void showsOnlyOneCharge();
    void aMillionOpenLikeAThousand_data();
    void aMillionOpenLikeAThousand();
    void fetchesOlderOnesPageByPage();
    void aChangeReadsOneRequestHoweverManyThereAre();
    void reloadingLooksAtTheOlderPagesInTurn();
    void catchesUpWithEveryPageWhenTheStoreIsBack();
    void anotherFilterTakesThePlaceOfAll();
    void aQueueBeginsWithTheOldestOfEachState();
    void whatIsBeyondTheLastPageStaysThere();
    void mayDieWhileLoading();

private:
    void load();
    void fill(int count);
    void fetch();
    [[nodiscard]] QStringList ids() const { return test::columnOf(*m_table, 0); }
    [[nodiscard]] QStringList states() const { return test::columnOf(*m_table, 0, RequestTable::StateRole); }

    std::unique_ptr<test::ScriptedRefundStore> m_store;
    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<RequestTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void RequestTableTest::init()
{
    m_tester.reset();
    m_table.reset();
    m_clock = std::make_unique<test::ManualClock>();
    m_store = std::make_unique<test::ScriptedRefundStore>();
    m_store->kept = {requestNumber(1), requestNumber(2), requestNumber(3)};
    m_table = std::make_unique<RequestTable>(*m_store, *m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_table.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void RequestTableTest::load()
{
    QSignalSpy loaded(m_table.get(), &RequestTable::loaded);
    m_table->reload();
    QTRY_COMPARE(loaded.count(), 1);
}

//! `count` requests in the store, and a table that was read once. Without the tester, which fetches by
//! itself.
void RequestTableTest::fill(int count)
{
    m_tester.reset();
    m_store->kept.clear();
    for (int number = 1; number <= count; ++number)
        m_store->kept.push_back(requestNumber(number));
    load();
}

void RequestTableTest::fetch()
{
    const int before = m_table->rowCount();
    QVERIFY(m_table->canFetchMore({}));
    m_table->fetchMore({});
    QTRY_VERIFY(m_table->rowCount() > before);
}

void RequestTableTest::isEmptyUntilItIsAsked()
{
    m_store->put(requestNumber(4));
    QCoreApplication::processEvents();
    QCOMPARE(m_store->questions, 0);
    QCOMPARE(m_table->rowCount(), 0);
    QVERIFY(!m_table->isLoaded());
}

void RequestTableTest::showsTheNewestFirst()
{
    load();
    QCOMPARE(ids(), (QStringList{u"R3"_s, u"R2"_s, u"R1"_s}));
    QVERIFY(m_table->isLoaded());
    QCOMPARE(m_table->rowOf(RequestId::fromNumber(1)), 2);
    QCOMPARE(m_table->find(RequestId::fromNumber(2))->chargeKey.toString(), u"order-2"_s);
    QVERIFY(!m_table->find(RequestId::fromNumber(9)));
}

void RequestTableTest::givesOutWhatPeopleReadAndWhatSorts()
{
    RefundRequest request = requestNumber(7, RequestState::Approved);
    request.decisions = {{.by = u"bob"_s,
        .at = test::morning(),
        .kind = Decision::Kind::Approve,
        .why = {},
        .passwordSetBy = {}}};
    request.warnings = {
        {u"a"_s, Phrase("a"), Warning::Level::Notice}, {u"b"_s, Phrase("b"), Warning::Level::Confirm}};
    request.alarms = {Phrase("alarm")};
    m_store->kept = {request};
    load();

    using Column = RequestTable::Column;
    const auto at = [this](Column column, int role = Qt::DisplayRole) {
        return m_table->index(0, static_cast<int>(column)).data(role);
    };
    QCOMPARE(at(Column::Id).toString(), u"R7"_s);
    QCOMPARE(at(Column::Created).toString(), u"2 Feb 2026, 10:00"_s);
    QCOMPARE(at(Column::Charge).toString(), u"order-7"_s);
    QCOMPARE(at(Column::Amount).toString(), u"$ 7,00 COP"_s);
    QCOMPARE(at(Column::Beneficiary).toString(), u"José Muñoz"_s);
    QCOMPARE(at(Column::State).toString(), u"Approved, not sent yet"_s);
    QCOMPARE(at(Column::AskedBy).toString(), u"ada"_s);
    QCOMPARE(at(Column::DecidedBy).toString(), u"bob"_s);
    QCOMPARE(at(Column::Id, RequestTable::SortRole).toLongLong(), 7);
    QCOMPARE(at(Column::Amount, RequestTable::SortRole).toLongLong(), 700);
    QCOMPARE(at(Column::Beneficiary, RequestTable::SortRole).toString(), u"jose munoz"_s);
    QCOMPARE(at(Column::State, RequestTable::StateRole).toString(), u"approved"_s);
    QCOMPARE(at(Column::Id, RequestTable::RefundKeyRole).toString(), u"order-7-1"_s);
    QCOMPARE(at(Column::Id, RequestTable::WarningCountRole).toInt(), 1);
    QCOMPARE(at(Column::Id, RequestTable::AlarmCountRole).toInt(), 1);
    QCOMPARE(at(Column::Id, RequestTable::AgeRole).toLongLong(), test::morning().secsTo(m_clock->now()));
    QCOMPARE(m_table->roleNames().value(RequestTable::StateRole), QByteArray("state"));
    for (int column = 0; column < m_table->columnCount(); ++column)
        QVERIFY(!m_table->headerData(column, Qt::Horizontal).toString().isEmpty());
}

void RequestTableTest::aChangedRequestChangesItsRowAndNothingElse()
{
    load();
    const QPersistentModelIndex other = m_table->index(2, 0);
    QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_table.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);
    const int before = m_store->questions;

    m_store->put(moved(requestNumber(2), RequestState::Approved));

    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_store->questions, before + 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), m_table->index(1, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), m_table->index(1, RequestTable::columnTotal - 1));
    QCOMPARE(reset.count() + inserted.count(), 0);
    QCOMPARE(states(), (QStringList{u"awaiting_approval"_s, u"approved"_s, u"awaiting_approval"_s}));
    QCOMPARE(other.data().toString(), u"R1"_s);
}

void RequestTableTest::aNewRequestComesInAtItsPlace()
{
    m_store->kept = {requestNumber(1), requestNumber(4)};
    load();
    QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);

    m_store->put(requestNumber(3));
    QTRY_COMPARE(inserted.count(), 1);
    m_store->put(requestNumber(5));
    QTRY_COMPARE(inserted.count(), 2);

    QCOMPARE(ids(), (QStringList{u"R5"_s, u"R4"_s, u"R3"_s, u"R1"_s}));
}

void RequestTableTest::aRequestThatIsGoneLeaves()
{
    load();
    m_store->kept.erase(m_store->kept.begin());
    Q_EMIT m_store->requestChanged(RequestId::fromNumber(1));
    QTRY_COMPARE(ids(), (QStringList{u"R3"_s, u"R2"_s}));
}

void RequestTableTest::reloadingMergesAndKeepsWhatStays()
{
    load();
    const QPersistentModelIndex stays = m_table->index(1, 0);
    QSignalSpy reset(m_table.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
    m_store->kept = {requestNumber(2), moved(requestNumber(3), RequestState::Rejected), requestNumber(4)};

    load();

    QCOMPARE(ids(), (QStringList{u"R4"_s, u"R3"_s, u"R2"_s}));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QVERIFY(stays.isValid());
    QCOMPARE(stays.data().toString(), u"R2"_s);
}

void RequestTableTest::saysThatItIsLoading()
{
    QSignalSpy loading(m_table.get(), &RequestTable::loadingChanged);
    m_table->reload();
    QVERIFY(m_table->isLoading());
    QTRY_COMPARE(loading.count(), 2);
    QCOMPARE(loading.at(0).at(0).toBool(), true);
    QCOMPARE(loading.at(1).at(0).toBool(), false);
    QVERIFY(!m_table->isLoading());
}

void RequestTableTest::saysWhyItCouldNotLoadAndKeepsWhatItHad()
{
    load();
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = Phrase("The store cannot be read.");
    m_store->failsWith = error;
    QSignalSpy failed(m_table.get(), &RequestTable::loadFailed);

    m_table->reload();

    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Storage);
    QVERIFY(!m_table->isLoading());
    QCOMPARE(m_table->rowCount(), 3);
}

void RequestTableTest::answersToAnOlderQuestionAreDropped()
{
    m_store->holdsAnswers = true;
    QSignalSpy loaded(m_table.get(), &RequestTable::loaded);
    m_table->reload();
    m_store->kept = {requestNumber(9)};
    m_table->reload();

    m_store->answer(1); // the newer one first
    QTRY_COMPARE(loaded.count(), 1);
    m_store->answer(0);
    QCoreApplication::processEvents();

    QCOMPARE(loaded.count(), 1);
    QCOMPARE(ids(), QStringList{u"R9"_s});
}

void RequestTableTest::anOlderListDoesNotUndoANewerReading()
{
    load();
    m_store->holdsAnswers = true;
    QSignalSpy loaded(m_table.get(), &RequestTable::loaded);
    QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
    m_table->reload(); // sees R2 waiting, and no R4
    m_store->put(moved(requestNumber(2), RequestState::Approved));
    m_store->put(requestNumber(4));

    m_store->answer(1);
    QTRY_COMPARE(changed.count(), 1);
    m_store->answer(1);
    QTRY_COMPARE(m_table->rowCount(), 4);
    m_store->answer(0);
    QTRY_COMPARE(loaded.count(), 1);

    QCOMPARE(ids(), (QStringList{u"R4"_s, u"R3"_s, u"R2"_s, u"R1"_s}));
    QCOMPARE(states().at(2), u"approved"_s);
}

void RequestTableTest::anOlderReadingDoesNotUndoANewerList()
{
    load();
    m_store->holdsAnswers = true;
    QSignalSpy loaded(m_table.get(), &RequestTable::loaded);
    m_store->put(moved(requestNumber(2), RequestState::Approved));
    m_store->kept.at(1) = moved(requestNumber(2), RequestState::Sending);
    m_table->reload();

    m_store->answer(1);
    QTRY_COMPARE(loaded.count(), 1);
    m_store->answer(0); // says approved
    QCoreApplication::processEvents();

    QCOMPARE(states().at(1), u"sending"_s);
}

void RequestTableTest::showsOnlyOneCharge()
{
    m_table->setCharge(ChargeKey::fromText(u"order-2"_s));
    load();
    QCOMPARE(ids(), QStringList{u"R2"_s});
    const int before = m_store->questions;

    m_store->put(requestNumber(5));
    QTRY_COMPARE(m_store->questions, before + 1);
    QCoreApplication::processEvents();

    QCOMPARE(ids(), QStringList{u"R2"_s});
}

void RequestTableTest::aMillionOpenLikeAThousand_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("a thousand") << 1000;
    QTest::newRow("many more") << 20000; // the store's own cost is measured elsewhere
}

void RequestTableTest::aMillionOpenLikeAThousand()
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

void RequestTableTest::fetchesOlderOnesPageByPage()
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

void RequestTableTest::aChangeReadsOneRequestHoweverManyThereAre()
{
    fill(1000);
    const int questions = m_store->questions;
    QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
    m_store->put(moved(requestNumber(990), RequestState::Approved));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_store->questions, questions + 1);
    QCOMPARE(m_store->rowsGiven, RequestTable::pageSize);
}

void RequestTableTest::reloadingLooksAtTheOlderPagesInTurn()
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

void RequestTableTest::catchesUpWithEveryPageWhenTheStoreIsBack()
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

void RequestTableTest::anotherFilterTakesThePlaceOfAll()
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

void RequestTableTest::aQueueBeginsWithTheOldestOfEachState()
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

void RequestTableTest::whatIsBeyondTheLastPageStaysThere()
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

void RequestTableTest::mayDieWhileLoading()
{
    m_store->holdsAnswers = true;
    m_table->reload();
    m_tester.reset();
    m_table.reset();
    m_store->answer(0);
    QCoreApplication::processEvents();
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::RequestTableTest)
#include "request_table_test.moc"
