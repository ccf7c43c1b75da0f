// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_list.h"

#include "app/cli/commands.h"
#include "app/cli/refund_arguments.h"

#include <algorithm>
#include <array>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr std::array globalOptions{
    OptionRule{"profile", "NAME", "the gateway to talk to, instead of the one in use"},
    OptionRule{"user", "NAME", "who signs in"},
    OptionRule{"password-file", "FILE", "its first line is the password; - is standard input"},
    OptionRule{"json", nullptr, "answer with one JSON document on standard output"},
    OptionRule{"help", nullptr, "show how a command is called"},
    OptionRule{"version", nullptr, "show the version"},
};

static constexpr std::array commandOptions{
    OptionRule{"kind", "KIND", "training, sandbox, production or custom"},
    OptionRule{"api", "URL", "where a custom or training gateway takes calls"},
    OptionRule{"auth", "URL", "where it gives out tokens; else the same as --api"},
    OptionRule{"callback-url", "URL", "where the gateway is to send notifications"},
    OptionRule{"server", "URL", "the team's database: postgresql://host:5432/database"},
    OptionRule{"team-user", "NAME", "who signs in to the team's database; else the same as --user"},
    OptionRule{"team-password-file", "FILE", "that account's password; else the same as --password-file"},
    OptionRule{"role", "ROLE", "agent, supervisor or administrator; may be repeated", true},
    OptionRule{"new-password-file", "FILE", "its first line is the new password; - is standard input"},
    OptionRule{"file", "FILE", "a saved answer, instead of asking the gateway"},
    OptionRule{"signature", "HEADER", "the header Liquido-Signature that came with it"},
    OptionRule{"amount", "TEXT", "how much, as people write it: \"1.234,56\""},
    OptionRule{"amount-minor", "N", "how much, in the smallest unit: 100 is 1 peso"},
    OptionRule{"full", nullptr, "all that is left of the charge"},
    OptionRule{"reason", "TEXT", "why; the gateway is told"},
    OptionRule{"account", "FILE",
        "a JSON object: bankCode, beneficiaryName, bankAccountNumber,\n"
        "bankAccountType, bankBranchId?, bankName?, document{type, documentId};\n"
        "- is standard input"},
    OptionRule{
        "no-account", nullptr, "name no account, where the policy needs none for how the charge was paid"},
    OptionRule{"note", "TEXT", "a note that stays in the house"},
    OptionRule{"ground", "GROUND", "withdrawal, reversal or goodwill: why the money goes back"},
    OptionRule{
        "claimed-on", "DATE", "when the customer asked for it, such as 2026-02-28; today if not given"},
    OptionRule{"out", "FILE", "the PDF to write; it must not be there yet"},
    OptionRule{"lang", "LANGUAGE", "es or en, whatever language anything else is in"},
    OptionRule{"paper", "SIZE", "letter or a4"},
    OptionRule{"people", "HOW", "how people stand on it: roles, initials or names"},
    OptionRule{"merchant", "NAME", "the name at its head, instead of the one that was set"},
    OptionRule{"show-personal-data", nullptr, "documents and accounts unmasked; the journal says so"},
    OptionRule{"once", nullptr, "ask about everything that is due now, once, and end"},
    OptionRule{"state", "STATE", "only those in this state, such as awaiting_approval"},
    OptionRule{"accept-warnings", nullptr, "confirm the warnings that a person has to confirm"},
    OptionRule{"send", nullptr, "send it at once"},
    OptionRule{"why", "TEXT", "the reason, for the record"},
    OptionRule{"i-know", nullptr, "you know that the customer is paid twice if the first call got through"},
    OptionRule{"statement", "FILE",
        "what the gateway wrote, at most 1 MiB; kept with the request;\n- is standard input"},
    OptionRule{"document-file", "FILE",
        "a JSON object: type, documentId, as the request or the charge has them;\n- is standard input"},
    OptionRule{"older", nullptr, "also where the backup lacks what this desk has seen since"},
    OptionRule{"code-file", "FILE", "its first line is the recovery code; - is standard input"},
    OptionRule{"port", "N", "the port; 0 or nothing takes a free one"},
    OptionRule{"state-file", "FILE", "keep its refunds in this file"},
    OptionRule{"record", "FILE", "write each request to this file, without tokens"},
    OptionRule{"settle-after", "SECONDS", "how long a refund is in progress; 5 if not given"},
};

