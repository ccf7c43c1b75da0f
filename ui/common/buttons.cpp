// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/common/mnemonic.h"

#include <QPushButton>
#include <QToolButton>

namespace reintegro {

QPushButton *makeButton(const QString &text, QWidget *parent)
{
    auto *const button = new QPushButton(text, parent);
    button->setAccessibleName(withoutMnemonic(text));
    button->setAutoDefault(
        false); // Enter belongs to the button a dialog names, not to the one with the focus
    button->setIconSize({spacing::iconSize, spacing::iconSize});
    return button;
}

void setWords(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(withoutMnemonic(text));
}

QPushButton *makePrimaryButton(const QString &text, QWidget *parent)
{
    auto *const button = makeButton(text, parent);
    button->setProperty("primary", true);
    return button;
}

QPushButton *makeQuietButton(const QString &text, QWidget *parent)
{
    auto *const button = makeButton(text, parent);
    button->setProperty("quiet", true);
    return button;
}

QPushButton *makeChip(const QString &text, QWidget *parent)
{
    auto *const button = makeButton(text, parent);
    button->setProperty("chip", true);
    return button;
}

QToolButton *makeIconButton(IconName picture, const QString &name, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setIcon(icon(picture, ColorRole::Border)); // quiet: there is one beside every value
    button->setIconSize({16, 16});
    button->setFixedSize(28, 28);
    button->setProperty("quiet", true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace reintegro
