// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace reintegro {

struct Policy;

//! Why the law, or the house, gives money back, and since when the days count.
struct LegalGround {
    enum class Kind {
        Withdrawal, //!< Derecho de retracto: article 47 of the Ley 1480 de 2011, calendar days.
        Reversal, //!< Reversión del pago: article 51 of it and the Decreto 587 de 2016, working days.
        Goodwill, //!< The house's own wish: no law names a day.
    };
    Kind kind = Kind::Goodwill;
    QDate claimedOn; //!< The day in Bogotá on which the customer asked for it.

    bool operator==(const LegalGround &) const = default;
};
inline constexpr std::array allGroundKinds{
    LegalGround::Kind::Withdrawal, LegalGround::Kind::Reversal, LegalGround::Kind::Goodwill};

[[nodiscard]] QString nameOf(LegalGround::Kind kind); //!< "withdrawal", "reversal", "goodwill".
[[nodiscard]] std::optional<LegalGround::Kind> groundKindFromName(const QString &name);

//! By when the money has to be back, with the days that the policy gives each ground; nothing for goodwill.
struct GroundDays {
    int withdrawal = 30; //!< Calendar days.
    int reversal = 15; //!< Working days of Colombia.
};
[[nodiscard]] GroundDays groundDays(const Policy &policy);
[[nodiscard]] std::optional<QDate> dueDate(const LegalGround &ground, const GroundDays &days);

} // namespace reintegro
