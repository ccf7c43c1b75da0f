// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notices_page.h"

#include "ui/settings/setting_row.h"
#include "ui/window_memory.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

NoticesPage::NoticesPage(WindowMemory &memory, bool systemShowsThem, const Person &person, QWidget *parent)
    : SettingsPage(tr("Notices"), {}, person, parent)
{
    auto *const box = new QCheckBox(tr("Show them"), this);
    box->setAccessibleName(tr("Messages outside the window"));
    box->setChecked(memory.tellsOutside() && systemShowsThem);
    static_cast<void>(addCard({}));
    SettingRow *const row = addRow(
        {.id = u"notices"_s,
            .name = tr("Messages outside the window"),
            .explanation = tr("The system tells of what waits for you and what went wrong while you do not "
                              "look at the window. Nothing about people stands in it."),
            .values = tr("On or off; at first on."),
            .synonyms = tr("notification tray bubble alert sound following")},
        box);
    if (!systemShowsThem)
        row->close(tr("Closed: this system has no place beside the clock from which messages could come."));
    else
        row->offerReset([box] { box->setChecked(true); }, [box] { return box->isChecked(); });
    connect(box, &QCheckBox::toggled, this, [this, row](bool areOn) {
        row->lookAtReset();
        Q_EMIT noticesChosen(areOn);
    });
    column()->addStretch(1);
}

} // namespace reintegro
