// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/refund_order.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace reintegro {

class PersonalData;

//! One field of a refund as it will be sent.
struct SentField {
    QString label;
    QString value;
    QString remark; //!< What was typed instead, what the payer has, the amount in words.
    bool isDifferent = false; //!< From the payer's: value and remark are marked.
    bool isLoud = false; //!< The amount.
};

//! Fields of a refund below each other: what it is, what is sent, and what to know about it.
class SentFields final : public QWidget {
    Q_OBJECT
public:
    explicit SentFields(QWidget *parent = nullptr);
    void setFields(const std::vector<SentField> &fields);

private:
    void addRow(int row, const SentField &field);

    QGridLayout *m_grid;
};

//! Bank, account, type and branch, as they stand in the call; with `personal`, the account as it may be read
//! now.
[[nodiscard]] std::vector<SentField> accountFields(
    const TransferAccount &account, const PersonalData *personal = nullptr);

} // namespace reintegro
