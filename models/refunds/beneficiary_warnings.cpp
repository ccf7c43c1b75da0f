// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/beneficiary_warnings.h"

#include "models/colombia/bank_account.h"
#include "models/colombia/name_likeness.h"
#include "models/payments/masked.h"
#include "models/payments/money_text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

std::vector<Phrase> documentsAsEvidence(const QString &payers, const QString &beneficiarys)
{
    std::vector<Phrase> evidence{Phrase(QT_TRANSLATE_NOOP("Phrase", "The payer's document: %1"),
                                     {masked(payers, PersonalKind::Number)}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The beneficiary's document: %1"),
            {masked(beneficiarys, PersonalKind::Number)})};
    // One or two digits are a slip; others are another person.
    if (const std::vector<int> places = differingPlaces(payers, beneficiarys); !places.empty())
        evidence.emplace_back(QT_TRANSLATE_NOOP("Phrase", "Different digits: %1 of %2"),
            QStringList{QString::number(places.size()), QString::number(digitsOf(payers))});
    return evidence;
}

static std::vector<Phrase> namesAsEvidence(const QString &payer, const QString &beneficiary)
{
    const QStringList shared = sharedWords(payer, beneficiary);
    return {Phrase(QT_TRANSLATE_NOOP("Phrase", "Payer: %1"), {payer}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Beneficiary: %1"), {beneficiary}),
        shared.isEmpty() ? Phrase(QT_TRANSLATE_NOOP("Phrase", "In common: nothing"))
                         : Phrase(QT_TRANSLATE_NOOP("Phrase", "In common: %1"), {shared.join(u' ')})};
}

static const char *wordsForAnotherName(DocumentMatch document)
{
    switch (document) {
    case DocumentMatch::Same:
        return QT_TRANSLATE_NOOP(
            "Phrase", "The document is the payer's, but the name \"%1\" is not the payer's \"%2\".");
    case DocumentMatch::Other:
        return QT_TRANSLATE_NOOP(
            "Phrase", "Neither the name \"%1\" nor the document is the payer's, who is called \"%2\".");
    case DocumentMatch::Unknown:
        return QT_TRANSLATE_NOOP("Phrase",
            "The beneficiary \"%1\" is not the payer \"%2\", and the gateway names no document of "
            "the payer.");
    }
    Q_UNREACHABLE();
}

static const char *wordsForARelatedName(DocumentMatch document)
{
    switch (document) {
    case DocumentMatch::Same:
        return QT_TRANSLATE_NOOP("Phrase",
            "The document is the payer's, but only a part of the name \"%1\" is in the payer's \"%2\".");
    case DocumentMatch::Other:
    case DocumentMatch::Unknown:
        return QT_TRANSLATE_NOOP("Phrase",
            "Only a part of the name \"%1\" is in the payer's \"%2\": a relative, or a name that marriage "
            "changed.");
    }
    Q_UNREACHABLE();
}

std::optional<Warning> nameWarning(const QString &payer, const QString &beneficiary, DocumentMatch document)
{
    const auto warning = [&](const QString &code, const char *words, Warning::Level level) {
        return Warning{.code = code,
            .message = Phrase(words, {beneficiary, payer}),
            .level = level,
            .evidence = namesAsEvidence(payer, beneficiary)};
    };
    const auto levelOfOthers =
        document == DocumentMatch::Same ? Warning::Level::Notice : Warning::Level::Confirm;
    switch (compareNames(payer, beneficiary)) {
    case NameLikeness::Same:
        return std::nullopt;
    case NameLikeness::Shortened:
        return warning(u"name_shortened"_s,
            QT_TRANSLATE_NOOP("Phrase",
                "\"%1\" and the payer's \"%2\" are the same name, one of them shorter: words are left out, "
                "or stand as initials."),
            Warning::Level::Notice);
    case NameLikeness::Misspelt:
        return warning(u"name_misspelt"_s,
            QT_TRANSLATE_NOOP("Phrase",
                "\"%1\" and the payer's \"%2\" are the same name but for a slip of the keyboard. The bank "
                "may turn a misspelt name away."),
            Warning::Level::Notice);
    case NameLikeness::Related:
        return warning(u"name_differs_from_payer"_s, wordsForARelatedName(document), levelOfOthers);
    case NameLikeness::Different:
        return warning(u"name_differs_from_payer"_s, wordsForAnotherName(document), levelOfOthers);
    }
    Q_UNREACHABLE();
}

//! A Colombian mobile number, ten digits that begin with 3; empty where it is none.
static QString mobileIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    constexpr qsizetype nationalDigits = 10;
    if (digits.size() > nationalDigits && digits.chopped(nationalDigits).endsWith(u"57"_s))
        digits = digits.right(nationalDigits);
    return digits.size() == nationalDigits && digits.startsWith(u'3') ? digits : QString();
}

