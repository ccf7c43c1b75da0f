// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/notification_words.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

//! What it says by itself.
static Phrase claimOf(const KeptNotification &notification)
{
    const QString &event = notification.eventType;
    const QString refund = notification.refundKey ? notification.refundKey->toString() : QString();
    const QString charge = notification.chargeKey ? notification.chargeKey->toString() : QString();
    if (event == "CHARGE_REFUND_SUCCEEDED"_L1)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "It says that the refund %1 has settled."), {refund});
    if (event == "CHARGE_REFUND_FAILED"_L1)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "It says that the refund %1 has failed."), {refund});
    if (event == "CHARGE_CHARGED_BACK"_L1)
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase", "It says that the payer's bank has taken the payment %1 back."),
            {charge});
    if (event == "CHARGE_SUCCEEDED"_L1)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "It says that the payment %1 has succeeded."), {charge});
    if (event == "CHARGE_FAILED"_L1)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "It says that the payment %1 has failed."), {charge});
    if (event.isEmpty())
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "It does not say what it is about."));
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "It is about %1, an event this desk does not know."), {event});
}

static Phrase signatureWords(SignatureVerdict verdict, bool wasAsked)
{
    switch (verdict) {
    case SignatureVerdict::Absent:
        return wasAsked ? Phrase(QT_TRANSLATE_NOOP(
                   "Phrase", "It came without a signature; the gateway was asked all the same."))
                        : Phrase(QT_TRANSLATE_NOOP("Phrase", "It came without a signature."));
    case SignatureVerdict::Valid:
    case SignatureVerdict::OutOfTime:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Its signature is the gateway's."));
    case SignatureVerdict::Malformed:
    case SignatureVerdict::Wrong:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Its signature is not the gateway's."));
    }
    Q_UNREACHABLE();
}

static Phrase notOurWords(const NotificationReport &report)
{
    if (report.request) {
        return Phrase(QT_TRANSLATE_NOOP("Phrase",
                          "%1 has this key and was never sent from here: somebody else has used it."),
            {report.request->id.toString()});
    }
    if (report.readOthers) {
        return Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Its key is not ours; the open refunds of its charge were read again."));
    }
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "This desk knows nothing of it, so nothing was changed."));
}

static Phrase endWords(const NotificationReport &report)
{
    switch (report.notification.became) {
    case NotificationEnd::Waiting:
        return report.wasAsked ? Phrase(QT_TRANSLATE_NOOP(
                   "Phrase", "Asked, the gateway does not say so yet. It will be asked again."))
                               : Phrase(QT_TRANSLATE_NOOP("Phrase", "The gateway will be asked again."));
    case NotificationEnd::Confirmed:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Asked, the gateway says the same."));
    case NotificationEnd::NotConfirmed:
        return Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Asked several times, the gateway says otherwise. What it says counts."));
    case NotificationEnd::NotOurs:
        return notOurWords(report);
    case NotificationEnd::Unreadable:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "It cannot be read. It was kept as it is."));
    case NotificationEnd::NothingToDo:
        return report.request
            ? Phrase(QT_TRANSLATE_NOOP("Phrase", "The refund stands so already, so there is nothing to do."))
            : Phrase(QT_TRANSLATE_NOOP("Phrase", "It changes no refund, so there is nothing to do."));
    }
    Q_UNREACHABLE();
}

std::vector<Phrase> sentencesFor(const NotificationReport &report)
{
    std::vector<Phrase> sentences{
        claimOf(report.notification), signatureWords(report.signature, report.wasAsked)};
    if (report.notification.isRepeat)
        sentences.emplace_back(QT_TRANSLATE_NOOP("Phrase", "It was here before."));
    sentences.push_back(endWords(report));
    for (const RefundRequest &request : report.moved) {
        sentences.push_back(Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has moved on: look how it stands now."),
            {request.id.toString()}));
    }
    return sentences;
}

} // namespace reintegro
