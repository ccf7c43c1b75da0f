// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray.h"

#include "ui/common/status_words.h"
#include "ui/program_icon.h"

#include <QApplication>
#include <QMenu>
#include <QWidget>

namespace reintegro {

Tray::Tray(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_menu(std::make_unique<QMenu>())
{
    connect(m_menu->addAction(tr("&Open the desk")), &QAction::triggered, this, &Tray::opened);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT opened();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_last)
            Q_EMIT requestChosen(*m_last);
    });
    setDesk({});
}

Tray::~Tray() = default;

void Tray::setDesk(const std::optional<Profile> &profile)
{
    m_profile = profile;
    m_waiting = 0;
    m_last.reset();
    m_icon.setIcon(programIcon(profile ? std::optional(profile->kind) : std::nullopt));
    m_icon.setVisible(profile && QSystemTrayIcon::isSystemTrayAvailable());
    showWords();
}

void Tray::setWaiting(int count)
{
    m_waiting = count;
    showWords();
}

void Tray::showWords()
{
    if (!m_profile)
        return m_icon.setToolTip(tr("Reintegro"));
    //: The program, a profile's name, and what kind of gateway it is.
    QString words = tr("Reintegro: %1 (%2)").arg(m_profile->name, wordFor(m_profile->kind));
    if (m_waiting > 0)
        words += u'\n' + tr("%n request(s) wait for a decision.", nullptr, m_waiting);
    m_icon.setToolTip(words);
}

void Tray::tell(const DeskNotice &notice)
{
    if (!m_isTelling || !m_profile || m_window.isActiveWindow())
        return;
    m_last = notice.request;
    const QString title = notice.title.translated();
    const QString text = notice.text.translated();
    if (m_icon.isVisible())
        m_icon.showMessage(title, text, m_icon.icon());
    Q_EMIT told(title, text);
}

} // namespace reintegro
