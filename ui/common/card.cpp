// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace reintegro {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_header(new QHBoxLayout)
    , m_title(makeSectionTitle(title, this))
    , m_body(new QVBoxLayout)
{
    setProperty("card", true);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::card, spacing::medium, spacing::card, spacing::card);
    layout->setSpacing(spacing::small);
    layout->addLayout(m_header);
    layout->addLayout(m_body, 1);
    m_header->setSpacing(spacing::small);
    m_header->addWidget(m_title, 1);
    m_body->setSpacing(spacing::small);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setTone(Tone tone)
{
    setProperty("loud", tone == Tone::Loud);
    setProperty("amber", tone == Tone::Amber);
    setProperty("unknown", tone == Tone::Unknown);
    style()->unpolish(this); // style sheets look at properties only when a widget is polished
    style()->polish(this);
}

QFrame *makeRule(QWidget *parent)
{
    auto *const rule = new QFrame(parent);
    rule->setProperty("rule", true);
    return rule;
}

QLabel *makeSectionTitle(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setFont(Theme::font(FontRole::Section));
    label->setWordWrap(true);
    return label;
}

QLabel *makePageTitle(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setFont(Theme::font(FontRole::PageTitle));
    label->setWordWrap(true);
    return label;
}

QLabel *makeWords(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setWordWrap(true);
    Theme::setMuted(label);
    return label;
}

QLabel *makeCaption(const QString &text, QWidget *parent)
{
    QLabel *const label = makeWords(text, parent);
    label->setFont(Theme::font(FontRole::Caption));
    return label;
}

QLabel *makeProblem(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setProperty("problem", true);
    label->setProperty("reading", true);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->hide();
    return label;
}

void showSentence(QLabel *label, const QString &sentence)
{
    const bool isNew = label->text() != sentence || label->isHidden();
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty() || !isNew)
        return;
    QAccessibleEvent alert(label, QAccessible::Alert); // whoever does not see it come up hears of it
    QAccessible::updateAccessibility(&alert);
}

} // namespace reintegro
