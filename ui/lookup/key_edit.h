// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace reintegro {

//! An edit for a charge's key. Of a mail or a sentence that is pasted over all that stands there it keeps the
//! key; Ctrl+Z brings back all of what was pasted.
class KeyEdit final : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

    //! What the clipboard has, as it belongs here.
    void pasteKey();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace reintegro
