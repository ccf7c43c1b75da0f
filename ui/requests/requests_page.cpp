// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requests_page.h"

#include "models/tables/request_search.h"
#include "ui/common/busy_line.h"
#include "ui/common/error_text.h"
#include "ui/common/list_columns.h"
#include "ui/common/list_look.h"
#include "ui/common/personal_data.h"
#include "ui/common/state_delegate.h"
#include "ui/common/status_words.h"
#include "ui/common/store_reach.h"
#include "ui/common/theme.h"
#include "ui/common/wheel_guard.h"
#include "ui/refund/side_by_side.h"
#include "ui/requests/request_details.h"
#include "ui/wizard/refund_wizard.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr int listPercent = 56;

RequestsPage::RequestsPage(DeskServices &desk, const SignedIn &by, QWidget *parent)
    : RequestListPage(desk, by, listPercent, parent)
    , m_search(new RequestSearch(*requests(), this))
    , m_text(new QLineEdit(this))
    , m_state(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_personal(new PersonalData(desk.store, by.name(), this))
    , m_details(new RequestDetails(*m_personal))
    , m_detailsArea(makeReadingArea(m_details, tr("The selected request")))
    , m_busy(new BusyLine(this))
{
    setUpTable();
    layOut(makeFilter(), makeContent());
    connectParts();
    connectDetails();
    m_details->setClosed(whyOutOfReach(desk.store));
    showPlace();
}

RequestsPage::~RequestsPage() = default;

std::optional<RequestId> RequestsPage::shownRequest() const
{
    return m_shown ? std::optional(m_shown->id) : std::nullopt;
}

void RequestsPage::setPolicy(const StorePolicy &policy)
{
    m_details->setGroundDays(groundDays(policy.policy));
}

void RequestsPage::open(const RequestId &id)
{
    m_wanted = id;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    takeTable();
    showPlace();
}

RequestsMemory RequestsPage::memory() const
{
    return {.text = m_text->text(),
        .state = m_state->currentIndex(),
        .shown = m_shown ? std::optional(m_shown->id) : m_recalled};
}

void RequestsPage::recall(const RequestsMemory &memory)
{
    m_recalled = memory.shown;
    m_text->setText(memory.text);
    m_state->setCurrentIndex(memory.state);
}

void RequestsPage::chooseRecalled()
{
    const int row = m_recalled ? m_search->rowOf(*m_recalled) : -1;
    if (row >= 0)
        m_table->setCurrentIndex(m_search->index(row, static_cast<int>(RequestTable::Column::Id)));
    if (row >= 0 || !requests()->isLoading())
        m_recalled.reset();
}

//! By its own id: "R1" typed into Find finds R10, too.
void RequestsPage::lookForWanted()
{
    if (!m_wanted || !requests()->isLoaded())
        return;
    const QString id = m_wanted->toString();
    if (const int row = m_search->rowOf(*m_wanted); row >= 0) {
        m_wanted.reset();
        m_table->setCurrentIndex(m_search->index(row, static_cast<int>(RequestTable::Column::Id)));
    } else if (m_text->text() != id || m_state->currentIndex() != 0) {
        m_state->setCurrentIndex(0);
        m_text->setText(id);
    } else if (!requests()->isLoading() && requests()->answeredFilter().search == id) {
        m_wanted.reset(); // the store has none
    }
}

QWidget *RequestsPage::makeFilter()
{
    auto *const filter = new QWidget(this);
    auto *const text = new QLabel(tr("&Find"), filter);
    text->setBuddy(m_text);
    m_text->setAccessibleName(tr("Find"));
    m_text->setPlaceholderText(tr("Request, charge, beneficiary or who asked"));
    m_text->setToolTip(m_text->placeholderText()); // on a small screen the hint does not fit
    m_text->setClearButtonEnabled(true);
    auto *const state = new QLabel(tr("S&tate"), filter);
    state->setBuddy(m_state);
    m_state->setAccessibleName(tr("State"));
    guardAgainstWheel(m_state);
    m_state->addItem(tr("All states"));
    for (const RequestState each : allRequestStates) {
        if (each != RequestState::Draft)
            m_state->addItem(wordsFor(each), static_cast<int>(each));
    }
    auto *const layout = new QHBoxLayout(filter);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(text);
    layout->addWidget(m_text, 1);
    layout->addSpacing(spacing::card);
    layout->addWidget(state);
    layout->addWidget(m_state);
    return filter;
}

QWidget *RequestsPage::makeContent()
{
    auto *const right = new QWidget(this);
    auto *const rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(spacing::small);
    rightLayout->addWidget(m_busy);
    rightLayout->addWidget(m_detailsArea, 1);
    auto *const sides = new SideBySide(m_table, right, listPercent, this);
    sides->setObjectName(QStringLiteral("requests")); // the window remembers it by this name
    return sides;
}

void RequestsPage::setUpTable()
{
    using Column = RequestTable::Column;
    m_table->setAccessibleName(tr("Refund requests"));
    m_table->setModel(m_search);
    m_table->setItemDelegateForColumn(
        static_cast<int>(Column::State), new StateDelegate(RequestTable::StateRole, m_table));
    setListLook(m_table);
    const auto number = [](Column column) { return static_cast<int>(column); };
    // The rest stands beside the table, for the request that is selected.
    m_columns = new ListColumns(m_table,
        {.name = u"requests"_s,
            .shown = {number(Column::Id), number(Column::State), number(Column::Created),
                number(Column::Amount), number(Column::Beneficiary)},
            .filling = {number(Column::Beneficiary)},
            .sortColumn = number(Column::Created),
            .sortOrder = Qt::DescendingOrder,
            .sortedByStore = {number(Column::Id), number(Column::Created)}});
}

void RequestsPage::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_wanted && text != m_wanted->toString())
            m_wanted.reset(); // somebody looks for something else by now
        m_search->setText(text);
        takeTable();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant state = m_state->currentData();
        m_search->setState(
            state.isValid() ? std::optional(static_cast<RequestState>(state.toInt())) : std::nullopt);
        takeTable();
    });
    connect(requests(), &RequestTable::loaded, this, [this] { m_columns->setWhole(!requests()->hasMore()); });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestsPage::showCurrent);
}

