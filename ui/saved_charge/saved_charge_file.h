// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/payments/charge.h"

#include <QString>

namespace reintegro {

//! How the name of a saved answer ends that the desk opens; the packages tell the system so.
inline constexpr QLatin1StringView savedChargeSuffix(".reintegro-charge");

//! Reads a saved answer as `charge show --file` does: a charge, a refund or a notification, at most 16 MiB.
//! Fails with ErrorKind::InvalidData where it cannot be read or is none. Any thread; reads the disk.
[[nodiscard]] Result<Charge> readSavedCharge(const QString &file);

} // namespace reintegro
