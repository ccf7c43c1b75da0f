// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/request_history.h"

#include "models/refunds/history_warnings.h"

#include <chrono>

namespace reintegro {

using namespace std::chrono_literals;

RequestHistory::RequestHistory(BeneficiaryHistory &history, RefundStore &store, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_again.setSingleShot(true);
    m_again.setInterval(500ms);
    connect(&m_again, &QTimer::timeout, this, &RequestHistory::ask);
    connect(&store, &RefundStore::requestChanged, this, [this] { m_again.start(); });
}

void RequestHistory::setRequest(const RefundRequest &request)
{
    const bool isOther = !m_request || m_request->id != request.id;
    const bool isNew = isOther || m_request->state != request.state;
    m_request = request;
    if (isOther) {
        m_fresh.clear();
        m_noted.clear();
    }
    if (isNew)
        ask();
}

QStringList RequestHistory::codes() const
{
    return m_request ? codesOf(m_request->warnings) + codesOf(m_fresh) + codesOf(m_noted) : QStringList();
}

void RequestHistory::ask()
{
    if (!m_request || m_request->state != RequestState::AwaitingApproval)
        return;
    m_history.facts(historyOf(*m_request))
        ->whenDone(this, [this, id = m_request->id](const Result<BeneficiaryFacts> &facts) {
            // Where it does not answer, the step itself asks once more.
            if (facts && m_request && m_request->id == id)
                take(*facts);
        });
}

void RequestHistory::take(const BeneficiaryFacts &facts)
{
    const std::vector<Warning> fresh = freshWarnings(*m_request, facts);
    if (fresh == m_fresh && facts.noted == m_noted)
        return;
    m_fresh = fresh;
    m_noted = facts.noted;
    Q_EMIT changed();
}

} // namespace reintegro
