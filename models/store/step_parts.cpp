// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/step_parts.h"

#include "models/store/sql_query.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

Result<Done> mustBeSupervisor(const Person &person)
{
    if (person.is(Role::Supervisor))
        return Done();
    return failure(ErrorKind::NotAllowed,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Only a supervisor may do this; %1 is none."), {person.name}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask a supervisor.")));
}

Result<Done> mustSayWhy(const QString &why)
{
    if (!why.trimmed().isEmpty())
        return Done();
    return failure(ErrorKind::InvalidData, Phrase(QT_TRANSLATE_NOOP("Phrase", "A reason is needed.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Say why, in a few words; it is kept with the request.")));
}

static const char *standing(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return QT_TRANSLATE_NOOP("Phrase", "%1 is a draft and was not sent for approval.");
    case RequestState::AwaitingApproval:
        return QT_TRANSLATE_NOOP("Phrase", "%1 is waiting for approval.");
    case RequestState::Approved:
        return QT_TRANSLATE_NOOP("Phrase", "%1 is approved already.");
    case RequestState::Rejected:
        return QT_TRANSLATE_NOOP("Phrase", "%1 was rejected.");
    case RequestState::Withdrawn:
        return QT_TRANSLATE_NOOP("Phrase", "%1 was withdrawn.");
    case RequestState::Expired:
        return QT_TRANSLATE_NOOP("Phrase", "%1 has expired.");
    case RequestState::Sending:
        return QT_TRANSLATE_NOOP("Phrase", "%1 is being sent right now.");
    case RequestState::NotSent:
        return QT_TRANSLATE_NOOP("Phrase", "%1 is approved, and the last try to send it did not leave.");
    case RequestState::Unknown:
        return QT_TRANSLATE_NOOP("Phrase", "%1 was sent, and nobody knows yet whether the gateway has it.");
    case RequestState::InProgress:
        return QT_TRANSLATE_NOOP("Phrase", "%1 was sent, and the gateway is working on it.");
    case RequestState::Settled:
        return QT_TRANSLATE_NOOP("Phrase", "%1 was sent and has settled.");
    case RequestState::Failed:
        return QT_TRANSLATE_NOOP("Phrase", "%1 has failed.");
    }
    Q_UNREACHABLE();
}

Error standsOtherwise(const RefundRequest &request)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what = Phrase(standing(request.state), {request.id.toString()});
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Look at the request again."));
    return error;
}

Result<Done> nothingElsePaysFor(const StoreView &view, const RequestId &id)
{
    const auto other = firstRow(view.database,
        u"WITH RECURSIVE corrected(id) AS (SELECT CAST(? AS BIGINT) UNION SELECT r.corrects FROM requests r "
        "JOIN corrected ON r.id = corrected.id WHERE r.corrects IS NOT NULL), "
        "family(id) AS (SELECT id FROM corrected UNION SELECT r.id FROM requests r "
        "JOIN family ON r.corrects = family.id) "
        "SELECT id FROM requests WHERE id IN (SELECT id FROM family) AND id <> ? AND state IN "
        "('awaiting_approval', 'approved', 'sending', 'not_sent', 'unknown', 'in_progress', 'settled') "
        "ORDER BY id LIMIT 1"_s,
        {id.number(), id.number()});
    if (!other)
        return failureOf(other);
    if (!*other)
        return Done();
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP("Phrase",
                   "%1 and %2 are about the same money, one correcting the other, and %1 is not over."),
            {RequestId::fromNumber((*other)->constFirst().toLongLong()).toString(), id.toString()}),
        Phrase(QT_TRANSLATE_NOOP(
                   "Phrase", "Nothing was changed, or the customer could be paid twice. Look at %1 first."),
            {RequestId::fromNumber((*other)->constFirst().toLongLong()).toString()}));
}

Saying saidBy(const RefundRequest &request, const Saying &saying)
{
    Saying whole{.reply = saying.reply ? saying.reply : request.gateway,
        .remark = saying.remark.isEmpty() ? request.gatewayRemark : saying.remark,
        .alarms = request.alarms};
    for (const Phrase &alarm : saying.alarms) {
        if (std::find(whole.alarms.cbegin(), whole.alarms.cend(), alarm) == whole.alarms.cend())
            whole.alarms.push_back(alarm);
    }
    return whole;
}

Result<NextKey> nextKey(const StoreView &view, const ChargeKey &charge)
{
    const auto highest = firstRow(view.database,
        u"SELECT coalesce(max(number), 0) FROM refund_keys WHERE charge_key = ?"_s, {charge.toString()});
    if (!highest)
        return failureOf(highest);
    const int number = highest->value().constFirst().toInt() + 1;
    if (const std::optional<RefundKey> key = RefundKey::forCharge(charge, number))
        return NextKey{.key = *key, .number = number};
    return failure(ErrorKind::InvalidData,
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "The charge's key is so long that the refund's key would have more than 128 bytes.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "This charge cannot be refunded from here; ask the gateway.")));
}

} // namespace reintegro
