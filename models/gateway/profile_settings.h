// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/profile.h"

#include <functional>
#include <vector>

class QSettings;

namespace reintegro {

//! The profiles of a home, in an INI file that only its owner can read. Plain settings, never a secret.
//!
//! Every change is one atomic step under a lock, so that two programs may share the file. Cheap to make;
//! reads the file anew each time. Any thread, one object per thread.
class ProfileSettings {
public:
    //! `file` need not exist yet; its folder must.
    explicit ProfileSettings(QString file);

    //! By name. An entry that cannot be used (edited by hand) is left out and logged. Storage.
    [[nodiscard]] Result<std::vector<Profile>> profiles() const;
    //! NotFound, Storage.
    [[nodiscard]] Result<Profile> profile(const QString &name) const;
    //! The name of the profile in use; empty when there is none.
    [[nodiscard]] QString current() const;

    //! Checks and completes (completeProfile), keeps, and uses it when it is the first. Gives it as it is
    //! kept. InvalidData; Conflict for a name that is taken (without case); Storage.
    [[nodiscard]] Result<Profile> add(const Profile &profile);
    //! Another callback address, bank code form and check digit for the profile of this name; what decides
    //! where money goes stays as it was added. Gives it as it is kept. NotFound, InvalidData, Storage.
    [[nodiscard]] Result<Profile> change(const Profile &profile);
    //! NotFound, Storage.
    [[nodiscard]] Result<Done> use(const QString &name);
    //! Forgets it. If it was in use, none is afterwards. NotFound, Storage.
    [[nodiscard]] Result<Done> remove(const QString &name);

private:
    [[nodiscard]] Result<Done> step(const std::function<Result<Done>(QSettings &)> &step);

    QString m_file;
};

} // namespace reintegro
