// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvals_page.h"

#include "models/refunds/beneficiary_warnings.h"
#include "models/refunds/history_warnings.h"
#include "models/refunds/request_history.h"
#include "models/tables/approval_table.h"
#include "models/tables/related_requests.h"
#include "ui/approvals/decision_view.h"
#include "ui/approvals/request_queue.h"
#include "ui/approvals/statement_saving.h"
#include "ui/common/busy_line.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/personal_data.h"
#include "ui/common/status_words.h"
#include "ui/common/store_reach.h"
#include "ui/common/theme.h"
#include "ui/refund/earlier_refunds.h"
#include "ui/refund/side_by_side.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace reintegro {

static constexpr int listPercent = 41;

ApprovalsPage::ApprovalsPage(DeskServices &desk, const SignedIn &by, QWidget *parent)
    : RequestListPage(desk, by, listPercent, parent)
    , m_queueModel(new ApprovalTable(*requests(), this))
    , m_related(new RelatedRequests(desk.store, this))
    , m_history(new RequestHistory(desk.history, desk.store, this))
    , m_queue(new RequestQueue(*m_queueModel, this))
    , m_personal(new PersonalData(desk.store, by.name(), this))
    , m_view(new DecisionView(*m_personal))
    , m_viewArea(makeReadingArea(m_view, tr("What is decided on")))
    , m_bar(new DecisionBar(this))
    , m_busy(new BusyLine(this))
{
    layOut(nullptr, makeContent());
    connectParts();
    showPlace();
}

ApprovalsPage::~ApprovalsPage() = default;

std::optional<RequestId> ApprovalsPage::shownRequest() const
{
    return m_shown ? std::optional(m_shown->id) : std::nullopt;
}

QWidget *ApprovalsPage::makeContent()
{
    auto *const right = new QWidget(this);
    auto *const rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(spacing::small);
    m_viewArea->setMinimumHeight(spacing::controlHeight); // it scrolls; the bar below it does not
    rightLayout->addWidget(m_viewArea, 1);
    rightLayout->addWidget(makeRule(right));
    rightLayout->addWidget(m_busy);
    rightLayout->addWidget(m_bar);
    auto *const sides = new SideBySide(m_queue, right, listPercent, this);
    sides->setObjectName(QStringLiteral("approvals")); // the window remembers it by this name
    return sides;
}

void ApprovalsPage::connectParts()
{
    connect(m_queue, &RequestQueue::chosen, this, &ApprovalsPage::showChosen);
    connect(m_view, &DecisionView::ticksChanged, this, &ApprovalsPage::showOffer);
    connect(m_personal, &PersonalData::said, this, &ApprovalsPage::said);
    connect(m_view, &DecisionView::said, this, &ApprovalsPage::said);
    connect(m_view, &DecisionView::saveRequested, this, &ApprovalsPage::saveStatement);
    connect(m_view, &DecisionView::printRequested, this, [this] {
        if (m_shown)
            Q_EMIT printRequested(m_shown->id);
    });
    connect(m_view, &DecisionView::chargeRequested, this, [this] {
        if (m_shown)
            Q_EMIT openCharge(m_shown->chargeKey);
    });
    connect(m_bar, &DecisionBar::approveRequested, this, [this] { approve(false); });
    connect(m_bar, &DecisionBar::approveAndSendRequested, this, [this] { approve(true); });
    connect(m_bar, &DecisionBar::rejectRequested, this, &ApprovalsPage::reject);
    connect(m_bar, &DecisionBar::sendRequested, this, [this] { send({}); });
    connect(m_bar, &DecisionBar::resendRequested, this, &ApprovalsPage::send);
    connect(m_bar, &DecisionBar::closeRequested, this, &ApprovalsPage::closeAsNotExecuted);
    connect(m_bar, &DecisionBar::checkRequested, this, &ApprovalsPage::check);
    connect(m_bar, &DecisionBar::stopRequested, this, &ApprovalsPage::stopRequested);
    connect(&desk().store, &RefundStore::connectionChanged, this, [this](StoreConnection connection) {
        showOffer();
        if (connection == StoreConnection::Connected)
            readAgain();
    });
    connect(m_related, &RelatedRequests::changed, this, [this] {
        if (m_shown)
            showRequest(RefundRequest(*m_shown));
    });
    connect(m_history, &RequestHistory::changed, this, &ApprovalsPage::showWarnings);
    connect(&desk().store, &RefundStore::requestChanged, this, [this](const RequestId &id) {
        if (m_shown && m_shown->id == id && !requests()->find(id))
            readAgain();
    });
    connect(&desk().following, &RefundFollowing::followed, this, [this](const RefundRequest &request) {
        if (m_shown && m_shown->id == request.id)
            showRequest(request);
    });
}

void ApprovalsPage::showEvent(QShowEvent *event)
{
    m_isArriving = true;
    RequestListPage::showEvent(event);
    m_queue->setFocus(Qt::OtherFocusReason);
}

