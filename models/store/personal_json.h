// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/refund_order.h"
#include "models/refunds/legal_ground.h"
#include "models/refunds/warning.h"

#include <optional>
#include <vector>

namespace reintegro {

//! What a request says about people: all that is forgotten when a person's data is erased.
struct PersonalPart {
    QString reason;
    QString note;
    TransferAccount account;
    QString asTyped;
    std::vector<Warning> warnings;
    std::optional<LegalGround> ground = {};
    bool isErased = false;

    bool operator==(const PersonalPart &) const = default;
};

//! Compact JSON with sorted keys: the same part is the same text.
[[nodiscard]] QByteArray personalToJson(const PersonalPart &part);
//! Nothing where it cannot be read back.
[[nodiscard]] std::optional<PersonalPart> personalFromJson(const QByteArray &json);

//! The part with nothing of a person left in it.
[[nodiscard]] PersonalPart erased(const PersonalPart &part);

//! Whether an approver has to confirm one of the warnings.
[[nodiscard]] bool asksConfirming(const std::vector<Warning> &warnings);

} // namespace reintegro
