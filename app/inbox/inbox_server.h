// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inbox/group_keeper.h"
#include "models/basics/clock.h"
#include "models/basics/result.h"
#include "models/basics/secret.h"

#include <chrono>
#include <memory>
#include <thread>

namespace reintegro {

//! The addresses that the gateway and whoever looks after the inbox ask. On threads of its own; lives on the
//! main thread.
class InboxServer final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        GroupKeeper &keeper;
        InboxCounters &counters;
        const Clock &clock; //!< Read on several threads.
        Secret clientSecret;
        std::chrono::seconds window;
    };
    explicit InboxServer(Parts parts, QObject *parent = nullptr);
    //! Waits for the answers that are under way; the main thread's event loop must have kept them going until
    //! stopped() came.
    ~InboxServer() override;

    //! Gives the port. Network where the address cannot be taken.
    [[nodiscard]] Result<quint16> listen(const QString &host, quint16 port);
    //! Takes nothing new, answers what it has taken, then emits stopped().
    void stop();

Q_SIGNALS:
    void stopped();

private:
    class Http; // cpp-httplib stays in the source
    std::unique_ptr<Http> m_http;
    std::thread m_thread;
};

} // namespace reintegro
