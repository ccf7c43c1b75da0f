// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tables/scripted_table.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using test::moved;
using test::requestNumber;

class RequestTableTest : public QObject, private test::ScriptedTable {
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }

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
    void theClockAsksOnlyWhereNobodyTells();
    void mayDieWhileLoading();
};

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

void RequestTableTest::theClockAsksOnlyWhereNobodyTells()
{
    m_table->lookAgain(); // it knows nothing yet
    QCOMPARE(m_store->questions, 1);
    m_table->lookAgain(); // the answer is under way
    QCOMPARE(m_store->questions, 1);
    QTRY_VERIFY(m_table->isLoaded());
    m_table->lookAgain();
    QCOMPARE(m_store->questions, 2);
    QTRY_VERIFY(!m_table->isLoading());

    m_store->isTeams = true;
    m_table->lookAgain();
    QCOMPARE(m_store->questions, 2);
    m_store->failsWith = Error();
    QSignalSpy failed(m_table.get(), &RequestTable::loadFailed);
    m_table->reload();
    QTRY_COMPARE(failed.count(), 1);
    m_table->lookAgain(); // what could not be read is read by the clock
    QCOMPARE(m_store->questions, 4);
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
