// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/migrations.h"

#include "models/basics/logging.h"
#include "models/store/sql_error.h"
#include "models/store/sql_transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library are linked in only when they are named, and the macro wants no namespace.
static void nameMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace reintegro {

namespace {

struct FileHead {
    quint32 applicationId = 0;
    int version = 0;
    bool isEmpty = true;
};

} // namespace

StoreKind StoreKind::home()
{
    return {.applicationId = 0x52746748, .migrations = u"home"_s}; // "RtgH"
}

StoreKind StoreKind::refunds()
{
    return {.applicationId = 0x52746752, .migrations = u"refunds"_s}; // "RtgR"
}

static QStringList migrationFiles(const StoreKind &kind)
{
    nameMigrations();
    const QDir folder(u":/migrations/"_s + kind.migrations);
    QStringList files;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

QStringList statementsOf(const QString &file)
{
    QStringList statements;
    QString statement;
    for (const QString &line : file.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u"--"_s))
            continue;
        statement += line + u'\n';
        const bool isTrigger = statement.startsWith(u"CREATE TRIGGER"_s);
        if (isTrigger ? trimmed == u"END;"_s : trimmed.endsWith(u';'))
            statements.append(std::exchange(statement, QString()));
    }
    return statements;
}

int newestVersion(const StoreKind &kind)
{
    return int(migrationFiles(kind).size());
}

static Result<FileHead> headOf(const QSqlDatabase &database)
{
    const auto id = firstRow(database, u"PRAGMA application_id"_s);
    if (!id)
        return failureOf(id);
    const auto version = firstRow(database, u"PRAGMA user_version"_s);
    if (!version)
        return failureOf(version);
    const auto tables = firstRow(database, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return failureOf(tables);
    return FileHead{.applicationId = quint32(id->value().constFirst().toLongLong()),
        .version = version->value().constFirst().toInt(),
        .isEmpty = tables->value().constFirst().toInt() == 0};
}

static Result<Done> isOurs(const FileHead &head, const StoreKind &kind, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    const bool isNew = head.isEmpty && head.applicationId == 0 && head.version == 0;
    if (!isNew && head.applicationId != kind.applicationId) {
        return failure(storageError(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The file %1 is not a store of this kind."), {name}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Move the file away or name another.")),
            u"application id %1"_s.arg(head.applicationId, 0, 16)));
    }
    const int newest = newestVersion(kind);
    if (head.version > newest) {
        return failure(storageError(
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The store %1 was made by a newer version of this program."),
                {name}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Update the program, then try again.")),
            u"version %1, known %2"_s.arg(head.version).arg(newest)));
    }
    return Done();
}

Result<Done> mayBeOpened(const QSqlDatabase &database, const StoreKind &kind)
{
    const Result<FileHead> head = headOf(database);
    if (!head)
        return failureOf(head);
    return isOurs(*head, kind, database.databaseName());
}

static Result<Done> runMigration(const QSqlDatabase &database, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(storageError(Phrase(), Phrase(), path));
    for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll()))) {
        if (const auto done = changeRows(database, statement); !done)
            return failureOf(done);
    }
    return Done();
}

//! PRAGMA takes no bound values; both numbers are ours.
static Result<Done> writeHead(const QSqlDatabase &database, const StoreKind &kind, int version)
{
    const QString setId = u"PRAGMA application_id = %1"_s.arg(kind.applicationId);
    if (const auto done = changeRows(database, setId); !done)
        return failureOf(done);
    return changeRows(database, u"PRAGMA user_version = %1"_s.arg(version)).map([](int) { return Done(); });
}

Result<Done> migrate(const QSqlDatabase &database, const StoreKind &kind)
{
    const QStringList files = migrationFiles(kind);
    const auto upToDate = [&](const FileHead &head) { return head.version == files.size(); };

    const Result<FileHead> before = headOf(database);
    if (!before)
        return failureOf(before);
    if (const auto ours = isOurs(*before, kind, database.databaseName()); !ours)
        return ours;
    if (upToDate(*before))
        return Done(); // the usual way takes no lock

    return inTransaction(database, SqlTransaction::Kind::Write, [&]() -> Result<Done> {
        // Another program may have been here while we waited for the lock.
        const Result<FileHead> head = headOf(database);
        if (!head)
            return failureOf(head);
        if (const auto ours = isOurs(*head, kind, database.databaseName()); !ours || upToDate(*head))
            return ours;
        for (int version = head->version; version < files.size(); ++version) {
            if (const auto done = runMigration(database, files.at(version)); !done)
                return done;
        }
        qCInfo(lcStore) << "store brought from version" << head->version << "to" << files.size();
        return writeHead(database, kind, int(files.size()));
    });
}

} // namespace reintegro
