// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/inbox_counters.h"
#include "models/store/postgres/arrival_writer.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <semaphore>
#include <vector>

namespace reintegro {

//! Puts on disk what several threads bring. One of them writes, for itself and for all who have come until
//! then; those who come meanwhile share the next commit, which one of them makes. A thread that is alone
//! waits for nobody. Made and ended on the main thread, when no other uses it.
class GroupKeeper final : public QObject {
    Q_OBJECT
public:
    //! `counters` outlives it.
    GroupKeeper(ArrivalWriter writer, InboxCounters &counters, QObject *parent = nullptr);

    //! From any thread but the main one; blocks. True once the notification is on disk; false where it may
    //! not be, also when others' writing has not ended by `until`.
    [[nodiscard]] bool keep(Arrival arrival, QDeadlineTimer until);
    //! From now on they are kept; until then none is.
    void begin();

Q_SIGNALS:
    //! Some were put on disk since the last time this was said. On the main thread.
    void kept();

private:
    enum class Turn { Waits, Leads, Ended };
    struct Brought {
        Arrival arrival;
        Turn turn = Turn::Waits; //!< Under the mutex.
        bool isKept = false; //!< Written before `told`, and read after it.
        std::counting_semaphore<2> told{0}; //!< That it leads, and that it has ended.
    };
    using Batch = std::vector<std::shared_ptr<Brought>>;

    [[nodiscard]] Turn join(const std::shared_ptr<Brought> &own);
    [[nodiscard]] Turn turnAfterWaiting(const std::shared_ptr<Brought> &own, QDeadlineTimer until);
    void lead();
    [[nodiscard]] Batch nextBatch();
    void write(const Batch &batch);
    [[nodiscard]] Result<Done> tryToWrite(const Batch &batch);
    void handOn(const Batch &batch);
    void tellKept();

    ArrivalWriter m_writer; //!< Of whoever leads.
    InboxCounters &m_counters;
    std::atomic<bool> m_isTelling{false};
    std::mutex m_mutex; //!< Of what follows.
    Batch m_waiting;
    bool m_isWriting = false; //!< Somebody leads.
    bool m_hasBegun = false;
};

} // namespace reintegro
