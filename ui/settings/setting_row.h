// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_info.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace reintegro {

//! One setting that explains itself: its name, what changes it, what it does, what may stand there, where it
//! is kept and who may change it. The same is said to assistive tools.
class SettingRow final : public QFrame {
    Q_OBJECT
public:
    //! Takes `content`: one field, or a widget with several buttons. A lone field gets the setting's name.
    SettingRow(SettingInfo info, QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] const SettingInfo &info() const { return m_info; }
    [[nodiscard]] QWidget *content() const { return m_content; }
    //! Nobody can use it here, and why.
    void close(const QString &why);
    //! What came of what was done here; empty takes it back, and what was wrong.
    void say(const QString &result);
    //! What is wrong with what was typed; empty takes it back.
    void sayProblem(const QString &problem);
    [[nodiscard]] QString problem() const { return m_problemText; }
    //! A button that puts back what it is at first; `isAtFirst` closes it.
    void offerReset(std::function<void()> reset, std::function<bool()> isAtFirst);
    //! Looks again whether it is at first.
    void lookAtReset();

private:
    void describe();

    SettingInfo m_info;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QPushButton *m_resetButton;
    QLabel *m_problem;
    QLabel *m_result;
    QString m_problemText;
    QString m_closedBecause;
    std::function<bool()> m_isAtFirst;
};

//! Marks what a search led to, until the next one.
void setMarked(QWidget *row, bool isMarked);

} // namespace reintegro
