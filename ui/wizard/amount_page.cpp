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
{
    QLineEdit *const amount =
        addEdit(tr("&Amount"), RefundField::Amount, &RefundInput::amountText, &RefundDraft::setAmountText);
    amount->setFont(Theme::digits(FontRole::PageTitle));
    amount->setMinimumHeight(spacing::controlHeight + spacing::medium);
    amount->setPlaceholderText(formatAmount(Money(0, Currency::cop())));
    amount->setValidator(new MoneyValidator(Currency::cop(), amount));

    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::medium);
    QPushButton *const all = makeChip(tr("&Full amount"), this);
    connect(all, &QPushButton::clicked, &draft, &RefundDraft::askForAllThatIsLeft);
    auto *const left = makeCaption({}, this);
    if (draft.left()) {
        left->setText(tr("%1 are left to refund of this charge.").arg(formatMoney(*draft.left())));
    } else {
        left->setText(tr("Nothing can be refunded of this charge."));
        all->setEnabled(false);
    }
    line->addWidget(all);
    line->addWidget(left, 1);
    body()->addLayout(line);
    body()->addSpacing(spacing::small);

    addEdit(tr("&Reason"), RefundField::Reason, &RefundInput::reason, &RefundDraft::setReason);
    addEdit(tr("N&ote"), RefundField::Note, &RefundInput::note, &RefundDraft::setNote);
    body()->addStretch(1);
}

QString AmountPage::openReason() const
{
    const std::vector<Warning> blocking = draft().blocking();
    return blocking.empty() ? WizardPage::openReason() : blocking.front().message.translated();
}

} // namespace reintegro
