// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/group_keeper.h"

#include "models/basics/logging.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace reintegro {

static constexpr qsizetype longestBatch = 4 * 1024 * 1024;

GroupKeeper::GroupKeeper(ArrivalWriter writer, InboxCounters &counters, QObject *parent)
    : QObject(parent)
    , m_writer(std::move(writer))
    , m_counters(counters)
{
}

void GroupKeeper::begin()
{
    const std::lock_guard lock(m_mutex);
    m_hasBegun = true;
}

bool GroupKeeper::keep(Arrival arrival, QDeadlineTimer until)
{
    const auto own = std::make_shared<Brought>();
    own->arrival = std::move(arrival);
    Turn turn = join(own);
    if (turn == Turn::Waits)
        turn = turnAfterWaiting(own, until);
    if (turn == Turn::Leads)
        lead();
    return turn != Turn::Waits && own->isKept;
}

//! Leads where nobody does, and has ended where nothing is kept yet.
GroupKeeper::Turn GroupKeeper::join(const std::shared_ptr<Brought> &own)
{
    const std::lock_guard lock(m_mutex);
    if (!m_hasBegun)
        return Turn::Ended;
    m_waiting.push_back(own);
    return std::exchange(m_isWriting, true) ? Turn::Waits : Turn::Leads;
}

GroupKeeper::Turn GroupKeeper::turnAfterWaiting(const std::shared_ptr<Brought> &own, QDeadlineTimer until)
{
    static_cast<void>(own->told.try_acquire_for(std::chrono::milliseconds(until.remainingTime())));
    const std::lock_guard lock(m_mutex);
    if (own->turn == Turn::Waits) // too late: whether it is kept all the same nobody asks any more
        m_waiting.erase(std::remove(m_waiting.begin(), m_waiting.end(), own), m_waiting.end());
    return own->turn;
}

//! Writes the first batch, its own among it.
void GroupKeeper::lead()
{
    Batch batch;
    {
        const std::lock_guard lock(m_mutex);
        batch = nextBatch();
    }
    write(batch);
    handOn(batch);
}

void GroupKeeper::handOn(const Batch &batch)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &one : batch) {
        one->turn = Turn::Ended;
        one->told.release();
    }
    m_isWriting = !m_waiting.empty();
    if (m_isWriting) {
        m_waiting.front()->turn = Turn::Leads;
        m_waiting.front()->told.release();
    }
}

//! Under the lock.
GroupKeeper::Batch GroupKeeper::nextBatch()
{
    qsizetype bytes = 0;
    auto end = m_waiting.begin();
    const auto fits = [&](const std::shared_ptr<Brought> &one) {
        return bytes == 0 || bytes + one->arrival.raw.size() <= longestBatch;
    };
    while (end != m_waiting.end() && size_t(end - m_waiting.begin()) < ArrivalWriter::most && fits(*end))
        bytes += (*end++)->arrival.raw.size();
    Batch batch(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    return batch;
}

Result<Done> GroupKeeper::tryToWrite(const Batch &batch)
{
    std::vector<Arrival> arrived;
    for (const auto &one : batch)
        arrived.push_back(one->arrival);
    const Result<Done> done = m_writer.write(arrived);
    m_counters.isDatabaseUp = done.has_value() || done.error().kind != ErrorKind::Storage;
    m_counters.isKeeping = done.has_value();
    if (done) {
        m_counters.lastKeptAt = QDateTime::currentSecsSinceEpoch();
        tellKept();
    } else {
        qCWarning(lcApp) << "notifications were not kept:" << batch.size() << done.error().detail;
    }
    return done;
}

void GroupKeeper::write(const Batch &batch)
{
    const Result<Done> done = tryToWrite(batch);
    // It may be one of them that is refused, and not the database that is away: the others are none the
    // worse.
    const bool isAboutOne = !done && batch.size() > 1 && done.error().kind != ErrorKind::Storage;
    for (const auto &one : batch)
        one->isKept = isAboutOne ? tryToWrite({one}).has_value() : done.has_value();
}

void GroupKeeper::tellKept()
{
    if (m_isTelling.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isTelling = false; // before: what comes from now on is told anew
            Q_EMIT kept();
        },
        Qt::QueuedConnection);
}

} // namespace reintegro
