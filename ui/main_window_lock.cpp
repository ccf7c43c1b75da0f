// SPDX-License-Identifier: GPL-3.0-or-later
// The window while its desk is locked, and what comes back afterwards.
#include "ui/common/message_bar.h"
#include "ui/lock/desk_lock.h"
#include "ui/main_window.h"
#include "ui/tray.h"
#include "ui/workspace.h"

#include <algorithm>
#include <utility>

namespace reintegro {

void MainWindow::setUpLock()
{
    connect(m_lock, &DeskLock::said, m_message, qOverload<const QString &>(&MessageBar::say));
    connect(m_lock, &DeskLock::locked, this, [this] {
        m_heldMessage.clear();
        m_tray->setUnattended(true);
        m_message->say(tr("The desk is locked."));
    });
    connect(m_lock, &DeskLock::unlocked, this, &MainWindow::takeUnlocked);
    connect(m_lock, &DeskLock::anotherPersonChosen, this, [this] {
        leave();
        showSignIn();
        say(tr("Signed out."));
    });
}

//! From now on this person's desk can be locked.
void MainWindow::watch(const SignedIn &person, QAction *lockAction)
{
    m_lock->watch({.people = m_desk->people,
                      .profile = m_desk->profile,
                      .person = person,
                      .hint = trainingHintFor(person)},
        lockAction);
    m_lock->setLimit(m_memory.lockAfter(m_desk->profile.kind));
}

QString MainWindow::trainingHintFor(const SignedIn &person) const
{
    const std::vector<TrainingHint> &people = m_start.trainingPeople;
    const auto known = std::find_if(people.cbegin(), people.cend(),
        [&person](const TrainingHint &hint) { return hint.name == person.name(); });
    if (m_desk->profile.kind != ProfileKind::Training || known == people.cend())
        return {};
    return tr("This is training: the password of %1 is %2").arg(known->name, known->password);
}

//! Once: a place that was asked for while nobody could be shown it.
void MainWindow::goToWanted()
{
    if (!m_workspace || !m_wanted)
        return;
    const DeskPlace place = *m_wanted;
    m_wanted.reset(); // before: whatever goes there may ask for another
    m_workspace->goTo(place);
}

void MainWindow::takeUnlocked(const SignedIn &person)
{
    m_tray->setUnattended(false);
    if (m_workspace && m_workspace->person().person().roles != person.person().roles) {
        leave(); // its pages are made for what he was allowed before; drafts stay
        enter(person);
    } else {
        m_message->say(m_heldMessage.isEmpty() ? tr("The desk is unlocked.") : m_heldMessage);
        m_heldMessage.clear();
        goToWanted();
    }
    if (std::exchange(m_wantsTraining, false))
        askForTraining();
}

} // namespace reintegro
