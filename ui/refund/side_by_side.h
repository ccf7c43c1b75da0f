// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace reintegro {

//! A list and what is chosen from it: beside each other where there is room, else one above the other.
class SideBySide final : public QSplitter {
    Q_OBJECT
public:
    //! `listPercent` of the width belong to the list at first.
    SideBySide(QWidget *list, QWidget *chosen, int listPercent, QWidget *parent);

    //! How much of the width belongs to the list, in percent: what people made of it last, where they stand
    //! beside each other.
    [[nodiscard]] int listPercent() const;
    void setListPercent(int percent);

    //! From this width on they stand beside each other.
    static constexpr int wideFrom = 800;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    int m_listPercent;
    bool m_isArranged = false;
    bool m_isMoved = false; //!< By hand, with the mouse or the keys.
};

} // namespace reintegro
