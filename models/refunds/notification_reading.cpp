// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/notification_reading.h"

#include "models/basics/logging.h"
#include "models/payments/notification.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro {

static constexpr int mostReadings = 4;
static constexpr int mostTries = 6; // then the gateway has said otherwise often enough
static constexpr std::chrono::milliseconds betweenLooks = 15s;
static constexpr std::chrono::milliseconds betweenBatches = 100ms; // politeness, where many came at once
static constexpr std::chrono::milliseconds firstPause = 5s;
static constexpr std::chrono::milliseconds longestPause = 5min;
static constexpr std::chrono::milliseconds pauseWhenAskedTo = 30s;

NotificationReading::NotificationReading(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &NotificationReading::lookNow);
}

//! What the gateway must say for this event to be true.
static std::optional<RequestState> claimedState(const KeptNotification &notification)
{
    if (notification.eventType == "CHARGE_REFUND_SUCCEEDED"_L1)
        return RequestState::Settled;
    if (notification.eventType == "CHARGE_REFUND_FAILED"_L1)
        return RequestState::Failed;
    return {};
}

static Error notTrusted(SignatureVerdict verdict)
{
    Error error;
    error.kind = ErrorKind::InvalidData;
    error.what = verdict == SignatureVerdict::Malformed
        ? Phrase(QT_TRANSLATE_NOOP("Phrase", "This is not the signature of a notification."))
        : Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The signature is not the gateway's: the notification was forged, changed on its way, or signed "
            "for another merchant."));
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was kept, and nothing of it was believed."));
    return error;
}

static Error noNotification(const Error &why)
{
    Error error = why;
    error.kind = ErrorKind::InvalidData;
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase",
        "Nothing was kept. Use the notification exactly as the gateway sent it, without anything around "
        "it."));
    return error;
}

static Error tooLong()
{
    Error error;
    error.kind = ErrorKind::InvalidData;
    error.what =
        Phrase(QT_TRANSLATE_NOOP("Phrase", "This is too long for a notification: it has %1 KiB at most."),
            {QString::number(longestNotification / 1024)});
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was kept."));
    return error;
}

Pending<NotificationReport> *NotificationReading::read(
    const QByteArray &raw, const QByteArray &header, const SignedIn &by, QDeadlineTimer until)
{
    if (raw.size() > longestNotification)
        return alreadyDone<NotificationReport>(this, failure(tooLong()));
    auto *const report = new Pending<NotificationReport>(this);
    const auto refuse = [this, report, by, raw](const Error &error) {
        const QByteArray digest = QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toHex();
        m_parts.store.noteRefusal(by.name(), u"notification"_s, QString::fromLatin1(digest), error)
            ->whenDone(report, [report, error](const Result<Done> &) { report->finish(failure(error)); });
    };
    m_parts.signatures.judge(header, raw)
        ->whenDone(report, [this, report, raw, by, until, refuse](const Result<SignatureVerdict> &verdict) {
            if (!verdict)
                return report->finish(tl::unexpected(verdict.error()));
            if (*verdict == SignatureVerdict::Wrong || *verdict == SignatureVerdict::Malformed)
                return refuse(notTrusted(*verdict));
            const bool isSigned = *verdict == SignatureVerdict::Valid;
            // Whatever a person drops here by mistake is not kept; what the gateway has signed is.
            if (const auto readable = decodeNotification(raw); !readable && !isSigned)
                return refuse(noNotification(readable.error()));
            keepBrought(notificationFrom(raw, NotificationWay::Desk, isSigned), *verdict, by, until, report);
        });
    return report;
}

void NotificationReading::keepBrought(const NewNotification &brought, SignatureVerdict verdict,
    const SignedIn &by, QDeadlineTimer until, Pending<NotificationReport> *report)
{
    m_parts.notifications.keep({brought}, by.name())
        ->whenDone(
            report, [this, report, verdict, by, until](const Result<std::vector<KeptNotification>> &kept) {
                if (!kept)
                    return report->finish(tl::unexpected(kept.error()));
                const KeptNotification &one = kept->front();
                NotificationReport said{.notification = one, .signature = verdict, .request = {}};
                ask(one, by, until)
                    ->whenDone(report, [this, report, said](const Result<Answer> &answer) mutable {
                        if (!answer)
                            return report->finish(tl::unexpected(answer.error()));
                        said.request = answer->request;
                        // One that came to something before stays what it came to.
                        if (said.notification.became != NotificationEnd::Waiting)
                            return report->finish(said);
                        said.notification.became = answer->became;
                        settle(said.notification, *answer)
                            ->whenDone(report, [report, said](const Result<Done> &settled) {
                                report->finish(settled.map([&](Done) { return said; }));
                            });
                    });
            });
}

