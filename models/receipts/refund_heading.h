// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"
#include "models/refunds/request_state.h"

namespace reintegro {

//! What a paper about a refund is headed with, and what it says of the money. Nothing but a refund that has
//! settled is called a receipt.
struct RefundHeading {
    Phrase title;
    Phrase state; //!< In a word or two.
    Phrase meaning; //!< What is true about the money.
    bool isReceipt = false;
};

[[nodiscard]] RefundHeading refundHeading(RequestState state);

} // namespace reintegro
