// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_page.h"

#include "models/tables/support_text.h"
#include "ui/board/age_delegate.h"
#include "ui/board/age_line.h"
#include "ui/common/busy_line.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_place.h"
#include "ui/common/error_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/list_columns.h"
#include "ui/common/list_look.h"
#include "ui/common/list_skeleton.h"
#include "ui/common/state_delegate.h"
#include "ui/common/status_words.h"
#include "ui/common/store_reach.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro {

static constexpr auto readSoonAfter = 300ms;
static constexpr auto readAgainEvery = 15s;

BoardPage::BoardPage(DeskServices &desk, const SignedIn &by, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_by(by)
    , m_board(new BoardTable(desk.board, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_ages(new AgeLine(this))
    , m_table(new QTableView(this))
    , m_busy(new BusyLine(this))
    , m_askButton(makeButton(tr("Ask &now"), this))
    , m_copyButton(makeButton(tr("&Copy text for support"), this))
    , m_openButton(makeButton(tr("&Open the request"), this))
    , m_printButton(makeButton(tr("&Print…"), this))
    , m_empty(new EmptyPlace(this))
    , m_skeleton(new ListSkeleton(100, this))
    , m_places(new QStackedWidget(this))
{
    m_skeleton->setWords(tr("Reading what is on its way…"));
    setUpTable();
    m_places->addWidget(m_empty);
    m_places->addWidget(m_skeleton);
    m_places->addWidget(makeContent());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::medium);
    layout->addWidget(m_places);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(readSoonAfter);
    m_readAgain.setInterval(readAgainEvery);
    connectParts();
    showPlace();
    showOffer();
}

BoardPage::~BoardPage() = default;

void BoardPage::setUpTable()
{
    using Column = BoardTable::Column;
    m_table->setAccessibleName(tr("Refunds on their way"));
    m_sorted->setSourceModel(m_board);
    m_sorted->setSortRole(BoardTable::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(
        static_cast<int>(Column::Age), new AgeDelegate(BoardTable::LateRole, m_table));
    m_table->setItemDelegateForColumn(
        static_cast<int>(Column::DueOn), new AgeDelegate(BoardTable::OverdueRole, m_table));
    m_table->setItemDelegateForColumn(
        static_cast<int>(Column::State), new StateDelegate(BoardTable::StateRole, m_table));
    setListLook(m_table);
    QList<int> all(BoardTable::columnTotal);
    std::iota(all.begin(), all.end(), 0);
    // Keys are as long as the shop makes them: they share what is left, whole in their tooltips. As it comes,
    // what is late stands on top.
    m_columns = new ListColumns(m_table,
        {.name = u"board"_s,
            .shown = all,
            .filling = {static_cast<int>(Column::Charge), static_cast<int>(Column::RefundKey)}});
}

QWidget *BoardPage::makeContent()
{
    auto *const content = new QWidget(this);
    auto *const row = new QWidget(content);
    auto *const actions = new FlowLayout(row, spacing::small); // in large letters they need two lines
    for (QPushButton *const button : {m_askButton, m_copyButton, m_openButton, m_printButton})
        actions->addWidget(button);
    m_askButton->setToolTip(tr("Reads at the gateway how the selected refund stands. Nothing is sent."));
    m_printButton->setToolTip(tr("Print how it stands, or save it as a PDF (Ctrl+P)"));
    m_copyButton->setToolTip(
        tr("Keys, amount, times and what the gateway said. Nothing about people is in it."));
    auto *const layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_ages);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_busy);
    layout->addWidget(row);
    return content;
}

void BoardPage::connectParts()
{
    connect(m_askButton, &QPushButton::clicked, this, &BoardPage::askNow);
    connect(m_copyButton, &QPushButton::clicked, this, &BoardPage::copyForSupport);
    connect(m_openButton, &QPushButton::clicked, this, [this] {
        if (const auto refund = current())
            Q_EMIT openRequest(refund->id);
    });
    connect(m_printButton, &QPushButton::clicked, this, [this] {
        if (const auto refund = current())
            Q_EMIT printRequested(refund->id);
    });
    connect(m_table, &QTableView::activated, m_openButton, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BoardPage::showOffer);
    connect(m_board, &BoardTable::loaded, this, &BoardPage::takeBoard);
    connect(m_empty, &EmptyPlace::pressed, m_board, &BoardTable::reload);
    connect(m_board, &BoardTable::loadFailed, this, [this](const Error &error) {
        // Where nothing is shown, nobody knows what there is.
        m_empty->setWords(IconName::Problem, tr("What is on its way could not be read."),
            describeError(error).sentence(), tr("Read it &again"));
        if (m_sorted->rowCount() == 0)
            m_places->setCurrentWidget(m_empty);
        if (whyOutOfReach(m_desk.store).isEmpty()) // else the window says it already
            Q_EMIT said(describeError(error).sentence());
    });
    connect(&m_readSoon, &QTimer::timeout, m_board, &BoardTable::reload);
    connect(&m_readAgain, &QTimer::timeout, m_board, &BoardTable::reload);
    connect(&m_desk.store, &RefundStore::requestChanged, this, &BoardPage::readSoon);
    connect(&m_desk.store, &RefundStore::policyChanged, this, &BoardPage::readSoon);
    connect(&m_desk.store, &RefundStore::connectionChanged, this, [this] {
        showOffer();
        readSoon();
    });
    connect(&m_desk.following, &RefundFollowing::asked, this, &BoardPage::readSoon);
}

void BoardPage::readSoon()
{
    if (isVisible() && !m_readSoon.isActive())
        m_readSoon.start();
}

void BoardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_board->reload();
    m_readAgain.start();
    m_table->setFocus(Qt::OtherFocusReason);
}

