// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refundable_amount.h"
#include "tests/support/charges.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using test::settledCharge;

static Money cop(qint64 minor)
{
    return Money(minor, Currency::cop());
}

class RefundableAmountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlySettledChargesAreRefundable_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("refundable");
        for (const char *word : {"FAILED", "IN_PROGRESS", "REFUNDING", "REFUNDED", "CANCELLED", "AUTHORIZED",
                 "CHARGED_BACK", "EXPIRED", "INITIAL_STATUS", "ON_HOLD", "settled", ""})
            QTest::newRow(word) << QString::fromLatin1(word) << false;
        QTest::newRow("SETTLED") << u"SETTLED"_s << true;
    }
    void onlySettledChargesAreRefundable()
    {
        QFETCH(QString, status);
        QFETCH(bool, refundable);
        Charge charge = settledCharge();
        charge.status = ChargeStatus::fromText(status);

        const Result<Money> left = whatIsLeft(charge, {});

        QCOMPARE(left.has_value(), refundable);
        if (!left)
            QCOMPARE(left.error().kind, ErrorKind::Conflict);
    }

    void ourOwnRefundExplainsRefunding_data()
    {
        QTest::addColumn<RequestState>("state");
        QTest::addColumn<bool>("explains");
        for (const RequestState state : allRequestStates) {
            const bool explains = isOnItsWay(state) || state == RequestState::Settled;
            QTest::newRow(qPrintable(nameOf(state))) << state << explains;
        }
    }
    void ourOwnRefundExplainsRefunding()
    {
        QFETCH(RequestState, state);
        QFETCH(bool, explains);
        Charge charge = settledCharge();
        for (const QString &word : {u"REFUNDING"_s, u"REFUNDED"_s}) {
            charge.status = ChargeStatus::fromText(word);
            QCOMPARE(whatIsLeft(charge, {{state, cop(100)}}).has_value(), explains);
        }
    }

    void everythingThatMayHavePaidIsTakenOff()
    {
        const Charge charge = settledCharge(u"order-1"_s, 1000);
        const std::vector<OwnRefund> own{{RequestState::AwaitingApproval, cop(100)},
            {RequestState::Approved, cop(100)}, {RequestState::NotSent, cop(100)},
            {RequestState::Unknown, cop(100)}, {RequestState::InProgress, cop(100)},
            {RequestState::Settled, cop(100)}, {RequestState::Sending, cop(100)},
            {RequestState::Failed, cop(900)}, {RequestState::Rejected, cop(900)},
            {RequestState::Withdrawn, cop(900)}};

        const Result<Money> left = whatIsLeft(charge, own);

        QVERIFY(left);
        QCOMPARE(*left, cop(300));
    }

    void nothingLeftIsSaidSo()
    {
        QVERIFY(!whatIsLeft(settledCharge(u"order-1"_s, 300), {{RequestState::Settled, cop(300)}}));
        QVERIFY(!whatIsLeft(settledCharge(u"order-1"_s, 300), {{RequestState::Unknown, cop(500)}}));
    }

    void theSmallerOfBothAmountsCounts()
    {
        Charge charge = settledCharge(u"order-1"_s, 1000);
        charge.finalAmount = cop(700);
        QCOMPARE(*whatIsLeft(charge, {}), cop(700));
        charge.finalAmount = cop(1300);
        QCOMPARE(*whatIsLeft(charge, {}), cop(1000));
    }

    void anotherFinalCurrencyIsRefused()
    {
        Charge charge = settledCharge();
        charge.finalAmount = Money(700, *Currency::fromCode(u"USD"_s));
        QVERIFY(!whatIsLeft(charge, {}));
    }

    void onlyPesosInColombia()
    {
        Charge mexican = settledCharge();
        mexican.country = u"MX"_s;
        QVERIFY(!whatIsLeft(mexican, {}));

        Charge nowhere = settledCharge();
        nowhere.country.reset();
        QVERIFY(!whatIsLeft(nowhere, {}));

        Charge dollars = settledCharge();
        dollars.amount = Money(300, *Currency::fromCode(u"USD"_s));
        QVERIFY(!whatIsLeft(dollars, {}));

        Charge without = settledCharge();
        without.amount.reset();
        QVERIFY(!whatIsLeft(without, {}));
    }

    void sumsNeverOverflow()
    {
        constexpr qint64 huge = std::numeric_limits<qint64>::max();
        QVERIFY(!whatIsLeft(
            settledCharge(), {{RequestState::Settled, cop(huge)}, {RequestState::Settled, cop(huge)}}));
        QCOMPARE(
            *whatIsLeft(settledCharge(u"order-1"_s, huge), {{RequestState::Settled, cop(1)}}), cop(huge - 1));
    }

    void aChargeThatChangedIsNotWhatTheApproverSaw()
    {
        const Charge seen = settledCharge();
        QVERIFY(isStillAsSeen(seen, seen));

        Charge amount = seen;
        amount.amount = cop(299);
        QVERIFY(!isStillAsSeen(seen, amount));

        Charge final = seen;
        final.finalAmount = cop(300);
        QVERIFY(!isStillAsSeen(seen, final));

        Charge payer = seen;
        payer.payer->documentId = u"99999999"_s;
        QVERIFY(!isStillAsSeen(seen, payer));

        Charge status = seen;
        status.status = ChargeStatus::fromText(u"REFUNDING"_s);
        QVERIFY2(isStillAsSeen(seen, status), "the status has a rule of its own");
    }
};

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::RefundableAmountTest)
#include "refundable_amount_test.moc"
