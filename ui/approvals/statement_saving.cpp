// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/statement_saving.h"

#include "ui/common/error_text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

StatementSaving::StatementSaving(DeskServices &desk, QString by, KeptStatement statement, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_by(std::move(by))
    , m_statement(std::move(statement))
    , m_page(page)
{
}

//! "R12 statement 1", in every language: it stands in the journal.
QString StatementSaving::subject() const
{
    return m_statement.request.toString() + u" statement "_s + QString::number(m_statement.number);
}

void StatementSaving::start()
{
    auto *const dialog = new QFileDialog(m_page, tr("Save the statement"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // Its own name may name people, and nobody has asked to see them yet.
    const QString suffix = QFileInfo(m_statement.name).suffix();
    dialog->selectFile(suffix.isEmpty() ? subject() : QString(subject() + u'.' + suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &StatementSaving::save);
    connect(dialog, &QFileDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void StatementSaving::save(const QString &file)
{
    m_desk.store.noteReveal(m_by, subject())->whenDone(this, [this, file](const Result<Done> &noted) {
        if (noted)
            read(file);
        else
            end(tr("The statement was not saved, since it could not be written down who takes it out. %1")
                    .arg(describeError(noted.error()).sentence()));
    });
}

void StatementSaving::read(const QString &file)
{
    m_desk.evidence.contentOf(m_statement.request, m_statement.number)
        ->whenDone(this, [this, file](const Result<QByteArray> &content) {
            if (content)
                write(file, *content);
            else
                end(describeError(content.error()).sentence());
        });
}

void StatementSaving::end(const QString &words)
{
    Q_EMIT said(words);
    deleteLater();
}

void StatementSaving::write(const QString &name, const QByteArray &content)
{
    QSaveFile file(name);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    end(isWritten && file.commit()
            ? tr("The statement was saved as %1. The journal says so.").arg(QDir::toNativeSeparators(name))
            : tr("The statement could not be saved: %1").arg(file.errorString()));
}

} // namespace reintegro
