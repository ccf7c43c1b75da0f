// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_search.h"

#include "ui/common/folded_text.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace reintegro {

namespace {

// The lower the better; in steps that are too large for several words of one step to outweigh a step above.
constexpr int atBeginning = 0;
constexpr int atWord = 1;
constexpr int inMiddle = 16;
constexpr int elsewhere = 256;

bool beginsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

std::optional<int> rankOf(const QString &word, const QString &text, const QString &rest)
{
    if (text.startsWith(word))
        return atBeginning;
    if (beginsWord(text, word))
        return atWord;
    if (text.contains(word))
        return inMiddle;
    return rest.contains(word) ? std::optional(elsewhere) : std::nullopt;
}

std::optional<int> rankOf(const QStringList &words, const PaletteEntry &entry)
{
    const QString text = foldedForSearch(entry.text);
    const QString rest = foldedForSearch(entry.beside + QChar(u' ') + entry.alsoFoundBy);
    int rank = 0;
    for (const QString &word : words) {
        const std::optional<int> one = rankOf(word, text, rest);
        if (!one)
            return std::nullopt;
        rank += *one;
    }
    return rank;
}

} // namespace

std::vector<size_t> foundEntries(const std::vector<PaletteEntry> &entries, const QString &typed)
{
    const QStringList words = foldedForSearch(typed).split(QChar(u' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, size_t>> ranked;
    for (size_t place = 0; place < entries.size(); ++place) {
        if (const std::optional<int> rank = rankOf(words, entries.at(place)))
            ranked.emplace_back(*rank, place);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<size_t> found;
    found.reserve(ranked.size());
    for (const auto &[rank, place] : ranked)
        found.push_back(place);
    return found;
}

} // namespace reintegro
