// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/inbox_counters.h"
#include "models/store/postgres/arrival_writer.h"

#include <QObject>

#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace reintegro {

//! Puts on disk what several threads hand over, on a thread of its own: whatever has come while one commit
//! was under way shares the next. Made and ended on the main thread.
class GroupKeeper final : public QObject {
    Q_OBJECT
public:
    //! `counters` outlives it.
    GroupKeeper(ArrivalWriter writer, InboxCounters &counters, QObject *parent = nullptr);
    //! Answers what it has been handed.
    ~GroupKeeper() override;

    //! From any thread. True once the notification is on disk; false where it may not be.
    [[nodiscard]] std::future<bool> keep(NewNotification notification);
    //! From now on they are kept; until then none is.
    void begin();

Q_SIGNALS:
    //! Some were put on disk since the last time this was said. On the main thread.
    void kept();

private:
    struct Waiting {
        NewNotification notification;
        std::promise<bool> isKept;
    };
    using Batch = std::vector<Waiting>;

    void run();
    [[nodiscard]] Batch nextBatch();
    void gather(std::unique_lock<std::mutex> &lock);
    void write(Batch &batch);
    [[nodiscard]] Result<Done> tryToWrite(const Batch &batch);
    void tellKept();

    ArrivalWriter m_writer;
    InboxCounters &m_counters;
    std::atomic<bool> m_isTelling{false};
    std::mutex m_mutex; //!< Of what follows.
    std::condition_variable m_came;
    Batch m_waiting;
    size_t m_usual = 1; //!< As many as the last commit was for.
    bool m_hasBegun = false;
    bool m_isEnding = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace reintegro
