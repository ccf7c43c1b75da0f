// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/types.h>

namespace reintegro::test {

//! The gnome-keyring of this session (see tests/support/with_keychain), as a test needs to handle it.
class RealKeyring {
public:
    //! Locks the default keyring.
    static bool lock();
    //! Puts a new daemon in the old one's place that has the keyring unlocked.
    static bool unlock();
    //! The daemon stays there and does nothing, until thaw().
    static void freeze();
    static void thaw();
    //! Every file under the home folder, in one.
    static QByteArray everythingOnDisk();

private:
    static pid_t daemon();
};

} // namespace reintegro::test
