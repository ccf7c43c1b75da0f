// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/workplace.h"

#include <QWidget>

namespace reintegro {

//! The recovery code of a gateway's store at a window: shown once, made anew, and asked for when the key is
//! lost.
class Recovery final : public QObject {
    Q_OBJECT
public:
    //! `window` is the parent of the dialogs.
    Recovery(Workplace &workplace, QWidget *window);

    //! Shows the first code where the store has none yet; finished() in any case.
    void showFirst(const QString &profile, const SignedIn &by);
    //! Shows a new code, after a question where there is one already: that one is void then.
    void makeAnew(const QString &profile, const SignedIn &by);
    //! Takes the code that brings a lost key back; recovered() if it did.
    void enter(const QString &profile);

Q_SIGNALS:
    void said(const QString &message);
    void finished();
    void recovered();

private:
    void make(const QString &profile, const SignedIn &by);
    void show(const Result<QString> &code);

    Workplace &m_workplace;
    QWidget *m_window;
};

} // namespace reintegro
