// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk_opening.h"

#include "ui/common/busy_line.h"
#include "ui/common/scroll_page.h"
#include "ui/window_memory.h"

#include <algorithm>

namespace reintegro {

DeskOpening::DeskOpening(Workplace &workplace, WindowMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_memory(memory)
    , m_busy(new BusyLine(this))
{
    layOutCentered(this, m_busy, 420);
}

Pending<bool> *DeskOpening::look()
{
    Pending<bool> *const answer = m_workplace.isFresh();
    m_busy->follow(answer, tr("Opening…"), false);
    return answer;
}

Pending<DeskServices *> *DeskOpening::open(const QString &profile)
{
    const bool isTraining = profile.isEmpty();
    Pending<DeskServices *> *const answer =
        isTraining ? m_workplace.openTraining() : m_workplace.openDesk(profile);
    waitFor(answer, isTraining ? tr("Opening the training gateway…") : tr("Opening %1…").arg(profile));
    return answer;
}

void DeskOpening::waitFor(PendingBase *answer, const QString &words)
{
    m_desk = answer;
    m_busy->follow(answer, words, false);
    // First of all who listen: whoever hears of the answer may open the next one.
    connect(answer, &PendingBase::finished, this, [this] { m_desk = nullptr; });
}

bool DeskOpening::isOpening() const
{
    return !m_desk.isNull();
}

QString DeskOpening::lastGateway() const
{
    const QString inUse = m_workplace.currentProfile();
    const QString last = m_memory.gateway(inUse);
    const std::vector<Profile> profiles = m_workplace.profiles();
    const bool isThere = std::any_of(
        profiles.cbegin(), profiles.cend(), [&last](const Profile &profile) { return profile.name == last; });
    return isThere ? last : inUse;
}

void DeskOpening::keepLast(const QString &profile)
{
    m_memory.keepGateway(profile, m_workplace.currentProfile());
}

} // namespace reintegro
