// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keychain/keychain_readiness.h"

#include "models/keychain/keychain_failure.h"

#ifdef Q_OS_LINUX
#include <QAbstractEventDispatcher>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QLibrary>
#endif

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

#ifdef Q_OS_LINUX

namespace {

//! The name that KWallet has on the bus of this desktop; empty on desktops where QtKeychain prefers the
//! Secret Service.
QString walletName()
{
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP") != "KDE"_L1)
        return {};
    const QString session = qEnvironmentVariable("KDE_SESSION_VERSION");
    if (session != "5"_L1 && session != "6"_L1)
        return {};
    return u"kwalletd"_s + session;
}

//! libsecret answers through GLib's main loop. Without it, its answers never arrive.
bool glibDelivers()
{
    const auto *const dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher != nullptr && QLatin1String(dispatcher->metaObject()->className()).contains("Glib"_L1);
}

KeychainFailure failureOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeychainFailure::NoAnswer;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
        return KeychainFailure::NoBus;
    case QDBusError::UnknownObject:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownProperty:
        return KeychainFailure::NoKeyring;
    case QDBusError::ServiceUnknown:
        return KeychainFailure::NoService;
    case QDBusError::AccessDenied:
        return KeychainFailure::Denied;
    default: // not ours: dozens of values, more with every Qt
        break;
    }
    // The bus could not start it (…Spawn.ExecFailed and its kin): as good as not there.
    return error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1) ? KeychainFailure::NoService
                                                                           : KeychainFailure::Other;
}

Result<Done> opennessFrom(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (reply.isError()) {
        const QDBusError error = reply.error();
        return failure(keychainError(failureOf(error), error.name() + u": "_s + error.message()));
    }
    const QVariant locked = reply.value().variant();
    if (locked.typeId() != QMetaType::Bool)
        return failure(keychainError(KeychainFailure::Other, u"Locked is not a boolean"_s));
    if (locked.toBool())
        return failure(keychainError(KeychainFailure::Locked));
    return Done{};
}

//! Opens libsecret as QtKeychain opens it. False when it is not installed.
bool loadLibsecret()
{
    QLibrary library(u"secret-1"_s, 0); // stays loaded
    if (!library.load())
        return false;
    // libsecret keeps one session with the service for the life of the program. A daemon that took another's
    // place (which is how gnome-keyring is unlocked without a window) does not know it, and every call would
    // fail until the program is started again. Forgetting it costs milliseconds, and calls that are under way
    // keep theirs.
    if (const auto forgetSession = library.resolve("secret_service_disconnect"))
        forgetSession();
    return true;
}

int asMilliseconds(std::chrono::milliseconds limit)
{
    return static_cast<int>(std::max(limit, std::chrono::milliseconds(1)).count());
}

} // namespace

Pending<Done> *KeychainReadiness::check(std::chrono::milliseconds limit)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return alreadyDone<Done>(this, failure(keychainError(KeychainFailure::NoBus)));
    auto *const answer = new Pending<Done>(this);
    if (walletName().isEmpty())
        askSecretService(answer, limit);
    else
        askForWallet(answer, limit);
    return answer;
}

void KeychainReadiness::askForWallet(Pending<Done> *answer, std::chrono::milliseconds limit)
{
    // The same question by which QtKeychain decides for KWallet. KWallet opens itself, asking the person, and
    // says so when it stays closed; so nothing more needs to be known. Without it, QtKeychain goes on to the
    // Secret Service, and so do we.
    const QString wallet = walletName();
    const QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.kde."_s + wallet, u"/modules/"_s + wallet, u"org.kde.KWallet"_s, u"networkWallet"_s);
    const QDeadlineTimer deadline(limit);
    auto *const watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(question, asMilliseconds(limit)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, answer, deadline, watcher] {
        watcher->deleteLater();
        if (!watcher->isError())
            answer->finish(Done{});
        else
            askSecretService(answer, std::chrono::milliseconds(deadline.remainingTime()));
    });
}

void KeychainReadiness::askSecretService(Pending<Done> *answer, std::chrono::milliseconds limit)
{
    if (!glibDelivers()) {
        answer->finish(failure(keychainError(KeychainFailure::NoGlib)));
        return;
    }
    if (!loadLibsecret()) {
        answer->finish(failure(keychainError(KeychainFailure::NoLibrary)));
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *const watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(question, asMilliseconds(limit)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [answer, watcher] {
        watcher->deleteLater();
        answer->finish(opennessFrom(*watcher));
    });
}

#else

Pending<Done> *KeychainReadiness::check(std::chrono::milliseconds)
{
    return alreadyDone<Done>(this, Done{});
}

#endif

} // namespace reintegro
