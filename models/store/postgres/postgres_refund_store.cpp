// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/postgres_refund_store.h"

#include "models/basics/process_identity.h"
#include "models/store/postgres/postgres_request_writer.h"
#include "models/store/request_rows.h"
#include "models/store/request_steps.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr std::chrono::milliseconds tidyPause{20000};

PostgresRefundStore::PostgresRefundStore(TeamConnection &team, QObject *parent)
    : RefundStore(parent)
    , m_team(team)
{
    connect(&team, &TeamConnection::heard, this, &PostgresRefundStore::hear);
    connect(&team, &TeamConnection::connectionChanged, this, &RefundStore::connectionChanged);
}

void PostgresRefundStore::hear(const QString &subject)
{
    if (subject == "sending"_L1 || subject.startsWith("policy"_L1))
        Q_EMIT policyChanged();
    else if (const auto id = RequestId::fromText(subject); id && subject.startsWith(u'R'))
        Q_EMIT requestChanged(*id);
}

Pending<RefundRequest> *PostgresRefundStore::tellingOf(Pending<RefundRequest> *pending)
{
    pending->whenDone(this, [this](const Result<RefundRequest> &request) {
        if (request)
            Q_EMIT requestChanged(request->id);
    });
    return pending;
}

template <typename Step>
Pending<RefundRequest> *PostgresRefundStore::stepped(const TriedStep &tried, const RequestId &id, Step step)
{
    return tellingOf(m_team.write(
        tried,
        [step = std::move(step)](const StoreStep &in) {
            PostgresRequestWriter writer(in.database);
            return step(RequestStep{in, writer});
        },
        [id](const StoreView &view, const Done &) { return loadRequest(view, id); }));
}

Pending<RefundRequest> *PostgresRefundStore::add(const NewRequest &request, const SignedIn &by)
{
    tidyUp(); // what has expired takes nothing from the charge
    const TriedStep tried{.actor = by.name(), .action = u"request"_s, .subject = request.seen.key.toString()};
    return tellingOf(m_team.write(
        tried,
        [request, person = by.person()](const StoreStep &in) {
            PostgresRequestWriter writer(in.database);
            return addRequest(RequestStep{in, writer}, request, person);
        },
        [](const StoreView &view, const RequestId &id) { return loadRequest(view, id); }));
}

static TriedStep tried(const SignedIn &by, const QString &action, const RequestId &id)
{
    return {.actor = by.name(), .action = action, .subject = id.toString()};
}

Pending<RefundRequest> *PostgresRefundStore::approve(
    const RequestId &id, const QByteArray &digest, bool acceptWarnings, const SignedIn &by)
{
    return stepped(tried(by, u"approve"_s, id), id,
        [id, digest, acceptWarnings, person = by.person()](
            const RequestStep &step) { return approveRequest(step, id, digest, acceptWarnings, person); });
}

Pending<RefundRequest> *PostgresRefundStore::reject(
    const RequestId &id, const QString &why, const SignedIn &by)
{
    return stepped(tried(by, u"reject"_s, id), id, [id, why, person = by.person()](const RequestStep &step) {
        return rejectRequest(step, id, why, person);
    });
}

Pending<RefundRequest> *PostgresRefundStore::withdraw(const RequestId &id, const SignedIn &by)
{
    return stepped(tried(by, u"withdraw"_s, id), id,
        [id, person = by.person()](const RequestStep &step) { return withdrawRequest(step, id, person); });
}

Pending<RefundRequest> *PostgresRefundStore::giveNextKey(
    const RequestId &id, const ServerReply &found, const SignedIn &by)
{
    return stepped(tried(by, u"rekey"_s, id), id, [id, found, person = by.person()](const RequestStep &step) {
        return giveRequestNextKey(step, id, found, person);
    });
}

Pending<RefundRequest> *PostgresRefundStore::closeAsNotExecuted(
    const RequestId &id, const QString &why, const SignedIn &by)
{
    return stepped(tried(by, u"close"_s, id), id, [id, why, person = by.person()](const RequestStep &step) {
        return closeRequest(step, id, why, person);
    });
}

template <typename Step>
Pending<RefundStore::Claim> *PostgresRefundStore::claiming(
    const TriedStep &tried, const RequestId &id, Step step)
{
    auto *const claim = m_team.write(
        tried,
        [step = std::move(step)](const StoreStep &in) {
            PostgresRequestWriter writer(in.database);
            return step(RequestStep{in, writer});
        },
        [id](const StoreView &view, const BegunAttempt &begun) -> Result<Claim> {
            Result<RefundRequest> request = loadRequest(view, id);
            if (!request)
                return failureOf(request);
            return Claim{std::move(*request), begun.attempt, begun.startedAt, begun.claimId};
        });
    claim->whenDone(this, [this](const Result<Claim> &written) {
        if (written)
            Q_EMIT requestChanged(written->request.id);
    });
    return claim;
}

