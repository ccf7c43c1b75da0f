// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace reintegro {

//! One line of the palette: something that can be done, a charge or a request.
struct PaletteEntry {
    QString text; //!< What it is; a search looks here first.
    QString beside; //!< At the right edge: keys, or how it stands.
    QString alsoFoundBy; //!< What else a search looks through.
    QIcon picture;
    std::function<void()> act;
};

} // namespace reintegro
