// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/draft_history.h"

#include <utility>

namespace reintegro {

DraftHistory::DraftHistory(BeneficiaryHistory &history, ChargeKey charge, QString asker, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_charge(std::move(charge))
    , m_asker(std::move(asker))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(askDelay);
    connect(&m_wait, &QTimer::timeout, this, &DraftHistory::ask);
}

void DraftHistory::setAccount(const TransferAccount &account)
{
    // Of the rest nothing is asked.
    TransferAccount asked;
    asked.bankAccountNumber = account.bankAccountNumber;
    asked.documentId = account.documentId;
    asked.documentType = account.documentType;
    if (m_account == asked)
        return;
    m_account = asked;
    m_facts.reset();
    m_wait.start();
}

void DraftHistory::ask()
{
    m_history.facts({.charge = m_charge, .account = *m_account, .asker = m_asker})
        ->whenDone(this, [this, account = *m_account](const Result<BeneficiaryFacts> &facts) {
            if (!facts || m_account != account)
                return;
            m_facts = *facts;
            Q_EMIT found();
        });
}

} // namespace reintegro
