// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace reintegro {

class CommandRun;

//! One `--name` of the command line.
struct OptionRule {
    const char *name = nullptr; //!< Without the hyphens.
    const char *value = nullptr; //!< What its value is called in the help; null for a switch.
    const char *help = nullptr;
    bool isRepeatable = false;
};

//! Who may run a command (INTERFACES of the command line).
enum class CommandAccess {
    None, //!< Nobody has to sign in, and no home is opened.
    Home, //!< Nobody has to sign in; the home is opened.
    Team, //!< The command itself signs in to the team's database.
    Anyone, //!< Anyone signed in; nobody has to before the first person was added.
    Administrator, //!< The same with that role.
    JournalReader, //!< A supervisor or an administrator, with the same exception.
    Refunds, //!< Anyone signed in, and refused before the first person was added.
    Supervisor, //!< The same with that role.
};

struct Arguments;

//! One command: how it is called, who may, and what it does.
struct CommandRule {
    const char *name = nullptr; //!< Its two words, or the only one: "refund approve", "stop-sending".
    const char *call; //!< What follows them, for the help.
    int fewest; //!< Arguments that are not options.
    int most;
    std::vector<const char *> options; //!< Beside those that every command takes.
    CommandAccess access;
    const char *help = nullptr;
    void (*run)(CommandRun &run);
    Result<Done> (*check)(const Arguments &arguments) = nullptr; //!< Of how it is called: Usage.
};

//! What stands on the command line, taken apart.
struct Arguments {
    const CommandRule *command = nullptr; //!< Null only for --help and --version.
    QStringList values; //!< What follows the command's words.
    QHash<QString, QStringList> options; //!< Switches have one empty value.
    bool wantsHelp = false;
    bool wantsVersion = false;

    [[nodiscard]] bool has(QLatin1StringView option) const { return options.contains(option); }
    //! Empty where it was not given.
    [[nodiscard]] QString option(QLatin1StringView name) const { return options.value(name).value(0); }
    [[nodiscard]] std::optional<QString> optionIfGiven(QLatin1StringView name) const
    {
        return has(name) ? std::optional(option(name)) : std::nullopt;
    }
};

//! Takes a command line apart, without the program's own name. Options may stand anywhere; after `--`
//! nothing is an option any more. Usage says what is wrong.
[[nodiscard]] Result<Arguments> readArguments(const QStringList &words);

//! Whether the answer is to be JSON, even if the rest cannot be understood.
[[nodiscard]] bool wantsJson(const QStringList &words);

//! A failure of kind Usage.
[[nodiscard]] tl::unexpected<Error> usageError(const char *what, const QStringList &arguments = {});

} // namespace reintegro
