// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/composition/team_copying.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

Result<Done> checkCopyStore(const Arguments &arguments)
{
    if (!arguments.has("server"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--server is missing."));
    return Done();
}

//! As whom to sign in at the team's database, where that is another account than the desk's.
static Result<Secret> teamPassword(CommandRun &run)
{
    const bool hasFile = run.arguments().has("team-password-file"_L1);
    return run.input().password(
        run.arguments().option(hasFile ? "team-password-file"_L1 : "password-file"_L1));
}

static void finishCopy(CommandRun &run, const TeamCopying &copying, const TeamCopy &copied)
{
    const JournalCheckpoint &journal = copying.journal();
    run.finish({{"copied",
                   {{"entries", journal.count}, {"head", jsonOf(QString::fromLatin1(journal.head))},
                       {"server", jsonOf(copying.address().toString())}}}},
        u"Copied, with %1 journal entries; the team's journal contains them and is whole (%2 entries).\n"
        "Next: a profile with --server, and nobody works with the old one any more.\n"_s.arg(copied.entries)
            .arg(copied.teamEntries));
}

void copyStore(CommandRun &run)
{
    const Result<TeamAddress> address = teamAddressFromText(run.arguments().option("server"_L1));
    if (!address)
        return run.fail(address.error());
    run.withDesk([&run, address = *address](DeskServices &) {
        SqliteRefundStore *const from = run.workplace().desk()->file();
        if (from == nullptr) {
            return run.fail({.kind = ErrorKind::Conflict,
                .what = Phrase(
                    QT_TRANSLATE_NOOP("Phrase", "This profile's requests are in a team's database already.")),
                .next = {},
                .detail = {},
                .reply = {}});
        }
        const Result<Secret> password = teamPassword(run);
        if (!password)
            return run.fail(password.error());
        const bool hasOwn = run.arguments().has("team-user"_L1);
        const QString name = run.arguments().option(hasOwn ? "team-user"_L1 : "user"_L1);
        TeamCopying *const copying = run.keep(std::make_unique<TeamCopying>(*from, address));
        run.when(copying->start(name, *password),
            [&run, copying](const TeamCopy &copied) { finishCopy(run, *copying, copied); });
    });
}

} // namespace reintegro
