// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/notification_dialog.h"

#include "models/payments/money_text.h"
#include "models/refunds/notification_words.h"
#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/field_row.h"
#include "ui/common/scroll_page.h"
#include "ui/common/status_words.h"
#include "ui/common/theme.h"
#include "ui/notifications/notification_drop.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace reintegro {

NotificationDialog::NotificationDialog(NotificationReading &reading, const SignedIn &by, QWidget *parent)
    : QDialog(parent)
    , m_reading(reading)
    , m_by(by)
    , m_text(new QPlainTextEdit(this))
    , m_signature(new QLineEdit(this))
    , m_problem(makeProblem(this))
    , m_result(new QLabel(this))
    , m_fileButton(makeButton(tr("Choose a &file…"), this))
    , m_readButton(makePrimaryButton(tr("&Read"), this))
    , m_busy(new BusyLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Read a notification"));
    setAccessibleName(windowTitle());
    setAcceptDrops(true);
    m_text->setAcceptDrops(false); // a file's name is not what is wanted
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(3 * m_text->fontMetrics().lineSpacing() + spacing::card);
    m_signature->setAcceptDrops(false); // nor its address
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setProperty("reading", true);
    m_result->hide();
    m_result->setAccessibleName(tr("What the gateway says"));
    layOut();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_fileBytes.reset();
        forgetAnswer();
    });
    connect(m_signature, &QLineEdit::textChanged, this, &NotificationDialog::forgetAnswer);
    connect(m_busy, &BusyLine::busyChanged, this, &NotificationDialog::showState);
    connect(m_fileButton, &QPushButton::clicked, this, &NotificationDialog::chooseFile);
    connect(m_readButton, &QPushButton::clicked, this, &NotificationDialog::read);
    m_text->setFocus();
    showState();
}

void NotificationDialog::layOut()
{
    auto *const textRow = new FieldRow(tr("&Notification"), m_text, this);
    textRow->say(FieldRow::Tone::Hint, tr("Paste it as the gateway sent it, or drop its file here."));
    auto *const signatureRow = new FieldRow(tr("&Signature"), m_signature, this);
    signatureRow->say(
        FieldRow::Tone::Hint, tr("The header Liquido-Signature, where you have it. May stay empty."));
    QPushButton *const closeButton = makeButton(tr("&Close"), this);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_fileButton);
    buttons->addStretch(1);
    buttons->addWidget(closeButton);
    buttons->addWidget(m_readButton);
    auto *const content = new QWidget(this);
    auto *const rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::medium);
    rows->addWidget(makeWords(
        tr("A notification proves nothing: the gateway is asked, and what it says then counts."), this));
    rows->addWidget(textRow, 1);
    rows->addWidget(signatureRow);
    rows->addWidget(m_problem);
    rows->addWidget(m_busy);
    rows->addWidget(m_result);
    m_area = makeScrollPage(content, this); // on a small screen the buttons stay in reach
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeSectionTitle(windowTitle(), this));
    layout->addWidget(m_area, 1);
    layout->addLayout(buttons);
    setMinimumWidth(560);
    resize(QSize(560, 480).boundedTo(roomFor(this)));
}

void NotificationDialog::open(const QString &file)
{
    open();
    takeFile(file);
}

void NotificationDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!notificationFileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void NotificationDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFile(notificationFileIn(event->mimeData()));
}

void NotificationDialog::chooseFile()
{
    auto *const chooser = new QFileDialog(this, tr("Choose a notification"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &NotificationDialog::takeFile);
    chooser->open();
}

void NotificationDialog::takeFile(const QString &file)
{
    if (m_busy->isBusy())
        return; // what is being asked about stays what stands here
    const Result<QByteArray> bytes = readNotificationFile(file);
    if (!bytes)
        return complain(describeError(bytes.error()).sentence());
    if (bytes->trimmed().isEmpty())
        return complain(tr("The file is empty. Choose the one that the gateway sent."));
    m_text->setPlainText(QString::fromUtf8(*bytes));
    m_fileBytes = *bytes;
    forgetAnswer();
}

//! What was said is about what stood there then.
void NotificationDialog::forgetAnswer()
{
    m_problem->hide();
    m_result->hide();
    showState();
}

void NotificationDialog::showState()
{
    const bool isThere = !m_text->toPlainText().trimmed().isEmpty();
    const bool isFree = !m_busy->isBusy();
    setAcceptDrops(isFree);
    for (QWidget *const widget : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_signature),
             static_cast<QWidget *>(m_fileButton)})
        widget->setEnabled(isFree);
    m_readButton->setEnabled(isThere && isFree);
    m_readButton->setAccessibleDescription(isThere ? QString() : tr("A notification is needed."));
}

//! Words that wrap do not ask for their height by themselves; where the screen has no more room, they are
//! scrolled to.
void NotificationDialog::makeRoom(QWidget *words)
{
    layout()->activate();
    const QWidget *const content = m_area->widget();
    const int missing =
        content->layout()->minimumHeightForWidth(m_area->viewport()->width()) - m_area->viewport()->height();
    if (missing > 0)
        resize(width(), std::min(height() + missing, roomFor(this).height()));
    layout()->activate();
    QTimer::singleShot(0, words, [area = m_area, words] { area->ensureWidgetVisible(words); });
}

void NotificationDialog::complain(const QString &sentence)
{
    m_result->hide();
    showSentence(m_problem, sentence);
    makeRoom(m_problem);
    Q_EMIT said(sentence);
}

void NotificationDialog::read()
{
    if (!m_readButton->isEnabled())
        return;
    forgetAnswer();
    const QByteArray bytes = m_fileBytes.value_or(m_text->toPlainText().toUtf8());
    Pending<NotificationReport> *const answer =
        m_reading.read(bytes, m_signature->text().trimmed().toUtf8(), m_by);
    m_busy->follow(answer, tr("Asking the gateway…"), false);
    answer->whenDone(this, [this](const Result<NotificationReport> &report) { takeAnswer(report); });
}

//! Line ends and blanks do not survive the way through a clipboard, and a signature is over every byte.
void NotificationDialog::takeAnswer(const Result<NotificationReport> &report)
{
    if (report)
        return showReport(*report);
    QString sentence = describeError(report.error()).sentence();
    const bool wasPasted = !m_fileBytes && !m_signature->text().trimmed().isEmpty();
    if (wasPasted && report.error().kind == ErrorKind::InvalidData)
        sentence += u' '
            + tr("What is pasted may have changed when it was copied: choose the file, and its signature can "
                 "be judged.");
    complain(sentence);
}

void NotificationDialog::showReport(const NotificationReport &report)
{
    QStringList sentences;
    for (const Phrase &sentence : sentencesFor(report))
        sentences.append(sentence.translated());
    if (report.request) {
        //: A refund request's id, its amount, and what is true about the money now.
        sentences.append(tr("%1 (%2): %3")
                             .arg(report.request->id.toString(), formatMoney(report.request->amount),
                                 sentenceFor(report.request->state)));
    }
    m_result->setText(sentences.join(u'\n'));
    m_result->setAccessibleDescription(m_result->text());
    m_result->show();
    makeRoom(m_result);
    m_result->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(sentences.constLast());
}

} // namespace reintegro
