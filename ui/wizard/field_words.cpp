// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/field_words.h"

#include "ui/refund/amount_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

using Tone = FieldRow::Tone;

int loudness(Tone tone)
{
    switch (tone) {
    case Tone::Hint:
        return 0;
    case Tone::Understood:
        return 1;
    case Tone::Doubt:
        return 2;
    case Tone::Problem:
        return 3;
    }
    return 0;
}

//! Finds the words for one field of a draft.
class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
public:
    FieldWords(const RefundDraft &draft, RefundField field)
        : m_draft(draft)
        , m_field(field)
        , m_finding(draft.finding(field))
    {
    }

    FieldWording take()
    {
        if (!m_finding.wall.isEmpty()) {
            add(isUnfinished() ? Tone::Hint : Tone::Problem, m_finding.wall.translated());
            if (m_field == RefundField::Amount)
                addBlocking();
            return std::move(m_wording);
        }
        addUnderstood();
        addComparison();
        for (const Phrase &doubt : m_finding.doubts)
            add(Tone::Doubt, doubt.translated());
        return std::move(m_wording);
    }

private:
    void add(FieldRow::Tone tone, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_wording.text.isEmpty())
            m_wording.text += u'\n';
        m_wording.text += text;
        if (loudness(tone) >= loudness(m_wording.tone))
            m_wording.tone = tone;
    }
    //! Nothing typed yet, or on the way to a bank of the list: no mistake so far.
    bool isUnfinished() const
    {
        return typed().trimmed().isEmpty()
            || (m_field == RefundField::Bank && !BankList::builtIn().search(typed()).empty());
    }
    void addUnderstood();
    void addAmount();
    void addBlocking();
    void addComparison();
    QString typed() const;
    QString sentDocument() const
    {
        const TransferAccount &account = m_draft.check().account;
        return account.documentType + u' ' + account.documentId;
    }

    const RefundDraft &m_draft;
    RefundField m_field;
    FieldFinding m_finding;
    FieldWording m_wording;
};

QString FieldWords::typed() const
{
    const RefundInput &input = m_draft.input();
    switch (m_field) {
    case RefundField::Amount:
        return input.amountText;
    case RefundField::Reason:
        return input.reason;
    case RefundField::Note:
        return input.note;
    case RefundField::BeneficiaryName:
        return input.beneficiaryName;
    case RefundField::DocumentType:
        return input.documentType;
    case RefundField::DocumentNumber:
        return input.documentNumber;
    case RefundField::Bank:
        return input.bank;
    case RefundField::AccountNumber:
        return input.accountNumber;
    case RefundField::AccountType:
        return input.accountType;
    case RefundField::Branch:
        return input.branch;
    case RefundField::CallbackUrl:
        return input.callbackUrl.value_or(QString());
    case RefundField::Ground:
        return input.ground;
    case RefundField::ClaimedOn:
        return input.claimedOn;
    }
    return {};
}

void FieldWords::addAmount()
{
    if (const std::optional<Money> &amount = m_draft.check().amount)
        add(Tone::Understood, amountWithWords(*amount));
    addBlocking();
}

void FieldWords::addBlocking()
{
    for (const Warning &warning : m_draft.blocking())
        add(Tone::Problem, warning.message.translated());
}

void FieldWords::addUnderstood()
{
    switch (m_field) {
    case RefundField::Amount:
        addAmount();
        return;
    case RefundField::Reason:
        add(Tone::Hint, tr("The gateway keeps this text with the refund."));
        return;
    case RefundField::Note:
        add(Tone::Hint, tr("Stays in the house: the gateway never sees it. May stay empty."));
        return;
    case RefundField::AccountNumber:
        add(Tone::Understood,
            tr("%1 · %2 digits")
                .arg(accountInGroups(m_draft.check().account.bankAccountNumber))
                .arg(m_draft.check().account.bankAccountNumber.size()));
        return;
    case RefundField::Ground:
        add(Tone::Hint, tr("The law names a day for withdrawals and reversals. May stay open."));
        return;
    case RefundField::Branch:
        add(Tone::Hint, tr("Only where the bank asks for one. May stay empty."));
        return;
    case RefundField::DocumentNumber:
        add(Tone::Understood,
            m_finding.understood.isEmpty() ? sentDocument() : m_finding.understood.translated());
        return;
    case RefundField::BeneficiaryName:
    case RefundField::DocumentType:
    case RefundField::Bank:
    case RefundField::AccountType:
    case RefundField::CallbackUrl:
    case RefundField::ClaimedOn:
        add(Tone::Understood, m_finding.understood.translated());
        return;
    }
}

void FieldWords::addComparison()
{
    if (!m_finding.payerHas)
        return;
    if (!m_finding.differsFromPayer) {
        add(Tone::Understood, tr("Same as the payer's."));
        return;
    }
    const QString sent =
        m_field == RefundField::DocumentNumber ? sentDocument() : m_draft.check().account.beneficiaryName;
    QString payers = *m_finding.payerHas;
    if (m_field == RefundField::DocumentNumber && m_draft.charge().payer
        && m_draft.charge().payer->documentType)
        payers = *m_draft.charge().payer->documentType + u' ' + payers;
    add(Tone::Doubt, tr("Not the payer's. Payer: %1. Here: %2.").arg(payers, sent));
}

} // namespace

FieldWording wordingOf(const RefundDraft &draft, RefundField field)
{
    return FieldWords(draft, field).take();
}

} // namespace reintegro
