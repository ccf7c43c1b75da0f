// SPDX-License-Identifier: GPL-3.0-or-later
// The further windows of who is signed in, and what is remembered of how he left them.
#include "ui/comparing/charge_windows.h"
#include "ui/main_window.h"
#include "ui/refund/side_by_side.h"
#include "ui/workspace.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

void MainWindow::openWindows()
{
    const QString name = u"charge"_s;
    m_chargeWindows = std::make_unique<ChargeWindows>(*m_desk, m_workspace->person(),
        ChargeWindows::Memory{
            .place = [this, name](QWidget &window) { return m_memory.restore(window, name); },
            .keep = [this, name](const QWidget &window) { m_memory.keep(window, name); }},
        this);
    connect(m_workspace, &Workspace::newWindowRequested, m_chargeWindows.get(), &ChargeWindows::open);
    connect(
        m_chargeWindows.get(), &ChargeWindows::refundRequested, m_workspace, [this](const ChargeView &view) {
            bringUp();
            m_workspace->openWizard(view);
        });
    const QList<SideBySide *> sides = m_workspace->findChildren<SideBySide *>();
    for (SideBySide *const each : sides)
        each->setListPercent(m_memory.share(each->objectName(), each->listPercent()));
}

void MainWindow::keepShares()
{
    if (!m_workspace)
        return;
    const QList<SideBySide *> sides = m_workspace->findChildren<SideBySide *>();
    for (const SideBySide *const each : sides)
        m_memory.keepShare(each->objectName(), each->listPercent());
}

} // namespace reintegro
