// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_file.h"

#include "models/basics/logging.h"
#include "models/store/sealed_fields.h"
#include "models/store/sql_error.h"
#include "models/store/sqlite/store_health.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

SqliteFile::SqliteFile(QString path, StoreKind kind, const Clock &clock, StoreKeys *keys, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_kind(std::move(kind))
    , m_clock(clock)
    , m_keys(keys)
    , m_fields(keys == nullptr ? std::make_unique<PlainFields>() : nullptr)
    , m_steps([this](const QString &name) { return openForSteps(name); }, &noteClosing)
    , m_looks(
          [this](const QString &name) {
              return openSqlite(m_path, m_kind, name, {.fields = *m_fields, .now = m_clock.now()});
          },
          [](const QSqlDatabase &) {})
{
    connect(&m_daily, &QTimer::timeout, this, &SqliteFile::checkDaily);
    m_daily.start(std::chrono::hours(1)); // a desk stays open for days
    QTimer::singleShot(
        std::chrono::seconds(5), this, &SqliteFile::checkDaily); // not while it is being opened
}

SqliteFile::~SqliteFile()
{
    m_peeking.waitForDone();
}

void SqliteFile::askForKey()
{
    // A key is made only for a file in which nothing is sealed yet; so it is looked at first.
    m_peeking.start([this] {
        const Result<std::optional<QByteArray>> check = keyCheckIn(m_path, m_kind);
        QMetaObject::invokeMethod(this, [this, check] {
            if (!check)
                return goOn(failureOf(check));
            m_keys->key(!check->has_value())->whenDone(this, [this, check = *check](const auto &key) {
                takeKey(key, check);
            });
        });
    });
}

void SqliteFile::takeKey(const Result<StoreKey> &key, const std::optional<QByteArray> &check)
{
    if (!key)
        return goOn(failureOf(key));
    if (check && *check != keyCheckOf(*key))
        return goOn(failure(wrongStoreKey(m_path)));
    m_fields = std::make_unique<SealedFields>(*key);
    goOn(Done());
}

void SqliteFile::goOn(const Result<Done> &ready)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &handler : waiting)
        handler(ready);
}

Result<QSqlDatabase> SqliteFile::openForSteps(const QString &name)
{
    const QFileInfo wal(m_path + u"-wal"_s);
    const bool hadWal = wal.exists() && wal.size() > 0;
    Result<QSqlDatabase> database =
        openSqlite(m_path, m_kind, name, {.fields = *m_fields, .now = m_clock.now()});
    if (!database)
        return database;
    const Result<Done> noted = noteOpening(*database, m_clock.now(), hadWal);
    if (noted)
        return database;
    qCCritical(lcStore) << "the store failed at its opening:" << noted.error().detail;
    forgetSqlite(*database);
    return failureOf(noted);
}

Result<Done> SqliteFile::isWhole() const
{
    if (m_isDamaged)
        return failure(damagedStore(m_path, u"found by an earlier check"_s));
    return Done();
}

void SqliteFile::rememberDamage(const Error &error)
{
    if (!isDamage(error))
        return;
    qCCritical(lcStore) << "the store is damaged:" << error.detail;
    m_isDamaged = true;
}

void SqliteFile::noteRefusal(const QSqlDatabase &database, const TriedStep &tried, const Error &error)
{
    const bool isRefusal = error.kind == ErrorKind::NotAllowed || error.kind == ErrorKind::Conflict
        || error.kind == ErrorKind::InvalidData || error.kind == ErrorKind::NotFound;
    if (!isRefusal)
        return;
    const auto noted = written(database, [&](const StoreStep &step) {
        return appendToJournal(step.database, step.now,
            {.actor = tried.actor,
                .action = u"refused:"_s + tried.action,
                .subject = tried.subject,
                .content = {{u"kind"_s, nameOf(error.kind)}}});
    });
    if (!noted)
        qCWarning(lcStore) << "a refusal was not journaled:" << noted.error().detail;
}

Pending<Done> *SqliteFile::ready()
{
    return read([](const StoreView &) -> Result<Done> { return Done(); });
}

Pending<Done> *SqliteFile::check()
{
    return run(m_looks, [this](const QSqlDatabase &database) -> Result<Done> {
        const Result<Done> checked = quickCheck(database);
        if (!checked)
            rememberDamage(checked.error());
        return checked;
    });
}

void SqliteFile::checkDaily()
{
    run(m_looks, [this](const QSqlDatabase &database) -> Result<bool> {
        const Result<bool> checked = dailyCheck(database, m_clock.now());
        if (!checked)
            rememberDamage(checked.error());
        return checked;
    })->whenDone(this, [](const Result<bool> &checked) {
        if (!checked)
            qCWarning(lcStore) << "the daily check did not work:" << checked.error().detail;
    });
}

Pending<Done> *SqliteFile::backUp(const QString &file)
{
    return run(m_looks, [this, file](const QSqlDatabase &database) -> Result<Done> {
        if (const Result<Done> whole = isWhole(); !whole)
            return whole;
        if (QFileInfo::exists(file)) {
            return failure(ErrorKind::Conflict,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "The file %1 is there already."),
                    {QDir::toNativeSeparators(file)}),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Name another file for the backup.")));
        }
        // An empty file with the right permissions first: VACUUM INTO fills it, and others never see in. It
        // may lie on another machine, unlike the store itself.
        if (const auto made = makeOwnersFile(file); !made)
            return made;
        const Result<int> written = changeRows(database, u"VACUUM INTO ?"_s, {file});
        if (written)
            return Done();
        QFile::remove(file); // half a backup is none
        return failureOf(written);
    });
}

} // namespace reintegro
