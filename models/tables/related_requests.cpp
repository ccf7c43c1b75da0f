// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/related_requests.h"

#include <algorithm>

namespace reintegro {

static constexpr std::chrono::milliseconds pauseAfterChange{100}; // many changes are one question

RelatedRequests::RelatedRequests(RefundStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_again.setSingleShot(true);
    m_again.setInterval(pauseAfterChange);
    connect(&m_again, &QTimer::timeout, this, &RelatedRequests::reload);
    connect(&m_store, &RefundStore::requestChanged, this, [this] {
        if (m_request && !m_again.isActive())
            m_again.start();
    });
}

void RelatedRequests::setRequest(const RefundRequest &request)
{
    const bool isSame = m_request && m_request->id == request.id && m_request->account == request.account;
    m_request = request;
    if (isSame)
        return;
    m_ofAccount.clear();
    m_ofCharge.clear();
    reload();
}

void RelatedRequests::reload()
{
    if (!m_request)
        return;
    RequestFilter charge;
    charge.charge = m_request->chargeKey;
    ask(charge, &RelatedRequests::m_ofCharge);
    if (m_request->account.bankAccountNumber.isEmpty())
        return;
    RequestFilter account;
    account.search = m_request->account.bankAccountNumber;
    account.most = mostOfAccount;
    ask(account, &RelatedRequests::m_ofAccount);
}

void RelatedRequests::ask(const RequestFilter &filter, std::vector<RefundRequest> RelatedRequests::*place)
{
    m_store.requests(filter)->whenDone(
        this, [this, place, asked = m_request->id](const Result<std::vector<RefundRequest>> &found) {
            if (!found || !m_request || m_request->id != asked)
                return; // what is not known is not shown; the list beside it says what is wrong
            this->*place = fitting(*found, place == &RelatedRequests::m_ofAccount);
            Q_EMIT changed();
        });
}

std::vector<RefundRequest> RelatedRequests::fitting(
    const std::vector<RefundRequest> &found, bool byAccount) const
{
    const RefundRequest &mine = *m_request;
    std::vector<RefundRequest> others;
    std::copy_if(found.crbegin(), found.crend(), std::back_inserter(others), [&](const RefundRequest &other) {
        const bool isSameAccount = other.account.bankCode == mine.account.bankCode
            && other.account.bankAccountNumber == mine.account.bankAccountNumber;
        return other.id != mine.id && (byAccount ? isSameAccount : other.chargeKey == mine.chargeKey);
    });
    return others;
}

} // namespace reintegro
