// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_details.h"

#include "models/payments/money_text.h"
#include "models/refunds/person.h"
#include "models/tables/personal_words.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/fact_list.h"
#include "ui/common/flow_layout.h"
#include "ui/common/personal_data.h"
#include "ui/common/theme.h"
#include "ui/common/timeline.h"
#include "ui/refund/amount_words.h"
#include "ui/refund/body_card.h"
#include "ui/refund/outcome_card.h"
#include "ui/refund/request_head.h"
#include "ui/refund/warning_list.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

RequestDetails::RequestDetails(PersonalData &personal, QWidget *parent)
    : QWidget(parent)
    , m_personal(personal)
    , m_head(new RequestHead(this))
    , m_outcome(new OutcomeCard(personal, this))
    , m_facts(new FactList(this))
    , m_warnings(new WarningList(this))
    , m_warningCard(nullptr)
    , m_timeline(new Timeline(this))
    , m_body(new BodyCard(personal, this))
    , m_checkButton(makeButton(tr("&Check now"), this))
    , m_withdrawButton(makeButton(tr("&Withdraw"), this))
    , m_correctButton(makeButton(tr("Correct the &account"), this))
    , m_chargeButton(makeButton(tr("&Open the charge"), this))
    , m_printButton(makeButton(tr("&Print…"), this))
{
    layOut();
    m_warnings->setPersonalData(&m_personal);
    m_facts->setPersonalData(&m_personal);
    connect(&m_personal, &PersonalData::changed, this, &RequestDetails::showTimeline);
    connect(m_checkButton, &QPushButton::clicked, this, &RequestDetails::checkRequested);
    connect(m_withdrawButton, &QPushButton::clicked, this, &RequestDetails::withdrawRequested);
    connect(m_correctButton, &QPushButton::clicked, this, &RequestDetails::correctionRequested);
    connect(m_chargeButton, &QPushButton::clicked, this, &RequestDetails::chargeRequested);
    m_printButton->setToolTip(tr("Print its receipt or how it stands, or save it as a PDF (Ctrl+P)"));
    connect(m_printButton, &QPushButton::clicked, this, &RequestDetails::printRequested);
    connect(m_facts, &FactList::said, this, &RequestDetails::said);
    connect(m_body, &BodyCard::said, this, &RequestDetails::said);
}

QWidget *RequestDetails::makeButtons()
{
    auto *const buttons = new QWidget(this);
    auto *const layout = new FlowLayout(buttons, spacing::small);
    layout->addWidget(m_checkButton);
    layout->addWidget(m_withdrawButton);
    layout->addWidget(m_correctButton);
    layout->addWidget(m_chargeButton);
    layout->addWidget(m_printButton);
    return buttons;
}

void RequestDetails::layOut()
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, spacing::small, spacing::card);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_head);
    layout->addWidget(makeButtons());
    layout->addWidget(m_outcome);
    auto *const history = new Card(tr("What happened"), this);
    history->body()->addWidget(m_timeline);
    layout->addWidget(history);
    auto *const facts = new Card(tr("What was asked for"), this);
    facts->header()->addWidget(new PersonalDataButton(m_personal, facts));
    facts->body()->addWidget(m_facts);
    layout->addWidget(facts);
    auto *const warnings = new Card(tr("Warnings when it was asked for"), this);
    warnings->body()->addWidget(m_warnings);
    m_warningCard = warnings;
    layout->addWidget(warnings);
    layout->addWidget(m_body);
    layout->addStretch(1);
}

void RequestDetails::setGroundDays(const GroundDays &days)
{
    m_head->setGroundDays(days);
}

void RequestDetails::setRequest(const RefundRequest &request, const SignedIn &by)
{
    m_request = request;
    m_personal.setSubject(request.id.toString(), personalWordsOf(request));
    m_head->setRequest(request, QDateTime::currentDateTimeUtc());
    m_outcome->setRequest(request);
    showTimeline();
    showFacts(request);
    m_warnings->setWarnings(request.warnings, false);
    m_warningCard->setVisible(!request.warnings.empty());
    m_body->setRequest(request);
    const bool isOwn = request.requestedBy.compare(by.name(), Qt::CaseInsensitive) == 0;
    m_mayWithdraw = isOwn || by.is(Role::Supervisor);
    m_withdrawButton->setVisible(m_mayWithdraw && mayFollow(request.state, RequestState::Withdrawn));
    m_checkButton->setVisible(request.sentAt.has_value());
    m_correctButton->setVisible(request.state == RequestState::Failed);
}

//! What people wrote may hold anything.
void RequestDetails::showTimeline()
{
    if (!m_request)
        return;
    std::vector<TimelineEntry> entries = timelineOf(m_request->seen, {*m_request});
    for (TimelineEntry &entry : entries)
        entry.sentence = m_personal.text(entry.sentence);
    m_timeline->setEntries(entries);
}

void RequestDetails::showFacts(const RefundRequest &request)
{
    const TransferAccount &account = request.account;
    std::vector<Fact> facts;
    const auto add = [&facts](const QString &label, const QString &value, const QString &copied = {},
                         const QString &masked = {}) {
        if (!value.isEmpty())
            facts.push_back({label, value, {}, copied, false, masked == value ? QString() : masked, {}});
    };
    const PersonalWords words = personalWordsOf(request);
    add(tr("Refund key"), request.refundKey.toString());
    add(tr("Charge"), request.chargeKey.toString());
    add(tr("Amount"), formatMoney(request.amount), formatAmount(request.amount));
    add(tr("Reason"), request.reason, {}, words.maskedIn(request.reason));
    add(tr("Note"), request.note, {}, words.maskedIn(request.note));
    add(tr("Beneficiary"), account.beneficiaryName);
    add(tr("Document"), account.documentType + u' ' + account.documentId, account.documentId,
        account.documentType + u' ' + masked(account.documentId, PersonalKind::Number));
    add(tr("Bank"), bankWords(account.bankCode), account.bankCode);
    add(tr("Account number"), account.bankAccountNumber, {},
        masked(account.bankAccountNumber, PersonalKind::Number));
    add(tr("Account type"), accountTypeWord(account.bankAccountType));
    add(tr("Branch"), account.bankBranchId);
    m_facts->setFacts(facts);
}

void RequestDetails::setTrouble(const ErrorText &trouble)
{
    m_outcome->setTrouble(trouble);
}

void RequestDetails::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showButtons();
}

void RequestDetails::setClosed(const QString &why)
{
    m_closedBecause = why;
    showButtons();
}

void RequestDetails::showButtons()
{
    for (QPushButton *const button : {m_checkButton, m_withdrawButton, m_correctButton}) {
        button->setEnabled(!m_isBusy && m_closedBecause.isEmpty());
        button->setToolTip(m_closedBecause);
        button->setAccessibleDescription(m_closedBecause);
    }
}

} // namespace reintegro