Pending<NotificationReading::Answer> *NotificationReading::ask(
    const KeptNotification &notification, const SignedIn &by, QDeadlineTimer until)
{
    auto *const answer = new Pending<Answer>(this);
    const bool isReason = notification.became != NotificationEnd::Unreadable
        && notification.became != NotificationEnd::NothingToDo;
    if (!isReason)
        answer->finish(Answer{.became = notification.became});
    else if (notification.refundKey || claimedState(notification))
        askAboutRefund(notification, by, until, answer);
    else
        askAboutCharge(notification, by, until, answer);
    return answer;
}

//! Only the refund's key can speak of a refund; a reference to a charge is a reason to read, and no more.
void NotificationReading::askAboutRefund(
    const KeptNotification &notification, const SignedIn &by, QDeadlineTimer until, Pending<Answer> *answer)
{
    if (!notification.refundKey)
        return askAboutChargesRefunds(notification, by, until, answer);
    m_parts.notifications.requestWith(*notification.refundKey)
        ->whenDone(
            answer, [this, notification, by, until, answer](const Result<std::optional<RequestId>> &id) {
                if (!id)
                    answer->finish(tl::unexpected(id.error()));
                else if (*id)
                    check(**id, notification, by, until, answer);
                else
                    askAboutChargesRefunds(notification, by, until, answer);
            });
}

void NotificationReading::check(const RequestId &id, const KeptNotification &notification, const SignedIn &by,
    QDeadlineTimer until, Pending<Answer> *answer)
{
    m_parts.tracking.check(id, by, until)
        ->whenDone(answer, [this, notification, by, answer](const Result<RefundRequest> &request) {
            if (!request)
                return answer->finish(tl::unexpected(request.error()));
            if (!request->sentAt) // never sent from here, so that it is not about our refund
                return answer->finish(Answer{.became = NotificationEnd::NotOurs, .request = *request});
            if (request->state == RequestState::Sending) // its own call decides
                return answer->finish(Answer{.request = *request, .wasAnswered = false});
            if (request->state == claimedState(notification))
                return answer->finish(Answer{.became = NotificationEnd::Confirmed, .request = *request});
            if (request->state == RequestState::Unknown && notification.isSigned && notification.tries == 0)
                return noteArrival(*request, by, answer);
            answer->finish(Answer{.request = *request});
        });
}

//! The gateway has signed that it knows this refund, though it does not say how it stands.
void NotificationReading::noteArrival(
    const RefundRequest &request, const SignedIn &by, Pending<Answer> *answer)
{
    ReadingJudgement judgement;
    judgement.arrival = ArrivalSign::Kind::Notified;
    judgement.meaning = Phrase(QT_TRANSLATE_NOOP("Phrase",
        "The gateway has sent a signed notification about this refund, so it has it. How the refund stands "
        "is "
        "not known yet."));
    m_parts.store.recordReading(request.id, judgement, {}, by.name())
        ->whenDone(answer, [answer](const Result<RefundRequest> &recorded) {
            answer->finish(recorded.map([](const RefundRequest &now) { return Answer{.request = now}; }));
        });
}

namespace {

//! Reads the refunds of one charge one after the other. Goes with its answer.
class ReadEach final : public QObject {
public:
    ReadEach(RefundTracking &tracking, std::vector<RequestId> ids, const SignedIn &by, QDeadlineTimer until,
        Pending<Done> *pending)
        : QObject(pending)
        , m_tracking(tracking)
        , m_ids(std::move(ids))
        , m_by(by)
        , m_until(until)
        , m_pending(pending)
    {
        next();
    }

private:
    void next()
    {
        if (m_ids.empty())
            return m_pending->finish(Done());
        const RequestId id = m_ids.back();
        m_ids.pop_back();
        m_tracking.check(id, m_by, m_until)->whenDone(this, [this](const Result<RefundRequest> &read) {
            if (read)
                next();
            else
                m_pending->finish(tl::unexpected(read.error()));
        });
    }

    RefundTracking &m_tracking;
    std::vector<RequestId> m_ids;
    SignedIn m_by;
    QDeadlineTimer m_until;
    Pending<Done> *m_pending;
};

} // namespace

void NotificationReading::askAboutChargesRefunds(
    const KeptNotification &notification, const SignedIn &by, QDeadlineTimer until, Pending<Answer> *answer)
{
    const Answer notOurs{.became = NotificationEnd::NotOurs};
    if (!notification.chargeKey)
        return answer->finish(notOurs);
    m_parts.store.requests({.state = {}, .charge = notification.chargeKey})
        ->whenDone(
            answer, [this, by, until, answer, notOurs](const Result<std::vector<RefundRequest>> &requests) {
                if (!requests)
                    return answer->finish(tl::unexpected(requests.error()));
                std::vector<RequestId> open;
                for (const RefundRequest &request : *requests) {
                    if (request.state == RequestState::Unknown || request.state == RequestState::InProgress)
                        open.push_back(request.id);
                }
                auto *const read = new Pending<Done>(answer);
                new ReadEach(m_parts.tracking, std::move(open), by, until, read);
                read->whenDone(answer, [answer, notOurs](const Result<Done> &done) {
                    answer->finish(done.map([&](Done) { return notOurs; }));
                });
            });
}

