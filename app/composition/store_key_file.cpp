// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/store_key_file.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

StoreKeyFile::StoreKeyFile(QString file, QObject *parent)
    : StoreKeys(parent)
    , m_file(std::move(file))
{
}

static tl::unexpected<Error> unusable(const QString &file, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "The key file %1 cannot be used."),
        QStringList{QDir::toNativeSeparators(file)});
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase",
        "Check that it is there and yours. Without it the training store can only be begun anew: move the "
        "store's file away."));
    error.detail = detail;
    return failure(error);
}

static Result<StoreKey> readKey(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(name, file.errorString());
    const Result<StoreKey> key = StoreKey::fromSecret(Secret(file.read(200).trimmed()));
    return key ? key : unusable(name, u"not a key"_s);
}

static Result<Done> writeKey(const QString &name, const StoreKey &key)
{
    QSaveFile file(name);
    const QByteArray line = key.toSecret().revealForKeychain() + '\n';
    const bool isWritten = QDir().mkpath(QFileInfo(name).absolutePath()) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(line) == line.size()
        && file.commit();
    if (!isWritten)
        return unusable(name, file.errorString());
    return Done();
}

Result<StoreKey> StoreKeyFile::readOrMake(bool mayMake) const
{
    if (QFileInfo::exists(m_file) || !mayMake)
        return readKey(m_file);
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return unusable(m_file, u"no folder"_s);
    // Several programs may begin the same training: one makes the key, the others read it.
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(std::chrono::seconds(5)))
        return unusable(m_file, u"locked"_s);
    if (QFileInfo::exists(m_file))
        return readKey(m_file);
    const Result<StoreKey> key = StoreKey::random();
    if (!key)
        return key;
    return writeKey(m_file, *key).map([&key](Done) { return *key; });
}

Pending<StoreKey> *StoreKeyFile::key(bool mayMake)
{
    return alreadyDone<StoreKey>(this, readOrMake(mayMake));
}

Pending<Done> *StoreKeyFile::put(const StoreKey &key)
{
    return alreadyDone<Done>(this, writeKey(m_file, key));
}

} // namespace reintegro
