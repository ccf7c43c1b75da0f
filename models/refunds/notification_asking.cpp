// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/notification_asking.h"

#include "models/refunds/follow_store.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr int mostTries = 6;
static constexpr int mostTriesOfSigned = 24; // three days with the pauses of NotificationQueue

int mostTriesOf(const KeptNotification &notification)
{
    return notification.isSigned ? mostTriesOfSigned : mostTries;
}

bool NotificationAnswer::wasAnswered() const
{
    if (!trouble)
        return calls > 0;
    // Where our own store failed, nobody knows what the gateway said.
    return trouble->kind != ErrorKind::Storage && outcomeOf(*trouble) == AskedRefund::Outcome::Answered;
}

NotificationAsking::NotificationAsking(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void NotificationAsking::Asked::end(NotificationEnd became)
{
    said.became = became;
    answer->finish(said);
}

void NotificationAsking::Asked::fail(const Error &error)
{
    said.trouble = error;
    answer->finish(said);
}

//! Whether reading it may lead on.
static bool isOpen(const RefundRequest &request)
{
    return request.state == RequestState::Unknown || request.state == RequestState::InProgress;
}

Pending<NotificationAnswer> *NotificationAsking::ask(
    const KeptNotification &notification, const QString &by, QDeadlineTimer until)
{
    auto *const answer = new Pending<NotificationAnswer>(this);
    Asked asked{.answer = answer, .notification = notification, .by = by, .until = until, .said = {}};
    const bool isReason = notification.became != NotificationEnd::Unreadable
        && notification.became != NotificationEnd::NothingToDo;
    if (!isReason)
        asked.end(notification.became);
    else if (claimedState(notification.eventType))
        askAboutRefund(std::move(asked));
    else
        askAboutCharge(std::move(asked));
    return answer;
}

Pending<bool> *NotificationAsking::isQuestion(const KeptNotification &notification)
{
    if (!notification.refundKey)
        return alreadyDone<bool>(this, notification.chargeKey.has_value());
    auto *const answer = new Pending<bool>(this);
    m_parts.notifications.requestWith(*notification.refundKey)
        ->whenDone(answer,
            [this, answer, charge = notification.chargeKey](const Result<std::optional<RequestId>> &id) {
                if (!id || *id || !charge)
                    return answer->finish(id.map([](const auto &ours) { return ours.has_value(); }));
                m_parts.store.requests({.state = {}, .charge = charge})
                    ->whenDone(answer, [answer](const Result<std::vector<RefundRequest>> &requests) {
                        answer->finish(requests.map([](const std::vector<RefundRequest> &all) {
                            return std::any_of(all.cbegin(), all.cend(), isOpen);
                        }));
                    });
            });
    return answer;
}

//! Only the refund's key can speak of a refund; a reference to a charge is a reason to read, and no more.
void NotificationAsking::askAboutRefund(Asked asked)
{
    if (!asked.notification.refundKey)
        return askAboutOthers(std::move(asked));
    m_parts.notifications.requestWith(*asked.notification.refundKey)
        ->whenDone(asked.answer, [this, asked](const Result<std::optional<RequestId>> &id) mutable {
            if (!id)
                asked.fail(id.error());
            else if (*id)
                look(std::move(asked), **id);
            else
                askAboutOthers(std::move(asked));
        });
}

void NotificationAsking::look(Asked asked, const RequestId &id)
{
    m_parts.tracking.look(id, asked.by, asked.until)
        ->whenDone(asked.answer, [this, asked](const Result<RefundLook> &came) mutable {
            asked.said.calls = came->calls;
            asked.said.request = came->now ? came->now : came->before;
            asked.said.trouble = came->error;
            if (!asked.said.request || (came->error && !asked.said.wasAnswered()))
                asked.answer->finish(asked.said);
            else
                judge(std::move(asked), *came);
        });
}

//! That the gateway has signed the opposite of how a refund ended, and does not say so itself.
static Phrase contradiction(RequestState claimed)
{
    if (claimed == RequestState::Failed) {
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The gateway has signed that this refund failed, although it counts as settled, and does not say "
            "so when it is asked: the bank may have sent the money back. Ask the gateway."));
    }
    return Phrase(QT_TRANSLATE_NOOP("Phrase",
        "The gateway has signed that this refund succeeded, although it counts as failed, and does not say "
        "so when it is asked. Make sure that the customer is not paid a second time."));
}

