// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/money.h"

#include <QWidget>

namespace reintegro {

//! How the money of a charge is divided: given back, on its way or waiting, and left.
struct ChargeShares {
    Money total;
    Money refunded;
    Money waiting;
    Money left;
};

//! ChargeShares as one bar. The figures beside it say the same in words.
class LeftBar final : public QWidget {
    Q_OBJECT
public:
    explicit LeftBar(QWidget *parent = nullptr);
    void setShares(std::optional<ChargeShares> shares);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<ChargeShares> m_shares;
};

} // namespace reintegro
