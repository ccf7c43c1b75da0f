// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/desk_lock.h"

#include "ui/lock/lock_page.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace reintegro {

DeskLock::DeskLock(QStackedWidget &pages, const Clock &clock, QWidget *window)
    : QObject(window)
    , m_pages(pages)
    , m_window(window)
    , m_page(new LockPage(window))
    , m_idle(clock, this)
    , m_away(window)
{
    m_page->hide();
    connect(&m_idle, &IdleWatch::idle, this, &DeskLock::lock);
    connect(&m_screen, &ScreenLock::locked, this, &DeskLock::lock);
    connect(m_page, &LockPage::unlocked, this, &DeskLock::unlock);
    connect(m_page, &LockPage::anotherPersonChosen, this, &DeskLock::anotherPersonChosen);
    connect(m_page, &LockPage::said, this, &DeskLock::said);
}

DeskLock::~DeskLock() = default;

void DeskLock::watch(const Owner &owner, QAction *lockAction)
{
    m_owner.emplace(owner);
    m_action = lockAction;
    connect(lockAction, &QAction::triggered, this, &DeskLock::lock);
    QCoreApplication::instance()->installEventFilter(this);
    m_screen.listen();
    watchAgain();
}

//! A window in front takes the keys of those behind it. These lock from everywhere, whatever is in front.
bool DeskLock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !m_action || m_isLocked)
        return QObject::eventFilter(watched, event);
    if (QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination()) != m_action->shortcut())
        return QObject::eventFilter(watched, event);
    event->accept(); // nobody else's any more
    // Later: the key is on its way to a widget that goes out of reach.
    QMetaObject::invokeMethod(this, &DeskLock::lock, Qt::QueuedConnection);
    return true;
}

void DeskLock::setLimit(std::chrono::minutes limit)
{
    m_limit = limit;
    if (!m_isLocked)
        watchAgain();
}

void DeskLock::watchAgain()
{
    if (m_owner)
        m_idle.start(m_limit);
}

void DeskLock::end()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_idle.stop();
    m_owner.reset();
    m_isLocked = false;
    bringPagesBack(); // their owner decides what becomes of them
    m_away.drop();
}

void DeskLock::bringPagesBack()
{
    for (const QPointer<QWidget> &page : std::exchange(m_takenPages, {})) {
        if (page)
            m_pages.addWidget(page);
    }
}

void DeskLock::takePage(QWidget *page)
{
    m_takenPages.emplace_back(page);
    m_pages.removeWidget(page);
    m_away.takePage(page);
}

void DeskLock::turnLater(QWidget *page)
{
    m_front = page;
    if (std::find(m_takenPages.cbegin(), m_takenPages.cend(), page) == m_takenPages.cend())
        takePage(page);
}

void DeskLock::lock()
{
    if (!m_owner || m_isLocked)
        return;
    m_isLocked = true;
    m_idle.stop();
    m_front = m_pages.currentWidget();
    m_focus = QApplication::focusWidget();
    m_page->open(m_owner->people, m_owner->profile, m_owner->person, m_owner->hint);
    m_away.takeWindows();
    m_pages.addWidget(m_page);
    // First hidden, so that it masks what it shows of people, then out of reach.
    m_pages.setCurrentWidget(m_page);
    for (int i = m_pages.count() - 1; i >= 0; --i) {
        if (QWidget *const page = m_pages.widget(i); page != m_page)
            takePage(page);
    }
    if (m_window->isVisible())
        m_window->activateWindow(); // what was in front is gone
    m_page->setFocus();
    Q_EMIT locked();
}

void DeskLock::unlock(const SignedIn &person)
{
    if (!m_isLocked || !m_owner)
        return;
    m_isLocked = false;
    m_owner->person = person;
    bringPagesBack();
    if (m_front)
        m_pages.setCurrentWidget(m_front);
    m_away.bringBack();
    if (QWidget *const dialog = QApplication::activeModalWidget()) { // keeps its own focus
        dialog->activateWindow();
    } else if (m_focus) {
        m_focus->window()->activateWindow();
        m_focus->setFocus();
    }
    watchAgain();
    Q_EMIT unlocked(person);
}

} // namespace reintegro
