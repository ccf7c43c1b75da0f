// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace reintegro {

//! One line of the bank list. `code3` is empty where only a four-digit code exists.
struct Bank {
    QString code3, code4, name, note;
    bool operator==(const Bank &) const = default;

    //! "007 Bancolombia"; the four-digit code where there is no other.
    [[nodiscard]] QString label() const;
};

//! The form of `bankCode` on the wire; a setting of the profile (contract/README.md §4).
enum class BankCodeForm { ThreeDigits, FourDigits };

//! Reference data that a merchant can edit, not validation: a code that is not listed stays possible.
class BankList {
public:
    //! The list that comes with the program, from `:/banks_co.csv`.
    [[nodiscard]] static const BankList &builtIn();
    //! Reads "code3,code4,name,note" in UTF-8 with a header line, quotes as in RFC 4180. InvalidData says
    //! which line.
    [[nodiscard]] static Result<BankList> fromCsv(const QByteArray &csv);

    [[nodiscard]] const std::vector<Bank> &banks() const { return m_banks; }
    //! By name, code or part of them, without accents and case; best matches first: exact code, code that
    //! starts so, name that starts so, a word that starts so, anywhere. Everything for an empty text.
    [[nodiscard]] std::vector<Bank> search(const QString &text) const;
    //! By its exact three- or four-digit code.
    [[nodiscard]] std::optional<Bank> byCode(const QString &code) const;
    //! What a person typed or chose: an exact code, a label ("007 Bancolombia"), or an exact name (accents
    //! and case forgiven). Nothing when it is none, or several.
    [[nodiscard]] std::optional<Bank> byTyped(const QString &text) const;

private:
    std::vector<Bank> m_banks;
};

} // namespace reintegro
