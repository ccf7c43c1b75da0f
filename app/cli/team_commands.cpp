// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/human_output.h"
#include "app/cli/json_output.h"
#include "models/store/folded_name.h"
#include "models/store/postgres/postgres_people_store.h"
#include "models/store/postgres/team_setup.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr std::chrono::seconds longestSetup{50};

Result<TeamAddress> teamAddressOf(const CommandRun &run)
{
    if (run.arguments().has("server"_L1))
        return teamAddressFromText(run.arguments().option("server"_L1));
    const Result<Profile> profile = run.profile();
    if (!profile)
        return tl::unexpected(profile.error());
    if (!profile->server.isEmpty())
        return teamAddressFromText(profile->server);
    return usageError(QT_TRANSLATE_NOOP("Phrase", "The profile %1 belongs to no team. Give --server URL."),
        {profile->name});
}

//! Who signs in to the database: --user, or whom the address names.
static Result<DatabaseAccount> accountOf(CommandRun &run, const TeamAddress &address)
{
    const bool isNamed = run.arguments().has("user"_L1);
    const QString role = isNamed ? run.arguments().option("user"_L1) : address.user;
    if (role.isEmpty()) {
        return failure(ErrorKind::NotAllowed, Phrase(QT_TRANSLATE_NOOP("Phrase", "Nobody has signed in.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Give --user NAME and --password-file FILE.")));
    }
    if (!run.arguments().has("password-file"_L1))
        return DatabaseAccount{.role = role, .password = Secret(QByteArray())};
    return run.input().password(run.arguments().option("password-file"_L1)).map([&](const Secret &password) {
        return DatabaseAccount{.role = role, .password = Secret(password.revealForHashing())};
    });
}

void initTeam(CommandRun &run)
{
    const Result<TeamAddress> address = teamAddressOf(run);
    if (!address)
        return run.fail(address.error());
    const Result<DatabaseAccount> account = accountOf(run, *address);
    if (!account)
        return run.fail(account.error());
    Result<PgLink> link = PgLink::open(*address, *account, QDeadlineTimer(longestSetup));
    if (!link)
        return run.fail(link.error());
    const Result<TeamSetup> setup = setUpTeam(*link);
    if (!setup)
        return run.fail(setup.error());
    QString text = setup->before == setup->now ? u"%1 is set up for a team (version %2) and up to date.\n"_s
                                               : u"%1 is set up for a team (version %2).\n"_s;
    text = text.arg(address->database).arg(setup->now);
    if (!setup->hasAdministrator)
        text += u"Next, with the same account: reintegro-cli team add NAME --role administrator "
                "--new-password-file FILE --server URL\n"_s;
    run.finish({{"team",
                   {{"server", jsonOf(address->toString())}, {"database", jsonOf(address->database)},
                       {"version", setup->now}, {"before", setup->before},
                       {"hasAdministrator", setup->hasAdministrator}}}},
        text);
}

//! Signs in to the team's database and goes on with its people.
static void withTeam(CommandRun &run, const std::function<void(PostgresPeopleStore &)> &then)
{
    const Result<TeamAddress> address = teamAddressOf(run);
    if (!address)
        return run.fail(address.error());
    const Result<DatabaseAccount> account = accountOf(run, *address);
    if (!account)
        return run.fail(account.error());
    // A person's account has the folded name; whoever set the team up may be somebody else.
    const QString role = run.arguments().has("user"_L1) ? foldedName(account->role) : account->role;
    TeamConnection *const team = run.keep(std::make_unique<TeamConnection>(*address));
    auto *const people = run.keep(std::make_unique<PostgresPeopleStore>(*team));
    run.when(team->signInAs(role, account->password), [people, then](const Done &) { then(*people); });
}

Result<Done> checkAddToTeam(const Arguments &arguments)
{
    return rolesOf(arguments).map([](Roles) { return Done(); });
}

void addToTeam(CommandRun &run)
{
    const Result<Roles> roles = rolesOf(run.arguments());
    if (!roles)
        return run.fail(roles.error());
    Result<Secret> password = Secret(QByteArray());
    const bool hasPassword = run.arguments().has("new-password-file"_L1);
    if (hasPassword)
        password = run.input().password(run.arguments().option("new-password-file"_L1));
    if (!password)
        return run.fail(password.error());
    withTeam(run, [&run, roles = *roles, hasPassword, secret = *password](PostgresPeopleStore &people) {
        run.when(people.add(run.arguments().values.at(0), roles, secret, {}),
            [&run, hasPassword](const Person &person) {
                QString text = u"Added: %1\n"_s.arg(person.name);
                if (!hasPassword)
                    text += u"The account has no password from here: the server's own rules let it in.\n"_s;
                run.finish({{"user", personJson(person)}}, text);
            });
    });
}

void removeFromTeam(CommandRun &run)
{
    withTeam(run, [&run](PostgresPeopleStore &people) {
        run.when(people.remove(run.arguments().values.at(0)), [&run](const Person &person) {
            run.finish({{"user", personJson(person)}},
                u"%1 belongs to the team no longer and can no longer sign in.\n"_s.arg(person.name));
        });
    });
}

void listTeam(CommandRun &run)
{
    withTeam(run, [&run](PostgresPeopleStore &people) {
        run.when(people.people(), [&run](const std::vector<Person> &team) {
            OrderedJson list = OrderedJson::array();
            for (const Person &person : team)
                list.push_back(personJson(person));
            run.finish({{"users", list}}, textOf(team));
        });
    });
}

} // namespace reintegro
