// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_request.h"
#include "tests/support/charges.h"

#include <QAbstractItemModel>

namespace reintegro::test {

//! Ten o'clock in Bogotá.
[[nodiscard]] inline QDateTime morning()
{
    return {QDate(2026, 2, 2), QTime(15, 0), Qt::UTC};
}

//! Request `number`, asked for by "ada" so many minutes after ten; tests change what they are about.
[[nodiscard]] inline RefundRequest requestNumber(
    int number, RequestState state = RequestState::AwaitingApproval, int minutes = 0)
{
    const QString chargeKey = QStringLiteral("order-%1").arg(number);
    const Charge charge = settledCharge(chargeKey, 150000);
    return {.id = RequestId::fromNumber(number),
        .refundKey = *RefundKey::forCharge(charge.key, 1),
        .chargeKey = charge.key,
        .state = state,
        .amount = Money(100LL * number, Currency::cop()),
        .reason = QStringLiteral("returned"),
        .note = {},
        .account = {.bankCode = QStringLiteral("007"),
            .beneficiaryName = QStringLiteral("Jose Munoz"),
            .bankAccountNumber = QStringLiteral("00123456789"),
            .bankAccountType = QStringLiteral("SAVINGS"),
            .bankBranchId = {},
            .bankName = {},
            .documentId = QStringLiteral("1020304050"),
            .documentType = QStringLiteral("CC")},
        .beneficiaryAsTyped = QStringLiteral("José Muñoz"),
        .body = {},
        .digest = {},
        .requestedBy = QStringLiteral("ada"),
        .createdAt = morning().addSecs(60LL * minutes),
        .changedAt = morning().addSecs(60LL * minutes),
        .sentAt = {},
        .claimDeadline = {},
        .decisions = {},
        .warnings = {},
        .attempts = {},
        .gateway = {},
        .gatewayRemark = {},
        .alarms = {},
        .seen = charge,
        .corrects = {},
        .ground = {},
        .arrivals = {}};
}

//! The same request a minute later in another state.
[[nodiscard]] inline RefundRequest moved(RefundRequest request, RequestState state)
{
    request.state = state;
    request.changedAt = request.changedAt.addSecs(60);
    return request;
}

//! One column of a model, from the first row to the last.
[[nodiscard]] inline QStringList columnOf(
    const QAbstractItemModel &model, int column, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data(role).toString();
    return texts;
}

} // namespace reintegro::test
