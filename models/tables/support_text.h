// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/board.h"

namespace reintegro {

//! What the gateway's support needs to find a refund and say how it stands, in the language of the window:
//! keys, amount, times with their zone, what was sent and what came back. Nothing about people: no name, no
//! document, no account, no e-mail, no phone, and nothing of the gateway's answers but its status words.
[[nodiscard]] QString supportText(const RefundRequest &request, const std::optional<LastSaid> &lastSaid);

} // namespace reintegro
