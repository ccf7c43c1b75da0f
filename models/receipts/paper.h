// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"
#include "models/receipts/paper_settings.h"
#include "models/refunds/charge_lookup.h"
#include "models/refunds/receipt_store.h"

namespace reintegro {

//! One fact on a paper.
struct PaperLine {
    QString label;
    QString value;

    bool operator==(const PaperLine &) const = default;
};

struct PaperSection {
    QString title;
    std::vector<PaperLine> lines;
};

//! Everything that stands on a paper, in one language; how it looks is ui/paper's to say. Only a refund that
//! has settled makes a receipt: everything else is headed as what it is, and warns that it proves no payment.
struct Paper {
    bool isSpanish = true;
    bool isReceipt = false; //!< A comprobante: the money has arrived.
    QString merchant;
    QString number; //!< "R12", or the charge's key.
    QString title;
    QString warning; //!< In a frame under the title; empty on a receipt.
    QString amount; //!< Empty where none is known.
    QString amountInWords;
    QString state; //!< The state in a word or two.
    QString meaning; //!< What is true about the money.
    std::vector<PaperSection> sections;
    QString invented; //!< Across the head where no real money is in it (training, sandbox); else empty.
    QString codeTitle;
    QString code; //!< In groups.
    QString codeHelp; //!< How it is checked.
    QString link; //!< For the QR code.
    QString foot; //!< When and by whom it was issued.
    QString page; //!< "Page %1 of %2"
    QString documentTitle; //!< For the PDF, with the code in it.
    QString fileName; //!< Proposed; ends with ".pdf".
};

//! For whom and how a paper is made.
struct PaperOrder {
    Profile profile;
    PaperSettings settings;
    bool showsPersonalData = false;
    ReceiptCode code;
    QDateTime printedAt; //!< UTC.
    QString printedBy; //!< A person's name.
};

// The paper and the figures on it, which the journal keeps, always belong together. Pure.
[[nodiscard]] Paper paperOf(const RefundRequest &request, const PaperOrder &order);
[[nodiscard]] Paper paperOf(const ChargeView &view, const PaperOrder &order);

} // namespace reintegro
