// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgres/pg_link.h"

namespace reintegro {

//! What setting up came to.
struct TeamSetup {
    int before = 0; //!< The version of the team's store before; 0 where there was none.
    int now = 0;
    bool hasAdministrator = false; //!< Somebody can add people already.
};

//! Makes the schema, the roles and the functions of a team's store in this database, or brings them up to
//! date; forward only, each step in a transaction. By a superuser, or a role with CREATEROLE and CREATE on
//! the database (afterwards by a member of the owner role). Storage where the server is older than PostgreSQL
//! 13, where the store was made by a newer program, or where the account may not.
[[nodiscard]] Result<TeamSetup> setUpTeam(PgLink &link);

//! The version of the store that this program works with.
[[nodiscard]] int newestTeamVersion();

} // namespace reintegro
