// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/decision_view.h"

#include "models/payments/money_text.h"
#include "models/tables/personal_words.h"
#include "models/tables/state_text.h"
#include "ui/approvals/kept_statements.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/personal_data.h"
#include "ui/common/theme.h"
#include "ui/refund/body_card.h"
#include "ui/refund/earlier_refunds.h"
#include "ui/refund/outcome_card.h"
#include "ui/refund/payer_comparison.h"
#include "ui/refund/request_head.h"
#include "ui/refund/sent_fields.h"
#include "ui/refund/warning_list.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

DecisionView::DecisionView(PersonalData &personal, QWidget *parent)
    : QWidget(parent)
    , m_personal(personal)
    , m_head(new RequestHead(this))
    , m_outcome(new OutcomeCard(personal, this))
    , m_statements(new KeptStatements(personal, this))
    , m_warningCard(new Card({}, this))
    , m_warnings(new WarningList(m_warningCard))
    , m_comparison(new PayerComparison(this))
    , m_account(new SentFields(this))
    , m_earlier(new EarlierRefunds(this))
    , m_facts(new SentFields(this))
    , m_body(new BodyCard(personal, this))
{
    layOut();
    m_warnings->setPersonalData(&m_personal);
    connect(&m_personal, &PersonalData::changed, this, &DecisionView::showPersonalData);
    connect(m_warnings, &WarningList::ticksChanged, this, &DecisionView::ticksChanged);
    connect(m_body, &BodyCard::said, this, &DecisionView::said);
    connect(m_statements, &KeptStatements::saveRequested, this, &DecisionView::saveRequested);
}

void DecisionView::layOut()
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, spacing::small, spacing::card);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_head);
    layout->addWidget(m_outcome);
    layout->addWidget(m_statements);
    m_warningCard->setTone(Card::Tone::Amber);
    m_warningCard->body()->addWidget(m_warnings);
    layout->addWidget(m_warningCard);

    auto *const people = new Card(tr("Payer and beneficiary"), this);
    m_peopleCard = people;
    people->header()->addWidget(new PersonalDataButton(m_personal, people));
    people->body()->addWidget(m_comparison);
    layout->addWidget(people);

    auto *const account = new Card(tr("Into the account"), this);
    m_accountCard = account;
    account->body()->addWidget(m_account);
    account->body()->addWidget(makeRule(account));
    account->body()->addWidget(m_earlier);
    layout->addWidget(account);

    auto *const facts = new Card(tr("Request and charge"), this);
    QPushButton *const chargeButton = makeQuietButton(tr("&Open the charge"), facts);
    facts->header()->addWidget(chargeButton);
    QPushButton *const printButton = makeQuietButton(tr("&Print…"), facts);
    printButton->setToolTip(tr("Print how it stands, or save it as a PDF (Ctrl+P)"));
    facts->header()->addWidget(printButton);
    facts->body()->addWidget(m_facts);
    layout->addWidget(facts);
    layout->addWidget(m_body);
    layout->addStretch(1);
    connect(chargeButton, &QPushButton::clicked, this, &DecisionView::chargeRequested);
    connect(printButton, &QPushButton::clicked, this, &DecisionView::printRequested);
}

void DecisionView::setGroundDays(const GroundDays &days)
{
    m_head->setGroundDays(days);
}

void DecisionView::setRequest(const RefundRequest &request, const std::vector<RefundRequest> &sameAccount,
    const std::vector<RefundRequest> &sameCharge)
{
    if (!m_request || m_request->id != request.id)
        m_warnings->startOver();
    m_request = request;
    m_sameCharge = sameCharge;
    m_personal.setSubject(request.id.toString(), personalWordsOf(request));
    // Where no account is named, a warning says so, and there is nobody to compare the payer with.
    const bool namesAccount = request.account != TransferAccount();
    m_peopleCard->setVisible(namesAccount);
    m_accountCard->setVisible(namesAccount);
    m_state = request.state;
    m_hasAlarms = !request.alarms.empty();
    m_head->setRequest(request, QDateTime::currentDateTimeUtc());
    m_outcome->setRequest(request);
    m_earlier->setRefunds(sameAccount);
    showPersonalData();
    m_body->setRequest(request);
    showOutcome();
}

void DecisionView::setWarnings(const std::vector<Warning> &warnings, bool mayTick)
{
    m_warnings->setWarnings(warnings, mayTick);
    m_warningCard->setVisible(!warnings.empty());
    m_warningCard->setTitle(m_state == RequestState::AwaitingApproval ? tr("To know before you decide")
                                                                      : tr("Warnings when it was asked for"));
}

//! Everything that reads otherwise while personal data is shown, and does not see to it by itself.
void DecisionView::showPersonalData()
{
    if (!m_request)
        return;
    m_comparison->setRequest(*m_request, !m_personal.isShown());
    m_account->setFields(accountFields(m_request->account, &m_personal));
    showFacts(*m_request, m_sameCharge);
}

void DecisionView::showFacts(const RefundRequest &request, const std::vector<RefundRequest> &sameCharge)
{
    std::vector<SentField> fields{{tr("Reason"), m_personal.text(request.reason), {}, false, false}};
    if (!request.note.isEmpty())
        fields.push_back({tr("Note"), m_personal.text(request.note), tr("Stays in the house"), false, false});
    fields.push_back({tr("Asked for by"), request.requestedBy, {}, false, false});
    const Charge &charge = request.seen;
    fields.push_back({tr("Charge"), request.chargeKey.toString(), {}, false, false});
    QStringList paid;
    if (charge.amount)
        paid += formatMoney(*charge.amount);
    if (charge.paymentMethod)
        paid += methodText(*charge.paymentMethod).translated();
    if (charge.createTime && charge.createTime->instant())
        paid += bogotaTime(*charge.createTime->instant(), textLanguage());
    fields.push_back({tr("Paid"), paid.join(QStringLiteral(" · ")),
        tr("%1, as it stood when the refund was asked for").arg(charge.status.text), false, false});
    const QStringList others = linesOf(sameCharge);
    fields.push_back({tr("Other refunds of it"),
        others.isEmpty() ? tr("None at this desk") : others.join(u'\n'), {}, false, false});
    m_facts->setFields(fields);
}

void DecisionView::showOutcome()
{
    // While it only waits, the head says everything.
    m_outcome->setVisible(m_state != RequestState::AwaitingApproval || m_hasAlarms || m_hasTrouble);
}

void DecisionView::setTrouble(const ErrorText &trouble)
{
    m_hasTrouble = !trouble.what.isEmpty();
    m_outcome->setTrouble(trouble);
    showOutcome();
}

void DecisionView::setStatements(const std::vector<KeptStatement> &statements)
{
    m_statements->setStatements(statements);
}

std::vector<Warning> DecisionView::tickedWarnings() const
{
    return m_warnings->ticked();
}

void DecisionView::tick(const std::vector<Warning> &warnings)
{
    m_warnings->tick(warnings);
}

int DecisionView::openWarnings() const
{
    return m_warnings->openCount();
}

} // namespace reintegro
