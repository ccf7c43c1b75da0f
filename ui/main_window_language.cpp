// SPDX-License-Identifier: GPL-3.0-or-later
// The window in another language, without another sign-in.
#include "ui/comparing/charge_windows.h"
#include "ui/desk_opening.h"
#include "ui/help/help_window.h"
#include "ui/language_change.h"
#include "ui/lock/desk_lock.h"
#include "ui/main_window.h"
#include "ui/onboarding/first_run_page.h"
#include "ui/workspace.h"

#include <QStackedWidget>

namespace reintegro {

void MainWindow::followLanguage()
{
    auto *const change = new LanguageChange(*this, [this] {
        return m_opening->isOpening() || m_lock->isLocked() || (m_desk && m_desk->sending.isSending());
    });
    connect(change, &LanguageChange::due, this, &MainWindow::speakAnew);
}

void MainWindow::chooseLanguage(const QString &language)
{
    m_memory.keepLanguage(language);
    if (m_start.changeLanguage)
        m_start.changeLanguage(language);
    else
        say(tr("The language changes when the program is started again."));
}

//! Texts are made where a page is made. So the pages are made anew, on the same desk and for the same person,
//! and take over what was in front, what was typed and what the gateway had answered: nothing is asked again.
void MainWindow::speakAnew()
{
    setLocale(QLocale()); // the children take theirs from it
    showEnvironment(m_desk ? std::optional(m_desk->profile) : std::nullopt);
    const QWidget *const front = m_pages->currentWidget();
    replaceSignIn(front == m_signIn);
    if (qobject_cast<const FirstRunPage *>(front))
        showFirstRun();
    m_helpAction->setText(tr("&Help"));
    closeHelp();
    delete m_help; // it is made in the new language when it is asked for
    if (m_workspace)
        replaceWorkspace(front == m_workspace);
    say(tr("This window speaks English now."));
}

void MainWindow::replaceSignIn(bool isInFront)
{
    auto *const before = m_signIn;
    m_signIn = new SignInPage(this);
    connectSignIn();
    m_pages->addWidget(m_signIn);
    if (isInFront) {
        showSignIn();
        m_signIn->takeInputOf(*before);
    }
    before->deleteLater(); // its own button may have led here
}

void MainWindow::replaceWorkspace(bool isInFront)
{
    const SignedIn person = m_workspace->person();
    const WorkspaceMemory memory = m_workspace->memory();
    keepShares();
    m_chargeWindows.reset();
    delete m_workspace;
    openWorkspace(person);
    m_workspace->recall(memory);
    if (isInFront)
        turnTo(m_workspace);
    m_workspace->showPage(memory.page); // again, now that its field can take the focus
}

} // namespace reintegro
