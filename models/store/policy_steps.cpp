// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/policy_steps.h"

#include "models/refunds/policy_rules.h"
#include "models/refunds/refundable_amount.h"
#include "models/store/folded_name.h"
#include "models/store/history_rows.h"
#include "models/store/journal_chain.h"
#include "models/store/request_rows.h"
#include "models/store/search_rows.h"
#include "models/store/sql_error.h"
#include "models/store/sql_query.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static Result<Policy> loadSettings(const StoreView &view)
{
    Policy policy;
    const auto done = eachRow(
        view.database, u"SELECT name, value FROM policy"_s, {}, [&](const QSqlQuery &row) -> Result<Done> {
            const QString name = row.value(0).toString();
            const std::optional<PolicySetting> setting = policySettingFromName(name);
            const Result<Policy> next = setting
                ? withKeptPolicyValue(policy, *setting, row.value(1).toString())
                : Result<Policy>(failure(ErrorKind::InvalidData, Phrase("%1", {name})));
            // A limit that cannot be read is not no limit.
            if (!next)
                return failure(damagedStore(view.database.databaseName(), u"policy: "_s + name));
            policy = *next;
            return Done();
        });
    return done.map([&](Done) { return policy; });
}

static Result<std::optional<SendingStop>> loadStop(const StoreView &view)
{
    const auto row = firstRow(view.database, u"SELECT by, at, why FROM sending_stop"_s);
    return row.map([](const std::optional<QVariantList> &values) {
        if (!values)
            return std::optional<SendingStop>();
        return std::optional(SendingStop{.by = values->at(0).toString(),
            .at = QDateTime::fromMSecsSinceEpoch(values->at(1).toLongLong(), Qt::UTC),
            .why = values->at(2).toString()});
    });
}

Result<StorePolicy> loadPolicy(const StoreView &view)
{
    const Result<Policy> policy = loadSettings(view);
    if (!policy)
        return failureOf(policy);
    return loadStop(view).map([&](const std::optional<SendingStop> &stop) {
        return StorePolicy{.policy = *policy, .stop = stop, .changes = {}};
    });
}

QString policySubject(PolicySetting setting)
{
    return u"policy:"_s + nameOf(setting);
}

Result<std::vector<PolicyChange>> loadPolicyChanges(const StoreView &view)
{
    std::vector<PolicyChange> changes;
    const auto done = eachRow(view.database,
        u"SELECT subject, actor, at, content FROM journal WHERE action = 'policy' ORDER BY number"_s, {},
        [&](const QSqlQuery &row) -> Result<Done> {
            const QString subject = row.value(0).toString();
            const std::optional<PolicySetting> setting = policySettingFromName(subject.section(u':', 1));
            if (!setting)
                return Done();
            const QJsonObject content = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object();
            const Result<Policy> before =
                withKeptPolicyValue(Policy(), *setting, content.value(u"was"_s).toString());
            std::erase_if(changes, [&](const PolicyChange &change) { return change.setting == *setting; });
            changes.push_back({.setting = *setting,
                .by = row.value(1).toString(),
                .at = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), Qt::UTC),
                .was = before ? policyValue(*before, *setting) : QString()});
            return Done();
        });
    return done.map([&](Done) { return std::move(changes); });
}

QString policyRecord(const QString &keptValue)
{
    return digestOf(keptValue.toUtf8());
}

QString stopRecord(const std::optional<SendingStop> &stop)
{
    QByteArray bytes;
    if (stop) {
        for (const QByteArray &field :
            {stop->by.toUtf8(), QByteArray::number(stop->at.toMSecsSinceEpoch()), stop->why.toUtf8()})
            bytes += QByteArray::number(field.size()) + ':' + field;
    }
    return digestOf(bytes);
}

Result<QHash<QString, QString>> policyRecords(const StoreView &view)
{
    QHash<QString, QString> records;
    const auto done = eachRow(
        view.database, u"SELECT name, value FROM policy"_s, {}, [&](const QSqlQuery &row) -> Result<Done> {
            records.insert(u"policy:"_s + row.value(0).toString(), policyRecord(row.value(1).toString()));
            return Done();
        });
    if (!done)
        return failureOf(done);
    const auto stop = loadStop(view);
    if (!stop)
        return failureOf(stop);
    records.insert(QString::fromLatin1(stopSubject), stopRecord(*stop));
    return records;
}

