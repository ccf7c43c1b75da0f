// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payments/charge.h"
#include "models/refunds/refund_request.h"
#include "ui/common/theme.h"

#include <QWidget>

class QGridLayout;

namespace reintegro {

//! One thing that happened to a charge or to a refund of it.
struct TimelineEntry {
    QDateTime at; //!< UTC.
    QString sentence;
    Meaning meaning = Meaning::Over;
    QString original; //!< The gateway's own text of the time. May be empty.
};

//! Everything with an instant, oldest first. GUI thread.
[[nodiscard]] std::vector<TimelineEntry> timelineOf(
    const Charge &charge, const std::vector<RefundRequest> &requests);

//! What happened, one line each.
class Timeline final : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);
    void setEntries(const std::vector<TimelineEntry> &entries);

private:
    void addRow(int row, const TimelineEntry &entry);

    QGridLayout *m_grid;
};

} // namespace reintegro
