// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"

#include <QPointer>
#include <QWidget>

class QAction;

namespace reintegro {

class ReceiptDialog;

//! Opens papers for one person's desk, with the actions that everything in the window finds them by.
class Printing final : public QObject {
    Q_OBJECT
public:
    //! The desk outlives it; `page` owns it, and gets the actions.
    Printing(DeskServices &desk, const SignedIn &by, QWidget *page);

    //! "Print or save as PDF…", Ctrl+P: whoever owns this decides what of.
    [[nodiscard]] QAction *action() const { return m_action; }
    //! "Check a receipt…"
    [[nodiscard]] QAction *checkAction() const { return m_checkAction; }

    //! As it stands now in the store.
    void printRequest(const RequestId &id);
    void printCharge(const ChargeView &view);
    //! Says that nothing is shown that could be printed.
    void nothingToPrint();

Q_SIGNALS:
    void said(const QString &message);

private:
    void open(ReceiptDialog *dialog);
    void openCheck();

    DeskServices &m_desk;
    const SignedIn m_by;
    QWidget *m_page;
    QAction *m_action;
    QAction *m_checkAction;
    QPointer<ReceiptDialog> m_dialog;
    quint64 m_question = 0; //!< Of two that were asked for, the second opens.
};

} // namespace reintegro
