// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/team_database.h"

#include <QString>

namespace reintegro::test {

// So many requests at once, going round the steps and their rules, with rows as the steps leave them. States
// are mixed so that every list of the desk is long in a large store: of a thousand requests each waiting
// state has 110 or more, and so has a page of its own. All were asked for within the last five days, so that
// none has expired. The journal stays empty: no list is read from it.

//! Which states they are in.
enum class Filling {
    Mixed,
    OnTheirWay, //!< One in ten unknown, the others in progress, sent within the last fifty days.
};

//! `requests` in the team's store, by benchAgent.
void fillTeam(const TeamDatabase &database, qint64 requests, Filling filling = Filling::Mixed);

//! The same in a store in a file, sealed with someKey(); the home gets the people.
void fillFile(const QString &home, const QString &file, qint64 requests, Filling filling = Filling::Mixed);

//! People of the bench in a team's store.
void addPeople(const TeamDatabase &database);
//! The one who looks, in another store of the same cluster: his account is there already.
void adoptPeople(const TeamDatabase &database);

} // namespace reintegro::test
