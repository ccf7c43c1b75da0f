// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/store_upkeep.h"

#include "models/basics/process_identity.h"
#include "models/store/sql_error.h"
#include "models/store/sql_transaction.h"
#include "models/store/sqlite/sqlite_opening.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

//! A connection that asks for no key and brings nothing forward.
class BareConnection {
public:
    BareConnection(const QString &file, bool isReadOnly)
        : m_database(
            QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)))
        , m_opened(open(file, isReadOnly))
    {
    }
    ~BareConnection() { forgetSqlite(m_database); }
    Q_DISABLE_COPY_MOVE(BareConnection)

    [[nodiscard]] const Result<Done> &opened() const { return m_opened; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    Result<Done> open(const QString &file, bool isReadOnly)
    {
        if (!QFileInfo(file).isFile()) {
            return failure(ErrorKind::NotFound,
                Phrase(
                    QT_TRANSLATE_NOOP("Phrase", "There is no store %1."), {QDir::toNativeSeparators(file)}),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Check the name and the profile.")));
        }
        const QString options = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(isReadOnly ? options + u";QSQLITE_OPEN_READONLY"_s : options);
        if (!m_database.open())
            return failure(storageError(m_database.lastError(), file));
        return changeRows(m_database, u"PRAGMA trusted_schema = OFF"_s).map([](int) { return Done(); });
    }

    QSqlDatabase m_database;
    Result<Done> m_opened;
};

} // namespace

Result<StoreSummary> summaryOf(const QString &file)
{
    const BareConnection store(file, true);
    if (!store.opened())
        return failureOf(store.opened());
    return inTransaction(store.database(), SqlTransaction::Kind::Read, [&]() -> Result<StoreSummary> {
        const auto requests = firstRow(store.database(), u"SELECT count(*) FROM requests"_s);
        if (!requests)
            return failureOf(requests);
        const auto last =
            firstRow(store.database(), u"SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1"_s);
        if (!last)
            return failureOf(last);
        StoreSummary summary{.requests = (*requests)->constFirst().toLongLong(),
            .journal = {.count = 0, .head = QByteArray(64, '0')}};
        if (*last)
            summary.journal = {
                .count = (*last)->at(0).toLongLong(), .head = (*last)->at(1).toString().toLatin1()};
        return summary;
    });
}

