// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restore_dialog.h"

#include "ui/common/buttons.h"
#include "ui/common/field_row.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

RestoreDialog::RestoreDialog(StoreCare &care, const SignedIn &by, QWidget *parent)
    : TaskDialog(tr("Restore a backup"),
        tr("The backup is looked through first: every page, the journal, every request against its record. "
           "Then it takes the place of the store of this desk; that one is moved aside and kept. Everybody "
           "is "
           "signed out for it."),
        parent)
    , m_care(care)
    , m_by(by)
    , m_file(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_older(new QCheckBox(tr("Also where it lacks what this desk has seen since"), this))
    , m_lookButton(makeButton(tr("Look through it"), this))
    , m_restoreButton(makeButton(tr("Restore it"), this))
{
    QPushButton *const chooseButton = makeButton(tr("Choose…"), this);
    FieldRow *const fileRow = addField(tr("Backup &file"), m_file);
    fields()->addWidget(chooseButton, 0, Qt::AlignLeft);
    m_code->setFont(Theme::code());
    FieldRow *const codeRow = addField(tr("Recovery &code (only where the key is lost)"), m_code);
    codeRow->field()->setAccessibleName(tr("Recovery code"));
    codeRow->say(FieldRow::Tone::Hint,
        tr("Empty: the key in the keychain of this computer opens it. The code's file lies beside the "
           "backup."));
    m_older->setAccessibleName(m_older->text());
    fields()->addWidget(m_older);
    setTabOrder(fileRow->field(), chooseButton);
    m_restoreButton->setProperty("danger", true);
    addButton(m_lookButton);
    addButton(m_restoreButton);
    connect(m_file, &QLineEdit::textChanged, this, &RestoreDialog::forgetLook);
    connect(m_code, &QLineEdit::textChanged, this, &RestoreDialog::forgetLook);
    connect(m_older, &QCheckBox::toggled, this, &RestoreDialog::forgetLook);
    connect(chooseButton, &QPushButton::clicked, this, [this] {
        chooseFileToRead(this, tr("The backup"), [this](const QString &file) { m_file->setText(file); });
    });
    connect(m_lookButton, &QPushButton::clicked, this, &RestoreDialog::lookThrough);
    connect(m_restoreButton, &QPushButton::clicked, this, [this] {
        const RestoreWish chosen = wish();
        accept();
        Q_EMIT restoreChosen(chosen);
    });
    m_file->setFocus();
    forgetLook();
}

RestoreWish RestoreDialog::wish() const
{
    return {.file = m_file->text().trimmed(),
        .code = m_code->text().trimmed(),
        .mayBeOlder = m_older->isChecked()};
}

void RestoreDialog::forgetLook()
{
    ++m_question;
    m_isLookedThrough = false;
    sayProblem({});
    setResult({});
    showState();
}

void RestoreDialog::lookThrough()
{
    Pending<StoreHolding> *const answer = m_care.lookThrough(wish(), m_by);
    follow(answer, tr("Looking through the backup…"));
    answer->whenDone(this, [this, question = m_question](const Result<StoreHolding> &holds) {
        if (question != m_question)
            return;
        if (!holds)
            return refuse(holds.error());
        m_isLookedThrough = true;
        tell(tr("It is whole: %1 requests, %2 journal entries, the last one %3.")
                 .arg(QString::number(holds->requests), QString::number(holds->journal.count),
                     QString::fromLatin1(holds->journal.head.left(16))));
        showState();
    });
}

void RestoreDialog::showState()
{
    const bool isFree = !isBusy();
    m_lookButton->setEnabled(isFree && !m_file->text().trimmed().isEmpty());
    m_restoreButton->setEnabled(isFree && m_isLookedThrough);
    m_restoreButton->setAccessibleDescription(
        m_isLookedThrough ? QString() : tr("Have it looked through first."));
}

} // namespace reintegro
