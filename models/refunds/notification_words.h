// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/notification_reading.h"

#include <vector>

namespace reintegro {

//! What a notification is, whose signature it carries, and what the gateway says when it is asked: a sentence
//! each, for the window and the command line.
[[nodiscard]] std::vector<Phrase> sentencesFor(const NotificationReport &report);

} // namespace reintegro
