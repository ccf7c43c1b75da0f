// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/start_bench.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <cstdio>

namespace reintegro {

StartBench::StartBench(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

void StartBench::windowIsReady()
{
    m_isReady = true;
    m_window.update();
}

bool StartBench::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Paint && m_isReady && !m_isDone) {
        m_isDone = true;
        // Queued: the children are painted and the picture is flushed before the next turn of the loop.
        QMetaObject::invokeMethod(
            this,
            [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace reintegro
