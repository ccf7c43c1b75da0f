// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/raw_database.h"
#include "tests/support/standing_team.h"

#include <QRegularExpression>

namespace reintegro::test {

//! A way into a team's database around the program and its people: what a bug, or whoever owns the server,
//! could do. Like RawSqlite, which does it to a file.
class RawTeam final : public RawDatabase {
public:
    explicit RawTeam(StandingTeam &team)
        : RawDatabase(QStringLiteral("QPSQL"))
        , m_team(team)
    {
        const QUrl cluster(QString::fromLocal8Bit(qgetenv("REINTEGRO_TEST_POSTGRES")));
        QSqlDatabase store = database();
        store.setHostName(cluster.host());
        store.setPort(cluster.port());
        store.setUserName(cluster.userName());
        store.setPassword(cluster.password());
        store.setDatabaseName(team.database().address().database);
        open(store);
        static_cast<void>(run(QStringLiteral("SET search_path = reintegro")));
    }

    //! The database's words of refusal; empty when it was done.
    [[nodiscard]] QString run(const QString &sql, const QVariantList &values = {}) const
    {
        QString refusal = tryOnce(sql, values);
        static const QRegularExpression check(
            QStringLiteral("relation \"(\\w+)\" violates check constraint \"(\\w+)\""));
        for (auto match = check.match(refusal); m_hasNoLocks && match.hasMatch();
             match = check.match(refusal)) {
            m_team.dropCheck(match.captured(1), match.captured(2));
            refusal = tryOnce(sql, values);
        }
        return refusal;
    }
    [[nodiscard]] QStringList columnsOf(const QString &table) const
    {
        return column(QStringLiteral("SELECT column_name FROM information_schema.columns "
                                     "WHERE table_schema = 'reintegro' AND table_name = '%1' "
                                     "ORDER BY ordinal_position")
                          .arg(table));
    }
    //! Takes every lock away, so that the tables can be tampered with.
    void dropTriggers()
    {
        static_cast<void>(run(QStringLiteral("SET session_replication_role = replica")));
        m_hasNoLocks = true; // checks of columns go where they are in the way
    }
    //! The statement that changes the last byte of a value, whatever it is.
    [[nodiscard]] QString flipped(const QString &table, const QString &column, const QString &where) const
    {
        const QString type = value(QStringLiteral("SELECT data_type FROM information_schema.columns "
                                                  "WHERE table_schema = 'reintegro' AND table_name = '%1' "
                                                  "AND column_name = '%2'")
                                       .arg(table, column))
                                 .toString();
        QString other = QStringLiteral("coalesce(%1, 0) + 1000");
        if (type == QStringLiteral("text"))
            other = QStringLiteral(
                "left(coalesce(%1, ''), -1) || CASE right(%1, 1) WHEN '0' THEN '1' ELSE '0' END");
        else if (type == QStringLiteral("bytea"))
            other = QStringLiteral("coalesce(%1, '') || '\\x01'");
        return QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %4").arg(table, column, other.arg(column), where);
    }
    //! Puts something else into every request, as the store would keep it.
    [[nodiscard]] QString putIntoRequests(const char *column, const QByteArray &plain) const
    {
        const bool isText = QByteArray(column) == "personal";
        return run(QStringLiteral("UPDATE requests SET %1 = ?").arg(QString::fromLatin1(column)),
            {isText ? QVariant(QString::fromUtf8(plain)) : QVariant(plain)});
    }
    //! Puts something else in the place of the answer that a request saw.
    [[nodiscard]] QString putIntoReading(qint64 request, const QByteArray &plain) const
    {
        return run(QStringLiteral("UPDATE charge_readings SET raw = ? WHERE digest = "
                                  "(SELECT seen FROM requests WHERE id = %1)")
                       .arg(request),
            {plain});
    }

private:
    [[nodiscard]] QString tryOnce(const QString &sql, const QVariantList &values) const
    {
        if (!values.isEmpty()) // not everything can be prepared
            return tryPrepared(sql, values);
        QSqlQuery query(database());
        return query.exec(sql) ? QString() : query.lastError().databaseText();
    }

    StandingTeam &m_team;
    bool m_hasNoLocks = false;
};

} // namespace reintegro::test
