// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace reintegro {

//! The steps of a wizard by name, and where it stands. To be read, not pressed.
class StepList final : public QWidget {
    Q_OBJECT
public:
    explicit StepList(const QStringList &titles, QWidget *parent = nullptr);
    void setCurrent(int step);
    //! A step that is not needed says so.
    void setSkipped(int step, bool isSkipped);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Step {
        QLabel *mark;
        QLabel *title;
        QString words;
    };
    std::vector<Step> m_steps;
    int m_current = 0;
};

} // namespace reintegro
