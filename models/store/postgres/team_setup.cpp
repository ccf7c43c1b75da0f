// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/team_setup.h"

#include "models/store/sql_error.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library are linked in only when they are named, and the macro wants no namespace.
static void nameTeamMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace reintegro {

static constexpr qsizetype longestName = 63; // of anything in PostgreSQL, in bytes
static constexpr int oldestServer = 130000;

static QStringList migrationFiles()
{
    nameTeamMigrations();
    const QDir folder(u":/migrations/postgres"_s);
    QStringList files;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

int newestTeamVersion()
{
    return int(migrationFiles().size());
}

static Result<int> number(PgLink &link, const QString &sql)
{
    return link.value(sql).map(
        [](const std::optional<QString> &text) { return text.value_or(u"0"_s).toInt(); });
}

static Result<Done> isNewEnough(PgLink &link)
{
    const Result<int> version = number(link, u"SHOW server_version_num"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= oldestServer)
        return Done();
    return failure(storageError(Phrase(QT_TRANSLATE_NOOP("Phrase",
                                    "The team's server is too old: PostgreSQL 13 or newer is needed.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Bring the server up to date.")),
        QString::number(*version)));
}

static Result<int> versionThere(PgLink &link)
{
    const auto table = link.value(u"SELECT to_regclass('reintegro.facts')::text"_s);
    if (!table)
        return tl::unexpected(table.error());
    if (!*table)
        return 0;
    return number(link, u"SELECT value FROM reintegro.facts WHERE name = 'schema_version'"_s);
}

//! The names that the files have between @ signs: each database has its own roles.
static Result<QString> withNames(PgLink &link, QString sql)
{
    const auto database = link.value(u"SELECT current_database()"_s);
    if (!database)
        return tl::unexpected(database.error());
    for (const QString &role : {u"owner"_s, u"agent"_s, u"supervisor"_s, u"administrator"_s}) {
        const QString name = database->value_or(QString()) + u'_' + role;
        if (name.toUtf8().size() > longestName) {
            return failure(ErrorKind::InvalidData,
                Phrase(QT_TRANSLATE_NOOP(
                    "Phrase", "The database's name is too long for the names of the team's roles.")),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Use a database whose name has at most 49 bytes.")));
        }
        sql.replace(u'@' + role + u'@', link.identifier(name));
    }
    return sql;
}

static Result<Done> runFile(PgLink &link, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(storageError(Phrase(), Phrase(), path));
    const Result<QString> sql = withNames(link, QString::fromUtf8(file.readAll()));
    if (!sql)
        return tl::unexpected(sql.error());
    const Result<Done> done = link.execute(u"BEGIN;\n"_s + *sql + u"\nCOMMIT;"_s);
    if (!done)
        static_cast<void>(link.execute(u"ROLLBACK"_s));
    return done;
}

Result<TeamSetup> setUpTeam(PgLink &link)
{
    if (const auto enough = isNewEnough(link); !enough)
        return tl::unexpected(enough.error());
    const Result<int> before = versionThere(link);
    if (!before)
        return tl::unexpected(before.error());
    const QStringList files = migrationFiles();
    if (*before > files.size()) {
        return failure(storageError(Phrase(QT_TRANSLATE_NOOP("Phrase",
                                        "The team's store was made by a newer version of this program.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Update the program, then try again.")),
            u"version %1, known %2"_s.arg(*before).arg(files.size())));
    }
    for (int version = *before; version < files.size(); ++version) {
        if (const auto done = runFile(link, files.at(version)); !done)
            return tl::unexpected(done.error());
    }
    return number(link, u"SELECT count(*) FROM reintegro.people WHERE roles & 4 <> 0 AND is_disabled = 0"_s)
        .map([&](int administrators) {
            return TeamSetup{
                .before = *before, .now = int(files.size()), .hasAdministrator = administrators > 0};
        });
}

} // namespace reintegro
