// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/paper.h"
#include "tests/support/charges.h"

namespace reintegro::test {

inline constexpr auto paperDocument = "1020304050";
inline constexpr auto paperAccount = "00345678901";

//! A refund with everything that a paper can say, in this state; nothing in it is real.
[[nodiscard]] inline RefundRequest paperRequest(RequestState state, qint64 minor = 123456789012)
{
    const auto at = [](int minute) {
        return QDateTime(QDate(2026, 3, 2), QTime(5, 10), Qt::UTC).addSecs(qint64(minute) * 60);
    };
    const Charge seen = settledCharge();
    const bool wasSent = state == RequestState::Sending || state == RequestState::NotSent
        || state == RequestState::Unknown || state == RequestState::InProgress
        || state == RequestState::Settled || state == RequestState::Failed;
    RefundRequest request{.id = RequestId::fromNumber(12),
        .refundKey = *RefundKey::forCharge(seen.key, 1),
        .chargeKey = seen.key,
        .state = state,
        .amount = Money(minor, Currency::cop()),
        .reason = QStringLiteral("Devolución: talla equivocada, cédula 1.020.304.050"),
        .note = QStringLiteral("stays in the house"),
        .account = {.bankCode = QStringLiteral("007"),
            .beneficiaryName =
                QStringLiteral("Maria Fernanda de los Angeles Rodriguez Santamaria y Gutierrez"),
            .bankAccountNumber = QString::fromLatin1(paperAccount),
            .bankAccountType = QStringLiteral("SAVINGS"),
            .bankBranchId = {},
            .bankName = QStringLiteral("BANCOLOMBIA"),
            .documentId = QString::fromLatin1(paperDocument),
            .documentType = QStringLiteral("CC")},
        .beneficiaryAsTyped = {},
        .body = {},
        .digest = {},
        .requestedBy = QStringLiteral("ana.gomez"),
        .createdAt = at(0),
        .changedAt = at(9),
        .sentAt = wasSent ? std::optional(at(6)) : std::nullopt,
        .claimDeadline = {},
        .decisions = {},
        .warnings = {},
        .attempts = {},
        .gateway = {},
        .gatewayRemark = {},
        .alarms = {},
        .seen = seen,
        .corrects = {},
        .arrivals = {}};
    if (wasSent || state == RequestState::Approved)
        request.decisions.push_back(
            {.by = QStringLiteral("sofia"), .at = at(5), .why = {}, .passwordSetBy = {}});
    if (state == RequestState::Settled || state == RequestState::InProgress
        || state == RequestState::Failed) {
        request.gateway = ServerReply{.httpStatus = 200,
            .body = R"({"transferStatus":")" + nameOf(state).toUpper().toLatin1()
                + R"(","createTime":"2026-03-02 00:16:42 GMT-05:00"})"};
    }
    return request;
}

[[nodiscard]] inline PaperOrder paperOrder(
    PaperSettings::Language language = PaperSettings::Language::Spanish)
{
    PaperOrder order{.profile = {},
        .settings = {},
        .showsPersonalData = false,
        .code = ReceiptCode::make(0xabcde, 0x0123456789abcdefULL),
        .printedAt = QDateTime(QDate(2026, 3, 2), QTime(5, 20), Qt::UTC),
        .printedBy = QStringLiteral("ana.gomez")};
    order.profile.name = QStringLiteral("shop");
    order.profile.kind = ProfileKind::Production;
    order.settings.language = language;
    order.settings.merchant = QStringLiteral("Tienda La Esperanza S.A.S.");
    return order;
}

} // namespace reintegro::test
