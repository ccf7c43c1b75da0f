// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"

namespace reintegro {

//! What one of gravestWarnings() is called, for people: "Account of other customers".
[[nodiscard]] Phrase labelOfWarning(const QString &code);
//! When it is given, in one sentence.
[[nodiscard]] Phrase meaningOfWarning(const QString &code);

} // namespace reintegro
