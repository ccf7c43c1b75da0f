// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/human_output.h"

#include "app/cli/json_output.h"
#include "models/payments/money_text.h"
#include "models/refunds/arrival_words.h"
#include "models/refunds/policy_words.h"

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Lines of label and value, the values below each other.
class Lines {
public:
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.append({label, value});
    }
    void add(const QString &label, const std::optional<QString> &value)
    {
        add(label, value.value_or(QString()));
    }
    void add(const QString &label, const std::optional<GatewayTime> &time)
    {
        if (!time)
            return;
        const QString original = time->text();
        add(label,
            time->instant() ? QString(
                bogotaTime(*time->instant(), TextLanguage::English) + u" Bogotá ("_s + original + u')')
                            : original);
    }
    [[nodiscard]] QString text() const
    {
        qsizetype width = 0;
        for (const auto &[label, value] : m_lines)
            width = std::max(width, label.size());
        QString text;
        for (const auto &[label, value] : m_lines)
            text += label.leftJustified(width + 2) + value + u'\n';
        return text;
    }

private:
    QList<QPair<QString, QString>> m_lines;
};

} // namespace

static QString printable(const std::optional<Money> &money)
{
    return money ? formatMoney(*money) : QString();
}

static QString bogota(const QDateTime &time)
{
    return bogotaTime(time, TextLanguage::English) + u" Bogotá"_s;
}

static QString joined(const std::vector<Phrase> &phrases, const QString &before)
{
    QString text;
    for (const Phrase &phrase : phrases)
        text += before + phrase.english() + u'\n';
    return text;
}

static void addPayer(Lines &lines, const Payer &payer)
{
    lines.add(u"Paid by"_s, payer.name);
    QStringList document{payer.documentType.value_or(QString()), payer.documentId.value_or(QString())};
    document.removeAll(QString());
    lines.add(u"Document"_s, document.join(u' '));
    lines.add(u"Email"_s, payer.email);
    lines.add(u"Phone"_s, payer.phone);
    if (!payer.billingAddress)
        return;
    const BillingAddress &address = *payer.billingAddress;
    QStringList parts;
    for (const auto &part : {address.number, address.street, address.city, address.state, address.zipCode}) {
        if (part && !part->isEmpty())
            parts.append(*part);
    }
    lines.add(u"Address"_s, parts.join(u", "_s));
}

QString textOf(const Charge &charge)
{
    Lines lines;
    lines.add(u"Charge"_s, charge.key.toString());
    lines.add(u"Reference"_s, charge.referenceId);
    lines.add(u"Status"_s, charge.status.text);
    lines.add(u"Status code"_s, charge.statusCode ? QString::number(*charge.statusCode) : QString());
    lines.add(u"Error"_s, charge.errorMessage);
    lines.add(u"Amount"_s, printable(charge.amount));
    lines.add(u"Final amount"_s, printable(charge.finalAmount));
    lines.add(u"Country"_s, charge.country);
    lines.add(u"Method"_s, charge.paymentMethod);
    lines.add(u"Flow"_s, charge.paymentFlow);
    lines.add(u"Created"_s, charge.createTime);
    lines.add(u"Scheduled"_s, charge.scheduledTime);
    lines.add(u"Final since"_s, charge.finalStatusTime);
    if (charge.payer)
        addPayer(lines, *charge.payer);
    for (const MethodDetails &method : charge.details) {
        for (const DetailField &field : method.fields)
            lines.add(QString(method.wireName + u'.' + field.name), field.text);
    }
    lines.add(u"Description"_s, charge.description);
    lines.add(u"Callback"_s, charge.callbackUrl);
    lines.add(u"Sub-merchant"_s, charge.subMerchantId);
    for (const QString &pointer : charge.unknownFields)
        lines.add(u"Not understood"_s, pointer);
    return lines.text() + joined(charge.remarks, u"Remark: "_s);
}

QString textOf(const std::vector<Warning> &warnings)
{
    QString text;
    for (const Warning &warning : warnings) {
        const bool isBlocking = warning.level == Warning::Level::Blocking;
        const bool isNotice = warning.level == Warning::Level::Notice;
        text += (isBlocking        ? u"Stops it: "_s
                        : isNotice ? u"Note: "_s
                                   : u"To confirm: "_s)
            + warning.message.english() + u'\n';
        for (const Phrase &each : warning.evidence)
            text += u"    "_s + each.english() + u'\n';
    }
    return text;
}

static void addAccount(Lines &lines, const TransferAccount &account)
{
    if (account == TransferAccount())
        return lines.add(u"Account"_s, u"none: it goes back the way it was paid"_s);
    lines.add(u"Beneficiary"_s, account.beneficiaryName);
    lines.add(u"Document"_s, QString(account.documentType + u' ' + account.documentId));
    lines.add(u"Bank"_s, QString(account.bankCode + u' ' + account.bankName).trimmed());
    lines.add(u"Account"_s, QString(account.bankAccountNumber + u' ' + account.bankAccountType));
    lines.add(u"Branch"_s, account.bankBranchId);
}