static bool isEnded(RequestState state)
{
    return state == RequestState::Settled || state == RequestState::Failed;
}

void NotificationAsking::judge(Asked asked, const RefundLook &look)
{
    const RefundRequest request = *asked.said.request;
    const bool isSigned = asked.notification.isSigned;
    const RequestState claimed = *claimedState(asked.notification.eventType);
    const auto wait = [](Asked waits) { waits.end(NotificationEnd::Waiting); };
    if (!request.sentAt && isSigned) { // somebody else has used the key
        ReadingJudgement judgement;
        judgement.arrival = ArrivalSign::Kind::Notified;
        return record(std::move(asked), {request.id}, judgement,
            [](Asked foreign) { foreign.end(NotificationEnd::NotOurs); });
    }
    if (!request.sentAt)
        return asked.end(NotificationEnd::NotOurs);
    if (request.state == RequestState::Sending) // its own call decides
        return asked.end(NotificationEnd::Waiting);
    if (request.state == claimed && look.said == claimed)
        return asked.end(NotificationEnd::Confirmed);
    if (request.state == claimed && !look.said) { // it stands so already, and nothing was said against it
        asked.said.trouble.reset();
        return asked.end(NotificationEnd::NothingToDo);
    }
    const bool isLast = asked.notification.tries + 1 >= mostTriesOf(asked.notification);
    if (isSigned && isEnded(request.state) && (!look.said || isLast)) {
        ReadingJudgement judgement;
        judgement.alarms.push_back(contradiction(claimed));
        return record(std::move(asked), {request.id}, judgement, wait);
    }
    if (isSigned && request.state == RequestState::Unknown && asked.notification.tries == 0)
        return noteRemark(std::move(asked));
    asked.end(NotificationEnd::Waiting);
}

//! The gateway has signed that it knows this refund, though it does not say how it stands.
void NotificationAsking::noteRemark(Asked asked)
{
    ReadingJudgement judgement;
    judgement.meaning = Phrase(QT_TRANSLATE_NOOP("Phrase",
        "The gateway has sent a signed notification about this refund, so it has it. How the refund stands "
        "is "
        "not known yet."));
    const RequestId id = asked.said.request->id;
    record(std::move(asked), {id}, judgement, [](Asked waits) { waits.end(NotificationEnd::Waiting); });
}

static bool isOver(RequestState state)
{
    using enum RequestState;
    return state == Draft || state == Rejected || state == Withdrawn || state == Expired || isEnded(state);
}

void NotificationAsking::askAboutOthers(Asked asked)
{
    if (!asked.notification.chargeKey)
        return asked.end(NotificationEnd::NotOurs);
    const Next readOpenOnes = [this](Asked raised) {
        m_parts.store.requests({.state = {}, .charge = raised.notification.chargeKey})
            ->whenDone(
                raised.answer, [this, raised](const Result<std::vector<RefundRequest>> &requests) mutable {
                    if (!requests)
                        return raised.fail(requests.error());
                    std::vector<RequestId> open;
                    for (const RefundRequest &request : *requests) {
                        if (isOpen(request))
                            open.push_back(request.id);
                    }
                    raised.said.readOthers = !open.empty();
                    readNext(std::move(raised), std::move(open));
                });
    };
    const bool isMoneyGone = asked.notification.isSigned && asked.notification.refundKey
        && claimedState(asked.notification.eventType) == RequestState::Settled;
    if (!isMoneyGone)
        return readOpenOnes(std::move(asked));
    const Phrase alarm(QT_TRANSLATE_NOOP("Phrase",
                           "The gateway has signed that another refund of this charge succeeded, which is "
                           "not known here: %1. Make sure that the customer is not paid twice."),
        {asked.notification.refundKey->toString()});
    raiseOnOpenOnes(std::move(asked), alarm, readOpenOnes);
}

