// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/put_away.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace reintegro {

namespace {

constexpr auto letThroughName = "reintegroStaysWhenLocked";

bool passesByItself(Qt::WindowType type)
{
    return type == Qt::Popup || type == Qt::ToolTip || type == Qt::Desktop;
}

} // namespace

PutAway::PutAway(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_holder(std::make_unique<QWidget>())
{
}

PutAway::~PutAway()
{
    drop();
}

void PutAway::letThrough(QWidget *window)
{
    window->setProperty(letThroughName, true);
}

void PutAway::takePage(QWidget *page)
{
    page->setParent(m_holder.get());
}

bool PutAway::isMeant(const QWidget *window) const
{
    return window->isWindow() && window != m_window && !passesByItself(window->windowType())
        && !window->property(letThroughName).toBool();
}

void PutAway::takeWindows()
{
    m_isOn = true;
    while (QWidget *const popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            popup->hide();
    }
    QToolTip::hideText();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *const window : windows) {
        if (window->isVisible() && isMeant(window))
            take(window);
    }
    QCoreApplication::instance()->installEventFilter(this);
}

void PutAway::take(QWidget *window)
{
    // The system's own, in part: nothing is typed there that could be lost.
    if (auto *const files = qobject_cast<QFileDialog *>(window))
        return files->reject();
    m_places.push_back({.window = window,
        .parent = window->parentWidget(),
        .hadParent = window->parentWidget() != nullptr,
        .flags = window->windowFlags(),
        .focus = window->focusWidget(),
        .geometry = window->isMaximized() ? window->normalGeometry() : window->geometry(),
        .state = window->windowState()});
    if (auto *const dialog = qobject_cast<QDialog *>(window))
        connect(dialog, &QDialog::finished, this, [this, dialog] { end(dialog); });
    window->hide();
    window->setParent(m_holder.get(), Qt::Widget); // an ordinary child: the system knows no window of it
    window->setAttribute(Qt::WA_DontShowOnScreen, false);
}

void PutAway::bringBack()
{
    m_isOn = false;
    QCoreApplication::instance()->removeEventFilter(this);
    const std::vector<Place> places = std::exchange(m_places, {});
    for (const Place &place : places) {
        if (!place.window)
            continue; // ended meanwhile
        if (place.hadParent && !place.parent) { // it stood on a window that has ended
            delete place.window;
            continue;
        }
        disconnect(place.window, nullptr, this, nullptr);
        place.window->setParent(place.parent, place.flags);
        place.window->setGeometry(place.geometry);
        place.window->setWindowState(place.state);
        if (place.isEnded)
            continue;
        place.window->show();
        if (place.focus)
            place.focus->setFocus();
    }
}

//! What was under way in a dialog may end it while nobody sees it.
void PutAway::end(const QWidget *dialog)
{
    for (Place &place : m_places)
        place.isEnded = place.isEnded || place.window == dialog;
}

void PutAway::drop()
{
    m_isOn = false;
    QCoreApplication::instance()->removeEventFilter(this);
    // The last one first: it may stand on the others.
    const std::vector<Place> places = std::exchange(m_places, {});
    std::for_each(places.crbegin(), places.crend(), [](const Place &place) { delete place.window; });
    const QObjectList left = m_holder->children();
    qDeleteAll(left);
}

//! Something that was under way ends in a window: it is taken before anybody sees it.
bool PutAway::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *const window = static_cast<QWidget *>(watched);
        if (isMeant(window)) {
            window->setAttribute(Qt::WA_DontShowOnScreen);
            QMetaObject::invokeMethod(
                this,
                [this, late = QPointer(window)] {
                    if (m_isOn && late && late->isVisible())
                        take(late);
                },
                Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace reintegro
