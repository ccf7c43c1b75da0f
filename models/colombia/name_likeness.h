// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace reintegro {

//! How much two names have in common; the order of their words, accents, case and particles aside.
enum class NameLikeness {
    Same, //!< The same words, also where blanks are missing ("Anamaria", "Ana María").
    Shortened, //!< Words are left out, or only their initials stand there.
    Misspelt, //!< Every word of the shorter one is in the other, some with a slip of the keyboard.
    Related, //!< Two words or more are the same and others differ: relatives, or a married name.
    Different,
};

//! Pure. An empty name is different from every other.
[[nodiscard]] NameLikeness compareNames(const QString &one, const QString &other);

//! The counting words of one name that the other has too, in the order of the one.
[[nodiscard]] QStringList sharedWords(const QString &one, const QString &other);

} // namespace reintegro
