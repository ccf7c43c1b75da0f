// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

class QPushButton;
class QToolButton;

namespace reintegro {

// `text` may hold a mnemonic ("Sign &in"); the accessible name is the text without it.

//! The one loud button of a page.
[[nodiscard]] QPushButton *makePrimaryButton(const QString &text, QWidget *parent);
[[nodiscard]] QPushButton *makeButton(const QString &text, QWidget *parent);
//! Text only, for what matters less.
[[nodiscard]] QPushButton *makeQuietButton(const QString &text, QWidget *parent);
//! Rounded, for short choices in a row.
[[nodiscard]] QPushButton *makeChip(const QString &text, QWidget *parent);
//! An icon alone: `name` is what assistive tools and the tooltip say.
[[nodiscard]] QToolButton *makeIconButton(IconName picture, const QString &name, QWidget *parent);

//! Other words for a button that was made here.
void setWords(QPushButton *button, const QString &text);

} // namespace reintegro
