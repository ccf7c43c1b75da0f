// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/task_dialog.h"

#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/field_row.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reintegro {

TaskDialog::TaskDialog(const QString &title, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_problem(makeProblem(this))
    , m_result(new QLabel(this))
    , m_busy(new BusyLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    auto *const content = new QWidget(this);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(makeSectionTitle(title, content));
    column->addWidget(makeWords(words, content));
    column->addLayout(m_fields);
    column->addStretch(1);
    m_fields->setSpacing(spacing::small);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    m_buttons->setSpacing(spacing::small);
    m_buttons->addStretch(1);
    QPushButton *const closeButton = makeButton(tr("Close"), this);
    m_buttons->addWidget(closeButton);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeScrollPage(content, this), 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_result);
    layout->addWidget(m_busy);
    layout->addLayout(m_buttons);
    const QSize room = parent ? parent->window()->size() : QSize(640, 560);
    resize(QSize(560, 480).boundedTo({room.width(), room.height()}));
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_busy, &BusyLine::busyChanged, this, [this] { showState(); });
}

FieldRow *TaskDialog::addField(const QString &label, QWidget *field)
{
    auto *const row = new FieldRow(label, field, this);
    row->setCompact();
    m_fields->addWidget(row);
    return row;
}

void TaskDialog::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

void TaskDialog::follow(PendingBase *pending, const QString &words)
{
    m_problem->hide();
    setResult({});
    m_busy->follow(pending, words, false);
}

bool TaskDialog::isBusy() const
{
    return m_busy->isBusy();
}

void TaskDialog::reject()
{
    if (!isBusy())
        QDialog::reject();
}

void TaskDialog::refuse(const Error &error)
{
    sayProblem(describeError(error).sentence());
}

void TaskDialog::sayProblem(const QString &sentence)
{
    showSentence(m_problem, sentence);
    if (!sentence.isEmpty())
        Q_EMIT said(sentence);
}

void TaskDialog::tell(const QString &sentence)
{
    setResult(sentence);
    Q_EMIT said(sentence);
}

void TaskDialog::setResult(const QString &sentence)
{
    m_result->setText(sentence);
    m_result->setVisible(!sentence.isEmpty());
}

void chooseFileToRead(QWidget *parent, const QString &title, const std::function<void(const QString &)> &then)
{
    auto *const dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

void chooseFileToWrite(QWidget *parent, const QString &title, const QString &suggestion,
    const std::function<void(const QString &)> &then)
{
    auto *const dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

} // namespace reintegro
