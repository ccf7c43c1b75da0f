// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/one_sending.h"

#include "models/basics/logging.h"
#include "models/refunds/failed_ones.h"
#include "models/refunds/policy_rules.h"
#include "models/refunds/sending_rules.h"

#include <QTimer>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

//! The claim lasts claimDuration by the store's clock, the call refundCallLimit: this much may pass before
//! it.
static constexpr std::chrono::milliseconds longestStall =
    RefundStore::claimDuration - Gateway::refundCallLimit - std::chrono::seconds(20);
//! Below the five minutes of grace for the time of an answer.
static constexpr std::chrono::minutes mostClockDifference{4};
static constexpr std::chrono::seconds recordLimit{5};
static constexpr std::chrono::milliseconds recordPause{500};

OneSending::OneSending(Gateway &gateway, RefundStore &store, const Clock &clock, const RequestId &id,
    QString why, SignedIn by, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_store(store)
    , m_clock(clock)
    , m_id(id)
    , m_why(std::move(why))
    , m_by(std::move(by))
    , m_readsUntil(Gateway::readLimit)
    , m_recordUntil(QDeadlineTimer::Forever)
    , m_pending(new Pending<RefundRequest>(parent)) // outlives this object: it delivers after the end
{
}

Pending<RefundRequest> *OneSending::start()
{
    if (m_by.is(Role::Supervisor)) {
        findRequest();
    } else {
        const Error refused{.kind = ErrorKind::NotAllowed,
            .what =
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Only a supervisor may send a refund. Nothing was sent.")),
            .next = {},
            .detail = {},
            .reply = {}};
        refuse(refused);
    }
    return m_pending;
}

// On disk: approved, not_sent or unknown, as before.
void OneSending::findRequest()
{
    m_store.releaseLostClaims()->whenDone(this, [this](const Result<int> &released) {
        if (!released)
            return fail(released.error());
        m_store.request(m_id)->whenDone(this, [this](const Result<RefundRequest> &request) {
            if (!request)
                return fail(request.error());
            askThePolicy(*request);
        });
    });
}

// On disk: as before. The store asks it again when it claims; here it saves the gateway questions in vain.
void OneSending::askThePolicy(const RefundRequest &request)
{
    m_store.policy()->whenDone(this, [this, request](const Result<StorePolicy> &policy) {
        if (!policy)
            return fail(policy.error());
        if (const Result<Done> allowed = isSendingAllowed(policy->stop); !allowed)
            return refuse(allowed.error());
        if (const Result<Done> may = maySendFrom(request, m_why); !may)
            return refuse(may.error());
        authorize(request);
    });
}

// On disk: as before. A token at hand now means that the refund call starts with the refund's bytes.
void OneSending::authorize(const RefundRequest &request)
{
    m_gateway.authorize(m_readsUntil)->whenDone(this, [this, request](const Result<Done> &authorized) {
        if (authorized)
            askForKey(request);
        else
            fail(authorized.error());
    });
}

// On disk: as before. Others may have used the same name, so the gateway is asked for it first.
void OneSending::askForKey(const RefundRequest &request)
{
    m_gateway.readRefund(request.refundKey, m_readsUntil)
        ->whenDone(this, [this, request](const Result<RefundReading> &reading) {
            if (!reading)
                fail(reading.error());
            else if (reading->answer)
                keyIsThere(request, *reading);
            else
                readFailedOnes(request);
        });
}

void OneSending::keyIsThere(const RefundRequest &request, const RefundReading &found)
{
    if (request.state != RequestState::Approved)
        return takeOverReading(request, found);
    // Nothing of ours has left yet, so it is somebody else's: next key, new approval.
    m_store.giveNextKey(m_id, found.reply, m_by)
        ->whenDone(this, [this, request](const Result<RefundRequest> &renamed) {
            if (!renamed)
                return fail(renamed.error());
            Error taken{.kind = ErrorKind::Conflict,
                .what = Phrase(QT_TRANSLATE_NOOP("Phrase",
                                   "The gateway already has a refund named %1 that did not come from this "
                                   "request. Nothing was sent."),
                    {request.refundKey.toString()}),
                .next = Phrase(
                    QT_TRANSLATE_NOOP("Phrase", "The request is now named %1 and waits for a new approval."),
                    {renamed->refundKey.toString()}),
                .detail = {},
                .reply = renamed->gateway};
            fail(taken);
        });
}

// On disk: not_sent or unknown. The gateway has our key from an earlier attempt, so nothing is sent; its word
// counts.
void OneSending::takeOverReading(const RefundRequest &request, const RefundReading &found)
{
    const std::optional<RefundOrder> order = decodeRefundOrder(request.body);
    ReadingJudgement judgement;
    if (order && request.sentAt)
        judgement = judgeReading(found, *order, *request.sentAt);
    else // what was sent cannot be compared with it; that it is there counts all the same
        judgement.arrival = ArrivalSign::Kind::RefundFound;
    if (request.state == RequestState::NotSent && !judgement.state) {
        judgement.alarms.emplace_back(QT_TRANSLATE_NOOP("Phrase",
            "The gateway has a refund with this key although it had turned our call away. Ask the gateway "
            "before anything else is done."));
    }
    m_store.recordReading(m_id, judgement, found.reply, m_by.name())
        ->whenDone(this, [this](const Result<RefundRequest> &recorded) {
            if (!recorded)
                return fail(recorded.error());
            fail(Error{.kind = ErrorKind::Conflict,
                .what = Phrase(QT_TRANSLATE_NOOP(
                    "Phrase", "The gateway already has this refund, so nothing was sent again.")),
                .next = recorded->gatewayRemark,
                .detail = {},
                .reply = recorded->gateway});
        });
}

// On disk: as before, and what the gateway says now of the refunds of this charge that counted as failed. One
// that was paid after all takes from what is left.
void OneSending::readFailedOnes(const RefundRequest &request)
{
    m_store.requests({.state = RequestState::Failed, .charge = request.chargeKey})
        ->whenDone(this, [this, request](const Result<std::vector<RefundRequest>> &failed) {
            if (!failed)
                return fail(failed.error());
            readFailedOnesAgain(m_gateway, m_store, *failed, m_by.name(), m_readsUntil, this)
                ->whenDone(this, [this, request](const Result<Done> &read) {
                    if (read)
                        readCharge(request);
                    else
                        fail(read.error());
                });
        });
}

// On disk: as before.
void OneSending::readCharge(const RefundRequest &request)
{
    m_gateway.readCharge(request.chargeKey, m_readsUntil)
        ->whenDone(this, [this, request](const Result<ChargeReading> &reading) {
            if (reading)
                claim(request, *reading);
            else
                fail(reading.error());
        });
}

// On disk, once this is answered: sending, with the attempt. Dying from here on leaves unknown, never
// approved.
void OneSending::claim(const RefundRequest &request, const ChargeReading &reading)
{
    m_claimAskedAt = m_clock.now();
    m_callUntil = QDeadlineTimer(Gateway::refundCallLimit); // from here, so that a stall eats the call's time
    m_store.claim(m_id, reading.charge, m_why, m_by)
        ->whenDone(this, [this, request, reading](const Result<ClaimedRefund> &claimed) {
            if (!claimed)
                return fail(claimed.error());
            const std::optional<RefundOrder> order = decodeRefundOrder(claimed->body());
            if (const auto why = whyNotToSend(*claimed, reading, order.has_value())) {
                const Judgement nothingLeft{
                    .state = RequestState::NotSent, .meaning = *why, .alarms = {}, .remarks = {}};
                return record(*claimed, CallReport(), nothingLeft);
            }
            m_possibleSince = possibleSince(request, *claimed);
            submit(*order, *claimed, true);
        });
}

// A stopped program or a sleeping machine: others may take the claim for lost before the call is over.
bool OneSending::stoodStill() const
{
    const auto waited = std::chrono::milliseconds(std::abs(m_claimAskedAt.msecsTo(m_clock.now())));
    return waited > longestStall || m_callUntil.hasExpired();
}

static Judgement notSentAfterStall()
{
    return {.state = RequestState::NotSent,
        .meaning = Phrase(QT_TRANSLATE_NOOP("Phrase",
            "This computer stood still for too long between the claim and the call. Nothing was sent; a "
            "supervisor can send it again.")),
        .alarms = {},
        .remarks = {}};
}

std::optional<Phrase> OneSending::whyNotToSend(
    const ClaimedRefund &claimed, const ChargeReading &reading, bool isReadable) const
{
    if (!isReadable) // bytes of ours that we cannot read must not leave
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase", "The stored bytes of this refund are damaged. Nothing was sent."));
    if (stoodStill())
        return notSentAfterStall().meaning;
    // Whether an answer is about this very call is judged by its time (five minutes of grace).
    const qint64 apart = reading.at ? reading.at->secsTo(claimed.startedAt()) : 0;
    if (std::chrono::seconds(std::abs(apart)) > mostClockDifference)
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
                          "The clock here and the gateway's are %1 minutes apart, so its answer could not be "
                          "trusted. Nothing was sent; set the clock, then a supervisor can send it again."),
            {QString::number(std::abs(apart) / 60)});
    return std::nullopt;
}

