// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipts/receipt_dialog.h"

#include "models/tables/personal_words.h"
#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/personal_data.h"
#include "ui/common/scroll_page.h"
#include "ui/common/theme.h"
#include "ui/paper/paper_drawing.h"
#include "ui/receipts/paper_options.h"
#include "ui/receipts/paper_view.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

QString subjectId(const PaperSubject &subject)
{
    if (const auto *const request = std::get_if<RefundRequest>(&subject))
        return request->id.toString();
    return std::get<ChargeView>(subject).reading.charge.key.toString();
}

PersonalWords wordsOf(const PaperSubject &subject)
{
    if (const auto *const request = std::get_if<RefundRequest>(&subject))
        return personalWordsOf(*request);
    return personalWordsOf(std::get<ChargeView>(subject).reading.charge);
}

//! A paper that has not left the desk has no code yet.
Paper withoutCode(Paper paper)
{
    paper.code = u"····-····-····-····-····"_s;
    paper.link = u"reintegro:preview"_s;
    return paper;
}

} // namespace

ReceiptDialog::ReceiptDialog(DeskServices &desk, const SignedIn &by, PaperSubject subject, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_by(by)
    , m_subject(std::move(subject))
    , m_issuing(desk)
    , m_personal(new PersonalData(desk.store, by.name(), this))
    , m_view(new PaperView(this))
    , m_options(new PaperOptions(
          readPaperSettings(desk.receiptSettings, desk.profile.name), desk.profile.name, this))
    , m_problem(makeProblem(this))
    , m_busy(new BusyLine(this))
    , m_saveAction(new QAction(icon(IconName::Document, ColorRole::OnAccent), tr("&Save as PDF…"), this))
    , m_printAction(new QAction(icon(IconName::Print), tr("&Print…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print %1").arg(subjectId(m_subject)));
    setAccessibleName(windowTitle());
    m_personal->setSubject(subjectId(m_subject), wordsOf(m_subject));
    makeActions();
    auto *const columns = new QHBoxLayout;
    columns->setSpacing(spacing::card);
    columns->addWidget(m_view, 1);
    columns->addWidget(makeSide());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::card, spacing::card, spacing::card, spacing::card);
    layout->addLayout(columns);
    resize(QSize(980, 720).boundedTo(roomFor(this)));
    connect(m_personal, &PersonalData::changed, this, &ReceiptDialog::refresh);
    connect(m_personal, &PersonalData::said, this, &ReceiptDialog::said);
    connect(m_options, &PaperOptions::changed, this, [this] {
        static_cast<void>(
            keepPaperSettings(m_desk.receiptSettings, m_desk.profile.name, m_options->settings()));
        refresh();
    });
    connect(&desk.store, &RefundStore::requestChanged, this, &ReceiptDialog::takeChange);
    refresh();
}

ReceiptDialog::~ReceiptDialog() = default;

void ReceiptDialog::makeActions()
{
    m_saveAction->setShortcut(QKeySequence::Save);
    m_printAction->setShortcut(QKeySequence::Print);
    addActions({m_saveAction, m_printAction});
    connect(m_saveAction, &QAction::triggered, this, &ReceiptDialog::chooseFile);
    connect(m_printAction, &QAction::triggered, this, &ReceiptDialog::choosePrinter);
}

QWidget *ReceiptDialog::makeSide()
{
    auto *const side = new QWidget(this);
    side->setFixedWidth(280);
    const auto buttonFor = [this](QAction *action, QPushButton *button) {
        button->setIcon(action->icon());
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        return button;
    };
    QPushButton *const save = buttonFor(m_saveAction, makePrimaryButton(m_saveAction->text(), side));
    QPushButton *const print = buttonFor(m_printAction, makeButton(m_printAction->text(), side));
    QPushButton *const close = makeButton(tr("&Close"), side);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *const choices = new QWidget(side);
    auto *const choiceLayout = new QVBoxLayout(choices);
    choiceLayout->setContentsMargins(0, 0, 0, 0);
    choiceLayout->setSpacing(spacing::medium);
    choiceLayout->addWidget(m_options);
    choiceLayout->addWidget(new PersonalDataButton(*m_personal, choices));
    choiceLayout->addWidget(
        makeCaption(tr("The paper gets its code when it is printed or saved. The journal keeps that it "
                       "left the desk."),
            choices));
    choiceLayout->addStretch(1);
    auto *const layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeScrollPage(choices, side), 1); // the buttons are there on a low screen, too
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    for (QPushButton *const button : {save, print, close})
        layout->addWidget(button);
    return side;
}

