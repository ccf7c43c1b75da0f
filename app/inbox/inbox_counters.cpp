// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox_counters.h"

#include <QStringBuilder>

namespace reintegro {

const char *nameOf(InboxRefusal refusal)
{
    switch (refusal) {
    case InboxRefusal::NoSignature:
        return "no_signature";
    case InboxRefusal::MalformedSignature:
        return "malformed_signature";
    case InboxRefusal::WrongSignature:
        return "wrong_signature";
    case InboxRefusal::OldSignature:
        return "old_signature";
    case InboxRefusal::NoLength:
        return "no_length";
    case InboxRefusal::Encoded:
        return "encoded";
    case InboxRefusal::TooLong:
        return "too_long";
    case InboxRefusal::Cut:
        return "cut";
    case InboxRefusal::NoDatabase:
        return "no_database";
    }
    Q_UNREACHABLE();
}

static QByteArray metric(const char *name, const char *kind, const char *help, qint64 value)
{
    const QByteArray full = QByteArrayLiteral("reintegro_inbox_") + name;
    return "# HELP " + full + ' ' + help + "\n# TYPE " + full + ' ' + kind + '\n' + full + ' '
        + QByteArray::number(value) + '\n';
}

QByteArray InboxCounters::text() const
{
    QByteArray refused("# HELP reintegro_inbox_refused_total Requests that were not taken, by reason.\n"
                       "# TYPE reintegro_inbox_refused_total counter\n");
    for (const InboxRefusal refusal : allInboxRefusals) {
        refused += QByteArrayLiteral("reintegro_inbox_refused_total{reason=\"") + nameOf(refusal) + "\"} "
            + QByteArray::number(this->refused(refusal)) + '\n';
    }
    return metric("received_total", "counter", "Notifications that were posted.", qint64(received))
        + metric("kept_total", "counter", "Notifications that were kept and answered with 200.", qint64(kept))
        + metric("repeated_total", "counter", "Notifications that were there before.", qint64(repeated))
        + refused
        + metric("worked_off_total", "counter", "Notifications that came to something.", qint64(workedOff))
        + metric(
            "confirmed_total", "counter", "Notifications that the gateway has confirmed.", qint64(confirmed))
        + metric("arrivals", "gauge", "Notifications that are kept and not yet taken in.", arrivals)
        + metric("waiting", "gauge", "Notifications about which the gateway is still to be asked.", waiting)
        + metric("last_kept_timestamp_seconds", "gauge", "When the last one was kept.", lastKeptAt)
        + metric("database_up", "gauge", "Whether the team's database can be reached.", isDatabaseUp ? 1 : 0)
        + metric("keeping", "gauge", "Whether the last try to keep one worked.", isKeeping ? 1 : 0);
}

} // namespace reintegro
