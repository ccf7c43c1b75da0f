// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/money.h"

#include <limits>

namespace reintegro {

//! An amount taken apart for writing it: sign, whole units, minor units (0–99).
struct MoneyParts {
    bool isNegative;
    quint64 whole;
    quint64 minor;
};

//! Right for every amount, also the smallest, whose magnitude does not fit in a qint64.
[[nodiscard]] inline MoneyParts partsOf(const Money &money)
{
    const bool isNegative = money.minorUnits() < 0;
    const auto bits = static_cast<quint64>(money.minorUnits());
    const quint64 magnitude = isNegative ? std::numeric_limits<quint64>::max() - bits + 1 : bits;
    return {.isNegative = isNegative, .whole = magnitude / 100, .minor = magnitude % 100};
}

} // namespace reintegro
