// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace reintegro {

//! For `./dev bench start`: prints "painted" when a window that can be used has been painted, and ends the
//! program.
class StartBench final : public QObject {
    Q_OBJECT
public:
    explicit StartBench(QWidget &window);

    //! The window can be used from now on; the next picture counts.
    void windowIsReady();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    bool m_isReady = false;
    bool m_isDone = false;
};

} // namespace reintegro
