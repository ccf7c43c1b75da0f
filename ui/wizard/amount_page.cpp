// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/amount_page.h"

#include "models/colombia/validators.h"
#include "models/payments/money_text.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/field_row.h"
#include "ui/common/wheel_guard.h"
#include "ui/refund/ground_words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

AmountPage::AmountPage(RefundDraft &draft, QWidget *parent)
    : WizardPage(draft, tr("Amount"), tr("How much goes back to the customer, and why."), parent)
    , m_allButton(makeChip(tr("&Full amount"), this))
    , m_left(makeCaption({}, this))
{
    QLineEdit *const amount =
        addEdit(tr("&Amount"), RefundField::Amount, &RefundInput::amountText, &RefundDraft::setAmountText);
    amount->setFont(Theme::digits(FontRole::PageTitle));
    amount->setMinimumHeight(spacing::controlHeight + spacing::medium);
    amount->setPlaceholderText(formatAmount(Money(0, Currency::cop())));
    amount->setValidator(new MoneyValidator(Currency::cop(), amount));

    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    connect(m_allButton, &QPushButton::clicked, &draft, &RefundDraft::askForAllThatIsLeft);
    connect(&draft, &RefundDraft::changed, this, &AmountPage::showLeft);
    showLeft();
    line->addWidget(m_allButton);
    line->addWidget(m_left, 1);
    body()->addLayout(line);
    body()->addSpacing(spacing::small);

    addEdit(tr("&Reason"), RefundField::Reason, &RefundInput::reason, &RefundDraft::setReason);
    addEdit(tr("N&ote"), RefundField::Note, &RefundInput::note, &RefundDraft::setNote);
    addGround();
    body()->addStretch(1);
}

void AmountPage::addGround()
{
    FieldRow *groundRow = nullptr;
    addChoice(tr("&Ground"), RefundField::Ground, &RefundInput::ground, &RefundDraft::setGround,
        {
            {tr("None named"), {}},
            {groundWord(LegalGround::Kind::Withdrawal), nameOf(LegalGround::Kind::Withdrawal)},
            {groundWord(LegalGround::Kind::Reversal), nameOf(LegalGround::Kind::Reversal)},
            {groundWord(LegalGround::Kind::Goodwill), nameOf(LegalGround::Kind::Goodwill)},
        },
        &groundRow);
    m_claimedOn = new QDateEdit(this);
    m_claimedOn->setCalendarPopup(true);
    guardAgainstWheel(m_claimedOn);
    m_claimedOn->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_claimRow = makeRow(tr("&Claimed on"), RefundField::ClaimedOn, m_claimedOn);
    connect(m_claimedOn, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_claimRow->isVisibleTo(this))
            draft().setClaimedOn(day.toString(Qt::ISODate));
    });
    connect(&draft(), &RefundDraft::changed, this, &AmountPage::showClaim);
    showClaim();
    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::card);
    line->addWidget(groundRow, 1, Qt::AlignTop);
    line->addWidget(m_claimRow, 1, Qt::AlignTop);
    body()->addLayout(line);
}

void AmountPage::showClaim()
{
    const QDate day = QDate::fromString(draft().input().claimedOn, Qt::ISODate);
    if (day.isValid() && m_claimedOn->date() != day)
        m_claimedOn->setDate(day);
    m_claimRow->setVisible(!draft().input().ground.isEmpty());
}

void AmountPage::showLeft()
{
    m_allButton->setEnabled(draft().left().has_value());
    m_left->setText(draft().left()
            ? tr("%1 are left to refund of this charge.").arg(formatMoney(*draft().left()))
            : tr("Nothing can be refunded of this charge."));
}

QString AmountPage::openReason() const
{
    const std::vector<Warning> blocking = draft().blocking();
    return blocking.empty() ? WizardPage::openReason() : blocking.front().message.translated();
}

} // namespace reintegro
