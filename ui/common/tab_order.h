// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace reintegro {

//! The Tab key reaches `widget` after what it reaches at `place`, or, where nothing can have the focus there,
//! after what it reaches before it. For what is made later than its neighbours: Qt puts it at the end.
void putInTabOrderAfter(QWidget *place, QWidget *widget);

} // namespace reintegro
