// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reintegro {

//! A line of the log without what looks like a secret or like a person's data: e-mails, numbers of six digits
//! or more (documents, accounts, phones, cards), tokens, long mixed words, values named password or the like,
//! and the name of the home folder. A second net only: nothing of this is to be written in the first place.
//! It hides too much rather than too little. Pure; any thread.
[[nodiscard]] QString maskedForLog(const QString &text);

} // namespace reintegro
