// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"
#include "models/store/store_step.h"

#include <QSet>

namespace reintegro {

//! Forgets the bytes of notifications that are about these charges or name the person's document, and the
//! person in the readings that prove charge-backs. Journaled with the count and the reason's digest. Keys,
//! digests and what became of them stay.
[[nodiscard]] Result<Done> eraseNotifications(const StoreStep &step, const DataSubject &subject,
    const QSet<QString> &charges, const QString &why, const QString &by);

} // namespace reintegro
