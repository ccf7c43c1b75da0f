// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/termination.h"

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace reintegro {

// A signal handler may do next to nothing: it writes a byte into a pipe that the event loop reads.
static std::array<int, 2> terminationPipe{-1, -1};

extern "C" {
static void onTerminationSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(terminationPipe[1], &byte, 1);
}
}

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (pipe2(terminationPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then the signals do what they always do
    auto *const notifier = new QSocketNotifier(terminationPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Termination::requested);
    struct sigaction action = {};
    action.sa_handler = onTerminationSignal;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND); // the second one ends the program at once
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

Termination::~Termination()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (int &end : terminationPipe) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace reintegro

#else

namespace reintegro {

// Elsewhere the system ends the program; the training gateway has nothing to put in order.
Termination::Termination(QObject *parent)
    : QObject(parent)
{
}

Termination::~Termination() = default;

} // namespace reintegro

#endif