void ApprovalsPage::takeTable()
{
    if (!requests()->isLoaded())
        return;
    // Whoever has decided stays with what he decided on; whoever comes back begins with what waits.
    const bool isDone = m_shown && !m_isActing && m_queueModel->rowOf(m_shown->id) < 0;
    if (m_recalled)
        goOnWithRecalled();
    else if (!m_shown || (m_isArriving && isDone))
        m_queue->chooseOldestWaiting();
    if (!requests()->isLoading())
        m_isArriving = false;
    if (const RefundRequest *const now = m_shown ? requests()->find(m_shown->id) : nullptr)
        showRequest(*now);
    else
        readAgain(); // it waits no longer, and is still what is looked at
    showPlace();
}

ApprovalsMemory ApprovalsPage::memory() const
{
    if (m_recalled) // nobody has looked at the page since
        return *m_recalled;
    return {.shown = m_shown, .ticked = m_view->tickedWarnings(), .begun = m_bar->begun()};
}

void ApprovalsPage::goOnWithRecalled()
{
    const ApprovalsMemory memory = *std::exchange(m_recalled, {});
    m_isArriving = false;
    if (!memory.shown)
        return m_queue->chooseOldestWaiting();
    m_queue->choose(memory.shown->id);
    if (!m_shown || m_shown->id != memory.shown->id) // it waits no longer
        showRequest(*memory.shown);
    m_view->tick(memory.ticked);
    m_bar->goOn(memory.begun);
}

void ApprovalsPage::showPlace()
{
    if (m_shown || m_queueModel->rowCount() > 0)
        showContent();
    else if (requests()->isLoaded())
        showEmpty(IconName::Approvals, tr("Nothing waits for a decision."),
            by().is(Role::Supervisor)
                ? tr("Requests that people send for approval appear here by themselves.")
                : tr(
                    "Requests that people send for approval appear here by themselves. Supervisors decide on "
                    "them; you see how they stand."));
    else
        showSkeleton(tr("Reading the requests…"));
}

void ApprovalsPage::showChosen(const RequestId &id)
{
    const RefundRequest *const request = requests()->find(id);
    if (!request)
        return;
    if (!m_shown || m_shown->id != id) {
        m_bar->startOver();
        m_view->setTrouble({});
        m_viewArea->verticalScrollBar()->setValue(0);
    }
    showRequest(*request);
    showPlace();
}

void ApprovalsPage::showRequest(const RefundRequest &request)
{
    m_related->setRequest(request);
    m_history->setRequest(request);
    const QStringList others = linesOf(m_related->ofAccount()) + linesOf(m_related->ofCharge());
    const bool isAnother = !m_shown || m_shown->id != request.id;
    const bool isSame = m_shown && standsAsBefore(*m_shown, request) && m_shownOthers == others;
    m_shown = request;
    m_shownOthers = others;
    if (isAnother) {
        m_statements.clear();
        m_statementsProblem.clear();
        m_view->setStatements({});
    }
    readStatements(); // one that is kept changes nothing of the request
    if (isSame) // what is selected or unfolded in the view stays so
        return;
    m_view->setRequest(request, m_related->ofAccount(), m_related->ofCharge());
    showWarnings();
}

//! What has come up since stands below what the request was asked for with, so that nothing moves under the
//! mouse.
void ApprovalsPage::showWarnings()
{
    if (!m_shown)
        return;
    const bool isWaiting = m_shown->state == RequestState::AwaitingApproval;
    const bool mayTick = isWaiting && by().is(Role::Supervisor)
        && m_shown->requestedBy.compare(by().name(), Qt::CaseInsensitive) != 0;
    std::vector<Warning> warnings = m_shown->warnings;
    if (isWaiting)
        addWarnings(warnings, m_history->fresh());
    m_view->setWarnings(warnings, mayTick);
    showOffer();
}

DecisionOffer ApprovalsPage::offer() const
{
    return offerFor(*m_shown, by(), m_view->openWarnings(), m_policy, m_history->codes(), m_statements);
}

void ApprovalsPage::setPolicy(const StorePolicy &policy)
{
    m_policy = policy;
    m_queue->setPolicy(policy.policy);
    m_queueModel->setGroundDays(groundDays(policy.policy));
    m_view->setGroundDays(groundDays(policy.policy));
    m_bar->setStopOffered(!policy.stop && (by().is(Role::Supervisor) || by().is(Role::Administrator)));
    showOffer();
}

void ApprovalsPage::showOffer()
{
    if (!m_shown)
        return;
    DecisionOffer now = offer();
    if (now.showsClose && !m_statementsProblem.isEmpty())
        now.trouble =
            tr("Whether a statement is kept already could not be read. %1").arg(m_statementsProblem);
    if (const QString why = whyOutOfReach(desk().store); !why.isEmpty())
        now.close(why);
    m_queue->setWarningCodes(m_shown->id, m_history->codes());
    m_bar->setOffer(now);
    m_bar->setBusy(m_isActing);
}

