// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/statement_saving.h"

#include "ui/common/error_text.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

namespace reintegro {

StatementSaving::StatementSaving(EvidenceStore &evidence, KeptStatement statement, QWidget *page)
    : QObject(page)
    , m_evidence(evidence)
    , m_statement(std::move(statement))
    , m_page(page)
{
}

void StatementSaving::start()
{
    auto *const dialog = new QFileDialog(m_page, tr("Save the statement"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_statement.name);
    connect(dialog, &QFileDialog::fileSelected, this, &StatementSaving::save);
    connect(dialog, &QFileDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void StatementSaving::save(const QString &file)
{
    m_evidence.contentOf(m_statement.request, m_statement.number)
        ->whenDone(this, [this, file](const Result<QByteArray> &content) {
            if (content)
                write(file, *content);
            else
                Q_EMIT said(describeError(content.error()).sentence());
            deleteLater();
        });
}

void StatementSaving::write(const QString &name, const QByteArray &content)
{
    QSaveFile file(name);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    Q_EMIT said(isWritten && file.commit()
            ? tr("The statement was saved as %1.").arg(QDir::toNativeSeparators(name))
            : tr("The statement could not be saved: %1").arg(file.errorString()));
}

} // namespace reintegro
