// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/store_keeping.h"

#include "models/basics/logging.h"
#include "models/store/key_wrap.h"
#include "models/store/sqlite/sqlite_opening.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimer>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

//! A copy of a file, opened as a store of its own in a folder that goes with it. Never deleted within an
//! answer of that store: deleteLater().
class StoreKeeping::OpenedCopy final : public QObject {
public:
    OpenedCopy(std::unique_ptr<QTemporaryDir> where, const StoreKey &key, const StoreSummary &summary,
        const Clock &clock, QObject *parent)
        : QObject(parent)
        , folder(std::move(where))
        , keys(key)
        , holds(summary)
        , file(folder->filePath(u"copy.sqlite"_s))
        , store(std::make_unique<SqliteRefundStore>(file, keys, clock))
    {
    }

    std::unique_ptr<QTemporaryDir> folder;
    FixedStoreKey keys;
    StoreSummary holds; //!< As the file had it.
    QString file;
    std::unique_ptr<SqliteRefundStore> store;
};

namespace {

//! What the look at a file leaves: a folder with a copy in it.
struct Looked {
    std::shared_ptr<std::unique_ptr<QTemporaryDir>> folder; // handed over from thread to thread
    StoreSummary holds;
};

} // namespace

StoreKeeping::StoreKeeping(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_recovery(parts.keys, parts.store)
{
}

//! Takes the recovery file along, where there is one.
static Result<bool> copyRecovery(const QString &from, const QString &to)
{
    QFile wrap(recoveryFileOf(from));
    if (!wrap.exists())
        return false;
    QSaveFile copy(recoveryFileOf(to));
    if (wrap.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly)
        && copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && copy.write(wrap.readAll()) >= 0
        && copy.commit())
        return true;
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "The recovery file %1 could not be written."),
        QStringList{QDir::toNativeSeparators(recoveryFileOf(to))});
    error.next = Phrase(QT_TRANSLATE_NOOP(
        "Phrase", "Copy it by hand: without it, a backup cannot be read where the keychain is lost."));
    error.detail = copy.errorString();
    return failure(error);
}

Pending<StoreKeeping::Backup> *StoreKeeping::backUp(const QString &file)
{
    return m_background.run([store = m_parts.store, file]() -> Result<Backup> {
        if (const Result<Done> copied = copyWholeFile(store, file); !copied)
            return tl::unexpected(copied.error());
        const Result<StoreSummary> holds = summaryOf(file);
        if (!holds)
            return tl::unexpected(holds.error());
        return copyRecovery(store, file).map([&](bool has) {
            return Backup{.holds = *holds, .hasRecovery = has};
        });
    });
}

static Error noFolder(const QString &folder)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "The folder %1 cannot be made."),
        QStringList{QDir::toNativeSeparators(folder)});
    error.next = Phrase(QT_TRANSLATE_NOOP(
        "Phrase", "See whether the disk is there and your user may write in the folder above it."));
    return error;
}

static Result<Looked> lookAt(const QString &file, const QString &store, const QByteArray &keyCheck)
{
    if (const auto whole = checkWholeFile(file, StoreKind::refunds()); !whole)
        return tl::unexpected(whole.error());
    const Result<std::optional<QByteArray>> check = keyCheckIn(file, StoreKind::refunds());
    if (!check)
        return tl::unexpected(check.error());
    if (*check && **check != keyCheck)
        return failure(wrongStoreKey(file));
    const Result<StoreSummary> holds = summaryOf(file);
    if (!holds)
        return tl::unexpected(holds.error());
    // Beside the store: of the same owner alone, and near enough to take its place.
    const QString parent = QFileInfo(store).absolutePath();
    QDir().mkpath(parent);
    auto folder = std::make_unique<QTemporaryDir>(parent + u"/looking-XXXXXX"_s);
    if (!folder->isValid())
        return failure(noFolder(parent));
    const QString copy = folder->filePath(u"copy.sqlite"_s);
    if (const auto copied = copyWholeFile(file, copy); !copied)
        return tl::unexpected(copied.error());
    if (const auto called = callBack(copy); !called)
        return tl::unexpected(called.error());
    return Looked{
        .folder = std::make_shared<std::unique_ptr<QTemporaryDir>>(std::move(folder)), .holds = *holds};
}

