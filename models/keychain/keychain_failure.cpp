// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keychain/keychain_failure.h"

#include <QtGlobal>

namespace reintegro {

namespace {

const char *whatHappened(KeychainFailure failure)
{
    switch (failure) {
    case KeychainFailure::NoBus:
        return QT_TRANSLATE_NOOP(
            "Phrase", "The keychain cannot be reached: this session has no D-Bus message bus.");
    case KeychainFailure::NoService:
        return QT_TRANSLATE_NOOP(
            "Phrase", "There is no keychain: nothing in this session offers to keep secrets.");
    case KeychainFailure::NoLibrary:
        return QT_TRANSLATE_NOOP(
            "Phrase", "The keychain cannot be reached: the library libsecret is not installed.");
    case KeychainFailure::NoGlib:
        return QT_TRANSLATE_NOOP("Phrase",
            "The keychain cannot be used: the program runs without GLib, probably because QT_NO_GLIB is "
            "set.");
    case KeychainFailure::NoKeyring:
        return QT_TRANSLATE_NOOP("Phrase", "The keychain has no default keyring.");
    case KeychainFailure::Locked:
        return QT_TRANSLATE_NOOP("Phrase", "The keychain is locked.");
    case KeychainFailure::NoAnswer:
        return QT_TRANSLATE_NOOP("Phrase", "The keychain does not answer.");
    case KeychainFailure::NoAnswerToWrite:
        return QT_TRANSLATE_NOOP(
            "Phrase", "The keychain does not answer. The secret may have been stored, or not.");
    case KeychainFailure::NoAnswerToRemove:
        return QT_TRANSLATE_NOOP(
            "Phrase", "The keychain does not answer. The secret may have been removed, or not.");
    case KeychainFailure::Denied:
        return QT_TRANSLATE_NOOP("Phrase", "The keychain refused access.");
    case KeychainFailure::WrittenWrong:
        return QT_TRANSLATE_NOOP("Phrase", "The keychain did not give back what was stored in it.");
    case KeychainFailure::NotRemoved:
        return QT_TRANSLATE_NOOP("Phrase", "The keychain still has the secret that was to be removed.");
    case KeychainFailure::TooLong:
        return QT_TRANSLATE_NOOP("Phrase", "The secret is too long for the keychain: 2,000 bytes or more.");
    case KeychainFailure::Other:
        return QT_TRANSLATE_NOOP("Phrase", "The keychain reported an error.");
    }
    return "";
}

const char *whatToDo(KeychainFailure failure)
{
    switch (failure) {
    case KeychainFailure::NoBus:
        return QT_TRANSLATE_NOOP("Phrase",
            "Start the program from a desktop session, or with dbus-run-session and an unlocked keyring.");
    case KeychainFailure::NoService:
        return QT_TRANSLATE_NOOP(
            "Phrase", "Install GNOME Keyring or KWallet, sign in to the computer again, and try once more.");
    case KeychainFailure::NoLibrary:
        return QT_TRANSLATE_NOOP("Phrase", "Install the package libsecret-1-0 and try once more.");
    case KeychainFailure::NoGlib:
        return QT_TRANSLATE_NOOP("Phrase", "Start the program again without QT_NO_GLIB.");
    case KeychainFailure::NoKeyring:
        return QT_TRANSLATE_NOOP("Phrase",
            "Create one, for example in Passwords and Keys, make it the default, and try once more.");
    case KeychainFailure::Locked:
        return QT_TRANSLATE_NOOP("Phrase",
            "Unlock it, for example in Passwords and Keys or by signing in to the computer again, and try "
            "once more.");
    case KeychainFailure::NoAnswer:
    case KeychainFailure::NoAnswerToWrite:
    case KeychainFailure::NoAnswerToRemove:
        return QT_TRANSLATE_NOOP("Phrase",
            "If a window asks for the keychain's password, answer it. Otherwise sign in to the computer "
            "again. Then try once more.");
    case KeychainFailure::Denied:
        return QT_TRANSLATE_NOOP("Phrase", "Allow Reintegro to use it, and try once more.");
    case KeychainFailure::WrittenWrong:
        return QT_TRANSLATE_NOOP("Phrase", "Store the secret once more before you rely on it.");
    case KeychainFailure::NotRemoved:
        return QT_TRANSLATE_NOOP("Phrase", "Try once more, or remove it in the keychain's own program.");
    case KeychainFailure::TooLong:
        return QT_TRANSLATE_NOOP("Phrase", "Check that the right text was given.");
    case KeychainFailure::Other:
        return QT_TRANSLATE_NOOP("Phrase", "Try once more. The log says what the keychain answered.");
    }
    return "";
}

} // namespace

Error keychainError(KeychainFailure failure, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Keychain;
    error.what = Phrase(whatHappened(failure));
    error.next = Phrase(whatToDo(failure));
    error.detail = detail;
    return error;
}

bool meansNoKeychain(const Error &error)
{
    using enum KeychainFailure;
    for (const KeychainFailure failure : {NoBus, NoService, NoLibrary, NoGlib, NoKeyring}) {
        if (error.kind == ErrorKind::Keychain && error.what.source() == keychainError(failure).what.source())
            return true;
    }
    return false;
}

} // namespace reintegro