//! A charge is charged back when the gateway says so of it, and not because somebody sent a notification.
void NotificationReading::askAboutCharge(
    const KeptNotification &notification, const SignedIn &by, QDeadlineTimer until, Pending<Answer> *answer)
{
    if (!notification.chargeKey)
        return answer->finish(Answer{.became = NotificationEnd::NotOurs});
    m_parts.gateway.readCharge(*notification.chargeKey, until)
        ->whenDone(answer, [this, by, answer](const Result<ChargeReading> &reading) {
            if (!reading && reading.error().kind == ErrorKind::NotFound)
                return answer->finish(Answer{.became = NotificationEnd::NotOurs});
            if (!reading)
                return answer->finish(tl::unexpected(reading.error()));
            if (reading->charge.status.word != ChargeStatus::Word::ChargedBack)
                return answer->finish(Answer());
            m_parts.notifications.recordChargeback(*reading, by.name())
                ->whenDone(answer, [answer](const Result<Chargeback> &recorded) {
                    answer->finish(recorded.map(
                        [](const Chargeback &) { return Answer{.became = NotificationEnd::Confirmed}; }));
                });
        });
}

static std::chrono::milliseconds pauseAfter(int tries)
{
    return std::min(longestPause, firstPause * (1 << std::min(tries, 6)));
}

Pending<Done> *NotificationReading::settle(const KeptNotification &notification, const Answer &answer)
{
    if (answer.became != NotificationEnd::Waiting)
        return m_parts.notifications.end(notification.number, answer.became);
    if (answer.wasAnswered && notification.tries + 1 >= mostTries)
        return m_parts.notifications.end(notification.number, NotificationEnd::NotConfirmed);
    return m_parts.notifications.putBack(
        notification.number, pauseAfter(notification.tries), answer.wasAnswered);
}

void NotificationReading::workOff(const SignedIn &by)
{
    m_by = by;
    lookNow();
}

void NotificationReading::stop()
{
    m_by.reset();
    m_nextLook.stop();
}

void NotificationReading::lookNow()
{
    if (!m_by || m_isLooking || m_reading >= mostReadings)
        return;
    if (m_trouble > 0ms && m_nextLook.isActive())
        return; // the gateway is left alone
    m_isLooking = true;
    m_parts.notifications.takeDue(mostReadings - m_reading)->whenDone(this, [this](const auto &due) {
        m_isLooking = false;
        taken(due);
    });
}

void NotificationReading::taken(const Result<std::vector<KeptNotification>> &due)
{
    if (!due)
        qCWarning(lcRefunds) << "waiting notifications could not be read:" << due.error().detail;
    if (!m_by)
        return;
    const bool isEmpty = !due || due->empty();
    if (isEmpty && m_reading == 0)
        return m_nextLook.start(betweenLooks);
    if (isEmpty)
        return;
    for (const KeptNotification &notification : *due)
        begin(notification);
}

//! Where it was not worth a verdict: the gateway cannot be reached, or lets nobody in.
static bool isTrouble(const Error &error)
{
    return error.kind != ErrorKind::Conflict && error.kind != ErrorKind::Unreadable;
}

void NotificationReading::begin(const KeptNotification &notification)
{
    ++m_reading;
    ask(notification, *m_by, QDeadlineTimer(Gateway::readLimit))
        ->whenDone(this, [this, notification](const Result<Answer> &answer) {
            --m_reading;
            Answer said = answer.value_or(Answer{.wasAnswered = false});
            if (!answer) {
                qCInfo(lcRefunds) << "a notification has to wait:" << answer.error().detail;
                said.wasAnswered = answer.error().kind == ErrorKind::Unreadable;
            }
            if (!answer && isTrouble(answer.error())) {
                m_trouble = std::clamp(m_trouble * 2, firstPause, longestPause);
                if (answer.error().kind == ErrorKind::RateLimited)
                    m_trouble = std::max(m_trouble, pauseWhenAskedTo);
            } else {
                m_trouble = 0ms;
            }
            KeptNotification ended = notification;
            ended.became = said.became;
            settle(notification, said)->whenDone(this, [this, ended](const Result<Done> &settled) {
                if (!settled)
                    qCWarning(lcRefunds) << "a notification stays as it was:" << settled.error().detail;
                else if (ended.became != NotificationEnd::Waiting)
                    Q_EMIT workedOff(ended);
            });
            if (m_by)
                m_nextLook.start(std::max(m_trouble, betweenBatches));
        });
}

} // namespace reintegro
