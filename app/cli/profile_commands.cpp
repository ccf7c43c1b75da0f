// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/human_output.h"
#include "app/cli/json_output.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static OrderedJson profileJson(const Profile &profile, const QString &current)
{
    return {{"name", jsonOf(profile.name)}, {"kind", jsonOf(nameOf(profile.kind))},
        {"api", profile.api.isEmpty() ? OrderedJson(nullptr) : jsonOf(profile.api.toString())},
        {"auth", profile.auth.isEmpty() ? OrderedJson(nullptr) : jsonOf(profile.auth.toString())},
        {"callbackUrl", profile.callbackUrl.isEmpty() ? OrderedJson(nullptr) : jsonOf(profile.callbackUrl)},
        {"server", profile.server.isEmpty() ? OrderedJson(nullptr) : jsonOf(profile.server)},
        {"current", profile.name == current}};
}

//! Notes in the home's journal who did it, and ends the run with the text.
static void noteAndFinish(CommandRun &run, const QString &action, const QString &subject,
    const OrderedJson &json, const QString &text)
{
    const QString actor = run.byIfAnyone() ? run.by().name() : u"desk"_s;
    run.when(run.workplace().people().note(actor, action, subject),
        [&run, json, text](const Done &) { run.finish(json, text); });
}

Result<Done> checkAddProfile(const Arguments &arguments)
{
    if (!arguments.has("kind"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--kind is missing."));
    const QString kind = arguments.option("kind"_L1);
    if (!profileKindFromName(kind))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "There is no kind %1 of profile."), {kind});
    return Done();
}

void addProfile(CommandRun &run)
{
    const Arguments &arguments = run.arguments();
    Profile profile;
    profile.name = arguments.values.at(0);
    profile.kind = profileKindFromName(arguments.option("kind"_L1)).value_or(ProfileKind::Training);
    profile.api = QUrl(arguments.option("api"_L1), QUrl::StrictMode);
    profile.auth = QUrl(arguments.option("auth"_L1), QUrl::StrictMode);
    profile.callbackUrl = arguments.option("callback-url"_L1);
    profile.server = arguments.option("server"_L1);
    for (const auto &[option, url] : {std::pair{"api"_L1, profile.api}, {"auth"_L1, profile.auth}}) {
        if (arguments.has(option) && (!url.isValid() || url.isEmpty())) {
            return run.fail({.kind = ErrorKind::InvalidData,
                .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is not an address."),
                    QStringList{arguments.option(option)}),
                .next = {},
                .detail = {},
                .reply = {}});
        }
    }
    const Result<Profile> added = run.workplace().addProfile(profile);
    if (!added)
        return run.fail(added.error());
    const QString current = run.workplace().currentProfile();
    const QString text = added->name == current ? u"Added and in use: %1\n"_s : u"Added: %1\n"_s;
    noteAndFinish(run, u"profile add"_s, added->name, {{"profile", profileJson(*added, current)}},
        text.arg(added->name));
}

void listProfiles(CommandRun &run)
{
    const Result<std::vector<Profile>> profiles = run.workplace().settings().profiles();
    if (!profiles)
        return run.fail(profiles.error());
    const QString current = run.workplace().currentProfile();
    OrderedJson list = OrderedJson::array();
    for (const Profile &profile : *profiles)
        list.push_back(profileJson(profile, current));
    run.finish({{"profiles", list}}, textOf(*profiles, current));
}

void useProfile(CommandRun &run)
{
    const QString name = run.arguments().values.at(0);
    if (const Result<Done> used = run.workplace().useProfile(name); !used)
        return run.fail(used.error());
    const Result<Profile> profile = run.workplace().settings().profile(name);
    if (!profile)
        return run.fail(profile.error());
    noteAndFinish(run, u"profile use"_s, profile->name,
        {{"profile", profileJson(*profile, run.workplace().currentProfile())}},
        u"In use from now on: %1\n"_s.arg(profile->name));
}

void removeProfile(CommandRun &run)
{
    const QString name = run.arguments().values.at(0);
    run.when(run.workplace().removeProfile(name), [&run, name](const Done &) {
        noteAndFinish(run, u"profile remove"_s, name, {{"removed", jsonOf(name)}},
            u"Forgotten with its credentials: %1. Its store stays where it is.\n"_s.arg(name));
    });
}

} // namespace reintegro
