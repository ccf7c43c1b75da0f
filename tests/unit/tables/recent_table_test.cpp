// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recent_table.h"
#include "tests/support/scripted_refund_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class RecentTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatOnePersonLookedUpLately();
    void aChargeThatIsLookedUpAgainMovesUp();
    void answersToAnOlderQuestionAreDropped();
    void saysWhyItCouldNotLoad();
};

static RecentCharge lookedUp(const QString &key, int minute)
{
    return {.key = *ChargeKey::fromText(key),
        .at = QDateTime(QDate(2026, 2, 2), QTime(15, minute), Qt::UTC),
        .by = u"ada"_s,
        .status = u"SETTLED"_s,
        .amount = Money(300, Currency::cop())};
}

void RecentTableTest::showsWhatOnePersonLookedUpLately()
{
    test::ScriptedRefundStore store;
    store.recent = {lookedUp(u"c"_s, 3), lookedUp(u"b"_s, 2), lookedUp(u"a"_s, 1)};
    store.recent.at(1).by = u"bob"_s;
    RecentTable table(store, u"ada"_s, 5);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy loaded(&table, &RecentTable::loaded);

    table.reload();

    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.recentAt(1).key.toString(), u"a"_s);
    QCOMPARE(table.index(0, 0).data().toString(), u"c"_s);
    QVERIFY(table.index(0, 1).data().toString().startsWith(u"Settled"_s));
    QCOMPARE(table.index(0, 1).data(RecentTable::StatusRole).toString(), u"SETTLED"_s);
    QCOMPARE(table.index(0, 2).data().toString(), u"$ 3,00 COP"_s);
    QCOMPARE(table.index(0, 3).data().toString(), u"2 Feb 2026, 10:03"_s);
}

void RecentTableTest::aChargeThatIsLookedUpAgainMovesUp()
{
    test::ScriptedRefundStore store;
    store.recent = {lookedUp(u"b"_s, 2), lookedUp(u"a"_s, 1)};
    RecentTable table(store, u"ada"_s, 5);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy loaded(&table, &RecentTable::loaded);
    table.reload();
    QTRY_COMPARE(loaded.count(), 1);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex again = table.index(1, 0);

    store.recent = {lookedUp(u"a"_s, 3), lookedUp(u"b"_s, 2)};
    table.reload();

    QTRY_COMPARE(loaded.count(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(again.row(), 0);
    QCOMPARE(again.data().toString(), u"a"_s);
}

void RecentTableTest::answersToAnOlderQuestionAreDropped()
{
    test::ScriptedRefundStore store;
    store.recent = {lookedUp(u"a"_s, 1)};
    store.holdsAnswers = true;
    RecentTable table(store, u"ada"_s, 5);
    QSignalSpy loaded(&table, &RecentTable::loaded);
    table.reload();
    store.recent = {lookedUp(u"b"_s, 2)};
    table.reload();

    store.answer(1); // the newer one first
    QTRY_COMPARE(loaded.count(), 1);
    store.answer(0);
    QCoreApplication::processEvents();

    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.recentAt(0).key.toString(), u"b"_s);
}

void RecentTableTest::saysWhyItCouldNotLoad()
{
    test::ScriptedRefundStore store;
    Error error;
    error.kind = ErrorKind::Storage;
    store.failsWith = error;
    RecentTable table(store, u"ada"_s, 5);
    QSignalSpy failed(&table, &RecentTable::loadFailed);

    table.reload();

    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Storage);
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::RecentTableTest)
#include "recent_table_test.moc"
