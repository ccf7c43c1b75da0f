// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_request.h"

#include "models/basics/named.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

std::optional<RequestId> RequestId::fromText(const QString &text)
{
    QString digits = text.trimmed();
    if (digits.startsWith(u'R', Qt::CaseInsensitive))
        digits.remove(0, 1);
    const bool allDigits = !digits.isEmpty()
        && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 number = allDigits ? digits.toLongLong(&fits) : 0;
    return fits && number > 0 ? std::optional(RequestId(number)) : std::nullopt;
}

RequestId RequestId::fromNumber(qint64 number)
{
    return RequestId(number);
}

static constexpr Decision::Kind allDecisionKinds[] = {Decision::Kind::Approve, Decision::Kind::Reject,
    Decision::Kind::Withdraw, Decision::Kind::Send, Decision::Kind::Resend, Decision::Kind::Close,
    Decision::Kind::Rekey};

QString nameOf(Decision::Kind kind)
{
    switch (kind) {
    case Decision::Kind::Approve:
        return u"approve"_s;
    case Decision::Kind::Reject:
        return u"reject"_s;
    case Decision::Kind::Withdraw:
        return u"withdraw"_s;
    case Decision::Kind::Send:
        return u"send"_s;
    case Decision::Kind::Resend:
        return u"resend"_s;
    case Decision::Kind::Close:
        return u"close"_s;
    case Decision::Kind::Rekey:
        return u"rekey"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Decision::Kind> decisionKindFromName(const QString &name)
{
    return valueNamed(name, allDecisionKinds);
}

} // namespace reintegro
