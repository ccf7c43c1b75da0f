// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace reintegro {

//! One thing that can go wrong on the way to the gateway, on purpose. The table stands in README.md here.
struct TrainingFault {
    enum class How {
        Silent, //!< Never answers.
        Cuts, //!< Ends the connection without a byte.
        Says, //!< Answers with `httpStatus`, `contentType` and `body`.
        HalfAnswer, //!< The right answer, cut in its middle.
        HalfHead, //!< Ends the connection inside the head of the answer.
        Huge, //!< 80 MiB of an answer.
        GzipBomb, //!< 300 KB that become 300 MiB.
        Deep, //!< 100,000 arrays in each other.
        Slow, //!< The right answer, after 8 s.
        Drip, //!< A byte each half second, without an end.
        Redirects, //!< 307 to another address.
        UnauthorizedOnce, //!< 401 the first time, then as if nothing had been.
        OtherAmount, //!< The right answer with one thing changed; so are those below.
        OtherKey,
        OtherReference,
        OtherCurrency,
        OtherCountry,
        OtherCallback,
        OlderTime,
        UnknownWord,
        Fails, //!< The refund is FAILED at once because of the account.
        FailsLater, //!< First IN_PROGRESS, then FAILED.
    };
    const char *name = nullptr; //!< After "fault-".
    How how = How::Says;
    bool executes = false; //!< Whether the refund is made although the answer hides it.
    int httpStatus = 200;
    const char *contentType = "application/json";
    const char *body = "";
};

//! All of them.
[[nodiscard]] std::span<const TrainingFault> trainingFaults();

//! The fault of a refund of this charge: of "fault-<name>" and "fault-<name>-<anything>". Null for none.
[[nodiscard]] const TrainingFault *faultOfRefunds(const QString &chargeKey);
//! The fault of looking this charge up: of "lookup-fault-<name>" and "lookup-fault-<name>-<anything>".
[[nodiscard]] const TrainingFault *faultOfLookups(const QString &chargeKey);
//! The fault of reading a refund of this charge by its key: of "status-fault-<name>…".
[[nodiscard]] const TrainingFault *faultOfStatus(const QString &chargeKey);

} // namespace reintegro
