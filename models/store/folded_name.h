// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reintegro {

//! A person's name as it is compared: without blanks around it, without case, and the same however its
//! accents were typed.
[[nodiscard]] inline QString foldedName(const QString &name)
{
    return name.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace reintegro
