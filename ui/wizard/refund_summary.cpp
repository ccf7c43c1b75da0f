// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/refund_summary.h"

#include "models/payments/money_text.h"
#include "models/refunds/refund_draft.h"
#include "models/tables/state_text.h"
#include "ui/common/card.h"
#include "ui/common/theme.h"
#include "ui/refund/amount_words.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

QLabel *addPart(const QString &caption, QVBoxLayout *layout, QWidget *parent)
{
    layout->addWidget(makeCaption(caption, parent));
    auto *const value = new QLabel(parent);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setFont(Theme::digits());
    layout->addWidget(value);
    layout->addSpacing(spacing::medium);
    return value;
}

QString chargeText(const Charge &charge)
{
    QStringList lines{charge.key.toString()};
    if (charge.amount)
        lines += formatMoney(*charge.amount);
    if (charge.paymentMethod)
        lines += methodText(*charge.paymentMethod).translated();
    if (charge.payer && charge.payer->name)
        lines += *charge.payer->name;
    return lines.join(u'\n');
}

} // namespace

RefundSummary::RefundSummary(const RefundDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_amount(nullptr)
    , m_words(nullptr)
    , m_beneficiary(nullptr)
    , m_account(nullptr)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    m_amount = addPart(tr("Goes back"), layout, this);
    m_amount->setFont(Theme::digits(FontRole::PageTitle));
    layout->takeAt(layout->count() - 1); // the words belong close to the amount
    m_words = makeCaption({}, this);
    layout->addWidget(m_words);
    layout->addSpacing(spacing::medium);
    addPart(tr("Of the charge"), layout, this)->setText(chargeText(draft.charge()));
    m_beneficiary = addPart(tr("To"), layout, this);
    m_account = addPart(tr("Into the account"), layout, this);
    layout->addStretch(1);
    connect(&draft, &RefundDraft::changed, this, &RefundSummary::showDraft);
    showDraft();
}

void RefundSummary::showDraft()
{
    //: Stands where nothing is known yet.
    const QString nothing = tr("Not yet");
    const std::optional<Money> &amount = m_draft.check().amount;
    m_amount->setText(amount ? formatMoney(*amount) : nothing);
    m_words->setText(amount ? amountInWords(*amount) : QString());
    if (m_draft.leavesAccountOut()) {
        m_beneficiary->setText(tr("Whoever paid"));
        m_account->setText(tr("None: it goes back the way it was paid"));
        return;
    }
    const QString to = beneficiary();
    m_beneficiary->setText(to.isEmpty() ? nothing : to);
    const QString into = account();
    m_account->setText(into.isEmpty() ? nothing : into);
}

QString RefundSummary::beneficiary() const
{
    const TransferAccount &account = m_draft.check().account;
    QStringList lines;
    if (!account.beneficiaryName.isEmpty())
        lines += account.beneficiaryName;
    if (!account.documentId.isEmpty())
        lines += account.documentType + u' ' + account.documentId;
    return lines.join(u'\n');
}

QString RefundSummary::account() const
{
    const TransferAccount &account = m_draft.check().account;
    QStringList lines;
    if (!account.bankCode.isEmpty())
        lines += bankWords(account.bankCode);
    if (!account.bankAccountNumber.isEmpty())
        lines += accountInGroups(account.bankAccountNumber);
    if (!lines.isEmpty())
        lines += accountTypeWord(account.bankAccountType);
    return lines.join(u'\n');
}

} // namespace reintegro
