// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/refunds/person.h"
#include "models/refunds/refund_request.h"

#include <optional>
#include <vector>

namespace reintegro {

//! What a store is asked about a refund: for whom it would be, of which charge, and who asks for it.
struct HistoryQuestion {
    ChargeKey charge;
    TransferAccount account; //!< Empty fields ask nothing.
    QString asker;
    std::optional<RequestId> request = {}; //!< The refund itself, where it was asked for already.
};

//! The question that belongs to a request.
[[nodiscard]] HistoryQuestion historyOf(const RefundRequest &request);

//! A request that was asked for before, as far as it says something about another one.
struct EarlierRequest {
    RequestId id;
    ChargeKey charge;
    RequestState state = RequestState::AwaitingApproval;
    Money amount;
    QDateTime at; //!< When it was asked for.
    TransferAccount account;
    std::optional<Payer> payer; //!< Of its charge, as far as the gateway said.
};

//! What somebody usually asks for.
struct AskerHabits {
    int requests = 0;
    Money median{0, Currency::cop()};
    Money highest{0, Currency::cop()};
    int toOthers = 0; //!< How many of them went to somebody else than the payer.

    bool operator==(const AskerHabits &) const = default;
};

//! What a store knows. Lists have the newest first, and not the refund itself.
struct BeneficiaryFacts {
    std::vector<EarlierRequest> ofAccount; //!< With the same account number, at any bank.
    std::vector<EarlierRequest> ofDocument;
    std::vector<EarlierRequest> ofCharge;
    AskerHabits asker;
    bool knownChargeback = false; //!< The store was told that the charge was charged back.
    //! What was noted about the request since it was asked for: code and level, without words.
    std::vector<Warning> noted;
};

//! What the requests of before say about the one that is looked at. Answered by the store of the requests;
//! GUI thread, SQL happens elsewhere.
class BeneficiaryHistory {
public:
    //! So many requests of one account, and so many of one document, are looked at.
    static constexpr int mostRequests = 100;
    //! And so many of who asks, none of them older than so many days before the last one.
    static constexpr int mostOfAsker = 200;
    static constexpr int daysOfAsker = 90;

    BeneficiaryHistory() = default;
    virtual ~BeneficiaryHistory() = default;
    BeneficiaryHistory(const BeneficiaryHistory &) = delete;
    BeneficiaryHistory &operator=(const BeneficiaryHistory &) = delete;
    BeneficiaryHistory(BeneficiaryHistory &&) = delete;
    BeneficiaryHistory &operator=(BeneficiaryHistory &&) = delete;

    [[nodiscard]] virtual Pending<BeneficiaryFacts> *facts(const HistoryQuestion &question) = 0;

    //! Writes down which warnings came up after a request was asked for, by a supervisor while it waits for
    //! approval. From then on they count like those that it was asked for with: one of level Confirm has to
    //! be accepted, and a policy may ask two approvals for them. Journaled with their codes; what was noted
    //! before is not repeated. Conflict where the request waits no longer.
    [[nodiscard]] virtual Pending<Done> *note(
        const RequestId &id, const std::vector<Warning> &warnings, const SignedIn &by) = 0;
};

} // namespace reintegro
