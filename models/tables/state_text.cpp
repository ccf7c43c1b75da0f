// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/state_text.h"

#include <QHash>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

Phrase stateText(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Draft"));
    case RequestState::AwaitingApproval:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Waits for approval"));
    case RequestState::Approved:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Approved, not sent yet"));
    case RequestState::Rejected:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Rejected"));
    case RequestState::Withdrawn:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Withdrawn"));
    case RequestState::Expired:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Expired"));
    case RequestState::Sending:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Sending"));
    case RequestState::NotSent:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Not sent"));
    case RequestState::Unknown:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Outcome unknown"));
    case RequestState::InProgress:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Accepted by the gateway, on its way"));
    case RequestState::Settled:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Settled"));
    case RequestState::Failed:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Failed"));
    }
    return {};
}

Phrase chargeStatusText(const ChargeStatus &status)
{
    using enum ChargeStatus::Word;
    switch (status.word) {
    case Settled:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Settled: the payment arrived"));
    case Failed:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Failed: the payment did not go through"));
    case InProgress:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "In progress: the payment is not final yet"));
    case Refunding:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Refunding: a refund is on its way"));
    case Refunded:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Refunded: the gateway says that money was given back"));
    case Cancelled:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Cancelled: the payment was called off"));
    case Authorized:
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase", "Authorized: the amount is reserved on the card, not taken"));
    case ChargedBack:
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase", "Charged back: the customer's bank has taken the payment back"));
    case Expired:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Expired: the customer did not pay in time"));
    case InitialStatus:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Created: the gateway has not begun with this payment"));
    case Other:
        return Phrase("%1", {status.text}); // a word of the gateway's, in no language of ours
    }
    return {};
}

Phrase methodText(const QString &paymentMethod)
{
    static const QHash<QString, const char *> texts{
        {u"CREDIT_CARD"_s, QT_TRANSLATE_NOOP("Phrase", "Credit card")},
        {u"CARD"_s, QT_TRANSLATE_NOOP("Phrase", "Card")},
        {u"PSE"_s, QT_TRANSLATE_NOOP("Phrase", "PSE bank transfer")},
        {u"BANCOLOMBIA_BUTTON"_s, QT_TRANSLATE_NOOP("Phrase", "Bancolombia button")},
        {u"BANCOLOMBIA_COLLECTION"_s, QT_TRANSLATE_NOOP("Phrase", "Cash at a Bancolombia point")},
        {u"PAY_CASH"_s, QT_TRANSLATE_NOOP("Phrase", "Cash with a PayCash reference")},
        {u"NEQUI"_s, QT_TRANSLATE_NOOP("Phrase", "Nequi")},
        {u"EFECTY"_s, QT_TRANSLATE_NOOP("Phrase", "Cash at Efecty")},
    };
    const char *const text = texts.value(paymentMethod, nullptr);
    return text ? Phrase(text) : Phrase("%1", {paymentMethod});
}

Phrase methodTitle(const MethodDetails &details)
{
    switch (details.kind) {
    case MethodDetails::Kind::Card:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Card"));
    case MethodDetails::Kind::Pse:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "PSE"));
    case MethodDetails::Kind::BancolombiaButton:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Bancolombia button"));
    case MethodDetails::Kind::BancolombiaCollection:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Bancolombia collection"));
    case MethodDetails::Kind::PayCash:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "PayCash"));
    case MethodDetails::Kind::Nequi:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Nequi"));
    case MethodDetails::Kind::Efecty:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Efecty"));
    case MethodDetails::Kind::Other:
        return Phrase("%1", {details.wireName});
    }
    return {};
}

Phrase ageText(const QDateTime &since, const QDateTime &now)
{
    const qint64 minutes = since.secsTo(now) / 60;
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    if (minutes < 1)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "just now"));
    if (minutes < hour)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 min"), {QString::number(minutes)});
    if (minutes < 2 * day)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 h"), {QString::number(minutes / hour)});
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 days"), {QString::number(minutes / day)});
}

} // namespace reintegro
