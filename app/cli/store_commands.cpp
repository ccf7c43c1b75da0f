// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/composition/store_keeping.h"

#include <QDir>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

Result<Done> checkRecoverStore(const Arguments &arguments)
{
    if (!arguments.has("code-file"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--code-file is missing."));
    return Done();
}

//! The profile of these commands: one whose requests lie in a file.
static std::optional<Profile> fileProfile(CommandRun &run)
{
    const Result<Profile> profile = run.profile();
    if (!profile) {
        run.fail(profile.error());
        return std::nullopt;
    }
    if (profile->server.isEmpty())
        return *profile;
    run.fail({.kind = ErrorKind::Conflict,
        .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "This profile's requests are in a team's database.")),
        .next = Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Whoever looks after its server backs it up, with PostgreSQL's own means.")),
        .detail = {},
        .reply = {}});
    return std::nullopt;
}

static QString nameOf(CommandRun &run)
{
    return run.byIfAnyone() ? run.by().name() : u"desk"_s;
}

static StoreKeeping *keepingOf(CommandRun &run, const Profile &profile)
{
    run.serve(); // a large store takes its time, and half a backup is none
    return run.keep(run.workplace().storeKeeping(profile));
}

void makeRecoveryCode(CommandRun &run)
{
    const std::optional<Profile> profile = fileProfile(run);
    if (!profile)
        return;
    StoreRecovery *const recovery = run.keep(run.workplace().storeRecovery(*profile));
    const QString store = HomeFolder::storeName(*profile);
    // First the journal: a code that was made and could not be shown would void the old one for nothing.
    run.when(run.people().note(nameOf(run), u"store:recovery-code"_s, store),
        [&run, recovery, store](const Done &) {
            run.when(recovery->makeCode(), [&run, store](const QString &code) {
                run.finish({{"recoveryCode", {{"store", jsonOf(store)}, {"code", jsonOf(code)}}}},
                    code
                        + u"\n\nWrite it down and keep it apart from this machine: it is shown only now, and "
                          "brings the\npersonal data of this store back when the keychain is lost. Codes "
                          "made "
                          "earlier are void.\n"_s);
            });
        });
}

static Result<QString> typedCode(CommandRun &run)
{
    return run.input().password(run.arguments().option("code-file"_L1)).map([](const Secret &line) {
        return QString::fromUtf8(line.revealForHashing());
    });
}

void recoverStore(CommandRun &run)
{
    const std::optional<Profile> profile = fileProfile(run);
    if (!profile)
        return;
    const Result<QString> code = typedCode(run);
    if (!code)
        return run.fail(code.error());
    StoreRecovery *const recovery = run.keep(run.workplace().storeRecovery(*profile));
    run.when(recovery->recover(*code), [&run, store = HomeFolder::storeName(*profile)](const Done &) {
        run.when(run.people().note(nameOf(run), u"store:recover"_s, store), [&run, store](const Done &) {
            run.finish({{"recovered", {{"store", jsonOf(store)}}}},
                u"The key of %1 is in the keychain again.\n"_s.arg(store));
        });
    });
}

static OrderedJson jsonOf(const StoreSummary &holds, const QString &file)
{
    return {{"file", jsonOf(QDir::toNativeSeparators(file))}, {"requests", holds.requests},
        {"entries", holds.journal.count}, {"head", holds.journal.head.toStdString()}};
}

static QString textOf(const StoreSummary &holds)
{
    return u"%1 requests, %2 journal entries, the last one %3."_s.arg(QString::number(holds.requests),
        QString::number(holds.journal.count), QString::fromLatin1(holds.journal.head.left(16)));
}

void backUpStore(CommandRun &run)
{
    const std::optional<Profile> profile = fileProfile(run);
    if (!profile)
        return;
    const QString file = run.arguments().values.at(0);
    run.when(keepingOf(run, *profile)->backUp(file), [&run, file](const StoreKeeping::Backup &backup) {
        OrderedJson json = jsonOf(backup.holds, file);
        json["recovery"] = backup.hasRecovery;
        const QString recovery = backup.hasRecovery
            ? u"The recovery code opens it, with the file beside it.\n"_s
            : u"There is no recovery code: without this machine's keychain nobody can open it.\n"_s;
        run.finish({{"backup", json}},
            u"Written to %1: %2\n"_s.arg(QDir::toNativeSeparators(file), textOf(backup.holds)) + recovery);
    });
}

void checkStore(CommandRun &run)
{
    const std::optional<Profile> profile = fileProfile(run);
    if (!profile)
        return;
    StoreKeeping *const keeping = keepingOf(run, *profile);
    const QStringList &values = run.arguments().values;
    const QString file = values.isEmpty() ? run.workplace().home().storeFile(*profile) : values.at(0);
    run.when(keeping->check(file), [&run, file](const StoreSummary &holds) {
        OrderedJson json = jsonOf(holds, file);
        json["whole"] = true;
        run.finish(
            {{"check", json}}, u"%1 is whole: %2\n"_s.arg(QDir::toNativeSeparators(file), textOf(holds)));
    });
}

void restoreStore(CommandRun &run)
{
    const std::optional<Profile> profile = fileProfile(run);
    if (!profile)
        return;
    StoreKeeping::Wish wish{.file = run.arguments().values.at(0),
        .by = nameOf(run),
        .code = {},
        .mayBeOlder = run.arguments().has("older"_L1)};
    if (run.arguments().has("code-file"_L1)) {
        const Result<QString> code = typedCode(run);
        if (!code)
            return run.fail(code.error());
        wish.code = *code;
    }
    run.when(keepingOf(run, *profile)->restore(wish), [&run, wish](const StoreKeeping::Restored &restored) {
        OrderedJson json = jsonOf(restored.holds, wish.file);
        const bool wasThere = !restored.movedAside.isEmpty();
        json["movedAside"] = wasThere ? jsonOf(QDir::toNativeSeparators(restored.movedAside)) : OrderedJson();
        const QString aside =
            wasThere ? u"The store before is now %1\n"_s.arg(restored.movedAside) : QString();
        run.finish({{"restore", json}}, u"Restored: %1\n"_s.arg(textOf(restored.holds)) + aside);
    });
}

} // namespace reintegro
