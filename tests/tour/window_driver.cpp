// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/window_driver.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

constexpr int patience = 60'000; // ms

bool isAbove(const QWidget *one, const QWidget *other)
{
    const QPoint first = one->mapToGlobal(QPoint());
    const QPoint second = other->mapToGlobal(QPoint());
    return first.y() != second.y() ? first.y() < second.y() : first.x() < second.x();
}

} // namespace

WindowDriver::WindowDriver(QDir folder)
    : m_folder(std::move(folder))
{
}

void WindowDriver::waitUntil(const QString &what, const std::function<bool()> &isSo)
{
    if (QTest::qWaitFor(isSo, patience))
        return;
    std::fprintf(stderr, "The tour waited in vain: %s\n", qPrintable(what));
    if (QWidget *const window = QApplication::activeWindow())
        picture(window, u"stuck"_s);
    std::exit(1);
}

QWidget *WindowDriver::front(QWidget *window)
{
    QWidget *const dialog = QApplication::activeModalWidget();
    return dialog ? dialog : window;
}

QList<QLineEdit *> WindowDriver::edits(const QWidget *window)
{
    QList<QLineEdit *> found;
    const QList<QLineEdit *> all = window->findChildren<QLineEdit *>();
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
        [](const QLineEdit *edit) { return edit->isVisible() && edit->isEnabled() && !edit->isReadOnly(); });
    std::sort(found.begin(), found.end(), isAbove);
    return found;
}

QPushButton *WindowDriver::loudButton(const QWidget *window)
{
    const QList<QPushButton *> all = window->findChildren<QPushButton *>();
    const auto found = std::find_if(all.begin(), all.end(), [](const QPushButton *button) {
        return button->isVisible() && button->isEnabled() && button->property("primary").toBool();
    });
    return found == all.end() ? nullptr : *found;
}

void WindowDriver::type(QLineEdit *edit, const QString &text)
{
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void WindowDriver::press(QAbstractButton *button)
{
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::activePopupWidget(); // takes the keys of everything else
    if (!target)
        target = QApplication::focusWidget();
    QTest::keyClick(target ? target : QApplication::activeWindow(), key, modifiers);
}

void WindowDriver::picture(QWidget *window, const QString &name)
{
    QTest::qWait(250); // for fonts, scroll bars and layouts to come to rest
    const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(++m_number, 2, 10, QLatin1Char('0')).arg(name));
    if (!window->grab().save(file)) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
        std::exit(1);
    }
    std::printf("%s\n", qPrintable(file));
    std::fflush(stdout);
}

} // namespace reintegro::test
