// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keychain/secret_store.h"

#include <QDeadlineTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace reintegro {

class KeychainJobs;
class KeychainReadiness;

//! The operating system's keychain through QtKeychain: Secret Service or KWallet, macOS Keychain, Windows
//! credentials. Nothing is ever written anywhere else.
//!
//! Requests are answered one after another, each within `limit` from the moment it is its turn. "None" and
//! "removed" are said only while the keychain was seen open after the answer came. Needs a running event
//! loop on its thread.
class OsKeychain final : public SecretStore {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultLimit = std::chrono::seconds(10);

    explicit OsKeychain(QObject *parent = nullptr, std::chrono::milliseconds limit = defaultLimit);

    [[nodiscard]] Pending<std::optional<Secret>> *read(const QString &name) override;
    [[nodiscard]] Pending<Done> *write(const QString &name, const Secret &secret) override;
    [[nodiscard]] Pending<Done> *remove(const QString &name) override;

private:
    using Found = std::optional<Secret>;

    void enqueue(const PendingBase *answer, std::function<void()> begin);
    void beginNext();
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;

    void beginRead(const QString &name, Pending<Found> *answer);
    void beginWrite(const QString &name, const Secret &secret, Pending<Done> *answer);
    void beginRemove(const QString &name, Pending<Done> *answer);
    void compareWritten(const QString &name, const Secret &secret, Pending<Done> *answer);
    void confirmRemoved(const QString &name, Pending<Done> *answer);
    template <typename T> void whenReady(Pending<T> *answer, std::function<void()> next);

    KeychainReadiness *const m_readiness;
    KeychainJobs *const m_jobs;
    const std::chrono::milliseconds m_limit;
    QDeadlineTimer m_deadline; //!< of the request whose turn it is
    std::deque<std::function<void()>> m_waiting;
    bool m_busy = false;
};

} // namespace reintegro
