// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/approval_table.h"
#include "models/tables/request_search.h"
#include "tests/support/scripted_refund_store.h"
#include "tests/unit/tables/some_requests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using test::columnOf;
using test::moved;
using test::requestNumber;

class RequestProxiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void approvalsShowWhatWaitsMostUrgentFirst();
    void approvalsWithADueDayComeFirstWithinTheirState();
    void approvalsKeepTheirOrderWhateverColumnIsAskedFor();
    void aDecidedRequestLeavesTheApprovals();
    void anUnknownOutcomeMovesToTheTop();
    void knowsTheOldestThatWaits();
    void findsByEveryWordWithoutAccents_data();
    void findsByEveryWordWithoutAccents();
    void asksTheStoreOnceWhatIsTypedHasStood();
    void showsWhatOnlyTheStoreCanFind();
    void filtersByState();
    void sortsByTheBareValue();
    void theOldestOfManyAreTheStores();
    void anotherColumnAsksTheStoreForNothing();
};

using Fatal = QAbstractItemModelTester;

static void load(RequestTable &table)
{
    QSignalSpy loaded(&table, &RequestTable::loaded);
    table.reload();
    QTRY_COMPARE(loaded.count(), 1);
}

static std::vector<RefundRequest> oneOfEachState()
{
    std::vector<RefundRequest> requests;
    int number = 0;
    for (const RequestState state : allRequestStates) {
        ++number;
        requests.push_back(requestNumber(number, state, number));
    }
    return requests;
}

void RequestProxiesTest::approvalsShowWhatWaitsMostUrgentFirst()
{
    test::ScriptedRefundStore store;
    store.kept = oneOfEachState();
    store.kept.push_back(
        requestNumber(20, RequestState::AwaitingApproval, -60)); // a later id, asked for earlier
    store.kept.push_back(requestNumber(21, RequestState::Unknown, 90));
    RequestTable table(store);
    ApprovalTable approvals(table);
    const QAbstractItemModelTester tester(&approvals, Fatal::FailureReportingMode::Fatal);

    load(table);

    QCOMPARE(columnOf(approvals, 0, RequestTable::StateRole),
        (QStringList{u"unknown"_s, u"unknown"_s, u"not_sent"_s, u"approved"_s, u"awaiting_approval"_s,
            u"awaiting_approval"_s}));
    QCOMPARE(columnOf(approvals, 0), (QStringList{u"R9"_s, u"R21"_s, u"R8"_s, u"R3"_s, u"R20"_s, u"R2"_s}));
    QCOMPARE(approvals.requestAt(4).id, RequestId::fromNumber(20));
    QCOMPARE(approvals.rowOf(RequestId::fromNumber(20)), 4);
    QCOMPARE(approvals.rowOf(RequestId::fromNumber(11)), -1); // settled
    QCOMPARE(approvals.rowOf(RequestId::fromNumber(99)), -1);
}

void RequestProxiesTest::approvalsWithADueDayComeFirstWithinTheirState()
{
    test::ScriptedRefundStore store;
    const auto claimed = [](int number, LegalGround::Kind kind, const QDate &day) {
        RefundRequest request = requestNumber(number, RequestState::AwaitingApproval, number);
        request.ground = LegalGround{.kind = kind, .claimedOn = day};
        return request;
    };
    store.kept = {requestNumber(1, RequestState::AwaitingApproval, 1),
        claimed(2, LegalGround::Kind::Goodwill, QDate(2025, 1, 1)), // nobody has to pay by a day
        claimed(3, LegalGround::Kind::Withdrawal, QDate(2026, 1, 30)),
        claimed(4, LegalGround::Kind::Reversal, QDate(2026, 1, 30)),
        requestNumber(5, RequestState::Approved, 5)};
    RequestTable table(store);
    ApprovalTable approvals(table);
    load(table);

    QCOMPARE(columnOf(approvals, 0), (QStringList{u"R5"_s, u"R4"_s, u"R3"_s, u"R1"_s, u"R2"_s}));
    QCOMPARE(approvals.oldestWaitingRow(), 3);
    approvals.setGroundDays({.withdrawal = 5, .reversal = 15});
    QCOMPARE(columnOf(approvals, 0), (QStringList{u"R5"_s, u"R3"_s, u"R4"_s, u"R1"_s, u"R2"_s}));
}

