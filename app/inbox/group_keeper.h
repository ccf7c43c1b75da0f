// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/inbox_counters.h"
#include "models/refunds/notification_store.h"

#include <QTimer>

#include <deque>
#include <future>
#include <mutex>
#include <vector>

namespace reintegro {

//! Keeps what several threads hand over: whatever has come while one transaction was under way is written by
//! the next, so that many share one commit. Lives on the main thread.
class GroupKeeper final : public QObject {
    Q_OBJECT
public:
    //! How one came out.
    enum class Outcome { Kept, Repeated, Failed };

    //! Both outlive it.
    GroupKeeper(NotificationStore &store, InboxCounters &counters, QObject *parent = nullptr);

    //! From any thread. The answer is there once the notification is on disk, or could not be kept.
    [[nodiscard]] std::future<Outcome> keep(NewNotification notification);
    //! From now on they are kept, in this person's name; until then all fail.
    void begin(const QString &name);

private:
    struct Waiting {
        NewNotification notification;
        std::promise<Outcome> outcome;
    };
    using Batch = std::vector<Waiting>;

    [[nodiscard]] Batch nextBatch();
    [[nodiscard]] bool shouldGather();
    void writeNext();
    void written(Batch &batch, const Result<std::vector<KeptNotification>> &kept);

    NotificationStore &m_store;
    InboxCounters &m_counters;
    QString m_name;
    bool m_isWriting = false;
    std::deque<Waiting> m_alone; //!< Of a batch that was refused: each is tried by itself.
    QTimer m_gathering; //!< So long the usual number is waited for.
    bool m_hasGathered = false;
    std::mutex m_mutex; //!< Of what follows.
    Batch m_waiting;
    bool m_isWoken = false;
    size_t m_usual = 1; //!< As many as the last commit was for.
};

} // namespace reintegro
