// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/person.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

QString nameOf(Role role)
{
    switch (role) {
    case Role::Agent:
        return u"agent"_s;
    case Role::Supervisor:
        return u"supervisor"_s;
    case Role::Administrator:
        return u"administrator"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromName(const QString &name)
{
    for (const Role role : {Role::Agent, Role::Supervisor, Role::Administrator}) {
        if (nameOf(role) == name)
            return role;
    }
    return std::nullopt;
}

} // namespace reintegro
