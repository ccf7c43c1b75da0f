// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language_change.h"

#include "ui/common/busy_line.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>

#include <algorithm>

namespace reintegro {

using namespace std::chrono_literals;

LanguageChange::LanguageChange(QWidget &window, std::function<bool()> mustWait)
    : QObject(&window)
    , m_window(window)
    , m_mustWait(std::move(mustWait))
{
    m_tryAgain.setSingleShot(true);
    connect(&m_tryAgain, &QTimer::timeout, this, &LanguageChange::tryNow);
    window.installEventFilter(this);
}

bool LanguageChange::eventFilter(QObject *watched, QEvent *event)
{
    // Each translator that comes or goes says so; all of them are there once control is back.
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        m_tryAgain.start(0);
    return QObject::eventFilter(watched, event);
}

void LanguageChange::tryNow()
{
    if (wouldLoseSomething() || m_mustWait())
        m_tryAgain.start(100ms); // what has to end first has many ways to end, and not all of them tell
    else
        Q_EMIT due();
}

bool LanguageChange::wouldLoseSomething() const
{
    const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
    const QList<BusyLine *> lines = m_window.findChildren<BusyLine *>();
    return QApplication::activePopupWidget() != nullptr
        || std::any_of(
            dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible(); })
        || std::any_of(lines.begin(), lines.end(), [](const BusyLine *line) { return line->isBusy(); });
}

} // namespace reintegro
