// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/store_recovery.h"

#include "models/store/key_wrap.h"
#include "models/store/sqlite/sqlite_opening.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 longestWrap = 4096;

StoreRecovery::StoreRecovery(StoreKeys &keys, QString store, PasswordCost cost, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_store(std::move(store))
    , m_cost(cost)
{
}

static QByteArray readWrap(const QString &store)
{
    QFile file(recoveryFileOf(store));
    return file.open(QIODevice::ReadOnly) ? file.read(longestWrap) : QByteArray();
}

bool StoreRecovery::isMadeFor(const QString &store)
{
    return keyCheckOfWrap(readWrap(store)).has_value();
}

//! A key is good for a file only if the file was sealed with it.
static Result<Done> belongsTo(const StoreKey &key, const QString &file)
{
    const Result<std::optional<QByteArray>> check = keyCheckIn(file, StoreKind::refunds());
    if (!check)
        return tl::unexpected(check.error());
    if (*check && **check != keyCheckOf(key))
        return failure(wrongStoreKey(file));
    return Done();
}

static Result<Done> writeWrap(const QString &store, const QByteArray &wrap)
{
    QSaveFile file(recoveryFileOf(store));
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(wrap) == wrap.size() && file.commit())
        return Done();
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "The recovery file %1 could not be written."),
        QStringList{QDir::toNativeSeparators(recoveryFileOf(store))});
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase",
        "No new code was made; an older one still counts. See whether the disk has room and you may write "
        "there."));
    error.detail = file.errorString();
    return failure(error);
}

static Result<QString> codeFor(const StoreKey &key, const QString &store, PasswordCost cost)
{
    if (const auto fits = belongsTo(key, store); !fits)
        return tl::unexpected(fits.error());
    const Result<RecoveryCode> code = RecoveryCode::random();
    if (!code)
        return tl::unexpected(code.error());
    return wrapKey(key, *code, cost)
        .and_then([&](const QByteArray &wrap) { return writeWrap(store, wrap); })
        .map([&](Done) { return code->revealForPaper(); });
}

Pending<QString> *StoreRecovery::makeCode()
{
    auto *const answer = new Pending<QString>(this);
    m_keys.key(false)->whenDone(answer, [this, answer](const Result<StoreKey> &key) {
        if (!key)
            return answer->finish(tl::unexpected(key.error()));
        m_background.run([key = *key, store = m_store, cost = m_cost] { return codeFor(key, store, cost); })
            ->whenDone(answer, [answer](const Result<QString> &code) { answer->finish(code); });
    });
    return answer;
}

static Result<StoreKey> keyIn(const QString &text, const QString &file)
{
    const Result<RecoveryCode> code = RecoveryCode::fromText(text);
    if (!code)
        return tl::unexpected(code.error());
    const QByteArray wrap = readWrap(file);
    if (wrap.isEmpty()) {
        return failure(ErrorKind::NotFound,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no recovery file %1, so no code can help here."),
                QStringList{QDir::toNativeSeparators(recoveryFileOf(file))}),
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Look for the one beside the last backup, and put it beside the store.")));
    }
    return unwrapKey(wrap, *code).and_then([&](const StoreKey &key) -> Result<StoreKey> {
        if (const auto fits = belongsTo(key, file); !fits)
            return tl::unexpected(fits.error());
        return key;
    });
}

Pending<StoreKey> *StoreRecovery::keyFor(const QString &code, const QString &file)
{
    return m_background.run([code, file] { return keyIn(code, file); });
}

Pending<Done> *StoreRecovery::recover(const QString &code)
{
    auto *const answer = new Pending<Done>(this);
    keyFor(code, m_store)->whenDone(answer, [this, answer](const Result<StoreKey> &key) {
        if (!key)
            return answer->finish(tl::unexpected(key.error()));
        m_keys.put(*key)->whenDone(answer, [answer](const Result<Done> &kept) { answer->finish(kept); });
    });
    return answer;
}

} // namespace reintegro
