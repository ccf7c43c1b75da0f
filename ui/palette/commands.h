// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QString>

#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace reintegro {

//! Something that can be done in a window: an action that stands in it or in one of its menus.
struct Command {
    QPointer<QAction> action;
    QString text; //!< Without mnemonic; what lies in a menu below begins with that menu: "Colours: Dark".
    QString group; //!< The part of the window where its keys work; empty for all of it.
    int place = 0; //!< Of that part among the others; 0 for all of the window.
};

//! Says where the keys of everything in `part` work: "Refund requests". `place` from 1 on: in which order.
void setCommandGroup(QWidget *part, const QString &group, int place);

//! What can be done right now: enabled, and in a part of `window` that is showing, or in `menu`. Actions are
//! found where they stand, so a new one comes up by itself. Each once: what belongs to what is in front
//! first, what is in the menu last.
[[nodiscard]] std::vector<Command> commandsNow(const QWidget *window, const QMenu *menu);
//! All that has keys, also where it is closed or on a page that is not showing. Those of a part that cannot
//! be told apart come once. What works everywhere first, then part by part.
[[nodiscard]] std::vector<Command> commandsWithKeys(const QWidget *window, const QMenu *menu);

//! As this system writes them: "Ctrl+K".
[[nodiscard]] QString keysOf(const QAction &action);

} // namespace reintegro