void RequestProxiesTest::approvalsKeepTheirOrderWhateverColumnIsAskedFor()
{
    test::ScriptedRefundStore store;
    store.kept = oneOfEachState();
    RequestTable table(store);
    ApprovalTable approvals(table);
    load(table);
    const QStringList before = columnOf(approvals, 0);

    approvals.sort(static_cast<int>(RequestTable::Column::Amount), Qt::DescendingOrder);

    QCOMPARE(columnOf(approvals, 0), before);
}

void RequestProxiesTest::aDecidedRequestLeavesTheApprovals()
{
    test::ScriptedRefundStore store;
    store.kept = {requestNumber(1), requestNumber(2), requestNumber(3)};
    RequestTable table(store);
    ApprovalTable approvals(table);
    const QAbstractItemModelTester tester(&approvals, Fatal::FailureReportingMode::Fatal);
    load(table);
    const QPersistentModelIndex stays = approvals.index(2, 0);
    QSignalSpy reset(&approvals, &QAbstractItemModel::modelReset);

    store.put(moved(requestNumber(2), RequestState::Rejected));

    QTRY_COMPARE(columnOf(approvals, 0), (QStringList{u"R1"_s, u"R3"_s}));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(stays.data().toString(), u"R3"_s);
}

void RequestProxiesTest::anUnknownOutcomeMovesToTheTop()
{
    test::ScriptedRefundStore store;
    store.kept = {requestNumber(1), requestNumber(2, RequestState::Sending)};
    RequestTable table(store);
    ApprovalTable approvals(table);
    const QAbstractItemModelTester tester(&approvals, Fatal::FailureReportingMode::Fatal);
    load(table);
    QCOMPARE(columnOf(approvals, 0), QStringList{u"R1"_s});

    store.put(moved(requestNumber(2), RequestState::Unknown));

    QTRY_COMPARE(columnOf(approvals, 0), (QStringList{u"R2"_s, u"R1"_s}));
}

void RequestProxiesTest::knowsTheOldestThatWaits()
{
    test::ScriptedRefundStore store;
    RequestTable table(store);
    ApprovalTable approvals(table);
    QCOMPARE(approvals.oldestWaitingRow(), -1);

    store.kept = {requestNumber(1, RequestState::Unknown)};
    load(table);
    QCOMPARE(approvals.oldestWaitingRow(), 0);

    store.kept.push_back(requestNumber(2, RequestState::AwaitingApproval, 5));
    store.kept.push_back(requestNumber(3, RequestState::AwaitingApproval, 4));
    load(table);
    QCOMPARE(approvals.requestAt(approvals.oldestWaitingRow()).id, RequestId::fromNumber(3));
}

void RequestProxiesTest::findsByEveryWordWithoutAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed") << u"  "_s << QStringList{u"R12"_s, u"R2"_s, u"R1"_s};
    QTest::newRow("id") << u"r12"_s << QStringList{u"R12"_s};
    QTest::newRow("charge key") << u"ORDER-2"_s << QStringList{u"R2"_s};
    QTest::newRow("refund key") << u"order-1-1"_s << QStringList{u"R1"_s};
    QTest::newRow("beneficiary as typed") << u"muñoz"_s << QStringList{u"R12"_s, u"R2"_s};
    QTest::newRow("beneficiary without accents") << u"JOSE munoz"_s << QStringList{u"R12"_s, u"R2"_s};
    QTest::newRow("words from two places") << u"peña order"_s << QStringList{u"R1"_s};
    QTest::newRow("who asked") << u"eva"_s << QStringList{u"R2"_s};
    QTest::newRow("nobody") << u"xyzzy"_s << QStringList();
}

void RequestProxiesTest::findsByEveryWordWithoutAccents()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    test::ScriptedRefundStore store;
    store.kept = {requestNumber(1), requestNumber(2), requestNumber(12)};
    store.kept.at(0).beneficiaryAsTyped = u"Inés Peña"_s;
    store.kept.at(0).account.beneficiaryName = u"Ines Pena"_s;
    store.kept.at(1).requestedBy = u"Eva"_s;
    RequestTable table(store);
    RequestSearch search(table);
    const QAbstractItemModelTester tester(&search, Fatal::FailureReportingMode::Fatal);
    load(table);

    search.setText(text);

    QCOMPARE(columnOf(search, 0), found);
}

