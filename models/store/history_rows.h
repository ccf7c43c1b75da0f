// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/beneficiary_history.h"
#include "models/store/sql_query.h"
#include "models/store/store_step.h"

#include <QHash>

namespace reintegro {

// What a store knows about beneficiaries and about who asks, and the warnings that came up about a request
// after it was asked for.

//! Found by the indexes of account, document, charge and asker: a look is as quick in a store of a million.
[[nodiscard]] Result<BeneficiaryFacts> loadBeneficiaryFacts(
    const StoreView &view, const HistoryQuestion &question);

//! A query behind it: a test asks the databases how they run it.
struct HistoryQuery {
    QString sql;
    QVariantList values;
};
//! By account, by document, by charge, by asker.
[[nodiscard]] std::vector<HistoryQuery> historyQueries(
    const StoreView &view, const HistoryQuestion &question);

//! What was noted about a request: codes and levels, without words.
[[nodiscard]] Result<std::vector<Warning>> loadNotedWarnings(const StoreView &view, const RequestId &id);
//! The codes of all warnings that count for a request.
[[nodiscard]] Result<QStringList> countingWarnings(const StoreView &view, const RefundRequest &request);

//! The part of the warnings that is not noted yet.
[[nodiscard]] Result<std::vector<Warning>> unnotedOf(
    const StoreView &view, const RequestId &id, const std::vector<Warning> &warnings);
//! "account_of_others/confirm", as the journal has it.
[[nodiscard]] QString notedName(const Warning &warning);

//! The journal says what was noted about each request: one for which the table says otherwise gets a record
//! that no journal has.
[[nodiscard]] Result<Done> compareNotedWarnings(const StoreView &view, QHash<QString, QString> &records);

} // namespace reintegro
