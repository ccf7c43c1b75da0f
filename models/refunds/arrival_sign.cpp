// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/arrival_sign.h"

#include "models/basics/named.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

QString nameOf(ArrivalSign::Kind kind)
{
    switch (kind) {
    case ArrivalSign::Kind::KeyTaken:
        return u"key_taken"_s;
    case ArrivalSign::Kind::RefundFound:
        return u"refund_found"_s;
    case ArrivalSign::Kind::ChargeMoves:
        return u"charge_moves"_s;
    case ArrivalSign::Kind::Notified:
        return u"notified"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ArrivalSign::Kind> arrivalKindFromName(const QString &name)
{
    return valueNamed(name, allArrivalKinds);
}

} // namespace reintegro
