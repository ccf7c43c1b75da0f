// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/receipt_check.h"
#include "tests/gui/refund/gui_desk.h"
#include "ui/receipts/paper_options.h"
#include "ui/receipts/paper_view.h"
#include "ui/receipts/printing.h"
#include "ui/receipts/receipt_check_dialog.h"
#include "ui/receipts/receipt_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! For eyes: REINTEGRO_KEEP_PICTURES=<folder>.
static void keepPicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("REINTEGRO_KEEP_PICTURES");
    if (folder.isEmpty())
        return;
    for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::Light}) {
        Theme::apply(*qApp, scheme);
        QCoreApplication::processEvents();
        window.grab().save(
            folder + u'/' + name + (scheme == ColorScheme::Dark ? u"-dark.png"_s : u"-light.png"_s));
    }
}

//! Papers at the window: what is seen is what is issued, and the journal knows first.
class ReceiptDialogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { m_desk = std::make_unique<GuiDesk>(); }
    void cleanup() { m_desk.reset(); }

    void showsTheStatementOfWhatWaits();
    void savesAndTellsTheJournal();
    void theLanguageIsThePapersOwn();
    void whatIsChosenIsKept();
    void masksUntilSomebodyAsks();
    void aChangeMeanwhileIsShown();
    void theActionsAreFoundInTheWindow();
    void whatCannotBeWrittenDownDoesNotLeave();
    void checksACodeAndAFile();

private:
    RefundRequest asked() const
    {
        auto request = await(m_desk->requests.ask(m_desk->charge, GuiDesk::input(), m_desk->signedIn("ana")));
        if (!request)
            qFatal("%s", qPrintable(request.error().english()));
        return *request;
    }
    std::unique_ptr<ReceiptDialog> open(const PaperSubject &subject) const
    {
        auto dialog = std::make_unique<ReceiptDialog>(m_desk->services, m_desk->signedIn("ana"), subject);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        return dialog;
    }
    QStringList actions() const
    {
        QStringList actions;
        for (const JournalEntry &entry : *await(m_desk->store.journal()))
            actions.append(entry.action);
        return actions;
    }

    std::unique_ptr<GuiDesk> m_desk;
};

void ReceiptDialogTest::showsTheStatementOfWhatWaits()
{
    const auto dialog = open(asked());
    QVERIFY(!dialog->preview().isReceipt);
    const auto *const view = showing<PaperView>(dialog.get(), u"Preview"_s);
    QVERIFY(view);
    QCOMPARE(view->pages(), 1);
    // Spanish, whatever the window speaks; and what is heard is what is seen.
    QVERIFY(view->accessibleDescription().contains(u"Estado de una solicitud de reembolso"_s));
    QVERIFY(view->accessibleDescription().contains(u"Este documento no es un comprobante de pago"_s));
    // No code stands there yet that somebody could photograph.
    QVERIFY(!ReceiptCode::findIn(dialog->preview().code));
    QVERIFY(!dialog->preview().link.contains(u"code="_s));
    keepPicture(*dialog, u"paper"_s);
}

void ReceiptDialogTest::savesAndTellsTheJournal()
{
    const auto dialog = open(asked());
    QSignalSpy said(dialog.get(), &ReceiptDialog::said);
    const QString file = m_desk->folder.filePath(u"paper.pdf"_s);

    dialog->saveAs(file);

    QVERIFY(said.wait());
    QVERIFY(!dialog->isVisible());
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray pdf = saved.readAll();
    QVERIFY(said.constFirst().constFirst().toString().contains(receiptCodeInPdf(pdf)->toString()));
    QCOMPARE(actions().constLast(), u"receipt"_s);
    ReceiptCheck check(m_desk->receipts, m_desk->store);
    QCOMPARE(nameOf(await(check.checkFile(pdf))->verdict), u"genuine"_s);
}

void ReceiptDialogTest::theLanguageIsThePapersOwn()
{
    const auto dialog = open(asked());
    auto *const language = showing<QComboBox>(dialog.get(), u"Language of the paper"_s);
    QVERIFY(language);
    language->setCurrentText(u"English"_s);
    QCOMPARE(dialog->preview().title, u"Statement of a refund request"_s);
    language->setCurrentText(u"Español"_s);
    QCOMPARE(dialog->preview().title, u"Estado de una solicitud de reembolso"_s);
}

void ReceiptDialogTest::whatIsChosenIsKept()
{
    const RefundRequest request = asked();
    {
        const auto dialog = open(request);
        setTextAsAssistiveToolsDo(showing<QLineEdit>(dialog.get(), u"Merchant's name"_s), u"Tienda Ñ"_s);
        showing<QComboBox>(dialog.get(), u"Paper size"_s)->setCurrentText(u"A4"_s);
        showing<QComboBox>(dialog.get(), u"People on it"_s)->setCurrentText(u"Names"_s);
        QCOMPARE(dialog->preview().merchant, u"Tienda Ñ"_s);
    }
    const auto dialog = open(request);
    QCOMPARE(dialog->preview().merchant, u"Tienda Ñ"_s);
    QCOMPARE(showing<QComboBox>(dialog.get(), u"Paper size"_s)->currentText(), u"A4"_s);
    QVERIFY(dialog->preview().foot.endsWith(u"ana"_s));
}

