// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/history_warnings.h"

#include "models/colombia/bogota_time.h"
#include "models/colombia/identity_document.h"
#include "models/colombia/name_likeness.h"
#include "models/payments/gateway_time.h"
#include "models/payments/money_text.h"
#include "models/refunds/beneficiary_warnings.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

using Requests = std::vector<EarlierRequest>;

//! So many requests are named; of the others, how many there are.
constexpr std::size_t mostNamed = 5;

} // namespace

HistoryQuestion historyOf(const RefundRequest &request)
{
    return {.charge = request.chargeKey,
        .account = request.account,
        .asker = request.requestedBy,
        .request = request.id};
}

static bool areThere(const std::optional<QString> &one, const std::optional<QString> &other)
{
    return one && other && !one->trimmed().isEmpty() && !other->trimmed().isEmpty();
}

//! Empty for what is no phone: "N/A" and "-" are nobody's.
static QString lastDigits(const QString &phone)
{
    constexpr qsizetype fewest = 7; // of a fixed line without its area
    constexpr qsizetype national = 10; // people and gateways write +57 or leave it out
    QString digits;
    std::copy_if(phone.cbegin(), phone.cend(), std::back_inserter(digits),
        [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits.size() < fewest ? QString() : digits.right(national);
}

static bool isSomebodysName(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::Same:
    case NameLikeness::Shortened:
    case NameLikeness::Misspelt:
        return true;
    case NameLikeness::Related:
    case NameLikeness::Different:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<bool> isSamePayer(const std::optional<Payer> &one, const std::optional<Payer> &other)
{
    if (!one || !other)
        return std::nullopt;
    if (areThere(one->documentId, other->documentId))
        return isSameDocument(*one->documentId, *other->documentId);
    // One person has several addresses and phones: the same one tells, another one does not.
    if (areThere(one->email, other->email)
        && one->email->trimmed().compare(other->email->trimmed(), Qt::CaseInsensitive) == 0)
        return true;
    const QString phone = lastDigits(one->phone.value_or(QString()));
    if (!phone.isEmpty() && phone == lastDigits(other->phone.value_or(QString())))
        return true;
    if (areThere(one->name, other->name))
        return isSomebodysName(compareNames(*one->name, *other->name));
    return std::nullopt;
}

//! The form of a bank's code does not matter: "007" and "1007" are one bank.
static bool isSameAccount(const TransferAccount &one, const TransferAccount &other)
{
    constexpr qsizetype digits = 3;
    return !one.bankAccountNumber.isEmpty() && one.bankAccountNumber == other.bankAccountNumber
        && one.bankCode.right(digits) == other.bankCode.right(digits);
}

static bool isSameHolder(const TransferAccount &one, const TransferAccount &other)
{
    return !one.documentId.isEmpty() && one.documentId == other.documentId
        && one.documentType == other.documentType;
}

template <typename Fits> static Requests those(const Requests &requests, Fits fits)
{
    Requests found;
    std::copy_if(requests.cbegin(), requests.cend(), std::back_inserter(found), fits);
    return found;
}

//! A request in one line; how it stands, in as many words as matter here.
static const char *wordsFor(RequestState state)
{
    using enum RequestState;
    switch (state) {
    case Draft:
    case AwaitingApproval:
        return QT_TRANSLATE_NOOP("Phrase", "%1 of %2: %3 for charge %4, waiting for approval");
    case Approved:
    case NotSent:
        return QT_TRANSLATE_NOOP("Phrase", "%1 of %2: %3 for charge %4, approved and not sent");
    case Sending:
    case Unknown:
    case InProgress:
        return QT_TRANSLATE_NOOP("Phrase", "%1 of %2: %3 for charge %4, sent and not settled yet");
    case Settled:
        return QT_TRANSLATE_NOOP("Phrase", "%1 of %2: %3 for charge %4, settled");
    case Failed:
        return QT_TRANSLATE_NOOP("Phrase", "%1 of %2: %3 for charge %4, failed");
    case Rejected:
        return QT_TRANSLATE_NOOP("Phrase", "%1 of %2: %3 for charge %4, rejected");
    case Withdrawn:
    case Expired:
        return QT_TRANSLATE_NOOP("Phrase", "%1 of %2: %3 for charge %4, withdrawn or expired");
    }
    Q_UNREACHABLE();
}

//! The day in Bogotá.
static QString dayOf(const QDateTime &at)
{
    return bogotaDay(at).toString(Qt::ISODate);
}

static std::vector<Phrase> evidenceOf(const Requests &requests)
{
    std::vector<Phrase> evidence;
    for (std::size_t i = 0; i < std::min(requests.size(), mostNamed); ++i) {
        const EarlierRequest &each = requests[i];
        evidence.emplace_back(wordsFor(each.state),
            QStringList{
                each.id.toString(), dayOf(each.at), formatMoney(each.amount), each.charge.toString()});
    }
    if (requests.size() > mostNamed)
        evidence.emplace_back(QT_TRANSLATE_NOOP("Phrase", "And %1 more"),
            QStringList{QString::number(requests.size() - mostNamed)});
    return evidence;
}

static QString countOf(const Requests &requests)
{
    return QString::number(requests.size());
}

static Requests forOthers(const JudgedRefund &refund, const Requests &requests)
{
    return those(requests, [&](const EarlierRequest &each) {
        return isSamePayer(refund.payer, each.payer) == std::optional(false);
    });
}

//! The account and the document of other customers.
static void addOthers(
    std::vector<Warning> &warnings, const JudgedRefund &refund, const BeneficiaryFacts &facts)
{
    const Requests account = forOthers(refund, those(facts.ofAccount, [&](const EarlierRequest &each) {
        return isSameAccount(refund.account, each.account);
    }));
    if (!account.empty()) {
        warnings.push_back({.code = u"account_of_others"_s,
            .message = Phrase(
                QT_TRANSLATE_NOOP("Phrase", "The same account was named for refunds to other customers: %1."),
                {countOf(account)}),
            .level = Warning::Level::Confirm,
            .evidence = evidenceOf(account)});
    }
    const Requests document = forOthers(refund, those(facts.ofDocument, [&](const EarlierRequest &each) {
        return isSameHolder(refund.account, each.account);
    }));
    if (document.empty())
        return;
    // What the account has said already is not to be confirmed twice.
    const bool isNew = std::any_of(document.cbegin(), document.cend(), [&](const EarlierRequest &each) {
        return std::none_of(account.cbegin(), account.cend(),
            [&](const EarlierRequest &other) { return other.id == each.id; });
    });
    warnings.push_back({.code = u"document_of_others"_s,
        .message = Phrase(QT_TRANSLATE_NOOP("Phrase",
                              "The same beneficiary's document was named for refunds to other customers: "
                              "%1."),
            {countOf(document)}),
        .level = isNew ? Warning::Level::Confirm : Warning::Level::Notice,
        .evidence = evidenceOf(document)});
}

//! Failures of the account since it worked last.
static void addFailures(
    std::vector<Warning> &warnings, const JudgedRefund &refund, const BeneficiaryFacts &facts)
{
    const Requests same = those(facts.ofAccount,
        [&](const EarlierRequest &each) { return isSameAccount(refund.account, each.account); });
    const auto worked = std::find_if(same.cbegin(), same.cend(),
        [](const EarlierRequest &each) { return each.state == RequestState::Settled; });
    Requests failed;
    std::copy_if(same.cbegin(), worked, std::back_inserter(failed),
        [](const EarlierRequest &each) { return each.state == RequestState::Failed; });
    if (failed.empty())
        return;
    warnings.push_back({.code = u"account_failed_before"_s,
        .message = Phrase(QT_TRANSLATE_NOOP("Phrase",
                              "Refunds to this account have failed, and none has settled since: %1."),
            {countOf(failed)}),
        .level = Warning::Level::Confirm,
        .evidence = evidenceOf(failed)});
}

static void addHabits(
    std::vector<Warning> &warnings, const JudgedRefund &refund, const BeneficiaryFacts &facts)
{
    const AskerHabits &usual = facts.asker;
    if (!refund.amount || usual.requests < fewestForHabits || !(usual.highest < *refund.amount))
        return;
    // More than so many times as much, without an overflow.
    if ((refund.amount->minorUnits() - 1) / timesMedian < usual.median.minorUnits())
        return;
    const QString requests = QString::number(usual.requests);
    warnings.push_back({.code = u"asker_unusual"_s,
        .message = Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is far more than %2 usually asks for."),
            {formatMoney(*refund.amount), refund.asker}),
        .level = Warning::Level::Notice,
        .evidence = {
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The last %1 requests: half of them up to %2, the highest %3"),
                {requests, formatMoney(usual.median), formatMoney(usual.highest)}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "To somebody else than the payer: %1 of %2"),
                {QString::number(usual.toOthers), requests})}});
}

