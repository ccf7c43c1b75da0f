// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colombia/bank_account.h"

#include "models/colombia/text_shape.h"

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

QString wireName(AccountType type)
{
    switch (type) {
    case AccountType::Savings:
        return u"SAVINGS"_s;
    case AccountType::Checking:
        return u"CHECKING"_s;
    }
    return {};
}

std::optional<AccountType> accountTypeFromWire(const QString &text)
{
    for (const AccountType type : {AccountType::Savings, AccountType::Checking}) {
        if (wireName(type) == text)
            return type;
    }
    return std::nullopt;
}

bool isMobileWallet(const QString &bankCode)
{
    return bankCode == u"1507"_s || bankCode == u"2209"_s || bankCode == u"1551"_s;
}

namespace {

//! What the account numbers of one bank look like (contract/README.md §9).
struct AccountRule {
    const char *code4;
    std::vector<qsizetype> lengths; //!< One: up to so many digits. Several, or `isExact`: one of these.
    bool isExact;
    const char *unusual;
};

const std::vector<AccountRule> &accountRules()
{
    static const std::vector<AccountRule> rules{
        {"1001", {9}, false,
            QT_TRANSLATE_NOOP("Phrase",
                "Accounts at Banco de Bogotá have up to 9 digits; %1 has %2. Check it with the customer.")},
        {"1002", {12}, false,
            QT_TRANSLATE_NOOP("Phrase",
                "Accounts at Banco Popular have up to 12 digits; %1 has %2. Check it with the customer.")},
        {"1007", {11}, false,
            QT_TRANSLATE_NOOP("Phrase",
                "Accounts at Bancolombia have up to 11 digits; %1 has %2. Check it with the customer.")},
        {"1013", {9, 10, 16, 20}, true,
            QT_TRANSLATE_NOOP("Phrase",
                "Accounts at BBVA have 9, 10, 16 or 20 digits; %1 has %2. Check it with the customer.")},
        {"1032", {12}, true,
            QT_TRANSLATE_NOOP("Phrase",
                "Accounts at Banco Caja Social have 12 digits; %1 has %2. Check it with the customer.")},
        {"1040", {11}, true,
            QT_TRANSLATE_NOOP("Phrase",
                "Accounts at Banco Agrario have 11 digits; %1 has %2. Check it with the customer.")},
        {"1051", {12, 16}, true,
            QT_TRANSLATE_NOOP("Phrase",
                "Accounts at Davivienda have 12 or 16 digits; %1 has %2. Check it with the customer.")},
    };
    return rules;
}

constexpr qsizetype leastDigits = 3;
constexpr qsizetype mostDigits = 18;

bool fits(const AccountRule &rule, qsizetype digits)
{
    if (rule.isExact)
        return std::find(rule.lengths.cbegin(), rule.lengths.cend(), digits) != rule.lengths.cend();
    return digits >= leastDigits && digits <= rule.lengths.front();
}

//! What is unusual about the number; empty when nothing is.
Phrase doubtAbout(const QString &number, const std::optional<Bank> &bank)
{
    const QString length = QString::number(number.size());
    if (bank && isMobileWallet(bank->code4)) {
        const bool isMobile = number.size() == 10 && number.startsWith(u'3');
        return isMobile
            ? Phrase()
            : Phrase(QT_TRANSLATE_NOOP("Phrase",
                         "An account at %1 is a mobile number: 10 digits that start with 3. %2 is "
                         "none. Check it with the customer."),
                {bank->name, number});
    }
    for (const AccountRule &rule : accountRules()) {
        if (bank && bank->code4 == QLatin1String(rule.code4))
            return fits(rule, number.size()) ? Phrase() : Phrase(rule.unusual, {number, length});
    }
    if (number.size() >= leastDigits && number.size() <= mostDigits)
        return {};
    return Phrase(QT_TRANSLATE_NOOP("Phrase",
                      "Account numbers have 3 to 18 digits; %1 has %2. Check it with the customer."),
        {number, length});
}

AccountReading accountWall(Phrase why)
{
    AccountReading reading;
    reading.wall = std::move(why);
    return reading;
}

BankReading bankWall(Phrase why)
{
    BankReading reading;
    reading.wall = std::move(why);
    return reading;
}

BankReading readListedBank(const Bank &bank, BankCodeForm form)
{
    BankReading reading;
    reading.bank = bank;
    const bool wantsThree = form == BankCodeForm::ThreeDigits;
    reading.code = wantsThree ? bank.code3 : bank.code4;
    if (!reading.code.isEmpty())
        return reading;
    reading.code = wantsThree ? bank.code4 : bank.code3;
    reading.doubts.emplace_back(wantsThree
            ? QT_TRANSLATE_NOOP("Phrase",
                "%1 has only the four-digit code %2, while three digits are expected. It is sent with four.")
            : QT_TRANSLATE_NOOP("Phrase",
                "%1 has only the three-digit code %2, while four digits are expected. It is sent with "
                "three."),
        QStringList{bank.name, reading.code});
    return reading;
}

} // namespace

AccountReading readAccount(const QString &typed, const std::optional<Bank> &bank)
{
    QString number = typed;
    number.removeIf([](QChar c) { return c.isSpace() || isHyphen(c) || isInvisible(c); });
    if (number.isEmpty())
        return accountWall(Phrase(QT_TRANSLATE_NOOP("Phrase", "Enter the account number.")));
    if (!isAllDigits(number))
        return accountWall(Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "An account number has only digits; blanks and hyphens are dropped.")));
    AccountReading reading;
    reading.number = number;
    if (Phrase doubt = doubtAbout(number, bank); !doubt.isEmpty())
        reading.doubts.push_back(std::move(doubt));
    return reading;
}

BankReading readBank(const QString &typed, BankCodeForm form, const BankList &list)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return bankWall(Phrase(QT_TRANSLATE_NOOP("Phrase", "Choose the bank, or type its code.")));
    if (const std::optional<Bank> bank = list.byTyped(text))
        return readListedBank(*bank, form);
    if (!isAllDigits(text) || (text.size() != 3 && text.size() != 4))
        return bankWall(Phrase(
            QT_TRANSLATE_NOOP("Phrase",
                "“%1” is neither one bank of the list nor a code of 3 or 4 digits. Choose a bank from the "
                "suggestions, or type its code."),
            {text}));
    BankReading reading;
    reading.code = text;
    reading.doubts.emplace_back(
        QT_TRANSLATE_NOOP("Phrase",
            "The bank code %1 is not in the list. It is sent as it was typed. Check it with the customer."),
        QStringList{text});
    return reading;
}

} // namespace reintegro
