// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/beneficiary_history.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace reintegro {

//! What earlier requests say about the account and the document that somebody is typing. Asked a moment after
//! the last key; what belonged to another account is forgotten at once. Where the store does not answer,
//! nothing is known: it is asked again when the refund is asked for. GUI thread.
class DraftHistory final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds askDelay{250};

    //! `history` outlives it; `asker` is the name of who asks.
    DraftHistory(BeneficiaryHistory &history, ChargeKey charge, QString asker, QObject *parent = nullptr);

    //! The account as far as it can be read by now.
    void setAccount(const TransferAccount &account);
    [[nodiscard]] const std::optional<BeneficiaryFacts> &facts() const { return m_facts; }

Q_SIGNALS:
    //! There are facts where there were none.
    void found();

private:
    void ask();

    BeneficiaryHistory &m_history;
    const ChargeKey m_charge;
    const QString m_asker;
    std::optional<TransferAccount> m_account;
    std::optional<BeneficiaryFacts> m_facts;
    QTimer m_wait;
};

} // namespace reintegro
