// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/charge_windows.h"

#include "ui/common/theme.h"
#include "ui/comparing/charge_window.h"

#include <QScreen>

#include <algorithm>
#include <utility>

namespace reintegro {

ChargeWindows::ChargeWindows(DeskServices &desk, const SignedIn &by, Memory memory, QWidget *mainWindow)
    : QObject(mainWindow)
    , m_desk(desk)
    , m_by(by)
    , m_memory(std::move(memory))
    , m_mainWindow(mainWindow)
{
}

ChargeWindows::~ChargeWindows()
{
    for (const QPointer<ChargeWindow> &window : m_windows) {
        if (window && window->isVisible())
            m_memory.keep(*window);
        delete window;
    }
}

void ChargeWindows::open(const std::optional<ChargeKey> &key)
{
    auto *const window = new ChargeWindow(m_desk, m_by);
    const bool isFirst = std::all_of(m_windows.cbegin(), m_windows.cend(),
        [](const QPointer<ChargeWindow> &other) { return other.isNull(); });
    m_windows.erase(std::remove(m_windows.begin(), m_windows.end(), nullptr), m_windows.end());
    m_windows.emplace_back(window);
    connect(window, &ChargeWindow::refundRequested, this, &ChargeWindows::refundRequested);
    connect(window, &ChargeWindow::newWindowRequested, this, &ChargeWindows::open);
    connect(window, &ChargeWindow::closing, this, [this, window] { m_memory.keep(*window); });
    // The second one of them would cover the first; the system finds a place for it.
    if (isFirst && !m_memory.place(*window))
        placeBeside(*window);
    window->show();
    window->raise();
    window->activateWindow();
    if (key)
        window->open(*key);
    else
        window->focusKey();
}

//! To the right of the main window or to its left, where there is room; else wherever the system puts it.
void ChargeWindows::placeBeside(QWidget &window) const
{
    const QRect main = m_mainWindow->frameGeometry();
    const QRect screen = m_mainWindow->screen()->availableGeometry();
    const int width = window.width();
    int left = main.right() + spacing::small;
    if (left + width > screen.right())
        left = main.left() - spacing::small - width;
    if (left >= screen.left())
        window.setGeometry(
            left, m_mainWindow->geometry().top(), width, std::min(m_mainWindow->height(), screen.height()));
}

} // namespace reintegro