Pending<RefundStore::Claim> *PostgresRefundStore::writeClaim(
    const RequestId &id, const Charge &now, const QString &why, const SignedIn &by)
{
    static_cast<void>(releaseLostClaims());
    return claiming(
        tried(by, u"claim"_s, id), id, [id, now, why, person = by.person()](const RequestStep &step) {
            return claimRequest(step, id, now, why, person);
        });
}

static SentAttempt sentAttempt(const ClaimedRefund &refund)
{
    return {.requestId = refund.requestId(), .claimId = refund.claimId(), .attempt = refund.attempt()};
}

//! An id that cannot be read belongs to no request: the step itself says so.
static RequestId knownId(const ClaimedRefund &refund)
{
    return RequestId::fromText(refund.requestId()).value_or(RequestId::fromNumber(0));
}

Pending<RefundStore::Claim> *PostgresRefundStore::writeRepeat(
    const ClaimedRefund &first, const CallReport &report)
{
    const TriedStep tried{.actor = u"desk"_s, .action = u"repeat"_s, .subject = first.requestId()};
    return claiming(tried, knownId(first), [sent = sentAttempt(first), report](const RequestStep &step) {
        return claimRequestAgain(step, sent, report);
    });
}

Pending<RefundRequest> *PostgresRefundStore::recordOutcome(
    const ClaimedRefund &refund, const CallReport &report, const Judgement &judgement)
{
    const TriedStep tried{.actor = u"desk"_s, .action = u"outcome"_s, .subject = refund.requestId()};
    return stepped(
        tried, knownId(refund), [sent = sentAttempt(refund), report, judgement](const RequestStep &step) {
            return recordCall(step, sent, report, judgement);
        });
}

Pending<RefundRequest> *PostgresRefundStore::recordReading(const RequestId &id,
    const ReadingJudgement &judgement, const std::optional<ServerReply> &reply, const QString &by)
{
    const TriedStep tried{.actor = by, .action = u"reading"_s, .subject = id.toString()};
    return stepped(tried, id, [id, judgement, reply, by](const RequestStep &step) {
        return recordWhatWasRead(step, id, judgement, reply, by);
    });
}

//! Senders of this machine that are known to be dead, as an array of the database.
static Result<QString> deadDesks(const QSqlDatabase &database)
{
    QStringList dead;
    const auto done = eachRow(database,
        u"SELECT DISTINCT claim_desk FROM requests WHERE state = 'sending' AND claim_desk IS NOT NULL"_s, {},
        [&](const QSqlQuery &row) -> Result<Done> {
            const QString desk = row.value(0).toString();
            if (isKnownDead(desk))
                dead.append(u'"' + QString(desk).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"');
            return Done();
        });
    return done.map([&](Done) { return QString(u'{' + dead.join(u',') + u'}'); });
}

Pending<int> *PostgresRefundStore::releaseLostClaims()
{
    return m_team.write([](const StoreStep &step) -> Result<int> {
        const Result<QString> dead = deadDesks(step.database);
        if (!dead)
            return failureOf(dead);
        int released = 0;
        const auto done = eachRow(step.database, u"SELECT release_lost(CAST(? AS TEXT[]))"_s, {*dead},
            [&](const QSqlQuery &) -> Result<Done> {
                ++released;
                return Done();
            });
        return done.map([&](Done) { return released; });
    });
}

void PostgresRefundStore::tidyUp()
{
    if (m_sinceTidy.isValid() && m_sinceTidy.elapsed() < tidyPause.count())
        return;
    m_sinceTidy.start();
    static_cast<void>(releaseLostClaims());
    static_cast<void>(call(u"SELECT count(*) FROM expire_requests()"_s, {}));
}

Pending<Done> *PostgresRefundStore::call(const QString &sql, const QVariantList &values)
{
    return m_team.write([sql, values](const StoreStep &step) {
        return firstRow(step.database, sql, values).map([](const auto &) { return Done(); });
    });
}

Pending<Done> *PostgresRefundStore::noteRefusal(
    const QString &, const QString &action, const QString &subject, const Error &error)
{
    return call(u"SELECT note_refusal(?, ?, ?)"_s, {action, subject, nameOf(error.kind)});
}

Pending<Done> *PostgresRefundStore::noteReveal(const QString &, const QString &subject)
{
    return call(u"SELECT note_reveal(?)"_s, {subject});
}

} // namespace reintegro
