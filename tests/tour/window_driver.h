// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include <functional>

namespace reintegro::test {

//! Hands and eyes for a window: real key events in, pictures out. Widgets are found by kind and place, so
//! that it works in every language.
class WindowDriver {
public:
    //! Pictures go into `folder`, numbered in the order they are taken.
    explicit WindowDriver(QDir folder);

    //! Waits until `isSo`; after a minute it tells what it waited for and ends the program.
    void waitUntil(const QString &what, const std::function<bool()> &isSo);
    //! The active dialog, or else `window`.
    [[nodiscard]] static QWidget *front(QWidget *window);

    //! The edits that are showing, from top to bottom and left to right.
    [[nodiscard]] static QList<QLineEdit *> edits(const QWidget *window);
    //! The loud button that is showing and can be pressed; null when there is none.
    [[nodiscard]] static QPushButton *loudButton(const QWidget *window);

    void type(QLineEdit *edit, const QString &text);
    //! Focus and the space bar.
    void press(QAbstractButton *button);
    //! A key for whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void picture(QWidget *window, const QString &name);

private:
    QDir m_folder;
    int m_number = 0;
};

} // namespace reintegro::test
