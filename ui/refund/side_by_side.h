// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace reintegro {

//! A list and what is chosen from it: beside each other where there is room, else one above the other.
class SideBySide final : public QSplitter {
    Q_OBJECT
public:
    SideBySide(QWidget *list, QWidget *chosen, QWidget *parent);

    //! From this width on they stand beside each other.
    static constexpr int wideFrom = 800;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
};

} // namespace reintegro
