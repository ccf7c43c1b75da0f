// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/process_hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_MACOS
#include <sys/ptrace.h>
#endif

namespace reintegro {

void hardenProcess()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#if defined(Q_OS_MACOS) && !defined(QT_DEBUG)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

} // namespace reintegro
