// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keychain/os_keychain.h"

#include "models/basics/logging.h"
#include "models/keychain/keychain_failure.h"
#include "models/keychain/keychain_jobs.h"
#include "models/keychain/keychain_readiness.h"

namespace reintegro {

namespace {

tl::unexpected<Error> logged(const char *step, const Error &error)
{
    qCWarning(lcKeychain).noquote() << step << "failed:" << error.what.english() << error.detail;
    return failure(error);
}

} // namespace

OsKeychain::OsKeychain(QObject *parent, std::chrono::milliseconds limit)
    : SecretStore(parent)
    , m_readiness(new KeychainReadiness(this))
    , m_jobs(new KeychainJobs(this))
    , m_limit(limit)
{
}

Pending<std::optional<Secret>> *OsKeychain::read(const QString &name)
{
    auto *const answer = new Pending<Found>(this);
    enqueue(answer, [this, name, answer] { beginRead(name, answer); });
    return answer;
}

Pending<Done> *OsKeychain::write(const QString &name, const Secret &secret)
{
    if (secret.size() >= secretSizeLimit)
        return alreadyDone<Done>(this, logged("write", keychainError(KeychainFailure::TooLong)));
    auto *const answer = new Pending<Done>(this);
    enqueue(answer, [this, name, secret, answer] { beginWrite(name, secret, answer); });
    return answer;
}

Pending<Done> *OsKeychain::remove(const QString &name)
{
    auto *const answer = new Pending<Done>(this);
    enqueue(answer, [this, name, answer] { beginRemove(name, answer); });
    return answer;
}

void OsKeychain::enqueue(const PendingBase *answer, std::function<void()> begin)
{
    connect(answer, &PendingBase::finished, this, [this] {
        m_busy = false;
        beginNext();
    });
    m_waiting.push_back(std::move(begin));
    beginNext();
}

void OsKeychain::beginNext()
{
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    m_deadline = QDeadlineTimer(m_limit);
    const auto begin = std::move(m_waiting.front());
    m_waiting.pop_front();
    begin();
}

std::chrono::milliseconds OsKeychain::timeLeft() const
{
    return std::chrono::milliseconds(m_deadline.remainingTime());
}

//! Goes on to `next` when the keychain is open; otherwise that is the answer.
template <typename T> void OsKeychain::whenReady(Pending<T> *answer, std::function<void()> next)
{
    m_readiness->check(timeLeft())
        ->whenDone(this, [answer, next = std::move(next)](const Result<Done> &ready) {
            if (ready)
                next();
            else
                answer->finish(logged("asking whether it is open", ready.error()));
        });
}

void OsKeychain::beginRead(const QString &name, Pending<Found> *answer)
{
    whenReady(answer, [this, name, answer] {
        m_jobs->read(name, timeLeft())->whenDone(this, [this, answer](const Result<Found> &found) {
            if (!found)
                answer->finish(logged("read", found.error()));
            else if (found->has_value())
                answer->finish(*found);
            else // believed only if it is open now too
                whenReady(answer, [answer] { answer->finish(Found()); });
        });
    });
}

void OsKeychain::beginWrite(const QString &name, const Secret &secret, Pending<Done> *answer)
{
    whenReady(answer, [this, name, secret, answer] {
        m_jobs->write(name, secret, timeLeft())
            ->whenDone(this, [this, name, secret, answer](const Result<Done> &written) {
                if (written)
                    compareWritten(name, secret, answer);
                else
                    answer->finish(logged("write", written.error()));
            });
    });
}

void OsKeychain::compareWritten(const QString &name, const Secret &secret, Pending<Done> *answer)
{
    m_jobs->read(name, timeLeft())->whenDone(this, [secret, answer](const Result<Found> &found) {
        if (!found)
            answer->finish(logged("reading back", found.error()));
        else if (*found && (*found)->revealForKeychain() == secret.revealForKeychain())
            answer->finish(Done{});
        else
            answer->finish(logged("reading back", keychainError(KeychainFailure::WrittenWrong)));
    });
}

void OsKeychain::beginRemove(const QString &name, Pending<Done> *answer)
{
    whenReady(answer, [this, name, answer] {
        m_jobs->remove(name, timeLeft())->whenDone(this, [this, name, answer](const Result<Done> &removed) {
            if (removed)
                confirmRemoved(name, answer);
            else
                answer->finish(logged("remove", removed.error()));
        });
    });
}

void OsKeychain::confirmRemoved(const QString &name, Pending<Done> *answer)
{
    m_jobs->read(name, timeLeft())->whenDone(this, [this, answer](const Result<Found> &found) {
        if (!found)
            answer->finish(logged("reading back", found.error()));
        else if (found->has_value())
            answer->finish(logged("remove", keychainError(KeychainFailure::NotRemoved)));
        else // believed only if it is open now too
            whenReady(answer, [answer] { answer->finish(Done{}); });
    });
}

} // namespace reintegro
