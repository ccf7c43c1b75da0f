// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/warning.h"

#include <QString>

#include <optional>
#include <vector>

namespace reintegro {

// Sentences as the store keeps them: source text and arguments as compact JSON, so that they can be said in
// another language later. What cannot be read back gives nothing.

[[nodiscard]] QString phraseToJson(const Phrase &phrase); //!< An empty text for an empty phrase.
[[nodiscard]] std::optional<Phrase> phraseFromJson(const QString &json);
[[nodiscard]] QString phrasesToJson(const std::vector<Phrase> &phrases);
[[nodiscard]] std::optional<std::vector<Phrase>> phrasesFromJson(const QString &json);
[[nodiscard]] QString levelName(Warning::Level level); //!< "notice", "confirm", "blocking".
[[nodiscard]] QString warningsToJson(const std::vector<Warning> &warnings);
[[nodiscard]] std::optional<std::vector<Warning>> warningsFromJson(const QString &json);

} // namespace reintegro
