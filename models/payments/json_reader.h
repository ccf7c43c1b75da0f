// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"
#include "models/payments/json_value.h"

#include <tl/expected.hpp>

#include <QByteArray>

namespace reintegro {

//! Nesting that is still read; an answer of the gateway has five levels.
inline constexpr int maximumJsonDepth = 64;
//! Values in one document that are still read; an answer of the gateway has about fifty.
inline constexpr int maximumJsonValues = 100'000;
//! Bytes that are still read. Callers have a limit of their own, 1 MiB, for what comes over the network.
inline constexpr qsizetype maximumJsonSize = qsizetype(2) * 1024 * 1024;

//! Reads one complete JSON document (RFC 8259), strictly: UTF-8 without a byte order mark, no member twice in
//! an object, nothing behind the end, no NUL, no half surrogate pair. Survives every input in bounded memory
//! and stack. The error says where: line and column, both from 1. Pure; any thread.
[[nodiscard]] tl::expected<JsonValue, Phrase> readJson(const QByteArray &document);

//! The same, with the texts of numbers taken from `asWritten`: a document of the same length in which only
//! numbers are written differently (see forgiveCardExpiry).
[[nodiscard]] tl::expected<JsonValue, Phrase> readJson(
    const QByteArray &document, const QByteArray &asWritten);

} // namespace reintegro
