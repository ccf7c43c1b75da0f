// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <optional>

namespace reintegro {

//! Looks at the row the query stands on; a failure ends the walk and is handed on.
using RowHandler = std::function<Result<Done>(const QSqlQuery &row)>;

// All SQL of the program goes through these three. `sql` is a constant, `values` are bound in their order; a
// null QString or QByteArray is bound as an empty one, NULL is written QVariant(). A failure is of kind
// Storage, or Conflict where a constraint of the database refused the step.

//! Runs a statement. Gives how many rows it changed.
Result<int> changeRows(const QSqlDatabase &database, const QString &sql, const QVariantList &values = {});
//! Walks through all rows that a query gives.
[[nodiscard]] Result<Done> eachRow(
    const QSqlDatabase &database, const QString &sql, const QVariantList &values, const RowHandler &handler);
//! The first row's values, or nothing where there is no row.
[[nodiscard]] Result<std::optional<QVariantList>> firstRow(
    const QSqlDatabase &database, const QString &sql, const QVariantList &values = {});

//! Hands a failure on as the failure of another type.
template <typename T> [[nodiscard]] tl::unexpected<Error> failureOf(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace reintegro
