// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_refund_store.h"

#include "models/store/request_rows.h"
#include "models/store/request_steps.h"
#include "models/store/sqlite/sqlite_file.h"
#include "models/store/sqlite/sqlite_request_writer.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

//! What the writing behind a claim gives back.
struct WrittenClaim {
    RefundRequest request;
    BegunAttempt begun;
};

} // namespace

SqliteRefundStore::SqliteRefundStore(QString file, StoreKeys &keys, const Clock &clock, QObject *parent)
    : RefundStore(parent)
    , m_file(std::make_unique<SqliteFile>(std::move(file), StoreKind::refunds(), clock, &keys))
{
}

SqliteRefundStore::~SqliteRefundStore() = default;

Pending<Done> *SqliteRefundStore::ready()
{
    return m_file->ready();
}

Pending<Done> *SqliteRefundStore::backUp(const QString &file)
{
    return m_file->backUp(file);
}

Pending<Done> *SqliteRefundStore::noteUpkeep(
    const QString &actor, const QString &action, const QString &subject, const QJsonObject &content)
{
    const JournalNote note{.actor = actor, .action = action, .subject = subject, .content = content};
    return m_file->write(
        [note](const StoreStep &step) { return appendToJournal(step.database, step.now, note); });
}

Pending<Done> *SqliteRefundStore::checkFile()
{
    return m_file->check();
}

Pending<RefundRequest> *SqliteRefundStore::tellingOf(Pending<RefundRequest> *pending)
{
    pending->whenDone(this, [this](const Result<RefundRequest> &request) {
        if (request)
            Q_EMIT requestChanged(request->id);
    });
    return pending;
}

void SqliteRefundStore::tellOf(const std::vector<RequestId> &released)
{
    for (const RequestId &id : released)
        Q_EMIT requestChanged(id);
}

//! Runs a step inside its write transaction, and gives the request as it is then.
template <typename Job>
static Result<RefundRequest> stepped(const StoreStep &step, const RequestId &id, const Job &job)
{
    SqliteRequestWriter writer(step);
    const Result<Done> done = job(RequestStep{step, writer});
    if (!done)
        return failureOf(done);
    return loadRequest(step, id);
}

//! The same for a claim.
template <typename Job>
static Result<WrittenClaim> claimed(const StoreStep &step, const RequestId &id, const Job &job)
{
    SqliteRequestWriter writer(step);
    const Result<BegunAttempt> begun = job(RequestStep{step, writer});
    if (!begun)
        return failureOf(begun);
    Result<RefundRequest> request = loadRequest(step, id);
    if (!request)
        return failureOf(request);
    return WrittenClaim{.request = std::move(*request), .begun = *begun};
}

//! A refused step is journaled with who tried it.
template <typename Job>
Pending<RefundRequest> *SqliteRefundStore::deciding(
    const QString &action, const RequestId &id, const SignedIn &by, Job job)
{
    const TriedStep tried{.actor = by.name(), .action = action, .subject = id.toString()};
    return tellingOf(
        m_file->write(tried, [id, person = by.person(), job = std::move(job)](const StoreStep &step) {
            return stepped(step, id, [&](const RequestStep &in) { return job(in, person); });
        }));
}

Pending<RefundRequest> *SqliteRefundStore::add(const NewRequest &request, const SignedIn &by)
{
    expireOverdue();
    const TriedStep tried{.actor = by.name(), .action = u"request"_s, .subject = request.seen.key.toString()};
    return tellingOf(
        m_file->write(tried, [request, person = by.person()](const StoreStep &step) -> Result<RefundRequest> {
            SqliteRequestWriter writer(step);
            const Result<RequestId> id = addRequest(RequestStep{step, writer}, request, person);
            if (!id)
                return failureOf(id);
            return loadRequest(step, *id);
        }));
}

Pending<RefundRequest> *SqliteRefundStore::approve(
    const RequestId &id, const QByteArray &digest, bool acceptWarnings, const SignedIn &by)
{
    expireOverdue();
    return deciding(
        u"approve"_s, id, by, [id, digest, acceptWarnings](const RequestStep &step, const Person &person) {
            return approveRequest(step, id, digest, acceptWarnings, person);
        });
}

Pending<RefundRequest> *SqliteRefundStore::reject(const RequestId &id, const QString &why, const SignedIn &by)
{
    return deciding(u"reject"_s, id, by, [id, why](const RequestStep &step, const Person &person) {
        return rejectRequest(step, id, why, person);
    });
}

Pending<RefundRequest> *SqliteRefundStore::withdraw(const RequestId &id, const SignedIn &by)
{
    return deciding(u"withdraw"_s, id, by,
        [id](const RequestStep &step, const Person &person) { return withdrawRequest(step, id, person); });
}

