// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"
#include "models/tables/board_table.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace reintegro {

class AgeLine;
class BusyLine;
class EmptyPlace;
class ListColumns;
class ListSkeleton;

//! What is on its way, by age in working days, with what is late on top: what the gateway last said, asking
//! now, and a text for the gateway's support. GUI thread.
class BoardPage final : public QWidget {
    Q_OBJECT
public:
    BoardPage(DeskServices &desk, const SignedIn &by, QWidget *parent = nullptr);
    ~BoardPage() override;

    //! Which refund is chosen, for a page that takes the place of this one.
    [[nodiscard]] std::optional<RequestId> chosen() const;
    //! Chooses it as soon as it is here.
    void choose(const std::optional<RequestId> &id) { m_wanted = id; }
    //! The refund that is selected; nothing while none is.
    [[nodiscard]] std::optional<RequestId> chosenRequest() const;

Q_SIGNALS:
    //! The last thing that happened, in words, for the window's message line.
    void said(const QString &message);
    //! Somebody wants to see all of a request.
    void openRequest(const reintegro::RequestId &id);
    void printRequested(const reintegro::RequestId &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpTable();
    [[nodiscard]] QWidget *makeContent();
    void connectParts();
    void readSoon();
    void takeBoard();
    void showPlace();
    void showOffer();
    [[nodiscard]] std::optional<BoardRefund> current() const;
    void askNow();
    void takeAnswer(const Result<RefundRequest> &answer);
    void copyForSupport();

    DeskServices &m_desk;
    const SignedIn m_by;
    BoardTable *m_board;
    QSortFilterProxyModel *m_sorted;
    AgeLine *m_ages;
    QTableView *m_table;
    ListColumns *m_columns = nullptr;
    BusyLine *m_busy;
    QPushButton *m_askButton;
    QPushButton *m_copyButton;
    QPushButton *m_openButton;
    QPushButton *m_printButton;
    EmptyPlace *m_empty;
    ListSkeleton *m_skeleton;
    QStackedWidget *m_places;
    QTimer m_readSoon; //!< Many changes in a row are one reading.
    QTimer m_readAgain; //!< Ages change by themselves, and other programs change the store too.
    std::optional<RequestId> m_wanted; //!< To be chosen once the board is read.
    bool m_isAsking = false;
};

} // namespace reintegro
