// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/decision_offer.h"

#include "ui/refund/close_statements.h"

#include <QCoreApplication>

#include <algorithm>

namespace reintegro {

namespace {

class OfferWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionOffer)
};

bool isSamePerson(const QString &name, const SignedIn &by)
{
    return name.compare(by.name(), Qt::CaseInsensitive) == 0;
}

void offerDecision(DecisionOffer &offer, const RefundRequest &request, const SignedIn &by, int openWarnings)
{
    offer.showsDecision = true;
    if (!by.is(Role::Supervisor)) {
        offer.reason = OfferWords::tr("You can read everything here. Only a supervisor decides.");
        return;
    }
    if (isSamePerson(request.requestedBy, by)) {
        offer.reason = OfferWords::tr("You asked for this refund; somebody else has to approve it.");
        return;
    }
    offer.mayReject = true;
    offer.mayApprove = openWarnings == 0;
    if (openWarnings > 0)
        offer.reason =
            OfferWords::tr("Tick every warning above before you approve. Open: %1.").arg(openWarnings);
}

void offerSending(DecisionOffer &offer, const SignedIn &by)
{
    offer.maySend = by.is(Role::Supervisor);
    if (!offer.maySend)
        offer.reason = OfferWords::tr("You can read everything here. Only a supervisor sends.");
}

void offerClosing(DecisionOffer &offer, const RefundRequest &request, const SignedIn &by)
{
    const std::vector<Decision> statements = closeStatements(request);
    const bool hasSpoken = std::any_of(statements.begin(), statements.end(),
        [&by](const Decision &statement) { return isSamePerson(statement.by, by); });
    offer.mayClose = offer.maySend && !hasSpoken;
    if (hasSpoken)
        offer.reason = OfferWords::tr(
            "You have said that it was not executed. A second supervisor has to say the same to close it.");
}

} // namespace

DecisionOffer offerFor(const RefundRequest &request, const SignedIn &by, int openWarnings)
{
    using enum RequestState;
    DecisionOffer offer;
    switch (request.state) {
    case AwaitingApproval:
        offerDecision(offer, request, by, openWarnings);
        break;
    case Approved:
    case NotSent:
        offer.showsSend = true;
        offerSending(offer, by);
        break;
    case Unknown:
        offer.showsCheck = offer.showsResend = offer.showsClose = true;
        offerSending(offer, by);
        offerClosing(offer, request, by);
        break;
    case Sending:
    case InProgress:
    case Settled:
    case Failed:
        offer.showsCheck = true;
        break;
    case Draft:
    case Rejected:
    case Withdrawn:
    case Expired:
        break;
    }
    return offer;
}

} // namespace reintegro
