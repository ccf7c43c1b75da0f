// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/window_driver.h"

namespace reintegro {
class MainWindow;
}

namespace reintegro::test {

//! One refund from the customer's call to the money that has arrived, on the training gateway.
class Tour {
public:
    Tour(MainWindow &window, const QDir &folder);
    void run();

private:
    void openTraining();
    void signIn(const QString &name, const QString &password, const QString &picture);
    void signOut();
    void lookUp();
    void askForRefund();
    void fillAmount(QWidget *wizard);
    void fillBeneficiary(QWidget *wizard);
    void fillAccount(QWidget *wizard);
    void approveAndSend();
    void followUntilSettled();
    void showRequests();

    MainWindow &m_window;
    WindowDriver m_driver;
};

} // namespace reintegro::test
