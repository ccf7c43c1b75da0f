// SPDX-License-Identifier: GPL-3.0-or-later
// The help, and what the window says of the program itself.
#include "ui/about/about_dialog.h"
#include "ui/about/support_dialog.h"
#include "ui/common/help_request.h"
#include "ui/common/icons.h"
#include "ui/help/help_window.h"
#include "ui/lock/desk_lock.h"
#include "ui/main_window.h"
#include "ui/workspace.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

//! It belongs to the window and not to a desk: help is needed at the sign-in, too.
QAction *MainWindow::makeHelpAction()
{
    auto *const action = new QAction(icon(IconName::Question), tr("&Help"), this);
    action->setShortcut(QKeySequence::HelpContents);
    connect(action, &QAction::triggered, this, [this] { openHelp(topicInFront()); });
    addAction(action);
    return action;
}

QString MainWindow::topicInFront() const
{
    if (m_lock->isLocked())
        return u"windows"_s;
    if (!m_workspace || !m_workspace->isVisible())
        return u"first-refund"_s;
    switch (m_workspace->page()) {
    case Rail::Page::Lookup:
        return u"first-refund"_s;
    case Rail::Page::Approvals:
        return u"approvals"_s;
    case Rail::Page::Requests:
    case Rail::Page::Board:
        return u"states"_s;
    }
    return {};
}

void MainWindow::openHelp(const QString &topic)
{
    if (!m_help) {
        m_help = new HelpWindow(QLocale().name().section(u'_', 0, 0));
        PutAway::letThrough(m_help); // nothing of the desk stands in it
        if (!m_memory.restore(*m_help, u"help"_s))
            m_help->move(geometry().center() - m_help->rect().center());
    }
    m_help->open(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::openAbout()
{
    auto *const dialog = new AboutDialog(this);
    connect(dialog, &AboutDialog::said, this, &MainWindow::say);
    dialog->open();
}

void MainWindow::openSupport()
{
    auto *const dialog = new SupportDialog(m_workplace.supportReport(), this);
    connect(dialog, &SupportDialog::said, this, &MainWindow::say);
    dialog->open();
}

//! Help, the bundle for whoever helps, and what program this is.
void MainWindow::addHelpTo(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(m_helpAction);
    connect(menu->addAction(icon(IconName::Document), tr("S&upport bundle…")), &QAction::triggered, this,
        &MainWindow::openSupport);
    connect(menu->addAction(icon(IconName::Info), tr("A&bout Reintegro…")), &QAction::triggered, this,
        &MainWindow::openAbout);
}

void MainWindow::closeHelp()
{
    if (!m_help)
        return;
    m_memory.keep(*m_help, u"help"_s);
    m_help->close();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() != HelpRequest::kind())
        return QWidget::event(event);
    openHelp(static_cast<HelpRequest *>(event)->topic());
    event->accept();
    return true;
}

} // namespace reintegro
