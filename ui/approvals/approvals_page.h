// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace reintegro {

class ApprovalTable;
class BusyLine;
class DecisionBar;
class DecisionView;
class RequestQueue;
class RequestTable;

//! What waits for somebody: the queue on the left, everything a decision needs on the right.
class ApprovalsPage final : public QWidget {
    Q_OBJECT
public:
    ApprovalsPage(DeskServices &desk, const SignedIn &by, QWidget *parent = nullptr);
    ~ApprovalsPage() override;

Q_SIGNALS:
    //! The last thing that happened, in words, for the window's message line.
    void said(const QString &message);
    //! Somebody wants to see the whole charge.
    void openCharge(const reintegro::ChargeKey &key);
    //! How many requests stand in the queue.
    void waitingChanged(int count);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeDesk();
    void connectParts();
    void takeTable();
    void showPlace();
    void showChosen(const RequestId &id);
    void showRequest(const RefundRequest &request);
    void showOffer();
    void start(Pending<RefundRequest> *step, const QString &words, bool mayCancel,
        std::function<void(const RefundRequest &)> then);
    void approve(bool andSend);
    void send(const QString &why);
    void reject(const QString &why);
    void closeAsNotExecuted(const QString &why);
    void check();
    void takeFailure(const Error &error);
    void readAgain();

    DeskServices &m_desk;
    const SignedIn m_by;
    RequestTable *m_requests;
    ApprovalTable *m_queueModel;
    RequestQueue *m_queue;
    DecisionView *m_view;
    QScrollArea *m_viewArea;
    DecisionBar *m_bar;
    BusyLine *m_busy;
    QLabel *m_empty;
    QStackedWidget *m_places;
    QWidget *m_desktop;
    QTimer m_lookTimer;
    std::optional<RefundRequest> m_shown;
    bool m_isActing = false;
};

} // namespace reintegro
