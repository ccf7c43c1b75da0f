// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/keys.h"
#include "models/payments/money.h"

#include <QByteArray>

#include <optional>

namespace reintegro {

//! `bankTransferAccountInfo` of a refund, in the forms the gateway accepts (checked by models/colombia
//! before).
struct TransferAccount {
    QString bankCode; //!< 3 or 4 digits.
    QString beneficiaryName; //!< A–Z, a–z, 0–9 and blanks.
    QString bankAccountNumber; //!< Digits; leading zeros matter.
    QString bankAccountType; //!< CHECKING or SAVINGS.
    QString bankBranchId; //!< Left out when empty.
    QString bankName; //!< Left out when empty.
    QString documentId;
    QString documentType; //!< CC, CE, NIT or TI.

    bool operator==(const TransferAccount &) const = default;
};

//! Everything that a refund call says (contract/README.md §4).
struct RefundOrder {
    RefundKey key;
    ChargeKey charge;
    Money amount;
    QString country; //!< "CO".
    QString description; //!< The reason.
    TransferAccount account; //!< `bankTransferAccountInfo` is left out when nothing of it is there.
    QString callbackUrl; //!< Left out when empty.
};

//! The exact bytes of the call: compact JSON in the contract's order of fields, UTF-8. The same order gives
//! the same bytes, always. Pure.
[[nodiscard]] QByteArray encodeRefundOrder(const RefundOrder &order);

//! Reads bytes that encodeRefundOrder made, to show what stands in them. Nothing when they are not such
//! bytes.
[[nodiscard]] std::optional<RefundOrder> decodeRefundOrder(const QByteArray &bytes);

} // namespace reintegro
