// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/password_fields.h"

#include "ui/common/field_row.h"
#include "ui/common/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace reintegro {

namespace {

constexpr qsizetype leastCharacters = 8; // as PeopleStore asks for

} // namespace

PasswordFields::PasswordFields(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_repeatEdit(new QLineEdit(this))
    , m_row(new FieldRow(tr("New pass&word"), m_edit, this))
    , m_repeatRow(new FieldRow(tr("The same password a&gain"), m_repeatEdit, this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    for (QLineEdit *const edit : {m_edit, m_repeatEdit}) {
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &PasswordFields::judge);
    }
    m_repeatRow->setCompact();
    layout->addWidget(m_row);
    layout->addWidget(m_repeatRow);
    judge();
}

std::optional<Secret> PasswordFields::password() const
{
    if (m_edit->text().size() < leastCharacters || m_edit->text() != m_repeatEdit->text())
        return {};
    return Secret(m_edit->text().toUtf8());
}

void PasswordFields::clear()
{
    m_edit->clear();
    m_repeatEdit->clear();
}

void PasswordFields::judge()
{
    const bool isShort = !m_edit->text().isEmpty() && m_edit->text().size() < leastCharacters;
    m_row->say(isShort ? FieldRow::Tone::Problem : FieldRow::Tone::Hint,
        tr("At least %n characters.", nullptr, static_cast<int>(leastCharacters)));
    const bool differs = !m_repeatEdit->text().isEmpty() && m_repeatEdit->text() != m_edit->text();
    m_repeatRow->say(differs ? FieldRow::Tone::Problem : FieldRow::Tone::Hint,
        differs ? tr("The two passwords differ.") : QString());
    Q_EMIT changed();
}

} // namespace reintegro
