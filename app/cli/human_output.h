// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"
#include "models/refunds/board.h"
#include "models/refunds/evidence_store.h"
#include "models/refunds/person.h"
#include "models/refunds/refund_request.h"
#include "models/refunds/refund_requests.h"

#include <QStringList>

namespace reintegro {

// What a person reads without --json. For eyes, not for scripts.

[[nodiscard]] QString textOf(const Charge &charge);
[[nodiscard]] QString textOf(const RefundRequest &request);
//! A line for each; empty without any.
[[nodiscard]] QString textOf(const std::vector<Warning> &warnings);
[[nodiscard]] QString textOf(const std::vector<KeptStatement> &statements);
[[nodiscard]] QString textOf(const RefundPreview &preview);
[[nodiscard]] QString textOf(const StorePolicy &policy);
[[nodiscard]] QString textOf(const std::vector<RefundRequest> &requests);
[[nodiscard]] QString textOf(const Board &board);
[[nodiscard]] QString textOf(const std::vector<Person> &people);
[[nodiscard]] QString textOf(const std::vector<Profile> &profiles, const QString &current);

//! "agent, supervisor"
[[nodiscard]] QStringList roleNames(Roles roles);

} // namespace reintegro
