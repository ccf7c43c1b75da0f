// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/policy_rules.h"
#include "models/store/policy_steps.h"
#include "models/store/sqlite/sqlite_erasing.h"
#include "models/store/sqlite/sqlite_file.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "models/store/sqlite/sqlite_request_writer.h"
#include "models/store/step_parts.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

Pending<Done> *SqliteRefundStore::noteReveal(const QString &actor, const QString &subject)
{
    const JournalNote note{.actor = actor, .action = u"reveal"_s, .subject = subject, .content = {}};
    return m_file->write(
        [note](const StoreStep &step) { return appendToJournal(step.database, step.now, note); });
}

//! What holds, with who set it.
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

static Result<Done> mustBeAdministrator(const Person &person)
{
    if (person.is(Role::Administrator))
        return Done();
    return failure(ErrorKind::NotAllowed,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Only an administrator may do this; %1 is none."), {person.name}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask an administrator.")));
}

static Result<StorePolicy> changePolicy(
    const StoreStep &step, PolicySetting setting, const QString &value, const Person &by)
{
    if (const auto may = mustBeAdministrator(by); !may)
        return failureOf(may);
    const Result<StorePolicy> before = loadPolicy(step);
    if (!before)
        return before;
    const Result<Policy> policy = withPolicyValue(before->policy, setting, value);
    if (!policy)
        return failureOf(policy);
    const QString kept = keptPolicyValue(*policy, setting);
    const Result<int> written = changeRows(step.database,
        u"INSERT INTO policy (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = "
        "excluded.value"_s,
        {nameOf(setting), kept});
    if (!written)
        return failureOf(written);
    const auto appended = appendToJournal(step.database, step.now,
        {.actor = by.name,
            .action = u"policy"_s,
            .subject = policySubject(setting),
            .content = {{QLatin1StringView(recordField), policyRecord(kept)}, {u"value"_s, kept},
                {u"was"_s, keptPolicyValue(before->policy, setting)}}});
    if (!appended)
        return failureOf(appended);
    return wholePolicy(step);
}

//! Ends a step about the stop with its entry.
static Result<StorePolicy> stopJournaled(
    const StoreStep &step, const Person &by, const QString &action, const QString &why)
{
    const Result<StorePolicy> now = wholePolicy(step);
    if (!now)
        return now;
    QJsonObject content{{QLatin1StringView(recordField), stopRecord(now->stop)}};
    if (!why.isEmpty())
        content.insert(u"why"_s, digestOf(why.toUtf8()));
    const auto appended = appendToJournal(step.database, step.now,
        {.actor = by.name,
            .action = action,
            .subject = QString::fromLatin1(stopSubject),
            .content = content});
    return appended.and_then([&](Done) { return now; });
}

static Result<StorePolicy> stop(const StoreStep &step, const QString &why, const Person &by)
{
    if (!by.is(Role::Supervisor) && !by.is(Role::Administrator)) {
        return failure(ErrorKind::NotAllowed,
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                       "Only a supervisor or an administrator may stop all sending; %1 is neither."),
                {by.name}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask a supervisor at once.")));
    }
    if (const auto said = mustSayWhy(why); !said)
        return failureOf(said);
    const Result<StorePolicy> before = loadPolicy(step);
    if (!before)
        return before;
    if (const Result<Done> allowed = isSendingAllowed(before->stop); !allowed)
        return failure(ErrorKind::Conflict, allowed.error().what,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "It stays stopped until an administrator lets it go on.")));
    const Result<int> written =
        changeRows(step.database, u"INSERT INTO sending_stop (id, by, at, why) VALUES (1, ?, ?, ?)"_s,
            {by.name, step.now.toMSecsSinceEpoch(), why.trimmed()});
    if (!written)
        return failureOf(written);
    return stopJournaled(step, by, u"stop"_s, why.trimmed());
}

static Result<StorePolicy> resume(const StoreStep &step, const Person &by)
{
    if (const auto may = mustBeAdministrator(by); !may)
        return failureOf(may);
    const Result<int> removed = changeRows(step.database, u"DELETE FROM sending_stop"_s);
    if (!removed)
        return failureOf(removed);
    if (*removed == 0)
        return failure(ErrorKind::Conflict, Phrase(QT_TRANSLATE_NOOP("Phrase", "Sending is not stopped.")));
    return stopJournaled(step, by, u"resume"_s, {});
}

Pending<StorePolicy> *SqliteRefundStore::tellingOfPolicy(Pending<StorePolicy> *pending)
{
    pending->whenDone(this, [this](const Result<StorePolicy> &policy) {
        if (policy)
            Q_EMIT policyChanged();
    });
    return pending;
}

Pending<StorePolicy> *SqliteRefundStore::policy()
{
    return m_file->read([](const StoreView &view) { return wholePolicy(view); });
}

Pending<StorePolicy> *SqliteRefundStore::setPolicy(
    PolicySetting setting, const QString &value, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"policy"_s, .subject = policySubject(setting)};
    using Change = std::pair<StorePolicy, std::vector<RequestId>>;
    auto *const change =
        m_file->write(tried, [setting, value, person = by.person()](const StoreStep &step) -> Result<Change> {
            Result<StorePolicy> policy = changePolicy(step, setting, value, person);
            if (!policy)
                return failureOf(policy);
            // What was approved by too few for the new limit waits for another approval.
            Result<std::vector<RequestId>> reopened = reopenRequests(step, person.name);
            if (!reopened)
                return failureOf(reopened);
            return Change(std::move(*policy), std::move(*reopened));
        });
    change->whenDone(this, [this](const Result<Change> &done) {
        if (!done)
            return;
        Q_EMIT policyChanged();
        tellOf(done->second);
    });
    return change->decoded(this, [](const Change &done) -> Result<StorePolicy> { return done.first; });
}

Pending<StorePolicy> *SqliteRefundStore::stopSending(const QString &why, const SignedIn &by)
{
    const TriedStep tried{
        .actor = by.name(), .action = u"stop"_s, .subject = QString::fromLatin1(stopSubject)};
    return tellingOfPolicy(m_file->write(
        tried, [why, person = by.person()](const StoreStep &step) { return stop(step, why, person); }));
}

Pending<StorePolicy> *SqliteRefundStore::resumeSending(const SignedIn &by)
{
    const TriedStep tried{
        .actor = by.name(), .action = u"resume"_s, .subject = QString::fromLatin1(stopSubject)};
    return tellingOfPolicy(
        m_file->write(tried, [person = by.person()](const StoreStep &step) { return resume(step, person); }));
}

Pending<int> *SqliteRefundStore::erasePersonalData(
    const DataSubject &subject, const QString &why, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"erase"_s, .subject = u"a person"_s};
    auto *const erased = m_file->write(tried, [subject, why, person = by.person()](const StoreStep &step) {
        return erasePerson(step, subject, why, person);
    });
    erased->whenDone(this, [this](const Result<std::vector<RequestId>> &ids) {
        if (ids)
            tellOf(*ids);
    });
    return erased->decoded(
        this, [](const std::vector<RequestId> &ids) -> Result<int> { return int(ids.size()); });
}

} // namespace reintegro
