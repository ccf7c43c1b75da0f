// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"

#include <QString>
#include <QStringList>

namespace reintegro {

//! A name as people write it, and as the gateway accepts it (A–Z, a–z, 0–9 and single blanks;
//! contract/README.md §3, §4).
struct NameReading {
    QString asTyped; //!< Trimmed, inner blanks as typed.
    QString accepted; //!< "José Muñoz" → "Jose Munoz"; empty when `wall` is set.
    Phrase wall; //!< Empty, or nothing of the name is left.
    [[nodiscard]] bool isRewritten() const { return asTyped != accepted; }
};

//! Accents fold (ñ→n, ç→c, ß→ss, æ→ae, ø→o, ł→l …), apostrophes vanish ("D'Angelo" → "DAngelo"), hyphens and
//! every other sign become a blank, blanks are joined.
[[nodiscard]] NameReading readBeneficiaryName(const QString &typed);

//! The words of a name that count, lower case, as the gateway accepts them: without particles (de, la, del,
//! los, y …), unless there is nothing else.
[[nodiscard]] QStringList countingWords(const QString &name);

//! Whether two names mean the same: accents, case, order of the words and particles (de, la, del, los, y …)
//! aside.
[[nodiscard]] bool isSameName(const QString &one, const QString &other);

//! Lower case without accents, for searches: "Bogotá" → "bogota".
[[nodiscard]] QString accentFree(const QString &text);

} // namespace reintegro
