// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipts/receipt_check_dialog.h"

#include "models/payments/gateway_time.h"
#include "models/payments/masked.h"
#include "models/payments/money_text.h"
#include "models/tables/state_text.h"
#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/field_row.h"
#include "ui/common/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace reintegro {

static constexpr qint64 longestPdf = qint64{16} * 1024 * 1024;

ReceiptCheckDialog::ReceiptCheckDialog(ReceiptStore &receipts, RefundStore &requests, QWidget *parent)
    : QDialog(parent)
    , m_check(receipts, requests)
    , m_code(new QLineEdit(this))
    , m_checkButton(makePrimaryButton(tr("C&heck"), this))
    , m_card(new Card({}, this))
    , m_finding(makeWords({}, m_card))
    , m_busy(new BusyLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check a receipt"));
    setAccessibleName(windowTitle());
    m_code->setFont(Theme::digits());
    m_finding->setTextFormat(Qt::PlainText);
    m_finding->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_finding->setAccessibleName(tr("What the journal says of it"));
    m_card->body()->addWidget(m_finding);
    m_card->hide();
    layOut();
    connect(m_checkButton, &QPushButton::clicked, this, &ReceiptCheckDialog::checkTyped);
    connect(m_code, &QLineEdit::textChanged, this, [this] {
        ++m_question;
        m_card->hide();
        m_checkButton->setEnabled(!m_code->text().trimmed().isEmpty());
    });
    m_checkButton->setEnabled(false);
    m_checkButton->setDefault(true);
    m_code->setFocus();
}

void ReceiptCheckDialog::layOut()
{
    auto *const row = new FieldRow(tr("Receipt &code"), m_code, this);
    row->say(FieldRow::Tone::Hint,
        tr("Twenty letters and digits at the foot of the paper, or what its QR code says."));
    QPushButton *const fileButton = makeButton(tr("Choose a &file…"), this);
    connect(fileButton, &QPushButton::clicked, this, &ReceiptCheckDialog::chooseFile);
    QPushButton *const closeButton = makeButton(tr("C&lose"), this);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *const button : {fileButton, closeButton})
        button->setAutoDefault(false);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(fileButton);
    buttons->addStretch(1);
    buttons->addWidget(closeButton);
    buttons->addWidget(m_checkButton);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeSectionTitle(windowTitle(), this));
    layout->addWidget(row);
    layout->addWidget(m_busy);
    layout->addWidget(m_card);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(560);
}

void ReceiptCheckDialog::chooseFile()
{
    auto *const chooser = new QFileDialog(this, tr("Choose a receipt"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilter(tr("PDF files (*.pdf)"));
    connect(chooser, &QFileDialog::fileSelected, this, &ReceiptCheckDialog::checkFile);
    chooser->open();
}

void ReceiptCheckDialog::checkFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestPdf)
        return tell(tr("This file could not be read."), false);
    follow(m_check.checkFile(file.readAll()));
}

void ReceiptCheckDialog::checkTyped()
{
    follow(m_check.checkText(m_code->text()));
}

void ReceiptCheckDialog::follow(Pending<ReceiptFinding> *asked)
{
    const quint64 question = ++m_question;
    m_busy->follow(asked, tr("Looking into the journal…"), false);
    asked->whenDone(this, [this, question](const Result<ReceiptFinding> &finding) {
        if (question != m_question)
            return;
        if (finding)
            show(*finding);
        else
            tell(describeError(finding.error()).sentence(), false);
    });
}

void ReceiptCheckDialog::show(const ReceiptFinding &finding)
{
    QStringList words{finding.what.translated(), finding.next.translated()};
    if (finding.issued && finding.verdict != ReceiptVerdict::NotOurs) {
        const ReceiptFigures &figures = finding.issued->figures;
        const auto state = requestStateFromName(figures.state);
        words.append(
            tr("Issued: %1 · %2 · %3 · %4 (Bogotá) · by %5")
                .arg(figures.subject, figures.amount ? formatMoney(*figures.amount) : tr("No amount"),
                    state ? stateText(*state).translated() : figures.state,
                    bogotaTime(finding.issued->at, textLanguage()), finding.issued->by));
    }
    if (finding.request && !finding.request->account.bankAccountNumber.isEmpty()) {
        const TransferAccount &account = finding.request->account;
        words.append(
            tr("To: %1 · account %2")
                .arg(account.beneficiaryName, masked(account.bankAccountNumber, PersonalKind::Number)));
        words.append(tr("Now: %1").arg(stateText(finding.request->state).translated()));
    }
    words.removeAll(QString());
    tell(words.join(u'\n'), finding.verdict == ReceiptVerdict::Genuine);
}

void ReceiptCheckDialog::tell(const QString &words, bool isGood)
{
    m_card->setTone(isGood ? Card::Tone::Plain : Card::Tone::Amber);
    m_finding->setText(words);
    m_card->show();
    // The words may be more lines than there was room for.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    Q_EMIT said(words.section(u'\n', 0, 0));
}

} // namespace reintegro
