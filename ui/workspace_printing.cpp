// SPDX-License-Identifier: GPL-3.0-or-later
// Papers: from every page, by its button, the menu or Ctrl+P.
#include "ui/approvals/approvals_page.h"
#include "ui/board/board_page.h"
#include "ui/lookup/lookup_page.h"
#include "ui/receipts/printing.h"
#include "ui/requests/requests_page.h"
#include "ui/workspace.h"

#include <QAction>
#include <QMenu>

namespace reintegro {

void Workspace::connectPrinting()
{
    connect(m_printing, &Printing::said, this, &Workspace::said);
    connect(m_printing->action(), &QAction::triggered, this, &Workspace::print);
    connect(m_lookup, &LookupPage::printRequested, m_printing, &Printing::printCharge);
    connect(m_requests, &RequestsPage::printRequested, m_printing, &Printing::printRequest);
    connect(m_approvals, &ApprovalsPage::printRequested, m_printing, &Printing::printRequest);
    connect(m_board, &BoardPage::printRequested, m_printing, &Printing::printRequest);
}

void Workspace::setMenu(QMenu *menu)
{
    QAction *const first = menu->actions().value(0);
    menu->insertActions(first, {m_printing->action(), m_printing->checkAction()});
    menu->insertSeparator(first);
    m_rail->setMenu(menu);
}

void Workspace::print()
{
    if (m_page == Rail::Page::Lookup) {
        if (const std::optional<ChargeView> charge = m_lookup->shownCharge())
            return m_printing->printCharge(*charge);
        return m_printing->nothingToPrint();
    }
    std::optional<RequestId> chosen = m_board->chosenRequest();
    if (m_page == Rail::Page::Requests)
        chosen = m_requests->shownRequest();
    else if (m_page == Rail::Page::Approvals)
        chosen = m_approvals->shownRequest();
    if (chosen)
        m_printing->printRequest(*chosen);
    else
        m_printing->nothingToPrint();
}

} // namespace reintegro
