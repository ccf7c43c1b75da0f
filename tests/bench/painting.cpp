// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/painting.h"

#include <QEventLoop>
#include <QPaintEvent>
#include <QThread>
#include <QTimer>
#include <QWidget>

namespace reintegro::test {

qint64 sharedNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

qint64 PaintingApplication::waitForPainting(const IsThere &isThere, std::chrono::milliseconds limit)
{
    QEventLoop loop;
    m_isThere = isThere;
    m_isSeen = false;
    m_paintedAt = -1;
    m_done = [&loop] { loop.quit(); };
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    loop.exec();
    m_isThere = nullptr;
    m_done = nullptr;
    return m_paintedAt;
}

bool PaintingApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    ++m_depth;
    if (event->type() == QEvent::Paint && m_isThere && !m_isSeen && receiver->isWidgetType())
        m_isSeen = m_isThere(static_cast<QWidget *>(receiver), static_cast<QPaintEvent *>(event)->region());
    const bool isHandled = QApplication::notify(receiver, event);
    --m_depth;
    // The event that the painting was a part of is over: children are painted, and the pixels are gone.
    if (m_depth == 0 && m_isSeen && m_paintedAt < 0) {
        m_paintedAt = sharedNow();
        if (m_done)
            m_done();
    }
    return isHandled;
}

} // namespace reintegro::test
