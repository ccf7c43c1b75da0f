// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/charge.h"

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace reintegro {

//! One fact of a charge as a person reads it, in the language of the window.
struct ChargeField {
    QString name; //!< The gateway's own name of the field, or its JSON pointer where it is unknown.
    QString label; //!< "Amount".
    QString uniqueLabel; //!< The same, but different from every other field of the charge: "E-mail (Payer)".
    QString value;
    QString copyText; //!< What a copy button takes along: the bare value.
    QString tooltip; //!< A time or a status as the gateway wrote it. May be empty.
    QString masked; //!< Stands in place of `value` until personal data is shown. Empty: nothing is personal.
    QUrl link; //!< An http or https address that may be opened on request. Empty for everything else.

    bool operator==(const ChargeField &) const = default;
};

//! A part of a charge under one heading.
struct ChargeSection {
    enum class Kind { Payment, Payer, Method, Other };
    Kind kind = Kind::Payment;
    std::optional<MethodDetails::Kind> method; //!< For Kind::Method.
    QString title; //!< "Payment", "Payer", "Card", "PSE", …
    QString emptyText; //!< To be shown where there are no fields: "The gateway sent nothing about the payer."
    std::vector<ChargeField> fields; //!< What was sent, in a fixed order. What was not sent is not here.
};

//! A charge in sections: the payment, the payer, each payment method, and, where there is any, what the desk
//! did not understand together with remarks. GUI thread (it translates).
[[nodiscard]] std::vector<ChargeSection> sectionsOf(const Charge &charge);

} // namespace reintegro
