// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/keys_dialog.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/help_request.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

QString written(const char *keys)
{
    return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
}

//! Of windows and dialogs that are not open, and of Qt's own: no action tells of them.
std::vector<KeysDialog::Group> ofOtherWindows()
{
    return {{KeysDialog::tr("In the refund's form"),
                {{written("Return"), KeysDialog::tr("Next page, or the first field that is still open")},
                    {written("Ctrl+Return"), KeysDialog::tr("Send for approval, on the last page")},
                    {written("Esc"), KeysDialog::tr("Close; what was typed is kept")}}},
        {KeysDialog::tr("In a further window"),
            {{written("Ctrl+L"), KeysDialog::tr("Look up another charge")},
                {written("Ctrl+W"), KeysDialog::tr("Close this window")}}},
        {KeysDialog::tr("In settings and help"),
            {{written("Ctrl+F"), KeysDialog::tr("Search")}, {written("Esc"), KeysDialog::tr("Close")}}},
        {KeysDialog::tr("In every field and list"),
            {{written("Tab"), KeysDialog::tr("On to the next")},
                {written("Shift+Tab"), KeysDialog::tr("Back to the one before")},
                {written("Ctrl+Z"), KeysDialog::tr("Undo what was typed or pasted")},
                {u"Alt"_s, KeysDialog::tr("With an underlined letter: presses that button")}}}};
}

} // namespace

std::vector<KeysDialog::Group> KeysDialog::groupsOf(const std::vector<Command> &commands)
{
    std::vector<Group> groups{{tr("Everywhere in the window"), {}}};
    for (const Command &command : commands) {
        if (!command.action)
            continue;
        const QString title = command.group.isEmpty() ? groups.front().title : command.group;
        auto group = std::find_if(
            groups.begin(), groups.end(), [&title](const Group &each) { return each.title == title; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {title, {}});
        group->lines.push_back({keysOf(*command.action), command.text});
    }
    for (Group &group : ofOtherWindows())
        groups.push_back(std::move(group));
    return groups;
}

KeysDialog::KeysDialog(const std::vector<Command> &commands, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    addHelpKey(this, u"keys"_s);
    auto *const content = new QWidget;
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::card);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const std::vector<Group> groups = groupsOf(commands);
    int widest = 0; // the same in every group
    for (const Group &group : groups) {
        for (const Line &line : group.lines)
            widest = std::max(widest, QFontMetrics(strong).horizontalAdvance(line.keys));
    }
    for (const Group &group : groups)
        addGroup(group, column, strong, widest);
    column->addStretch(1);
    auto *const area = new QScrollArea(this);
    area->setWidget(content);
    content->setProperty("page", true);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setProperty("reading", true);
    area->setAccessibleName(tr("All keys"));
    area->setFocusPolicy(Qt::StrongFocus);

    QPushButton *const closeButton = makePrimaryButton(tr("&Close"), this);
    closeButton->setDefault(true);
    connect(closeButton, &QPushButton::clicked, this, &KeysDialog::accept);
    auto *const buttons = new QHBoxLayout;
    buttons->setContentsMargins(spacing::page, spacing::medium, spacing::page, spacing::medium);
    buttons->addWidget(makeHelpButton(tr("Help about keys"), u"keys"_s, this));
    buttons->addStretch(1);
    buttons->addWidget(closeButton);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(makeRule(this));
    layout->addLayout(buttons);
    const QSize room = parent->window()->size();
    resize(QSize(640, 680).boundedTo({room.width() - spacing::wide, room.height() - spacing::wide}));
    area->setFocus();
}

void KeysDialog::addGroup(const Group &group, QVBoxLayout *column, const QFont &strong, int keysWidth)
{
    auto *const card = new Card(group.title, this);
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::card);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, keysWidth + spacing::tight); // letters may be a little wider
    for (const Line &line : group.lines) {
        const int row = grid->rowCount();
        auto *const keys = new QLabel(line.keys, card);
        auto *const does = new QLabel(line.does, card);
        keys->setTextFormat(Qt::PlainText);
        does->setTextFormat(Qt::PlainText);
        does->setWordWrap(true);
        keys->setFont(strong);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(does, row, 1);
    }
    card->body()->addLayout(grid);
    column->addWidget(card);
}

} // namespace reintegro
