// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace reintegro {

//! A scroll area without a frame around `content`, on the window's own ground. It scrolls downwards only.
[[nodiscard]] QScrollArea *makeScrollPage(QWidget *content, QWidget *parent);

//! Puts `content` into the middle of `page`, at most `width` wide, scrolling where the window is too small.
void layOutCentered(QWidget *page, QWidget *content, int width);

} // namespace reintegro
