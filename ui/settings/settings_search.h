// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace reintegro {

//! What a search looks through for one setting.
struct SearchedSetting {
    QString name;
    QString explanation;
    QString synonyms;
};

//! The places in `settings` of what holds every word of `text`, best first: names before synonyms before
//! explanations, and among equals in their order. Nothing for a text without words.
[[nodiscard]] std::vector<size_t> foundSettings(
    const std::vector<SearchedSetting> &settings, const QString &text);

} // namespace reintegro
