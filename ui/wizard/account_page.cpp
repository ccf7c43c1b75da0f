// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/account_page.h"

#include "models/colombia/bank_account.h"
#include "ui/common/field_row.h"
#include "ui/common/theme.h"
#include "ui/refund/amount_words.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace reintegro {

AccountPage::AccountPage(RefundDraft &draft, QWidget *parent)
    : WizardPage(draft, tr("Account"),
        tr("The account as the customer reads it out. Read it back before you go on."), parent)
    , m_suggestions(new QStringListModel(this))
{
    addBank();

    FieldRow *numberRow = nullptr;
    FieldRow *typeRow = nullptr;
    QLineEdit *const number = addEdit(tr("Account n&umber"), RefundField::AccountNumber,
        &RefundInput::accountNumber, &RefundDraft::setAccountNumber, &numberRow);
    number->setFont(Theme::digits());
    addChoice(tr("Account &type"), RefundField::AccountType, &RefundInput::accountType,
        &RefundDraft::setAccountType,
        {
            {accountTypeWord(wireName(AccountType::Savings)), wireName(AccountType::Savings)},
            {accountTypeWord(wireName(AccountType::Checking)), wireName(AccountType::Checking)},
        },
        &typeRow);
    auto *const line = new QHBoxLayout;
    line->setSpacing(spacing::card);
    typeRow->setFixedWidth(typeRow->fontMetrics().averageCharWidth() * 24);
    line->addWidget(numberRow, 1, Qt::AlignTop);
    line->addWidget(typeRow, 0, Qt::AlignTop);
    body()->addLayout(line);

    addEdit(tr("B&ranch"), RefundField::Branch, &RefundInput::branch, &RefundDraft::setBranch);
    body()->addStretch(1);
}

void AccountPage::addBank()
{
    QLineEdit *const bank =
        addEdit(tr("&Bank"), RefundField::Bank, &RefundInput::bank, &RefundDraft::setBank);
    bank->setPlaceholderText(tr("Name or code"));
    // The list of suggestions is found by BankList, which knows accents and codes; the completer only shows
    // it.
    const auto suggest = [this](const QString &text) {
        QStringList labels;
        if (BankList::builtIn().byCode(text)) { // nothing is left to suggest, and Tab goes on at once
            m_suggestions->setStringList(labels);
            return;
        }
        for (const Bank &found : BankList::builtIn().search(text))
            labels.append(found.label());
        m_suggestions->setStringList(labels);
    };
    connect(bank, &QLineEdit::textChanged, this, suggest);
    suggest(bank->text());
    auto *const completer = new QCompleter(m_suggestions, bank);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(8);
    bank->setCompleter(completer);
}

} // namespace reintegro
