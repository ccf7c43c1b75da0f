// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql_query.h"

#include "models/store/postgres/pg_error.h"
#include "models/store/sql_error.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

//! Qt binds a null string as NULL; ours mean an empty text.
static QVariant boundValue(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return u""_s;
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArrayLiteral("");
    return value;
}

static Error failureOfDatabase(const QSqlError &error, const QSqlDatabase &database)
{
    if (database.driverName() == "QPSQL"_L1)
        return teamStoreError(error.nativeErrorCode(), error.databaseText());
    return storageError(error, database.databaseName());
}

//! The statement with its values in it, as the driver writes them. PostgreSQL prepares no BEGIN and no
//! COMMIT, and preparing, running and forgetting a statement would be three ways to the server and back.
static QString withValues(const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    const QStringList parts = sql.split(u'?'); // our statements have it nowhere else
    Q_ASSERT(parts.size() == values.size() + 1);
    QString text = parts.constFirst();
    for (qsizetype place = 0; place < values.size(); ++place) {
        const QVariant value = boundValue(values.at(place));
        QSqlField field({}, value.metaType());
        field.setValue(value);
        text += database.driver()->formatValue(field) + parts.at(place + 1);
    }
    return text;
}

//! The only place that runs a query.
static Result<Done> execute(
    QSqlQuery &query, const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (database.driverName() == "QPSQL"_L1) {
        if (query.exec(withValues(database, sql, values)))
            return Done();
        return failure(failureOfDatabase(query.lastError(), database));
    }
    if (!query.prepare(sql))
        return failure(failureOfDatabase(query.lastError(), database));
    for (const QVariant &value : values)
        query.addBindValue(boundValue(value));
    if (!query.exec())
        return failure(failureOfDatabase(query.lastError(), database));
    return Done();
}

Result<int> changeRows(const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database);
    return execute(query, database, sql, values).map([&query](Done) { return query.numRowsAffected(); });
}

Result<Done> eachRow(
    const QSqlDatabase &database, const QString &sql, const QVariantList &values, const RowHandler &handler)
{
    QSqlQuery query(database);
    if (const auto done = execute(query, database, sql, values); !done)
        return done;
    while (query.next()) {
        if (const auto done = handler(query); !done)
            return done;
    }
    if (query.lastError().isValid()) // a page that cannot be read ends the rows just as their end does
        return failure(failureOfDatabase(query.lastError(), database));
    return Done();
}

Result<std::optional<QVariantList>> firstRow(
    const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database);
    if (const auto done = execute(query, database, sql, values); !done)
        return failureOf(done);
    if (!query.next()) {
        if (query.lastError().isValid())
            return failure(failureOfDatabase(query.lastError(), database));
        return std::optional<QVariantList>();
    }
    QVariantList row;
    for (int column = 0; column < query.record().count(); ++column)
        row.append(query.value(column));
    return std::optional(row);
}

} // namespace reintegro
