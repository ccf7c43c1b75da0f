// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/refunds/person.h"
#include "models/refunds/receipt_code.h"
#include "models/refunds/refund_request.h"

namespace reintegro {

//! What a paper says that can be held against the journal later: ids, state and amount, nothing of people.
struct ReceiptFigures {
    enum class Kind { Refund, Charge };

    Kind kind = Kind::Refund;
    QString subject; //!< A request's id, or the charge's key.
    QString refundKey; //!< Empty for a charge.
    QString chargeKey;
    std::optional<Money> amount; //!< A refund always has one.
    QString state; //!< A request's state by its name, or the gateway's word for a charge.
    QDateTime printedAt; //!< By the desk's clock, UTC, whole seconds.
    bool showsPersonalData = false; //!< Documents and accounts stand on it unmasked.

    bool operator==(const ReceiptFigures &) const = default;
};

[[nodiscard]] ReceiptFigures figuresOf(const RefundRequest &request, const QDateTime &printedAt);
[[nodiscard]] ReceiptFigures figuresOf(const Charge &charge, const QDateTime &printedAt);

//! What the journal says of a receipt.
struct IssuedReceipt {
    ReceiptFigures figures;
    QByteArray file; //!< Hex SHA-256 of the PDF; empty for what was printed on paper.
    QString by;
    QDateTime at; //!< By the store's clock.
    qint64 entry = 0; //!< Its number in the journal.
    //! False where the store seals with a key and this entry was not written with it: somebody wrote into the
    //! file without the program.
    bool isProved = true;
};

//! The receipts of a store: each is an entry of its journal, which nobody can change, made before the paper
//! leaves the desk. Part of the store of the requests. GUI thread.
//!
//! Failures: NotFound, NotAllowed, Conflict, InvalidData, Storage.
class ReceiptStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! A code for the next receipt. Conflict where nothing has happened in this store yet.
    [[nodiscard]] virtual Pending<ReceiptCode> *newCode() = 0;
    //! The mark that the codes of this store begin with. Conflict likewise.
    [[nodiscard]] virtual Pending<quint32> *mark() = 0;
    //! Writes down that this receipt leaves the desk. By anyone signed in. Conflict where the refund stands
    //! otherwise by now than the figures say: no receipt says "settled" of what has just failed. `file` is
    //! the hex SHA-256 of the PDF, or empty.
    [[nodiscard]] virtual Pending<IssuedReceipt> *issue(const ReceiptCode &code,
        const ReceiptFigures &figures, const QByteArray &file, const SignedIn &by) = 0;
    //! The receipt with this code, or nothing.
    [[nodiscard]] virtual Pending<std::optional<IssuedReceipt>> *withCode(const ReceiptCode &code) = 0;
    //! The receipt whose PDF has this hex SHA-256, or nothing.
    [[nodiscard]] virtual Pending<std::optional<IssuedReceipt>> *withFile(const QByteArray &file) = 0;
};

} // namespace reintegro
