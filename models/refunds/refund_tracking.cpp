// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_tracking.h"

#include "models/basics/logging.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr std::chrono::seconds firstPause{2};
static constexpr std::chrono::seconds longestPause{300};
static constexpr std::chrono::seconds lookAroundEvery{2};
static constexpr int mostAtOnce = 200; // where more are under way, they are looked at in turn
static constexpr int mostReadings = 4;
static constexpr std::chrono::milliseconds betweenReadings{250}; // whoever opens a list must not wait for us

RefundTracking::RefundTracking(Gateway &gateway, RefundStore &store, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_store(store)
{
    m_nextLook.setInterval(lookAroundEvery);
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &RefundTracking::lookAround);
    m_nextReading.setInterval(betweenReadings);
    m_nextReading.setSingleShot(true);
    connect(&m_nextReading, &QTimer::timeout, this, &RefundTracking::followNext);
}

Pending<RefundRequest> *RefundTracking::check(const RequestId &id, const SignedIn &by, QDeadlineTimer until)
{
    auto *const pending = new Pending<RefundRequest>(this);
    m_store.releaseLostClaims()->whenDone(
        pending, [this, id, name = by.name(), until, pending](const Result<int> &released) {
            if (released)
                read(id, name, until, pending);
            else
                pending->finish(tl::unexpected(released.error()));
        });
    return pending;
}

void RefundTracking::read(
    const RequestId &id, const QString &by, QDeadlineTimer until, Pending<RefundRequest> *pending)
{
    m_store.request(id)->whenDone(pending, [this, by, until, pending](const Result<RefundRequest> &request) {
        // What never left, or is leaving right now, is known here better than anywhere.
        if (!request || !request->sentAt || request->state == RequestState::Sending)
            pending->finish(request);
        else
            readByKey(*request, by, until, pending);
    });
}

void RefundTracking::readByKey(
    const RefundRequest &request, const QString &by, QDeadlineTimer until, Pending<RefundRequest> *pending)
{
    Pending<RefundReading> *const asked = m_gateway.readRefund(request.refundKey, until);
    connect(pending, &PendingBase::cancelRequested, asked, &PendingBase::cancel);
    asked->whenDone(pending, [this, request, by, until, pending](const Result<RefundReading> &reading) {
        if (!reading)
            return pending->finish(tl::unexpected(reading.error()));
        const std::optional<RefundOrder> order = decodeRefundOrder(request.body);
        if (reading->answer && order)
            record(request.id, judgeReading(*reading, *order, *request.sentAt), reading->reply, by, pending);
        else
            readByCharge(request, by, until, pending);
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

void RefundTracking::readByCharge(
    const RefundRequest &request, const QString &by, QDeadlineTimer until, Pending<RefundRequest> *pending)
{
    Pending<ChargeReading> *const asked = m_gateway.readCharge(request.chargeKey, until);
    connect(pending, &PendingBase::cancelRequested, asked, &PendingBase::cancel);
    asked->whenDone(pending, [this, request, by, pending](const Result<ChargeReading> &reading) {
        if (!reading)
            return pending->finish(tl::unexpected(reading.error()));
        m_store.requests({.state = {}, .charge = request.chargeKey})
            ->whenDone(pending,
                [this, request, by, pending, reading = *reading](
                    const Result<std::vector<RefundRequest>> &ours) {
                    if (!ours)
                        return pending->finish(tl::unexpected(ours.error()));
                    const bool isOnly =
                        std::none_of(ours->cbegin(), ours->cend(), [&](const RefundRequest &other) {
                            return other.id != request.id
                                && (isOnItsWay(other.state) || other.state == RequestState::Settled);
                        });
                    const bool wasSettled = readSettledBefore(request);
                    // Only a refund whose end is open can be read off its charge; what is over stays as it
                    // was said.
                    const bool isOpen = isOnItsWay(request.state);
                    const ReadingJudgement judgement =
                        judgeChargeReading(reading.charge, wasSettled && isOpen, isOnly);
                    record(request.id, judgement,
                        judgement.state ? std::optional(reading.reply) : std::nullopt, by, pending);
                });
    });
}

void RefundTracking::record(const RequestId &id, const ReadingJudgement &judgement,
    const std::optional<ServerReply> &reply, const QString &by, Pending<RefundRequest> *pending)
{
    m_store.recordReading(id, judgement, reply, by)
        ->whenDone(pending, [pending](const Result<RefundRequest> &recorded) { pending->finish(recorded); });
}

void RefundTracking::follow()
{
    m_isFollowing = true;
    if (m_looks == 0)
        lookAround();
}

void RefundTracking::stop()
{
    m_isFollowing = false;
    m_nextLook.stop();
    m_paces.clear();
    m_due.clear();
}

void RefundTracking::lookAround()
{
    ++m_looks;
    m_store.releaseLostClaims()->whenDone(this, [this](const Result<int> &released) {
        if (!released)
            qCWarning(lcRefunds) << "lost claims were not released:" << released.error().detail;
        looked();
    });
    lookAt(RequestState::Unknown);
    lookAt(RequestState::InProgress);
}

void RefundTracking::lookAt(RequestState state)
{
    ++m_looks;
    RequestFilter filter;
    filter.state = state;
    filter.most = mostAtOnce;
    filter.after = RequestId::fromNumber(m_reached.value(state, 0));
    m_store.requests(filter)->whenDone(
        this, [this, state](const Result<std::vector<RefundRequest>> &requests) {
            if (requests && m_isFollowing) {
                const bool isFull = requests->size() >= static_cast<size_t>(mostAtOnce);
                m_reached.insert(state, isFull ? requests->back().id.number() : 0);
                for (const RefundRequest &request : *requests)
                    followOne(request);
            }
            looked();
        });
}

void RefundTracking::looked()
{
    if (--m_looks == 0 && m_isFollowing)
        m_nextLook.start();
}

void RefundTracking::followOne(const RefundRequest &request)
{
    Pace &pace = m_paces[request.id.number()];
    if (pace.isReading || !pace.next.hasExpired())
        return;
    pace.isReading = true;
    pace.pause = std::min(longestPause, pace.pause.count() == 0 ? firstPause : pace.pause * 8 / 5);
    m_due.push_back(request);
    followNext();
}

//! A few at a time: whoever opens a list or decides must not wait behind hundreds that are followed.
void RefundTracking::followNext()
{
    if (m_due.empty() || m_reading >= mostReadings || m_nextReading.isActive())
        return;
    const RefundRequest before = std::move(m_due.front());
    m_due.pop_front();
    ++m_reading;
    m_nextReading.start();
    auto *const now = new Pending<RefundRequest>(this);
    read(before.id, u"desk"_s, QDeadlineTimer(Gateway::readLimit), now);
    now->whenDone(this, [this, before](const Result<RefundRequest> &read) {
        --m_reading;
        takeFollowed(before, read);
        followNext();
    });
}

void RefundTracking::takeFollowed(const RefundRequest &before, const Result<RefundRequest> &now)
{
    Pace &pace = m_paces[before.id.number()];
    pace.isReading = false;
    pace.next = QDeadlineTimer(pace.pause);
    if (now && now->state != before.state) {
        m_paces.remove(before.id.number());
        Q_EMIT followed(*now);
    }
}

} // namespace reintegro
