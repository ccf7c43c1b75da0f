// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"

#include <QString>

#include <vector>

namespace reintegro {

//! Something a person should know before money leaves.
struct Warning {
    enum class Level {
        Notice, //!< Shown; nobody has to confirm it.
        Confirm, //!< The approver has to tick it.
        Blocking, //!< The refund cannot go on.
    };

    QString code; //!< "document_differs_from_payer", … stable, for scripts.
    Phrase message;
    Level level = Level::Confirm;
    //! What stands against what, one fact each, and never who: "R12 of 2026-02-03: 50.000,00 for charge
    //! order-9, settled". May be empty.
    std::vector<Phrase> evidence = {};

    bool operator==(const Warning &) const = default;
};

} // namespace reintegro
