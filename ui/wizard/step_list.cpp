// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/step_list.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace reintegro {

StepList::StepList(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::card);
    for (const QString &title : titles) {
        const int row = grid->rowCount();
        const Step step{new QLabel(this), new QLabel(title, this), title};
        const int side = std::max(spacing::iconSize, QFontMetrics(Theme::font(FontRole::Body)).height());
        step.mark->setFixedSize(side, side);
        step.mark->setAlignment(Qt::AlignCenter);
        grid->addWidget(step.mark, row, 0);
        grid->addWidget(step.title, row, 1);
        m_steps.push_back(step);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    setCurrent(0);
}

void StepList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setCurrent(m_current); // the style sheet sets fonts back when it is first applied
}

void StepList::setSkipped(int step, bool isSkipped)
{
    const Step &skipped = m_steps.at(static_cast<size_t>(step));
    //: %1 is a step of the wizard that is left out.
    skipped.title->setText(isSkipped ? tr("%1 (not needed)").arg(skipped.words) : skipped.words);
}

void StepList::setCurrent(int current)
{
    m_current = current;
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        const Step &step = m_steps.at(static_cast<size_t>(i));
        const bool isHere = i == current;
        QFont font = Theme::font(FontRole::Body);
        font.setWeight(isHere ? QFont::DemiBold : QFont::Normal);
        step.title->setProperty("accent", isHere);
        step.title->setProperty("muted", i > current);
        step.title->style()->unpolish(step.title);
        step.title->style()->polish(step.title);
        step.title->setFont(font); // after the style sheet, which sets the font back
        const QString number = QString::number(i + 1);
        step.title->setAccessibleDescription(isHere ? tr("You are here")
                : i < current                       ? tr("Done")
                                                    : QString());
        if (i < current) {
            step.mark->setPixmap(
                iconPixmap(IconName::Check, Theme::color(ColorRole::Accent), 16, devicePixelRatioF()));
        } else {
            step.mark->setText(number);
        }
        step.mark->setProperty("accent", isHere);
        step.mark->setProperty("muted", i > current);
        step.mark->style()->unpolish(step.mark);
        step.mark->style()->polish(step.mark);
        step.mark->setFont(font);
    }
}

} // namespace reintegro
