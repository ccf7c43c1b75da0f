// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/idle_watch.h"

#include <QCoreApplication>
#include <QFocusEvent>

#include <utility>

namespace reintegro {

namespace {

constexpr std::chrono::seconds lookEvery{10};

//! Somebody sits there. Movements of the mouse count as well: whoever reads moves it.
bool isInput(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::ShortcutOverride || type == QEvent::MouseButtonPress
        || type == QEvent::MouseMove || type == QEvent::Wheel || type == QEvent::TouchBegin
        || type == QEvent::TabletPress || type == QEvent::InputMethod;
}

//! Whoever works through assistive tools alone makes no keys: they move the focus.
bool isFocusing(const QEvent *event)
{
    if (event->type() != QEvent::FocusIn)
        return false;
    const Qt::FocusReason reason = static_cast<const QFocusEvent *>(event)->reason();
    return reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason;
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_looks.setInterval(lookEvery);
    connect(&m_looks, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start(std::chrono::minutes limit)
{
    stop();
    m_limit = limit;
    if (limit.count() <= 0)
        return;
    m_touched = m_clock.now();
    m_looks.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_looks.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::isDue() const
{
    return m_looks.isActive() && m_touched.msecsTo(m_clock.now()) >= m_limit.count();
}

void IdleWatch::look()
{
    if (m_clock.now() < m_touched) // the clock was set back
        m_touched = m_clock.now();
    if (!isDue())
        return;
    m_looks.stop(); // the filter stays for the key that is perhaps on its way
    Q_EMIT idle();
}

//! The first touch after a long rest locks, and does nothing else: the computer may have slept meanwhile.
bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && std::exchange(m_dropsKey, false))
        return true;
    if (isFocusing(event) && !isDue())
        m_touched = m_clock.now();
    if (!isInput(event->type()))
        return QObject::eventFilter(watched, event);
    if (!isDue()) {
        if (m_looks.isActive())
            m_touched = m_clock.now();
        return QObject::eventFilter(watched, event);
    }
    // A key comes twice: as a question whether it is a shortcut, and as a key. Accepted, it is none.
    m_dropsKey = event->type() == QEvent::ShortcutOverride;
    event->accept();
    look();
    return true;
}

} // namespace reintegro
