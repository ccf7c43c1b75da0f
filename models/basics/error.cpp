// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/error.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static QString joined(const QString &what, const QString &next)
{
    return next.isEmpty() ? what : what + u' ' + next;
}

QString Error::english() const
{
    return joined(what.english(), next.english());
}

QString Error::translated() const
{
    return joined(what.translated(), next.translated());
}

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return u"usage"_s;
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::NotAllowed:
        return u"not_allowed"_s;
    case ErrorKind::Network:
        return u"network"_s;
    case ErrorKind::RateLimited:
        return u"rate_limited"_s;
    case ErrorKind::Refused:
        return u"refused"_s;
    case ErrorKind::Unreadable:
        return u"unreadable"_s;
    case ErrorKind::InvalidData:
        return u"invalid_data"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::OutcomeUnknown:
        return u"outcome_unknown"_s;
    case ErrorKind::NotSent:
        return u"not_sent"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::Keychain:
        return u"keychain"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace reintegro
