// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store_keys.h"

namespace reintegro::test {

//! A key that every test's store may have; nothing real was ever sealed with it.
[[nodiscard]] inline StoreKey someKey(unsigned char first = 1)
{
    StoreKey::Bytes bytes{};
    for (std::size_t at = 0; at < bytes.size(); ++at)
        bytes[at] = static_cast<unsigned char>(first + at);
    return StoreKey::fromBytes(bytes);
}

} // namespace reintegro::test
