// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/charge.h"

namespace reintegro::test {

//! A settled Colombian charge of 3,00 pesos, paid by an invented person; tests change what they are about.
[[nodiscard]] inline Charge settledCharge(const QString &key = QStringLiteral("order-1"), qint64 minor = 300)
{
    Payer payer;
    payer.name = QStringLiteral("Laura Gomez");
    payer.documentId = QStringLiteral("1020304050");
    Charge charge{.key = *ChargeKey::fromText(key),
        .status = ChargeStatus::fromText(QStringLiteral("SETTLED")),
        .referenceId = key,
        .paymentMethod = QStringLiteral("CREDIT_CARD"),
        .paymentFlow = {},
        .statusCode = 200,
        .errorMessage = {},
        .amount = Money(minor, Currency::cop()),
        .finalAmount = {},
        .country = QStringLiteral("CO"),
        .createTime = {},
        .scheduledTime = {},
        .finalStatusTime = {},
        .description = {},
        .callbackUrl = {},
        .subMerchantId = {},
        .payer = payer,
        .details = {},
        .unknownFields = {},
        .remarks = {},
        .raw = {}};
    charge.raw = QByteArray(R"({"idempotencyKey":")" + key.toUtf8() + R"(","referenceId":")" + key.toUtf8()
        + R"(","paymentMethod":"CREDIT_CARD","transferStatusCode":200,"amount":)" + QByteArray::number(minor)
        + R"(,"currency":"COP","country":"CO","payer":{"name":"Laura Gomez","document":"1020304050"},)"
        + R"("transferStatus":"SETTLED"})");
    return charge;
}

} // namespace reintegro::test
