// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/kept_sign_ins.h"
#include "app/composition/open_desk.h"
#include "app/composition/typed_credentials.h"
#include "app/training/training_gateway.h"
#include "models/gateway/profile_settings.h"
#include "models/refunds/workplace.h"
#include "models/store/sqlite/sqlite_people_store.h"

#include <map>

namespace reintegro {

class HomeStoreCare;
class StoreKeeping;
class StoreRecovery;
class TrainingPlace;

//! One home with everything in it: the composition root that desk and command line share.
//!
//! Credentials live in `secrets` under names of this home's own. The training gateway inside the program
//! starts when a profile needs it; its invented credentials are never kept anywhere.
class HomeWorkplace final : public Workplace {
    Q_OBJECT
public:
    //! `secrets` and `clock` outlive it.
    HomeWorkplace(HomeFolder home, SecretStore &secrets, const Clock &clock, QObject *parent = nullptr);
    ~HomeWorkplace() override;

    [[nodiscard]] std::vector<Profile> profiles() const override;
    [[nodiscard]] QString currentProfile() const override;
    [[nodiscard]] Result<Profile> addProfile(const Profile &profile) override;
    [[nodiscard]] Result<Done> useProfile(const QString &name) override;
    [[nodiscard]] Result<Profile> changeProfile(const Profile &profile) override
    {
        return m_settings.change(profile);
    }
    [[nodiscard]] Pending<Done> *removeProfile(const QString &name) override;

    [[nodiscard]] Pending<Done> *setCredentials(
        const QString &profile, const Credentials &credentials) override;
    [[nodiscard]] Result<Done> useForThisRun(const QString &profile, const Credentials &credentials) override;
    [[nodiscard]] Pending<Done> *clearCredentials(const QString &profile) override;
    [[nodiscard]] Pending<Done> *testCredentials(
        const Profile &profile, const std::optional<Credentials> &credentials) override;

    [[nodiscard]] Pending<std::optional<KeptSignIn>> *keptSignIn(const QString &profile) override
    {
        return m_signIns.kept(profile);
    }
    [[nodiscard]] Pending<Done> *keepSignIn(const QString &profile, const KeptSignIn &signIn) override
    {
        return m_signIns.keep(profile, signIn);
    }
    [[nodiscard]] Pending<Done> *forgetSignIn(const QString &profile) override
    {
        return m_signIns.forget(profile);
    }

    [[nodiscard]] PeopleStore &people() override { return m_people; }
    [[nodiscard]] Pending<bool> *isFresh() override;
    [[nodiscard]] Pending<DeskServices *> *openTraining() override;
    [[nodiscard]] Pending<DeskServices *> *openDesk(const QString &profile) override;
    [[nodiscard]] RecoveryCode recoveryCode(const QString &profile) const override;
    [[nodiscard]] Pending<QString> *makeRecoveryCode(const QString &profile, const SignedIn &by) override;
    [[nodiscard]] Pending<Done> *recoverStore(const QString &profile, const QString &code) override;
    [[nodiscard]] StoreCare *storeCare() override;
    [[nodiscard]] Pending<SupportReport> *supportReport() override;
    [[nodiscard]] QString proxyInUse(const Profile &profile) const override;

    [[nodiscard]] const HomeFolder &home() const { return m_home; }
    //! Reads the profiles, or says why they cannot be read. `profiles()` gives none then.
    [[nodiscard]] const ProfileSettings &settings() const { return m_settings; }
    //! The desk that is open; null before.
    [[nodiscard]] OpenDesk *desk() { return m_desk; }
    [[nodiscard]] CheckpointKeeper &homeCheckpoints() { return m_checkpoints; }
    //! For a profile whose requests lie in a file: its recovery code, and the care for the file as a whole.
    [[nodiscard]] std::unique_ptr<StoreRecovery> storeRecovery(const Profile &profile);
    [[nodiscard]] std::unique_ptr<StoreKeeping> storeKeeping(const Profile &profile);
    //! Closes the desk that is open, wholly: afterwards nothing of this program has its store open, unless a
    //! refund is on its way from an earlier one.
    [[nodiscard]] Pending<Done> *closeDesk();
    //! Keeps the checkpoints of the home and of the open desk now. Done also where that was not possible
    //! (a line in the log says so).
    [[nodiscard]] Pending<Done> *keepCheckpoints();
    //! The same where there is something to keep. Training, and a home in which nobody did anything, touch no
    //! keychain.
    [[nodiscard]] Pending<Done> *keepCheckpointsAtClosing();

private:
    //! The profile with the address where it is listening now, for a training profile without one of its own.
    [[nodiscard]] Result<Profile> reachable(const Profile &profile);
    [[nodiscard]] std::unique_ptr<CredentialSource> credentialsOf(const Profile &profile);
    //! Others are valid from now on: those typed in for this run and a token fetched with the old ones go.
    void forgetOld(const QString &profile);
    void take(std::unique_ptr<OpenDesk> desk, Pending<DeskServices *> *answer);
    void retire(OpenDesk *desk);

    HomeFolder m_home;
    SecretStore &m_secrets;
    const Clock &m_clock;
    ProfileSettings m_settings;
    SqlitePeopleStore m_people;
    TypedCredentials m_typed;
    KeptSignIns m_signIns;
    CheckpointKeeper m_checkpoints;
    std::map<QString, std::unique_ptr<TrainingGateway>> m_gateways; //!< By profile.
    std::unique_ptr<TrainingPlace> m_training;
    std::unique_ptr<HomeStoreCare> m_care;
    OpenDesk *m_desk = nullptr; //!< Child of this.
};

} // namespace reintegro
