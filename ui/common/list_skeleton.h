// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QWidget>

namespace reintegro {

//! The outline of a list while it is being read, with what stands beside it where there is such a thing: what
//! comes takes its place and nothing jumps. It does not move.
class ListSkeleton final : public QWidget {
    Q_OBJECT
public:
    //! `listPercent` is how much of the width the list has; 100 where nothing stands beside it.
    explicit ListSkeleton(int listPercent, QWidget *parent = nullptr);

    //! What is being waited for, for assistive tools.
    void setWords(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static void paintList(QPainter &painter, const QRect &area);
    static void paintDetails(QPainter &painter, const QRect &area);

    const int m_listPercent;
};

} // namespace reintegro
