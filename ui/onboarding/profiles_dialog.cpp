// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/profiles_dialog.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/onboarding/profile_list.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reintegro {

ProfilesDialog::ProfilesDialog(Workplace &workplace, const QString &open, bool mayManage, QWidget *parent)
    : QDialog(parent)
    , m_open(open)
    , m_list(new ProfileList(workplace, open, this))
    , m_credentialsButton(makeButton(tr("C&redentials…"), this))
    , m_openButton(makePrimaryButton(tr("&Open"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Gateways"));
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
    layout->addLayout(buttons);
    resize(560, 380);
    m_openButton->setDefault(true);

    connect(m_list, &ProfileList::changed, this, &ProfilesDialog::showState);
    connect(m_list, &ProfileList::activated, this, &ProfilesDialog::choose);
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
        const std::optional<Profile> profile = m_list->selected();
        if (!profile)
            return;
        accept();
        Q_EMIT credentialsChosen(profile->name);
    });
    showState();
}

void ProfilesDialog::showState()
{
    const std::optional<Profile> found = m_list->selected();
    m_openButton->setEnabled(found && found->name != m_open);
    m_credentialsButton->setEnabled(found && !found->usesBuiltInTraining()); // those are invented
}

void ProfilesDialog::choose()
{
    if (!m_openButton->isEnabled())
        return;
    const QString name = m_list->selected()->name;
    accept();
    Q_EMIT profileChosen(name);
}

} // namespace reintegro
