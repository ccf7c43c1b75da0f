// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/common/card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"
#include "ui/settings/setting_row.h"

#include <QLabel>
#include <QVBoxLayout>

namespace reintegro {

SettingsPage::SettingsPage(QString title, const QString &intro, const Person &person, QWidget *parent)
    : QWidget(parent)
    , m_title(std::move(title))
    , m_person(person)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(m_title);
    m_column->setContentsMargins(0, 0, spacing::small, spacing::card);
    m_column->setSpacing(spacing::medium);
    m_column->addWidget(makePageTitle(m_title, this));
    if (!intro.isEmpty())
        m_column->addWidget(makeWords(intro, this));
}

Card *SettingsPage::addCard(const QString &title)
{
    m_card = new Card(title, this);
    m_card->body()->setSpacing(spacing::card);
    m_cardTitle = title;
    m_column->addWidget(m_card);
    return m_card;
}

QVBoxLayout *SettingsPage::cardBody() const
{
    return m_card->body();
}

SettingRow *SettingsPage::addRow(const SettingInfo &info, QWidget *content)
{
    auto *const row = new SettingRow(info, content, m_card);
    m_card->body()->addWidget(row);
    if (!mayChange(info.right, m_person)) {
        row->close(info.right == SettingRight::Administrator
                ? tr("Closed: only an administrator can change it.")
                : tr("Closed: only a supervisor or an administrator can do it."));
    }
    addPlace(info, row, content, m_cardTitle);
    return row;
}

void SettingsPage::addPlace(const SettingInfo &info, QWidget *row, QWidget *content, const QString &card)
{
    m_places.push_back({info, card, row, content});
}

QWidget *makeButtonLine(const std::vector<QWidget *> &buttons, QWidget *parent)
{
    auto *const line = new QWidget(parent);
    auto *const layout = new FlowLayout(line, spacing::small);
    for (QWidget *const button : buttons) {
        button->setParent(line);
        layout->addWidget(button);
    }
    return line;
}

} // namespace reintegro
