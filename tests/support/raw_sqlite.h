// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/field_places.h"
#include "models/store/sealed_fields.h"
#include "tests/support/raw_database.h"
#include "tests/support/some_key.h"

namespace reintegro::test {

//! A way to a store's file around the program: what a bug or somebody with an editor could do.
class RawSqlite final : public RawDatabase {
public:
    explicit RawSqlite(const QString &file)
        : RawDatabase(QStringLiteral("QSQLITE"))
    {
        QSqlDatabase store = database();
        store.setDatabaseName(file);
        open(store);
    }

    //! SQLite's words of refusal; empty when it was done.
    [[nodiscard]] QString run(const QString &sql, const QVariantList &values = {}) const
    {
        return tryPrepared(sql, values);
    }
    [[nodiscard]] QStringList columnsOf(const QString &table) const
    {
        return column(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    }
    //! The statement that changes the last byte of a value, whatever it is.
    [[nodiscard]] QString flipped(const QString &table, const QString &column, const QString &where) const
    {
        return QStringLiteral(
            "UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'integer' THEN %2 + 1000 WHEN 'null' THEN 1 "
            "WHEN 'blob' THEN CAST(%2 || x'01' AS BLOB) ELSE substr(%2, 1, max(length(%2) - 1, 0)) || "
            "CASE substr(%2, -1) WHEN '0' THEN '1' ELSE '0' END END WHERE %3")
            .arg(table, column, where);
    }
    //! Puts something else into every request, sealed with some key (see some_key.h) as the store does it.
    [[nodiscard]] QString putIntoRequests(const char *column, const QByteArray &plain) const
    {
        const QString salt = value(QStringLiteral("SELECT salt FROM requests")).toString();
        return run(QStringLiteral("UPDATE requests SET %1 = ?").arg(QString::fromLatin1(column)),
            {SealedFields(someKey()).seal(plain, requestPlace(column, salt))});
    }
    //! Puts something else in the place of the answer that a request saw, as the store would keep it.
    [[nodiscard]] QString putIntoReading(qint64 request, const QByteArray &plain) const
    {
        const QString digest =
            value(QStringLiteral("SELECT seen FROM requests WHERE id = %1").arg(request)).toString();
        return run(QStringLiteral("UPDATE charge_readings SET raw = ? WHERE digest = ?"),
            {SealedFields(someKey()).seal(plain, readingPlace(digest)), digest});
    }
    //! Takes the second lock away, so that the file can be tampered with.
    void dropTriggers() const
    {
        for (const QString &name :
            column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")))
            static_cast<void>(run(QStringLiteral("DROP TRIGGER ") + name));
        static_cast<void>(run(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
        static_cast<void>(run(QStringLiteral("PRAGMA foreign_keys = OFF")));
    }
};

} // namespace reintegro::test
