// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace reintegro {

class BusyLine;
class RequestDetails;
class RequestSearch;
class RequestTable;

//! All refund requests of this profile: a table with a filter, and the history of the selected one.
class RequestsPage final : public QWidget {
    Q_OBJECT
public:
    RequestsPage(DeskServices &desk, const SignedIn &by, QWidget *parent = nullptr);
    ~RequestsPage() override;

Q_SIGNALS:
    //! The last thing that happened, in words, for the window's message line.
    void said(const QString &message);
    //! Somebody wants to see the whole charge.
    void openCharge(const reintegro::ChargeKey &key);
    //! A request was asked for from here: the corrected account of a failed one.
    void asked(const reintegro::RefundRequest &request);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilter();
    [[nodiscard]] QWidget *makeDesk();
    void setUpTable();
    void connectParts();
    void connectDetails();
    void takeTable();
    void showPlace();
    void showCurrent();
    void showRequest(const RefundRequest &request);
    void start(Pending<RefundRequest> *step, const QString &words, bool mayCancel);
    void takeFailure(const Error &error);
    void correctAccount();
    void openWizard(const ChargeView &charge, const RefundRequest &failed);

    DeskServices &m_desk;
    const SignedIn m_by;
    RequestTable *m_requests;
    RequestSearch *m_search;
    QLineEdit *m_text;
    QComboBox *m_state;
    QTableView *m_table;
    RequestDetails *m_details;
    QScrollArea *m_detailsArea;
    BusyLine *m_busy;
    QLabel *m_empty;
    QStackedWidget *m_places;
    QWidget *m_desktop;
    QTimer m_lookTimer;
    std::optional<RefundRequest> m_shown;
    bool m_isActing = false;
};

} // namespace reintegro
