// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/support_dialog.h"

#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

SupportDialog::SupportDialog(Pending<SupportReport> *report, QWidget *parent)
    : QDialog(parent)
    , m_parts(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_saveButton(makePrimaryButton(tr("&Save…"), this))
    , m_busy(new BusyLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Support bundle"));
    m_parts->setAccessibleName(tr("Files of the bundle"));
    m_parts->setMaximumWidth(180);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Theme::code());
    m_text->setAccessibleName(tr("What stands in the file"));
    m_saveButton->setEnabled(false);
    QPushButton *const closeButton = makeButton(tr("&Close"), this);
    auto *const sides = new QHBoxLayout;
    sides->setSpacing(spacing::medium);
    sides->addWidget(m_parts);
    sides->addWidget(m_text, 1);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(closeButton);
    buttons->addWidget(m_saveButton);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    column->setSpacing(spacing::medium);
    column->addWidget(makeSectionTitle(windowTitle(), this));
    column->addWidget(
        makeWords(tr("For whoever helps you. This is all of it: no names, documents, accounts, e-mails or "
                     "phones, no keys of charges, no credentials and no answers of the gateway. Nothing is "
                     "sent anywhere; you save it and decide who gets it."),
            this));
    column->addWidget(m_busy);
    column->addLayout(sides, 1);
    column->addLayout(buttons);
    resize(760, 520);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, &SupportDialog::askWhere);
    connect(m_parts, &QListWidget::currentRowChanged, this, &SupportDialog::showPart);
    m_busy->follow(report, tr("Looking through stores and journals…"), false);
    report->whenDone(this, [this](const Result<SupportReport> &gathered) {
        if (gathered)
            take(*gathered);
        else
            m_text->setPlainText(describeError(gathered.error()).sentence());
    });
}

void SupportDialog::take(const SupportReport &report)
{
    m_report = report;
    for (const SupportPart &part : report)
        m_parts->addItem(part.name);
    m_saveButton->setEnabled(!report.empty());
    m_parts->setCurrentRow(0);
}

void SupportDialog::showPart(int row)
{
    const auto index = static_cast<size_t>(row);
    m_text->setPlainText(row >= 0 && index < m_report.size() ? m_report[index].text : QString());
}

void SupportDialog::askWhere()
{
    auto *const dialog = new QFileDialog(this, tr("Save the support bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(bundleName(QDateTime::currentDateTimeUtc()));
    connect(dialog, &QFileDialog::fileSelected, this, &SupportDialog::save);
    dialog->open();
}

void SupportDialog::save(const QString &file)
{
    const QString trouble = writeBundle(file, m_report, QDateTime::currentDateTimeUtc());
    Q_EMIT said(trouble.isEmpty()
            ? tr("The support bundle was saved as %1.").arg(QDir::toNativeSeparators(file))
            : tr("The support bundle could not be saved: %1").arg(trouble));
}

} // namespace reintegro
