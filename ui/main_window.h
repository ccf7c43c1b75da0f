// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"
#include "models/refunds/workplace.h"
#include "ui/desk_place.h"
#include "ui/signin/sign_in_page.h"
#include "ui/window_memory.h"

#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QMenu;
class QMessageBox;
class QStackedWidget;

namespace reintegro {

class ChargeWindows;
class DeskLock;
class DeskOpening;
class EnvironmentBand;
class HelpWindow;
class MessageBar;
class MoreMenu;
class OpeningTrouble;
class Recovery;
class SettingsWindow;
class Tray;
class Workspace;
enum class SettingsSection;

//! With what a window begins. What is about training comes from outside, since the training gateway lies
//! above the windows.
struct WindowStart {
    QString memoryFile; //!< Where the window remembers its place; in the home.
    bool training = false; //!< Open the training gateway, whatever profiles there are.
    std::vector<TrainingHint> trainingPeople;
    QStringList trainingCharges;
    //! Puts the program's texts into a language; without it a new language waits for the next start.
    std::function<void(const QString &language)> changeLanguage;
    const Clock *clock =
        nullptr; //!< By which the desk locks; outlives the window. Null for the machine's own.
};

//! The window: arranges pages, knows nothing about refunds.
class MainWindow final : public QWidget {
    Q_OBJECT
public:
    //! `workplace` outlives it.
    MainWindow(Workplace &workplace, WindowStart start, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Opens what the home has: the first-run page, or the profile in use and its sign-in.
    void start();
    //! Shows a place of the desk: now, or as soon as somebody has signed in, or unlocked it.
    void goTo(const DeskPlace &place);
    void openCharge(const ChargeKey &key) { goTo(key); }
    //! Training is wanted from outside: opens it, or asks first where somebody is signed in to another desk.
    void askForTraining();
    //! Keeps the language for later starts, and changes to it now: "en", "es", "zh"; empty for the system's.
    void chooseLanguage(const QString &language);
    //! The messages of the system's own that this window causes.
    [[nodiscard]] Tray &tray() { return *m_tray; }
    //! To the front, for a second start of the program.
    void bringUp();

Q_SIGNALS:
    //! A page that can be used is there: the first-run page or the sign-in.
    void ready();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void openTraining();
    void openDesk(const QString &profile);
    void open(const QString &profile, const std::optional<SignedIn> &signedIn);
    void take(DeskServices *desk, bool isTrainingPlace);
    void refuse(const QString &profile, const Error &error, const std::function<void()> &retry);
    OpeningTrouble *showTrouble(const QString &title, const Error &error, const std::function<void()> &retry);
    void goBack();
    void showFirstRun();
    void showConnect(std::optional<SignedIn> administrator);
    void showSignIn();
    void keepSignIn(const QString &name, const Secret &password);
    void enter(const SignedIn &person);
    void openWorkspace(const SignedIn &person);
    void goToWanted();
    void connectSignIn();
    void followLanguage();
    void speakAnew();
    void replaceSignIn(bool isInFront);
    void replaceWorkspace(bool isInFront);
    void welcome();
    void leave();
    [[nodiscard]] bool mayChangeDesk();
    void turnTo(QWidget *page);
    void showEnvironment(const std::optional<Profile> &profile);
    void waitForSending();
    [[nodiscard]] QMenu *makeMenu();
    void openSettings(SettingsSection section);
    //! Closes the desk, puts a backup in its store's place, and opens it again.
    void restoreStore(const RestoreWish &wish);
    void tellRestored(const Result<RestoredStore> &restored);
    void chooseScheme(ColorScheme scheme);
    void chooseNotices(bool areOn);
    void openProfiles();
    void openCredentials(const QString &profile);
    void offerRecovery(OpeningTrouble *trouble, const QString &profile, const std::function<void()> &retry);
    [[nodiscard]] bool takesCredentials(const QString &profile) const;
    [[nodiscard]] bool mayManage(const SignedIn &person) const;
    void openOwnPassword();
    void tellOutside();
    [[nodiscard]] QAction *makeHelpAction();
    [[nodiscard]] QString topicInFront() const;
    void openHelp(const QString &topic);
    void closeHelp();
    void addHelpTo(QMenu *menu);
    void addPaletteTo(QMenu *menu);
    void openPalette();
    void openKeys();
    void openAbout();
    void openSupport();
    void openWindows();
    void keepShares();
    void setUpLock();
    void watch(const SignedIn &person, QAction *lockAction);
    void takeUnlocked(const SignedIn &person);
    [[nodiscard]] QString trainingHintFor(const SignedIn &person) const;
    void say(const QString &message);

    const SystemClock m_systemClock;
    Workplace &m_workplace;
    WindowStart m_start;
    WindowMemory m_memory;
    DeskServices *m_desk = nullptr;
    bool m_isTrainingPlace = false; //!< The desk is that of the training gateway inside, with its own people.
    bool m_isNewHome = false; //!< Being connected for the first time.
    bool m_wantsTraining = false; //!< Asked for while the desk was locked.
    std::optional<DeskPlace> m_wanted; //!< To be shown after sign-in, or once the desk is unlocked.
    QString m_heldMessage; //!< What was said behind the lock last.
    EnvironmentBand *m_band;
    QStackedWidget *m_pages;
    DeskOpening *m_opening;
    SignInPage *m_signIn;
    QPointer<QWidget> m_page; //!< A page that was made for this moment: first run, connect.
    Workspace *m_workspace = nullptr;
    std::unique_ptr<ChargeWindows> m_chargeWindows; //!< Of who is signed in.
    MessageBar *m_message;
    DeskLock *m_lock;
    Recovery *m_recovery;
    Tray *m_tray;
    QPointer<MoreMenu> m_menu;
    QPointer<QAction> m_findAction;
    QPointer<SettingsWindow> m_settings;
    QAction *m_helpAction;
    QPointer<HelpWindow> m_help;
    QPointer<QMessageBox> m_waitBox;
    QPointer<QMessageBox> m_trainingBox;
};

} // namespace reintegro
