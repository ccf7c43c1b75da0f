// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"

#include <QDialog>

namespace reintegro {

//! The way from a charge to a request that waits for approval: Amount, Beneficiary, Account, Review.
//!
//! Shown with open() or show(). What was typed is kept as a draft with every change, so that closing the
//! window, or the program, loses nothing; the next wizard for the same charge and person goes on with it. The
//! wizard sends nothing to the gateway: it asks, and another person decides.
class RefundWizard final : public QDialog {
    Q_OBJECT
public:
    //! `desk` and `charge` as the charge page shows them; `charge.left` may be a reason why nothing can be
    //! refunded, which the wizard then says in place of its pages.
    RefundWizard(DeskServices &desk, const SignedIn &by, const ChargeView &charge, QWidget *parent = nullptr);
    ~RefundWizard() override;

Q_SIGNALS:
    //! The last thing that happened, in words, for the window's message line.
    void said(const QString &message);
    //! The request is kept and waits for approval.
    void asked(const reintegro::RefundRequest &request);
    //! The wizard is gone from the screen, whatever became of it.
    void closed();
};

} // namespace reintegro