//! A hundred times, or a hundredth of, what was asked for of this charge before.
static void addHundreds(
    std::vector<Warning> &warnings, const JudgedRefund &refund, const BeneficiaryFacts &facts)
{
    if (!refund.amount)
        return;
    std::vector<ShownAmount> earlier;
    for (const EarlierRequest &each : facts.ofCharge) {
        earlier.push_back({Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 of this charge: %2"),
                               {each.id.toString(), formatMoney(each.amount)}),
            each.amount});
    }
    if (const auto warning = hundredWarning(*refund.amount, earlier))
        warnings.push_back(*warning);
}

std::vector<Warning> historyWarnings(const JudgedRefund &refund, const BeneficiaryFacts &facts)
{
    std::vector<Warning> warnings;
    addHundreds(warnings, refund, facts);
    addOthers(warnings, refund, facts);
    addFailures(warnings, refund, facts);
    addHabits(warnings, refund, facts);
    return warnings;
}

void addHistory(RefundCheck &check, const Charge &charge, const QString &asker, const BeneficiaryFacts &facts)
{
    addWarnings(check.warnings,
        historyWarnings(
            {.amount = check.amount, .account = check.account, .payer = charge.payer, .asker = asker},
            facts));
    if (const auto chargeback = chargebackWarning(charge, facts.knownChargeback);
        chargeback && facts.knownChargeback)
        addWarnings(check.warnings, {*chargeback});
}

std::vector<Warning> freshWarnings(const RefundRequest &request, const BeneficiaryFacts &facts)
{
    std::vector<Warning> now = historyWarnings({.amount = request.amount,
                                                   .account = request.account,
                                                   .payer = request.seen.payer,
                                                   .asker = request.requestedBy},
        facts);
    if (const auto chargeback = chargebackWarning(request.seen, facts.knownChargeback))
        addWarnings(now, {*chargeback});
    std::vector<Warning> fresh;
    std::copy_if(now.cbegin(), now.cend(), std::back_inserter(fresh), [&](const Warning &each) {
        return std::none_of(request.warnings.cbegin(), request.warnings.cend(),
            [&](const Warning &known) { return known.code == each.code && known.level >= each.level; });
    });
    return fresh;
}

QStringList codesOf(const std::vector<Warning> &warnings)
{
    QStringList codes;
    for (const Warning &warning : warnings) {
        if (!codes.contains(warning.code))
            codes.append(warning.code);
    }
    return codes;
}

} // namespace reintegro
