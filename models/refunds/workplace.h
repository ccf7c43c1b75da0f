// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/support_report.h"
#include "models/gateway/profile.h"
#include "models/keychain/credentials.h"
#include "models/refunds/desk_services.h"
#include "models/refunds/store_care.h"

#include <QStringList>

namespace reintegro {

//! A sign-in to a team's database that somebody wished to have kept.
struct KeptSignIn {
    QString name;
    Secret password;
};

//! Whether what a store keeps of people could still be read after a lost keychain.
enum class RecoveryCode {
    NotNeeded, //!< Nothing is sealed with a key of this computer, or the people are invented.
    Missing,
    Made,
};

//! One home of the program: its profiles, its people, and the desk that is opened for a profile. The windows
//! know the rest of the program only through this. Implemented by app/composition. GUI thread.
class Workplace : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual std::vector<Profile> profiles() const = 0;
    //! The name of the profile in use; empty when there is none.
    [[nodiscard]] virtual QString currentProfile() const = 0;
    //! Checks (completeProfile), keeps, and uses it when it is the first. Conflict for a name that is taken.
    [[nodiscard]] virtual Result<Profile> addProfile(const Profile &profile) = 0;
    [[nodiscard]] virtual Result<Done> useProfile(const QString &name) = 0;
    //! Keeps another callback address, bank code form and check digit for a profile that is there; the rest
    //! stays. Holds from the next time that its desk is opened. NotFound, InvalidData, Storage.
    [[nodiscard]] virtual Result<Profile> changeProfile(const Profile &profile)
    {
        return Result<Profile>(profile);
    }
    //! Forgets the profile and its credentials; its store stays on disk. NotFound.
    [[nodiscard]] virtual Pending<Done> *removeProfile(const QString &name) = 0;

    [[nodiscard]] virtual Pending<Done> *setCredentials(
        const QString &profile, const Credentials &credentials) = 0;
    //! Where the keychain cannot be used: this run has them in memory, and nothing is stored. Forgotten as
    //! soon as others are set, or these are cleared. NotFound.
    [[nodiscard]] virtual Result<Done> useForThisRun(
        const QString &profile, const Credentials &credentials) = 0;
    [[nodiscard]] virtual Pending<Done> *clearCredentials(const QString &profile) = 0;
    //! Asks the gateway whether credentials work before they are kept: those given, or the kept ones.
    [[nodiscard]] virtual Pending<Done> *testCredentials(
        const Profile &profile, const std::optional<Credentials> &credentials) = 0;

    //! The sign-in that was kept for a profile of a team, in the keychain; nothing where there is none.
    [[nodiscard]] virtual Pending<std::optional<KeptSignIn>> *keptSignIn(const QString &profile) = 0;
    [[nodiscard]] virtual Pending<Done> *keepSignIn(const QString &profile, const KeptSignIn &signIn) = 0;
    [[nodiscard]] virtual Pending<Done> *forgetSignIn(const QString &profile) = 0;

    [[nodiscard]] virtual PeopleStore &people() = 0;
    //! True while the home has neither a profile nor a person: then the first-run page is shown.
    [[nodiscard]] virtual Pending<bool> *isFresh() = 0;

    //! Makes (or finds) the training profile with its own people "agent" and "supervisor" and its own store.
    [[nodiscard]] virtual Pending<DeskServices *> *openTraining() = 0;
    //! Opens the desk of a profile: its store, its gateway, its workflows. The pointer lives until the next
    //! open or the end of the workplace.
    [[nodiscard]] virtual Pending<DeskServices *> *openDesk(const QString &profile) = 0;

    [[nodiscard]] virtual RecoveryCode recoveryCode(const QString &profile) const = 0;
    //! Makes the recovery code of a profile's store, to be shown once: it is kept nowhere, and an older one
    //! is void from now on. Journaled. Storage, Keychain.
    [[nodiscard]] virtual Pending<QString> *makeRecoveryCode(const QString &profile, const SignedIn &by) = 0;
    //! Brings the key of a profile's store back into the keychain. InvalidData where it is no code,
    //! NotAllowed where it is another one, Keychain.
    [[nodiscard]] virtual Pending<Done> *recoverStore(const QString &profile, const QString &code) = 0;

    //! The care for the store of the desk that is open; null where none is, and for invented people.
    [[nodiscard]] virtual StoreCare *storeCare() { return nullptr; }
    //! What whoever helps with trouble needs to know of this home: nothing about people, nothing secret.
    //! Always answered with a report.
    [[nodiscard]] virtual Pending<SupportReport> *supportReport() = 0;

    //! The proxy that requests to this profile's gateway go through; empty for none. Shown to people.
    [[nodiscard]] virtual QString proxyInUse(const Profile &profile) const = 0;
};

} // namespace reintegro
