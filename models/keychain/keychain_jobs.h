// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/pending.h"
#include "models/basics/secret.h"
#include "models/keychain/keychain_failure.h"

#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

namespace QKeychain {
class Job;
}

namespace reintegro {

//! The three jobs of QtKeychain, each with a limit of ours. Says what QtKeychain said, true or not: it takes
//! KeychainReadiness to know.
//!
//! One at a time. A job that does not answer in time is abandoned, never destroyed: libsecret would call back
//! into freed memory. It destroys itself when it ends. Until then every other job fails at once with
//! NoAnswer: QtKeychain would put it behind the one that hangs, and a write would happen long after we had
//! called it failed.
class KeychainJobs final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] Pending<std::optional<Secret>> *read(const QString &name, std::chrono::milliseconds limit);
    [[nodiscard]] Pending<Done> *write(
        const QString &name, const Secret &secret, std::chrono::milliseconds limit);
    [[nodiscard]] Pending<Done> *remove(const QString &name, std::chrono::milliseconds limit);

private:
    enum class Ending { Answered, NotStarted, Abandoned };
    void run(QKeychain::Job *job, const QString &name, std::chrono::milliseconds limit,
        const std::function<void(Ending)> &handler);

    QPointer<QKeychain::Job> m_running;
};

} // namespace reintegro
