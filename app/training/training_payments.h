// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QDateTime>

#include <string>

namespace reintegro {

//! The invented people who paid. They give their document in every form that the contract knows.
enum class TrainingPayer {
    Published, //!< The one of the gateway's documents.
    Camila, //!< CC as text.
    Andres, //!< CC as an object.
    Valentina, //!< CC of ten digits as text.
    Ceiba, //!< A company with a NIT, as an object.
    Juan, //!< TI as an object.
    Sofia, //!< CE as an object.
    NoDocument, //!< null.
    Empty, //!< `{}`.
};

[[nodiscard]] nlohmann::ordered_json trainingPayer(TrainingPayer payer);

//! `transferDetails` of a payment method, under the documented or the observed key (contract/README.md §3).
[[nodiscard]] nlohmann::ordered_json trainingDetails(
    const std::string &method, const std::string &status, const QDateTime &created);

} // namespace reintegro
