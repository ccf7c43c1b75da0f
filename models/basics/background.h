// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"

#include <QPointer>
#include <QThreadPool>

namespace reintegro {

//! Slow work, one piece at a time on a thread of its own. Lives on the GUI thread; what was begun is waited
//! for at the end.
class Background final : public QObject {
    Q_OBJECT
public:
    explicit Background(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_thread.setMaxThreadCount(1);
    }
    ~Background() override { m_thread.waitForDone(); }

    //! job() -> Result<T> over there, answered here.
    template <typename Job> [[nodiscard]] auto *run(Job job)
    {
        using Answer = std::invoke_result_t<Job>;
        QPointer pending = new Pending<typename Answer::value_type>(this);
        m_thread.start([this, pending, job = std::move(job)] {
            Answer answer = job();
            QMetaObject::invokeMethod(this, [pending, answer = std::move(answer)] {
                if (pending)
                    pending->finish(answer);
            });
        });
        return pending.data();
    }

private:
    QThreadPool m_thread;
};

} // namespace reintegro
