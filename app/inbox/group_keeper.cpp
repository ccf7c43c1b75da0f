// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/group_keeper.h"

#include "models/basics/logging.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <iterator>

using namespace std::chrono_literals;

namespace reintegro {

static constexpr qsizetype longestBatch = 4 * 1024 * 1024;
static constexpr auto longestGathering = 300us;

GroupKeeper::GroupKeeper(ArrivalWriter writer, InboxCounters &counters, QObject *parent)
    : QObject(parent)
    , m_writer(std::move(writer))
    , m_counters(counters)
    , m_thread([this] { run(); })
{
}

GroupKeeper::~GroupKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_came.notify_one();
    m_thread.join();
}

void GroupKeeper::begin()
{
    const std::lock_guard lock(m_mutex);
    m_hasBegun = true;
}

std::future<bool> GroupKeeper::keep(NewNotification notification)
{
    Waiting one{.notification = std::move(notification), .isKept = {}};
    std::future<bool> isKept = one.isKept.get_future();
    {
        const std::lock_guard lock(m_mutex);
        if (!m_hasBegun) {
            one.isKept.set_value(false);
            return isKept;
        }
        m_waiting.push_back(std::move(one));
    }
    m_came.notify_one();
    return isKept;
}

void GroupKeeper::run()
{
    while (true) {
        Batch batch = nextBatch();
        if (batch.empty())
            return;
        write(batch);
    }
}

//! Whoever shared the last commit is likely to come again at once, all but the first of them just too late
//! for the next one: then every other commit would be for one alone.
void GroupKeeper::gather(std::unique_lock<std::mutex> &lock)
{
    m_came.wait_for(lock, longestGathering, [this] { return m_isEnding || m_waiting.size() >= m_usual; });
}

//! Nothing only at the end.
GroupKeeper::Batch GroupKeeper::nextBatch()
{
    std::unique_lock lock(m_mutex);
    m_came.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
    gather(lock);
    qsizetype bytes = 0;
    auto end = m_waiting.begin();
    while (end != m_waiting.end() && size_t(end - m_waiting.begin()) < ArrivalWriter::most
        && (bytes == 0 || bytes + end->notification.raw.size() <= longestBatch))
        bytes += (end++)->notification.raw.size();
    Batch batch;
    std::move(m_waiting.begin(), end, std::back_inserter(batch));
    m_waiting.erase(m_waiting.begin(), end);
    m_usual = std::max<size_t>(batch.size(), 1);
    return batch;
}

Result<Done> GroupKeeper::tryToWrite(const Batch &batch)
{
    std::vector<NewNotification> arrived;
    for (const Waiting &one : batch)
        arrived.push_back(one.notification);
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

void GroupKeeper::write(Batch &batch)
{
    const Result<Done> done = tryToWrite(batch);
    // It may be one of them that is refused, and not the database that is away: the others are none the
    // worse.
    const bool isAboutOne = !done && batch.size() > 1 && done.error().kind != ErrorKind::Storage;
    for (Waiting &one : batch) {
        if (!isAboutOne) {
            one.isKept.set_value(done.has_value());
            continue;
        }
        Batch alone;
        alone.push_back(std::move(one));
        alone.front().isKept.set_value(tryToWrite(alone).has_value());
    }
}

void GroupKeeper::tellKept()
{
    if (!m_isTelling.exchange(true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isTelling = false; // before: what comes from now on is told anew
                Q_EMIT kept();
            },
            Qt::QueuedConnection);
    }
}

} // namespace reintegro
