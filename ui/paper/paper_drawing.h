// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/receipts/paper.h"

class QPagedPaintDevice;
class QPainter;

namespace reintegro {

//! How many pages a paper has.
[[nodiscard]] int pagesOf(const Paper &paper, PaperSettings::Size size);
//! Draws one page (from 0) in black, with the sheet's upper left corner at the painter's origin and
//! `dotsPerInch` of the device. The ground is left as it is.
void drawPage(QPainter &painter, const Paper &paper, PaperSettings::Size size, int page, qreal dotsPerInch);
//! Prints all pages. The device has the sheet's size and no margins. False where it does not take them.
[[nodiscard]] bool printPaper(QPagedPaintDevice &device, const Paper &paper, PaperSettings::Size size);

} // namespace reintegro
