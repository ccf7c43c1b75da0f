// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/background.h"
#include "models/refunds/person.h"
#include "models/refunds/refund_store.h"
#include "models/store/postgres/team_listener.h"
#include "models/store/sql_transaction.h"
#include "models/store/sql_worker.h"
#include "models/store/store_step.h"

#include <QMutex>

namespace reintegro {

//! The gateway that a team's database is for. It never serves two.
struct TeamGateway {
    QString kind; //!< Of the profile: "sandbox", …
    QString api;
};

//! The team's database as one signed-in person: a connection for steps, one for long looks, one that listens.
//! All break and come back by themselves. GUI thread; SQL runs on threads of its own.
class TeamConnection final : public QObject {
    Q_OBJECT
public:
    //! With a gateway, signing in fails (Conflict) where the database is another's.
    explicit TeamConnection(
        TeamAddress address, std::optional<TeamGateway> gateway = {}, QObject *parent = nullptr);
    ~TeamConnection() override;

    [[nodiscard]] const TeamAddress &address() const { return m_address; }

    //! Signs somebody in with his database account, in place of whoever was. NotAllowed for a wrong name or
    //! password, Storage where the server is not there; then nobody is signed in.
    [[nodiscard]] Pending<Person> *signIn(const QString &name, const Secret &password);
    //! Checks the password of who is signed in, over a connection of its own, whatever the others are busy
    //! with. Where it is right, it is the one from now on; else everything stays as it is.
    [[nodiscard]] Pending<Person> *signInAgain(const QString &name, const Secret &password);
    //! The same as signIn() for an account of the server's that may be nobody of the team.
    [[nodiscard]] Pending<Done> *signInAs(const QString &role, const Secret &password);

    //! job(const StoreView &) -> Result<T>, one moment of the store.
    template <typename Job> [[nodiscard]] auto *read(Job job) { return reading(m_steps, std::move(job)); }
    template <typename Job> [[nodiscard]] auto *readLong(Job job) { return reading(m_looks, std::move(job)); }
    //! job(const StoreStep &) -> Result<T> in one transaction. `now` is the server's clock.
    template <typename Job> [[nodiscard]] auto *write(Job job)
    {
        return m_steps.run(
            [this, job = std::move(job)](const QSqlDatabase &database) { return written(database, job); });
    }
    //! The same; a refusal is journaled. `after` reads what is answered when the step stands.
    template <typename Job, typename After>
    [[nodiscard]] auto *write(const TriedStep &tried, Job job, After after)
    {
        return m_steps.run(
            [this, tried, job = std::move(job), after = std::move(after)](const QSqlDatabase &database) {
                using Answer = std::invoke_result_t<After, const StoreView &,
                    const typename std::invoke_result_t<Job, const StoreStep &>::value_type &>;
                const auto done = written(database, job);
                if (!done) {
                    noteRefusal(database, tried, done.error());
                    return Answer(failureOf(done));
                }
                return after(StoreView{.database = database, .fields = m_fields}, *done);
            });
    }
    //! job(PgLink &) -> Result<T> on a connection of its own, for what needs libpq.
    template <typename Job> [[nodiscard]] auto *onLink(Job job)
    {
        return m_looks.run([this, job = std::move(job)](const QSqlDatabase &) {
            using Answer = std::invoke_result_t<Job, PgLink &>;
            Result<PgLink> link = openLink();
            return link ? job(*link) : Answer(failureOf(link));
        });
    }

    [[nodiscard]] StoreConnection connection() const { return m_connection; }

Q_SIGNALS:
    //! Somebody changed a request ("R12"), "policy", "sending" or "people".
    void heard(const QString &subject);
    void connectionChanged(reintegro::StoreConnection connection);

private:
    template <typename Job> auto *reading(SqlWorker &worker, Job job)
    {
        return worker.run([this, job = std::move(job)](const QSqlDatabase &database) {
            return inTransaction(database, SqlTransaction::Kind::Read,
                [&] { return job(StoreView{.database = database, .fields = m_fields}); });
        });
    }
    template <typename Job> auto written(const QSqlDatabase &database, const Job &job)
    {
        using Answer = std::invoke_result_t<Job, const StoreStep &>;
        return inTransaction(database, SqlTransaction::Kind::Write, [&] {
            const Result<QDateTime> now = serverTime(database);
            if (!now)
                return Answer(failureOf(now));
            return job(StoreStep{{.database = database, .fields = m_fields}, *now});
        });
    }

    // On the workers' threads:
    [[nodiscard]] Result<QSqlDatabase> open(const QString &name);
    [[nodiscard]] Result<PgLink> openLink() const;
    [[nodiscard]] bool isAlive(const QSqlDatabase &database);
    [[nodiscard]] static Result<QDateTime> serverTime(const QSqlDatabase &database);
    static void noteRefusal(const QSqlDatabase &database, const TriedStep &tried, const Error &error);
    [[nodiscard]] std::shared_ptr<const DatabaseAccount> account() const;

    void setConnection(StoreConnection connection);

    const TeamAddress m_address;
    const std::optional<TeamGateway> m_gateway;
    PlainFields m_fields;
    mutable QMutex m_mutex;
    std::shared_ptr<const DatabaseAccount> m_account; // shared with the threads
    StoreConnection m_connection = StoreConnection::Connected;
    QThread m_listening;
    std::unique_ptr<TeamListener> m_listener;
    SqlWorker m_steps;
    SqlWorker m_looks;
    Background m_checks; //!< Last: what runs there looks at all of the above.
};

} // namespace reintegro
