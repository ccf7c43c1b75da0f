// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/profiles_dialog.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/list_columns.h"
#include "ui/common/list_look.h"
#include "ui/common/status_words.h"

#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

ProfilesDialog::ProfilesDialog(Workplace &workplace, const QString &open, bool mayManage, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_open(open)
    , m_model(new QStandardItemModel(this))
    , m_list(new QTableView(this))
    , m_facts(makeWords({}, this))
    , m_credentialsButton(makeButton(tr("C&redentials…"), this))
    , m_openButton(makePrimaryButton(tr("&Open"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Gateways"));
    setUpList();
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

    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProfilesDialog::showFacts);
    connect(m_list, &QTableView::activated, this, &ProfilesDialog::choose);
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

void ProfilesDialog::setUpList()
{
    m_list->setAccessibleName(tr("Gateways"));
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Kind"), tr("Requests are kept")});
    auto *const sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortLocaleAware(true);
    m_list->setModel(sorted);
    setListLook(m_list);
    static_cast<void>(new ListColumns(m_list, {.name = u"gateways"_s, .shown = {0, 1, 2}, .filling = {2}}));
}

void ProfilesDialog::fill(const QString &open)
{
    for (const Profile &profile : m_workplace.profiles()) {
        const QString place =
            profile.server.isEmpty() ? tr("on this computer") : tr("in the team's database");
        m_model->appendRow({new QStandardItem(profile.name), new QStandardItem(wordFor(profile.kind)),
            new QStandardItem(place)});
    }
    const QAbstractItemModel *const shown = m_list->model();
    int chosen = 0;
    for (int row = 0; row < shown->rowCount(); ++row) {
        if (shown->index(row, 0).data().toString() == open)
            chosen = row;
    }
    m_list->setCurrentIndex(shown->index(chosen, 0));
    showFacts();
}

QString ProfilesDialog::selectedName() const
{
    return m_list->currentIndex().siblingAtColumn(0).data().toString();
}

std::optional<Profile> ProfilesDialog::selected() const
{
    const QString name = selectedName();
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
    const QString name = selectedName();
    accept();
    Q_EMIT profileChosen(name);
}

} // namespace reintegro
