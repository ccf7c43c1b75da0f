// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commands.h"

#include "ui/common/mnemonic.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace reintegro {

namespace {

constexpr auto groupName = "reintegroCommandGroup";
constexpr auto placeName = "reintegroCommandPlace";

//! The part of the window that a widget stands in; null where it is all of it.
const QWidget *partOf(const QWidget *widget)
{
    const QWidget *part = widget;
    while (part && !part->property(groupName).isValid())
        part = part->parentWidget();
    return part;
}

class Collection {
public:
    explicit Collection(bool isOfNow)
        : m_isOfNow(isOfNow)
    {
    }

    void addFrom(const QWidget *widget)
    {
        const QWidget *const part = partOf(widget);
        const QList<QAction *> actions = widget->actions();
        for (QAction *const action : actions) {
            add({.action = action,
                .text = withoutMnemonic(action->text()),
                .group = part ? part->property(groupName).toString() : QString(),
                .place = part ? part->property(placeName).toInt() : 0});
        }
    }
    //! `above`: the menu that this one lies in.
    void addFrom(const QMenu *menu, const QString &above)
    {
        const QList<QAction *> actions = menu->actions();
        for (QAction *const action : actions) {
            QString text = withoutMnemonic(action->text());
            if (!above.isEmpty() && !text.isEmpty())
                //: An entry of a menu that lies in another: "Colours: Dark".
                text = QCoreApplication::translate("Commands", "%1: %2").arg(above, text);
            if (const QMenu *const below = action->menu())
                addFrom(below, text);
            else
                add({.action = action, .text = text, .group = {}});
        }
    }
    [[nodiscard]] std::vector<Command> take() { return std::move(m_commands); }

private:
    void add(const Command &command)
    {
        const QAction &action = *command.action;
        const bool isMeant = m_isOfNow ? action.isEnabled() : !action.shortcut().isEmpty();
        const bool isKnown = std::any_of(m_commands.cbegin(), m_commands.cend(), [&](const Command &known) {
            return known.action == command.action
                || (known.text == command.text && known.group == command.group);
        });
        if (isMeant && !isKnown && !command.text.isEmpty() && action.isVisible() && !action.isSeparator())
            m_commands.push_back(command);
    }

    bool m_isOfNow;
    std::vector<Command> m_commands;
};

//! Their actions are little pictures in the field, or entries that are walked through from their own menu.
bool hasOwnWay(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QLineEdit *>(widget->parentWidget())
        || qobject_cast<const QMenu *>(widget);
}

std::vector<Command> commandsOf(const QWidget *window, const QMenu *menu, bool isOfNow)
{
    Collection found(isOfNow);
    const QList<QWidget *> parts = window->findChildren<QWidget *>();
    for (const QWidget *const part : parts) {
        const bool isReached = !isOfNow || (part->isVisible() && part->isEnabled());
        if (part->window() == window && isReached && !hasOwnWay(part))
            found.addFrom(part);
    }
    if (menu)
        found.addFrom(menu, {});
    found.addFrom(window); // what is not in the menu
    return found.take();
}

} // namespace

void setCommandGroup(QWidget *part, const QString &group, int place)
{
    part->setProperty(groupName, group);
    part->setProperty(placeName, place);
}

std::vector<Command> commandsNow(const QWidget *window, const QMenu *menu)
{
    std::vector<Command> commands = commandsOf(window, menu, true);
    std::stable_partition(
        commands.begin(), commands.end(), [](const Command &command) { return command.place > 0; });
    return commands;
}

std::vector<Command> commandsWithKeys(const QWidget *window, const QMenu *menu)
{
    std::vector<Command> commands = commandsOf(window, menu, false);
    std::stable_sort(commands.begin(), commands.end(),
        [](const Command &one, const Command &other) { return one.place < other.place; });
    return commands;
}

QString keysOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace reintegro
