// SPDX-License-Identifier: GPL-3.0-or-later
// What finds everything that can be done, and the keys of it.
#include "ui/common/icons.h"
#include "ui/main_window.h"
#include "ui/more_menu.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/commands.h"
#include "ui/palette/keys_dialog.h"
#include "ui/workspace.h"

#include <QAction>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

//! First in the menu: it leads to everything else. They belong to the desk, so that there is nothing of it
//! while nobody has signed in, or while it is locked.
void MainWindow::addPaletteTo(QMenu *menu)
{
    auto *const find = new QAction(icon(IconName::Search), tr("&Find an action…"), menu);
    find->setShortcut(QKeySequence(u"Ctrl+K"_s));
    connect(find, &QAction::triggered, this, &MainWindow::openPalette);
    auto *const keys = new QAction(icon(IconName::Info), tr("Ke&ys…"), menu);
    keys->setShortcut(QKeySequence(u"Ctrl+/"_s));
    connect(keys, &QAction::triggered, this, &MainWindow::openKeys);
    m_workspace->addActions({find, keys}); // so that their keys work while the menu is closed
    QAction *const first = menu->actions().value(0);
    menu->insertAction(first, find);
    menu->insertSeparator(first);
    menu->insertAction(m_helpAction, keys);
    m_findAction = find;
}

void MainWindow::openPalette()
{
    std::vector<PaletteEntry> entries;
    for (const Command &command : commandsNow(this, m_menu)) {
        if (command.action == m_findAction)
            continue;
        const QIcon own = command.action->icon();
        entries.push_back({.text = command.text,
            .beside = keysOf(*command.action),
            .alsoFoundBy = {},
            .picture = own.isNull() ? icon(IconName::Right) : own,
            .act = [action = command.action] {
                if (action && action->isEnabled())
                    action->trigger();
            }});
    }
    for (PaletteEntry &subject : m_workspace->subjects())
        entries.push_back(std::move(subject));
    const auto reading = [desk = m_workspace](const QString &typed) { return desk->readTyped(typed); };
    // On the desk: it goes with whoever is signed in, and so does what it may do.
    (new CommandPalette(std::move(entries), reading, m_workspace))->open();
}

void MainWindow::openKeys()
{
    (new KeysDialog(commandsWithKeys(this, m_menu), m_workspace))->open();
}

} // namespace reintegro
