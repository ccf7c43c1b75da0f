// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_page.h"

#include "ui/common/wheel_guard.h"
#include "ui/settings/setting_row.h"
#include "ui/window_memory.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array textSizes{90, 100, 110, 125, 150};
constexpr int longestMerchant = 120;

} // namespace

AppearancePage::AppearancePage(WindowMemory &memory, const Person &person, ProfileKind kind, QWidget *parent)
    : SettingsPage(tr("Appearance"), tr("What changes here holds at once."), person, parent)
    , m_memory(memory)
{
    static_cast<void>(addCard(tr("How it looks")));
    addColors();
    addTextSize();
    static_cast<void>(addCard(tr("This desk")));
    addLock(kind);
    addMerchant();
    column()->addStretch(1);
}

void AppearancePage::addColors()
{
    auto *const choice = new QComboBox(this);
    choice->addItem(tr("As the system"), static_cast<int>(ColorScheme::System));
    choice->addItem(tr("Light"), static_cast<int>(ColorScheme::Light));
    choice->addItem(tr("Dark"), static_cast<int>(ColorScheme::Dark));
    choice->setCurrentIndex(choice->findData(static_cast<int>(m_memory.scheme())));
    guardAgainstWheel(choice);
    SettingRow *const row =
        addRow({.id = u"colors"_s,
                   .name = tr("Colours"),
                   .explanation = tr("Dark text on a light ground, or the other way round."),
                   .values = tr("At first: as the system."),
                   .synonyms = tr("theme dark light night contrast")},
            choice);
    row->offerReset(
        [choice] { choice->setCurrentIndex(0); }, [choice] { return choice->currentIndex() == 0; });
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, row] {
        row->lookAtReset();
        Q_EMIT schemeChosen(static_cast<ColorScheme>(choice->currentData().toInt()));
    });
}

void AppearancePage::addTextSize()
{
    auto *const choice = new QComboBox(this);
    for (const int percent : textSizes)
        choice->addItem(tr("%1 %").arg(percent), percent);
    const auto show = [choice](int percent) {
        if (choice->findData(percent) < 0) // somebody has written it into the file
            choice->addItem(AppearancePage::tr("%1 %").arg(percent), percent);
        choice->setCurrentIndex(choice->findData(percent));
    };
    show(m_memory.textPercent());
    guardAgainstWheel(choice);
    SettingRow *const row =
        addRow({.id = u"text-size"_s,
                   .name = tr("Text size"),
                   .explanation = tr("How large all texts are, compared with those of the system."),
                   .values = tr("From %1 to %2 %; at first 100 %.")
                                 .arg(Theme::leastTextPercent)
                                 .arg(Theme::mostTextPercent),
                   .synonyms = tr("font letters zoom larger smaller scale")},
            choice);
    row->offerReset([show] { show(100); }, [choice] { return choice->currentData().toInt() == 100; });
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, row] {
        const int percent = choice->currentData().toInt();
        m_memory.keepTextPercent(percent);
        Theme::setTextPercent(percent);
        row->lookAtReset();
        Q_EMIT said(tr("Texts have %1 % of the system's size now.").arg(percent));
    });
}

void AppearancePage::addLock(ProfileKind kind)
{
    const bool mayBeNever = kind == ProfileKind::Training || kind == ProfileKind::Sandbox;
    const std::vector<std::chrono::minutes> choices = WindowMemory::lockChoices(mayBeNever);
    const std::chrono::minutes first = WindowMemory::lockAfterAtFirst(kind);
    auto *const choice = new QComboBox(this);
    for (const std::chrono::minutes limit : choices) {
        const int minutes = int(limit.count());
        choice->addItem(minutes == 0 ? tr("Never") : tr("%n minute(s)", nullptr, minutes), minutes);
    }
    const auto show = [choice](std::chrono::minutes limit) {
        choice->setCurrentIndex(choice->findData(int(limit.count())));
    };
    show(m_memory.lockAfter(kind));
    guardAgainstWheel(choice);
    SettingRow *const row = addRow(
        {.id = u"lock-after"_s,
            .name = tr("Lock after idle minutes"),
            .explanation = tr("When nobody has touched keyboard or mouse for so long, the window asks for "
                              "the password again. What was typed stays."),
            .values = tr("From 2 to 30 minutes; at first 10. Training and sandbox may never lock."),
            .synonyms = tr("idle time-out security screen away inactivity")},
        choice);
    row->offerReset([show, first] { show(first); },
        [choice, first] { return choice->currentData().toInt() == int(first.count()); });
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, row] {
        const std::chrono::minutes limit(choice->currentData().toInt());
        m_memory.keepLockAfter(limit);
        row->lookAtReset();
        Q_EMIT lockAfterChanged(limit);
    });
}

void AppearancePage::addMerchant()
{
    auto *const edit = new QLineEdit(m_memory.merchantName(), this);
    SettingRow *const row =
        addRow({.id = u"merchant-name"_s,
                   .name = tr("Merchant's name"),
                   .explanation = tr("Stands at the head of the receipts that this desk prints and saves."),
                   .values = tr("At most %1 characters; at first empty.").arg(longestMerchant),
                   .synonyms = tr("shop company business receipt letterhead")},
            edit);
    row->offerReset([edit] { edit->clear(); }, [edit] { return edit->text().isEmpty(); });
    connect(edit, &QLineEdit::textChanged, this, [this, edit, row] {
        row->lookAtReset();
        const QString name = edit->text().simplified();
        if (name.size() > longestMerchant) {
            return row->sayProblem(
                tr("That is longer than %1 characters. Until it is shorter, the name before stays.")
                    .arg(longestMerchant));
        }
        row->sayProblem({});
        m_memory.keepMerchantName(name);
    });
}

} // namespace reintegro
