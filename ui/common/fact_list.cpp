// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fact_list.h"

#include "ui/common/buttons.h"
#include "ui/common/personal_data.h"
#include "ui/common/value_label.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace reintegro {

namespace {

constexpr int mostLabelCharacters = 24; // longer labels wrap: the room belongs to the values

} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setPersonalData(PersonalData *personal)
{
    m_personal = personal;
    connect(personal, &PersonalData::changed, this, &FactList::showValues);
}

void FactList::setFacts(const std::vector<Fact> &facts)
{
    m_facts = facts;
    m_values.clear();
    m_copyButtons.clear();
    while (QLayoutItem *const item = m_grid->takeAt(0)) {
        if (QWidget *const widget = item->widget()) {
            widget->hide(); // gone for assistive tools at once, not only when it is deleted
            widget->deleteLater();
        }
        delete item;
    }
    int row = 0;
    for (const Fact &fact : facts)
        addRow(row++, fact);
    m_grid->setRowStretch(row, 1);
}

void FactList::addRow(int row, const Fact &fact)
{
    auto *const label = new QLabel(fact.label, this);
    Theme::setMuted(label);
    label->setWordWrap(true);
    label->setMaximumWidth(label->fontMetrics().averageCharWidth() * mostLabelCharacters);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(0, 6, 0, 6);
    auto *const value = new ValueLabel({}, this);
    showValue(value, fact);
    m_values.push_back(value);
    value->setFont(Theme::digits());
    value->setAccessibleDescription(fact.label);
    value->setContentsMargins(0, 6, 0, 6);
    value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    value->setProperty("block", fact.isDifferent);
    label->setBuddy(value);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(value, row, 1);
    if (!fact.value.isEmpty())
        addCopyButton(row, fact);
}

//! The tooltip is a reading of the value, too: it comes and goes with it.
void FactList::showValue(ValueLabel *label, const Fact &fact) const
{
    const bool isMasked = !fact.masked.isEmpty() && !(m_personal && m_personal->isShown());
    label->setText(isMasked ? fact.masked : fact.value);
    label->setToolTip(isMasked ? QString() : fact.tooltip);
}

void FactList::showValues()
{
    for (size_t i = 0; i < m_values.size(); ++i)
        showValue(m_values.at(i), m_facts.at(i));
}

void FactList::addCopyButton(int row, const Fact &fact)
{
    const bool isLocked = !fact.masked.isEmpty() && !m_personal;
    const QString copied = isLocked ? fact.masked : fact.copied.isEmpty() ? fact.value : fact.copied;
    auto *const copyButton = makeCopyButton(
        fact.copyName.isEmpty() ? fact.label : fact.copyName, copied, this,
        [this](const QString &message) { Q_EMIT said(message); },
        fact.masked.isEmpty() ? nullptr : m_personal);
    copyButton->setFocusPolicy(m_copyButtons.empty() ? Qt::StrongFocus : Qt::ClickFocus);
    copyButton->installEventFilter(this);
    m_copyButtons.push_back(copyButton);
    m_grid->addWidget(copyButton, row, 2, Qt::AlignTop);
}

bool FactList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto found = std::find(m_copyButtons.cbegin(), m_copyButtons.cend(), watched);
    if (found == m_copyButtons.cend())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    moveFocus(static_cast<int>(found - m_copyButtons.cbegin()), key == Qt::Key_Down ? 1 : -1);
    return true;
}

void FactList::moveFocus(int from, int step)
{
    const int to = from + step;
    if (to < 0 || to >= static_cast<int>(m_copyButtons.size()))
        return;
    // Only one of them is a stop of the Tab key, the one that was used last.
    m_copyButtons.at(static_cast<size_t>(from))->setFocusPolicy(Qt::ClickFocus);
    QToolButton *const next = m_copyButtons.at(static_cast<size_t>(to));
    next->setFocusPolicy(Qt::StrongFocus);
    next->setFocus(Qt::TabFocusReason);
}

QToolButton *makeCopyButton(const QString &label, const QString &text, QWidget *parent,
    std::function<void(const QString &)> said, PersonalData *personal)
{
    auto *const button = makeIconButton(IconName::Copy, FactList::tr("Copy %1").arg(label), parent);
    const auto copy = [label, text, said = std::move(said)] {
        QGuiApplication::clipboard()->setText(text);
        if (said)
            said(FactList::tr("Copied: %1.").arg(label));
    };
    QObject::connect(button, &QToolButton::clicked, button, [copy, personal] {
        if (personal)
            personal->show(copy);
        else
            copy();
    });
    return button;
}

} // namespace reintegro