static Error notWhole(const QString &file, const JournalCheck &check)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what =
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The journal %1 is not whole. The first broken entry is %2: %3."),
            QStringList{
                QDir::toNativeSeparators(file), QString::number(check.brokenAt.value_or(0)), check.reason});
    error.next = Phrase(QT_TRANSLATE_NOOP(
        "Phrase", "Keep the file as it is, and compare it with the last export and backup."));
    return error;
}

Pending<StoreKeeping::Copy> *StoreKeeping::openCopy(const QString &file, const StoreKey &key)
{
    auto *const answer = new Pending<Copy>(this);
    m_background
        .run([file, store = m_parts.store, check = keyCheckOf(key)] { return lookAt(file, store, check); })
        ->whenDone(answer, [this, answer, file, key](const Result<Looked> &looked) {
            if (!looked)
                return answer->finish(tl::unexpected(looked.error()));
            auto *const copy =
                new OpenedCopy(std::move(*looked->folder), key, looked->holds, m_parts.clock, this);
            copy->store->verifyJournal({})->whenDone(
                answer, [answer, copy, file](const Result<JournalCheck> &check) {
                    if (check && check->isWhole())
                        return answer->finish(copy);
                    copy->deleteLater();
                    answer->finish(check ? Result<Copy>(failure(notWhole(file, *check)))
                                         : Result<Copy>(tl::unexpected(check.error())));
                });
        });
    return answer;
}

Pending<StoreSummary> *StoreKeeping::check(const QString &file)
{
    auto *const answer = new Pending<StoreSummary>(this);
    m_parts.keys.key(false)->whenDone(answer, [this, answer, file](const Result<StoreKey> &key) {
        if (!key)
            return answer->finish(tl::unexpected(key.error()));
        openCopy(file, *key)->whenDone(answer, [answer](const Result<Copy> &copy) {
            if (!copy)
                return answer->finish(tl::unexpected(copy.error()));
            (*copy)->deleteLater();
            answer->finish((*copy)->holds);
        });
    });
    return answer;
}

Pending<StoreKeeping::Copy> *StoreKeeping::admitted(const Wish &wish)
{
    auto *const answer = new Pending<Copy>(this);
    Pending<StoreKey> *const found =
        wish.code.isEmpty() ? m_parts.keys.key(false) : m_recovery.keyFor(wish.code, wish.file);
    found->whenDone(answer, [this, answer, wish](const Result<StoreKey> &key) {
        if (!key)
            return answer->finish(tl::unexpected(key.error()));
        openCopy(wish.file, *key)->whenDone(answer, [this, answer, wish](const Result<Copy> &copy) {
            if (copy)
                judgeAge(*copy, wish, answer);
            else
                answer->finish(copy);
        });
    });
    return answer;
}

Pending<StoreSummary> *StoreKeeping::lookThrough(const Wish &wish)
{
    return admitted(wish)->decoded(this, [](const Copy &copy) -> Result<StoreSummary> {
        copy->deleteLater();
        return copy->holds;
    });
}

Pending<StoreKeeping::Restored> *StoreKeeping::restore(const Wish &wish)
{
    auto *const answer = new Pending<Restored>(this);
    admitted(wish)->whenDone(answer, [this, answer, wish](const Result<Copy> &copy) {
        if (!copy)
            return answer->finish(tl::unexpected(copy.error()));
        connect(answer, &PendingBase::finished, *copy, &QObject::deleteLater);
        journalRestoring(*copy, wish, answer);
    });
    return answer;
}

static Error isOlder(const StoreSummary &holds, const JournalCheckpoint &mark)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what =
        Phrase(QT_TRANSLATE_NOOP("Phrase",
                   "The backup ends at journal entry %1 and does not contain entry %2, which this desk "
                   "has seen already."),
            {QString::number(holds.journal.count), QString::number(mark.count)});
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase",
        "Nothing was changed. What happened since would be missing, refunds that were paid too. If that is "
        "known and meant, say that it may be older (--older)."));
    return error;
}

