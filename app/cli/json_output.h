// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"
#include "models/refunds/board.h"
#include "models/refunds/evidence_store.h"
#include "models/refunds/journal.h"
#include "models/refunds/refund_request.h"
#include "models/refunds/refund_requests.h"

#include <nlohmann/json.hpp>

namespace reintegro {

// The shapes that scripts read. What the gateway did not send is null, never invented; texts that are not
// UTF-8 have U+FFFD in the place of what is wrong.

using OrderedJson = nlohmann::ordered_json;

[[nodiscard]] OrderedJson jsonOf(const QString &text);
[[nodiscard]] OrderedJson jsonOf(const std::optional<QString> &text);
[[nodiscard]] OrderedJson jsonOf(const Money &money); //!< {"minor", "currency"}
[[nodiscard]] OrderedJson jsonOf(const std::optional<Money> &money);
[[nodiscard]] OrderedJson jsonOf(const std::optional<GatewayTime> &time); //!< {"text", "utc"}
[[nodiscard]] OrderedJson jsonOf(const QDateTime &time); //!< Of our own: {"text", "utc"}
[[nodiscard]] OrderedJson jsonOf(const std::optional<QDateTime> &time);
[[nodiscard]] OrderedJson jsonOf(const Charge &charge); //!< What stands under "charge".
//! What stands under "request", with those of the statements that are about it. `days` say by when the money
//! has to be back, where it names a ground.
[[nodiscard]] OrderedJson jsonOf(
    const RefundRequest &request, const std::vector<KeptStatement> &statements, const GroundDays &days = {});
//! {"kind", "claimedOn", "dueOn"}, or null.
[[nodiscard]] OrderedJson jsonOf(const std::optional<LegalGround> &ground, const GroundDays &days);
[[nodiscard]] OrderedJson jsonOf(const std::optional<QDate> &day); //!< "2026-02-28", or null.
[[nodiscard]] OrderedJson jsonOf(const Board &board); //!< What stands under "board".
[[nodiscard]] OrderedJson jsonOf(const std::vector<Warning> &warnings);
//! The warnings of the request itself, and one for each approval by somebody whose password an administrator
//! had set.
[[nodiscard]] std::vector<Warning> warningsOf(const RefundRequest &request);
//! {"httpStatus", "code", "message", "body"}, or null where the gateway said nothing.
[[nodiscard]] OrderedJson jsonOf(const std::optional<ServerReply> &reply);
//! {"body", "warnings"}
[[nodiscard]] OrderedJson jsonOf(const RefundPreview &preview);

//! The document as it is printed, with a line end.
[[nodiscard]] QByteArray jsonText(const OrderedJson &document);

//! Says to a person on standard error what went wrong, and with `isJson` to a script on standard output:
//! {"error": {"kind", "message", "gateway", …more}, …beside}.
void printFailure(const Error &error, bool isJson, const OrderedJson &more,
    const OrderedJson &beside = OrderedJson::object());

} // namespace reintegro
