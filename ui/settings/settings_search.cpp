// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_search.h"

#include "ui/common/folded_text.h"

#include <algorithm>

namespace reintegro {

namespace {

// The lower the better; in steps that are too large for several words of one step to outweigh a step above.
constexpr int atNamesBeginning = 0;
constexpr int inName = 1;
constexpr int inSynonyms = 8;
constexpr int inExplanation = 64;
constexpr int nowhere = -1;

int rankOf(const QString &word, const SearchedSetting &folded)
{
    if (folded.name.startsWith(word))
        return atNamesBeginning;
    if (folded.name.contains(word))
        return inName;
    if (folded.synonyms.contains(word))
        return inSynonyms;
    return folded.explanation.contains(word) ? inExplanation : nowhere;
}

int rankOf(const QStringList &words, const SearchedSetting &setting)
{
    const SearchedSetting folded{foldedForSearch(setting.name), foldedForSearch(setting.explanation),
        foldedForSearch(setting.synonyms)};
    int rank = 0;
    for (const QString &word : words) {
        const int one = rankOf(word, folded);
        if (one == nowhere)
            return nowhere;
        rank += one;
    }
    return rank;
}

} // namespace

std::vector<size_t> foundSettings(const std::vector<SearchedSetting> &settings, const QString &text)
{
    const QStringList words = foldedForSearch(text).split(QChar(u' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, size_t>> ranked;
    for (size_t place = 0; place < settings.size(); ++place) {
        if (const int rank = rankOf(words, settings.at(place)); rank != nowhere)
            ranked.emplace_back(rank, place);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<size_t> found;
    for (const auto &[rank, place] : ranked)
        found.push_back(place);
    return found;
}

} // namespace reintegro
