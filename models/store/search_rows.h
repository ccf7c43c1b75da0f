// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_request.h"
#include "models/store/search_terms.h"
#include "models/store/sql_query.h"
#include "models/store/store_step.h"

namespace reintegro {

// The table that a store is searched by. A team's database fills it itself, with the same words.

//! Keeps what a request can be found by.
[[nodiscard]] Result<Done> writeSearchTerms(const StoreStep &step, const RequestId &id,
    const TransferAccount &account, const QString &beneficiaryAsTyped, const std::optional<Payer> &payer);
[[nodiscard]] Result<Done> removeSearchTerms(const StoreStep &step, const RequestId &id);

//! A part of a condition on requests `r`.
struct WordCondition {
    QString sql;
    QVariantList values;
};
//! A word finds the beginnings of charge and refund keys, a request's id, a state's name, and its people.
[[nodiscard]] WordCondition wordCondition(const StoreView &view, const SearchWord &word);
//! The ids of all requests that may name this document, and a few more: compare it afterwards.
[[nodiscard]] WordCondition documentCondition(const StoreView &view, const QString &documentId);
//! Requests that pay the same account, or to an account of the same document.
[[nodiscard]] WordCondition sameBeneficiary(const StoreView &view, const TransferAccount &account);

} // namespace reintegro
