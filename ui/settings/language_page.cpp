// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language_page.h"

#include "ui/common/buttons.h"
#include "ui/common/theme.h"
#include "ui/common/wheel_guard.h"
#include "ui/settings/setting_row.h"
#include "ui/window_memory.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

QStringList offeredLanguages()
{
    QStringList languages{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"reintegro_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString language = file.section(u'_', 1).chopped(3);
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

QString ownNameOf(const QString &language)
{
    if (language == "es"_L1)
        return u"Español"_s;
    if (language == "zh"_L1)
        return u"简体中文"_s;
    return language == "en"_L1 ? u"English"_s : QLocale(language).nativeLanguageName();
}

LanguagePage::LanguagePage(WindowMemory &memory, const Person &person, QWidget *parent)
    : SettingsPage(
        tr("Language"), tr("Amounts and dates keep the form of Colombia in every language."), person, parent)
{
    auto *const choice = new QComboBox(this);
    choice->setAccessibleName(tr("Language of the window"));
    choice->addItem(tr("As the system"), QString());
    const QStringList languages = offeredLanguages();
    for (const QString &language : languages)
        choice->addItem(ownNameOf(language), language);
    const QString now = memory.language();
    choice->setCurrentIndex(std::max(0, choice->findData(now)));
    guardAgainstWheel(choice);
    auto *const useButton = makeButton(tr("Use this language"), this);
    auto *const line = new QWidget(this);
    auto *const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(choice, 1);
    layout->addWidget(useButton);
    static_cast<void>(addCard({}));
    SettingRow *const row = addRow(
        {.id = u"language"_s,
            .name = tr("Language of the window"),
            .explanation = tr("In which language windows, messages and errors are written. The journal and "
                              "what the gateway says stay as they are."),
            .values = tr("At first: as the system."),
            .synonyms = u"language idioma lengua español english inglés chino 语言 中文 "_s
                + tr("translation Spanish English")},
        line);
    // Not while somebody walks through the list with the arrow keys: the window is made anew for it.
    const auto showState = [choice, useButton, row, now] {
        useButton->setEnabled(choice->currentData().toString() != now);
        row->lookAtReset();
    };
    row->offerReset(
        [choice] { choice->setCurrentIndex(0); }, [choice] { return choice->currentIndex() == 0; });
    connect(choice, &QComboBox::currentIndexChanged, this, showState);
    connect(useButton, &QPushButton::clicked, this,
        [this, choice] { Q_EMIT languageChosen(choice->currentData().toString()); });
    showState();
    column()->addStretch(1);
}

} // namespace reintegro
