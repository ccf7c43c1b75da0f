// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/arrival_intake.h"

#include "models/basics/logging.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace reintegro {

//! Nobody notices so little, and under load it makes one transaction of many.
static constexpr std::chrono::milliseconds gathering = 50ms;
//! Under load the pause is so many times as long as what was taken in took: whoever waits for his answer, and
//! the desks, go before what can wait.
static constexpr int pauseForWork = 5;
static constexpr auto afterTrouble = 2s;
static constexpr int mostAtOnce = 256; // so long no desk can write: some tens of milliseconds

ArrivalIntake::ArrivalIntake(PostgresNotificationStore &store, InboxCounters &counters, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_counters(counters)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ArrivalIntake::takeIn);
}

void ArrivalIntake::begin()
{
    m_hasBegun = true;
    takeIn();
}

void ArrivalIntake::stop()
{
    m_hasBegun = false;
    m_pause.stop();
}

void ArrivalIntake::lookSoon()
{
    m_hasCome = true;
    if (m_hasBegun && !m_isTaking && !m_pause.isActive())
        m_pause.start(gathering);
}

void ArrivalIntake::takeIn()
{
    if (m_isTaking || !m_hasBegun)
        return;
    m_pause.stop();
    m_isTaking = true;
    m_hasCome = false;
    m_since.start();
    m_store.takeIn(mostAtOnce)
        ->whenDone(this, [this](const Result<PostgresNotificationStore::TakenIn> &taken) {
            m_isTaking = false;
            if (taken)
                m_counters.repeated += quint64(taken->repeated);
            else
                qCWarning(lcApp) << "what arrived was not taken in:" << taken.error().detail;
            if (!m_hasBegun)
                return;
            if (!taken)
                m_pause.start(afterTrouble);
            else if (taken->isMore || m_hasCome)
                m_pause.start(
                    std::max(gathering, pauseForWork * std::chrono::milliseconds(m_since.elapsed())));
        });
}

} // namespace reintegro