void StoreKeeping::judgeAge(Copy copy, const Wish &wish, Pending<Copy> *answer)
{
    if (m_parts.secrets == nullptr || wish.mayBeOlder)
        return answer->finish(copy);
    const auto refuse = [copy, answer](const Error &error) {
        copy->deleteLater();
        answer->finish(failure(error));
    };
    auto *const keeper = new CheckpointKeeper(*m_parts.secrets, m_parts.checkpointEntry, {}, answer);
    keeper->kept()->whenDone(answer, [answer, copy, refuse](const auto &mark) {
        if (!mark)
            return refuse(mark.error());
        if (!*mark)
            return answer->finish(copy);
        copy->store->verifyJournal(**mark)->whenDone(
            answer, [answer, copy, refuse, mark = **mark](const Result<JournalCheck> &check) {
                if (!check)
                    refuse(check.error());
                else if (check->isWhole())
                    answer->finish(copy);
                else
                    refuse(isOlder(copy->holds, mark));
            });
    });
}

void StoreKeeping::journalRestoring(Copy copy, const Wish &wish, Pending<Restored> *answer)
{
    const JournalCheckpoint &journal = copy->holds.journal;
    copy->store
        ->noteUpkeep(wish.by, u"restore"_s, QFileInfo(m_parts.store).completeBaseName(),
            {{u"entries"_s, journal.count}, {u"head"_s, QString::fromLatin1(journal.head)},
                {u"older"_s, wish.mayBeOlder}})
        ->whenDone(answer, [this, answer, copy, wish](const Result<Done> &noted) {
            if (!noted)
                return answer->finish(tl::unexpected(noted.error()));
            // Closed, it is one file that can take the other's place; but not within its own answer.
            QTimer::singleShot(0, copy, [this, copy, wish, answer] {
                copy->store.reset();
                putBack(copy, wish, answer);
            });
        });
}

void StoreKeeping::putBack(Copy copy, const Wish &wish, Pending<Restored> *answer)
{
    if (wish.code.isEmpty())
        return moveIn(copy, wish, answer);
    // The key first: with the store in its place and without its key, nobody could work.
    copy->keys.key(false)->whenDone(answer, [this, answer, copy, wish](const Result<StoreKey> &key) {
        m_parts.keys.put(*key)->whenDone(answer, [this, answer, copy, wish](const Result<Done> &kept) {
            if (kept)
                moveIn(copy, wish, answer);
            else
                answer->finish(tl::unexpected(kept.error()));
        });
    });
}

void StoreKeeping::moveIn(Copy copy, const Wish &wish, Pending<Restored> *answer)
{
    const auto move = [copy = copy->file, file = wish.file, store = m_parts.store,
                          now = m_parts.clock.now()]() -> Result<Restored> {
        const Result<StoreSummary> holds = summaryOf(copy);
        if (!holds)
            return tl::unexpected(holds.error());
        const Result<QString> aside = putInPlace(copy, store, now);
        if (!aside)
            return tl::unexpected(aside.error());
        if (!aside->isEmpty() && QFileInfo::exists(recoveryFileOf(store)))
            QFile::rename(recoveryFileOf(store), recoveryFileOf(*aside));
        const QString &wrapOf = QFileInfo::exists(recoveryFileOf(file)) ? file : *aside;
        if (const Result<bool> taken = copyRecovery(wrapOf, store); !taken)
            qCWarning(lcApp) << "the recovery file was not taken along:" << taken.error().detail;
        return Restored{.holds = *holds, .movedAside = *aside};
    };
    m_background.run(move)->whenDone(answer, [this, answer, copy](const Result<Restored> &restored) {
        if (restored)
            keepMark(*restored, answer);
        else
            answer->finish(restored);
    });
}

//! The old mark may be of entries that are no more. Where the keychain cannot be reached it stays, and
//! "journal verify" will say so.
void StoreKeeping::keepMark(const Restored &restored, Pending<Restored> *answer)
{
    if (m_parts.secrets == nullptr)
        return answer->finish(restored);
    const JournalCheck now{.now = restored.holds.journal, .brokenAt = {}, .reason = {}};
    auto *const keeper = new CheckpointKeeper(
        *m_parts.secrets, m_parts.checkpointEntry,
        [this, now](const auto &) { return alreadyDone<JournalCheck>(this, now); }, answer);
    m_parts.secrets->remove(m_parts.checkpointEntry)
        ->whenDone(answer, [answer, keeper, restored](const Result<Done> &) {
            keeper->keepNow()->whenDone(answer, [answer, restored](const Result<Done> &kept) {
                if (!kept)
                    qCWarning(lcApp) << "no checkpoint was kept:" << nameOf(kept.error().kind);
                answer->finish(restored);
            });
        });
}

} // namespace reintegro
