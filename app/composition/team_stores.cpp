// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/team_stores.h"

namespace reintegro {

static TeamAddress addressOf(const Profile &profile)
{
    return teamAddressFromText(profile.server).value_or(TeamAddress());
}

TeamStores::TeamStores(const Profile &profile, QObject *parent)
    : DeskStores(parent)
    , m_team(addressOf(profile), TeamGateway{.kind = nameOf(profile.kind), .api = profile.api.toString()})
    , m_people(m_team)
    , m_refunds(m_team)
{
}

} // namespace reintegro
