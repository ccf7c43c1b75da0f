// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"

#include <QObject>

#include <optional>
#include <type_traits>

namespace reintegro {

//! The part of Pending that moc can see.
class PendingBase : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! Asks the maker to stop. The answer still comes, exactly once: a failure of kind Cancelled, or what was
    //! already there. Makers that cannot stop (a refund that has left, a write to the store) ignore it.
    void cancel() { Q_EMIT cancelRequested(); }

Q_SIGNALS:
    void finished();
    void cancelRequested();
};

//! An answer that is on its way. Finishes exactly once, later than it was returned, then deletes itself.
//!
//! The maker owns it (parent), outlives the askers and finishes it on every path. All of it on one thread.
template <typename T> class Pending final : public PendingBase {
public:
    using Value = T;
    using PendingBase::PendingBase;

    //! Calls handler(const Result<T> &) when the answer is there. Not at all when `context` dies first.
    template <typename Handler> void whenDone(const QObject *context, Handler handler)
    {
        Q_ASSERT(context && !m_delivered); // too late: nobody would ever be called
        connect(this, &PendingBase::finished, context,
            [this, handler = std::move(handler)]() mutable { handler(std::as_const(*m_result)); });
    }

    //! The same answer, decoded by `decode(const T &) -> Result<U>`. The new object belongs to `owner`; when
    //! it dies, nobody is called. Cancelling the new one cancels this one.
    template <typename Decode> [[nodiscard]] auto *decoded(QObject *owner, Decode decode)
    {
        using Decoded = typename std::invoke_result_t<Decode, const T &>::value_type;
        auto *const next = new Pending<Decoded>(owner);
        connect(next, &PendingBase::cancelRequested, this, &PendingBase::cancel);
        whenDone(next, [next, decode = std::move(decode)](const Result<T> &result) {
            next->finish(result.and_then(decode));
        });
        return next;
    }

    //! For whoever made this object. The second call is a bug.
    void finish(Result<T> result)
    {
        Q_ASSERT(!m_result);
        if (m_result)
            return;
        m_result.emplace(std::move(result));
        // Queued, so that no handler runs before the caller has finished setting itself up.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_delivered = true;
                Q_EMIT finished();
                deleteLater();
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] bool isFinished() const { return m_result.has_value(); }

private:
    std::optional<Result<T>> m_result;
    bool m_delivered = false;
};

//! An answer that is already known, for the early returns of functions that answer later.
template <typename T> [[nodiscard]] Pending<T> *alreadyDone(QObject *owner, Result<T> result)
{
    auto *const pending = new Pending<T>(owner);
    pending->finish(std::move(result));
    return pending;
}

} // namespace reintegro
