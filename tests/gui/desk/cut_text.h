// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace reintegro::test {

//! What of the texts in a window cannot be read whole, one line each with the kind of widget and its text:
//! labels, buttons, tabs, headings of columns, choices and the hints in empty fields that have less room than
//! they ask for, and what sticks out of its window or lies where no scroll bar leads.
//!
//! A text that may be elided is left out where its tooltip says all of it.
[[nodiscard]] QStringList cutTextsIn(QWidget *window);

} // namespace reintegro::test
