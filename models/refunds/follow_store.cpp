// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/follow_store.h"

namespace reintegro {

static constexpr qsizetype longestWord = 64;

QString keptWord(const QString &word)
{
    QString kept;
    for (const QChar &each : word) {
        const bool isPlain = (each >= u'A' && each <= u'Z') || (each >= u'a' && each <= u'z')
            || (each >= u'0' && each <= u'9') || each == u'_' || each == u'-' || each == u' ';
        if (isPlain)
            kept.append(each);
    }
    return kept.left(longestWord);
}

AskedRefund::Outcome outcomeOf(const Error &error)
{
    using enum AskedRefund::Outcome;
    switch (error.kind) {
    case ErrorKind::RateLimited:
        return GatewayTrouble;
    case ErrorKind::Network: // where it answered, it is in trouble; else perhaps only this desk's network is
        return error.reply ? GatewayTrouble : DeskTrouble;
    case ErrorKind::NotAllowed:
    case ErrorKind::Keychain: // this desk's credentials
    case ErrorKind::Cancelled: // nothing came
        return DeskTrouble;
    case ErrorKind::Usage:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::Unreadable:
    case ErrorKind::InvalidData:
    case ErrorKind::Conflict:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::NotSent:
    case ErrorKind::Storage:
        return Answered;
    }
    Q_UNREACHABLE();
}

} // namespace reintegro
