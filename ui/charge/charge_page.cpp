// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charge/charge_page.h"

#include "models/tables/charge_sections.h"
#include "models/tables/personal_words.h"
#include "ui/charge/charge_headline.h"
#include "ui/charge/customer_steps.h"
#include "ui/charge/raw_answer.h"
#include "ui/charge/refunds_card.h"
#include "ui/common/columns_layout.h"
#include "ui/common/error_text.h"
#include "ui/common/fact_list.h"
#include "ui/common/personal_data.h"
#include "ui/common/scroll_page.h"
#include "ui/common/store_reach.h"
#include "ui/common/theme.h"
#include "ui/common/timeline.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace reintegro {

namespace {

constexpr int leastCardWidth = 320;

std::vector<Fact> factsOf(const ChargeSection &section)
{
    std::vector<Fact> facts;
    facts.reserve(section.fields.size());
    for (const ChargeField &field : section.fields)
        facts.push_back({field.label, field.value, field.tooltip, field.copyText, false, field.masked,
            field.uniqueLabel});
    return facts;
}

} // namespace

ChargePage::ChargePage(DeskServices &desk, const SignedIn &by, QWidget *parent)
    : QWidget(parent)
    , m_store(desk.store)
    , m_personal(new PersonalData(desk.store, by.name(), this))
    , m_headline(new ChargeHeadline(*m_personal, this))
    , m_steps(new CustomerStepsCard(this))
    , m_cards(new QWidget(this))
    , m_cardColumns(new ColumnsLayout(m_cards, leastCardWidth, spacing::medium))
    , m_refunds(new RefundsCard(desk.store, this))
    , m_tabs(new QTabWidget(this))
    , m_timeline(new Timeline(this))
    , m_raw(new RawAnswer(*m_personal, this))
{
    setAccessibleName(tr("Charge"));
    m_tabs->tabBar()->setAccessibleName(tr("Timeline or raw answer"));
    m_tabs->addTab(m_timeline, tr("&Timeline"));
    m_tabs->addTab(m_raw, tr("Ra&w answer"));
    m_tabs->setDocumentMode(true);

    auto *const content = new QWidget(this);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    column->setSpacing(spacing::medium);
    column->addWidget(m_headline);
    column->addWidget(m_steps);
    column->addWidget(m_cards);
    column->addWidget(m_refunds);
    column->addWidget(m_tabs);
    column->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScrollPage(content, this));

    connect(m_headline, &ChargeHeadline::refundRequested, this, &ChargePage::askForRefund);
    connect(m_headline, &ChargeHeadline::newWindowRequested, this, &ChargePage::newWindowRequested);
    connect(m_headline, &ChargeHeadline::rereadRequested, this, &ChargePage::rereadRequested);
    connect(m_headline, &ChargeHeadline::printRequested, this, [this] {
        if (m_view)
            Q_EMIT printRequested(*m_view);
    });
    connect(m_headline, &ChargeHeadline::said, this, &ChargePage::said);
    connect(m_steps, &CustomerStepsCard::said, this, &ChargePage::said);
    connect(m_raw, &RawAnswer::said, this, &ChargePage::said);
    connect(&m_store, &RefundStore::connectionChanged, this,
        [this] { m_headline->setRefundClosed(whyNoRefund()); });
    connect(m_personal, &PersonalData::changed, this, &ChargePage::showTimeline);
    connect(m_personal, &PersonalData::said, this, &ChargePage::said);
    connect(m_refunds, &RefundsCard::requestsChanged, this, &ChargePage::showRequests);
}

void ChargePage::setView(const ChargeView &view)
{
    m_view = view;
    const Charge &charge = view.reading.charge;
    m_personal->setSubject(charge.key.toString(), personalWordsOf(charge));
    m_headline->setCharge(charge);
    m_headline->setRefundClosed(whyNoRefund());
    showShares();
    m_steps->setCharge(charge);
    showSections(charge);
    m_raw->setAnswer(charge.raw);
    showTimeline();
    m_refunds->setCharge(charge, view.requests);
}

void ChargePage::showSections(const Charge &charge)
{
    while (QLayoutItem *const item = m_cardColumns->takeAt(0)) {
        item->widget()->hide(); // gone for assistive tools at once
        item->widget()->deleteLater();
        delete item;
    }
    for (const ChargeSection &section : sectionsOf(charge)) {
        auto *const card = new Card(section.title, m_cards);
        if (section.kind == ChargeSection::Kind::Other)
            card->setTone(Card::Tone::Amber);
        if (section.fields.empty()) {
            card->body()->addWidget(makeCaption(section.emptyText, card));
        } else {
            auto *const facts = new FactList(card);
            facts->setPersonalData(m_personal);
            facts->setFacts(factsOf(section));
            connect(facts, &FactList::said, this, &ChargePage::said);
            card->body()->addWidget(facts);
        }
        m_cardColumns->addWidget(card);
        card->show();
    }
}

//! The requests have changed since the charge was read: the gateway's part of the view stays, ours is new.
void ChargePage::showRequests()
{
    if (!m_view)
        return;
    const Charge &charge = m_view->reading.charge;
    m_view->requests = m_refunds->requests();
    m_view->left = whatIsLeft(charge, ownRefunds());
    m_headline->setRefundClosed(whyNoRefund());
    showShares();
    showTimeline();
}

//! What people wrote may hold anything.
void ChargePage::showTimeline()
{
    if (!m_view)
        return;
    PersonalWords words = personalWordsOf(m_view->reading.charge);
    for (const RefundRequest &request : m_view->requests)
        words.add(request.account);
    m_personal->setSubject(m_view->reading.charge.key.toString(), words);
    std::vector<TimelineEntry> entries = timelineOf(m_view->reading.charge, m_view->requests);
    for (TimelineEntry &entry : entries)
        entry.sentence = m_personal->text(entry.sentence);
    m_timeline->setEntries(entries);
}

std::vector<OwnRefund> ChargePage::ownRefunds() const
{
    std::vector<OwnRefund> own;
    for (const RefundRequest &request : m_view->requests)
        own.push_back({request.state, request.amount});
    return own;
}

void ChargePage::showShares()
{
    // Of a payment that never arrived nothing is left to give back, whatever its amount says.
    const bool isAboutRefunds = m_view->left.has_value() || !m_view->requests.empty();
    m_headline->setShares(isAboutRefunds ? sharesOf(m_view->reading.charge, ownRefunds()) : std::nullopt);
}

QString ChargePage::whyNoRefund() const
{
    if (const QString why = whyOutOfReach(m_store); !why.isEmpty())
        return why;
    if (!m_view || m_view->left)
        return {};
    // A step that every conflict has would say nothing here.
    const Error &why = m_view->left.error();
    return why.next.isEmpty() ? describeError(why).what : describeError(why).sentence();
}

void ChargePage::askForRefund()
{
    if (m_view && m_headline->refundButton()->isEnabled())
        Q_EMIT refundRequested(*m_view);
}

} // namespace reintegro
