// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/field_sealer.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace reintegro {

//! What looking into a store needs, on the store's thread.
struct StoreView {
    const QSqlDatabase &database;
    const FieldSealer &fields;
};

//! What a step of a store works with: inside one write transaction, on the store's thread.
struct StoreStep : StoreView {
    QDateTime now; //!< The store's clock when the step began to write, UTC.
};

//! Who tried what, for the journal in case it is refused.
struct TriedStep {
    QString actor;
    QString action; //!< "approve"
    QString subject;
};

} // namespace reintegro
