// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/closing.h"

#include "app/composition/home_workplace.h"

#include <QWidget>

namespace reintegro {

Closing::Closing(HomeWorkplace &workplace, const QWidget &window, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_window(window)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, &Closing::end);
}

void Closing::begin()
{
    if (m_window.isVisible() || m_limit.isActive())
        return;
    m_limit.start();
    m_workplace.keepCheckpointsAtClosing()->whenDone(this, [this](const Result<Done> &) {
        if (m_limit.isActive())
            end();
    });
}

void Closing::end()
{
    m_limit.stop();
    if (!m_window.isVisible())
        Q_EMIT ended();
}

} // namespace reintegro
