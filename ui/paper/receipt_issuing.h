// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/paper.h"
#include "models/refunds/desk_services.h"

#include <functional>
#include <variant>

namespace reintegro {

//! What a paper is about.
using PaperSubject = std::variant<RefundRequest, ChargeView>;

[[nodiscard]] Paper paperOf(const PaperSubject &subject, const PaperOrder &order);

//! A paper that may leave the desk: it stands in the journal.
struct IssuedPaper {
    Paper paper;
    QByteArray pdf; //!< Empty for what goes to a printer.
    ReceiptCode code;
    IssuedReceipt receipt;
};

//! Makes a paper with a code of its own and has it written down, in this order: nothing leaves the desk that
//! the journal does not know. The desk outlives it.
class ReceiptIssuing final : public QObject {
    Q_OBJECT
public:
    //! Where the paper goes: the journal keeps the digest of a PDF.
    enum class Way { Pdf, Printer };

    struct Order {
        PaperSettings settings;
        bool showsPersonalData = false;
        Way way = Way::Pdf;
    };

    explicit ReceiptIssuing(DeskServices &desk, QObject *parent = nullptr);

    //! By anyone signed in. Conflict where the refund stands otherwise by now than in `subject`.
    [[nodiscard]] Pending<IssuedPaper> *issue(
        const PaperSubject &subject, const Order &order, const SignedIn &by);

private:
    DeskServices &m_desk;
};

} // namespace reintegro
