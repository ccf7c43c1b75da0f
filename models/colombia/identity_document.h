// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"

#include <QString>

#include <optional>
#include <vector>

namespace reintegro {

//! The documents that a refund may name (contract/README.md §4): a closed list.
enum class DocumentType { Cc, Ce, Nit, Ti };

[[nodiscard]] QString wireName(DocumentType type); //!< "CC", "CE", "NIT", "TI".
[[nodiscard]] std::optional<DocumentType> documentTypeFromWire(const QString &text);
//! All four, in the order of the contract.
[[nodiscard]] const std::vector<DocumentType> &documentTypes();

//! The check digit of a NIT (contract/README.md §9: weights 3, 7, 13, … modulo 11). `digits` without it, 1 to
//! 15 of them; nothing otherwise.
[[nodiscard]] std::optional<int> nitCheckDigit(const QString &digits);

//! What became of a typed document number.
struct DocumentReading {
    QString documentId; //!< As it would be sent; empty when `wall` is set.
    Phrase understood; //!< "NIT 900123456, check digit 8". May be empty.
    Phrase wall; //!< Why it cannot be sent at all: empty, not digits, NIT check digit typed after a hyphen
                 //!< and wrong.
    std::vector<Phrase> doubts; //!< Shapes that are unusual; a person may confirm them.
};

//! Reads a document number as typed. Blanks and dots are dropped; letters are for CE only. NIT: a hyphen
//! separates the check digit; sent as digits with it, or without it where `sendNitCheckDigit` is false (a
//! setting of the profile).
[[nodiscard]] DocumentReading readDocument(
    DocumentType type, const QString &typed, bool sendNitCheckDigit = true);

//! Whether two document numbers mean the same person: compared without blanks, dots, hyphens and letter case;
//! for a NIT also with and without the check digit.
[[nodiscard]] bool isSameDocument(const QString &one, const QString &other);

} // namespace reintegro