const std::vector<CommandRule> &commandRules()
{
    static const std::vector<const char *> refund{"amount", "amount-minor", "full", "reason", "account",
        "no-account", "note", "callback-url", "ground", "claimed-on"};
    static const std::vector<const char *> print{
        "out", "lang", "paper", "people", "merchant", "show-personal-data"};
    static const std::vector<CommandRule> rules{
        {"profile add", "NAME --kind KIND [--api URL] [--auth URL] [--callback-url URL] [--server URL]", 1, 1,
            {"kind", "api", "auth", "callback-url", "server"}, CommandAccess::Administrator,
            "adds a gateway to talk to", addProfile, checkAddProfile},
        {"profile list", "", 0, 0, {}, CommandAccess::Administrator, "lists the gateways", listProfiles},
        {"profile use", "NAME", 1, 1, {}, CommandAccess::Administrator, "uses this gateway from now on",
            useProfile},
        {"profile remove", "NAME", 1, 1, {}, CommandAccess::Administrator,
            "forgets a gateway and its credentials; its store stays", removeProfile},
        {"credentials set", "", 0, 0, {}, CommandAccess::Administrator,
            "reads {\"clientId\",\"clientSecret\",\"apiKey\"} or {\"accessToken\",\"apiKey\"}\n"
            "from standard input into the keychain",
            setCredentials},
        {"credentials check", "", 0, 0, {}, CommandAccess::Administrator,
            "asks the gateway whether they work", checkCredentials},
        {"credentials clear", "", 0, 0, {}, CommandAccess::Administrator, "forgets them", clearCredentials},
        {"user add", "NAME --role ROLE … --new-password-file FILE", 1, 1, {"role", "new-password-file"},
            CommandAccess::Administrator, "adds a person; the first one must be an administrator", addUser,
            checkAddUser},
        {"user list", "", 0, 0, {}, CommandAccess::Administrator, "lists the people", listUsers},
        {"user disable", "NAME", 1, 1, {}, CommandAccess::Administrator, "lets a person no longer sign in",
            disableUser},
        {"user enable", "NAME", 1, 1, {}, CommandAccess::Administrator,
            "lets a disabled person sign in again", enableUser},
        {"user password", "[NAME] --new-password-file FILE", 0, 1, {"new-password-file"},
            CommandAccess::Anyone, "changes one's own password, or, by an administrator, another's",
            setUserPassword, checkNewPassword},
        {"charge show", "KEY | --file FILE", 0, 1, {"file"}, CommandAccess::Anyone,
            "shows a charge, from the gateway or from a saved answer", showCharge, checkShowCharge},
        {"charge print", "KEY --out FILE.pdf", 1, 1, print, CommandAccess::Refunds,
            "writes a statement of a charge to a new PDF; documents and accounts are masked", printCharge,
            checkPrint},
        {"receipt print", "ID --out FILE.pdf", 1, 1, print, CommandAccess::Refunds,
            "writes the receipt of a refund to a new PDF, or a statement of how it stands, which\n"
            "proves no payment; documents and accounts are masked",
            printReceipt, checkPrint},
        {"receipt verify", "CODE | FILE.pdf", 1, 1, {}, CommandAccess::Refunds,
            "says whether a receipt was issued here, is unaltered, and is still true", verifyReceipt},
        {"refund preview", "KEY REFUND", 1, 1, refund, CommandAccess::Refunds,
            "shows what would be sent, and the warnings; keeps nothing", previewRefund, checkRefundArguments},
        {"refund request", "KEY REFUND", 1, 1, refund, CommandAccess::Refunds,
            "asks for a refund; another person has to approve it", requestRefund, checkRefundArguments},
        {"refund list", "[--state STATE]", 0, 0, {"state"}, CommandAccess::Refunds, "lists the requests",
            listRefunds, checkListRefunds},
        {"refund show", "ID", 1, 1, {}, CommandAccess::Refunds, "shows one", showRefund},
        {"refund approve", "ID [--accept-warnings] [--send]", 1, 1, {"accept-warnings", "send"},
            CommandAccess::Supervisor, "approves what another person asked for", approveRefund},
        {"refund reject", "ID --why TEXT", 1, 1, {"why"}, CommandAccess::Supervisor, "rejects it",
            rejectRefund, checkWhy},
        {"refund withdraw", "ID", 1, 1, {}, CommandAccess::Refunds, "takes a request back", withdrawRefund},
        {"refund send", "ID", 1, 1, {}, CommandAccess::Supervisor,
            "sends an approved one, or again one that the gateway did not take", sendRefund},
        {"refund check", "ID", 1, 1, {}, CommandAccess::Refunds,
            "reads at the gateway how it stands; sends nothing", checkRefund},
        {"refund follow", "[--once]", 0, 0, {"once"}, CommandAccess::Refunds,
            "asks at the gateway about every refund on its way, with growing pauses, until it\n"
            "is interrupted; sends nothing",
            followRefunds},
        {"board", "", 0, 0, {}, CommandAccess::Refunds,
            "shows what is on its way, by age in working days, with what is late on top", showBoard},
        {"refund resend", "ID --i-know [--why TEXT]", 1, 1, {"i-know", "why"}, CommandAccess::Supervisor,
            "sends the same bytes again under the same key, where nothing says that the\n"
            "gateway has them",
            resendRefund, checkResend},
        {"refund close", "ID --statement FILE [--why TEXT]", 1, 1, {"statement", "why"},
            CommandAccess::Supervisor,
            "says, with the gateway's written statement, that an unknown one was not\n"
            "executed; a second supervisor has to say the same, for whom --why is enough",
            closeRefund, checkClose},
        {"refund correct", "ID --account FILE", 1, 1, {"account"}, CommandAccess::Refunds,
            "asks once more for one that failed, to another account and otherwise as it was", correctRefund,
            checkCorrect},
        {"notification read", "FILE [--signature HEADER]", 1, 1, {"signature"}, CommandAccess::Refunds,
            "keeps a notification of the gateway's and asks the gateway whether it is true;\n"
            "- is standard input",
            readNotification},
        {"person erase", "--document-file FILE --why TEXT", 0, 0, {"document-file", "why"},
            CommandAccess::Administrator,
            "forgets a person in every request that is over; amounts and journal stay", erasePerson,
            checkErasePerson},
        {"store backup", "FILE", 1, 1, {}, CommandAccess::Administrator,
            "writes a whole copy of the profile's store to a new file", backUpStore},
        {"store check", "[FILE]", 0, 1, {}, CommandAccess::JournalReader,
            "looks through the store, or through a backup, wholly; changes nothing", checkStore},
        {"store restore", "FILE [--older] [--code-file FILE]", 1, 1, {"older", "code-file"},
            CommandAccess::Administrator,
            "puts a backup in the store's place, once it was looked through; the store\n"
            "before is moved aside and kept",
            restoreStore},
        {"store recovery-code", "", 0, 0, {}, CommandAccess::Administrator,
            "makes a code that brings the store's key back, and shows it once", makeRecoveryCode},
        {"store recover", "--code-file FILE", 0, 0, {"code-file"}, CommandAccess::Administrator,
            "puts the store's key back into the keychain", recoverStore, checkRecoverStore},
        {"store copy", "--server URL [--team-user NAME] [--team-password-file FILE]", 0, 0,
            {"server", "team-user", "team-password-file"}, CommandAccess::Administrator,
            "takes the requests of this desk and their journal over into a team's store that\n"
            "is empty yet; the people are added with \"team add\"",
            copyStore, checkCopyStore},
        {"team init", "--server URL", 0, 0, {"server"}, CommandAccess::Team,
            "makes the team's store in a PostgreSQL database, or brings it up to date; as an\n"
            "account that may make roles there",
            initTeam},
        {"team add", "NAME --role ROLE … [--new-password-file FILE]", 1, 1,
            {"role", "new-password-file", "server"}, CommandAccess::Team,
            "adds a person to the team, with an account of the database", addToTeam, checkAddToTeam},
        {"team remove", "NAME", 1, 1, {"server"}, CommandAccess::Team,
            "lets a person no longer sign in to the team's database", removeFromTeam},
        {"team list", "", 0, 0, {"server"}, CommandAccess::Team, "lists the people of the team", listTeam},
        {"journal verify", "", 0, 0, {}, CommandAccess::JournalReader, "proves that the journal is whole",
            verifyJournal},
        {"journal export", "FILE", 1, 1, {}, CommandAccess::JournalReader,
            "writes the journal to a new file, with a checkpoint", exportJournal},
        {"policy show", "", 0, 0, {}, CommandAccess::Refunds,
            "shows what an administrator allows, and whether sending is stopped", showPolicy},
        {"policy set", "NAME VALUE", 2, 2, {}, CommandAccess::Administrator,
            "sets one of them; amounts as people write them, none takes a limit away", setPolicy,
            checkSetPolicy},
        {"stop-sending", "--why TEXT", 0, 0, {"why"}, CommandAccess::JournalReader,
            "lets nothing be sent from any desk until an administrator lifts it", stopSending, checkWhy},
        {"resume-sending", "", 0, 0, {}, CommandAccess::Administrator, "lifts it", resumeSending},
        {"support bundle", "FILE", 1, 1, {}, CommandAccess::Home,
            "writes what whoever helps needs to know to a new file, and shows all of it: versions,\n"
            "settings, whether stores and journals are whole, the log; nothing about people",
            makeSupportBundle},
        {"training serve", "[--port N]", 0, 0, {"port", "state-file", "record", "settle-after"},
            CommandAccess::None, "runs the training gateway alone; prints `listening PORT` first",
            serveTraining, checkServeTraining},
    };
    return rules;
}

