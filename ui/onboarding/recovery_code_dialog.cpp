// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/recovery_code_dialog.h"

#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/field_row.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

namespace {

QVBoxLayout *makeColumn(QDialog *dialog, const QString &title)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(540);
    auto *const column = new QVBoxLayout(dialog);
    column->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    column->setSpacing(spacing::medium);
    column->addWidget(makeSectionTitle(title, dialog));
    return column;
}

} // namespace

RecoveryCodeDialog::RecoveryCodeDialog(const QString &code, QWidget *parent)
    : QDialog(parent)
    , m_kept(new QCheckBox(tr("I have &kept it in a safe place"), this))
    , m_closeButton(makePrimaryButton(tr("Close"), this))
{
    QVBoxLayout *const column = makeColumn(this, tr("The recovery code"));
    column->addWidget(makeWords(
        tr("What this desk stores about people is locked with a key in the keychain of this computer. If the "
           "keychain is lost, this code opens it, and nothing else does. Write it on paper or keep it where "
           "passwords are kept. It is shown only now."),
        this));
    auto *const words = new QLabel(code, this); // in one line, however wide that is: nothing of it may be cut
    QFont large = Theme::code();
    large.setPointSizeF(Theme::font(FontRole::PageTitle).pointSizeF());
    words->setFont(large);
    words->setTextFormat(Qt::PlainText);
    words->setAlignment(Qt::AlignCenter);
    words->setAccessibleDescription(windowTitle());
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *const frame = new Card({}, this);
    frame->body()->addWidget(words);
    column->addWidget(frame);
    m_kept->setAccessibleName(tr("I have kept it in a safe place"));
    column->addWidget(m_kept);
    QPushButton *const copyButton = makeButton(tr("&Copy"), this);
    copyButton->setIcon(icon(IconName::Copy));
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(copyButton);
    buttons->addStretch(1);
    buttons->addWidget(m_closeButton);
    column->addStretch(1);
    column->addLayout(buttons);
    m_closeButton->setEnabled(false);
    connect(m_kept, &QCheckBox::toggled, m_closeButton, &QPushButton::setEnabled);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(copyButton, &QPushButton::clicked, this, [this, code] {
        QGuiApplication::clipboard()->setText(code);
        Q_EMIT said(tr("Copied: the recovery code. Whoever opens the clipboard can read it."));
    });
    copyButton->setFocus();
    // By itself a dialog takes two thirds of a small screen at most, and large letters need more.
    column->activate();
    const int width = column->minimumSize().width();
    resize(width, column->heightForWidth(width));
}

void RecoveryCodeDialog::reject()
{
    if (m_kept->isChecked())
        QDialog::reject();
    else
        m_kept->setFocus(Qt::OtherFocusReason);
}

EnterRecoveryCodeDialog::EnterRecoveryCodeDialog(Recover recover, QWidget *parent)
    : QDialog(parent)
    , m_recover(std::move(recover))
    , m_code(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_recoverButton(makePrimaryButton(tr("&Recover"), this))
    , m_busy(new BusyLine(this))
{
    QVBoxLayout *const column = makeColumn(this, tr("Enter the recovery code"));
    column->addWidget(makeWords(
        tr("The key of this desk's store is not in the keychain of this computer. The code that was shown "
           "when the store was made puts it back. Capitals, blanks and hyphens do not matter."),
        this));
    m_code->setFont(Theme::code());
    auto *const row = new FieldRow(tr("Recovery &code"), m_code, this);
    row->setCompact();
    column->addWidget(row);
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_busy);
    QPushButton *const cancelButton = makeButton(tr("Not now"), this);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancelButton);
    buttons->addWidget(m_recoverButton);
    column->addStretch(1);
    column->addLayout(buttons);
    m_recoverButton->setDefault(true);
    m_recoverButton->setEnabled(false);
    connect(m_code, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        m_recoverButton->setEnabled(!m_code->text().trimmed().isEmpty() && !m_busy->isBusy());
    });
    connect(cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_recoverButton, &QPushButton::clicked, this, &EnterRecoveryCodeDialog::recover);
}

void EnterRecoveryCodeDialog::recover()
{
    m_problem->hide();
    m_recoverButton->setEnabled(false);
    m_code->setReadOnly(true);
    Pending<Done> *const answer = m_recover(m_code->text());
    m_busy->follow(answer, tr("Opening the store's key…"), false);
    answer->whenDone(this, [this](const Result<Done> &done) { take(done); });
}

void EnterRecoveryCodeDialog::take(const Result<Done> &done)
{
    m_code->setReadOnly(false);
    m_recoverButton->setEnabled(true);
    if (!done) {
        m_problem->setText(describeError(done.error()).sentence());
        m_problem->show();
        m_code->setFocus(Qt::OtherFocusReason);
        m_code->selectAll();
        Q_EMIT said(m_problem->text());
        return;
    }
    Q_EMIT said(tr("The store's key is back in the keychain."));
    Q_EMIT recovered();
    accept();
}

} // namespace reintegro
