// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/secret.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace reintegro {

//! What became of a look at a notification's signature (contract/README.md §6).
enum class SignatureVerdict {
    Absent, //!< There is none.
    Malformed, //!< The header cannot be read: nobody can say whose it is.
    Wrong, //!< It was not made with our secret over these bytes.
    OutOfTime, //!< Made with our secret, too long ago or too far ahead: perhaps somebody plays it again.
    Valid,
};
[[nodiscard]] QString nameOf(SignatureVerdict verdict); //!< "absent", "malformed", "wrong", …

//! How far a signature's time may be from now, in both directions.
struct SignatureWindow {
    QDateTime now;
    std::chrono::seconds width{300};
};

//! Judges the value of the header Liquido-Signature over a notification's raw bytes. `window` is for who
//! receives notifications; a person may bring an old one. Pure, and as slow for a wrong signature as for a
//! right one.
[[nodiscard]] SignatureVerdict judgeSignature(const QByteArray &header, const QByteArray &body,
    const Secret &clientSecret, const std::optional<SignatureWindow> &window);

//! The header that the gateway sends beside these bytes. For the training gateway and tests.
[[nodiscard]] QByteArray signatureHeader(
    const QByteArray &body, const Secret &clientSecret, qint64 timestamp);

} // namespace reintegro