void RequestProxiesTest::asksTheStoreOnceWhatIsTypedHasStood()
{
    test::ScriptedRefundStore store;
    for (int number = 1; number <= 300; ++number)
        store.kept.push_back(requestNumber(number));
    store.kept.at(4).requestedBy = u"Eva"_s; // far behind the first page
    RequestTable table(store);
    RequestSearch search(table);
    load(table);
    const int questions = store.questions;

    search.setText(u"e"_s);
    search.setText(u"ev"_s);
    search.setText(u"eva"_s);
    QCOMPARE(search.rowCount(), 0); // nothing of what is here fits
    QCOMPARE(store.questions, questions);

    QTRY_COMPARE(columnOf(search, 0), QStringList{u"R5"_s});
    QCOMPARE(store.questions, questions + 1); // not one for each letter
    QCOMPARE(store.asked.back().search, u"eva"_s);
    search.setText({});
    QTRY_COMPARE(search.rowCount(), RequestTable::pageSize);
}

void RequestProxiesTest::showsWhatOnlyTheStoreCanFind()
{
    test::ScriptedRefundStore store;
    store.kept = {requestNumber(1), requestNumber(2)};
    store.kept.at(0).account.bankAccountNumber = u"99900011122"_s; // is in no text here
    RequestTable table(store);
    RequestSearch search(table);
    load(table);

    search.setText(u"99900011122"_s);
    QCOMPARE(search.rowCount(), 0);

    QTRY_COMPARE(columnOf(search, 0), QStringList{u"R1"_s});
}

void RequestProxiesTest::filtersByState()
{
    test::ScriptedRefundStore store;
    store.kept = oneOfEachState();
    RequestTable table(store);
    RequestSearch search(table);
    load(table);

    search.setState(RequestState::Settled);
    QCOMPARE(columnOf(search, 0, RequestTable::StateRole), QStringList{u"settled"_s});
    QCOMPARE(search.requestAt(0).state, RequestState::Settled);
    QCOMPARE(search.rowOf(RequestId::fromNumber(1)), -1);
    search.setState({});

    QCOMPARE(search.rowCount(), int(allRequestStates.size()));
}

void RequestProxiesTest::sortsByTheBareValue()
{
    test::ScriptedRefundStore store;
    store.kept = {requestNumber(2), requestNumber(10), requestNumber(9)};
    RequestTable table(store);
    RequestSearch search(table);
    load(table);

    QCOMPARE(columnOf(search, 0), (QStringList{u"R10"_s, u"R9"_s, u"R2"_s})); // not by their text
    search.sort(static_cast<int>(RequestTable::Column::Amount), Qt::AscendingOrder);

    QCOMPARE(columnOf(search, 0), (QStringList{u"R2"_s, u"R9"_s, u"R10"_s}));
}

//! A page of the newest, turned round, would begin in the middle.
void RequestProxiesTest::theOldestOfManyAreTheStores()
{
    test::ScriptedRefundStore store;
    for (int number = 1; number <= 250; ++number)
        store.kept.push_back(requestNumber(number, RequestState::Settled, number));
    RequestTable table(store);
    RequestSearch search(table);
    load(table);
    QCOMPARE(search.index(0, 0).data().toString(), u"R250"_s);

    search.sort(static_cast<int>(RequestTable::Column::Created), Qt::AscendingOrder);
    QTRY_COMPARE(search.index(0, 0).data().toString(), u"R1"_s);
    QTRY_COMPARE(search.rowCount(), RequestTable::pageSize);
    QVERIFY(table.hasMore());
    search.fetchMore({});
    QTRY_COMPARE(search.rowCount(), 2 * RequestTable::pageSize);
    QCOMPARE(search.index(199, 0).data().toString(), u"R200"_s);

    search.sort(static_cast<int>(RequestTable::Column::Id), Qt::DescendingOrder);
    QTRY_COMPARE(search.index(0, 0).data().toString(), u"R250"_s);
    QTRY_COMPARE(search.rowCount(), RequestTable::pageSize);
}

void RequestProxiesTest::anotherColumnAsksTheStoreForNothing()
{
    test::ScriptedRefundStore store;
    for (int number = 1; number <= 3; ++number)
        store.kept.push_back(requestNumber(number, RequestState::Settled, number));
    RequestTable table(store);
    RequestSearch search(table);
    load(table);
    const int before = store.questions;

    search.sort(static_cast<int>(RequestTable::Column::Amount), Qt::AscendingOrder);
    search.sort(static_cast<int>(RequestTable::Column::Created), Qt::DescendingOrder);

    QCOMPARE(store.questions, before);
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::RequestProxiesTest)
#include "request_proxies_test.moc"
