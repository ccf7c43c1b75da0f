// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/migrations.h"

#include "models/basics/logging.h"
#include "models/store/sql_error.h"
#include "models/store/sql_transaction.h"
#include "models/store/sqlite/sealing_migration.h"

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

static constexpr auto programMark = "-- program: "_L1;

static Result<Done> runProgram(const QString &part, const StoreStep &step)
{
    if (part == u"seal"_s)
        return sealRows(step);
    if (part == u"journal"_s)
        return journalSealing(step);
    return failure(storageError(Phrase(), Phrase(), u"no part of the program is called "_s + part));
}

StoreKind StoreKind::refunds()
{
    return {.applicationId = 0x52746752, .migrations = u"refunds"_s, .program = &runProgram}; // "RtgR"
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
        if (trimmed.startsWith(programMark))
            statements.append(trimmed);
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

static Result<Done> runMigration(const StoreStep &step, const StoreKind &kind, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(storageError(Phrase(), Phrase(), path));
    for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll()))) {
        const Result<Done> done = statement.startsWith(programMark)
            ? kind.program(statement.mid(programMark.size()), step)
            : changeRows(step.database, statement).map([](int) { return Done(); });
        if (!done)
            return done;
    }
    return Done();
}

//! Tables that are made anew leave their references dangling in between: so the whole is looked at in the
//! end.
static Result<Done> referencesFit(const QSqlDatabase &database)
{
    const auto dangling = firstRow(database, u"PRAGMA foreign_key_check"_s);
    if (!dangling)
        return failureOf(dangling);
    if (*dangling)
        return failure(damagedStore(database.databaseName(),
            u"a reference of "_s + (*dangling)->constFirst().toString() + u" leads nowhere"_s));
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

//! Outside of a transaction only.
static Result<Done> checkReferences(const QSqlDatabase &database, bool isOn)
{
    const QString sql = isOn ? u"PRAGMA foreign_keys = ON"_s : u"PRAGMA foreign_keys = OFF"_s;
    return changeRows(database, sql).map([](int) { return Done(); });
}

static Result<Done> migrateNow(const StoreStep &step, const StoreKind &kind)
{
    const QSqlDatabase &database = step.database;
    const QStringList files = migrationFiles(kind);
    // Another program may have been here while we waited for the lock.
    const Result<FileHead> head = headOf(database);
    if (!head)
        return failureOf(head);
    if (const auto ours = isOurs(*head, kind, database.databaseName());
        !ours || head->version == files.size())
        return ours;
    for (int version = head->version; version < files.size(); ++version) {
        if (const auto done = runMigration(step, kind, files.at(version)); !done)
            return done;
    }
    if (const auto fit = referencesFit(database); !fit)
        return fit;
    qCInfo(lcStore) << "store brought from version" << head->version << "to" << files.size();
    return writeHead(database, kind, int(files.size()));
}

Result<Done> migrate(const StoreStep &step, const StoreKind &kind)
{
    const QSqlDatabase &database = step.database;
    const Result<FileHead> before = headOf(database);
    if (!before)
        return failureOf(before);
    if (const auto ours = isOurs(*before, kind, database.databaseName()); !ours)
        return ours;
    if (before->version == newestVersion(kind))
        return Done(); // the usual way takes no lock

    if (const auto off = checkReferences(database, false); !off)
        return off;
    const Result<Done> done =
        inTransaction(database, SqlTransaction::Kind::Write, [&] { return migrateNow(step, kind); });
    const Result<Done> on = checkReferences(database, true);
    return done ? on : done;
}

void sweep(const QSqlDatabase &database)
{
    const auto due = firstRow(database, u"SELECT 1 FROM facts WHERE name = 'to_be_swept'"_s);
    if (!due || !*due)
        return;
    const Result<int> rewritten = changeRows(database, u"VACUUM"_s);
    // The write-ahead log holds what was there before, until it is cut.
    const auto cut = firstRow(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const bool isCut = cut && *cut && (*cut)->constFirst().toInt() == 0;
    if (!rewritten || !isCut) {
        qCWarning(lcStore) << "the store could not be swept yet";
        return;
    }
    if (const auto done = changeRows(database, u"DELETE FROM facts WHERE name = 'to_be_swept'"_s); !done)
        qCWarning(lcStore) << "the store was swept, and will be once more:" << done.error().detail;
}

} // namespace reintegro
