// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace reintegro {

//! Tells a window when to show itself in the language that the program has changed to: once nothing would be
//! lost by it. Until then it stays as it is, in the words of before.
//!
//! What is lost otherwise: what is typed into a dialog that is open, and what an answer would be told to that
//! is still awaited.
class LanguageChange final : public QObject {
    Q_OBJECT
public:
    //! `mustWait` says what is to be waited for beside dialogs, menus and answers that the window shows.
    LanguageChange(QWidget &window, std::function<bool()> mustWait);

    [[nodiscard]] bool isWaiting() const { return m_tryAgain.isActive(); }

Q_SIGNALS:
    void due();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tryNow();
    [[nodiscard]] bool wouldLoseSomething() const;

    QWidget &m_window;
    std::function<bool()> m_mustWait;
    QTimer m_tryAgain;
};

} // namespace reintegro
