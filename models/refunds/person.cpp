// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/person.h"

#include "models/basics/named.h"

#include <array>

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
    return valueNamed(name, std::array{Role::Agent, Role::Supervisor, Role::Administrator});
}

} // namespace reintegro
