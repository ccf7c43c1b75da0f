// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "models/payments/money_text.h"
#include "models/tables/approval_table.h"
#include "models/tables/request_table.h"
#include "ui/board/board_page.h"
#include "ui/common/card.h"
#include "ui/common/elided_label.h"
#include "ui/common/environment_band.h"
#include "ui/common/status_words.h"
#include "ui/connection_band.h"
#include "ui/notifications/chargeback_band.h"
#include "ui/notifications/chargeback_dialog.h"
#include "ui/notifications/notification_dialog.h"
#include "ui/notifications/notification_drop.h"
#include "ui/policy/policy_watch.h"
#include "ui/policy/resume_dialog.h"
#include "ui/policy/stop_band.h"
#include "ui/policy/stop_dialog.h"
#include "ui/receipts/printing.h"
#include "ui/wizard/refund_wizard.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookAgainEvery = 30s;

} // namespace

Workspace::Workspace(DeskServices &desk, const SignedIn &by, const QStringList &samples, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_by(by)
    , m_rail(new Rail(by.person(), this))
    , m_title(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_lookup(new LookupPage(desk, by, samples, this))
    , m_requestTable(new RequestTable(desk.store, this))
    , m_approvalTable(new ApprovalTable(*m_requestTable, this))
    , m_approvals(new ApprovalsPage(desk, by, this))
    , m_requests(new RequestsPage(desk, by, this))
    , m_board(new BoardPage(desk, by, this))
    , m_printing(new Printing(desk, by, this))
    , m_policy(new PolicyWatch(desk.store, this))
    , m_stopBand(new StopBand(by.is(Role::Administrator), this))
{
    m_pages->addWidget(m_lookup); // in the order of Rail::Page
    m_pages->addWidget(m_requests);
    m_pages->addWidget(m_approvals);
    m_pages->addWidget(m_board);
    auto *const column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeRule(this));
    auto *const connection = new ConnectionBand(desk.store, this);
    column->addWidget(connection);
    if (by.is(Role::Supervisor)) {
        auto *const chargebacks = new ChargebackBand(desk.notifications, this);
        column->addWidget(chargebacks);
        connect(chargebacks, &ChargebackBand::said, this, &Workspace::said);
        connect(chargebacks, &ChargebackBand::cameUp, this, &Workspace::chargedBack);
        connect(chargebacks, &ChargebackBand::showRequested, this, &Workspace::openChargebacks);
    }
    column->addWidget(m_pages, 1);
    auto *const below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_rail);
    below->addLayout(column, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stopBand);
    layout->addLayout(below, 1);

    connect(connection, &ConnectionBand::said, this, &Workspace::said);
    connect(m_rail, &Rail::pageChosen, this, &Workspace::showPage);
    connect(m_rail, &Rail::settingsChosen, this, &Workspace::settingsChosen);
    connect(m_rail, &Rail::signOutChosen, this, &Workspace::signOutChosen);
    connect(m_lookup, &LookupPage::said, this, &Workspace::said);
    connect(m_lookup, &LookupPage::credentialsRequested, this, &Workspace::credentialsRequested);
    connect(m_lookup, &LookupPage::newWindowRequested, this, &Workspace::newWindowRequested);
    connect(m_lookup, &LookupPage::refundRequested, this, &Workspace::openWizard);
    connect(m_requests, &RequestsPage::said, this, &Workspace::said);
    connect(m_requests, &RequestsPage::openCharge, this, &Workspace::openCharge);
    connect(m_requests, &RequestsPage::lookUpRequested, this, [this] { showPage(Rail::Page::Lookup); });
    connect(m_board, &BoardPage::said, this, &Workspace::said);
    connect(m_board, &BoardPage::openRequest, this, &Workspace::openRequest);
    connect(m_approvals, &ApprovalsPage::said, this, &Workspace::said);
    connect(m_approvals, &ApprovalsPage::openCharge, this, &Workspace::openCharge);
    connect(m_approvals, &ApprovalsPage::stopRequested, this, &Workspace::openStop);
    connect(m_stopBand, &StopBand::resumeRequested, this, &Workspace::openResume);
    connect(m_policy, &PolicyWatch::changed, this, &Workspace::takePolicy);
    connect(&desk.following, &RefundFollowing::followed, this, [this](const RefundRequest &request) {
        //: A refund request's id, its amount, and what is true about the money now.
        Q_EMIT said(tr("%1 (%2): %3")
                        .arg(request.id.toString(), formatMoney(request.amount), sentenceFor(request.state)));
    });
    connect(m_approvalTable, &QAbstractItemModel::rowsInserted, this, &Workspace::countWaiting);
    connect(m_approvalTable, &QAbstractItemModel::rowsRemoved, this, &Workspace::countWaiting);
    connect(m_approvalTable, &QAbstractItemModel::modelReset, this, &Workspace::countWaiting);
    connect(m_approvalTable, &QAbstractItemModel::dataChanged, this, &Workspace::countWaiting);
    connect(&m_lookAgain, &QTimer::timeout, m_requestTable, &RequestTable::lookAgain);
    connectPrinting();
    tellOfWhatHappens();
    takePolicy();
    desk.following.follow();
    desk.notificationReading.workOff(by);
    setAcceptDrops(true);
    // What counts and tells comes after what the page in front wants to show.
    QTimer::singleShot(0, m_requestTable, &RequestTable::reload);
    m_lookAgain.start(lookAgainEvery);
    addDeskActions();
    showPage(Rail::Page::Lookup);
}

