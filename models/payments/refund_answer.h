// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/payments/gateway_time.h"
#include "models/payments/keys.h"
#include "models/payments/money.h"

#include <optional>

namespace reintegro {

//! What the gateway says about one refund, from the answer of the refund call or of the refund status
//! (contract/README.md §4). Nothing here is compared with what was sent yet.
struct RefundAnswer {
    enum class Word { Settled, InProgress, Failed, Other };

    std::optional<QString> key; //!< `idempotencyKey`, as it came.
    std::optional<QString> referenceId; //!< The charge's key, as it came.
    std::optional<Money> amount;
    std::optional<QString> country;
    Word word = Word::Other;
    QString status; //!< `transferStatus` as it came.
    std::optional<qint64> statusCode;
    std::optional<QString> errorMessage;
    std::optional<GatewayTime> createTime, finalStatusTime;
    std::optional<QString> description, callbackUrl;
};

//! Reads a refund's answer strictly: no leniency at all (leading zeros, strings with trailing text, duplicate
//! keys, a fraction where an amount belongs are errors). Needs transferStatus. ErrorKind::Unreadable says
//! where. Pure.
[[nodiscard]] Result<RefundAnswer> decodeRefundAnswer(const QByteArray &answer);

//! One of the gateway's error bodies (contract/README.md §5), read for its words.
struct GatewayFailure {
    std::optional<qint64> code; //!< transferStatusCode, status, statusCode or code.
    QString message; //!< transferErrorMsg, error, errorMsg, message, msg, error_description or
                     //!< data.errorMessage; may be empty.
    std::optional<QString> key; //!< idempotencyKey, when the body names one.
    std::optional<QString> referenceId;
    std::optional<QString> transferStatus; //!< When the body is a charge or a refund.
};

//! Nothing when the bytes are not complete strict JSON, or an object of none of the contract's shapes (HTML,
//! an empty body, `{}`, a bare array or string).
[[nodiscard]] std::optional<GatewayFailure> decodeFailure(const QByteArray &answer);

//! Whether the bytes are one complete, strict JSON document, whatever it says.
[[nodiscard]] bool isCompleteJson(const QByteArray &answer);

} // namespace reintegro
