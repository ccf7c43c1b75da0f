// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/policy_rules.h"
#include "models/store/policy_steps.h"
#include "models/store/postgres/postgres_erasing.h"
#include "models/store/postgres/postgres_refund_store.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

//! What holds, with who set it where whoever asks may read the journal.
static Result<StorePolicy> wholePolicy(const StoreView &view)
{
    Result<StorePolicy> policy = loadPolicy(view);
    if (!policy)
        return policy;
    Result<std::vector<PolicyChange>> changes = loadPolicyChanges(view);
    if (!changes)
        return failureOf(changes);
    policy->changes = std::move(*changes);
    return policy;
}

Pending<StorePolicy> *PostgresRefundStore::policy()
{
    return m_team.read([](const StoreView &view) { return wholePolicy(view); });
}

Pending<StorePolicy> *PostgresRefundStore::changingPolicy(const TriedStep &tried, PolicyStep step)
{
    auto *const changed = m_team.write(
        tried, std::move(step), [](const StoreView &view, const Done &) { return wholePolicy(view); });
    changed->whenDone(this, [this](const Result<StorePolicy> &policy) {
        if (policy)
            Q_EMIT policyChanged();
    });
    return changed;
}

static Result<Done> called(const StoreStep &step, const QString &sql, const QVariantList &values)
{
    return firstRow(step.database, sql, values).map([](const auto &) { return Done(); });
}

Pending<StorePolicy> *PostgresRefundStore::setPolicy(
    PolicySetting setting, const QString &value, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"policy"_s, .subject = policySubject(setting)};
    return changingPolicy(
        tried, [setting, value, mayTry = by.is(Role::Administrator)](const StoreStep &step) -> Result<Done> {
            const Result<Policy> policy = withPolicyValue(Policy(), setting, value);
            if (mayTry && !policy)
                return failureOf(policy);
            // To everybody else the database says that he may not, whatever the value.
            return called(step, u"SELECT set_policy(?, ?)"_s,
                {nameOf(setting), policy ? keptPolicyValue(*policy, setting) : QString()});
        });
}

Pending<StorePolicy> *PostgresRefundStore::stopSending(const QString &why, const SignedIn &by)
{
    const TriedStep tried{
        .actor = by.name(), .action = u"stop"_s, .subject = QString::fromLatin1(stopSubject)};
    return changingPolicy(tried, [why = why.trimmed()](const StoreStep &step) {
        return called(step, u"SELECT stop_sending(?)"_s, {why});
    });
}

Pending<StorePolicy> *PostgresRefundStore::resumeSending(const SignedIn &by)
{
    const TriedStep tried{
        .actor = by.name(), .action = u"resume"_s, .subject = QString::fromLatin1(stopSubject)};
    return changingPolicy(
        tried, [](const StoreStep &step) { return called(step, u"SELECT resume_sending()"_s, {}); });
}

Pending<int> *PostgresRefundStore::erasePersonalData(
    const DataSubject &subject, const QString &why, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"erase"_s, .subject = u"a person"_s};
    using Ids = std::vector<RequestId>;
    auto *const erased = m_team.write(
        tried,
        [subject, why, person = by.person()](
            const StoreStep &step) { return erasePersonInTeam(step, subject, why, person); },
        [](const StoreView &, const Ids &ids) -> Result<Ids> { return ids; });
    return erased->decoded(this, [this](const Ids &ids) -> Result<int> {
        for (const RequestId &id : ids)
            Q_EMIT requestChanged(id);
        return int(ids.size());
    });
}

} // namespace reintegro
