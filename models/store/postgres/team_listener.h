// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/postgres/pg_link.h"

#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <memory>

namespace reintegro {

//! Hears what other desks change, and knows whether the team's database is there. It lives on a thread of its
//! own; everything is called there. Lost connections are tried again with growing pauses, for ever.
class TeamListener final : public QObject {
    Q_OBJECT
public:
    //! Opens a connection for whoever is signed in, or says why not.
    using Open = std::function<Result<PgLink>()>;
    explicit TeamListener(Open open);

    //! Takes a connection that is open already.
    void take(PgLink link);
    //! Somebody else found the connection broken: looks at once.
    void lookNow();
    void stop();

Q_SIGNALS:
    //! A request ("R12"), "policy", "sending", "people".
    void heard(const QString &subject);
    void connected();
    void broken();

private:
    void read();
    void lose();
    void tryAgain();

    Open m_open;
    std::unique_ptr<PgLink> m_link;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_again;
    std::chrono::milliseconds m_pause;
};

} // namespace reintegro
