// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/profile_list.h"

#include "ui/common/card.h"
#include "ui/common/status_words.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace reintegro {

ProfileList::ProfileList(Workplace &workplace, const QString &open, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_open(open)
    , m_list(new QListWidget(this))
    , m_facts(makeWords({}, this))
{
    m_list->setAccessibleName(tr("Gateways"));
    m_facts->setTextFormat(Qt::PlainText);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_facts);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showFacts();
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::itemActivated, this, &ProfileList::activated);
    fill();
}

void ProfileList::fill()
{
    const std::optional<Profile> before = selected();
    const QString chosen = before ? before->name : m_open;
    m_list->clear();
    for (const Profile &profile : m_workplace.profiles()) {
        //: A profile's name and what kind of gateway it is: "liquido (Production)".
        auto *const item =
            new QListWidgetItem(tr("%1 (%2)").arg(profile.name, wordFor(profile.kind)), m_list);
        item->setData(Qt::UserRole, profile.name);
        if (profile.name == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showFacts();
}

std::optional<Profile> ProfileList::selected() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    const QString name = item ? item->data(Qt::UserRole).toString() : QString();
    const std::vector<Profile> profiles = m_workplace.profiles();
    const auto found = std::find_if(
        profiles.cbegin(), profiles.cend(), [&name](const Profile &profile) { return profile.name == name; });
    return found == profiles.cend() ? std::nullopt : std::optional(*found);
}

void ProfileList::showFacts()
{
    const std::optional<Profile> found = selected();
    if (!found) {
        m_facts->setText(tr("No gateway is connected to this desk yet."));
        return;
    }
    const QString proxy = m_workplace.proxyInUse(*found);
    const QString address = found->usesBuiltInTraining() ? tr("inside this program") : found->api.toString();
    m_facts->setText(proxy.isEmpty() ? tr("Address: %1. No proxy in between.").arg(address)
                                     : tr("Address: %1, through the proxy %2.").arg(address, proxy));
}

} // namespace reintegro