std::optional<Warning> phoneWarning(
    const std::optional<QString> &payersPhone, const TransferAccount &account, DocumentMatch document)
{
    if (!isMobileWallet(account.bankCode))
        return std::nullopt;
    const QString payers = mobileIn(payersPhone.value_or(QString()));
    const QString theirs = mobileIn(account.bankAccountNumber);
    if (payers.isEmpty() || theirs.isEmpty() || payers == theirs)
        return std::nullopt;
    QStringList places;
    for (const int place : differingPlaces(payers, theirs))
        places.append(QString::number(place));
    return Warning{.code = u"phone_differs_from_payer"_s,
        .message = Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "The account is a phone (Nequi, Daviplata), and it is not the payer's.")),
        .level = document == DocumentMatch::Same ? Warning::Level::Notice : Warning::Level::Confirm,
        .evidence = {Phrase(QT_TRANSLATE_NOOP("Phrase", "The payer's phone: %1"),
                         {masked(payers, PersonalKind::Phone)}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The account's phone: %1"),
                {masked(theirs, PersonalKind::Phone)}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Different digits: %1 of 10 (places %2)"),
                {QString::number(places.size()), places.join(u", "_s)})}};
}

std::vector<ShownAmount> shownAmounts(const Charge &charge, const Result<Money> &left)
{
    std::vector<ShownAmount> shown;
    const auto add = [&shown](const char *words, const std::optional<Money> &amount) {
        const bool isThere = amount
            && std::any_of(shown.cbegin(), shown.cend(),
                [&](const ShownAmount &each) { return each.amount == *amount; });
        if (amount && !isThere)
            shown.push_back({Phrase(words, {formatMoney(*amount)}), *amount});
    };
    add(QT_TRANSLATE_NOOP("Phrase", "The charge's amount: %1"), charge.amount);
    add(QT_TRANSLATE_NOOP("Phrase", "The charge's final amount: %1"), charge.finalAmount);
    if (left)
        add(QT_TRANSLATE_NOOP("Phrase", "Left of the charge: %1"), *left);
    return shown;
}

//! Whether one amount is exactly a hundred times the other.
static bool isHundredfold(const Money &large, const Money &small)
{
    constexpr qint64 hundred = 100;
    return large.currency() == small.currency() && small.isPositive() && large.minorUnits() % hundred == 0
        && large.minorUnits() / hundred == small.minorUnits();
}

std::optional<Warning> hundredWarning(const Money &amount, const std::vector<ShownAmount> &others)
{
    Warning warning{.code = u"amount_off_by_hundred"_s, .message = {}};
    for (const ShownAmount &other : others) {
        const bool isTooMuch = isHundredfold(amount, other.amount);
        if (!isTooMuch && !isHundredfold(other.amount, amount))
            continue;
        if (warning.evidence.empty()) {
            warning.message = Phrase(isTooMuch
                    ? QT_TRANSLATE_NOOP("Phrase", "%1 is exactly a hundred times %2: is the comma right?")
                    : QT_TRANSLATE_NOOP("Phrase", "%1 is exactly a hundredth of %2: is the comma right?"),
                {formatMoney(amount), formatMoney(other.amount)});
        }
        warning.evidence.push_back(other.said);
    }
    return warning.evidence.empty() ? std::nullopt : std::optional(warning);
}

std::optional<Warning> chargebackWarning(const Charge &charge, bool isKnown)
{
    std::vector<Phrase> evidence;
    for (const MethodDetails &method : charge.details) {
        QStringList said;
        for (const auto name : {"category"_L1, "reasonCode"_L1, "reasonMessage"_L1}) {
            const std::optional<QString> text = method.text(name);
            if (method.kind == MethodDetails::Kind::Card && text && !text->isEmpty())
                said.append(*text);
        }
        if (!said.isEmpty())
            evidence.emplace_back(QT_TRANSLATE_NOOP("Phrase", "The gateway says about the card: %1"),
                QStringList{said.join(u" · "_s)});
    }
    if (charge.status.word == ChargeStatus::Word::ChargedBack)
        evidence.emplace_back(
            QT_TRANSLATE_NOOP("Phrase", "The charge's status: %1"), QStringList{charge.status.text});
    if (isKnown)
        evidence.emplace_back(
            QT_TRANSLATE_NOOP("Phrase", "The gateway has told this desk that the charge was charged back."));
    if (evidence.empty())
        return std::nullopt;
    return Warning{.code = u"charged_back"_s,
        .message = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The payer's bank has taken this payment back, or asks for it. A refund would pay the customer "
            "twice.")),
        .level = Warning::Level::Confirm,
        .evidence = std::move(evidence)};
}

void addWarnings(std::vector<Warning> &warnings, const std::vector<Warning> &more)
{
    for (const Warning &warning : more) {
        const auto same = std::find_if(
            warnings.begin(), warnings.end(), [&](const Warning &each) { return each.code == warning.code; });
        if (same == warnings.end()) {
            warnings.push_back(warning);
            continue;
        }
        if (warning.level > same->level) {
            same->level = warning.level;
            same->message = warning.message;
        }
        for (const Phrase &each : warning.evidence) {
            if (std::find(same->evidence.cbegin(), same->evidence.cend(), each) == same->evidence.cend())
                same->evidence.push_back(each);
        }
    }
}

} // namespace reintegro
