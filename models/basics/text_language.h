// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reintegro {

//! The languages in which the program itself spells dates and amounts, beside those texts that a translator
//! puts into them.
enum class TextLanguage { English, Spanish, Chinese };

//! That of QLocale's default, which the program sets together with its translations; English for all others.
[[nodiscard]] TextLanguage textLanguage();

} // namespace reintegro