//! Money that may have gone, or may still go, to somebody. The same states as countsAgainstCharge().
static QString countingStates()
{
    return u"('awaiting_approval', 'approved', 'sending', 'not_sent', 'unknown', 'in_progress', 'settled')"_s;
}

static Result<Money> sumOf(const StoreView &view, const QString &sql, const QVariantList &values)
{
    const auto row = firstRow(view.database, sql, values);
    return row.map([](const std::optional<QVariantList> &sum) {
        return Money(sum ? sum->constFirst().toLongLong() : 0, Currency::cop());
    });
}

static Result<Money> askedBy(const StoreView &view, const Person &by, const QDateTime &since)
{
    return sumOf(view,
        u"SELECT coalesce(sum(amount_minor), 0) FROM requests WHERE requested_by_folded = ? AND created_at "
        u">= ? "
        "AND state IN "_s
            + countingStates(),
        {foldedName(by.name), since.toMSecsSinceEpoch()});
}

//! To the same account, or to an account of the same document.
static Result<Money> paidTo(const StoreView &view, const TransferAccount &account, const QDateTime &since)
{
    const WordCondition same = sameBeneficiary(view, account);
    return sumOf(view,
        u"SELECT coalesce(sum(r.amount_minor), 0) FROM requests r WHERE r.created_at >= ? AND r.state IN "_s
            + countingStates() + u" AND "_s + same.sql,
        QVariantList{since.toMSecsSinceEpoch()} + same.values);
}

Result<Done> policyAllowsAsking(
    const StoreStep &step, const NewRequest &request, const Charge &seen, const Money &left, const Person &by)
{
    const Result<StorePolicy> now = loadPolicy(step);
    if (!now)
        return failureOf(now);
    const Policy &policy = now->policy;
    const bool namesAccount = request.account != TransferAccount();
    if (!namesAccount && needsBankData(policy, seen.paymentMethod)) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "This refund has to name an account.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was kept. Ask again with the account.")));
    }
    const Result<Money> total = refundableTotal(seen);
    if (!total)
        return failureOf(total);
    AskFacts facts{.amount = request.amount,
        .left = left,
        .windowBegins = windowBegins(seen),
        .now = step.now,
        .ofCharge = total->minus(left).value_or(Money(0, total->currency()))};
    if (policy.capPerAgent) {
        const Result<Money> sum = askedBy(step, by, beginOfBogotaDay(step.now));
        if (!sum)
            return failureOf(sum);
        facts.askedToday = *sum;
    }
    if (policy.capPerBeneficiary && namesAccount) {
        const Result<Money> sum = paidTo(step, request.account, step.now.addDays(-beneficiaryDays));
        if (!sum)
            return failureOf(sum);
        facts.forBeneficiary = *sum;
    }
    return mayBeAskedFor(policy, facts);
}

static WaitFacts waitOf(const StoreStep &step, const RefundRequest &request)
{
    return {.createdAt = request.createdAt, .wasSent = !request.attempts.empty(), .now = step.now};
}

Result<Done> policyAllowsWaiting(const StoreStep &step, const RefundRequest &request)
{
    return loadPolicy(step).and_then(
        [&](const StorePolicy &policy) { return mayStillWait(policy.policy, waitOf(step, request)); });
}

