// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_store.h"

#include <QDateTime>
#include <QFrame>

class QLabel;

namespace reintegro {

//! Stands over the pages while the team's store cannot be reached, and says since when what is shown may be
//! old. Takes no room else.
class ConnectionBand final : public QFrame {
    Q_OBJECT
public:
    //! `store` outlives it.
    explicit ConnectionBand(RefundStore &store, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The connection is lost or there again, in words.
    void said(const QString &message);

private:
    void take(StoreConnection connection);

    RefundStore &m_store;
    QLabel *m_words;
    bool m_wasReached = false; //!< Something on the screen was read from it.
};

} // namespace reintegro
