// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field_row.h"

#include "ui/common/card.h"
#include "ui/common/mnemonic.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace reintegro {

namespace {

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

FieldRow::FieldRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_field(field)
    , m_sentence(makeCaption({}, this))
{
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(withoutMnemonic(label));
    m_label->setBuddy(field);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_label);
    layout->addWidget(field);
    layout->addWidget(m_sentence);
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().height());
}

void FieldRow::say(Tone tone, const QString &sentence)
{
    if (m_sentence->text() != sentence)
        m_sentence->setText(sentence);
    m_sentence->setVisible(!m_isCompact || !sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    const bool isProblem = tone == Tone::Problem;
    m_sentence->setProperty("muted", tone == Tone::Hint || tone == Tone::Understood);
    m_sentence->setProperty("problem", isProblem);
    m_sentence->setProperty("amber", tone == Tone::Doubt);
    repolish(m_sentence);
    if (m_field->property("problem").toBool() != isProblem) {
        m_field->setProperty("problem", isProblem);
        repolish(m_field);
    }
}

void FieldRow::setCompact()
{
    m_isCompact = true;
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

QString FieldRow::sentence() const
{
    return m_sentence->text();
}

} // namespace reintegro
