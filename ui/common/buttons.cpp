// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include <QPushButton>
#include <QToolButton>

namespace reintegro {

namespace {

//! "Sign &in" → "Sign in"; "&&" stands for one "&".
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

} // namespace

QPushButton *makeButton(const QString &text, QWidget *parent)
{
    auto *const button = new QPushButton(text, parent);
    button->setAccessibleName(withoutMnemonic(text));
    button->setAutoDefault(
        false); // Enter belongs to the button a dialog names, not to the one with the focus
    button->setIconSize({spacing::iconSize, spacing::iconSize});
    return button;
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
