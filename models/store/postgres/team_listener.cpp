// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/team_listener.h"

#include "models/basics/logging.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr std::chrono::milliseconds firstPause{250};
static constexpr std::chrono::milliseconds longestPause{5000};

TeamListener::TeamListener(Open open)
    : m_open(std::move(open))
    , m_again(this) // goes along to the thread
    , m_pause(firstPause)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &TeamListener::tryAgain);
}

void TeamListener::take(PgLink link)
{
    stop();
    auto taken = std::make_unique<PgLink>(std::move(link));
    if (const auto listening = taken->execute(u"LISTEN reintegro"_s); !listening) {
        qCWarning(lcStore) << "listening:" << listening.error().detail;
        return lose();
    }
    m_link = std::move(taken);
    m_pause = firstPause;
    m_notifier = std::make_unique<QSocketNotifier>(m_link->socket(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TeamListener::read);
    Q_EMIT connected();
}

void TeamListener::read()
{
    const std::optional<QStringList> subjects = m_link->notifications();
    if (!subjects)
        return lose();
    for (const QString &subject : *subjects)
        Q_EMIT heard(subject);
}

void TeamListener::lose()
{
    const bool wasThere = m_link != nullptr;
    // The notifier itself may be calling us.
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_link.reset();
    if (wasThere)
        qCInfo(lcStore) << "the team's database hung up";
    Q_EMIT broken();
    m_again.start(m_pause);
    m_pause = std::min(m_pause * 2, longestPause);
}

void TeamListener::lookNow()
{
    if (m_link && m_link->execute(u"SELECT 1"_s))
        return read();
    if (m_link)
        return lose();
    if (!m_again.isActive())
        m_again.start(0);
}

void TeamListener::tryAgain()
{
    Result<PgLink> link = m_open();
    if (link)
        return take(*std::move(link));
    lose();
}

void TeamListener::stop()
{
    m_again.stop();
    m_notifier.reset();
    m_link.reset();
}

} // namespace reintegro
