// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faulty_server.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace reintegro::test {

//! A refund's answer, whole and settled.
inline const QByteArray settledAnswer =
    R"({"idempotencyKey":"order-1-1","referenceId":"order-1","transferStatus":"SETTLED"})";

//! One thing a server can do to a POST that has arrived, and what the call must come to.
struct Fault {
    FaultyServer::Reaction (*reaction)(FaultyServer &) = nullptr;
    int status = 0; //!< 0: none.
    std::optional<bool> isWhole = false; //!< Nothing: Qt decides it differently from run to run.
};

//! Everything we could think of, by name.
[[nodiscard]] const std::vector<std::pair<const char *, Fault>> &faults();

//! Rows "tls" (bool) and "fault" (the number in faults()) for a test's table: each fault plain and over TLS.
void addFaultRows();

} // namespace reintegro::test
