// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/chargeback_band.h"

#include "models/basics/logging.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace reintegro {

using namespace std::chrono_literals;

static constexpr auto lookAgainEvery = 30s;

ChargebackBand::ChargebackBand(NotificationStore &store, QWidget *parent)
    : QFrame(parent)
    , m_store(store)
    , m_words(new QLabel(this))
{
    setProperty("amberBand", true);
    auto *const picture = new QLabel(this);
    picture->setPixmap(iconPixmap(
        IconName::Warning, Theme::color(ColorRole::Amber), spacing::iconSize, devicePixelRatioF()));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    QPushButton *const showButton = makeButton(tr("Show charge-&backs…"), this);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    layout->setSpacing(spacing::medium);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    layout->addWidget(showButton);
    hide();
    connect(showButton, &QPushButton::clicked, this, &ChargebackBand::showRequested);
    connect(&store, &NotificationStore::chargebacksChanged, this, &ChargebackBand::look);
    connect(&m_lookAgain, &QTimer::timeout, this, &ChargebackBand::look);
    m_lookAgain.start(lookAgainEvery);
    look();
}

void ChargebackBand::look()
{
    m_store.chargebacks(true)->whenDone(this, [this](const Result<std::vector<Chargeback>> &open) {
        if (open)
            take(*open);
        else
            qCWarning(lcApp) << "charge-backs could not be read:" << open.error().detail;
    });
}

//! By their keys: one may have been acknowledged and another have come between two readings.
void ChargebackBand::take(const std::vector<Chargeback> &open)
{
    const bool isFirst = !m_known;
    const std::vector<ChargeKey> before = m_known.value_or(std::vector<ChargeKey>());
    std::vector<ChargeKey> now;
    std::vector<ChargeKey> news;
    for (const Chargeback &each : open) {
        now.push_back(each.charge);
        if (std::find(before.cbegin(), before.cend(), each.charge) == before.cend())
            news.push_back(each.charge);
    }
    m_known = now;
    m_words->setText(tr(
        "The payer's bank has taken back %n payment(s). Refund nothing of them.", nullptr, int(now.size())));
    setVisible(!now.empty());
    if (news.empty())
        return;
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT said(m_words->text());
    for (const ChargeKey &charge : news) {
        if (!isFirst) // what stood there at sign-in is before one's eyes
            Q_EMIT cameUp(charge);
    }
}

} // namespace reintegro