Workspace::~Workspace()
{
    m_desk.following.stop();
    m_desk.notificationReading.stop();
    qDeleteAll(findChildren<RefundWizard *>()); // before the pages; it keeps its draft
}

QWidget *Workspace::makeHeader()
{
    auto *const header = new QWidget(this);
    auto *const badge = new EnvironmentBadge(header);
    badge->setKind(m_desk.profile.kind);
    auto *const name = new QLabel(m_desk.profile.name, header);
    m_title->setFont(Theme::font(FontRole::Section));
    auto *const line = new QHBoxLayout(header);
    line->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    line->setSpacing(spacing::small);
    line->addWidget(m_title);
    // What a person has to know about this desk as a whole, in one line that gives way to the title.
    auto *const words = new ElidedLabel({}, header);
    if (m_desk.profile.kind == ProfileKind::Training) {
        words->setWholeText(tr("Everything here is invented. No money moves."));
    } else if (m_desk.store.isTeamStore()) {
        words->setWholeText(tr("Team database"));
        words->setToolTip(tr("Requests and journal are in your team's database, which signs people in and "
                             "enforces the rules itself."));
    } else {
        words->setWholeText(tr("Single-machine mode"));
        words->setToolTip(
            tr("Requests and journal are one file on this computer. Tampering with it can be seen, but "
               "somebody who may write the file cannot be stopped."));
    }
    if (const QString meaning = words->toolTip();
        meaning != words->text()) // elided where the title needs room
        words->setToolTip(words->text() + u'\n' + meaning);
    words->setFont(Theme::font(FontRole::Caption));
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    Theme::setMuted(words);
    line->addWidget(words, 1);
    line->addWidget(name);
    line->addWidget(badge);
    return header;
}

void Workspace::showPage(Rail::Page page)
{
    m_page = page;
    m_rail->setPage(page);
    m_pages->setCurrentIndex(static_cast<int>(page));
    switch (page) {
    case Rail::Page::Lookup:
        m_title->setText(tr("Look up a charge"));
        m_lookup->focusKey();
        break;
    case Rail::Page::Requests:
        m_title->setText(tr("Refund requests"));
        break;
    case Rail::Page::Approvals:
        m_title->setText(tr("What waits for a decision"));
        break;
    case Rail::Page::Board:
        m_title->setText(tr("What is on its way"));
        break;
    }
    m_requestTable->reload();
}

WorkspaceMemory Workspace::memory() const
{
    return {.page = m_page,
        .lookup = m_lookup->memory(),
        .requests = m_requests->memory(),
        .approvals = m_approvals->memory(),
        .board = m_board->chosen()};
}

void Workspace::recall(const WorkspaceMemory &memory)
{
    m_lookup->recall(memory.lookup);
    m_requests->recall(memory.requests);
    m_approvals->recall(memory.approvals);
    m_board->choose(memory.board);
    showPage(memory.page);
}

void Workspace::goTo(const DeskPlace &place)
{
    if (const auto *const charge = std::get_if<ChargeKey>(&place))
        openCharge(*charge);
    else if (const auto *const request = std::get_if<RequestId>(&place))
        openRequest(*request);
    else if (std::holds_alternative<ApprovalsPlace>(place))
        showPage(Rail::Page::Approvals);
    else if (std::holds_alternative<ChargebacksPlace>(place))
        openChargebacks();
    else
        showWhatHappened();
}

void Workspace::openRequest(const RequestId &id)
{
    showPage(Rail::Page::Requests);
    m_requests->open(id);
}

void Workspace::showWhatHappened()
{
    showPage(m_by.is(Role::Supervisor) ? Rail::Page::Approvals : Rail::Page::Requests);
}

void Workspace::openCharge(const ChargeKey &key)
{
    showPage(Rail::Page::Lookup);
    m_lookup->open(key);
}

void Workspace::offerCredentials()
{
    m_lookup->offerCredentials();
}

