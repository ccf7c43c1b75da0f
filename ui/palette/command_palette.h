// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entry.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace reintegro {

//! Finds what can be done, a charge or a request by words, and does it: over the window, with the keyboard
//! alone. Shown with open(); it deletes itself when closed, and the focus is where it was.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    //! What a text gives by itself: a key to be looked up, a request to be opened. Those that are `certain`
    //! come before what is found by words, the others after it.
    struct Typed {
        std::vector<PaletteEntry> certain;
        std::vector<PaletteEntry> possible;
    };
    using Reading = std::function<Typed(const QString &typed)>;

    CommandPalette(std::vector<PaletteEntry> entries, Reading reading, QWidget *parent);

    void done(int result) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void showFound();
    void tellCurrent();
    void choose();
    bool moveInList(int key);

    const std::vector<PaletteEntry> m_entries;
    const Reading m_reading;
    Typed m_typed;
    std::vector<const PaletteEntry *> m_found; //!< As they stand in the list.
    QLineEdit *m_edit;
    QListWidget *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_before; //!< What had the focus.
};

} // namespace reintegro
