// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizard_page.h"

#include "ui/common/card.h"
#include "ui/common/field_row.h"
#include "ui/common/mnemonic.h"
#include "ui/common/theme.h"
#include "ui/common/wheel_guard.h"
#include "ui/wizard/field_words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

WizardPage::WizardPage(RefundDraft &draft, const QString &title, const QString &lead, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_title(title)
    , m_body(new QVBoxLayout(this))
{
    setProperty("page", true);
    m_body->setContentsMargins(spacing::wide, spacing::page, spacing::wide, spacing::page);
    m_body->setSpacing(spacing::medium);
    m_body->addWidget(makePageTitle(title, this));
    if (!lead.isEmpty())
        m_body->addWidget(makeCaption(lead, this));
}

bool WizardPage::isComplete() const
{
    return openReason().isEmpty();
}

QString WizardPage::openReason() const
{
    for (const Entry &entry : m_entries) {
        const FieldFinding finding = m_draft.finding(entry.field);
        if (!finding.wall.isEmpty())
            //: %1 is the name of a field, %2 what is wrong with it.
            return tr("%1: %2").arg(withoutMnemonic(entry.row->label()->text()), finding.wall.translated());
    }
    return {};
}

QWidget *WizardPage::firstField() const
{
    return m_entries.empty() ? nullptr : m_entries.front().row->field();
}

QWidget *WizardPage::openField() const
{
    const auto open = std::find_if(m_entries.begin(), m_entries.end(),
        [this](const Entry &entry) { return !m_draft.finding(entry.field).wall.isEmpty(); });
    return open == m_entries.end() ? firstField() : open->row->field();
}

QLineEdit *WizardPage::addEdit(
    const QString &label, RefundField field, QString RefundInput::*fact, Setter set, FieldRow **row)
{
    auto *const edit = new QLineEdit(m_draft.input().*fact, this);
    FieldRow *const made = makeRow(label, field, edit);
    // textChanged and not textEdited: assistive tools set text without keys.
    connect(edit, &QLineEdit::textChanged, this, [this, set](const QString &text) { (m_draft.*set)(text); });
    connect(edit, &QLineEdit::inputRejected, made,
        [made] { made->say(FieldRow::Tone::Doubt, tr("That character cannot stand in this field.")); });
    connect(&m_draft, &RefundDraft::changed, edit, [this, edit, fact] {
        if (edit->text() != m_draft.input().*fact)
            edit->setText(m_draft.input().*fact);
    });
    if (row)
        *row = made;
    else
        m_body->addWidget(made);
    return edit;
}

QComboBox *WizardPage::addChoice(const QString &label, RefundField field, QString RefundInput::*fact,
    Setter set, const std::vector<std::pair<QString, QString>> &wordsAndNames, FieldRow **row)
{
    auto *const choice = new QComboBox(this);
    for (const auto &[words, name] : wordsAndNames)
        choice->addItem(words, name);
    const auto showDraft = [this, choice, fact] {
        choice->setCurrentIndex(choice->findData(m_draft.input().*fact));
    };
    showDraft();
    guardAgainstWheel(choice);
    FieldRow *const made = makeRow(label, field, choice);
    connect(choice, &QComboBox::currentIndexChanged, this,
        [this, choice, set](int index) { (m_draft.*set)(choice->itemData(index).toString()); });
    connect(&m_draft, &RefundDraft::changed, choice, showDraft);
    if (row)
        *row = made;
    else
        m_body->addWidget(made);
    return choice;
}

FieldRow *WizardPage::makeRow(const QString &label, RefundField field, QWidget *edit)
{
    auto *const row = new FieldRow(label, edit, this);
    m_entries.push_back({field, row});
    const Entry entry = m_entries.back();
    connect(&m_draft, &RefundDraft::changed, row, [this, entry] { showWording(entry); });
    showWording(entry);
    return row;
}

void WizardPage::showWording(const Entry &entry)
{
    const FieldWording wording = wordingOf(m_draft, entry.field);
    entry.row->say(wording.tone, wording.text);
}

} // namespace reintegro
