// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"
#include "models/store/journal_chain.h"
#include "models/store/sql_transaction.h"
#include "models/store/sql_worker.h"
#include "models/store/sqlite/sqlite_opening.h"
#include "models/store/store_step.h"

#include <QTimer>

#include <atomic>

namespace reintegro {

//! One SQLite file with two connections: one for the steps, and one for long looks that must not hold them
//! up. Looks through the file daily in the background; when that finds damage, every later question fails.
class SqliteFile final : public QObject {
    Q_OBJECT
public:
    SqliteFile(QString path, StoreKind kind, const Clock &clock, QObject *parent = nullptr);
    ~SqliteFile() override;

    //! job(const StoreView &) -> Result<T>, reading one moment of the store.
    template <typename Job> [[nodiscard]] auto *read(Job job) { return reading(m_steps, std::move(job)); }
    //! The same on the connection for long looks. Sees what was answered before it was asked.
    template <typename Job> [[nodiscard]] auto *readLong(Job job) { return reading(m_looks, std::move(job)); }

    //! job(const StoreStep &) -> Result<T>; what it wrote stands only if it gives a value.
    template <typename Job> [[nodiscard]] auto *write(Job job)
    {
        return m_steps.run(
            [this, job = std::move(job)](const QSqlDatabase &database) { return written(database, job); });
    }

    //! The same; a refusal (not a failure of the store itself) is journaled in a transaction of its own.
    template <typename Job> [[nodiscard]] auto *write(const TriedStep &tried, Job job)
    {
        return m_steps.run([this, tried, job = std::move(job)](const QSqlDatabase &database) {
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
        return m_steps.run(
            [this, needed = std::move(needed), job = std::move(job)](const QSqlDatabase &database) {
                using Answer = std::invoke_result_t<Job, const StoreStep &>;
                if (const auto look = needed(stepNow(database)); !look || look->empty())
                    return Answer(typename Answer::value_type());
                return written(database, job);
            });
    }

    [[nodiscard]] Pending<Done> *ready();
    [[nodiscard]] Pending<Done> *check();
    [[nodiscard]] Pending<Done> *backUp(const QString &file);

private:
    template <typename Job> auto *reading(SqlWorker &worker, Job job)
    {
        return worker.run([this, job = std::move(job)](const QSqlDatabase &database) {
            using Answer = std::invoke_result_t<Job, const StoreView &>;
            if (const Result<Done> whole = isWhole(); !whole)
                return Answer(failureOf(whole));
            return inTransaction(database, SqlTransaction::Kind::Read,
                [&] { return job(StoreView{.database = database, .fields = m_fields}); });
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
        return StoreStep{{.database = database, .fields = m_fields}, m_clock.now()};
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
    PlainFields m_fields;
    std::atomic<bool> m_isDamaged = false;
    QTimer m_daily;
    SqlWorker m_steps;
    SqlWorker m_looks;
};

} // namespace reintegro
