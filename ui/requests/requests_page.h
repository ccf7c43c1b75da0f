// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"

#include <QWidget>

namespace reintegro {

//! All refund requests of this profile: a table with a filter, and the history of the selected one.
class RequestsPage final : public QWidget {
    Q_OBJECT
public:
    RequestsPage(DeskServices &desk, const SignedIn &by, QWidget *parent = nullptr);
    ~RequestsPage() override;

Q_SIGNALS:
    //! The last thing that happened, in words, for the window's message line.
    void said(const QString &message);
    //! Somebody wants to see the whole charge.
    void openCharge(const reintegro::ChargeKey &key);
};

} // namespace reintegro
