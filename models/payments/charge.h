// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"
#include "models/basics/secret.h"
#include "models/payments/gateway_time.h"
#include "models/payments/keys.h"
#include "models/payments/money.h"

#include <optional>
#include <vector>

namespace reintegro {

//! A status word of the gateway. Words we do not know are kept as they came.
struct ChargeStatus {
    enum class Word {
        Settled,
        Failed,
        InProgress,
        Refunding,
        Refunded,
        Cancelled, // documented up to here
        Authorized,
        ChargedBack,
        Expired,
        InitialStatus, // observed up to here
        Other,
    };
    Word word = Word::Other;
    QString text; //!< As it came: "SETTLED".

    [[nodiscard]] static ChargeStatus fromText(const QString &text);
    bool operator==(const ChargeStatus &) const = default;
};

struct BillingAddress {
    std::optional<QString> zipCode, state, city, street, number;
    bool operator==(const BillingAddress &) const = default;
};

//! Who paid. Every field may be missing; `documentType` is there only where the gateway sent the object form.
struct Payer {
    std::optional<QString> name, email, documentId, documentType, phone;
    std::optional<BillingAddress> billingAddress;
    bool operator==(const Payer &) const = default;
};

//! One fact of a payment method: the contract's own field name and the text as received (a number or a
//! boolean as it stood in the JSON, so "06" stays "06"). No text where the gateway did not send it.
struct DetailField {
    QString name;
    std::optional<QString> text;
    bool operator==(const DetailField &) const = default;
};

//! What the gateway says about one payment method of a charge (contract/README.md §3).
struct MethodDetails {
    enum class Kind { Card, Pse, BancolombiaButton, BancolombiaCollection, PayCash, Nequi, Efecty, Other };
    Kind kind = Kind::Other;
    QString wireName; //!< The key under transferDetails as it came: "psePay" or "pse".
    //! All fields the contract knows for this kind, in its order, flat; then those it does not know. A card's
    //! token stands here only masked, under "token".
    std::vector<DetailField> fields;
    std::optional<Secret> cardToken; //!< Can pay in place of the card: in no export, no log, no window.

    //! The text of a field; nothing when it was not sent.
    [[nodiscard]] std::optional<QString> text(const QString &fieldName) const;
    //! "card", "pse", "bancolombiaButton", … as INTERFACES names them; "other".
    [[nodiscard]] static QString nameOf(Kind kind);
};

//! A charge as the gateway answered. Also what is read from a refund's or a notification's `chargeDetails`
//! when a saved file is shown. What was not sent is not here; what was not understood is listed, and `raw`
//! has it all.
struct Charge {
    ChargeKey key;
    ChargeStatus status;
    std::optional<QString> referenceId, paymentMethod, paymentFlow;
    std::optional<qint64> statusCode;
    std::optional<QString> errorMessage;
    std::optional<Money> amount, finalAmount;
    std::optional<QString> country;
    std::optional<GatewayTime> createTime, scheduledTime, finalStatusTime;
    std::optional<QString> description, callbackUrl, subMerchantId;
    std::optional<Payer> payer;
    std::vector<MethodDetails> details;
    std::vector<QString> unknownFields; //!< JSON pointers, in the order of the answer.
    std::vector<Phrase> remarks; //!< Leniencies that were used to read it.
    QByteArray raw; //!< The answer as it came, byte for byte, except that a card token is masked.
};

} // namespace reintegro
