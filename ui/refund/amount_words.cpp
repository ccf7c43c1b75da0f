// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/amount_words.h"

#include "models/basics/text_language.h"
#include "models/colombia/bank_account.h"
#include "models/payments/money_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

} // namespace

QString amountInWords(const Money &amount)
{
    switch (textLanguage()) {
    case TextLanguage::English:
        return englishWords(amount);
    case TextLanguage::Spanish:
        return spanishWords(amount);
    case TextLanguage::Chinese:
        return chineseWords(amount);
    }
    return {};
}

QString amountWithWords(const Money &amount)
{
    return formatMoney(amount) + u" · "_s + amountInWords(amount);
}

QString accountInGroups(const QString &digits)
{
    QString grouped;
    for (qsizetype at = 0; at < digits.size(); at += 4) {
        if (at > 0)
            grouped += u' ';
        grouped += QStringView(digits).mid(at, 4);
    }
    return grouped;
}

QString accountTypeWord(const QString &wireName)
{
    const std::optional<AccountType> type = accountTypeFromWire(wireName);
    if (!type)
        return wireName;
    switch (*type) {
    case AccountType::Savings:
        //: A kind of bank account.
        return AccountWords::tr("Savings");
    case AccountType::Checking:
        //: A kind of bank account.
        return AccountWords::tr("Checking");
    }
    return wireName;
}

QString bankWords(const QString &bankCode)
{
    const std::optional<Bank> bank = BankList::builtIn().byCode(bankCode);
    if (!bank)
        return bankCode;
    return bankCode + u' ' + bank->name;
}

} // namespace reintegro
