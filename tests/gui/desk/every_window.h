// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace reintegro {
class MainWindow;
class RefundRequest;
class Workspace;
} // namespace reintegro

namespace reintegro::test {

class FakeWorkplace;

//! Every window, page and dialog of the desk, one after the other, each in a state in which it shows what it
//! has: for tests that look at all of them, and for pictures. What is opened needs no words of a language.
class EveryWindow {
public:
    struct Scene {
        QString name; //!< "wizard-review", in the order in which people meet them.
        //! Opens it on a home of its own; gives the window or the dialog to look at.
        QWidget *(EveryWindow::*open)();
    };
    EveryWindow();
    ~EveryWindow();

    [[nodiscard]] static const std::vector<Scene> &scenes();
    //! Closes what is open and opens this one, in front and with the focus. What cannot be opened ends the
    //! program.
    QWidget *open(const QString &name);
    void close();
    //! Of the main window, for what is opened next.
    void setSize(const QSize &size) { m_size = size; }

private:
    QWidget *firstRun();
    QWidget *connecting();
    QWidget *signIn();
    QWidget *signInWithHints();
    QWidget *openingTrouble();
    QWidget *lookUp();
    QWidget *charge();
    QWidget *chargeRaw();
    QWidget *chargeNotFound();
    QWidget *noNetwork();
    QWidget *wizardAmount();
    QWidget *wizardBeneficiary();
    QWidget *wizardAccount();
    QWidget *wizardReview();
    QWidget *correction();
    QWidget *requests();
    QWidget *requestsEmpty();
    QWidget *requestsWithoutHits();
    QWidget *approvals();
    QWidget *approvalsWarned();
    QWidget *approvalsRejecting();
    QWidget *approvalsEmpty();
    QWidget *approvalsOfAgent();
    QWidget *unknownOutcome();
    QWidget *board();
    QWidget *boardEmpty();
    QWidget *people();
    QWidget *personsPassword();
    QWidget *ownPassword();
    QWidget *gateways();
    QWidget *credentials();
    QWidget *policy();
    QWidget *policyToRead();
    QWidget *policyAs(const QString &name);
    QWidget *stop();
    QWidget *stopBand();
    QWidget *resume();
    QWidget *notification();
    QWidget *notificationRead();
    QWidget *chargebackBand();
    QWidget *chargebacks();
    QWidget *recoveryCode();
    QWidget *enterRecoveryCode();
    QWidget *askForTraining();
    QWidget *waitForSending();
    QWidget *settingsAt(int section);
    QWidget *settingsAppearance();
    QWidget *settingsLanguage();
    QWidget *settingsNotices();
    QWidget *settingsData();
    QWidget *settingsSearch();
    QWidget *receipt();
    QWidget *statement();
    QWidget *chargePaper();
    QWidget *receiptCheck();
    QWidget *furtherCharge();
    QWidget *savedCharge();
    QWidget *savedChargeUnreadable();
    QWidget *locked();
    QWidget *help();
    QWidget *about();
    QWidget *supportBundle();
    QWidget *palette();
    QWidget *keys();
    QWidget *clipboardOffer();

    void makeWindow();
    void signInAs(const QString &name);
    Workspace *enterAs(const QString &name);
    [[nodiscard]] QWidget *dialogBy(const QString &keys);
    [[nodiscard]] QWidget *dialog(const std::function<void()> &open);
    QWidget *wizardAt(int page);
    void fillFields(const QWidget *wizard) const;
    void lookUpCharge(const QString &key);
    void askForSome();
    void chargeBack(const QString &key);
    QWidget *paperAbout(const RefundRequest &request);
    QWidget *savedAs(const QByteArray &content);
    [[nodiscard]] QWidget *page() const;

    QSize m_size{1280, 800};
    std::unique_ptr<FakeWorkplace> m_home;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace reintegro::test
