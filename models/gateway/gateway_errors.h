// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/gateway/http_exchange.h"
#include "models/gateway/http_request.h"

namespace reintegro {

//! What a call was about; decides the words.
enum class CallSubject { Charge, Refund, Token, Cancelling };

//! The bytes without the secrets of the call itself, should the other side repeat them. (Very short ones
//! cannot be told from the words around them and stay.)
[[nodiscard]] QByteArray withoutSecrets(QByteArray body, const std::vector<Secret> &secrets);

//! The answer for an Error, card tokens masked. The body must be without secrets already.
[[nodiscard]] std::optional<ServerReply> replyOf(const HttpOutcome &outcome);

//! Why a call that changes nothing brought no usable answer: every outcome but a whole 2xx. Pure.
[[nodiscard]] Error readError(const HttpOutcome &outcome, CallSubject subject);

//! What a request to cancel a charge came to that brought no whole 2xx. NotSent when it certainly never left,
//! OutcomeUnknown unless the gateway itself refused. Pure.
[[nodiscard]] Error cancelError(const HttpOutcome &outcome, bool mayHaveLeft);

//! A change whose outcome nobody knows.
[[nodiscard]] Error cancelOutcomeUnknown(const HttpOutcome &outcome);

//! The person stopped it.
[[nodiscard]] Error cancelledByPerson();

} // namespace reintegro
