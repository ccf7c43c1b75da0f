// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/commands.h"

#include <QDialog>

class QVBoxLayout;

namespace reintegro {

//! All keys of the program, in groups: those of the window as its actions have them, and those of further
//! windows and dialogs. Shown with open(); it deletes itself when closed.
class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    //! `commands` is what has keys in the window.
    KeysDialog(const std::vector<Command> &commands, QWidget *parent);

    struct Line {
        QString keys; //!< As this system writes them.
        QString does;
    };
    struct Group {
        QString title;
        std::vector<Line> lines;
    };
    [[nodiscard]] static std::vector<Group> groupsOf(const std::vector<Command> &commands);

private:
    void addGroup(const Group &group, QVBoxLayout *column, const QFont &strong, int keysWidth);
};

} // namespace reintegro
