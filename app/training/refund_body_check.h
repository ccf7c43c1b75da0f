// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"

#include <QByteArray>
#include <QString>

namespace reintegro {

//! What the training gateway takes from a refund call.
struct TrainingOrder {
    QString key;
    QString charge;
    qint64 amount = 0;
    QString description;
    QString callbackUrl; //!< Empty when it was left out.
};

//! Reads the body of a refund call as strictly as the contract states it for requests. InvalidData names the
//! field.
[[nodiscard]] Result<TrainingOrder> readTrainingOrder(const QByteArray &body);

} // namespace reintegro
