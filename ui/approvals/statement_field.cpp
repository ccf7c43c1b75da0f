// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/statement_field.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/theme.h"
#include "ui/common/value_label.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace reintegro {

StatementField::StatementField(QWidget *parent)
    : QWidget(parent)
    , m_button(makeButton(tr("S&tatement…"), this))
    , m_words(new ValueLabel({}, this))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_button);
    layout->addWidget(m_words, 1);
    m_words->setFont(Theme::font(FontRole::Caption));
    Theme::setMuted(m_words);
    m_button->setAccessibleName(tr("Statement"));
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &StatementField::choose);
    showState();
}

void StatementField::setNeeded(bool isNeeded)
{
    m_isNeeded = isNeeded;
    showState();
}

void StatementField::clear()
{
    m_statement.reset();
    m_problem.clear();
    showState();
}

void StatementField::setStatement(const WrittenStatement &statement)
{
    m_problem.clear();
    m_statement = statement;
    showState();
    Q_EMIT changed();
}

void StatementField::choose()
{
    auto *const dialog = new QFileDialog(this, tr("The gateway's written statement"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StatementField::take);
    dialog->open();
}

void StatementField::take(const QString &name)
{
    m_statement.reset();
    QFile file(name);
    const qint64 most = WrittenStatement::mostBytes;
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.read(most + 1) : QByteArray();
    m_problem.clear();
    if (!file.isOpen() || file.error() != QFileDevice::NoError)
        m_problem = tr("The file cannot be read.");
    else if (content.isEmpty())
        m_problem = tr("The file is empty. Choose the one that the gateway wrote.");
    else if (content.size() > most)
        m_problem = tr("The file is larger than 1 MiB. Keep the part of it that speaks of this refund.");
    else
        m_statement = WrittenStatement{.fileName = QFileInfo(name).fileName(), .content = content};
    showState();
    Q_EMIT changed();
}

void StatementField::showState()
{
    QString words = m_problem;
    if (m_statement) {
        const QByteArray digest =
            QCryptographicHash::hash(m_statement->content, QCryptographicHash::Sha256).toHex();
        words = tr("%1, SHA-256 %2").arg(m_statement->fileName, QString::fromLatin1(digest));
    } else if (words.isEmpty()) {
        words = m_isNeeded ? tr("The file in which the gateway says that it did not execute this refund.")
                           : tr("A statement is kept with this refund. Another one can be added.");
    }
    m_words->setText(words);
    m_button->setAccessibleDescription(words);
}

} // namespace reintegro
