// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/standing_back.h"

#include "models/refunds/follow_store.h"

#include <QRandomGenerator>

#include <algorithm>

namespace reintegro {

using std::chrono::milliseconds;

static constexpr int mostDoublings = 6;

void StandingBack::begin()
{
    if (isOn())
        return;
    const milliseconds whole = std::min<milliseconds>(
        FollowStore::longestStandBack, FollowStore::firstStandBack * (1 << m_troubles));
    const double part = 0.5 + 0.5 * QRandomGenerator::global()->generateDouble();
    m_until = QDeadlineTimer(qint64(double(whole.count()) * part));
    m_troubles = std::min(m_troubles + 1, mostDoublings);
}

} // namespace reintegro
