// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/store_key_keychain.h"

#include "models/keychain/keychain_failure.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr std::chrono::seconds patience{15}; // a keychain's answer may take 10
static constexpr std::chrono::milliseconds betweenTries{50};

StoreKeyKeychain::StoreKeyKeychain(SecretStore &secrets, Place place, QObject *parent)
    : StoreKeys(parent)
    , m_secrets(secrets)
    , m_place(std::move(place))
    , m_file(StoreKeyFile::beside(m_place.store))
    , m_making(m_place.store + u".making"_s)
{
}

static Error noKey(const QString &store)
{
    Error error;
    error.kind = ErrorKind::Keychain;
    error.what =
        Phrase(QT_TRANSLATE_NOOP("Phrase",
                   "The keychain has no key for the store %1, so its personal data cannot be opened."),
            QStringList{QDir::toNativeSeparators(store)});
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase",
        "Nothing was changed or lost. Put the key back with the recovery code: reintegro-cli store recover "
        "--code-file FILE"));
    return error;
}

bool StoreKeyKeychain::usesFile(const Error &error) const
{
    return m_place.mayUseFile && meansNoKeychain(error);
}

Pending<StoreKey> *StoreKeyKeychain::key(bool mayMake)
{
    if (m_place.mayUseFile && QFileInfo::exists(StoreKeyFile::beside(m_place.store)))
        return m_file.key(false);
    auto *const answer = new Pending<StoreKey>(this);
    m_secrets.read(m_place.entry)->whenDone(answer, [this, answer, mayMake](const auto &found) {
        if (!found && mayMake && usesFile(found.error())) {
            m_file.key(mayMake)->whenDone(
                answer, [answer](const Result<StoreKey> &key) { answer->finish(key); });
        } else if (!found) {
            answer->finish(tl::unexpected<Error>(found.error()));
        } else if (*found) {
            answer->finish(StoreKey::fromSecret(**found));
        } else if (mayMake) {
            m_patience.setRemainingTime(patience);
            make(answer);
        } else {
            answer->finish(failure(noKey(m_place.store)));
        }
    });
    return answer;
}

void StoreKeyKeychain::make(Pending<StoreKey> *answer)
{
    QDir().mkpath(QFileInfo(m_place.store).absolutePath());
    if (m_making.tryLock(0))
        return makeLocked(answer);
    if (m_making.error() != QLockFile::LockFailedError || m_patience.hasExpired()) {
        answer->finish(failure(ErrorKind::Storage,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "No key could be made for the store %1."),
                QStringList{QDir::toNativeSeparators(m_place.store)}),
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "See whether the disk has room and your user may write in the store's folder."))));
        return;
    }
    QTimer::singleShot(betweenTries, answer, [this, answer] { make(answer); });
}

void StoreKeyKeychain::makeLocked(Pending<StoreKey> *answer)
{
    const auto end = [this, answer](const Result<StoreKey> &key) {
        m_making.unlock();
        answer->finish(key);
    };
    // Another program may have made it while we waited.
    m_secrets.read(m_place.entry)->whenDone(answer, [this, answer, end](const auto &found) {
        if (!found)
            return end(tl::unexpected<Error>(found.error()));
        if (*found)
            return end(StoreKey::fromSecret(**found));
        const Result<StoreKey> key = StoreKey::random();
        if (!key)
            return end(key);
        m_secrets.write(m_place.entry, key->toSecret())
            ->whenDone(answer, [end, key = *key](const Result<Done> &written) {
                end(written.map([&key](Done) { return key; }));
            });
    });
}

//! What was there goes into an entry of its own first, named after the key: nothing is lost by a wrong code.
Pending<Done> *StoreKeyKeychain::put(const StoreKey &key)
{
    auto *const answer = new Pending<Done>(this);
    m_secrets.read(m_place.entry)->whenDone(answer, [this, answer, key](const auto &there) {
        const Result<StoreKey> old = there && *there ? StoreKey::fromSecret(**there) : Result<StoreKey>(key);
        if (!old || keyCheckOf(*old) == keyCheckOf(key))
            return write(key, answer);
        const QString entry = m_place.entry + u'/' + QString::fromLatin1(keyCheckOf(*old).left(8));
        m_secrets.write(entry, old->toSecret())->whenDone(answer, [this, answer, key](const auto &kept) {
            if (kept)
                write(key, answer);
            else
                answer->finish(kept);
        });
    });
    return answer;
}

void StoreKeyKeychain::write(const StoreKey &key, Pending<Done> *answer)
{
    m_secrets.write(m_place.entry, key.toSecret())
        ->whenDone(answer, [this, answer, key](const Result<Done> &written) {
            if (written || !usesFile(written.error()))
                return answer->finish(written);
            m_file.put(key)->whenDone(answer, [answer](const Result<Done> &kept) { answer->finish(kept); });
        });
}

std::unique_ptr<StoreKeys> storeKeysOf(const HomeFolder &home, const Profile &profile, SecretStore &secrets)
{
    const QString store = home.storeFile(profile);
    if (profile.usesBuiltInTraining())
        return std::make_unique<StoreKeyFile>(StoreKeyFile::beside(store));
    return std::make_unique<StoreKeyKeychain>(secrets,
        StoreKeyKeychain::Place{.entry = home.storeKeyEntry(HomeFolder::storeName(profile)),
            .store = store,
            .mayUseFile = profile.kind == ProfileKind::Training});
}

} // namespace reintegro