const CommandRule *commandRule(const QString &name)
{
    const std::vector<CommandRule> &rules = commandRules();
    const auto found = std::find_if(rules.begin(), rules.end(),
        [&name](const CommandRule &rule) { return name == QLatin1StringView(rule.name); });
    return found == rules.end() ? nullptr : &*found;
}

template <typename Rules> static const OptionRule *ruleIn(const Rules &rules, const QString &name)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
        [&name](const OptionRule &rule) { return name == QLatin1StringView(rule.name); });
    return found == rules.end() ? nullptr : &*found;
}

const OptionRule *optionRule(const QString &name)
{
    const OptionRule *const global = ruleIn(globalOptions, name);
    return global != nullptr ? global : ruleIn(commandOptions, name);
}

bool isGlobalOption(const QString &name)
{
    return ruleIn(globalOptions, name) != nullptr;
}

static QString helpLine(const QString &left, const char *right)
{
    static constexpr qsizetype column = 28;
    const QString indent = u'\n' + QString(column, u' ');
    const QString text = QString::fromUtf8(right).replace(u'\n', indent);
    if (left.size() + 2 > column)
        return left + indent + text + u'\n';
    return left.leftJustified(column) + text + u'\n';
}

static QString optionHelp(const OptionRule &rule)
{
    QString left = u"  --"_s + QLatin1StringView(rule.name);
    if (rule.value != nullptr)
        left += u' ' + QString::fromLatin1(rule.value);
    return helpLine(left, rule.help);
}

QString helpText(const CommandRule *command)
{
    QString text;
    if (command == nullptr) {
        text = u"reintegro-cli [--profile NAME] [--user NAME --password-file FILE] [--json] COMMAND …\n\n"_s;
        for (const CommandRule &rule : commandRules())
            text += helpLine(u"  "_s + QLatin1StringView(rule.name), rule.help);
    } else {
        text = u"reintegro-cli "_s + QLatin1StringView(command->name) + u' '
            + QString::fromUtf8(command->call) + u'\n' + QString::fromUtf8(command->help) + u"\n\n"_s;
        for (const char *const name : command->options)
            text += optionHelp(*optionRule(QString::fromLatin1(name)));
    }
    text += u"\nEvery command takes:\n"_s;
    for (const OptionRule &rule : globalOptions)
        text += optionHelp(rule);
    text += u"\nExit status: 0 done, 2 wrong use, 3 not found, 4 not allowed, 5 network or gateway,\n"_s
            u"6 the data is not valid, 7 conflict or unknown outcome, 8 store or keychain.\n"_s;
    return text;
}

} // namespace reintegro