Pending<RefundRequest> *SqliteRefundStore::giveNextKey(
    const RequestId &id, const ServerReply &found, const SignedIn &by)
{
    return deciding(u"rekey"_s, id, by, [id, found](const RequestStep &step, const Person &person) {
        return giveRequestNextKey(step, id, found, person);
    });
}

Pending<RefundRequest> *SqliteRefundStore::closeAsNotExecuted(
    const RequestId &id, const QString &why, const SignedIn &by)
{
    return deciding(u"close"_s, id, by, [id, why](const RequestStep &step, const Person &person) {
        return closeRequest(step, id, why, person);
    });
}

Pending<int> *SqliteRefundStore::releaseLostClaims()
{
    auto *const released = m_file->write([](const StoreStep &step) { return releaseClaims(step); });
    released->whenDone(this, [this](const Result<std::vector<RequestId>> &ids) {
        if (ids)
            tellOf(*ids);
    });
    return released->decoded(
        this, [](const std::vector<RequestId> &ids) -> Result<int> { return int(ids.size()); });
}

Pending<RefundStore::Claim> *SqliteRefundStore::writeClaim(
    const RequestId &id, const Charge &now, const QString &why, const SignedIn &by)
{
    // In a step of its own, so that it stands even where the claim itself is refused.
    static_cast<void>(releaseLostClaims());
    expireOverdue();
    const TriedStep tried{.actor = by.name(), .action = u"claim"_s, .subject = id.toString()};
    auto *const claim = m_file->write(tried, [id, now, why, person = by.person()](const StoreStep &step) {
        return claimed(
            step, id, [&](const RequestStep &in) { return claimRequest(in, id, now, why, person); });
    });
    claim->whenDone(this, [this](const Result<WrittenClaim> &written) {
        if (written)
            Q_EMIT requestChanged(written->request.id);
    });
    return claim->decoded(this, [](const WrittenClaim &written) -> Result<Claim> {
        return Claim{written.request, written.begun.attempt, written.begun.startedAt, written.begun.claimId};
    });
}

static SentAttempt sentAttempt(const ClaimedRefund &refund)
{
    return {.requestId = refund.requestId(), .claimId = refund.claimId(), .attempt = refund.attempt()};
}

//! An id that cannot be read belongs to no request: the step itself says so.
static RequestId knownId(const SentAttempt &sent)
{
    return RequestId::fromText(sent.requestId).value_or(RequestId::fromNumber(0));
}

Pending<RefundStore::Claim> *SqliteRefundStore::writeRepeat(
    const ClaimedRefund &first, const CallReport &report)
{
    const TriedStep tried{.actor = u"desk"_s, .action = u"repeat"_s, .subject = first.requestId()};
    return m_file
        ->write(tried,
            [sent = sentAttempt(first), report](const StoreStep &step) -> Result<WrittenClaim> {
                return claimed(step, knownId(sent),
                    [&](const RequestStep &in) { return claimRequestAgain(in, sent, report); });
            })
        ->decoded(this, [](const WrittenClaim &written) -> Result<Claim> {
            return Claim{
                written.request, written.begun.attempt, written.begun.startedAt, written.begun.claimId};
        });
}

Pending<RefundRequest> *SqliteRefundStore::recordOutcome(
    const ClaimedRefund &refund, const CallReport &report, const Judgement &judgement)
{
    const TriedStep tried{.actor = u"desk"_s, .action = u"outcome"_s, .subject = refund.requestId()};
    return tellingOf(
        m_file->write(tried, [sent = sentAttempt(refund), report, judgement](const StoreStep &step) {
            return stepped(step, knownId(sent),
                [&](const RequestStep &in) { return recordCall(in, sent, report, judgement); });
        }));
}

Pending<RefundRequest> *SqliteRefundStore::recordReading(const RequestId &id,
    const ReadingJudgement &judgement, const std::optional<ServerReply> &reply, const QString &by)
{
    const TriedStep tried{.actor = by, .action = u"reading"_s, .subject = id.toString()};
    return tellingOf(m_file->write(tried, [id, judgement, reply, by](const StoreStep &step) {
        return stepped(
            step, id, [&](const RequestStep &in) { return recordWhatWasRead(in, id, judgement, reply, by); });
    }));
}

Pending<Done> *SqliteRefundStore::noteRefusal(
    const QString &actor, const QString &action, const QString &subject, const Error &error)
{
    const JournalNote note{.actor = actor,
        .action = u"refused:"_s + action,
        .subject = subject,
        .content = {{u"kind"_s, nameOf(error.kind)}}};
    return m_file->write(
        [note](const StoreStep &step) { return appendToJournal(step.database, step.now, note); });
}

} // namespace reintegro
