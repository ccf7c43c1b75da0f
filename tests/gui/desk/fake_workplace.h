// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"
#include "tests/gui/refund/gui_desk.h"

namespace reintegro::test {

//! A home around one desk of the stories, without a keychain and without a network.
class FakeWorkplace final : public Workplace {
public:
    GuiDesk desk;
    bool fresh = false;
    std::vector<Profile> kept{desk.services.profile};
    std::optional<Error> openingFails;
    std::function<Result<Done>(const std::optional<Credentials> &)> onTest =
        [](const std::optional<Credentials> &) { return Result<Done>(Done()); };
    std::function<Result<Done>()> onKeepCredentials = [] { return Result<Done>(Done()); };
    QStringList opened;
    QStringList credentialsOf;
    QStringList forThisRun;
    bool trainingOpened = false;

    [[nodiscard]] std::vector<Profile> profiles() const override { return kept; }
    [[nodiscard]] QString currentProfile() const override
    {
        return kept.empty() ? QString() : kept.front().name;
    }
    [[nodiscard]] Result<Profile> addProfile(const Profile &profile) override
    {
        for (const Profile &other : kept)
            if (other.name == profile.name)
                return failure(ErrorKind::Conflict, Phrase("There is a profile of this name."));
        kept.push_back(profile);
        return profile;
    }
    [[nodiscard]] Result<Done> useProfile(const QString &name) override
    {
        used = name;
        return Done();
    }
    QString used;
    //! As the settings of a home judge it.
    [[nodiscard]] Result<Profile> changeProfile(const Profile &profile) override
    {
        const Result<Profile> complete = completeProfile(profile);
        if (!complete)
            return complete;
        for (Profile &known : kept) {
            if (known.name == profile.name)
                known = profile;
        }
        return profile;
    }
    [[nodiscard]] Pending<Done> *removeProfile(const QString &) override { return done(); }
    [[nodiscard]] Pending<Done> *setCredentials(const QString &profile, const Credentials &) override
    {
        credentialsOf.append(profile);
        return alreadyDone<Done>(this, onKeepCredentials());
    }
    [[nodiscard]] Result<Done> useForThisRun(const QString &profile, const Credentials &) override
    {
        forThisRun.append(profile);
        return Done();
    }
    [[nodiscard]] Pending<Done> *clearCredentials(const QString &) override { return done(); }
    [[nodiscard]] Pending<Done> *testCredentials(
        const Profile &, const std::optional<Credentials> &credentials) override
    {
        return alreadyDone<Done>(this, onTest(credentials));
    }
    [[nodiscard]] Pending<std::optional<KeptSignIn>> *keptSignIn(const QString &) override
    {
        return alreadyDone<std::optional<KeptSignIn>>(this, keptForTeam);
    }
    [[nodiscard]] Pending<Done> *keepSignIn(const QString &, const KeptSignIn &signIn) override
    {
        keptForTeam = signIn;
        return done();
    }
    [[nodiscard]] Pending<Done> *forgetSignIn(const QString &) override
    {
        keptForTeam.reset();
        return done();
    }
    std::optional<KeptSignIn> keptForTeam;
    [[nodiscard]] PeopleStore &people() override { return freshPeople ? *freshPeople : desk.people; }
    [[nodiscard]] Pending<bool> *isFresh() override { return alreadyDone<bool>(this, fresh); }
    [[nodiscard]] Pending<DeskServices *> *openTraining() override
    {
        trainingOpened = true;
        desk.services.profile.kind = ProfileKind::Training;
        return alreadyDone<DeskServices *>(this, &desk.services);
    }
    [[nodiscard]] Pending<DeskServices *> *openDesk(const QString &profile) override
    {
        opened.append(profile);
        if (openingFails)
            return alreadyDone<DeskServices *>(this, failure(*openingFails));
        return alreadyDone<DeskServices *>(this, &desk.services);
    }
    RecoveryCode recovery = RecoveryCode::NotNeeded;
    QString rightCode = QStringLiteral("right code");
    [[nodiscard]] RecoveryCode recoveryCode(const QString &) const override { return recovery; }
    [[nodiscard]] Pending<QString> *makeRecoveryCode(const QString &, const SignedIn &) override
    {
        recovery = RecoveryCode::Made;
        return alreadyDone<QString>(this, rightCode);
    }
    [[nodiscard]] Pending<Done> *recoverStore(const QString &, const QString &code) override
    {
        if (code != rightCode)
            return alreadyDone<Done>(this, failure(ErrorKind::NotAllowed, Phrase("That is another code.")));
        openingFails.reset();
        return done();
    }
    [[nodiscard]] Pending<SupportReport> *supportReport() override
    {
        return alreadyDone<SupportReport>(this, report);
    }
    SupportReport report{{QStringLiteral("program.txt"), QStringLiteral("reintegro: 9.9.9")},
        {QStringLiteral("stores.txt"), QStringLiteral("journal of this home: whole, 7 entries")}};
    [[nodiscard]] QString proxyInUse(const Profile &) const override { return {}; }

    //! A home in which nobody is yet.
    void makeFresh()
    {
        fresh = true;
        kept.clear();
        freshPeople = std::make_unique<SqlitePeopleStore>(
            desk.folder.filePath(QStringLiteral("fresh.sqlite")), desk.clock, PasswordCost::cheapForTests());
    }
    std::unique_ptr<SqlitePeopleStore> freshPeople;

private:
    Pending<Done> *done() { return alreadyDone<Done>(this, Done()); }
};

//! The last thing that the window said, as assistive tools read it.
[[nodiscard]] inline QString messageOf(const QWidget *window)
{
    const auto *const message = showing<QLabel>(window, QStringLiteral("Message"));
    return message ? message->accessibleDescription() : QString();
}

} // namespace reintegro::test
