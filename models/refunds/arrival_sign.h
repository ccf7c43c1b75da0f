// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace reintegro {

//! Something that says a refund has arrived at the gateway, though it does not prove what became of it. Where
//! one stands, the same bytes are not sent again.
struct ArrivalSign {
    enum class Kind {
        KeyTaken, //!< The call's answer: something with this key was there before.
        RefundFound, //!< A reading by its key found it, and what it says does not fit.
        ChargeMoves, //!< The charge reads REFUNDING or REFUNDED, and no other refund of ours explains that
                     //!< alone.
        Notified, //!< A signed notification speaks of its key.
    };
    Kind kind = Kind::RefundFound;
    QDateTime at; //!< When it was first seen, by the store's clock.

    bool operator==(const ArrivalSign &) const = default;
};
inline constexpr std::array allArrivalKinds{ArrivalSign::Kind::KeyTaken, ArrivalSign::Kind::RefundFound,
    ArrivalSign::Kind::ChargeMoves, ArrivalSign::Kind::Notified};

[[nodiscard]] QString nameOf(ArrivalSign::Kind kind); //!< "key_taken", "refund_found", …
[[nodiscard]] std::optional<ArrivalSign::Kind> arrivalKindFromName(const QString &name);

} // namespace reintegro
