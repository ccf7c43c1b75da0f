// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace reintegro {

//! As many columns of equal width as fit; each item goes into the column that is shortest so far. For cards
//! of different heights.
class ColumnsLayout final : public QLayout {
public:
    //! A column is at least `leastWidth` wide, unless only one fits.
    ColumnsLayout(QWidget *parent, int leastWidth, int gap);
    ~ColumnsLayout() override;

    //! While all items stand in one line, they are as high as the highest.
    void setEvenHeights() { m_isEven = true; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

    Q_DISABLE_COPY_MOVE(ColumnsLayout)

private:
    [[nodiscard]] int arrange(const QRect &rect, bool apply) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_leastWidth;
    int m_gap;
    bool m_isEven = false;
};

} // namespace reintegro
