// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <ranges>

namespace reintegro {

//! The one of `values` that `nameOf` gives this name, compared exactly; nothing when none has it.
template <std::ranges::input_range Values>
[[nodiscard]] auto valueNamed(const QString &name, const Values &values)
    -> std::optional<std::ranges::range_value_t<Values>>
{
    for (const auto value : values) {
        if (nameOf(value) == name)
            return value;
    }
    return std::nullopt;
}

} // namespace reintegro
