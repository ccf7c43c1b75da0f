// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/json_value.h"
#include "models/payments/notification.h"

#include <tl/expected.hpp>

namespace reintegro {

//! Whether the document is shaped like a notification: `data.chargeDetails`, and no record of its own.
[[nodiscard]] bool isNotification(const JsonValue &document);

//! Reads a notification's document; `record.raw` stays empty.
[[nodiscard]] tl::expected<Notification, Phrase> readNotification(const JsonValue &document);

} // namespace reintegro
