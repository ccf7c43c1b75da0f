// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace reintegro::test {

//! A connection to a store's database around the program, for plain SQL. RawSqlite and RawTeam say what can
//! be done with it to the one and to the other store.
class RawDatabase {
public:
    Q_DISABLE_COPY_MOVE(RawDatabase)

    //! The first value of the first row.
    [[nodiscard]] QVariant value(const QString &sql) const
    {
        QSqlQuery query(database());
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    //! The first column of all rows, as text.
    [[nodiscard]] QStringList column(const QString &sql) const
    {
        QSqlQuery query(database());
        QStringList values;
        for (bool more = query.exec(sql) && query.next(); more; more = query.next())
            values.append(query.value(0).toString());
        return values;
    }

protected:
    explicit RawDatabase(const QString &driver)
        : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase::addDatabase(driver, m_name);
    }
    ~RawDatabase() { QSqlDatabase::removeDatabase(m_name); }

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    //! Ends the test's program where the database cannot be opened.
    static void open(QSqlDatabase database)
    {
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
    }
    //! The database's words of refusal; empty when it was done.
    [[nodiscard]] QString tryPrepared(const QString &sql, const QVariantList &values) const
    {
        QSqlQuery query(database());
        if (!query.prepare(sql))
            return query.lastError().databaseText();
        for (const QVariant &value : values)
            query.addBindValue(value);
        return query.exec() ? QString() : query.lastError().databaseText();
    }

private:
    QString m_name;
};

} // namespace reintegro::test
