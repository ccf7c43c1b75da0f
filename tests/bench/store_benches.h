// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/painting.h"
#include "tests/support/team_database.h"

namespace reintegro::test {

//! What ./dev bench store measures, and with how much.
struct StoreBench {
    PaintingApplication &application;
    int rounds = 120;
    qint64 requests = 100'000; //!< In the store that changes are made in.
    qint64 few = 1'000;
    qint64 many = 1'000'000;
    int openings = 15; //!< Of each store.
    int sittings = 3; //!< Of each kind: with the delay, and without.
};

//! From a change on one desk, a process of its own, to the painted row on another, beside a bare
//! LISTEN/NOTIFY round trip in the same database. `database` is filled.
void benchChanges(const StoreBench &bench, const TeamDatabase &database);
//! The desk that makes the changes: reads orders from standard input, and answers with moments.
int changeAsOrdered();

//! From being signed in to the painted queue, in a large store beside a small one.
void benchOpeningOfTeam(const StoreBench &bench);
void benchOpeningOfFile(const StoreBench &bench);

//! The same for the board, with a hundred thousand refunds on their way beside a hundred.
void benchBoardOfTeam(const StoreBench &bench);
void benchBoardOfFile(const StoreBench &bench);

//! The longest time that the window did not answer while somebody types and scrolls, with 300 ms put on every
//! statement and without. `database` is filled.
void benchPauses(const StoreBench &bench, const TeamDatabase &database);

} // namespace reintegro::test
