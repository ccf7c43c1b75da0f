// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/key_edit.h"

#include "models/payments/pasted_keys.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace reintegro {

void KeyEdit::pasteKey()
{
    const QString pasted = QGuiApplication::clipboard()->text();
    const bool isWhole = text().isEmpty() || selectedText() == text();
    const QString key = isWhole ? keyFieldText(pasted) : pasted;
    if (key == pasted)
        return insert(pasted);
    insert(pasted); // a step of its own: undoing the next one brings it back
    selectAll();
    insert(key);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste) || isReadOnly())
        return QLineEdit::keyPressEvent(event);
    pasteKey();
    event->accept();
}

//! The menu's own entry knows nothing of keys.
void KeyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *const menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> actions = menu->actions();
    for (QAction *const action : actions) {
        if (!action->text().contains(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)))
            continue;
        disconnect(action, &QAction::triggered, this, nullptr);
        connect(action, &QAction::triggered, this, &KeyEdit::pasteKey);
    }
    menu->popup(event->globalPos());
}

} // namespace reintegro