// On disk: sending.
void OneSending::submit(const RefundOrder &order, const ClaimedRefund &claimed, bool mayRepeat)
{
    m_gateway.sendRefund(claimed, m_callUntil)
        ->whenDone(this, [this, order, claimed, mayRepeat](const Result<CallReport> &answer) {
            // The call always reports. Should it fail all the same, something may have left.
            CallReport report;
            report.bodyTouched = true;
            if (answer)
                report = *answer;
            const Judgement judgement = judgeCall(report, order, m_possibleSince);
            if (judgement.mayRenewToken && mayRepeat)
                repeatWithNewToken(order, claimed, report, judgement);
            else
                record(claimed, report, judgement);
        });
}

// On disk: sending; before the second call also the first one's outcome and the second attempt.
void OneSending::repeatWithNewToken(const RefundOrder &order, const ClaimedRefund &first,
    const CallReport &report, const Judgement &judgement)
{
    m_gateway.renewToken(m_callUntil)
        ->whenDone(this, [this, order, first, report, judgement](const Result<Done> &renewed) {
            if (!renewed)
                return record(first, report, judgement);
            m_store.claimRepeat(first, report)
                ->whenDone(
                    this, [this, order, first, report, judgement](const Result<ClaimedRefund> &second) {
                        if (!second)
                            record(first, report, judgement);
                        else if (stoodStill())
                            record(*second, CallReport(), notSentAfterStall());
                        else
                            submit(order, *second, false);
                    });
        });
}

