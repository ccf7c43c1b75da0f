// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reintegro {

//! The words of a button or label without the letter that Alt presses: "Sign &in" → "Sign in", and in
//! Chinese, where the letter stands behind the words, "退款(&R)…" → "退款…". "&&" stands for one "&".
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace reintegro
