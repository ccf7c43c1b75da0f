// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/list_memory.h"

#include <QPointer>
#include <QTimer>

class QHeaderView;
class QMenu;
class QTableView;
class QToolButton;

namespace reintegro {

//! How a list stands before anybody arranges it, and what may be done with it.
struct ListStart {
    QString name; //!< In the memory's file; in Latin letters.
    QList<int> shown; //!< The columns that show, in this order; all others can be chosen.
    QList<int> filling; //!< Those that share what the others leave of the width.
    int sortColumn = -1; //!< By which it is sorted; -1: as it comes.
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    //! Those by which the store itself can sort, so that they can be chosen however much there is.
    QList<int> sortedByStore = {};
    //! Why nobody can sort it; empty where that is possible.
    QString fixedOrder = {};
};

//! What a person does with the columns of a list: sorts by them, drags them wider, chooses and moves them,
//! with the mouse at the header and with the keyboard through the button at its end. All of it is kept in the
//! window's memory (ListMemory), so that the list stands the same tomorrow.
//!
//! Only what is here can be sorted: while the store has more, the columns that it cannot sort by itself are
//! closed and say why; what somebody has chosen before takes effect again once all is here. GUI thread.
class ListColumns final : public QObject {
    Q_OBJECT
public:
    //! `list` has its model, its delegates, its look and its accessible name, and owns this.
    ListColumns(QTableView *list, ListStart start);

    //! Whether all rows are here. True at first.
    void setWhole(bool isWhole);
    //! By which column the list is sorted now.
    [[nodiscard]] int sortColumn() const;
    //! The menu that the button and the header open; made for this moment, deletes itself.
    [[nodiscard]] QMenu *makeMenu(int column);
    [[nodiscard]] QToolButton *button() const { return m_button; }

    static constexpr int leastWidth = 56; //!< Of a column, so that it can be found again.
    static constexpr int widthStep = 24;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpHeader();
    void setUpButton();
    void takeMemory();
    void arrange(const ListArrangement &arrangement);
    [[nodiscard]] ListArrangement arrangementNow() const;
    [[nodiscard]] ListArrangement arrangementAtFirst() const;
    void keep();
    void forgetAll();

    void takeSort(int column, Qt::SortOrder order);
    void wantSort(int column, Qt::SortOrder order);
    void applySort();
    [[nodiscard]] QString whyNotSorted(int column) const;

    void fit();
    [[nodiscard]] int widthOfContents(int column) const;
    [[nodiscard]] QList<int> shownColumns() const;
    void takeWidth(int column, int width);
    void setWidth(int column, int width);
    void move(int column, int by);
    void setShown(int column, bool isShown);

    void openMenu(int column, const QPoint &place);
    void addChoices(QMenu *menu);
    void addSorting(QMenu *menu, int column);
    void addArranging(QMenu *menu, int column);
    [[nodiscard]] QString wordOf(int column) const;
    [[nodiscard]] int currentColumn() const;
    void placeButton();
    bool showWhole(const QPoint &place) const;

    QTableView *m_list;
    QHeaderView *m_header;
    ListStart m_start;
    QToolButton *m_button;
    QPointer<ListMemory> m_memory;
    QHash<int, int> m_ownWidths; //!< What somebody gave a column; the others fit themselves.
    QTimer m_fitSoon; //!< Many rows that come at once are measured once.
    bool m_isWhole = true;
    bool m_isArranging = false; //!< What moves now is moved by us.
    int m_wantedColumn = -1; //!< By which somebody wants it sorted, as soon as that can be.
    Qt::SortOrder m_wantedOrder = Qt::AscendingOrder;
};

} // namespace reintegro
