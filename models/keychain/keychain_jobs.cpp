// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keychain/keychain_jobs.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

Error errorOf(const QKeychain::Job &job)
{
    const QString detail = u"QtKeychain "_s + QString::number(job.error()) + u": "_s + job.errorString();
    switch (job.error()) {
    case QKeychain::AccessDenied:
        // libsecret's word for a keyring that was locked after we had asked
        return keychainError(KeychainFailure::Locked, detail);
    case QKeychain::AccessDeniedByUser:
        return keychainError(KeychainFailure::Denied, detail);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return keychainError(KeychainFailure::NoService, detail);
    case QKeychain::CouldNotDeleteEntry:
        return keychainError(KeychainFailure::NotRemoved, detail);
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::OtherError:
        break;
    }
    return keychainError(KeychainFailure::Other, detail);
}

//! Jobs have no parent: one that hangs must outlive everything. They go when they have ended.
template <typename KeychainJob> KeychainJob *newJob()
{
    auto *const job = new KeychainJob(u"reintegro"_s);
    job->setAutoDelete(false);
    job->setInsecureFallback(false); // it would write plain text to a settings file
    QObject::connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
    return job;
}

} // namespace

Pending<std::optional<Secret>> *KeychainJobs::read(const QString &name, std::chrono::milliseconds limit)
{
    auto *const answer = new Pending<std::optional<Secret>>(this);
    auto *const job = newJob<QKeychain::ReadPasswordJob>();
    run(job, name, limit, [answer, job](Ending ending) {
        if (ending != Ending::Answered)
            answer->finish(failure(keychainError(KeychainFailure::NoAnswer)));
        else if (job->error() == QKeychain::NoError)
            answer->finish(std::optional(Secret(job->binaryData())));
        else if (job->error() == QKeychain::EntryNotFound)
            answer->finish(std::optional<Secret>());
        else
            answer->finish(failure(errorOf(*job)));
    });
    return answer;
}

Pending<Done> *KeychainJobs::write(const QString &name, const Secret &secret, std::chrono::milliseconds limit)
{
    auto *const answer = new Pending<Done>(this);
    auto *const job = newJob<QKeychain::WritePasswordJob>();
    job->setBinaryData(secret.revealForKeychain());
    run(job, name, limit, [answer, job](Ending ending) {
        if (ending == Ending::NotStarted)
            answer->finish(failure(keychainError(KeychainFailure::NoAnswer)));
        else if (ending == Ending::Abandoned)
            answer->finish(failure(keychainError(KeychainFailure::NoAnswerToWrite)));
        else if (job->error() == QKeychain::NoError)
            answer->finish(Done{});
        else
            answer->finish(failure(errorOf(*job)));
    });
    return answer;
}

Pending<Done> *KeychainJobs::remove(const QString &name, std::chrono::milliseconds limit)
{
    auto *const answer = new Pending<Done>(this);
    auto *const job = newJob<QKeychain::DeletePasswordJob>();
    run(job, name, limit, [answer, job](Ending ending) {
        if (ending == Ending::NotStarted)
            answer->finish(failure(keychainError(KeychainFailure::NoAnswer)));
        else if (ending == Ending::Abandoned)
            answer->finish(failure(keychainError(KeychainFailure::NoAnswerToRemove)));
        else if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            answer->finish(Done{});
        else
            answer->finish(failure(errorOf(*job)));
    });
    return answer;
}

void KeychainJobs::run(QKeychain::Job *job, const QString &name, std::chrono::milliseconds limit,
    const std::function<void(Ending)> &handler)
{
    if (m_running) {
        job->deleteLater(); // safe: it was never started
        handler(Ending::NotStarted);
        return;
    }
    m_running = job;
    auto *const alarm = new QTimer(this);
    alarm->setSingleShot(true);
    connect(alarm, &QTimer::timeout, alarm, [alarm, handler] {
        alarm->deleteLater();
        handler(Ending::Abandoned);
    });
    connect(job, &QKeychain::Job::finished, this, [this] { m_running.clear(); });
    connect(job, &QKeychain::Job::finished, alarm, [alarm, handler] {
        alarm->stop();
        alarm->deleteLater();
        handler(Ending::Answered);
    });
    alarm->start(std::max(limit, std::chrono::milliseconds(1)));
    job->setKey(name);
    job->start();
}

} // namespace reintegro
