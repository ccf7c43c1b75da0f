// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_status.h"

namespace reintegro {

ExitStatus exitStatusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return ExitStatus::Usage;
    case ErrorKind::NotFound:
        return ExitStatus::NotFound;
    case ErrorKind::NotAllowed:
        return ExitStatus::NotAllowed;
    case ErrorKind::Network:
    case ErrorKind::RateLimited:
    case ErrorKind::Refused:
    case ErrorKind::Unreadable:
    case ErrorKind::NotSent:
    case ErrorKind::Cancelled:
        return ExitStatus::Gateway;
    case ErrorKind::InvalidData:
        return ExitStatus::InvalidData;
    case ErrorKind::Conflict:
    case ErrorKind::OutcomeUnknown:
        return ExitStatus::Conflict;
    case ErrorKind::Storage:
    case ErrorKind::Keychain:
        return ExitStatus::Machine;
    }
    return ExitStatus::Machine;
}

} // namespace reintegro
