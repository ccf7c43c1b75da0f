// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/amount_page.h"

#include "models/colombia/validators.h"
#include "models/payments/money_text.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/field_row.h"

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
    body()->addStretch(1);
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
