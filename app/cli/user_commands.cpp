// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/human_output.h"
#include "app/cli/json_output.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

OrderedJson personJson(const Person &person)
{
    OrderedJson roles = OrderedJson::array();
    const QStringList names = roleNames(person.roles);
    for (const QString &name : names)
        roles.push_back(jsonOf(name));
    return {{"name", jsonOf(person.name)}, {"roles", roles}, {"disabled", person.isDisabled},
        {"passwordSetBy", jsonOf(person.passwordSetBy)}};
}

static void finishWith(CommandRun &run, const Person &person, const QString &text)
{
    run.finish({{"user", personJson(person)}}, text.arg(person.name));
}

Result<Roles> rolesOf(const Arguments &arguments)
{
    const QStringList names = arguments.options.value(u"role"_s);
    if (names.isEmpty())
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--role is missing."));
    Roles roles;
    for (const QString &name : names) {
        const std::optional<Role> role = roleFromName(name);
        if (!role)
            return usageError(QT_TRANSLATE_NOOP("Phrase", "There is no role %1."), {name});
        roles |= *role;
    }
    return roles;
}

Result<Done> checkNewPassword(const Arguments &arguments)
{
    if (!arguments.has("new-password-file"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--new-password-file is missing."));
    return Done();
}

Result<Done> checkAddUser(const Arguments &arguments)
{
    return rolesOf(arguments).and_then([&arguments](Roles) { return checkNewPassword(arguments); });
}

static Result<Secret> newPassword(CommandRun &run)
{
    return run.input().password(run.arguments().option("new-password-file"_L1));
}

void addUser(CommandRun &run)
{
    const Result<Roles> roles = rolesOf(run.arguments());
    if (!roles)
        return run.fail(roles.error());
    const Result<Secret> password = newPassword(run);
    if (!password)
        return run.fail(password.error());
    run.when(run.workplace().people().add(run.arguments().values.at(0), *roles, *password, run.byIfAnyone()),
        [&run](const Person &person) { finishWith(run, person, u"Added: %1\n"_s); });
}

void listUsers(CommandRun &run)
{
    run.when(run.workplace().people().people(), [&run](const std::vector<Person> &people) {
        OrderedJson list = OrderedJson::array();
        for (const Person &person : people)
            list.push_back(personJson(person));
        run.finish({{"users", list}}, textOf(people));
    });
}

//! There is nobody to act as before the first person was added, and nobody to act on.
static bool hasNobody(CommandRun &run)
{
    if (run.byIfAnyone())
        return false;
    run.fail({.kind = ErrorKind::NotFound,
        .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "Nobody was added yet.")),
        .next = {},
        .detail = {},
        .reply = {}});
    return true;
}

void disableUser(CommandRun &run)
{
    if (hasNobody(run))
        return;
    run.when(run.workplace().people().disable(run.arguments().values.at(0), run.by()),
        [&run](const Person &person) { finishWith(run, person, u"%1 can no longer sign in.\n"_s); });
}

void enableUser(CommandRun &run)
{
    if (hasNobody(run))
        return;
    run.when(run.workplace().people().enable(run.arguments().values.at(0), run.by()),
        [&run](const Person &person) { finishWith(run, person, u"%1 can sign in again.\n"_s); });
}

void setUserPassword(CommandRun &run)
{
    if (hasNobody(run))
        return;
    const Result<Secret> password = newPassword(run);
    if (!password)
        return run.fail(password.error());
    const QString name = run.arguments().values.value(0, run.by().name());
    run.when(run.workplace().people().setPassword(name, *password, run.by()),
        [&run](const Person &person) { finishWith(run, person, u"%1 has a new password.\n"_s); });
}

} // namespace reintegro
