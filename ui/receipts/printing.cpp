// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipts/printing.h"

#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/receipts/receipt_check_dialog.h"
#include "ui/receipts/receipt_dialog.h"

#include <QAction>

namespace reintegro {

Printing::Printing(DeskServices &desk, const SignedIn &by, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_by(by)
    , m_page(page)
    , m_action(new QAction(icon(IconName::Print), tr("P&rint or save as PDF…"), page))
    , m_checkAction(new QAction(icon(IconName::Check), tr("Check a recei&pt…"), page))
{
    m_action->setShortcut(QKeySequence::Print);
    page->addActions({m_action, m_checkAction});
    connect(m_checkAction, &QAction::triggered, this, &Printing::openCheck);
}

void Printing::printRequest(const RequestId &id)
{
    const quint64 question = ++m_question;
    m_desk.store.request(id)->whenDone(this, [this, question](const Result<RefundRequest> &request) {
        if (question != m_question)
            return;
        if (request)
            open(new ReceiptDialog(m_desk, m_by, *request, m_page));
        else
            Q_EMIT said(describeError(request.error()).sentence());
    });
}

void Printing::printCharge(const ChargeView &view)
{
    ++m_question;
    open(new ReceiptDialog(m_desk, m_by, view, m_page));
}

void Printing::nothingToPrint()
{
    Q_EMIT said(tr("Nothing is shown here that could be printed: open a charge, or choose a refund."));
}

void Printing::open(ReceiptDialog *dialog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    connect(dialog, &ReceiptDialog::said, this, &Printing::said);
    dialog->open();
}

void Printing::openCheck()
{
    auto *const dialog = new ReceiptCheckDialog(m_desk.receipts, m_desk.store, m_page);
    connect(dialog, &ReceiptCheckDialog::said, this, &Printing::said);
    dialog->open();
}

} // namespace reintegro
