// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/profiles_dialog.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/status_words.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace reintegro {

ProfilesDialog::ProfilesDialog(Workplace &workplace, const QString &open, bool mayManage, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_open(open)
    , m_list(new QListWidget(this))
    , m_facts(makeWords({}, this))
    , m_credentialsButton(makeButton(tr("C&redentials…"), this))
    , m_openButton(makePrimaryButton(tr("&Open"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Gateways"));
    m_list->setAccessibleName(tr("Gateways"));
    m_facts->setTextFormat(Qt::PlainText);
    QPushButton *const trainingButton = makeButton(tr("Open &training"), this);
    QPushButton *const connectButton = makeButton(tr("&Connect another…"), this);
    QPushButton *const closeButton = makeButton(tr("C&lose"), this);
    connectButton->setVisible(mayManage);
    m_credentialsButton->setVisible(mayManage);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(trainingButton);
    buttons->addWidget(connectButton);
    buttons->addWidget(m_credentialsButton);
    buttons->addStretch(1);
    buttons->addWidget(closeButton);
    buttons->addWidget(m_openButton);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::card, spacing::page, spacing::card);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeSectionTitle(tr("Which gateway?"), this));
    layout->addWidget(makeWords(
        tr("Each has people's requests of its own. Opening another one signs you out of this one."), this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_facts);
    layout->addLayout(buttons);
    resize(560, 380);
    m_openButton->setDefault(true);

    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showFacts);
    connect(m_list, &QListWidget::itemActivated, this, &ProfilesDialog::choose);
    connect(m_openButton, &QPushButton::clicked, this, &ProfilesDialog::choose);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(trainingButton, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT trainingChosen();
    });
    connect(connectButton, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT connectChosen();
    });
    connect(m_credentialsButton, &QPushButton::clicked, this, [this] {
        const std::optional<Profile> profile = selected();
        if (!profile)
            return;
        accept();
        Q_EMIT credentialsChosen(profile->name);
    });
    fill(open);
}

void ProfilesDialog::fill(const QString &open)
{
    for (const Profile &profile : m_workplace.profiles()) {
        //: A profile's name and what kind of gateway it is: "liquido (Production)".
        auto *const item =
            new QListWidgetItem(tr("%1 (%2)").arg(profile.name, wordFor(profile.kind)), m_list);
        item->setData(Qt::UserRole, profile.name);
        if (profile.name == open)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showFacts();
}

std::optional<Profile> ProfilesDialog::selected() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    const QString name = item ? item->data(Qt::UserRole).toString() : QString();
    const std::vector<Profile> profiles = m_workplace.profiles();
    const auto found = std::find_if(
        profiles.cbegin(), profiles.cend(), [&name](const Profile &profile) { return profile.name == name; });
    return found == profiles.cend() ? std::nullopt : std::optional(*found);
}

void ProfilesDialog::showFacts()
{
    const std::optional<Profile> found = selected();
    m_openButton->setEnabled(found && found->name != m_open);
    m_credentialsButton->setEnabled(found && !found->usesBuiltInTraining()); // those are invented
    if (!found) {
        m_facts->setText(tr("No gateway is connected to this desk yet."));
        return;
    }
    const QString proxy = m_workplace.proxyInUse(*found);
    const QString address = found->usesBuiltInTraining() ? tr("inside this program") : found->api.toString();
    m_facts->setText(proxy.isEmpty() ? tr("Address: %1. No proxy in between.").arg(address)
                                     : tr("Address: %1, through the proxy %2.").arg(address, proxy));
}

void ProfilesDialog::choose()
{
    if (!m_openButton->isEnabled())
        return;
    const QString name = m_list->currentItem()->data(Qt::UserRole).toString();
    accept();
    Q_EMIT profileChosen(name);
}

} // namespace reintegro
