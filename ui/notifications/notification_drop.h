// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/result.h"

#include <QByteArray>

class QMimeData;

namespace reintegro {

//! A notification's file that somebody drags over a window; empty where it is anything else.
[[nodiscard]] QString notificationFileIn(const QMimeData *dragged);

//! The bytes of such a file. InvalidData where it cannot be read or is too long.
[[nodiscard]] Result<QByteArray> readNotificationFile(const QString &path);

} // namespace reintegro
