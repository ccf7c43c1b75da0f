// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the window, and what of them has to close the desk.
#include "ui/common/error_text.h"
#include "ui/desk_opening.h"
#include "ui/lock/desk_lock.h"
#include "ui/main_window.h"
#include "ui/more_menu.h"
#include "ui/settings/settings_window.h"
#include "ui/tray.h"
#include "ui/workspace.h"

namespace reintegro {

void MainWindow::openSettings(SettingsSection section)
{
    if (!m_workspace)
        return;
    if (m_settings) {
        m_settings->turnTo(section);
        m_settings->raise();
        return m_settings->activateWindow();
    }
    const SettingsParts parts{.workplace = m_workplace,
        .desk = *m_desk,
        .memory = m_memory,
        .by = m_workspace->person(),
        .isInvented = m_isTrainingPlace,
        .systemShowsNotices = Tray::canShowMessages()};
    m_settings = new SettingsWindow(parts, m_workspace); // it goes with whoever is signed in
    m_settings->turnTo(section);
    connect(m_settings, &SettingsWindow::said, this, &MainWindow::say);
    connect(m_settings, &SettingsWindow::schemeChosen, this, [this](ColorScheme scheme) {
        chooseScheme(scheme);
        if (m_menu)
            m_menu->showScheme(scheme);
    });
    connect(m_settings, &SettingsWindow::noticesChosen, this, [this](bool areOn) {
        chooseNotices(areOn);
        if (m_menu)
            m_menu->showNotices(areOn);
    });
    connect(m_settings, &SettingsWindow::lockAfterChanged, m_lock, &DeskLock::setLimit);
    connect(m_settings, &SettingsWindow::credentialsKept, this, [this](const QString &profile) {
        if (m_workspace && profile == m_desk->profile.name)
            m_workspace->lookUpAgainAfterTrouble();
    });
    // What makes the window anew, or closes the desk, comes after the settings have gone out of its way.
    connect(
        m_settings, &SettingsWindow::languageChosen, this, &MainWindow::chooseLanguage, Qt::QueuedConnection);
    const auto leaving = [this](auto then) {
        return [this, then](const auto &...what) {
            m_settings->deleteLater();
            m_settings.clear();
            then(what...);
        };
    };
    connect(m_settings, &SettingsWindow::profileChosen, this,
        leaving([this](const QString &name) { openDesk(name); }));
    connect(m_settings, &SettingsWindow::trainingChosen, this, leaving([this] { openTraining(); }));
    connect(m_settings, &SettingsWindow::connectChosen, this,
        leaving([this] { showConnect(m_workspace->person()); }));
    connect(m_settings, &SettingsWindow::restoreChosen, this,
        leaving([this](const RestoreWish &wish) { restoreStore(wish); }));
    m_settings->open();
}

void MainWindow::restoreStore(const RestoreWish &wish)
{
    StoreCare *const care = m_workplace.storeCare();
    if (m_opening->isOpening() || care == nullptr || !mayChangeDesk())
        return;
    const SignedIn by = m_workspace->person();
    const QString profile = m_desk->profile.name;
    leave();
    m_desk = nullptr; // it is closed for it
    Pending<RestoredStore> *const answer = care->restore(wish, by);
    m_opening->waitFor(answer, tr("Restoring the backup…"));
    answer->whenDone(this, [this, profile](const Result<RestoredStore> &restored) {
        open(profile, {});
        tellRestored(restored);
    });
}

void MainWindow::tellRestored(const Result<RestoredStore> &restored)
{
    if (!restored)
        return say(describeError(restored.error()).sentence());
    const QString aside = restored->movedAside.isEmpty()
        ? QString()
        : QString(QChar(u' ') + tr("The store before is now %1").arg(restored->movedAside));
    say(tr("Restored: %1 requests, %2 journal entries.")
            .arg(restored->holds.requests)
            .arg(restored->holds.journal.count)
        + aside);
}

} // namespace reintegro
