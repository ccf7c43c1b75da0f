// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/notification_reading.h"

#include "models/payments/notification.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

NotificationReading::NotificationReading(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_asking({.notifications = parts.notifications,
          .store = parts.store,
          .gateway = parts.gateway,
          .tracking = parts.tracking})
    , m_queue(parts.notifications, parts.pace, m_asking)
{
    connect(&m_queue, &NotificationQueue::workedOff, this, &NotificationReading::workedOff);
}

void NotificationReading::workOff(const SignedIn &)
{
    m_queue.workOff();
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

//! For whoever would bring it once more.
static Error keptAllTheSame(const Error &why)
{
    Error error = why;
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase",
        "The notification was kept, and the gateway will be asked about it again. It need not be brought "
        "once more."));
    return error;
}

void NotificationReading::keepBrought(const NewNotification &brought, SignatureVerdict verdict,
    const SignedIn &by, QDeadlineTimer until, Pending<NotificationReport> *report)
{
    m_parts.notifications.keep({brought}, by.name())
        ->whenDone(
            report, [this, report, verdict, by, until](const Result<std::vector<KeptNotification>> &kept) {
                if (kept)
                    askAbout(kept->front(), verdict, by, until, report);
                else
                    report->finish(tl::unexpected(kept.error()));
            });
}

void NotificationReading::askAbout(const KeptNotification &notification, SignatureVerdict verdict,
    const SignedIn &by, QDeadlineTimer until, Pending<NotificationReport> *report)
{
    m_asking.ask(notification, by.name(), until)
        ->whenDone(report, [this, report, notification, verdict](const Result<NotificationAnswer> &answer) {
            m_queue.tellPace(*answer, answer->calls);
            takeAnswer({.notification = notification,
                           .signature = verdict,
                           .request = answer->request,
                           .moved = answer->moved,
                           .readOthers = answer->readOthers,
                           .wasAsked = answer->calls > 0},
                *answer, report);
        });
}

void NotificationReading::takeAnswer(
    NotificationReport said, const NotificationAnswer &answer, Pending<NotificationReport> *report)
{
    const KeptNotification kept = said.notification;
    const bool waits = kept.became == NotificationEnd::Waiting;
    if (waits) // one that came to something before stays what it came to
        said.notification.became = answer.became;
    const auto finish = [said, report, waits, trouble = answer.trouble] {
        if (trouble)
            report->finish(tl::unexpected(waits ? keptAllTheSame(*trouble) : *trouble));
        else
            report->finish(said);
    };
    if (kept.lease.isEmpty()) // it waits no more, or another program is asking about it
        return finish();
    m_queue.settle(kept, answer)->whenDone(report, [finish, report](const Result<Done> &settled) {
        const bool isLost = !settled && settled.error().kind != ErrorKind::Conflict;
        if (isLost)
            report->finish(tl::unexpected(settled.error()));
        else
            finish();
    });
}

} // namespace reintegro