// On disk afterwards: what the call came to. If this write fails the store still says sending, which becomes
// unknown.
void OneSending::record(const ClaimedRefund &claimed, const CallReport &report, const Judgement &judgement)
{
    m_store.recordOutcome(claimed, report, judgement)
        ->whenDone(this, [this, claimed, report, judgement](const Result<RefundRequest> &recorded) {
            if (recorded)
                conclude(*recorded, judgement);
            else
                outcomeWasLost(claimed, report, judgement, recorded.error());
        });
}

// On disk: sending. What the gateway said is known here only, so the store gets a few chances to take it.
void OneSending::outcomeWasLost(
    const ClaimedRefund &claimed, const CallReport &report, const Judgement &judgement, const Error &error)
{
    if (m_recordUntil.isForever())
        m_recordUntil = QDeadlineTimer(recordLimit);
    if (error.kind == ErrorKind::Storage && !m_recordUntil.hasExpired()) {
        QTimer::singleShot(
            recordPause, this, [this, claimed, report, judgement] { record(claimed, report, judgement); });
        return;
    }
    qCCritical(lcRefunds) << "the outcome of" << m_id.toString() << "could not be recorded";
    Error lost = error;
    lost.next = Phrase(QT_TRANSLATE_NOOP("Phrase",
        "The refund may have been paid. Do not ask for another one; check it as soon as the store works "
        "again."));
    if (report.httpStatus)
        lost.reply = ServerReply{.httpStatus = *report.httpStatus, .body = report.body};
    fail(lost);
}

void OneSending::conclude(const RefundRequest &request, const Judgement &judgement)
{
    const bool wasTakenOver = request.state == judgement.state;
    const Phrase meaning = wasTakenOver ? judgement.meaning : request.gatewayRemark;
    const auto failed = [&request, &meaning](ErrorKind kind) {
        return tl::unexpected(
            Error{.kind = kind, .what = meaning, .next = {}, .detail = {}, .reply = request.gateway});
    };
    switch (request.state) {
    case RequestState::Settled:
    case RequestState::InProgress:
        return finish(request);
    case RequestState::Failed:
        return finish(failed(ErrorKind::Refused));
    case RequestState::NotSent:
        return finish(failed(ErrorKind::NotSent));
    case RequestState::Draft:
    case RequestState::AwaitingApproval:
    case RequestState::Approved:
    case RequestState::Rejected:
    case RequestState::Withdrawn:
    case RequestState::Expired:
    case RequestState::Sending:
    case RequestState::Unknown:
        return finish(failed(ErrorKind::OutcomeUnknown));
    }
}

void OneSending::refuse(const Error &error)
{
    m_store.noteRefusal(m_by.name(), u"send"_s, m_id.toString(), error)
        ->whenDone(this, [this, error](const Result<Done> &) { fail(error); });
}

void OneSending::fail(const Error &error)
{
    finish(tl::unexpected(error));
}

void OneSending::finish(Result<RefundRequest> result)
{
    m_pending->finish(std::move(result));
    deleteLater();
}

} // namespace reintegro
