// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/board_table.h"

#include <QWidget>

class QLabel;

namespace reintegro {

class StatusPill;

//! How many refunds on their way are how old, in one line over the board: what is late first.
class AgeLine final : public QWidget {
    Q_OBJECT
public:
    explicit AgeLine(QWidget *parent = nullptr);

    void setCounts(const BoardTable &board);

private:
    StatusPill *m_late;
    StatusPill *m_overdue; //!< Of what is late; shown where there is any.
    std::vector<QLabel *> m_groups; //!< Oldest first.
};

} // namespace reintegro
