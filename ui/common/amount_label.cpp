// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/amount_label.h"

#include "models/payments/money_text.h"

namespace reintegro {

AmountLabel::AmountLabel(FontRole role, QWidget *parent)
    : QLabel(parent)
{
    setFont(Theme::digits(role));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void AmountLabel::setAmount(const Money &amount)
{
    setText(formatMoney(amount));
}

} // namespace reintegro
