// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/charge.h"
#include "models/payments/refund_order.h"

#include <QRegularExpression>
#include <QString>

#include <optional>
#include <vector>

namespace reintegro {

//! What of a person is masked on the screen until somebody asks to see it. Names stay.
enum class PersonalKind {
    Number, //!< An identity document or a bank account.
    Phone,
    Email,
};

//! What is shown in place of a value: of a number its last four letters or digits ("•••• 3040"), of a phone
//! the last three, in both cases never more than a third of it; of an e-mail the first letter and the domain
//! ("a•••@example.com"). Empty for an empty value. Pure.
[[nodiscard]] QString masked(const QString &value, PersonalKind kind);

//! What a field of this name holds, whoever sent it; nothing where it is not personal in the sense above.
[[nodiscard]] std::optional<PersonalKind> personalKindOf(const QString &fieldName);

//! The places (from 1) at which two numbers of the same length differ, leaving out everything that is neither
//! letter nor digit. Empty where their lengths differ.
[[nodiscard]] std::vector<int> differingPlaces(const QString &one, const QString &other);
//! How many letters and digits a number has.
[[nodiscard]] int digitsOf(const QString &number);

//! The personal values that are known of a charge or a request, to be masked wherever they turn up in a text.
class PersonalWords {
public:
    void add(const QString &value, PersonalKind kind);
    void add(const std::optional<QString> &value, PersonalKind kind);
    void add(const Charge &charge);
    void add(const TransferAccount &account);

    //! The text with every known value masked, also where digits stand in groups.
    [[nodiscard]] QString maskedIn(const QString &text) const;

private:
    struct Word {
        QRegularExpression pattern; //!< Compiled at the first text, and kept for all others: that costs most.
        QString masked;
        qsizetype length = 0;
    };
    std::vector<Word> m_words; //!< The longest first.
};

//! JSON text with the values of personal fields masked, and everything that `known` has. What is not JSON is
//! walked through all the same; nothing is thrown away but the values. Pure.
[[nodiscard]] QString maskedJson(const QString &json, const PersonalWords &known = {});

} // namespace reintegro
