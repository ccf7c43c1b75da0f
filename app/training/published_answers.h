// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace reintegro {

//! The charge 2022030214000008 exactly as the gateway's documents publish it, with its `06` that is not JSON.
[[nodiscard]] QByteArray publishedCharge();

} // namespace reintegro