void RequestsPage::connectDetails()
{
    connect(&desk().store, &RefundStore::connectionChanged, this,
        [this] { m_details->setClosed(whyOutOfReach(desk().store)); });
    connect(m_personal, &PersonalData::said, this, &RequestsPage::said);
    connect(m_details, &RequestDetails::said, this, &RequestsPage::said);
    connect(m_details, &RequestDetails::checkRequested, this, [this] {
        if (m_shown)
            start(desk().following.askNow(m_shown->id, by()), tr("Asking the gateway how it stands…"), true);
    });
    connect(m_details, &RequestDetails::withdrawRequested, this, [this] {
        if (m_shown)
            start(desk().decisions.withdraw(m_shown->id, by()), tr("Writing down the withdrawal…"), false);
    });
    connect(m_details, &RequestDetails::correctionRequested, this, &RequestsPage::correctAccount);
    connect(m_details, &RequestDetails::printRequested, this, [this] {
        if (m_shown)
            Q_EMIT printRequested(m_shown->id);
    });
    connect(m_details, &RequestDetails::chargeRequested, this, [this] {
        if (m_shown)
            Q_EMIT openCharge(m_shown->chargeKey);
    });
}

void RequestsPage::takeTable()
{
    if (!requests()->isLoaded())
        return;
    lookForWanted();
    chooseRecalled();
    if (!m_wanted && !m_recalled && !m_table->currentIndex().isValid() && m_search->rowCount() > 0)
        m_table->setCurrentIndex(m_search->index(0, static_cast<int>(RequestTable::Column::Id)));
    showCurrent();
    showPlace();
}

