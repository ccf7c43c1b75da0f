// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/training_faults.h"

#include <QByteArray>

class QTcpSocket;

namespace reintegro {

//! What a fault on the bare connection is made from.
struct SocketPlay {
    QByteArray right; //!< The right answer, whole: head and body.
    qsizetype bodySize = 0; //!< Of it the body.
    QByteArray elsewhere; //!< Where a redirect points.
};

//! Plays the fault on the connection itself. False for a fault that is an ordinary answer; nothing is done
//! then.
[[nodiscard]] bool playOnSocket(QTcpSocket *socket, const TrainingFault &fault, const SocketPlay &play);

} // namespace reintegro
