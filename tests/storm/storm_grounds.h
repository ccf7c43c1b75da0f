// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storm/storm.h"

namespace reintegro::test {

//! Desks as processes on one file.
[[nodiscard]] StormFigures stormOverFile(StormOrders orders);
//! Desks as processes on a database of its own in the cluster of tests/support/with_postgres, whose
//! connections are cut and which is stopped and started meanwhile.
[[nodiscard]] StormFigures stormOverTeam(StormOrders orders);

} // namespace reintegro::test
