// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/notification_store.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace reintegro {

//! Across the window of a supervisor while the payer's bank has taken payments back and nobody has said that
//! he knows. Takes no room else.
class ChargebackBand final : public QFrame {
    Q_OBJECT
public:
    //! `store` outlives it.
    explicit ChargebackBand(NotificationStore &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void showRequested();
    void said(const QString &message);
    //! One that was not there before, by its key and nothing else: for whoever does not look at the window.
    void cameUp(const reintegro::ChargeKey &charge);

private:
    void look();
    void take(const std::vector<Chargeback> &open);

    NotificationStore &m_store;
    QLabel *m_words;
    std::optional<std::vector<ChargeKey>> m_known; //!< Nothing until the store has said what there is.
    QTimer m_lookAgain; //!< Other programs change a file too.
};

} // namespace reintegro
