// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_request.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace reintegro {

//! Who paid and who gets the money, side by side; what differs is marked and said.
class PayerComparison final : public QWidget {
    Q_OBJECT
public:
    explicit PayerComparison(QWidget *parent = nullptr);
    //! With documents masked matching ones are called so all the same, and of others it says which digits
    //! differ.
    void setRequest(const RefundRequest &request, bool isMasked);

private:
    struct Pair {
        QString label;
        QString payer;
        QString beneficiary;
        bool isDifferent = false;
        QString difference; //!< In words, where the values do not show it.
    };
    void addRow(int row, const Pair &pair);
    [[nodiscard]] QLabel *addCell(int row, int column, const QString &text);
    [[nodiscard]] static Pair namePair(const RefundRequest &request);
    [[nodiscard]] static Pair documentPair(const RefundRequest &request, bool isMasked);
    [[nodiscard]] static QString differenceOf(const Payer &payer, const TransferAccount &account);

    QGridLayout *m_grid;
};

} // namespace reintegro