void ApprovalsPage::start(Pending<RefundRequest> *step, const QString &words, bool mayCancel,
    std::function<void(const RefundRequest &)> then)
{
    m_isActing = true;
    m_view->setTrouble({});
    m_queue->setEnabled(false); // the answer belongs to what is shown
    m_viewArea->setFocus(Qt::OtherFocusReason); // before the buttons close and the focus runs away
    m_bar->setBusy(true);
    m_busy->follow(step, words, mayCancel);
    step->whenDone(this, [this, then = std::move(then)](const Result<RefundRequest> &answer) {
        m_isActing = false;
        m_queue->setEnabled(true);
        m_bar->setBusy(false);
        if (!answer) {
            takeFailure(answer.error());
            return;
        }
        m_bar->startOver();
        showRequest(*answer);
        then(*answer);
    });
}

void ApprovalsPage::approve(bool andSend)
{
    if (m_isActing || !m_shown)
        return;
    const DecisionOffer now = offer();
    if (andSend ? !now.mayApproveAndSend : !now.mayApprove)
        return;
    // Every warning that is shown is ticked here, else the button is closed.
    start(desk().decisions.approve(m_shown->id, m_shown->digest, true, by(), codesOf(m_history->fresh())),
        tr("Writing down the approval…"), false, [this, andSend](const RefundRequest &request) {
            const bool waits = request.state == RequestState::AwaitingApproval;
            Q_EMIT said(tr("%1: %2").arg(request.id.toString(),
                waits ? tr("Your approval is written down. Another person has to approve it as well.")
                      : sentenceFor(request.state)));
            if (andSend && request.state == RequestState::Approved)
                send({});
        });
}

void ApprovalsPage::send(const QString &why)
{
    if (m_isActing || !m_shown)
        return;
    start(desk().sending.send(m_shown->id, by(), why),
        tr("Reading the charge once more and sending the refund. Do not switch the computer off…"), false,
        [this](const RefundRequest &request) {
            Q_EMIT said(tr("%1: %2").arg(request.id.toString(), sentenceFor(request.state)));
        });
}

void ApprovalsPage::reject(const QString &why)
{
    if (m_isActing || !m_shown)
        return;
    start(desk().decisions.reject(m_shown->id, why, by()), tr("Writing down the rejection…"), false,
        [this](const RefundRequest &request) {
            Q_EMIT said(tr("%1: %2").arg(request.id.toString(), sentenceFor(request.state)));
        });
}

void ApprovalsPage::closeAsNotExecuted(const QString &why)
{
    if (m_isActing || !m_shown)
        return;
    const std::optional<WrittenStatement> &statement = m_bar->statement();
    const QString words = why.isEmpty() && statement ? tr("Statement %1").arg(statement->fileName) : why;
    Pending<RefundRequest> *const closing = statement
        ? desk().decisions.closeAsNotExecuted(m_shown->id, *statement, words, by())
        : desk().decisions.closeAsNotExecuted(m_shown->id, words, by());
    start(closing, tr("Writing down the statement…"), false, [this](const RefundRequest &request) {
        const bool isClosed = request.state == RequestState::Failed;
        Q_EMIT said(isClosed
                ? tr("%1 is closed as not executed.").arg(request.id.toString())
                : tr("%1: your statement is written down. A second supervisor has to say the same.")
                      .arg(request.id.toString()));
    });
}

//! Only what was sent can have any.
void ApprovalsPage::readStatements()
{
    if (!m_shown || !m_shown->sentAt)
        return;
    desk()
        .evidence.statements(m_shown->id)
        ->whenDone(this, [this, id = m_shown->id](const Result<std::vector<KeptStatement>> &statements) {
            if (m_shown && m_shown->id == id)
                takeStatements(statements);
        });
}

void ApprovalsPage::takeStatements(const Result<std::vector<KeptStatement>> &statements)
{
    const QString problem = statements ? QString() : describeError(statements.error()).sentence();
    if (problem == m_statementsProblem && (!statements || *statements == m_statements))
        return;
    m_statementsProblem = problem;
    if (statements) {
        m_statements = *statements;
        m_view->setStatements(m_statements);
    }
    showOffer();
}

void ApprovalsPage::saveStatement(const KeptStatement &statement)
{
    auto *const saving = new StatementSaving(desk(), by().name(), statement, this);
    connect(saving, &StatementSaving::said, this, &ApprovalsPage::said);
    saving->start();
}

void ApprovalsPage::check()
{
    if (m_isActing || !m_shown)
        return;
    start(desk().following.askNow(m_shown->id, by()), tr("Asking the gateway how it stands…"), true,
        [this](const RefundRequest &request) {
            Q_EMIT said(tr("%1: %2").arg(request.id.toString(), sentenceFor(request.state)));
        });
}

void ApprovalsPage::takeFailure(const Error &error)
{
    const ErrorText trouble = describeError(error);
    m_view->setTrouble(trouble);
    Q_EMIT said(trouble.sentence());
    m_viewArea->verticalScrollBar()->setValue(0);
    readAgain();
}

void ApprovalsPage::readAgain()
{
    if (!m_shown)
        return;
    desk().store.request(m_shown->id)->whenDone(this, [this](const Result<RefundRequest> &request) {
        if (request && m_shown && m_shown->id == request->id)
            showRequest(*request);
    });
}

} // namespace reintegro
