// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QDialog;
class QScrollArea;
class QWidget;

namespace reintegro {

//! A scroll area without a frame around `content`, on the window's own ground. It scrolls downwards only.
[[nodiscard]] QScrollArea *makeScrollPage(QWidget *content, QWidget *parent);

//! Puts `content` into the middle of `page`, at most `width` wide, scrolling where the window is too small.
void layOutCentered(QWidget *page, QWidget *content, int width);

//! How large a dialog may be: no larger than the window under it, and where there is none, the screen.
[[nodiscard]] QSize roomFor(const QDialog *dialog);

} // namespace reintegro
