// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"

#include <QString>

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

    bool operator==(const Warning &) const = default;
};

} // namespace reintegro
