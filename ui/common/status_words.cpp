// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status_words.h"

#include "models/tables/state_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
public:
    static QString stateSentence(RequestState state);
    static QString chargeSentence(ChargeStatus::Word word);
    static QString kind(ProfileKind kind);
    static QString role(Role role);
};

QString StatusWords::stateSentence(RequestState state)
{
    using enum RequestState;
    switch (state) {
    case Draft:
        return tr("Not finished. Nobody has been asked for approval.");
    case AwaitingApproval:
        return tr("Waits for another person to approve it. Nothing was sent.");
    case Approved:
        return tr("Approved, not sent yet.");
    case Rejected:
        return tr("Rejected. Nothing was sent.");
    case Withdrawn:
        return tr("Withdrawn. Nothing was sent.");
    case Expired:
        return tr("Nobody decided in time. Nothing was sent.");
    case Sending:
        return tr("Being sent right now.");
    case NotSent:
        return tr("The gateway did not take it. The customer has no money. A supervisor can send it again.");
    case Unknown:
        return tr("We do not know whether the gateway got it. Do not ask for another refund.");
    case InProgress:
        return tr("Sent; the gateway has accepted it, the customer does not have it yet.");
    case Settled:
        return tr("The gateway says that the money has arrived.");
    case Failed:
        return tr("The gateway says that it failed. The customer has no money.");
    }
    return {};
}

QString StatusWords::chargeSentence(ChargeStatus::Word word)
{
    using enum ChargeStatus::Word;
    switch (word) {
    case Settled:
        return tr("Paid: the money has arrived.");
    case Failed:
        return tr("The payment failed. No money arrived.");
    case InProgress:
        return tr("Not completed yet: the payment is on its way or waits for the customer.");
    case Refunding:
        return tr("Paid; money is on its way back to the customer.");
    case Refunded:
        return tr("Paid, and given back to the customer.");
    case Cancelled:
        return tr("Cancelled before it was paid.");
    case Authorized:
        return tr("The card was authorised; the money has not been collected.");
    case ChargedBack:
        return tr("The bank took the money back from the merchant (chargeback).");
    case Expired:
        return tr("Not paid in time. No money arrived.");
    case InitialStatus:
        return tr("Only begun: nothing was paid yet.");
    case Other:
        return tr("A status that this program does not know. It is shown as the gateway wrote it.");
    }
    return {};
}

QString StatusWords::kind(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Training:
        return tr("Training");
    case ProfileKind::Sandbox:
        return tr("Sandbox");
    case ProfileKind::Production:
        return tr("Production");
    case ProfileKind::Custom:
        return tr("Custom");
    }
    return {};
}

QString StatusWords::role(Role role)
{
    switch (role) {
    case Role::Agent:
        return tr("agent");
    case Role::Supervisor:
        return tr("supervisor");
    case Role::Administrator:
        return tr("administrator");
    }
    return {};
}

} // namespace

QString wordsFor(RequestState state)
{
    return stateText(state).translated();
}

QString sentenceFor(RequestState state)
{
    return StatusWords::stateSentence(state);
}

QString sentenceFor(const ChargeStatus &status)
{
    return StatusWords::chargeSentence(status.word);
}

QString wordFor(ProfileKind kind)
{
    return StatusWords::kind(kind);
}

QString wordFor(Role role)
{
    return StatusWords::role(role);
}

QString wordsFor(Roles roles)
{
    QStringList words;
    for (const Role role : {Role::Agent, Role::Supervisor, Role::Administrator})
        if (roles.testFlag(role))
            words.append(wordFor(role));
    return words.join(u", "_s);
}

} // namespace reintegro
