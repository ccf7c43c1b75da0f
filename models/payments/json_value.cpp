// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/json_value.h"

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

const JsonValue *JsonValue::find(QStringView name) const
{
    const auto found = std::find_if(
        members.begin(), members.end(), [name](const JsonMember &member) { return member.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

const JsonValue *JsonValue::sent(QStringView name) const
{
    const JsonValue *const value = find(name);
    return value && !value->isNull() ? value : nullptr;
}

QString pointerTo(const QString &pointer, const QString &name)
{
    QString step = name;
    step.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return pointer + u'/' + step;
}

} // namespace reintegro
