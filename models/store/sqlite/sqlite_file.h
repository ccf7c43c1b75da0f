// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"
#include "models/store/journal_chain.h"
#include "models/store/sql_transaction.h"
#include "models/store/sql_worker.h"
#include "models/store/sqlite/sqlite_opening.h"
#include "models/store/store_keys.h"
#include "models/store/store_step.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>

namespace reintegro {

//! One SQLite file with two connections: one for the steps, and one for long looks that must not hold them
//! up. Looks through the file daily in the background; when that finds damage, every later question fails.
//! A store whose personal data is sealed asks for its key before the file is opened, and again at the next
//! question where it could not be had.
class SqliteFile final : public QObject {
    Q_OBJECT
public:
    //! `keys` outlives it; null for a store in which nothing is sealed.
    SqliteFile(QString path, StoreKind kind, const Clock &clock, StoreKeys *keys, QObject *parent = nullptr);
    ~SqliteFile() override;

    //! job(const StoreView &) -> Result<T>, reading one moment of the store.
    template <typename Job> [[nodiscard]] auto *read(Job job) { return reading(m_steps, std::move(job)); }
    //! The same on the connection for long looks. Sees what was answered before it was asked.
    template <typename Job> [[nodiscard]] auto *readLong(Job job) { return reading(m_looks, std::move(job)); }

    //! job(const StoreStep &) -> Result<T>; what it wrote stands only if it gives a value.
    template <typename Job> [[nodiscard]] auto *write(Job job)
    {
        return run(m_steps,
            [this, job = std::move(job)](const QSqlDatabase &database) { return written(database, job); });
    }

    //! The same; a refusal (not a failure of the store itself) is journaled in a transaction of its own.
    template <typename Job> [[nodiscard]] auto *write(const TriedStep &tried, Job job)
    {
        return run(m_steps, [this, tried, job = std::move(job)](const QSqlDatabase &database) {
            auto answer = written(database, job);
            if (!answer)
                noteRefusal(database, tried, answer.error());
            return answer;
        });
    }

    //! A write that is rarely needed: what `needed` finds says, without a lock, whether it is. Both give a
    //! list.
    template <typename Needed, typename Job> [[nodiscard]] auto *writeIf(Needed needed, Job job)
    {
        return run(
            m_steps, [this, needed = std::move(needed), job = std::move(job)](const QSqlDatabase &database) {
                using Answer = std::invoke_result_t<Job, const StoreStep &>;
                if (const auto look = needed(stepNow(database)); !look || look->empty())
                    return Answer(typename Answer::value_type());
                return written(database, job);
            });
    }

    //! By the store's clock. For what is only looked at; steps have a `now` of their own.
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] Pending<Done> *ready();
    [[nodiscard]] Pending<Done> *check();
    [[nodiscard]] Pending<Done> *backUp(const QString &file);

private:
    //! worker.run(job), once the key is there.
    template <typename Job> auto *run(SqlWorker &worker, Job job)
    {
        using Value = typename std::invoke_result_t<Job, const QSqlDatabase &>::value_type;
        if (m_fields)
            return worker.run(std::move(job));
        QPointer pending = new Pending<Value>(this);
        m_waiting.push_back([pending, &worker, job = std::move(job)](const Result<Done> &ready) {
            if (!pending)
                return;
            if (!ready)
                return pending->finish(failureOf(ready));
            worker.run(job)->whenDone(
                pending, [pending](const Result<Value> &answer) { pending->finish(answer); });
        });
        if (m_waiting.size() == 1)
            askForKey();
        return pending.data();
    }
    void askForKey();
    void takeKey(const Result<StoreKey> &key, const std::optional<QByteArray> &check);
    void goOn(const Result<Done> &ready);

    template <typename Job> auto *reading(SqlWorker &worker, Job job)
    {
        return run(worker, [this, job = std::move(job)](const QSqlDatabase &database) {
            using Answer = std::invoke_result_t<Job, const StoreView &>;
            if (const Result<Done> whole = isWhole(); !whole)
                return Answer(failureOf(whole));
            return inTransaction(database, SqlTransaction::Kind::Read,
                [&] { return job(StoreView{.database = database, .fields = *m_fields}); });
        });
    }
    template <typename Job> auto written(const QSqlDatabase &database, const Job &job)
    {
        using Answer = std::invoke_result_t<Job, const StoreStep &>;
        if (const Result<Done> whole = isWhole(); !whole)
            return Answer(failureOf(whole));
        return inTransaction(database, SqlTransaction::Kind::Write, [&] { return job(stepNow(database)); });
    }
    [[nodiscard]] StoreStep stepNow(const QSqlDatabase &database) const
    {
        return StoreStep{{.database = database, .fields = *m_fields}, m_clock.now()};
    }

    // On the workers' threads:
    [[nodiscard]] Result<QSqlDatabase> openForSteps(const QString &name);
    [[nodiscard]] Result<Done> isWhole() const;
    void rememberDamage(const Error &error);
    void noteRefusal(const QSqlDatabase &database, const TriedStep &tried, const Error &error);

    void checkDaily();

    const QString m_path;
    const StoreKind m_kind;
    const Clock &m_clock;
    StoreKeys *const m_keys;
    std::unique_ptr<const FieldSealer> m_fields; //!< Null until the key is there; then it stays.
    std::deque<std::function<void(const Result<Done> &)>> m_waiting; //!< For the key, in their order.
    std::atomic<bool> m_isDamaged = false;
    QTimer m_daily;
    SqlWorker m_steps;
    SqlWorker m_looks;
    QThreadPool m_peeking; //!< Looks which key the file belongs to, before it is opened.
};

} // namespace reintegro
