// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/review_page.h"

#include "models/payments/money_text.h"
#include "ui/common/card.h"
#include "ui/refund/amount_words.h"
#include "ui/refund/ground_words.h"
#include "ui/refund/warning_list.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

ReviewPage::ReviewPage(RefundDraft &draft, QWidget *parent)
    : WizardPage(draft, tr("Review"),
        tr("This is exactly what will be sent once another person has approved it. Nothing is sent now."),
        parent)
    , m_warningCard(new Card({}, this))
    , m_warnings(new WarningList(m_warningCard))
    , m_fields(new SentFields(this))
{
    m_warningCard->setTone(Card::Tone::Amber);
    m_warningCard->body()->addWidget(m_warnings);
    body()->addWidget(m_warningCard);
    auto *const sent = new Card(tr("What will be sent"), this);
    sent->body()->addWidget(m_fields);
    body()->addWidget(sent);
    body()->addStretch(1);
    connect(m_warnings, &WarningList::ticksChanged, this, &ReviewPage::ticksChanged);
    connect(&draft, &RefundDraft::changed, this, [this] {
        if (isVisible()) // the other pages change it with every key
            showDraft();
    });
}

QString ReviewPage::openReason() const
{
    const std::vector<Warning> blocking = draft().blocking();
    if (!blocking.empty())
        return blocking.front().message.translated();
    const Result<Done> complete = draft().check().asResult();
    return complete ? QString() : complete.error().what.translated();
}

QWidget *ReviewPage::firstField() const
{
    return m_warnings->firstBox();
}

int ReviewPage::openWarnings() const
{
    return m_warnings->openCount();
}

void ReviewPage::showDraft()
{
    showWarnings();
    m_fields->setFields(fields());
}

void ReviewPage::showWarnings()
{
    m_warnings->setWarnings(draft().check().warnings);
    m_warningCard->setVisible(!m_warnings->isEmpty());
    m_warningCard->setTitle(tr("To know before you ask for it"));
}

SentField ReviewPage::nameField() const
{
    const FieldFinding finding = draft().finding(RefundField::BeneficiaryName);
    const QString &sent = draft().check().account.beneficiaryName;
    const QString typed = draft().input().beneficiaryName.trimmed();
    QStringList remarks;
    if (typed != sent)
        remarks += tr("Typed as: %1").arg(typed);
    if (finding.payerHas)
        remarks += finding.differsFromPayer ? tr("The payer is %1").arg(*finding.payerHas)
                                            : tr("Same as the payer's");
    return {tr("Beneficiary name"), sent, remarks.join(u" · "_s), finding.differsFromPayer, false};
}

SentField ReviewPage::documentField() const
{
    const FieldFinding finding = draft().finding(RefundField::DocumentNumber);
    const TransferAccount &account = draft().check().account;
    QString remark;
    if (finding.payerHas) {
        const std::optional<QString> type =
            draft().charge().payer ? draft().charge().payer->documentType : std::nullopt;
        const QString payers = type ? QString(*type + u' ' + *finding.payerHas) : *finding.payerHas;
        remark = finding.differsFromPayer ? tr("The payer has %1").arg(payers) : tr("Same as the payer's");
    }
    return {tr("Document"), QString(account.documentType + u' ' + account.documentId), remark,
        finding.differsFromPayer, false};
}

std::vector<SentField> ReviewPage::fields() const
{
    const RefundCheck &check = draft().check();
    std::vector<SentField> fields;
    if (check.amount)
        fields.push_back(
            {tr("Amount"), formatMoney(*check.amount), amountInWords(*check.amount), false, true});
    fields.push_back({tr("Charge"), draft().charge().key.toString(), {}, false, false});
    fields.push_back({tr("Reason"), check.reason, {}, false, false});
    if (draft().leavesAccountOut()) {
        fields.push_back({tr("Account"), tr("Left out: it goes back the way it was paid"), {}, false, false});
    } else {
        fields.push_back(nameField());
        fields.push_back(documentField());
        for (const SentField &field : accountFields(check.account))
            fields.push_back(field);
    }
    fields.push_back({tr("Notifications to"),
        check.callbackUrl.isEmpty() ? tr("Left out: this profile has no address for them")
                                    : check.callbackUrl,
        {}, false, false});
    if (draft().ground())
        fields.push_back({tr("Ground"), groundWords(draft().ground(), groundDays(draft().policy())),
            tr("Stays in the house"), false, false});
    if (!check.note.isEmpty())
        fields.push_back({tr("Note"), check.note, tr("Stays in the house"), false, false});
    return fields;
}

} // namespace reintegro
