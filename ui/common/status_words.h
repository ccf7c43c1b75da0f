// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"
#include "models/payments/charge.h"
#include "models/refunds/person.h"
#include "models/refunds/request_state.h"

namespace reintegro {

//! A state in a few words, as pills and tables say it: "Approved, not sent yet".
[[nodiscard]] QString wordsFor(RequestState state);
//! What is true about the money in this state, in a whole sentence.
[[nodiscard]] QString sentenceFor(RequestState state);
//! What the gateway's word means for the customer's money, in a whole sentence.
[[nodiscard]] QString sentenceFor(const ChargeStatus &status);
//! "Training", "Sandbox", "Production", "Custom".
[[nodiscard]] QString wordFor(ProfileKind kind);
[[nodiscard]] QString wordFor(Role role);
//! "agent, supervisor".
[[nodiscard]] QString wordsFor(Roles roles);

} // namespace reintegro
