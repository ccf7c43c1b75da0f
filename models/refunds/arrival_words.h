// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"
#include "models/refunds/refund_request.h"

namespace reintegro {

// What the signs that a refund has arrived are called. A team's database refuses in the same sentences.

//! What was seen: "The gateway's answer said …". Without the time, which a window writes in its language.
[[nodiscard]] Phrase wordsFor(ArrivalSign::Kind kind);

//! Why the same bytes are not sent again, with what was seen and when. Conflict.
[[nodiscard]] Error notSentAgain(const RequestId &id, const ArrivalSign &sign);

//! What happens if a refund is sent again whose first call got through after all.
[[nodiscard]] Phrase riskOfSendingAgain();

} // namespace reintegro
