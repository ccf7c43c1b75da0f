// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/name_likeness.h"

#include "models/colombia/beneficiary_name.h"

#include <algorithm>
#include <vector>

namespace reintegro {

namespace {

//! Words of two names that were found in each other, and those that were not.
struct Matching {
    QStringList shorter;
    QStringList longer;
    int same = 0;
    int misspelt = 0;
    int initials = 0;
};

} // namespace

//! Changes of one letter, or of two neighbours that changed places, that lead from one word to the other.
static int slipsBetween(const QString &one, const QString &other)
{
    const auto columns = static_cast<std::size_t>(other.size()) + 1;
    std::vector<int> before(columns), now(columns), next(columns);
    for (std::size_t column = 0; column < columns; ++column)
        now[column] = static_cast<int>(column);
    for (qsizetype row = 1; row <= one.size(); ++row) {
        next[0] = static_cast<int>(row);
        for (qsizetype column = 1; column <= other.size(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            const bool isSame = one.at(row - 1) == other.at(column - 1);
            next[at] = std::min({now[at] + 1, next[at - 1] + 1, now[at - 1] + (isSame ? 0 : 1)});
            const bool isSwapped = row > 1 && column > 1 && one.at(row - 1) == other.at(column - 2)
                && one.at(row - 2) == other.at(column - 1);
            if (isSwapped)
                next[at] = std::min(next[at], before[at - 2] + 1);
        }
        before.swap(now);
        now.swap(next);
    }
    return now.back();
}

//! Mario and María, Luis and Luisa, Andrés and Andrea are other people, not slips of the keyboard.
static bool differsByGender(const QString &one, const QString &other)
{
    const auto endsOpen = [](const QString &word) {
        return word.endsWith(u'a') || word.endsWith(u'o') || word.endsWith(u'e');
    };
    if (one.size() == other.size())
        return one.chopped(1) == other.chopped(1) && (endsOpen(one) || endsOpen(other));
    const QString &shorter = one.size() < other.size() ? one : other;
    const QString &longer = one.size() < other.size() ? other : one;
    return longer.size() == shorter.size() + 1 && longer.startsWith(shorter) && endsOpen(longer);
}

static bool isSlip(const QString &one, const QString &other)
{
    const qsizetype length = std::min(one.size(), other.size());
    if (length < 4 || differsByGender(one, other))
        return false;
    return slipsBetween(one, other) <= (length < 8 ? 1 : 2);
}

//! "M", or "Ma", for María.
static bool isInitial(const QString &one, const QString &other)
{
    const QString &shorter = one.size() < other.size() ? one : other;
    const QString &longer = one.size() < other.size() ? other : one;
    return shorter.size() <= 2 && longer.startsWith(shorter);
}

//! Takes the words out that `fit`; says how many there were.
template <typename Fit> static int takeOut(QStringList &shorter, QStringList &longer, Fit fit)
{
    int found = 0;
    for (auto word = shorter.begin(); word != shorter.end();) {
        const auto other = std::find_if(
            longer.begin(), longer.end(), [&](const QString &candidate) { return fit(*word, candidate); });
        if (other == longer.end()) {
            ++word;
            continue;
        }
        longer.erase(other);
        word = shorter.erase(word);
        ++found;
    }
    return found;
}

static Matching match(QStringList one, QStringList other)
{
    if (one.size() > other.size())
        one.swap(other);
    Matching matching{.shorter = std::move(one), .longer = std::move(other)};
    matching.same = takeOut(matching.shorter, matching.longer,
        [](const QString &word, const QString &candidate) { return word == candidate; });
    matching.misspelt = takeOut(matching.shorter, matching.longer, isSlip);
    matching.initials = takeOut(matching.shorter, matching.longer, isInitial);
    return matching;
}

static QString lettersOf(const QString &name)
{
    return readBeneficiaryName(name).accepted.toLower().remove(u' ');
}

NameLikeness compareNames(const QString &one, const QString &other)
{
    if (isSameName(one, other))
        return NameLikeness::Same;
    const QString letters = lettersOf(one);
    if (letters.isEmpty())
        return NameLikeness::Different;
    if (letters == lettersOf(other))
        return NameLikeness::Same;
    const Matching found = match(countingWords(one), countingWords(other));
    const int whole = found.same + found.misspelt;
    if (!found.shorter.isEmpty())
        return found.same >= 2 ? NameLikeness::Related : NameLikeness::Different;
    // One word, or initials alone, say too little about who is meant.
    const bool isSomebody = whole >= 2 || (whole == 1 && found.initials >= 1);
    if (!isSomebody && !found.longer.isEmpty())
        return NameLikeness::Different;
    if (whole == 0)
        return NameLikeness::Different;
    return found.misspelt > 0 ? NameLikeness::Misspelt : NameLikeness::Shortened;
}

QStringList sharedWords(const QString &one, const QString &other)
{
    QStringList left = countingWords(other);
    QStringList shared;
    for (const QString &word : countingWords(one)) {
        if (left.removeOne(word))
            shared.append(word);
    }
    return shared;
}

} // namespace reintegro