QString textOf(const RefundRequest &request)
{
    Lines lines;
    lines.add(u"Request"_s, request.id.toString());
    lines.add(u"State"_s, nameOf(request.state));
    lines.add(u"Charge"_s, request.chargeKey.toString());
    lines.add(u"Refund key"_s, request.refundKey.toString());
    lines.add(u"Amount"_s, formatMoney(request.amount));
    lines.add(u"In words"_s, englishWords(request.amount));
    lines.add(u"Reason"_s, request.reason);
    lines.add(u"Note"_s, request.note);
    if (request.ground) {
        lines.add(u"Ground"_s,
            QString(nameOf(request.ground->kind) + u", claimed on "_s
                + request.ground->claimedOn.toString(Qt::ISODate)));
    }
    addAccount(lines, request.account);
    lines.add(u"Asked for by"_s, QString(request.requestedBy + u", "_s + bogota(request.createdAt)));
    for (const Decision &decision : request.decisions) {
        const QString why = decision.why.isEmpty() ? QString() : QString(u": "_s + decision.why);
        lines.add(nameOf(decision.kind), QString(decision.by + u", "_s + bogota(decision.at) + why));
    }
    for (const Attempt &attempt : request.attempts) {
        const QString outcome = attempt.outcome ? nameOf(*attempt.outcome) : u"not known yet"_s;
        lines.add(u"Sent"_s, QString(bogota(attempt.startedAt) + u": "_s + outcome));
    }
    for (const ArrivalSign &sign : request.arrivals)
        lines.add(u"Has arrived"_s, QString(bogota(sign.at) + u": "_s + wordsFor(sign.kind).english()));
    lines.add(u"Gateway"_s, request.gatewayRemark.english());
    return lines.text() + textOf(warningsOf(request)) + joined(request.alarms, u"Alarm: "_s);
}

QString textOf(const std::vector<KeptStatement> &statements)
{
    Lines lines;
    for (const KeptStatement &statement : statements) {
        lines.add(u"Statement"_s,
            QString(statement.name + u" ("_s + statement.by + u", "_s + bogota(statement.at)
                + u"), SHA-256 "_s + QString::fromLatin1(statement.digest)));
    }
    return lines.text();
}

QString textOf(const RefundPreview &preview)
{
    QString amount;
    if (preview.check.amount) {
        amount = u"Would refund "_s + formatMoney(*preview.check.amount) + u" ("_s
            + englishWords(*preview.check.amount) + u").\n"_s;
    }
    return amount + QString::fromUtf8(preview.body) + u'\n' + textOf(preview.check.warnings);
}

QString textOf(const std::vector<RefundRequest> &requests)
{
    if (requests.empty())
        return u"There are no requests.\n"_s;
    QString text;
    for (const RefundRequest &request : requests) {
        text += request.id.toString().leftJustified(7) + nameOf(request.state).leftJustified(19)
            + formatMoney(request.amount).rightJustified(24) + u"  "_s + request.chargeKey.toString()
            + u"  "_s + request.requestedBy + u'\n';
    }
    return text;
}

QString textOf(const StorePolicy &policy)
{
    QString text;
    if (policy.stop) {
        text += u"All sending is stopped, by "_s + policy.stop->by + u", "_s + bogota(policy.stop->at)
            + u": "_s + policy.stop->why + u"\n\n"_s;
    }
    for (const PolicySetting setting : allPolicySettings) {
        const std::optional<Money> amount = policyAmount(policy.policy, setting);
        const QString value = amount ? formatMoney(*amount) : policyValue(policy.policy, setting);
        text += nameOf(setting).leftJustified(23) + value.leftJustified(22) + u' '
            + meaningOf(setting).english() + u'\n';
    }
    return text;
}

QStringList roleNames(Roles roles)
{
    QStringList names;
    for (const Role role : {Role::Agent, Role::Supervisor, Role::Administrator}) {
        if (roles.testFlag(role))
            names.append(nameOf(role));
    }
    return names;
}

QString textOf(const std::vector<Person> &people)
{
    if (people.empty())
        return u"Nobody was added yet.\n"_s;
    QString text;
    for (const Person &person : people) {
        text += person.name.leftJustified(24) + roleNames(person.roles).join(u", "_s)
            + (person.isDisabled ? u" (disabled)"_s : QString()) + u'\n';
    }
    return text;
}

QString textOf(const std::vector<Profile> &profiles, const QString &current)
{
    if (profiles.empty())
        return u"There are no profiles.\n"_s;
    QString text;
    for (const Profile &profile : profiles) {
        const QString mark = profile.name == current ? u"* "_s : u"  "_s;
        const QString address =
            profile.usesBuiltInTraining() ? u"inside the program"_s : profile.api.toString();
        text +=
            mark + profile.name.leftJustified(24) + nameOf(profile.kind).leftJustified(12) + address + u'\n';
    }
    return text;
}

} // namespace reintegro
