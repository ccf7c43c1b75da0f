// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"

#include <tl/expected.hpp>

namespace reintegro {

//! A value, or why there is none. Every call that can fail for more than one reason returns this.
template <typename T = void> using Result = tl::expected<T, Error>;

//! The answer of something that has nothing to say but that it is done.
struct Done {
    bool operator==(const Done &) const = default;
};

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, Phrase what, Phrase next = {})
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    error.next = std::move(next);
    return failure(std::move(error));
}

} // namespace reintegro
