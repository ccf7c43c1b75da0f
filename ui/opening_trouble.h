// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/error.h"

#include <QWidget>

class QPushButton;

namespace reintegro {

//! Stands where a desk would stand that could not be opened: why, and every way on from here.
class OpeningTrouble final : public QWidget {
    Q_OBJECT
public:
    OpeningTrouble(const QString &title, const Error &error, QWidget *parent = nullptr);

    //! Where training is not itself the trouble.
    void offerTraining();
    //! Where the key of the store is not in the keychain any more.
    void offerRecovery();
    //! To the desk that is still open (`name` is its profile's), or to the beginning.
    void offerWayBack(const QString &name);

Q_SIGNALS:
    void retryRequested();
    void otherGatewayChosen();
    void trainingChosen();
    void wayBackChosen();
    void recoveryChosen();

private:
    QPushButton *m_backButton;
    QPushButton *m_trainingButton;
    QPushButton *m_recoveryButton;
};

} // namespace reintegro
