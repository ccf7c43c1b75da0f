// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/refund_heading.h"

namespace reintegro {

namespace {

Phrase receiptTitle()
{
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "Refund receipt"));
}

Phrase statementTitle()
{
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "Refund statement"));
}

//! Nothing was sent, so there is no refund yet.
Phrase requestTitle()
{
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "Statement of a refund request"));
}

RefundHeading requestHeading(const char *state, const char *meaning)
{
    return {.title = requestTitle(), .state = Phrase(state), .meaning = Phrase(meaning)};
}

RefundHeading statementHeading(const char *state, const char *meaning)
{
    return {.title = statementTitle(), .state = Phrase(state), .meaning = Phrase(meaning)};
}

} // namespace

RefundHeading refundHeading(RequestState state)
{
    switch (state) {
    case RequestState::Draft:
        return requestHeading(QT_TRANSLATE_NOOP("Phrase", "Draft"),
            QT_TRANSLATE_NOOP("Phrase", "Nobody has asked for it yet. No money moves."));
    case RequestState::AwaitingApproval:
        return requestHeading(QT_TRANSLATE_NOOP("Phrase", "Waits for approval"),
            QT_TRANSLATE_NOOP("Phrase", "It was asked for and is not approved. Nothing has been sent."));
    case RequestState::Approved:
        return requestHeading(QT_TRANSLATE_NOOP("Phrase", "Approved, not sent yet"),
            QT_TRANSLATE_NOOP(
                "Phrase", "It was approved. Nothing has been sent, and the customer does not have it."));
    case RequestState::Rejected:
        return requestHeading(QT_TRANSLATE_NOOP("Phrase", "Rejected"),
            QT_TRANSLATE_NOOP("Phrase", "It was rejected. Nothing was sent, and no money moves."));
    case RequestState::Withdrawn:
        return requestHeading(QT_TRANSLATE_NOOP("Phrase", "Withdrawn"),
            QT_TRANSLATE_NOOP("Phrase", "It was taken back. Nothing was sent, and no money moves."));
    case RequestState::Expired:
        return requestHeading(QT_TRANSLATE_NOOP("Phrase", "Expired"),
            QT_TRANSLATE_NOOP("Phrase", "Nobody decided in time. Nothing was sent, and no money moves."));
    case RequestState::Sending:
        return statementHeading(QT_TRANSLATE_NOOP("Phrase", "Sending"),
            QT_TRANSLATE_NOOP(
                "Phrase", "It is being sent to the gateway. The customer does not have it yet."));
    case RequestState::NotSent:
        return statementHeading(QT_TRANSLATE_NOOP("Phrase", "Not sent"),
            QT_TRANSLATE_NOOP("Phrase", "The gateway has not taken it. The customer does not have it."));
    case RequestState::Unknown:
        return statementHeading(QT_TRANSLATE_NOOP("Phrase", "Outcome unknown"),
            QT_TRANSLATE_NOOP(
                "Phrase", "Nobody knows yet whether the gateway has it: it may be paid, and it may not be."));
    case RequestState::InProgress:
        return statementHeading(QT_TRANSLATE_NOOP("Phrase", "On its way"),
            QT_TRANSLATE_NOOP("Phrase", "Accepted by the gateway; the customer does not have it yet."));
    case RequestState::Settled:
        return {.title = receiptTitle(),
            .state = Phrase(QT_TRANSLATE_NOOP("Phrase", "Settled")),
            .meaning = Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "The gateway says that the money was paid to the account below.")),
            .isReceipt = true};
    case RequestState::Failed:
        return statementHeading(QT_TRANSLATE_NOOP("Phrase", "Failed"),
            QT_TRANSLATE_NOOP("Phrase", "It failed: the money was not paid, or came back."));
    }
    Q_UNREACHABLE();
}

} // namespace reintegro
