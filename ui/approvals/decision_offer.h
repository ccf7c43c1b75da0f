// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"
#include "models/refunds/person.h"
#include "models/refunds/policy.h"
#include "models/refunds/refund_request.h"

#include <QString>

namespace reintegro {

//! What a person is offered for a request, and why not more. The store has the last word; this only keeps
//! people from asking in vain.
struct DecisionOffer {
    // Which buttons stand there …
    bool showsDecision = false; //!< Approve and send, Approve, Reject.
    bool showsSend = false;
    bool showsResend = false; //!< The same bytes again, from unknown.
    bool showsClose = false; //!< As not executed, from unknown.
    bool showsCheck = false;
    // … and which of them can be pressed.
    bool mayReject = false;
    bool mayApprove = false;
    bool mayApproveAndSend = false;
    bool maySend = false;
    bool mayClose = false;
    bool needsStatement = false; //!< To close: none is kept yet that speaks of all calls.
    QString reason; //!< Why something cannot be pressed. Empty where everything can.
    QString whyNotSend; //!< Why nothing can be sent, though it could be decided on. May be empty.
    bool isOutOfReach = false; //!< Nothing can be pressed for now; what was begun goes on afterwards.
    QString trouble; //!< What could not be read, though it counts here. Stands there whatever is asked.

    //! Nothing that needs the store can be pressed; `why` says why.
    void close(const QString &why);
};

//! `openWarnings` is the number of tick boxes that are not ticked; `policy` is what holds now; `warnings` are
//! the codes of all warnings that count, those that have come up since included; `statements` are those that
//! are kept with the request.
[[nodiscard]] DecisionOffer offerFor(const RefundRequest &request, const SignedIn &by, int openWarnings,
    const StorePolicy &policy = {}, const QStringList &warnings = {},
    const std::vector<KeptStatement> &statements = {});

} // namespace reintegro
