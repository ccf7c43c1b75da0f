// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"

#include <QWidget>

namespace reintegro {

class LookupPage;
class MessageBar;

//! A window of its own for one more charge of the same desk, to be read beside another one. It looks up,
//! shows and copies; a refund that is begun here is filled in at the main window, so that there is one wizard
//! and one draft. Deletes itself when closed.
class ChargeWindow final : public QWidget {
    Q_OBJECT
public:
    //! `desk` outlives it.
    ChargeWindow(DeskServices &desk, const SignedIn &by);

    void open(const ChargeKey &key);
    void focusKey();

Q_SIGNALS:
    void refundRequested(const reintegro::ChargeView &view);
    void newWindowRequested(const std::optional<reintegro::ChargeKey> &key);
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    void addActions();
    void showTitle();

    const Profile m_profile;
    LookupPage *m_lookup;
    MessageBar *m_message;
};

} // namespace reintegro
