// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"
#include "ui/approvals/decision_bar.h"
#include "ui/refund/request_list_page.h"

#include <functional>
#include <optional>

class QScrollArea;

namespace reintegro {

class ApprovalTable;
class BusyLine;
struct DecisionOffer;
class DecisionView;
class PersonalData;
class RelatedRequests;
class RequestHistory;
class RequestQueue;

//! What a page that is made anew, in another language, takes over from the one before.
struct ApprovalsMemory {
    std::optional<RefundRequest> shown;
    std::vector<Warning> ticked;
    DecisionBar::Begun begun;
};

//! What waits for somebody: the queue on the left, everything a decision needs on the right.
class ApprovalsPage final : public RequestListPage {
    Q_OBJECT
public:
    ApprovalsPage(DeskServices &desk, const SignedIn &by, QWidget *parent = nullptr);
    ~ApprovalsPage() override;

    [[nodiscard]] std::optional<RequestId> shownRequest() const override;
    //! What holds now: how many approvals are needed, and whether all sending is stopped.
    void setPolicy(const StorePolicy &policy);
    [[nodiscard]] ApprovalsMemory memory() const;
    void recall(const ApprovalsMemory &memory) { m_recalled = memory; }

Q_SIGNALS:
    void stopRequested();

protected:
    void takeTable() override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    void connectParts();
    void goOnWithRecalled();
    void showPlace();
    void showChosen(const RequestId &id);
    void showRequest(const RefundRequest &request);
    void showWarnings();
    void showOffer();
    [[nodiscard]] DecisionOffer offer() const;
    void start(Pending<RefundRequest> *step, const QString &words, bool mayCancel,
        std::function<void(const RefundRequest &)> then);
    void approve(bool andSend);
    void send(const QString &why);
    void reject(const QString &why);
    void closeAsNotExecuted(const QString &why);
    void readStatements();
    void takeStatements(const Result<std::vector<KeptStatement>> &statements);
    void saveStatement(const KeptStatement &statement);
    void check();
    void takeFailure(const Error &error);
    void readAgain();

    ApprovalTable *m_queueModel;
    RelatedRequests *m_related;
    RequestHistory *m_history;
    RequestQueue *m_queue;
    PersonalData *m_personal;
    DecisionView *m_view;
    QScrollArea *m_viewArea;
    DecisionBar *m_bar;
    BusyLine *m_busy;
    StorePolicy m_policy;
    std::optional<RefundRequest> m_shown;
    std::optional<ApprovalsMemory> m_recalled; //!< To be gone on with once the requests are here.
    std::vector<KeptStatement> m_statements; //!< Kept with the one that is shown.
    QString m_statementsProblem; //!< Why that could not be read.
    QStringList m_shownOthers; //!< The lines about other refunds beside it.
    bool m_isActing = false;
    bool m_isArriving = false; //!< The page was just shown, and the requests have not been read since.
};

} // namespace reintegro
