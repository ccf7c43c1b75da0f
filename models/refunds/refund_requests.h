// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/charge_lookup.h"
#include "models/refunds/refund_input.h"

#include <functional>

namespace reintegro {

class BeneficiaryHistory;
class PeopleStore;

//! What would be sent, and what to know about it. Nothing is kept.
struct RefundPreview {
    QByteArray body;
    RefundCheck check;
};

//! The number that the next refund key of a charge would carry, by the requests that are known here.
[[nodiscard]] int nextNumber(const ChargeKey &charge, const std::vector<RefundRequest> &requests);

//! Turns what a person typed into a request that waits for approval.
class RefundRequests final : public QObject {
    Q_OBJECT
public:
    RefundRequests(PeopleStore &people, ChargeLookup &lookup, Gateway &gateway, RefundStore &store,
        BeneficiaryHistory &history, Profile profile, QObject *parent = nullptr);

    //! InvalidData where the input cannot be a refund. The key in the body is the next one of the charge.
    //! Keeps no request; that the charge was looked at stands in the journal, as for every look-up.
    [[nodiscard]] Pending<RefundPreview> *preview(
        const ChargeKey &charge, const RefundInput &input, const SignedIn &by);
    //! Reads the charge again, reads failed refunds of it once more, checks, keeps, and sends for approval.
    //! Conflict where a warning blocks; NotAllowed where the policy does.
    [[nodiscard]] Pending<RefundRequest> *ask(const ChargeKey &charge, const RefundInput &input,
        const SignedIn &by, std::optional<RequestId> corrects = {});
    //! Asks for a failed refund once more: everything as that request had it, but the account, which is all
    //! that counts of `account`. Conflict where it did not fail, or where another correction stands.
    [[nodiscard]] Pending<RefundRequest> *correctAccount(
        const RequestId &failed, const RefundInput &account, const SignedIn &by);

private:
    [[nodiscard]] Result<RefundPreview> previewOf(
        const ChargeView &view, const RefundInput &input, const Policy &policy) const;
    void addHistoryTo(const RefundPreview &preview, const Charge &charge, const SignedIn &by,
        Pending<RefundPreview> *pending);
    void refuse(
        const ChargeKey &charge, const SignedIn &by, const Error &error, Pending<RefundRequest> *pending);
    void readAgain(const ChargeKey &charge, const SignedIn &by, Pending<RefundRequest> *pending,
        const std::function<void(const ChargeView &)> &then);
    void keep(const ChargeView &view, const RefundInput &input, std::optional<RequestId> corrects,
        const SignedIn &by, Pending<RefundRequest> *pending);
    void keepUnder(const Policy &policy, const ChargeView &view, const RefundInput &input,
        std::optional<RequestId> corrects, const SignedIn &by, Pending<RefundRequest> *pending);

    PeopleStore &m_people;
    ChargeLookup &m_lookup;
    Gateway &m_gateway;
    RefundStore &m_store;
    BeneficiaryHistory &m_history;
    Profile m_profile;
};

} // namespace reintegro
