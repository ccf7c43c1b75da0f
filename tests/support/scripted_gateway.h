// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/gateway.h"
#include "models/payments/refund_order.h"
#include "tests/support/charges.h"

#include <functional>

namespace reintegro::test {

//! A gateway that answers what the test says, later, as the real one does. Counts what would have left the
//! machine.
class ScriptedGateway final : public Gateway {
public:
    using Gateway::Gateway;

    std::function<Result<ChargeReading>(const ChargeKey &)> onCharge = [](const ChargeKey &key) {
        const Charge charge = settledCharge(key.toString());
        return Result<ChargeReading>(ChargeReading{charge, {200, charge.raw}});
    };
    std::function<Result<RefundReading>(const RefundKey &)> onRefundStatus = [](const RefundKey &) {
        return Result<RefundReading>(RefundReading{{}, {404, "{}"}});
    };
    std::function<CallReport(const ClaimedRefund &)> onSend = [](const ClaimedRefund &) {
        return CallReport();
    };
    std::function<Result<Done>()> onRenew = [] { return Result<Done>(Done()); };
    std::function<Result<Done>()> onAuthorize = [] { return Result<Done>(Done()); };

    QList<QByteArray> sentBodies;
    int statusReads = 0;
    bool holdsSending = false; //!< A refund call is under way until answerSending() is called.
    std::function<void()> answerSending;
    bool holdsReadings = false; //!< So are readings of a refund, until each is answered.
    QList<std::function<void()>> answerReadings;

    Pending<ChargeReading> *readCharge(const ChargeKey &key, QDeadlineTimer) override
    {
        return alreadyDone(this, onCharge(key));
    }
    Pending<RefundReading> *readRefund(const RefundKey &key, QDeadlineTimer) override
    {
        ++statusReads;
        const Result<RefundReading> reading = onRefundStatus(key);
        if (!holdsReadings)
            return alreadyDone(this, reading);
        auto *const pending = new Pending<RefundReading>(this);
        answerReadings.append([pending, reading] { pending->finish(reading); });
        return pending;
    }
    Pending<Done> *authorize(QDeadlineTimer) override { return alreadyDone(this, onAuthorize()); }
    Pending<Done> *renewToken(QDeadlineTimer) override { return alreadyDone(this, onRenew()); }
    Pending<CallReport> *sendRefund(const ClaimedRefund &refund, QDeadlineTimer) override
    {
        sentBodies.append(refund.body());
        const Result<CallReport> report(onSend(refund));
        if (!holdsSending)
            return alreadyDone(this, report);
        auto *const pending = new Pending<CallReport>(this);
        answerSending = [pending, report] { pending->finish(report); };
        return pending;
    }
    Pending<ChargeReading> *cancelCharge(const ChargeKey &key) override
    {
        return alreadyDone(this, onCharge(key));
    }
    Pending<Done> *checkCredentials() override { return alreadyDone(this, Result<Done>(Done())); }
};

//! A whole answer of the gateway to a refund, as it would come for these bytes right now.
[[nodiscard]] inline QByteArray answerTo(const QByteArray &body, const QByteArray &status)
{
    const std::optional<RefundOrder> order = decodeRefundOrder(body);
    Q_ASSERT(order);
    return R"({"idempotencyKey":")" + order->key.toString().toUtf8() + R"(","referenceId":")"
        + order->charge.toString().toUtf8() + R"(","amount":)"
        + QByteArray::number(order->amount.minorUnits())
        + R"(,"currency":"COP","country":"CO","createTime":")"
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1()
        + R"( UTC","transferStatusCode":200,"transferStatus":")" + status + R"("})";
}

//! A call that brought a whole answer.
[[nodiscard]] inline CallReport answered(int httpStatus, QByteArray body)
{
    CallReport report;
    report.bodyTouched = true;
    report.timesSent = 1;
    report.httpStatus = httpStatus;
    report.isWhole = true;
    report.body = std::move(body);
    return report;
}

//! A call that left and of which nothing came back.
[[nodiscard]] inline CallReport unanswered()
{
    CallReport report;
    report.bodyTouched = true;
    report.timesSent = 1;
    report.trouble = QStringLiteral("connection closed");
    return report;
}

} // namespace reintegro::test
