// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_tracking.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr int mostAgain = 3;

RefundTracking::RefundTracking(Gateway &gateway, RefundStore &store, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_store(store)
{
}

void RefundTracking::Looking::end(const Result<RefundRequest> &now)
{
    if (now)
        look.now = *now;
    else
        look.error = now.error();
    answer->finish(look);
}

//! What can be said of an answer that was of no use.
static QString wordOf(const Error &error)
{
    return error.reply ? u"HTTP %1"_s.arg(error.reply->httpStatus) : QString();
}

Pending<RefundRequest> *RefundTracking::check(const RequestId &id, const SignedIn &by, QDeadlineTimer until)
{
    auto *const pending = new Pending<RefundRequest>(this);
    m_store.releaseLostClaims()->whenDone(
        pending, [this, id, name = by.name(), until, pending](const Result<int> &released) {
            if (!released)
                return pending->finish(tl::unexpected(released.error()));
            Pending<RefundLook> *const asked = look(id, name, until);
            connect(pending, &PendingBase::cancelRequested, asked, &PendingBase::cancel);
            asked->whenDone(pending, [pending](const Result<RefundLook> &came) {
                if (came->now)
                    pending->finish(*came->now);
                else
                    pending->finish(tl::unexpected(*came->error));
            });
        });
    return pending;
}

Pending<RefundLook> *RefundTracking::look(const RequestId &id, const QString &by, QDeadlineTimer until)
{
    auto *const answer = new Pending<RefundLook>(this);
    Looking looking{.answer = answer, .by = by, .until = until, .look = {}};
    m_store.request(id)->whenDone(answer, [this, looking](const Result<RefundRequest> &request) mutable {
        if (request)
            looking.look.before = *request;
        // What never left, or is leaving right now, is known here better than anywhere.
        if (!request || !request->sentAt || request->state == RequestState::Sending)
            looking.end(request);
        else
            readByKey(std::move(looking));
    });
    return answer;
}

void RefundTracking::readByKey(Looking looking)
{
    Pending<RefundReading> *const asked = m_gateway.readRefund(looking.look.before->refundKey, looking.until);
    connect(looking.answer, &PendingBase::cancelRequested, asked, &PendingBase::cancel);
    ++looking.look.calls;
    asked->whenDone(looking.answer, [this, looking](const Result<RefundReading> &reading) mutable {
        if (!reading) {
            looking.look.word = wordOf(reading.error());
            return looking.end(tl::unexpected(reading.error()));
        }
        const RefundRequest &request = *looking.look.before;
        const std::optional<RefundOrder> order = decodeRefundOrder(request.body);
        if (!reading->answer || !order)
            return readByCharge(std::move(looking));
        looking.look.word = reading->answer->status;
        const ReadingJudgement judgement = judgeReading(*reading, *order, *request.sentAt);
        record(std::move(looking), judgement, reading->reply);
    });
}

//! Whether the charge read SETTLED right before each call that may have got through.
static bool readSettledBefore(const RefundRequest &request)
{
    return std::all_of(request.attempts.cbegin(), request.attempts.cend(), [](const Attempt &attempt) {
        return attempt.outcome == RequestState::NotSent
            || ChargeStatus::fromText(attempt.chargeStatus).word == ChargeStatus::Word::Settled;
    });
}

void RefundTracking::readByCharge(Looking looking)
{
    Pending<ChargeReading> *const asked = m_gateway.readCharge(looking.look.before->chargeKey, looking.until);
    connect(looking.answer, &PendingBase::cancelRequested, asked, &PendingBase::cancel);
    ++looking.look.calls;
    asked->whenDone(looking.answer, [this, looking](const Result<ChargeReading> &reading) mutable {
        if (!reading) {
            looking.look.word = wordOf(reading.error());
            return looking.end(tl::unexpected(reading.error()));
        }
        looking.look.word = u"charge "_s + reading->charge.status.text;
        judgeCharge(std::move(looking), *reading);
    });
}

void RefundTracking::judgeCharge(Looking looking, const ChargeReading &reading)
{
    // Only a refund whose end is open can be read off its charge; what is over stays as it was said.
    if (!isOnItsWay(looking.look.before->state))
        return looking.end(*looking.look.before);
    m_store.requests({.state = {}, .charge = looking.look.before->chargeKey})
        ->whenDone(
            looking.answer, [this, looking, reading](const Result<std::vector<RefundRequest>> &ours) mutable {
                if (!ours)
                    return looking.end(tl::unexpected(ours.error()));
                const RefundRequest &request = *looking.look.before;
                const bool isOnly =
                    std::none_of(ours->cbegin(), ours->cend(), [&](const RefundRequest &other) {
                        return other.id != request.id
                            && (isOnItsWay(other.state) || other.state == RequestState::Settled);
                    });
                const ReadingJudgement judgement =
                    judgeChargeReading(reading.charge, readSettledBefore(request), isOnly);
                record(std::move(looking), judgement,
                    judgement.state ? std::optional(reading.reply) : std::nullopt);
            });
}

void RefundTracking::record(
    Looking looking, ReadingJudgement judgement, const std::optional<ServerReply> &reply)
{
    judgement.askedIn = looking.look.before->state;
    judgement.askedAfter = qsizetype(looking.look.before->attempts.size());
    looking.look.said = judgement.state;
    m_store.recordReading(looking.look.before->id, judgement, reply, looking.by)
        ->whenDone(looking.answer, [this, looking, judgement](const Result<RefundRequest> &recorded) mutable {
            const bool wasTooOld = recorded && !isOfNow(judgement, *recorded)
                && recorded->state != whereItLeads(*looking.look.before, judgement)
                && recorded->state != RequestState::Sending;
            if (!wasTooOld || looking.again == mostAgain)
                return looking.end(recorded);
            // Somebody else recorded a step meanwhile: only what is asked after it counts.
            ++looking.again;
            looking.look.before = *recorded;
            readByKey(std::move(looking));
        });
}

} // namespace reintegro