//! What was sent once was approved well enough then; what was not is judged by what holds now.
static Result<Done> isApprovedEnough(
    const StoreView &view, const Policy &policy, const RefundRequest &request)
{
    if (!request.attempts.empty())
        return Done();
    const Result<QStringList> warnings = countingWarnings(view, request);
    if (!warnings)
        return failureOf(warnings);
    const int needed = approvalsNeeded(policy, request.amount, *warnings);
    if (needed < 2)
        return Done();
    const Result<QStringList> approvers = approversOf(view, request.id);
    if (!approvers)
        return failureOf(approvers);
    if (approvers->size() >= needed)
        return Done();
    return failure(ErrorKind::NotAllowed,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 needs the approval of %2 people and has that of %3."),
            {request.id.toString(), QString::number(needed), QString::number(approvers->size())}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was sent. Another supervisor has to approve it.")));
}

Result<Done> policyAllowsSending(const StoreStep &step, const RefundRequest &request)
{
    const Result<StorePolicy> policy = loadPolicy(step);
    if (!policy)
        return failureOf(policy);
    if (const auto approved = isApprovedEnough(step, policy->policy, request); !approved)
        return approved;
    SendFacts facts{.amount = request.amount, .wait = waitOf(step, request)};
    if (policy->policy.capPerDay) {
        const Result<Money> sum = sumOf(step,
            u"SELECT coalesce(sum(amount_minor), 0) FROM requests WHERE id <> ? AND state IN "_s
                + countingStates() + u" AND id IN (SELECT request FROM attempts WHERE started_at >= ?)"_s,
            {request.id.number(), beginOfBogotaDay(step.now).toMSecsSinceEpoch()});
        if (!sum)
            return failureOf(sum);
        facts.sentToday = *sum;
    }
    return mayBeSent(*policy, facts);
}

Result<Done> policyAllowsRepeating(const StoreView &view)
{
    return loadStop(view).and_then(
        [](const std::optional<SendingStop> &stop) { return isSendingAllowed(stop); });
}

Result<QStringList> approversOf(const StoreView &view, const RequestId &id)
{
    QStringList approvers;
    const auto done = eachRow(view.database,
        u"SELECT DISTINCT d.by_folded FROM decisions d JOIN requests r ON r.id = d.request WHERE r.id = ? "
        "AND d.kind = 'approve' AND d.digest = r.digest AND d.by_folded <> r.requested_by_folded"_s,
        {id.number()}, [&](const QSqlQuery &row) -> Result<Done> {
            approvers.append(row.value(0).toString());
            return Done();
        });
    return done.map([&](Done) { return approvers; });
}

Result<std::optional<RequestState>> afterApprovalBy(
    const StoreView &view, const RefundRequest &request, const Person &by)
{
    const Result<StorePolicy> policy = loadPolicy(view);
    if (!policy)
        return failureOf(policy);
    Result<QStringList> approvers = approversOf(view, request.id);
    if (!approvers)
        return failureOf(approvers);
    const Result<QStringList> warnings = countingWarnings(view, request);
    if (!warnings)
        return failureOf(warnings);
    const QString name = foldedName(by.name);
    const bool hasApproved = approvers->contains(name);
    if (!hasApproved)
        approvers->append(name);
    if (approvers->size() >= approvalsNeeded(policy->policy, request.amount, *warnings))
        return std::optional(RequestState::Approved);
    if (!hasApproved)
        return std::optional<RequestState>();
    return failure(ErrorKind::NotAllowed,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has approved %2 already, and it needs two people."),
            {by.name, request.id.toString()}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Another supervisor has to approve it as well.")));
}

static Result<std::vector<RequestId>> idsOf(
    const StoreView &view, const QString &sql, const QVariantList &values)
{
    std::vector<RequestId> ids;
    const auto done = eachRow(view.database, sql, values, [&](const QSqlQuery &row) -> Result<Done> {
        ids.push_back(RequestId::fromNumber(row.value(0).toLongLong()));
        return Done();
    });
    return done.map([&](Done) { return std::move(ids); });
}

Result<std::vector<RequestId>> expiredRequests(const StoreStep &step)
{
    const Result<StorePolicy> policy = loadPolicy(step);
    if (!policy)
        return failureOf(policy);
    return idsOf(step,
        u"SELECT id FROM requests WHERE state IN ('awaiting_approval', 'approved') AND created_at <= ? "
        "AND NOT EXISTS (SELECT 1 FROM attempts WHERE request = requests.id) ORDER BY id"_s,
        {step.now.addDays(-policy->policy.expiryDays).toMSecsSinceEpoch()});
}

Result<std::vector<RequestId>> tooLittleApproved(const StoreStep &step)
{
    const Result<StorePolicy> policy = loadPolicy(step);
    if (!policy)
        return failureOf(policy);
    if (!policy->policy.secondApprovalAbove && policy->policy.secondApprovalOn.isEmpty())
        return std::vector<RequestId>();
    const Result<std::vector<RefundRequest>> approved = loadRequests(step, {.state = RequestState::Approved});
    if (!approved)
        return failureOf(approved);
    std::vector<RequestId> tooLittle;
    for (const RefundRequest &request : *approved) {
        const Result<QStringList> warnings = countingWarnings(step, request);
        if (!warnings)
            return failureOf(warnings);
        const Result<QStringList> approvers = approversOf(step, request.id);
        if (!approvers)
            return failureOf(approvers);
        if (approvers->size() < approvalsNeeded(policy->policy, request.amount, *warnings))
            tooLittle.push_back(request.id);
    }
    return tooLittle;
}

} // namespace reintegro
