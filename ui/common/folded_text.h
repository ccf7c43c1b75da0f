// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reintegro {

//! Small letters without accents: "Política" is found as "politica", "MÁXIMO" as "maximo".
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace reintegro
