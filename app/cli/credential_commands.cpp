// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 mostCredentials = qint64{64} * 1024;

static void finishFor(
    CommandRun &run, const Profile &profile, const QString &action, const char *what, const QString &text)
{
    const QString actor = run.byIfAnyone() ? run.by().name() : u"desk"_s;
    const OrderedJson json{{"credentials", {{"profile", jsonOf(profile.name)}, {"state", what}}}};
    run.when(run.workplace().people().note(actor, action, profile.name),
        [&run, json, text](const Done &) { run.finish(json, text); });
}

void setCredentials(CommandRun &run)
{
    const Result<Profile> profile = run.profile();
    if (!profile)
        return run.fail(profile.error());
    const Result<Credentials> credentials =
        run.input().whole(u"-"_s, mostCredentials).and_then(decodeCredentials);
    if (!credentials)
        return run.fail(credentials.error());
    run.when(run.workplace().setCredentials(profile->name, *credentials), [&run, profile](const Done &) {
        finishFor(run, *profile, u"credentials set"_s, "set",
            u"Kept in the keychain for the profile %1.\n"_s.arg(profile->name));
    });
}

void checkCredentials(CommandRun &run)
{
    const Result<Profile> profile = run.profile();
    if (!profile)
        return run.fail(profile.error());
    run.when(run.workplace().testCredentials(*profile, std::nullopt), [&run, profile](const Done &) {
        run.finish({{"credentials", {{"profile", jsonOf(profile->name)}, {"state", "accepted"}}}},
            u"The gateway accepts the credentials of the profile %1.\n"_s.arg(profile->name));
    });
}

void clearCredentials(CommandRun &run)
{
    const Result<Profile> profile = run.profile();
    if (!profile)
        return run.fail(profile.error());
    run.when(run.workplace().clearCredentials(profile->name), [&run, profile](const Done &) {
        finishFor(run, *profile, u"credentials clear"_s, "cleared",
            u"The credentials of the profile %1 are forgotten.\n"_s.arg(profile->name));
    });
}

} // namespace reintegro