void BoardPage::hideEvent(QHideEvent *event)
{
    m_readAgain.stop();
    m_readSoon.stop();
    QWidget::hideEvent(event);
}

void BoardPage::takeBoard()
{
    m_ages->setCounts(*m_board);
    m_columns->setWhole(!m_board->hasMore());
    const std::optional<RequestId> wanted = std::exchange(m_wanted, {});
    for (int row = 0; wanted && row < m_board->rowCount(); ++row) {
        if (m_board->refundAt(row).id == *wanted)
            m_table->setCurrentIndex(m_sorted->mapFromSource(m_board->index(row, 0)));
    }
    if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showPlace();
    showOffer();
}

std::optional<RequestId> BoardPage::chosen() const
{
    const std::optional<BoardRefund> refund = current();
    return refund ? std::optional(refund->id) : m_wanted;
}

void BoardPage::showPlace()
{
    if (m_board->rowCount() > 0)
        return m_places->setCurrentIndex(m_places->count() - 1);
    if (!m_board->isLoaded())
        return m_places->setCurrentWidget(m_skeleton);
    m_empty->setWords(IconName::OnItsWay, tr("Nothing is on its way."),
        tr("What is sent stands here until the gateway says how it ended."));
    m_places->setCurrentWidget(m_empty);
}

void BoardPage::showOffer()
{
    const QString closed = whyOutOfReach(m_desk.store);
    const bool isChosen = current().has_value();
    m_askButton->setEnabled(isChosen && closed.isEmpty() && !m_isAsking);
    m_copyButton->setEnabled(isChosen && closed.isEmpty());
    m_openButton->setEnabled(isChosen);
    m_printButton->setEnabled(isChosen && closed.isEmpty());
}

std::optional<BoardRefund> BoardPage::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_board->refundAt(index.row())) : std::nullopt;
}

std::optional<RequestId> BoardPage::chosenRequest() const
{
    const auto refund = current();
    return refund ? std::optional(refund->id) : std::nullopt;
}

void BoardPage::askNow()
{
    const auto refund = current();
    if (!refund || m_isAsking)
        return;
    m_isAsking = true;
    m_table->setFocus(Qt::OtherFocusReason); // before the button closes and the focus runs away
    showOffer();
    Pending<RefundRequest> *const asked = m_desk.following.askNow(refund->id, m_by);
    m_busy->follow(asked, tr("Asking the gateway how %1 stands…").arg(refund->id.toString()), true);
    asked->whenDone(this, [this](const Result<RefundRequest> &answer) { takeAnswer(answer); });
}

void BoardPage::takeAnswer(const Result<RefundRequest> &answer)
{
    m_isAsking = false;
    Q_EMIT said(answer ? tr("%1: %2").arg(answer->id.toString(), sentenceFor(answer->state))
                       : describeError(answer.error()).sentence());
    showOffer();
    readSoon();
}

void BoardPage::copyForSupport()
{
    const auto refund = current();
    if (!refund)
        return;
    m_desk.store.request(refund->id)
        ->whenDone(this, [this, lastSaid = refund->lastSaid](const Result<RefundRequest> &request) {
            if (!request) {
                Q_EMIT said(describeError(request.error()).sentence());
                return;
            }
            QGuiApplication::clipboard()->setText(supportText(*request, lastSaid));
            Q_EMIT said(
                tr("Copied: a text for the gateway's support about %1. Nothing about people is in it.")
                    .arg(request->id.toString()));
        });
}

} // namespace reintegro