void NotificationAsking::readNext(Asked asked, std::vector<RequestId> left)
{
    if (left.empty())
        return asked.end(NotificationEnd::NotOurs);
    const RequestId id = left.back();
    left.pop_back();
    m_parts.tracking.look(id, asked.by, asked.until)
        ->whenDone(asked.answer, [this, asked, left](const Result<RefundLook> &came) mutable {
            asked.said.calls += came->calls;
            if (came->hasMoved())
                asked.said.moved.push_back(*came->now);
            if (came->error)
                asked.fail(*came->error);
            else
                readNext(std::move(asked), std::move(left));
        });
}

//! A charge is charged back when the gateway says so of it, and not because somebody sent a notification.
void NotificationAsking::askAboutCharge(Asked asked)
{
    if (!asked.notification.chargeKey)
        return asked.end(NotificationEnd::NotOurs);
    asked.said.calls = 1;
    m_parts.gateway.readCharge(*asked.notification.chargeKey, asked.until)
        ->whenDone(asked.answer, [this, asked](const Result<ChargeReading> &reading) mutable {
            if (!reading && reading.error().kind == ErrorKind::NotFound)
                asked.end(NotificationEnd::NotOurs);
            else if (!reading)
                asked.fail(reading.error());
            else
                takeCharge(std::move(asked), *reading);
        });
}

void NotificationAsking::takeCharge(Asked asked, const ChargeReading &reading)
{
    if (reading.charge.status.word == ChargeStatus::Word::ChargedBack) {
        m_parts.notifications.recordChargeback(reading, asked.by)
            ->whenDone(asked.answer, [asked](const Result<Chargeback> &recorded) mutable {
                if (recorded)
                    asked.end(NotificationEnd::Confirmed);
                else
                    asked.fail(recorded.error());
            });
        return;
    }
    if (!asked.notification.isSigned)
        return asked.end(NotificationEnd::Waiting);
    const Phrase alarm(QT_TRANSLATE_NOOP("Phrase",
        "The gateway has signed that the payer's bank has taken this payment back, and does not say so when "
        "it is asked. A refund would pay the customer a second time."));
    raiseOnOpenOnes(std::move(asked), alarm, [](Asked waits) { waits.end(NotificationEnd::Waiting); });
}

void NotificationAsking::raiseOnOpenOnes(Asked asked, const Phrase &alarm, Next next)
{
    m_parts.store.requests({.state = {}, .charge = asked.notification.chargeKey})
        ->whenDone(asked.answer,
            [this, asked, alarm, next](const Result<std::vector<RefundRequest>> &requests) mutable {
                if (!requests)
                    return asked.fail(requests.error());
                std::vector<RequestId> open;
                for (const RefundRequest &request : *requests) {
                    if (!isOver(request.state))
                        open.push_back(request.id);
                }
                ReadingJudgement judgement;
                judgement.alarms.push_back(alarm);
                record(std::move(asked), std::move(open), judgement, next);
            });
}

void NotificationAsking::record(
    Asked asked, std::vector<RequestId> left, const ReadingJudgement &judgement, Next next)
{
    if (left.empty())
        return next(std::move(asked));
    const RequestId id = left.back();
    left.pop_back();
    m_parts.store.recordReading(id, judgement, {}, asked.by)
        ->whenDone(asked.answer,
            [this, asked, left, judgement, next](const Result<RefundRequest> &recorded) mutable {
                if (!recorded)
                    return asked.fail(recorded.error());
                if (asked.said.request && asked.said.request->id == recorded->id)
                    asked.said.request = *recorded;
                record(std::move(asked), std::move(left), judgement, next);
            });
}

} // namespace reintegro
