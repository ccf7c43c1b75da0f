// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"

#include <QWidget>

namespace reintegro {

//! What waits for somebody: the queue on the left, everything a decision needs on the right.
class ApprovalsPage final : public QWidget {
    Q_OBJECT
public:
    ApprovalsPage(DeskServices &desk, const SignedIn &by, QWidget *parent = nullptr);
    ~ApprovalsPage() override;

Q_SIGNALS:
    //! The last thing that happened, in words, for the window's message line.
    void said(const QString &message);
    //! Somebody wants to see the whole charge.
    void openCharge(const reintegro::ChargeKey &key);
};

} // namespace reintegro
