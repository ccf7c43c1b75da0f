// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entry.h"

#include <vector>

namespace reintegro {

//! The places in `entries` of what holds every word of `typed`, best first: what begins so, before a word
//! that begins so, before the middle of one, before what stands beside it; among equals in their order.
//! Accents and capitals do not count. All of them for a text without words.
[[nodiscard]] std::vector<size_t> foundEntries(
    const std::vector<PaletteEntry> &entries, const QString &typed);

} // namespace reintegro
