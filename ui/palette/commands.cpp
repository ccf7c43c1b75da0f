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

QString groupOf(const QWidget *widget)
{
    for (const QWidget *part = widget; part; part = part->parentWidget()) {
        if (const QVariant group = part->property(groupName); group.isValid())
            return group.toString();
    }
    return {};
}

class Collection {
public:
    explicit Collection(bool isOfNow)
        : m_isOfNow(isOfNow)
    {
    }

    void addFrom(const QWidget *part)
    {
        const QList<QAction *> actions = part->actions();
        for (QAction *const action : actions)
            add(action, withoutMnemonic(action->text()), groupOf(part));
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
                add(action, text, {});
        }
    }
    [[nodiscard]] std::vector<Command> take() { return std::move(m_commands); }

private:
    void add(QAction *action, const QString &text, const QString &group)
    {
        const bool isMeant = m_isOfNow ? action->isEnabled() : !action->shortcut().isEmpty();
        const bool isKnown = std::any_of(m_commands.cbegin(), m_commands.cend(), [&](const Command &known) {
            return known.action == action || (known.text == text && known.group == group);
        });
        if (isMeant && !isKnown && !text.isEmpty() && action->isVisible() && !action->isSeparator())
            m_commands.push_back({action, text, group});
    }

    bool m_isOfNow;
    std::vector<Command> m_commands;
};

//! Their actions are little pictures in the field, or entries that are walked through from their own menu.
bool hasOwnWay(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QMenu *>(widget);
}

std::vector<Command> commandsOf(const QWidget *window, const QMenu *menu, bool isOfNow)
{
    Collection found(isOfNow);
    found.addFrom(window);
    const QList<QWidget *> parts = window->findChildren<QWidget *>();
    for (const QWidget *const part : parts) {
        const bool isReached = !isOfNow || (part->isVisible() && part->isEnabled());
        if (part->window() == window && isReached && !hasOwnWay(part))
            found.addFrom(part);
    }
    if (menu)
        found.addFrom(menu, {});
    return found.take();
}

} // namespace

void setCommandGroup(QWidget *part, const QString &group)
{
    part->setProperty(groupName, group);
}

std::vector<Command> commandsNow(const QWidget *window, const QMenu *menu)
{
    return commandsOf(window, menu, true);
}

std::vector<Command> commandsWithKeys(const QWidget *window, const QMenu *menu)
{
    return commandsOf(window, menu, false);
}

QString keysOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace reintegro
