// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/arrival_writer.h"

#include "models/refunds/kept_notification.h"
#include "models/store/sql_query.h"

#include <chrono>

using namespace std::chrono_literals;

namespace reintegro {

static constexpr auto longestWriting = 15s;

Arrival arrivalOf(const QByteArray &raw, bool isSigned)
{
    Arrival arrival{.raw = raw, .isSigned = isSigned, .about = {}};
    // The events' names have the word in them, unless their letters are written as numbers.
    if (raw.contains("REFUND") || raw.contains("\\u"))
        arrival.about = notificationFrom(raw, NotificationWay::Inbox, isSigned).refundKey;
    return arrival;
}

static QByteArrayList argumentsOf(const std::vector<Arrival> &arrived)
{
    using Column = std::vector<std::optional<QByteArray>>;
    Column raws;
    Column signs;
    Column about;
    for (const Arrival &one : arrived) {
        raws.emplace_back(one.raw);
        signs.emplace_back(QByteArray(1, one.isSigned ? '\1' : '\0'));
        about.push_back(one.about ? std::optional(one.about->toString().toUtf8()) : std::nullopt);
    }
    return {arrayForWire(WireType::Bytes, raws), arrayForWire(WireType::Boolean, signs),
        arrayForWire(WireType::Text, about)};
}

Result<Done> ArrivalWriter::tryToWrite(const QByteArrayList &arguments, QDeadlineTimer until)
{
    if (!m_link) {
        Result<PgLink> link = PgLink::open(m_address, m_account, until);
        if (!link)
            return failureOf(link);
        m_link = std::move(*link);
    }
    const Result<Done> done =
        m_link->executeAgain("SELECT reintegro.put_arrivals($1, $2, $3)", arguments, until);
    if (!done && done.error().kind == ErrorKind::Storage)
        m_link.reset();
    return done;
}

Result<Done> ArrivalWriter::write(const std::vector<Arrival> &arrived)
{
    Q_ASSERT(arrived.size() <= most);
    const QDeadlineTimer until(longestWriting);
    const QByteArrayList arguments = argumentsOf(arrived);
    const bool isOld = m_link.has_value();
    const Result<Done> done = tryToWrite(arguments, until);
    // A connection that broke while nothing came is found out only now; what was kept after all is a repeat.
    return !done && isOld && !m_link ? tryToWrite(arguments, until) : done;
}

} // namespace reintegro
