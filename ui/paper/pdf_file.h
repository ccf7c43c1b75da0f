// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/paper.h"

namespace reintegro {

//! The paper as a PDF: fonts embedded, text as text, the code in its title. Storage where this machine has no
//! font to write with. Needs a QGuiApplication, but no display.
[[nodiscard]] Result<QByteArray> pdfOf(const Paper &paper, PaperSettings::Size size);

} // namespace reintegro
