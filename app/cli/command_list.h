// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace reintegro {

//! Every command, in the order of the help.
[[nodiscard]] const std::vector<CommandRule> &commandRules();

//! Null where there is none of this name ("refund approve").
[[nodiscard]] const CommandRule *commandRule(const QString &name);
//! Null where no command has it.
[[nodiscard]] const OptionRule *optionRule(const QString &name);
//! Whether every command takes it.
[[nodiscard]] bool isGlobalOption(const QString &name);

//! How the program is called; with a command, how that is called.
[[nodiscard]] QString helpText(const CommandRule *command);

} // namespace reintegro