Result<std::optional<QDateTime>> lastCheckOf(const QString &file)
{
    const BareConnection store(file, true);
    if (!store.opened())
        return failureOf(store.opened());
    const auto last =
        firstRow(store.database(), u"SELECT value FROM facts WHERE name = 'last_quick_check'"_s);
    if (!last)
        return failureOf(last);
    if (!*last)
        return std::optional<QDateTime>();
    const qint64 at = (*last)->constFirst().toString().toLongLong();
    return std::optional(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
}

Result<Done> checkWholeFile(const QString &file, const StoreKind &kind)
{
    const BareConnection store(file, true);
    if (!store.opened())
        return store.opened();
    if (const auto ours = mayBeOpened(store.database(), kind); !ours)
        return ours;
    const auto pages = firstRow(store.database(), u"PRAGMA integrity_check(1)"_s);
    if (!pages)
        return failureOf(pages);
    if (const QString words = *pages ? (*pages)->constFirst().toString() : QString(); words != u"ok"_s)
        return failure(damagedStore(file, words));
    const auto dangling = firstRow(store.database(), u"PRAGMA foreign_key_check"_s);
    if (!dangling)
        return failureOf(dangling);
    if (*dangling)
        return failure(damagedStore(file, u"a reference leads nowhere"_s));
    return Done();
}

Result<Done> copyWholeFile(const QString &file, const QString &copy)
{
    if (QFileInfo::exists(copy)) {
        return failure(ErrorKind::Conflict,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The file %1 is there already."),
                {QDir::toNativeSeparators(copy)}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was overwritten. Name another file.")));
    }
    const BareConnection store(file, true);
    if (!store.opened())
        return store.opened();
    // An empty file with the right permissions first: VACUUM INTO fills it, and others never see in.
    if (const auto made = makeOwnersFile(copy); !made)
        return made;
    const Result<int> written = changeRows(store.database(), u"VACUUM INTO ?"_s, {copy});
    if (written)
        return Done();
    QFile::remove(copy); // half a copy is none
    if (isDamage(written.error()))
        return failureOf(written);
    return failure(storageError(Phrase(QT_TRANSLATE_NOOP("Phrase", "The copy %1 could not be written."),
                                    {QDir::toNativeSeparators(copy)}),
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Nothing of it is left. See whether its disk has room and your user may write there.")),
        written.error().detail));
}

Result<Done> callBack(const QString &file)
{
    const BareConnection store(file, false);
    if (!store.opened())
        return store.opened();
    return changeRows(
        store.database(), u"DELETE FROM facts WHERE name = ?"_s, {QString::fromLatin1(movedAsideFact)})
        .map([](int) { return Done(); });
}

static tl::unexpected<Error> isOpenElsewhere(const QString &store)
{
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Another program has the store %1 open."),
            {QDir::toNativeSeparators(store)}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Close it, then try again.")));
}

static Result<Done> nobodyHasItOpen(const QSqlDatabase &database, const QString &store)
{
    bool isOpen = false;
    const auto done = eachRow(
        database, u"SELECT process FROM connections"_s, {}, [&](const QSqlQuery &row) -> Result<Done> {
            isOpen = isOpen || !isKnownDead(row.value(0).toString());
            return Done();
        });
    if (!done)
        return done;
    return isOpen ? isOpenElsewhere(store) : Result<Done>(Done());
}

//! Says in the store that it is one no more. Whoever opens it from now on finds that; whoever has it open
//! keeps it from happening.
static Result<Done> retire(const QString &store, const QDateTime &now)
{
    const BareConnection old(store, false);
    if (!old.opened())
        return old.opened();
    const QSqlDatabase &database = old.database();
    if (const auto alone = nobodyHasItOpen(database, store); !alone)
        return alone;
    // One file without a write-ahead log: SQLite does that only where nobody else is connected.
    const auto mode = firstRow(database, u"PRAGMA journal_mode = DELETE"_s);
    if (!mode || !*mode || (*mode)->constFirst().toString() != u"delete"_s)
        return isOpenElsewhere(store);
    return changeRows(database,
        u"INSERT INTO facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {QString::fromLatin1(movedAsideFact), now.toString(Qt::ISODateWithMs)})
        .map([](int) { return Done(); });
}

static std::filesystem::path pathOf(const QString &file)
{
    return {file.toStdU16String()};
}

static QString freeNameBeside(const QString &store, const QDateTime &now)
{
    const QFileInfo info(store);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u".before-"_s
        + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = stem + u".sqlite"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + u'-' + QString::number(number) + u".sqlite"_s;
    return name;
}

static Error notMoved(const QString &store, const std::error_code &error)
{
    return storageError(Phrase(QT_TRANSLATE_NOOP("Phrase", "The store %1 could not be replaced."),
                            {QDir::toNativeSeparators(store)}),
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Nothing was lost. See whether your user may write in the store's folder.")),
        QString::fromStdString(error.message()));
}

//! The old file gets a second name first, so that there is a store at every moment. Where the file system
//! knows no second names, it is moved.
static std::error_code exchange(const QString &fresh, const QString &store, const QString &aside)
{
    std::error_code error;
    std::filesystem::create_hard_link(pathOf(store), pathOf(aside), error);
    if (error)
        std::filesystem::rename(pathOf(store), pathOf(aside), error);
    if (!error)
        std::filesystem::rename(pathOf(fresh), pathOf(store), error);
    return error;
}

Result<QString> putInPlace(const QString &fresh, const QString &store, const QDateTime &now)
{
    std::error_code error;
    if (!QFileInfo::exists(store)) {
        QDir().mkpath(QFileInfo(store).absolutePath());
        std::filesystem::rename(pathOf(fresh), pathOf(store), error);
        if (error)
            return failure(notMoved(store, error));
        return QString();
    }
    // A store that is too damaged to say whether it is open is what one restores for.
    const Result<Done> retired = retire(store, now);
    if (!retired && !isDamage(retired.error()))
        return failureOf(retired);
    const QString aside = freeNameBeside(store, now);
    error = exchange(fresh, store, aside);
    if (error) {
        if (retired && QFileInfo::exists(store)) {
            QFile::remove(aside); // its second name; where it was moved instead, it has no other
            static_cast<void>(callBack(store));
        }
        return failure(notMoved(store, error));
    }
    // What a damaged store left beside it must not be taken for the new one's.
    for (const QString &end : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(store + end))
            QFile::rename(store + end, aside + end);
    }
    return aside;
}

} // namespace reintegro