void ReceiptDialog::refresh()
{
    const PaperOrder order{.profile = m_desk.profile,
        .settings = m_options->settings(),
        .showsPersonalData = m_personal->isShown(),
        .code = ReceiptCode::make(0, 0),
        .printedAt = QDateTime::currentDateTimeUtc(),
        .printedBy = m_by.name()};
    m_preview = withoutCode(paperOf(m_subject, order));
    m_view->setPaper(m_preview, order.settings.size);
}

//! The refund may go on while somebody looks at its paper.
void ReceiptDialog::takeChange(const RequestId &id)
{
    const auto *const request = std::get_if<RefundRequest>(&m_subject);
    if (request == nullptr || request->id != id)
        return;
    m_desk.store.request(id)->whenDone(this, [this](const Result<RefundRequest> &now) {
        if (!now)
            return;
        m_subject = *now;
        refresh();
    });
}

void ReceiptDialog::chooseFile()
{
    if (m_isWorking)
        return;
    auto *const chooser = new QFileDialog(this, tr("Save as PDF"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("PDF files (*.pdf)"));
    chooser->setDefaultSuffix(u"pdf"_s);
    chooser->selectFile(m_preview.fileName);
    connect(chooser, &QFileDialog::fileSelected, this, &ReceiptDialog::saveAs);
    chooser->open();
}

void ReceiptDialog::saveAs(const QString &file)
{
    issue(ReceiptIssuing::Way::Pdf, [this, file](const IssuedPaper &issued) { write(file, issued); });
}

void ReceiptDialog::choosePrinter()
{
    if (m_isWorking)
        return;
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return say(tr("No printer is set up on this computer. Save the paper as a PDF instead."));
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(m_preview.fileName);
    const bool isA4 = m_options->settings().size == PaperSettings::Size::A4;
    m_printer->setPageSize(QPageSize(isA4 ? QPageSize::A4 : QPageSize::Letter));
    m_printer->setFullPage(true);
    auto *const chooser = new QPrintDialog(m_printer.get(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this] {
        issue(ReceiptIssuing::Way::Printer, [this](const IssuedPaper &issued) { sendToPrinter(issued); });
    });
    chooser->open();
}

void ReceiptDialog::issue(ReceiptIssuing::Way way, std::function<void(const IssuedPaper &)> then)
{
    if (m_isWorking)
        return;
    setWorking(true);
    const ReceiptIssuing::Order order{
        .settings = m_options->settings(), .showsPersonalData = m_personal->isShown(), .way = way};
    Pending<IssuedPaper> *const step = m_issuing.issue(m_subject, order, m_by);
    m_busy->follow(step, tr("Writing down that the paper leaves the desk…"), false);
    step->whenDone(this, [this, then = std::move(then)](const Result<IssuedPaper> &issued) {
        setWorking(false);
        if (issued)
            then(*issued);
        else
            say(describeError(issued.error()).sentence());
    });
}

void ReceiptDialog::write(const QString &name, const IssuedPaper &issued)
{
    QSaveFile file(name);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(issued.pdf) == issued.pdf.size();
    if (!isWritten || !file.commit()) {
        say(tr("The PDF could not be saved: %1").arg(file.errorString()));
        return;
    }
    Q_EMIT said(tr("%1 was saved as %2. Its code is %3, and the journal has it.")
                    .arg(issued.paper.title, QDir::toNativeSeparators(name), issued.paper.code));
    accept();
}

void ReceiptDialog::sendToPrinter(const IssuedPaper &issued)
{
    if (!printPaper(*m_printer, issued.paper, m_options->settings().size)) {
        say(tr("The printer did not take it."));
        return;
    }
    Q_EMIT said(tr("%1 is on its way to the printer. Its code is %2, and the journal has it.")
                    .arg(issued.paper.title, issued.paper.code));
    accept();
}

void ReceiptDialog::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    m_saveAction->setEnabled(!isWorking);
    m_printAction->setEnabled(!isWorking);
    showSentence(m_problem, {});
}

//! What did not work; here, and in the window's message line.
void ReceiptDialog::say(const QString &message)
{
    showSentence(m_problem, message);
    Q_EMIT said(message);
}

} // namespace reintegro
