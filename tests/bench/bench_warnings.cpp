// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a payer and a beneficiary by their names alone, pair by pair, and how often that is wrong.
// The pairs are those of the unit test.
#include "models/refunds/beneficiary_warnings.h"
#include "tests/unit/colombia/name_pairs.h"

#include <QTextStream>

#include <algorithm>

using namespace reintegro;
using namespace Qt::Literals::StringLiterals;

namespace {

QString wordsFor(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::Same:
        return u"same"_s;
    case NameLikeness::Shortened:
        return u"shortened"_s;
    case NameLikeness::Misspelt:
        return u"misspelt"_s;
    case NameLikeness::Related:
        return u"related"_s;
    case NameLikeness::Different:
        return u"different"_s;
    }
    Q_UNREACHABLE();
}

//! Whether somebody has to confirm the name, where no document helps.
bool isToBeConfirmed(const QString &payer, const QString &beneficiary)
{
    const auto warning = nameWarning(payer, beneficiary, DocumentMatch::Unknown);
    return warning && warning->level == Warning::Level::Confirm;
}

bool shouldBeConfirmed(NameLikeness likeness)
{
    return likeness == NameLikeness::Related || likeness == NameLikeness::Different;
}

QString percent(int part, std::size_t all)
{
    constexpr double hundred = 100;
    return u"%1 of %2 (%3 %)"_s.arg(part).arg(all).arg(hundred * part / static_cast<double>(all), 0, 'f', 1);
}

} // namespace

int main()
{
    QTextStream out(stdout);
    constexpr int column = 34;
    const auto line = [&](const QString &payer, const QString &beneficiary, const QString &expected,
                          const QString &got) {
        out << payer.leftJustified(column) << beneficiary.leftJustified(column) << expected.leftJustified(12)
            << got << '\n';
    };
    line(u"payer"_s, u"beneficiary"_s, u"expected"_s, u"got"_s);
    int wrong = 0;
    int missed = 0;
    int inVain = 0;
    for (const test::NamePair &pair : test::namePairs) {
        const QString payer = QString::fromUtf8(pair.payer);
        const QString beneficiary = QString::fromUtf8(pair.beneficiary);
        const NameLikeness got = compareNames(payer, beneficiary);
        const bool isWrong = got != pair.likeness;
        wrong += isWrong ? 1 : 0;
        const bool isConfirmed = isToBeConfirmed(payer, beneficiary);
        missed += shouldBeConfirmed(pair.likeness) && !isConfirmed ? 1 : 0;
        inVain += !shouldBeConfirmed(pair.likeness) && isConfirmed ? 1 : 0;
        line(
            payer, beneficiary, wordsFor(pair.likeness), wordsFor(got) + (isWrong ? u"  <- wrong"_s : u""_s));
    }
    const std::size_t all = test::namePairs.size();
    out << "\nwrong: " << percent(wrong, all)
        << "\nnot asked about although they should be: " << percent(missed, all)
        << "\nasked about in vain: " << percent(inVain, all) << '\n';
    return 0;
}
