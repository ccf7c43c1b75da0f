// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/refund_store.h"

namespace reintegro {

Pending<ClaimedRefund> *RefundStore::claim(
    const RequestId &id, const Charge &now, const QString &why, const SignedIn &by)
{
    return writeClaim(id, now, why, by)->decoded(this, [](const Claim &claim) -> Result<ClaimedRefund> {
        return ClaimedRefund(claim.request.id.toString(), claim.request.refundKey, claim.request.body,
            claim.attempt, claim.startedAt, claim.claimId);
    });
}

Pending<ClaimedRefund> *RefundStore::claimRepeat(const ClaimedRefund &first, const CallReport &report)
{
    return writeRepeat(first, report)->decoded(this, [](const Claim &claim) -> Result<ClaimedRefund> {
        return ClaimedRefund(claim.request.id.toString(), claim.request.refundKey, claim.request.body,
            claim.attempt, claim.startedAt, claim.claimId);
    });
}

} // namespace reintegro
