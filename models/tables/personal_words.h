// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/masked.h"
#include "models/refunds/refund_request.h"

namespace reintegro {

//! What is to be masked wherever a charge is shown.
[[nodiscard]] PersonalWords personalWordsOf(const Charge &charge);
//! What is to be masked wherever a request is shown: the beneficiary's data and the payer's.
[[nodiscard]] PersonalWords personalWordsOf(const RefundRequest &request);

} // namespace reintegro
