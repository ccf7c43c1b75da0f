// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_request.h"

#include <QWidget>

class QLabel;

namespace reintegro {

class StatusPill;

//! The first lines of a request: how much, in words too, where it stands, who asked and when.
class RequestHead final : public QWidget {
    Q_OBJECT
public:
    explicit RequestHead(QWidget *parent = nullptr);
    //! `now` is for the age.
    void setRequest(const RefundRequest &request, const QDateTime &now);
    //! How many days the policy gives each ground.
    void setGroundDays(const GroundDays &days);

private:
    void showAsked();

    std::optional<RefundRequest> m_request;
    QDateTime m_now;
    GroundDays m_days;
    QLabel *m_amount;
    QLabel *m_words;
    StatusPill *m_pill;
    QLabel *m_asked;
};

} // namespace reintegro
