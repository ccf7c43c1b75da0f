// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/erase_dialog.h"

#include "models/colombia/identity_document.h"
#include "models/refunds/confirmed.h"
#include "ui/common/buttons.h"
#include "ui/common/field_row.h"
#include "ui/common/wheel_guard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

EraseDialog::EraseDialog(PeopleStore &people, RefundStore &store, const SignedIn &by, QWidget *parent)
    : TaskDialog(tr("Erase a person's data"),
        tr("Forgets this person in every request that is over: names, documents, accounts. Amounts and the "
           "journal stay. It cannot be undone, and backups that were made before still hold it."),
        parent)
    , m_people(people)
    , m_store(store)
    , m_by(by)
    , m_type(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_eraseButton(makeButton(tr("Erase"), this))
{
    for (const DocumentType type : documentTypes())
        m_type->addItem(wireName(type));
    m_type->setEditable(true); // a charge may name a document that no refund could
    guardAgainstWheel(m_type);
    addField(tr("Document &type"), m_type);
    addField(tr("Document &number"), m_number)
        ->say(FieldRow::Tone::Hint, tr("Exactly as the request or the charge has it."));
    addField(tr("&Reason"), m_reason)->say(FieldRow::Tone::Hint, tr("It stands in the journal."));
    m_eraseButton->setProperty("danger", true);
    addButton(m_eraseButton);
    connect(m_type, &QComboBox::currentTextChanged, this, &EraseDialog::stopAsking);
    connect(m_number, &QLineEdit::textChanged, this, &EraseDialog::stopAsking);
    connect(m_reason, &QLineEdit::textChanged, this, &EraseDialog::stopAsking);
    connect(m_eraseButton, &QPushButton::clicked, this, &EraseDialog::erase);
    m_number->setFocus();
    showState();
}

void EraseDialog::stopAsking()
{
    m_isAsking = false;
    sayProblem({});
    setResult({});
    showState();
}

void EraseDialog::erase()
{
    const DataSubject subject{
        .documentId = m_number->text().trimmed(), .documentType = m_type->currentText().trimmed()};
    if (!m_isAsking) {
        m_isAsking = true;
        tell(tr("Everything about %1 %2 will be gone from the requests that are over. Press Erase again to "
                "do it.")
                 .arg(subject.documentType, subject.documentId));
        return;
    }
    m_isAsking = false;
    Pending<int> *const answer = afterConfirming<int>(
        m_people, m_by, this, [this, subject, why = m_reason->text().trimmed()](const SignedIn &today) {
            return m_store.erasePersonalData(subject, why, today);
        });
    follow(answer, tr("Erasing…"));
    answer->whenDone(this, [this](const Result<int> &requests) {
        if (!requests)
            return refuse(requests.error());
        tell(tr("Erased in requests: %1. Backups that were made before still hold it.").arg(*requests));
    });
}

void EraseDialog::showState()
{
    const bool isComplete = !m_number->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty()
        && !m_type->currentText().trimmed().isEmpty();
    m_eraseButton->setEnabled(!isBusy() && isComplete);
    m_eraseButton->setAccessibleDescription(
        isComplete ? QString() : tr("A document and a reason are needed."));
}

} // namespace reintegro
