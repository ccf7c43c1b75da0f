// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"

#include <QByteArray>

#include <vector>

namespace reintegro {

//! A look-up's answer in which the one slip that the contract forgives no longer stands in the way.
struct ForgivenAnswer {
    QByteArray document; //!< As long as the answer: the leading zeros became blanks.
    std::vector<Phrase> remarks; //!< One for each number that was forgiven.
};

//! Takes the leading zeros from whole numbers that are a charge's `expirationMonth` or `expirationYear`
//! (/transferDetails/card/cardInfo of the document itself; contract/README.md §3: the published sample says
//! 06). Never inside a string, never anywhere else. Pure.
[[nodiscard]] ForgivenAnswer forgiveCardExpiry(const QByteArray &answer);

} // namespace reintegro
