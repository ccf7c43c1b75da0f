// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace reintegro {

//! The mouse wheel over `field` changes it only while it has the focus: else it belongs to the page, which
//! scrolls under the mouse. Nor does the wheel give it the focus.
void guardAgainstWheel(QWidget *field);

} // namespace reintegro
