// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/desk_options.h"

#include <QObject>

namespace reintegro {

class MainWindow;

//! Opens what the desk was handed from outside: a link, a saved charge. By command line on Linux and
//! Windows; macOS sends both as an event to the program that runs already.
class Opening final : public QObject {
    Q_OBJECT
public:
    //! `window` outlives it. Install it as the application's event filter.
    explicit Opening(MainWindow &window, QObject *parent = nullptr);

    //! The place and the file; nothing else of the options.
    void open(const DeskOptions &options);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
};

} // namespace reintegro
