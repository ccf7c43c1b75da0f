// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/common/card.h"
#include "ui/common/elided_label.h"
#include "ui/common/status_words.h"

#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastButtonWidth = 88;

} // namespace

RailButton::RailButton(IconName picture, const QString &word, const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_word(word)
{
    setIcon(reintegro::icon(picture));
    setIconSize({spacing::iconSize, spacing::iconSize});
    setAccessibleName(name);
    setToolTip(name);
    setFont(Theme::font(FontRole::Caption));
    setAutoDefault(false);
    setProperty("rail", true);
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n wait.", nullptr, count) : QString());
    update();
}

void RailButton::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void RailButton::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    if (m_isCompact)
        return {spacing::iconSize + spacing::small, spacing::controlHeight};
    return {std::max(leastButtonWidth, fontMetrics().horizontalAdvance(m_word) + spacing::card),
        spacing::iconSize + fontMetrics().height() + spacing::card};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_isCompact ? 1 : 4;
    const QRect area = rect().adjusted(side, 1, -side, -1);
    const bool isMarked = m_isCurrent || isDown();
    if (isMarked || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(isMarked ? ColorRole::Window : ColorRole::Line));
        painter.drawRoundedRect(area, 6, 6);
    }
    if (m_isCurrent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(ColorRole::Accent));
        painter.drawRoundedRect(QRect(0, area.top() + 8, 3, area.height() - 16), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(ColorRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6);
    }
    const int above = m_isCompact ? (area.height() - spacing::iconSize) / 2 : 6;
    const QRect picture(area.center().x() - spacing::iconSize / 2 + 1, area.top() + above, spacing::iconSize,
        spacing::iconSize);
    icon().paint(&painter, picture, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
        m_isCurrent ? QIcon::On : QIcon::Off);
    if (m_isCompact)
        return;
    painter.setPen(Theme::color(m_isCurrent ? ColorRole::Text : ColorRole::Muted));
    painter.drawText(QRect(area.left(), picture.bottom() + 3, area.width(), fontMetrics().height()),
        static_cast<int>(Qt::AlignHCenter | Qt::AlignVCenter), m_word);
    if (m_count > 0)
        paintCount(painter, picture);
}

void RailButton::paintCount(QPainter &painter, const QRect &picture) const
{
    const QString text = m_count > 99 ? u"99+"_s : QString::number(m_count);
    QFont small = font();
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const int height = metrics.height() + 2;
    const QRect badge(picture.right() - 2, picture.top() - 4,
        std::max(height, metrics.horizontalAdvance(text) + 10), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(ColorRole::Accent));
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(Theme::color(ColorRole::OnAccent));
    painter.drawText(badge, static_cast<int>(Qt::AlignCenter), text);
}

Rail::Rail(const Person &person, QWidget *parent)
    : QWidget(parent)
    , m_lookupButton(new RailButton(IconName::Search, tr("Look up"), tr("Look-up page"), this))
    , m_requestsButton(new RailButton(IconName::Requests, tr("Requests"), tr("Requests page"), this))
    , m_approvalsButton(new RailButton(IconName::Approvals, tr("Approvals"), tr("Approvals page"), this))
    , m_boardButton(new RailButton(IconName::OnItsWay, tr("Board"), tr("Board page"), this))
    , m_settingsButton(new RailButton(IconName::Settings, tr("Settings"), tr("Settings"), this))
    , m_menuButton(new RailButton(IconName::More, tr("More"), tr("More: people, gateways, look"), this))
    , m_signOutButton(new RailButton(IconName::SignOut, tr("Sign out"), tr("Sign out"), this))
    , m_bottom(new QBoxLayout(QBoxLayout::TopToBottom))
{
    auto *const name = new ElidedLabel(person.name, this);
    name->setAlignment(Qt::AlignHCenter);
    auto *const roles =
        new QLabel(wordsFor(person.roles).replace(u", "_s, u",\n"_s), this); // the rail stays narrow
    roles->setAlignment(Qt::AlignHCenter);
    roles->setFont(Theme::font(FontRole::Caption));
    Theme::setMuted(roles);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 1, spacing::small);
    layout->setSpacing(spacing::tight);
    int number = 1;
    for (const Page page : allPages) {
        RailButton *const button = buttonOf(page);
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(button->accessibleName()).arg(number++));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, page] {
            setPage(page);
            Q_EMIT pageChosen(page);
        });
    }
    layout->addStretch(1);
    layout->addWidget(name);
    layout->addWidget(roles);
    m_settingsButton->setToolTip(tr("Settings (Ctrl+,)"));
    m_bottom->setSpacing(spacing::tight);
    for (RailButton *const button : {m_settingsButton, m_menuButton, m_signOutButton})
        m_bottom->addWidget(button);
    layout->addLayout(m_bottom);
    m_wholeHeight = layout->sizeHint().height();
    connect(m_settingsButton, &QPushButton::clicked, this, &Rail::settingsChosen);
    connect(m_signOutButton, &QPushButton::clicked, this, &Rail::signOutChosen);
}

RailButton *Rail::buttonOf(Page page) const
{
    switch (page) {
    case Page::Lookup:
        return m_lookupButton;
    case Page::Requests:
        return m_requestsButton;
    case Page::Approvals:
        return m_approvalsButton;
    case Page::Board:
        return m_boardButton;
    }
    return m_lookupButton;
}

void Rail::setPage(Page page)
{
    for (const Page other : allPages)
        buttonOf(other)->setCurrent(other == page);
}

void Rail::setWaiting(int count)
{
    m_approvalsButton->setCount(count);
}

void Rail::setMenu(QMenu *menu)
{
    connect(m_menuButton, &QPushButton::clicked, menu,
        [this, menu] { menu->popup(m_menuButton->mapToGlobal(QPoint(m_menuButton->width(), 0))); });
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isLow = height() < m_wholeHeight;
    m_bottom->setDirection(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_bottom->setSpacing(isLow ? 0 : spacing::tight);
    for (RailButton *const button : {m_settingsButton, m_menuButton, m_signOutButton})
        button->setCompact(isLow);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(ColorRole::Card));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::color(ColorRole::Line));
}

} // namespace reintegro
