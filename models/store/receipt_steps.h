// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/receipt_store.h"
#include "models/store/journal_chain.h"
#include "models/store/store_step.h"

namespace reintegro {

//! A receipt that is about to leave the desk.
struct NewReceipt {
    ReceiptCode code;
    ReceiptFigures figures;
    QByteArray file; //!< Hex SHA-256 of the PDF, or empty.
};

//! What its entry in the journal says; with a store that seals, also a keyed hash of all of that.
[[nodiscard]] QJsonObject receiptContent(const NewReceipt &receipt, const FieldSealer &fields);
//! Reads such an entry. InvalidData where it is none.
[[nodiscard]] Result<IssuedReceipt> receiptIn(const JournalEntry &entry, const FieldSealer &fields);

//! InvalidData for figures or a digest that cannot be.
[[nodiscard]] Result<Done> mustBeReceipt(const NewReceipt &receipt);
//! Conflict where the refund stands otherwise than the figures say. NotFound.
[[nodiscard]] Result<Done> mustStandSo(const StoreView &view, const ReceiptFigures &figures);

//! The mark in the hash of the journal's first entry. Conflict where there is none.
[[nodiscard]] Result<quint32> receiptMark(const std::optional<QVariantList> &firstHash);
[[nodiscard]] ReceiptCode codeWith(quint32 mark);

//! The row (number, at, actor, subject, content) of an entry about a receipt, read.
[[nodiscard]] Result<std::optional<IssuedReceipt>> receiptInRow(
    const std::optional<QVariantList> &row, const FieldSealer &fields);

} // namespace reintegro
