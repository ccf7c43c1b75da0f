// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"

#include <QPointer>

#include <functional>

class QWidget;

namespace reintegro {

class ChargeWindow;

//! The further windows of one signed-in person, each with one more charge. They end with this: at sign-out,
//! or when the main window closes.
class ChargeWindows final : public QObject {
    Q_OBJECT
public:
    //! `desk` outlives it. `place` is told to put a window where windows of this kind were last, and `keep`
    //! to remember where one is.
    struct Memory {
        std::function<bool(QWidget &)> place; //!< False where none was there before.
        std::function<void(const QWidget &)> keep;
    };
    ChargeWindows(DeskServices &desk, const SignedIn &by, Memory memory, QWidget *mainWindow);
    ~ChargeWindows() override;

    //! Opens a window; with a key it looks that charge up.
    void open(const std::optional<ChargeKey> &key);

Q_SIGNALS:
    //! A refund is to be filled in at the main window.
    void refundRequested(const reintegro::ChargeView &view);

private:
    void placeBeside(QWidget &window) const;

    DeskServices &m_desk;
    const SignedIn m_by;
    const Memory m_memory;
    QWidget *m_mainWindow;
    std::vector<QPointer<ChargeWindow>> m_windows;
};

} // namespace reintegro
