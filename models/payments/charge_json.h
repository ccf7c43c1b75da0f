// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"
#include "models/payments/charge.h"

namespace reintegro {

//! Reads the gateway's answer to a look-up (contract/README.md §3). Pure; any thread.
//!
//! Strict JSON but for leading zeros in the card's expirationMonth and expirationYear, which become a remark.
//! Fails with ErrorKind::Unreadable and a sentence that says where (line and column, or the JSON pointer of
//! the field). Needs idempotencyKey and transferStatus; with an amount a currency.
[[nodiscard]] Result<Charge> decodeCharge(const QByteArray &answer);

//! Reads a saved answer: a charge, a refund, or a notification (then its data.chargeDetails). `charge show
//! --file`. Fails with ErrorKind::InvalidData.
[[nodiscard]] Result<Charge> decodeSavedRecord(const QByteArray &file);

//! The same bytes with every card token under transferDetails masked but for its last four characters. Also
//! for answers that cannot be read: then everything that looks like a token's value is masked.
[[nodiscard]] QByteArray maskCardTokens(const QByteArray &answer);

} // namespace reintegro
