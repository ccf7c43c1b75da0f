// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/charge_lookup.h"
#include "models/refunds/refundable_amount.h"
#include "ui/charge/left_bar.h"
#include "ui/common/card.h"

class QLabel;
class QPushButton;
class QTableView;

namespace reintegro {

class RequestTable;

//! Divides a charge among its requests. Nothing where its own numbers do not say how much it is.
[[nodiscard]] std::optional<ChargeShares> sharesOf(
    const Charge &charge, const std::vector<OwnRefund> &requests);

//! The refunds of one charge so far, as a table that follows the store.
class RefundsCard final : public Card {
    Q_OBJECT
public:
    explicit RefundsCard(RefundStore &store, QWidget *parent = nullptr);

    //! `known` are the charge's requests as they were read with it, oldest first; they are read again at
    //! once. Those of another charge are gone from the screen before this returns.
    void setCharge(const Charge &charge, std::vector<RefundRequest> known);
    //! Oldest first.
    [[nodiscard]] const std::vector<RefundRequest> &requests() const { return m_known; }

Q_SIGNALS:
    //! The requests were read again, or one of them has changed.
    void requestsChanged();

private:
    void takeFromTable();
    void takeFailure(const Error &error);
    void showRequests();
    void fitTable();

    RequestTable *m_requests;
    std::optional<Charge> m_charge;
    std::vector<RefundRequest> m_known;
    bool m_tableIsCurrent = false; //!< Whether its rows are this charge's.
    QLabel *m_words; //!< Where no table stands.
    QLabel *m_problem;
    QPushButton *m_againButton;
    QTableView *m_table;
};

} // namespace reintegro
