// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"

#include <QPointer>
#include <QWidget>

namespace reintegro {

class BusyLine;
class WindowMemory;

//! The page that is in front while a home is looked at or a desk is opened, and which desk that is. It opens;
//! what becomes of it is the window's.
class DeskOpening final : public QWidget {
    Q_OBJECT
public:
    //! Both outlive it.
    DeskOpening(Workplace &workplace, WindowMemory &memory, QWidget *parent = nullptr);

    //! Whether the home is as new; see Workplace::isFresh().
    [[nodiscard]] Pending<bool> *look();
    //! Opens the desk of a profile, or, without a name, the training gateway. What is open stays until then.
    //! Errors as Workplace::openDesk().
    [[nodiscard]] Pending<DeskServices *> *open(const QString &profile);
    //! What a store is restored by, before its desk can be opened again.
    void waitFor(PendingBase *answer, const QString &words);
    //! One desk is opened at a time.
    [[nodiscard]] bool isOpening() const;
    //! The gateway that was opened last in this window, else the one that is in use; empty for none.
    [[nodiscard]] QString lastGateway() const;
    //! It is the last one from now on.
    void keepLast(const QString &profile);

private:
    Workplace &m_workplace;
    WindowMemory &m_memory;
    BusyLine *m_busy;
    QPointer<PendingBase> m_desk;
};

} // namespace reintegro
