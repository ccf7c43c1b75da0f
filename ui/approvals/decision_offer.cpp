// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/decision_offer.h"

#include "models/payments/gateway_time.h"
#include "models/refunds/history_warnings.h"
#include "models/refunds/policy_rules.h"
#include "models/refunds/sending_rules.h"
#include "models/refunds/warning_words.h"
#include "models/tables/state_text.h"
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

QString stopText(const SendingStop &stop)
{
    return OfferWords::tr("All sending was stopped by %1 on %2: %3")
        .arg(stop.by, bogotaTime(stop.at, textLanguage()), stop.why);
}

//! Which warnings the policy asks a second approval for, as far as they are there. Empty where there is none.
QString whyTwo(const Policy &policy, const QStringList &warnings)
{
    QStringList labels;
    for (const QString &code : gravestOf(policy, warnings))
        labels.append(labelOfWarning(code).translated());
    return labels.isEmpty()
        ? QString()
        : u' ' + OfferWords::tr("Two are needed because of: %1.").arg(labels.join(QStringLiteral(", ")));
}

//! Whether sending may follow this person's approval at once, and whether he may approve at all.
void offerApproval(DecisionOffer &offer, const RefundRequest &request, const SignedIn &by,
    const StorePolicy &policy, const QStringList &warnings)
{
    const QStringList approvers = approversOf(request);
    const qsizetype needed = approvalsNeeded(policy.policy, request.amount, warnings);
    const bool hasApproved = approvers.contains(by.name(), Qt::CaseInsensitive);
    if (hasApproved && needed > 1) {
        offer.mayApprove = false;
        offer.reason = OfferWords::tr("You have approved it. Another person has to approve it as well.")
            + whyTwo(policy.policy, warnings);
        return;
    }
    const bool isLast = approvers.size() + 1 >= needed;
    offer.mayApproveAndSend = offer.mayApprove && isLast && !policy.stop;
    if (policy.stop)
        offer.whyNotSend = stopText(*policy.stop);
    else if (!isLast)
        offer.whyNotSend =
            OfferWords::tr(
                "It needs two approvals. Yours is the first; another person approves and sends it.")
            + whyTwo(policy.policy, warnings);
}

void offerDecision(DecisionOffer &offer, const RefundRequest &request, const SignedIn &by, int openWarnings,
    const StorePolicy &policy, const QStringList &warnings)
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
    offerApproval(offer, request, by, policy, warnings);
}

void offerSending(
    DecisionOffer &offer, const RefundRequest &request, const SignedIn &by, const StorePolicy &policy)
{
    const bool isSupervisor = by.is(Role::Supervisor);
    offer.maySend = isSupervisor && !policy.stop;
    if (!isSupervisor)
        offer.reason = OfferWords::tr("You can read everything here. Only a supervisor sends.");
    else if (policy.stop)
        offer.whyNotSend = stopText(*policy.stop);
    if (nothingSaysItArrived(request))
        return;
    offer.maySend = false;
    offer.whyNotSend = OfferWords::tr(
        "Something says that the gateway has it, so it is not sent again. Check how it stands, or close it "
        "with the gateway's written statement.");
}

void offerClosing(DecisionOffer &offer, const RefundRequest &request, const SignedIn &by,
    const std::vector<KeptStatement> &kept)
{
    offer.needsStatement = std::none_of(kept.begin(), kept.end(),
        [&request](const KeptStatement &each) { return each.afterAttempts == int(request.attempts.size()); });
    const std::vector<Decision> statements = closeStatements(request);
    const bool hasSpoken = std::any_of(statements.begin(), statements.end(),
        [&by](const Decision &statement) { return isSamePerson(statement.by, by); });
    offer.mayClose = by.is(Role::Supervisor) && !hasSpoken;
    if (hasSpoken)
        offer.reason = OfferWords::tr(
            "You have said that it was not executed. A second supervisor has to say the same to close it.");
}

} // namespace

void DecisionOffer::close(const QString &why)
{
    mayReject = mayApprove = mayApproveAndSend = maySend = mayClose = false;
    reason = why;
    whyNotSend.clear();
    isOutOfReach = true;
}

DecisionOffer offerFor(const RefundRequest &request, const SignedIn &by, int openWarnings,
    const StorePolicy &policy, const QStringList &warnings, const std::vector<KeptStatement> &statements)
{
    using enum RequestState;
    DecisionOffer offer;
    switch (request.state) {
    case AwaitingApproval:
        offerDecision(offer, request, by, openWarnings, policy, codesOf(request.warnings) + warnings);
        break;
    case Approved:
    case NotSent:
        offer.showsSend = true;
        offerSending(offer, request, by, policy);
        break;
    case Unknown:
        offer.showsCheck = offer.showsResend = true;
        offerSending(offer, request, by, policy);
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
    if (mayBeClosed(request)) {
        offer.showsCheck = offer.showsClose = true;
        offerClosing(offer, request, by, statements);
    }
    return offer;
}

} // namespace reintegro
