// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/age_line.h"

#include "ui/common/flow_layout.h"
#include "ui/common/status_pill.h"

#include <QLabel>

namespace reintegro {

AgeLine::AgeLine(QWidget *parent)
    : QWidget(parent)
    , m_late(new StatusPill(this))
    , m_overdue(new StatusPill(this))
{
    auto *const layout = new FlowLayout(this, spacing::card);
    layout->addWidget(m_late);
    layout->addWidget(m_overdue);
    m_overdue->hide();
    for (size_t place = emptyAgeGroups().size(); place > 0; --place) {
        m_groups.push_back(new QLabel(this));
        layout->addWidget(m_groups.back());
    }
}

static QString wordsOf(const AgeGroup &group)
{
    return group.to
        //: An age group of the board: from %1 to %2 working days, %3 refunds.
        ? AgeLine::tr("%1 to %2 working days: %3").arg(group.from).arg(*group.to).arg(group.count)
        //: The oldest age group of the board: %1 working days and more, %2 refunds.
        : AgeLine::tr("%1 working days and more: %2").arg(group.from).arg(group.count);
}

void AgeLine::setCounts(const BoardTable &board)
{
    const BoardCounts &counts = board.counts();
    m_late->setStatus(counts.late > 0 ? Meaning::WentWrong : Meaning::Arrived,
        counts.late > 0 ? tr("%n late", nullptr, counts.late) : tr("Nothing is late"));
    m_late->setToolTip(
        tr("Late is what has been on its way for %n working days or more, and what should have "
           "been back by law.",
            nullptr, board.lateAfterDays()));
    m_overdue->setVisible(counts.overdue > 0);
    m_overdue->setStatus(Meaning::WentWrong, tr("%n overdue by law", nullptr, counts.overdue));
    const std::vector<AgeGroup> &groups = counts.groups;
    for (size_t place = 0; place < m_groups.size(); ++place) {
        m_groups.at(place)->setText(wordsOf(groups.at(groups.size() - 1 - place)));
        m_groups.at(place)->setMinimumHeight(
            m_late->sizeHint().height()); // on one line with the pills' words
    }
}

} // namespace reintegro
