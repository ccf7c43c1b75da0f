// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgres/pg_link.h"

#include <QHash>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace reintegro::test {

//! Hears what is notified, on a thread of its own and with nothing but libpq, and remembers when.
class BareListener {
public:
    //! `link` listens already.
    explicit BareListener(PgLink link);
    ~BareListener();
    Q_DISABLE_COPY_MOVE(BareListener)

    //! When this was heard (sharedNow()), waiting for it if need be; −1 when it does not come. Forgets it.
    [[nodiscard]] qint64 heardAt(const QString &payload);

private:
    void listen();

    PgLink m_link;
    std::mutex m_mutex;
    std::condition_variable m_heard;
    QHash<QString, qint64> m_moments;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace reintegro::test
