// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/basics/secret.h"
#include "models/gateway/team_address.h"

#include <QDeadlineTimer>

#include <memory>
#include <optional>
#include <vector>

struct pg_conn;

namespace reintegro {

//! Whom the database is to take us for.
struct DatabaseAccount {
    QString role; //!< The database's name of the person.
    Secret password; //!< Empty where the server asks for none.
};

//! A connection of libpq's own, for what Qt's driver does not tell: why a sign-in failed, and that the
//! connection broke while nobody asked anything. Used on one thread; closed when it goes.
class PgLink {
public:
    //! NotAllowed where the server does not take the account, else Storage: the server cannot be reached, its
    //! certificate is not the right one, there is no such database.
    [[nodiscard]] static Result<PgLink> open(
        const TeamAddress &address, const DatabaseAccount &account, QDeadlineTimer until);

    //! Runs one or several statements in one transaction; their rows are ignored.
    [[nodiscard]] Result<Done> execute(const QString &sql);
    //! The first column of the first row, or nothing.
    [[nodiscard]] Result<std::optional<QString>> value(const QString &sql);

    //! Runs one statement ($1, $2 …), done once its commit is. Its arguments are in the form that the wire
    //! has for their types (arrayForWire()). The statement is the same for the connection's whole life.
    //! Storage where there is no answer in time: then nobody knows, and the connection is of no more use.
    [[nodiscard]] Result<Done> executeAgain(
        const QByteArray &sql, const QByteArrayList &arguments, QDeadlineTimer until);

    [[nodiscard]] qintptr socket() const;
    //! What was notified meanwhile; nothing when the connection broke.
    [[nodiscard]] std::optional<QStringList> notifications();

    //! The SCRAM verifier of a password, so that neither the password nor anything it could be found from by
    //! looking goes over the wire or into a server's log.
    [[nodiscard]] Result<QString> verifierOf(const QString &role, const Secret &password);
    //! Text as an SQL literal, and a name as an SQL identifier.
    [[nodiscard]] QString literal(const QString &text) const;
    [[nodiscard]] QString identifier(const QString &name) const;

private:
    struct Closer {
        void operator()(pg_conn *connection) const;
    };
    explicit PgLink(pg_conn *connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] Result<Done> prepareOnce(const QByteArray &sql);

    std::unique_ptr<pg_conn, Closer> m_connection;
    bool m_isPrepared = false; //!< The statement of executeAgain().
};

//! The types of PostgreSQL whose arrays arrayForWire() makes, by their numbers there.
enum class WireType { Boolean = 16, Bytes = 17, Text = 25 };
//! An array as PostgreSQL's binary protocol has it: bytes, text in UTF-8, or a boolean as one byte; nothing
//! for NULL.
[[nodiscard]] QByteArray arrayForWire(WireType type, const std::vector<std::optional<QByteArray>> &values);

//! The settings of a connection, as libpq names them, but for account and password.
[[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> connectionSettings(const TeamAddress &address);

} // namespace reintegro
