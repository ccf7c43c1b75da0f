// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/arrival_writer.h"

#include "models/store/sql_query.h"

#include <chrono>

using namespace std::chrono_literals;

namespace reintegro {

static constexpr auto longestWriting = 15s;

static std::vector<PgLink::Argument> rowOf(const NewNotification &one)
{
    PgLink::Argument about;
    if (one.refundKey)
        about = one.refundKey->toString().toUtf8();
    return {one.raw, QByteArray(1, one.isSigned ? '\1' : '\0'), about};
}

Result<Done> ArrivalWriter::tryToWrite(
    const std::vector<std::vector<PgLink::Argument>> &rows, QDeadlineTimer until)
{
    if (!m_link) {
        Result<PgLink> link = PgLink::open(m_address, m_account, until);
        if (!link)
            return failureOf(link);
        m_link = std::move(*link);
    }
    const Result<Done> done = m_link->executeEach("SELECT reintegro.put_arrival($1, $2, $3)", rows, until);
    if (!done && done.error().kind == ErrorKind::Storage)
        m_link.reset();
    return done;
}

Result<Done> ArrivalWriter::write(const std::vector<NewNotification> &arrived)
{
    Q_ASSERT(arrived.size() <= most);
    const QDeadlineTimer until(longestWriting);
    std::vector<std::vector<PgLink::Argument>> rows;
    for (const NewNotification &one : arrived)
        rows.push_back(rowOf(one));
    const bool isOld = m_link.has_value();
    const Result<Done> done = tryToWrite(rows, until);
    // A connection that broke while nothing came is found out only now; what was kept after all is a repeat.
    return !done && isOld && !m_link ? tryToWrite(rows, until) : done;
}

} // namespace reintegro
