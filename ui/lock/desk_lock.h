// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"
#include "models/refunds/people_store.h"
#include "ui/lock/idle_watch.h"
#include "ui/lock/put_away.h"
#include "ui/lock/screen_lock.h"

class QAction;
class QStackedWidget;

namespace reintegro {

class LockPage;

//! Locks the desk of the person who is signed in: by itself after a while without a touch, when the system
//! locks its screen, or when he says so. The page in front and all other windows go out of reach with all
//! that is typed in them, until his password is right. What the desk does by itself goes on.
class DeskLock final : public QObject {
    Q_OBJECT
public:
    //! `pages` is where the lock stands in place of the page in front; `window` is the window around it. Both
    //! and `clock` outlive it.
    DeskLock(QStackedWidget &pages, const Clock &clock, QWidget *window);
    ~DeskLock() override;

    //! Whose desk it is.
    struct Owner {
        PeopleStore &people; //!< Outlives the watch.
        Profile profile;
        SignedIn person;
        QString hint; //!< His password, in training only.
    };
    //! From now on it may be locked, by this action, and by its keys in every window. Until setLimit() says
    //! how soon, not by itself. The action goes before the owner's desk does.
    void watch(const Owner &owner, QAction *lockAction);
    //! So long without a touch; none at all for never.
    void setLimit(std::chrono::minutes limit);
    //! Nobody is signed in any more: what was locked away ends.
    void end();

    //! Nothing while nobody is signed in.
    void lock();
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    //! While it is locked: this page will be in front afterwards.
    void turnLater(QWidget *page);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void locked();
    //! Everything is back where it was; `person` has today's roles.
    void unlocked(const reintegro::SignedIn &person);
    void anotherPersonChosen();
    //! Of the lock itself: it says nothing of what is behind it.
    void said(const QString &message);

private:
    void unlock(const SignedIn &person);
    void watchAgain();
    void takePage(QWidget *page);
    void bringPagesBack();

    QStackedWidget &m_pages;
    QWidget *m_window;
    LockPage *m_page;
    IdleWatch m_idle;
    PutAway m_away;
    ScreenLock m_screen;
    std::optional<Owner> m_owner;
    QPointer<QAction> m_action;
    std::chrono::minutes m_limit{0};
    bool m_isLocked = false;
    QPointer<QWidget> m_front; //!< The page that was in front.
    QPointer<QWidget> m_focus;
    std::vector<QPointer<QWidget>> m_takenPages;
};

} // namespace reintegro
