// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_request.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace reintegro {

//! "R3 · $ 15.000,50 COP · Settled · 21 Nov 2026, 17:59 · Camila Rojas".
[[nodiscard]] QString oneLineOf(const RefundRequest &request);

[[nodiscard]] QStringList linesOf(const std::vector<RefundRequest> &requests);

//! Those requests, one line each: money that keeps going to one place is worth a question.
class EarlierRefunds final : public QWidget {
    Q_OBJECT
public:
    explicit EarlierRefunds(QWidget *parent = nullptr);
    void setRefunds(const std::vector<RefundRequest> &refunds);

private:
    QVBoxLayout *m_layout;
};

} // namespace reintegro
