// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace reintegro::test {

//! Where a QTemporaryDir of a test belongs that writes much and does not care about power cuts: in memory
//! where the system has such a place, so that the store's waits for the disk cost nothing.
[[nodiscard]] inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return base + QStringLiteral("/reintegro-XXXXXX");
}

} // namespace reintegro::test
