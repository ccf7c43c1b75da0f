// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"

#include <QPointer>
#include <QSqlDatabase>
#include <QThread>

#include <functional>
#include <memory>

namespace reintegro {

//! One connection to a database on a thread of its own. It is opened there at the first job, used there, and
//! closed there when the worker dies; jobs that were given before are done first. Lives on the GUI thread.
class SqlWorker final : public QObject {
    Q_OBJECT
public:
    //! Opens a connection of this name, or says why not; asked again at the next job after a failure.
    using Open = std::function<Result<QSqlDatabase>(const QString &connectionName)>;
    //! What is to be done just before the connection is closed.
    using Close = std::function<void(const QSqlDatabase &)>;

    //! Whether a connection can still be used, asked after a job that failed: a broken one is closed, and the
    //! next job opens another.
    using IsAlive = std::function<bool(const QSqlDatabase &)>;

    SqlWorker(Open open, Close close, IsAlive isAlive = {}, QObject *parent = nullptr);
    ~SqlWorker() override;

    //! job(const QSqlDatabase &) -> Result<T>. Runs on the worker's thread, answers on the thread that asked.
    template <typename Job> [[nodiscard]] auto *run(Job job)
    {
        using Answer = std::invoke_result_t<Job, const QSqlDatabase &>;
        QPointer pending = new Pending<typename Answer::value_type>(this);
        QMetaObject::invokeMethod(m_onThread.get(), [this, pending, job = std::move(job)]() mutable {
            const Result<Done> open = opened();
            Answer answer = open ? job(m_database) : Answer(tl::unexpected<Error>(open.error()));
            if (open && !answer && m_isAlive && !m_isAlive(m_database))
                close();
            give(pending, std::move(answer));
        });
        return pending.data();
    }
    //! job() -> Result<T>, with the connection closed: it is opened anew at the next job.
    template <typename Job> [[nodiscard]] auto *runClosed(Job job)
    {
        using Answer = std::invoke_result_t<Job>;
        QPointer pending = new Pending<typename Answer::value_type>(this);
        QMetaObject::invokeMethod(m_onThread.get(), [this, pending, job = std::move(job)]() mutable {
            close();
            give(pending, job());
        });
        return pending.data();
    }

private:
    template <typename P, typename Answer> void give(P pending, Answer answer)
    {
        QMetaObject::invokeMethod(this, [pending, answer = std::move(answer)]() mutable {
            if (pending)
                pending->finish(std::move(answer));
        });
    }

    // On the worker's thread:
    [[nodiscard]] Result<Done> opened();
    void close();

    Open m_open;
    Close m_close;
    IsAlive m_isAlive;
    QSqlDatabase m_database; // touched on the worker's thread only
    QThread m_thread;
    std::unique_ptr<QObject> m_onThread;
};

} // namespace reintegro
