// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/colombia/bank_list.h"
#include "models/gateway/profile.h"
#include "models/payments/charge.h"
#include "models/payments/refund_order.h"
#include "models/refunds/legal_ground.h"
#include "models/refunds/policy.h"
#include "models/refunds/warning.h"

#include <QMap>

#include <optional>
#include <vector>

namespace reintegro {

//! What a person gave for a refund, field by field, as typed. The wizard and the command line fill the same
//! thing.
struct RefundInput {
    enum class AmountForm { Text, Minor, Full };
    AmountForm amountForm = AmountForm::Text;
    QString amountText; //!< As people write it.
    qint64 amountMinor = 0;

    QString reason;
    QString note;
    QString beneficiaryName;
    QString documentType; //!< CC, CE, NIT, TI.
    QString documentNumber;
    QString bank; //!< A code, a name or a label of the list.
    QString bankName; //!< Sent as it is when given.
    QString accountNumber;
    QString accountType; //!< SAVINGS, CHECKING.
    QString branch;
    std::optional<QString> callbackUrl; //!< Instead of the profile's.
    QString ground; //!< "withdrawal", "reversal" or "goodwill"; empty where none is named.
    QString claimedOn; //!< The day in Bogotá on which the customer asked: "2026-02-02". Empty: today.
    //! No account is named, where the policy allows it: what stands in the fields about it counts for
    //! nothing. Not kept with drafts.
    bool leavesAccountOut = false;

    //! Compact JSON and back, for kept drafts.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<RefundInput> fromJson(const QByteArray &json);
    bool operator==(const RefundInput &) const = default;
};

enum class RefundField {
    Amount,
    Reason,
    Note,
    BeneficiaryName,
    DocumentType,
    DocumentNumber,
    Bank,
    AccountNumber,
    AccountType,
    Branch,
    CallbackUrl,
    Ground,
    ClaimedOn,
};

//! What was understood of one field, and how it stands to what the payer gave.
struct FieldFinding {
    Phrase understood; //!< "Will refund 1.500,00 COP." May be empty.
    Phrase wall; //!< Why it cannot be sent so. Empty when it can.
    std::vector<Phrase> doubts; //!< To be confirmed.
    std::optional<QString>
        payerHas; //!< What the payer's data says about the same thing, where it says anything.
    bool differsFromPayer = false;
};

//! Everything the desk can say about a refund before it asks the store. Pure.
struct RefundCheck {
    QMap<RefundField, FieldFinding> fields;
    std::optional<Money> amount; //!< Where it was understood.
    TransferAccount account; //!< Fields with a wall are empty.
    QString reason, note, callbackUrl;
    std::optional<LegalGround> ground; //!< Where one is named and can be.
    std::vector<Warning> warnings; //!< Notices, doubts and what blocks, in the order of the form.
    std::optional<Error> refusal; //!< By the policy; a blocking warning says the same.

    //! No field has a wall: this can be a refund.
    [[nodiscard]] bool isComplete() const;
    //! The first wall as ErrorKind::InvalidData that names the field.
    [[nodiscard]] Result<Done> asResult() const;
};

//! What an administrator allows, and what time it is.
struct PolicyNow {
    Policy policy;
    QDateTime now;
};

//! Checks an input against a charge and what is left of it (`left` is the answer of whatIsLeft). More than is
//! left, a charge that may not be refunded, and what the policy forbids as far as it can be seen without the
//! store's sums, are blocking warnings, not walls.
[[nodiscard]] RefundCheck checkRefundInput(const RefundInput &input, const Charge &charge,
    const Result<Money> &left, const Profile &profile, const PolicyNow &rules = {},
    const BankList &banks = BankList::builtIn());

} // namespace reintegro
