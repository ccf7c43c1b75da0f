// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace reintegro {

//! An invented charge of the training gateway.
struct TrainingCharge {
    QString key;
    qint64 amount = 0; //!< Minor units.
    QString currency;
    QString status; //!< Before any refund made here.
    //! The answer to a look-up, in the contract's order of fields. Null for the one that is published as
    //! text.
    nlohmann::ordered_json answer;
};

//! Every invented charge. Times are counted back from `base` (UTC).
[[nodiscard]] std::vector<TrainingCharge> trainingCharges(const QDateTime &base);

//! The charge of a key that asks for a fault or for a world without refund status ("fault-…",
//! "lookup-fault-…", "status-fault-…", "unserved-…"), made when it is asked for. Nothing for other keys.
[[nodiscard]] std::optional<TrainingCharge> trainingChargeOnDemand(const QString &key, const QDateTime &base);

//! "2026-03-01 21:16:42 GMT-08:00", as the gateway writes its answers.
[[nodiscard]] std::string gatewayTimeText(const QDateTime &instant);

} // namespace reintegro
