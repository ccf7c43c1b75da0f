// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/request_state.h"

#include <QTest>

namespace reintegro {

//! The diagram once more, as text, so that a change of the function has to be meant.
static const char *const diagram = R"(
draft: awaiting_approval
awaiting_approval: approved rejected withdrawn expired
approved: awaiting_approval withdrawn expired sending
rejected:
withdrawn:
expired:
sending: not_sent unknown in_progress settled failed
not_sent: sending in_progress settled failed
unknown: sending in_progress settled failed
in_progress: settled failed
settled: failed
failed: unknown in_progress settled
)";

class StateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMachineIsTheDiagram()
    {
        QString actual = QStringLiteral("\n");
        for (const RequestState from : allRequestStates) {
            QString line = nameOf(from) + u':';
            for (const RequestState to : allRequestStates) {
                if (mayFollow(from, to))
                    line += u' ' + nameOf(to);
            }
            actual += line + u'\n';
        }
        QCOMPARE(actual, QString::fromLatin1(diagram));
    }

    void namesAreReadBack()
    {
        for (const RequestState state : allRequestStates)
            QCOMPARE(requestStateFromName(nameOf(state)), std::optional(state));
        QVERIFY(!requestStateFromName(QStringLiteral("paid")));
    }

    void whatMayHaveMovedMoneyTakesFromTheCharge()
    {
        for (const RequestState state : allRequestStates) {
            if (isOnItsWay(state) || state == RequestState::Settled)
                QVERIFY2(countsAgainstCharge(state), qPrintable(nameOf(state)));
        }
        QVERIFY(countsAgainstCharge(RequestState::AwaitingApproval));
        QVERIFY(countsAgainstCharge(RequestState::NotSent));
        QVERIFY(!countsAgainstCharge(RequestState::Failed));
        QVERIFY(!countsAgainstCharge(RequestState::Rejected));
    }
};

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::StateTest)
#include "state_test.moc"