void ReceiptDialogTest::masksUntilSomebodyAsks()
{
    const auto dialog = open(asked());
    const auto *const view = showing<PaperView>(dialog.get(), u"Preview"_s);
    QVERIFY(!view->accessibleDescription().contains(u"12345678901"_s));
    showing<QPushButton>(dialog.get(), u"Show personal data"_s)->click();
    QTRY_VERIFY(view->accessibleDescription().contains(u"12345678901"_s));
    QCOMPARE(actions().constLast(), u"reveal"_s);
    QSignalSpy said(dialog.get(), &ReceiptDialog::said);
    dialog->saveAs(m_desk->folder.filePath(u"shown.pdf"_s));
    QVERIFY(said.wait());
    QVERIFY(await(m_desk->store.journal())->back().content.contains(u"\"personal\":\"shown\""_s));
}

void ReceiptDialogTest::aChangeMeanwhileIsShown()
{
    const RefundRequest request = asked();
    const auto dialog = open(request);
    QVERIFY(await(m_desk->decisions.withdraw(request.id, m_desk->signedIn("ana"))).has_value());
    QTRY_COMPARE(dialog->preview().state, u"Retirada"_s);
}

void ReceiptDialogTest::theActionsAreFoundInTheWindow()
{
    const auto dialog = open(asked());
    QStringList keys;
    for (const QAction *const action : dialog->actions()) {
        QVERIFY(!action->text().isEmpty() && !action->icon().isNull());
        keys.append(action->shortcut().toString());
    }
    QCOMPARE(keys, (QStringList{u"Ctrl+S"_s, u"Ctrl+P"_s}));
    QWidget page;
    const Printing printing(m_desk->services, m_desk->signedIn("ana"), &page);
    QCOMPARE(page.actions(), (QList<QAction *>{printing.action(), printing.checkAction()}));
    QCOMPARE(printing.action()->shortcut().toString(), u"Ctrl+P"_s);
}

//! The paper was made from an older look: the store refuses, and nothing is written.
void ReceiptDialogTest::whatCannotBeWrittenDownDoesNotLeave()
{
    RefundRequest lie = asked();
    lie.state = RequestState::Settled;
    const auto dialog = open(lie);
    QVERIFY(dialog->preview().isReceipt);
    QSignalSpy said(dialog.get(), &ReceiptDialog::said);
    const QString file = m_desk->folder.filePath(u"lie.pdf"_s);
    dialog->saveAs(file);
    QVERIFY(said.wait());
    QVERIFY(!QFile::exists(file));
    QVERIFY(dialog->isVisible());
    QVERIFY(wordsOn(dialog.get()).contains(u"R1 has changed while the paper was made"_s));
}

void ReceiptDialogTest::checksACodeAndAFile()
{
    const auto dialog = open(asked());
    QSignalSpy saved(dialog.get(), &ReceiptDialog::said);
    const QString file = m_desk->folder.filePath(u"paper.pdf"_s);
    dialog->saveAs(file);
    QVERIFY(saved.wait());
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QString code = receiptCodeInPdf(pdf.readAll())->toString();

    auto check = std::make_unique<ReceiptCheckDialog>(m_desk->receipts, m_desk->store);
    check->setAttribute(Qt::WA_DeleteOnClose, false);
    check->open();
    QSignalSpy said(check.get(), &ReceiptCheckDialog::said);
    auto *const edit = showing<QLineEdit>(check.get(), u"Receipt code"_s);
    QVERIFY(edit);
    setTextAsAssistiveToolsDo(edit, code);
    showing<QPushButton>(check.get(), u"Check"_s)->click();
    QVERIFY(said.wait());
    QVERIFY(wordsOn(check.get()).contains(u"This receipt is genuine"_s));
    QVERIFY(!wordsOn(check.get()).contains(u"12345678901"_s));
    setTextAsAssistiveToolsDo(edit, code.chopped(1));
    QVERIFY(!wordsOn(check.get()).contains(u"genuine"_s)); // of what stood there before
    showing<QPushButton>(check.get(), u"Check"_s)->click();
    QVERIFY(said.wait());
    QVERIFY(wordsOn(check.get()).contains(u"A sign of this code is wrong"_s));
    check->checkFile(file);
    QVERIFY(said.wait());
    QVERIFY(wordsOn(check.get()).contains(u"This receipt is genuine"_s));
    keepPicture(*check, u"check"_s);
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::ReceiptDialogTest)
#include "receipt_dialog_test.moc"
