// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace reintegro {

//! A work of others that the programs stand on, and under which licence they do.
struct LicensedWork {
    QString name;
    QString licence; //!< By its SPDX name.
    QString by;
    QString what; //!< For what it is there.
};

//! All that CMakeLists.txt and resources/ take in.
[[nodiscard]] std::vector<LicensedWork> licensedWorks();
//! The programs' own licence, whole.
[[nodiscard]] QString ownLicence();
//! That of the drawings, whole.
[[nodiscard]] QString iconsLicence();

} // namespace reintegro
