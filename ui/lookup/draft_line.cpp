// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/draft_line.h"

#include "models/payments/gateway_time.h"
#include "models/tables/state_text.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostChips = 3;
constexpr int chipHeight = 28;

} // namespace

DraftLine::DraftLine(QWidget *parent)
    : QWidget(parent)
    , m_drafts(new QWidget(this))
    , m_chips(new FlowLayout(m_drafts, spacing::small))
    , m_problem(new QLabel(this))
    , m_problemLine(makeProblem())
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_drafts);
    layout->addWidget(m_problemLine);
    showParts();
}

QWidget *DraftLine::makeProblem()
{
    auto *const holder = new QWidget(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    QPushButton *const againButton = makeQuietButton(tr("Read them again"), holder);
    connect(againButton, &QPushButton::clicked, this, &DraftLine::rereadRequested);
    auto *const line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::small);
    line->addWidget(m_problem, 1);
    line->addWidget(againButton, 0, Qt::AlignTop);
    return holder;
}

void DraftLine::setDrafts(const std::vector<KeptDraft> &drafts)
{
    m_problem->clear();
    fill(drafts);
    showParts();
}

void DraftLine::setTrouble(const Error &error)
{
    //: %1 says why, and what to do.
    m_problem->setText(tr("The refunds that you began and did not finish could not be read. %1")
                           .arg(describeError(error).sentence()));
    showParts();
}

void DraftLine::setShownElsewhere(bool isShown)
{
    m_isShownElsewhere = isShown;
    showParts();
}

void DraftLine::fill(const std::vector<KeptDraft> &drafts)
{
    while (QLayoutItem *const item = m_chips->takeAt(0)) {
        item->widget()->hide(); // gone for assistive tools at once
        item->widget()->deleteLater();
        delete item;
    }
    if (drafts.empty())
        return;
    QLabel *const label = makeCaption(tr("Begun, not finished:"), m_drafts);
    label->setWordWrap(false);
    label->setMinimumHeight(chipHeight);
    m_chips->addWidget(label);
    label->show();
    for (size_t i = 0; i < std::min(drafts.size(), mostChips); ++i)
        addChip(drafts.at(i));
    if (drafts.size() > mostChips) {
        QPushButton *const all = makeChip(tr("All %1").arg(drafts.size()), m_drafts);
        all->setAccessibleName(tr("All refunds that were begun and not finished"));
        connect(all, &QPushButton::clicked, this, &DraftLine::allRequested);
        m_chips->addWidget(all);
        all->show();
    }
}

void DraftLine::addChip(const KeptDraft &draft)
{
    const QString key = draft.charge.toString();
    QPushButton *const chip = makeChip(QString(key).replace(u'&', "&&"_L1), m_drafts); // not a mnemonic
    chip->setAccessibleName(tr("Go on with the refund of %1").arg(key));
    chip->setToolTip(
        tr("Go on with this refund, last changed on %1").arg(bogotaTime(draft.savedAt, textLanguage())));
    connect(chip, &QPushButton::clicked, this, [this, charge = draft.charge] { Q_EMIT chosen(charge); });
    m_chips->addWidget(chip);
    chip->show();
}

void DraftLine::showParts()
{
    const bool hasProblem = !m_problem->text().isEmpty();
    m_drafts->setVisible(m_chips->count() > 0 && !m_isShownElsewhere);
    m_problemLine->setVisible(hasProblem);
    setVisible(hasProblem || !m_drafts->isHidden());
    updateGeometry();
}

} // namespace reintegro