void Workspace::lookUpAgainAfterTrouble()
{
    m_lookup->rereadAfterTrouble();
}

void Workspace::openWizard(const ChargeView &view)
{
    // A corrected account is filled in in one, too; it stands on the window.
    if (auto *const open = window()->findChild<RefundWizard *>(); open && open->isVisible()) {
        open->raise();
        open->activateWindow();
        if (open->charge() != view.reading.charge.key)
            Q_EMIT said(
                tr("The refund of charge %1 is being filled in. Finish it or keep it for later first.")
                    .arg(open->charge().toString()));
        return;
    }
    auto *const wizard = new RefundWizard(m_desk, m_by, view, this);
    connect(wizard, &RefundWizard::said, this, &Workspace::said);
    connect(wizard, &RefundWizard::closed, m_lookup, &LookupPage::reloadDrafts);
    connect(wizard, &RefundWizard::asked, m_lookup, &LookupPage::reloadDrafts);
    wizard->open();
}

std::optional<ChargeKey> Workspace::shownCharge() const
{
    return m_lookup->shown();
}

void Workspace::takePolicy()
{
    const StorePolicy &now = m_policy->policy();
    m_stopBand->setStop(now.stop);
    m_approvals->setPolicy(now);
    m_requests->setPolicy(now);
}

void Workspace::openNotification(const QString &file)
{
    auto *const dialog = new NotificationDialog(m_desk.notificationReading, m_by, this);
    connect(dialog, &NotificationDialog::said, this, &Workspace::said);
    if (file.isEmpty())
        dialog->open();
    else
        dialog->open(file);
}

void Workspace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!notificationFileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Workspace::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openNotification(notificationFileIn(event->mimeData()));
}

void Workspace::openChargebacks()
{
    if (m_chargebacks) {
        m_chargebacks->raise();
        m_chargebacks->activateWindow();
        return;
    }
    const ChargebackDialog::Parts parts{
        .people = m_desk.people, .notifications = m_desk.notifications, .store = m_desk.store};
    m_chargebacks = new ChargebackDialog(parts, m_by, this);
    connect(m_chargebacks, &ChargebackDialog::said, this, &Workspace::said);
    connect(m_chargebacks, &ChargebackDialog::openCharge, this, &Workspace::openCharge);
    m_chargebacks->open();
}

void Workspace::openStop()
{
    auto *const dialog = new StopDialog(m_desk.people, m_desk.store, m_by, this);
    connect(dialog, &StopDialog::said, this, &Workspace::said);
    dialog->open();
}

void Workspace::openResume()
{
    if (!m_policy->policy().stop)
        return;
    auto *const dialog = new ResumeDialog(m_desk.people, m_desk.store, *m_policy->policy().stop, m_by, this);
    connect(dialog, &ResumeDialog::said, this, &Workspace::said);
    dialog->open();
}

void Workspace::countWaiting()
{
    m_rail->setWaiting(m_approvalTable->rowCount());
    int count = 0;
    for (int row = 0; row < m_approvalTable->rowCount(); ++row)
        count += mayDecideOn(m_approvalTable->requestAt(row)) ? 1 : 0;
    Q_EMIT waitingChanged(count, count > 0 && m_requestTable->hasMore());
}

//! Not all that is in the queue: what was sent and is unclear waits for the gateway, and one's own request
//! for somebody else.
bool Workspace::mayDecideOn(const RefundRequest &request) const
{
    return request.state == RequestState::AwaitingApproval && m_by.is(Role::Supervisor)
        && request.requestedBy.compare(m_by.name(), Qt::CaseInsensitive) != 0;
}

//! A team's store tells of every change; what other programs do to a file is found where the table finds it.
void Workspace::tellOfWhatHappens()
{
    auto *const notices = new DeskNotices(m_desk.store, m_by, this);
    connect(notices, &DeskNotices::happened, this, &Workspace::happened);
    const auto consider = [this, notices](int first, int last) {
        for (int row = first; row <= last; ++row)
            notices->consider(m_requestTable->requestAt(row));
    };
    connect(m_requestTable, &QAbstractItemModel::dataChanged, notices,
        [consider](const QModelIndex &first, const QModelIndex &last) { consider(first.row(), last.row()); });
    connect(m_requestTable, &QAbstractItemModel::rowsInserted, notices,
        [consider](const QModelIndex &, int first, int last) { consider(first, last); });
    if (m_desk.store.isTeamStore())
        return;
    // What no longer fits the filter went for a reason: somebody rejected it, or it failed.
    connect(m_requestTable, &QAbstractItemModel::rowsAboutToBeRemoved, notices,
        [this, notices](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                notices->lookAt(m_requestTable->requestAt(row).id);
        });
}

} // namespace reintegro
