// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray.h"

#include "ui/common/program_icon.h"
#include "ui/common/status_words.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace reintegro {

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_icon(new QSystemTrayIcon(this))
    , m_menu(std::make_unique<QMenu>())
{
    connect(m_menu->addAction(QString()), &QAction::triggered, this, &Tray::opened);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT opened();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::takeClick);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        // Not forgotten at once: pressing a message may bring the program to the front before it says so.
        m_wasLookedAt = m_wasLookedAt || state == Qt::ApplicationActive;
    });
    setDesk({});
}

Tray::~Tray() = default;

bool Tray::canShowMessages()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void Tray::setDesk(const std::optional<Profile> &profile)
{
    m_profile = profile;
    m_isUnattended = false;
    m_waiting = 0;
    m_mayWaitMore = false;
    m_told.clear();
    m_icon->setIcon(programIcon(profile ? std::optional(profile->kind) : std::nullopt));
    m_icon->setVisible(profile && QSystemTrayIcon::isSystemTrayAvailable());
    showWords();
}

void Tray::setWaiting(int count, bool mayBeMore)
{
    m_waiting = count;
    m_mayWaitMore = mayBeMore;
    showWords();
}

void Tray::showWords()
{
    m_menu->actions().constFirst()->setText(tr("&Open the desk")); // the language may have changed
    if (!m_profile)
        return m_icon->setToolTip(tr("Reintegro"));
    //: The program, a profile's name, and what kind of gateway it is.
    QString words = tr("Reintegro: %1 (%2)").arg(m_profile->name, wordFor(m_profile->kind));
    if (m_waiting > 0 && m_mayWaitMore)
        words += u'\n' + tr("%1 or more requests wait for a decision.").arg(m_waiting);
    else if (m_waiting > 0)
        words += u'\n' + tr("%n request(s) wait for a decision.", nullptr, m_waiting);
    m_icon->setToolTip(words);
}

void Tray::tell(const DeskNotice &notice)
{
    show(notice.request, notice.title.translated(), notice.text.translated());
}

void Tray::tellOfChargeback(const ChargeKey &charge)
{
    show(charge, tr("A payment was taken back"),
        tr("The payer's bank has taken back the payment %1. Refund nothing of it.").arg(charge.toString()));
}

void Tray::show(const Subject &subject, const QString &title, const QString &text)
{
    const bool isSeen = QApplication::activeWindow() && !m_isUnattended;
    if (!m_isTelling || !m_profile || isSeen)
        return;
    if (std::exchange(m_wasLookedAt, false))
        m_told.clear();
    m_told.push_back(subject);
    if (m_icon->isVisible())
        m_icon->showMessage(title, text, m_icon->icon());
    Q_EMIT told(title, text);
}

//! The system does not say which message was pressed.
void Tray::takeClick()
{
    const std::vector<Subject> all = std::exchange(m_told, {});
    if (all.empty())
        return Q_EMIT opened();
    const auto isRequest = [](const Subject &subject) { return std::holds_alternative<RequestId>(subject); };
    const bool isOne = std::all_of(
        all.cbegin(), all.cend(), [&all](const Subject &subject) { return subject == all.front(); });
    if (std::none_of(all.cbegin(), all.cend(), isRequest))
        Q_EMIT chargebacksChosen();
    else if (isOne)
        Q_EMIT requestChosen(std::get<RequestId>(all.front()));
    else
        Q_EMIT listChosen();
}

} // namespace reintegro
