// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/arrival_words.h"

#include "models/payments/gateway_time.h"

namespace reintegro {

Phrase wordsFor(ArrivalSign::Kind kind)
{
    switch (kind) {
    case ArrivalSign::Kind::KeyTaken:
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The gateway's answer to the call said that something with this key was there before."));
    case ArrivalSign::Kind::RefundFound:
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The gateway has a refund with this key, and what it says of it does not fit or is not clear."));
    case ArrivalSign::Kind::ChargeMoves:
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The charge has been refunding or refunded since this refund was sent; another refund may be the "
            "reason as well."));
    case ArrivalSign::Kind::Notified:
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase", "A signed notification of the gateway spoke of this refund's key."));
    }
    Q_UNREACHABLE();
}

static const char *refusalFor(ArrivalSign::Kind kind)
{
    switch (kind) {
    case ArrivalSign::Kind::KeyTaken:
        return QT_TRANSLATE_NOOP(
            "Phrase", "%1 may have reached the gateway: on %2 it said that this key was there before.");
    case ArrivalSign::Kind::RefundFound:
        return QT_TRANSLATE_NOOP("Phrase", "%1 has reached the gateway: on %2 it had a refund with its key.");
    case ArrivalSign::Kind::ChargeMoves:
        return QT_TRANSLATE_NOOP(
            "Phrase", "%1 may have reached the gateway: on %2 its charge was refunding or refunded.");
    case ArrivalSign::Kind::Notified:
        return QT_TRANSLATE_NOOP(
            "Phrase", "%1 has reached the gateway: on %2 a signed notification spoke of its key.");
    }
    Q_UNREACHABLE();
}

Error notSentAgain(const RequestId &id, const ArrivalSign &sign)
{
    return {.kind = ErrorKind::Conflict,
        .what = Phrase(refusalFor(sign.kind), {id.toString(), bogotaTime(sign.at, TextLanguage::English)}),
        .next = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Nothing was sent again. Check how it stands, or close it with the gateway's written "
            "statement.")),
        .detail = {},
        .reply = {}};
}

Phrase riskOfSendingAgain()
{
    return Phrase(QT_TRANSLATE_NOOP("Phrase",
        "If the first call got through after all, and the gateway does not recognise the same key, the "
        "customer "
        "is paid twice."));
}

} // namespace reintegro