void RequestsPage::showPlace()
{
    if (m_wanted)
        showSkeleton(tr("Looking for %1…").arg(m_wanted->toString()));
    else if (m_search->rowCount() > 0)
        showContent();
    else if (!requests()->isLoaded())
        showSkeleton(tr("Reading the requests…"));
    else if (isUnfiltered())
        showEmpty(IconName::Requests, tr("Nobody has asked for a refund yet."),
            tr("Look a charge up and press Refund to ask for one."), tr("Look &up a charge"));
    else
        showEmpty(IconName::Search, tr("No request fits what you are looking for."),
            tr("Take a word away, or choose all states. A document or an account is only found by its whole "
               "number."),
            tr("&Show all requests"));
}

bool RequestsPage::isUnfiltered() const
{
    return m_text->text().isEmpty() && m_state->currentIndex() == 0;
}

void RequestsPage::emptyPressed()
{
    if (isUnfiltered()) {
        Q_EMIT lookUpRequested();
        return;
    }
    m_state->setCurrentIndex(0);
    m_text->clear();
    m_text->setFocus(Qt::OtherFocusReason); // the button is gone
}

void RequestsPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        showRequest(m_search->requestAt(current.row()));
}

void RequestsPage::showRequest(const RefundRequest &request)
{
    if (m_isActing && m_shown && m_shown->id != request.id)
        return; // the answer that is awaited belongs to what is shown
    const bool isOther = !m_shown || m_shown->id != request.id;
    const bool isSame = !isOther && standsAsBefore(*m_shown, request);
    m_shown = request;
    if (isSame) // what is selected or unfolded in the details stays so
        return;
    if (isOther) {
        m_details->setTrouble({});
        m_detailsArea->verticalScrollBar()->setValue(0);
    }
    m_details->setRequest(request, by());
}

void RequestsPage::start(Pending<RefundRequest> *step, const QString &words, bool mayCancel)
{
    m_isActing = true;
    m_details->setTrouble({});
    m_detailsArea->setFocus(Qt::OtherFocusReason); // before the buttons close and the focus runs away
    m_details->setBusy(true);
    m_busy->follow(step, words, mayCancel);
    step->whenDone(this, [this](const Result<RefundRequest> &answer) {
        m_isActing = false;
        m_details->setBusy(false);
        if (!answer) {
            takeFailure(answer.error());
            return;
        }
        showRequest(*answer);
        Q_EMIT said(tr("%1: %2").arg(answer->id.toString(), sentenceFor(answer->state)));
        showCurrent();
    });
}

void RequestsPage::takeFailure(const Error &error)
{
    const ErrorText trouble = describeError(error);
    m_details->setTrouble(trouble);
    Q_EMIT said(trouble.sentence());
    requests()->reload();
}

void RequestsPage::correctAccount()
{
    if (m_isActing || !m_shown)
        return;
    m_isActing = true;
    m_details->setBusy(true);
    Pending<ChargeView> *const asked = desk().lookup.lookUp(m_shown->chargeKey, by());
    m_busy->follow(asked, tr("Reading the charge…"));
    asked->whenDone(this, [this, failed = *m_shown](const Result<ChargeView> &charge) {
        m_isActing = false;
        m_details->setBusy(false);
        if (charge)
            openWizard(*charge, failed);
        else
            takeFailure(charge.error());
    });
}

void RequestsPage::openWizard(const ChargeView &charge, const RefundRequest &failed)
{
    auto *const wizard = new RefundWizard(desk(), by(), charge, failed, window());
    connect(wizard, &RefundWizard::said, this, &RequestsPage::said);
    connect(wizard, &RefundWizard::asked, this, [this](const RefundRequest &request) {
        Q_EMIT asked(request);
        requests()->reload();
    });
    wizard->open();
}

} // namespace reintegro
