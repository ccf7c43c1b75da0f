// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/group_keeper.h"

#include "models/basics/logging.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <memory>

namespace reintegro {

static constexpr size_t mostInBatch = 256;
static constexpr qsizetype longestBatch = 4 * 1024 * 1024;
static constexpr auto longestGathering = std::chrono::milliseconds(2);

GroupKeeper::GroupKeeper(NotificationStore &store, InboxCounters &counters, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_counters(counters)
{
    m_gathering.setSingleShot(true);
    m_gathering.setTimerType(Qt::PreciseTimer);
    m_gathering.setInterval(longestGathering);
    connect(&m_gathering, &QTimer::timeout, this, [this] {
        m_hasGathered = true;
        writeNext();
    });
}

void GroupKeeper::begin(const QString &name)
{
    m_name = name;
}

std::future<GroupKeeper::Outcome> GroupKeeper::keep(NewNotification notification)
{
    Waiting one{.notification = std::move(notification), .outcome = {}};
    std::future<Outcome> outcome = one.outcome.get_future();
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(one));
    if (!m_isWoken || m_waiting.size() == m_usual) {
        m_isWoken = true;
        QMetaObject::invokeMethod(this, &GroupKeeper::writeNext, Qt::QueuedConnection);
    }
    return outcome;
}

GroupKeeper::Batch GroupKeeper::nextBatch()
{
    if (!m_alone.empty()) {
        Batch one;
        one.push_back(std::move(m_alone.front()));
        m_alone.pop_front();
        return one;
    }
    Batch batch;
    const std::lock_guard lock(m_mutex);
    qsizetype bytes = 0;
    auto end = m_waiting.begin();
    while (end != m_waiting.end() && size_t(end - m_waiting.begin()) < mostInBatch
        && (bytes == 0 || bytes + end->notification.raw.size() <= longestBatch))
        bytes += (end++)->notification.raw.size();
    std::move(m_waiting.begin(), end, std::back_inserter(batch));
    m_waiting.erase(m_waiting.begin(), end);
    m_isWoken = !batch.empty();
    m_usual = batch.empty() ? m_usual : batch.size();
    return batch;
}

//! Whoever shared the last commit is likely to come again at once, all but the first of them just too late
//! for the next one: then every other commit would be for one alone.
bool GroupKeeper::shouldGather()
{
    const std::lock_guard lock(m_mutex);
    return !m_hasGathered && m_alone.empty() && !m_waiting.empty() && m_waiting.size() < m_usual;
}

void GroupKeeper::writeNext()
{
    if (m_isWriting)
        return; // the end of that comes here again
    if (shouldGather()) {
        if (!m_gathering.isActive())
            m_gathering.start();
        return;
    }
    m_gathering.stop();
    m_hasGathered = false;
    auto batch = std::make_unique<Batch>(nextBatch());
    if (batch->empty())
        return;
    if (m_name.isEmpty()) {
        for (Waiting &one : *batch)
            one.outcome.set_value(Outcome::Failed);
        return writeNext();
    }
    std::vector<NewNotification> notifications;
    for (const Waiting &one : *batch)
        notifications.push_back(one.notification);
    m_isWriting = true;
    m_store.keep(std::move(notifications), m_name)
        ->whenDone(this, [this, batch = std::move(batch)](const Result<std::vector<KeptNotification>> &kept) {
            m_isWriting = false;
            written(*batch, kept);
            writeNext();
        });
}

//! Whether it may be one of them that is refused, and not the database that is away.
static bool isAboutOne(const Error &error)
{
    return error.kind == ErrorKind::InvalidData || error.kind == ErrorKind::Conflict;
}

void GroupKeeper::written(Batch &batch, const Result<std::vector<KeptNotification>> &kept)
{
    if (!kept && batch.size() > 1 && isAboutOne(kept.error())) {
        std::move(batch.begin(), batch.end(), std::back_inserter(m_alone)); // the others are none the worse
        return;
    }
    m_counters.isDatabaseUp = kept.has_value() || kept.error().kind != ErrorKind::Storage;
    m_counters.isKeeping = kept.has_value();
    if (!kept) {
        qCWarning(lcApp) << "notifications were not kept:" << batch.size() << kept.error().detail;
        for (Waiting &one : batch)
            one.outcome.set_value(Outcome::Failed);
        return;
    }
    m_counters.lastKeptAt = QDateTime::currentSecsSinceEpoch();
    for (size_t place = 0; place < batch.size(); ++place)
        batch.at(place).outcome.set_value(kept->at(place).isRepeat ? Outcome::Repeated : Outcome::Kept);
}

} // namespace reintegro
