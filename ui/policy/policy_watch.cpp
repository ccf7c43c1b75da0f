// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_watch.h"

#include <QGuiApplication>

#include <utility>

namespace reintegro {

PolicyWatch::PolicyWatch(RefundStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &RefundStore::policyChanged, this, &PolicyWatch::look);
    connect(&store, &RefundStore::connectionChanged, this, &PolicyWatch::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_isKnown || !m_store.isTeamStore())
            look();
    });
    m_timer.start(lookEvery);
    look();
}

void PolicyWatch::look()
{
    if (m_isAsking) {
        m_asksAgain = true;
        return;
    }
    m_isAsking = true;
    m_store.policy()->whenDone(this, [this](const Result<StorePolicy> &policy) { take(policy); });
}

//! A store that cannot be read says so wherever something is asked of it; here what was known stays.
void PolicyWatch::take(const Result<StorePolicy> &policy)
{
    m_isAsking = false;
    m_isKnown = policy.has_value();
    if (policy && *policy != m_policy) {
        m_policy = *policy;
        Q_EMIT changed(m_policy);
    }
    if (std::exchange(m_asksAgain, false))
        look();
}

} // namespace reintegro
