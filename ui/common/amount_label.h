// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/money.h"
#include "ui/common/theme.h"

#include <QLabel>

namespace reintegro {

//! An amount, right-aligned, in digits of one width, selectable.
class AmountLabel final : public QLabel {
    Q_OBJECT
public:
    explicit AmountLabel(FontRole role = FontRole::Amount, QWidget *parent = nullptr);
    void setAmount(const Money &amount);
};

} // namespace reintegro
