// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/receipt_store.h"
#include "models/refunds/refund_store.h"

namespace reintegro {

//! What a receipt that somebody brings turned out to be.
enum class ReceiptVerdict {
    Genuine,
    NoCode, //!< What was brought has no code of a receipt.
    Mistyped, //!< It has the shape of one, and a sign is wrong.
    OtherStore, //!< Another desk's store made it, or nobody did.
    NeverIssued, //!< It names this store, which has issued no such receipt: forged.
    NotOurs, //!< An entry stands in the journal that the program has not written: forged into the file.
    Altered, //!< The code is right, and a figure beside it is not what was issued.
    FileChanged, //!< The code is right, and the file is not the one that was issued.
    StateChanged, //!< It was true when it was issued, and is not any more.
};
//! As scripts see it: "genuine", "no_code", "mistyped", "other_store", "never_issued", "not_ours", "altered",
//! "file_changed", "state_changed".
[[nodiscard]] QString nameOf(ReceiptVerdict verdict);

//! What the QR code of a receipt says beside its code, to be held against the journal.
struct ReceiptClaim {
    QString code; //!< As it was brought.
    std::optional<QString> subject = {};
    std::optional<QString> amount = {}; //!< "300 COP": in the smallest unit.
    std::optional<QString> state = {};
    std::optional<QString> printedAt = {}; //!< ISO 8601, UTC.

    bool operator==(const ReceiptClaim &) const = default;
};

//! The text of a receipt's QR code: "reintegro:receipt?code=…&id=R12&amount=300+COP&state=settled&at=…".
[[nodiscard]] QString receiptLink(const ReceiptCode &code, const ReceiptFigures &figures);
//! What somebody typed or scanned: such a text, or a code alone.
[[nodiscard]] ReceiptClaim readReceiptText(const QString &text);

//! What can be said of a receipt, with what it is based on.
struct ReceiptFinding {
    ReceiptVerdict verdict = ReceiptVerdict::NoCode;
    Phrase what;
    Phrase next; //!< What to do now. May be empty.
    std::optional<IssuedReceipt> issued = {};
    std::optional<RefundRequest> request = {}; //!< As it stands now, where the receipt is of a refund.
};

//! What is known when a receipt is judged.
struct ReceiptKnown {
    quint32 mark = 0; //!< Of this store.
    std::optional<IssuedReceipt> issued = {};
    std::optional<RefundRequest> request = {};
    QByteArray file = {}; //!< Hex SHA-256 of the file that was brought; empty where it was none.
};
//! Holds what was brought against what is known. Pure.
[[nodiscard]] ReceiptFinding judgeReceipt(const ReceiptClaim &claim, const ReceiptKnown &known);

//! Checks what somebody brings: a code, the text of a QR code, or the PDF itself.
class ReceiptCheck final : public QObject {
    Q_OBJECT
public:
    //! Both outlive it.
    ReceiptCheck(ReceiptStore &receipts, RefundStore &requests, QObject *parent = nullptr);

    //! A finding whatever it is; failures are those of the store.
    [[nodiscard]] Pending<ReceiptFinding> *checkText(const QString &text);
    //! `pdf` is the whole file.
    [[nodiscard]] Pending<ReceiptFinding> *checkFile(const QByteArray &pdf);

private:
    using Answer = Pending<ReceiptFinding> *;
    void askMark(const ReceiptClaim &claim, ReceiptKnown known, Answer answer);
    void askCode(const ReceiptClaim &claim, ReceiptKnown known, Answer answer);
    void askRequest(const ReceiptClaim &claim, ReceiptKnown known, Answer answer);

    ReceiptStore &m_receipts;
    RefundStore &m_requests;
};

//! The code that a PDF of ours carries in its title, however other programs have written that since.
[[nodiscard]] std::optional<ReceiptCode> receiptCodeInPdf(const QByteArray &pdf);

} // namespace reintegro
