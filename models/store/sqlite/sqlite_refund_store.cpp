// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_refund_store.h"

#include "models/store/request_rows.h"
#include "models/store/request_steps.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

SqliteRefundStore::SqliteRefundStore(QString file, const Clock &clock, QObject *parent)
    : RefundStore(parent)
    , m_file(std::make_unique<SqliteFile>(std::move(file), StoreKind::refunds(), clock))
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

//! A refused step is journaled with who tried it.
template <typename Job>
auto *SqliteRefundStore::changing(const QString &action, const QString &subject, const SignedIn &by, Job job)
{
    const TriedStep tried{.actor = by.name(), .action = action, .subject = subject};
    return m_file->write(tried,
        [person = by.person(), job = std::move(job)](const StoreStep &step) { return job(step, person); });
}

Pending<RefundRequest> *SqliteRefundStore::add(const NewRequest &request, const SignedIn &by)
{
    return tellingOf(changing(u"request"_s, request.seen.key.toString(), by,
        [request](
            const StoreStep &step, const Person &person) { return addRequest(step, request, person); }));
}

Pending<RefundRequest> *SqliteRefundStore::approve(
    const RequestId &id, const QByteArray &digest, bool acceptWarnings, const SignedIn &by)
{
    return tellingOf(changing(u"approve"_s, id.toString(), by,
        [id, digest, acceptWarnings](const StoreStep &step, const Person &person) {
            return approveRequest(step, id, digest, acceptWarnings, person);
        }));
}

Pending<RefundRequest> *SqliteRefundStore::reject(const RequestId &id, const QString &why, const SignedIn &by)
{
    return tellingOf(
        changing(u"reject"_s, id.toString(), by, [id, why](const StoreStep &step, const Person &person) {
            return rejectRequest(step, id, why, person);
        }));
}

Pending<RefundRequest> *SqliteRefundStore::withdraw(const RequestId &id, const SignedIn &by)
{
    return tellingOf(changing(u"withdraw"_s, id.toString(), by,
        [id](const StoreStep &step, const Person &person) { return withdrawRequest(step, id, person); }));
}

Pending<RefundRequest> *SqliteRefundStore::giveNextKey(
    const RequestId &id, const ServerReply &found, const SignedIn &by)
{
    return tellingOf(
        changing(u"rekey"_s, id.toString(), by, [id, found](const StoreStep &step, const Person &person) {
            return giveRequestNextKey(step, id, found, person);
        }));
}

Pending<RefundRequest> *SqliteRefundStore::closeAsNotExecuted(
    const RequestId &id, const QString &why, const SignedIn &by)
{
    return tellingOf(
        changing(u"close"_s, id.toString(), by, [id, why](const StoreStep &step, const Person &person) {
            return closeRequest(step, id, why, person);
        }));
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
    auto *const claim =
        changing(u"claim"_s, id.toString(), by, [id, now, why](const StoreStep &step, const Person &person) {
            return claimRequest(step, id, now, why, person);
        });
    claim->whenDone(this, [this](const Result<WrittenClaim> &written) {
        if (written)
            Q_EMIT requestChanged(written->request.id);
    });
    return claim->decoded(this, [](const WrittenClaim &written) -> Result<Claim> {
        return Claim{written.request, written.attempt, written.startedAt, written.claimId};
    });
}

static SentAttempt sentAttempt(const ClaimedRefund &refund)
{
    return {.requestId = refund.requestId(), .claimId = refund.claimId(), .attempt = refund.attempt()};
}

Pending<RefundStore::Claim> *SqliteRefundStore::writeRepeat(
    const ClaimedRefund &first, const CallReport &report)
{
    const TriedStep tried{.actor = u"desk"_s, .action = u"repeat"_s, .subject = first.requestId()};
    return m_file
        ->write(tried,
            [sent = sentAttempt(first), report](
                const StoreStep &step) { return claimRequestAgain(step, sent, report); })
        ->decoded(this, [](const WrittenClaim &written) -> Result<Claim> {
            return Claim{written.request, written.attempt, written.startedAt, written.claimId};
        });
}

Pending<RefundRequest> *SqliteRefundStore::recordOutcome(
    const ClaimedRefund &refund, const CallReport &report, const Judgement &judgement)
{
    const TriedStep tried{.actor = u"desk"_s, .action = u"outcome"_s, .subject = refund.requestId()};
    return tellingOf(
        m_file->write(tried, [sent = sentAttempt(refund), report, judgement](const StoreStep &step) {
            return recordCall(step, sent, report, judgement);
        }));
}

Pending<RefundRequest> *SqliteRefundStore::recordReading(const RequestId &id,
    const ReadingJudgement &judgement, const std::optional<ServerReply> &reply, const QString &by)
{
    const TriedStep tried{.actor = by, .action = u"reading"_s, .subject = id.toString()};
    return tellingOf(m_file->write(tried, [id, judgement, reply, by](const StoreStep &step) {
        return recordWhatWasRead(step, id, judgement, reply, by);
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
