// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/storm_grounds.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! A short storm with a seed of its own; ./dev bench storm blows for ten minutes.
class StormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyDesksThatAreKilledPayNobodyTwice()
    {
        StormOrders orders;
        orders.desks = 6;
        orders.time = std::chrono::seconds(12);
        orders.charges = 12;
        const bool isTeam = qEnvironmentVariableIsSet("REINTEGRO_TEST_POSTGRES");
        if (isTeam) {
            orders.desks = 8;
            orders.betweenDisturbances = std::chrono::milliseconds(1500);
        }
        const StormFigures figures = isTeam ? stormOverTeam(orders) : stormOverFile(orders);
        qInfo("%s", qPrintable(figures.text()));
        QVERIFY(figures.paid > 0); // else it has proved nothing
        QVERIFY(figures.kills > 0);
        QCOMPARE(figures.paidTwice, 0);
        QCOMPARE(figures.paidWithoutApproval, 0);
        QCOMPARE(figures.exceeded, 0);
        QCOMPARE(figures.settledUnpaid, 0);
        QCOMPARE(figures.failedPaid, 0);
        QVERIFY2(figures.isJournalWhole, qPrintable(figures.brokenReason));
    }
};

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::StormTest)
#include "storm_test.moc"
