// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/common/card.h"
#include "ui/common/environment_band.h"
#include "ui/common/error_text.h"
#include "ui/common/list_memory.h"
#include "ui/common/message_bar.h"
#include "ui/common/program_icon.h"
#include "ui/common/status_words.h"
#include "ui/comparing/charge_windows.h"
#include "ui/desk_opening.h"
#include "ui/help/help_window.h"
#include "ui/lock/desk_lock.h"
#include "ui/onboarding/connect_page.h"
#include "ui/onboarding/first_run_page.h"
#include "ui/onboarding/recovery.h"
#include "ui/opening_trouble.h"
#include "ui/settings/settings_window.h"
#include "ui/tray.h"
#include "ui/wait_box.h"
#include "ui/wizard/refund_wizard.h"
#include "ui/workspace.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reintegro {

MainWindow::MainWindow(Workplace &workplace, WindowStart start, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_start(std::move(start))
    , m_memory(m_start.memoryFile)
    , m_band(new EnvironmentBand(this))
    , m_pages(new QStackedWidget(this))
    , m_opening(new DeskOpening(m_workplace, m_memory, this))
    , m_signIn(new SignInPage(this))
    , m_message(new MessageBar(this))
    , m_lock(new DeskLock(*m_pages, m_start.clock ? *m_start.clock : m_systemClock, this))
    , m_recovery(new Recovery(m_workplace, this))
    , m_tray(new Tray(this))
    , m_helpAction(makeHelpAction())
{
    m_pages->addWidget(m_opening);
    m_pages->addWidget(m_signIn);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeRule(this));
    layout->addWidget(m_message);
    resize(1280, 800);
    setMinimumSize(600, 380);
    m_memory.restore(*this);
    new ListMemory(m_start.memoryFile, this); // for the lists of this window and of its dialogs
    showEnvironment({});
    connectSignIn();
    connect(m_recovery, &Recovery::said, this, &MainWindow::say);
    connect(m_recovery, &Recovery::finished, this, &MainWindow::welcome);
    followLanguage();
}

void MainWindow::connectSignIn()
{
    connect(m_signIn, &SignInPage::said, this, &MainWindow::say);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::enter);
    connect(m_signIn, &SignInPage::keepingChosen, this, &MainWindow::keepSignIn);
    connect(m_signIn, &SignInPage::forgettingChosen, this,
        [this] { static_cast<void>(m_workplace.forgetSignIn(m_desk->profile.name)); });
    connect(m_signIn, &SignInPage::otherGatewayChosen, this, &MainWindow::openProfiles);
    setUpLock();
}

MainWindow::~MainWindow()
{
    m_lock->end();
    m_chargeWindows.reset(); // before the desk that they stand on, as all its pages
    delete m_workspace;
    delete m_help;
}

void MainWindow::start()
{
    if (m_start.training)
        return openTraining();
    m_opening->look()->whenDone(this, [this](const Result<bool> &isFresh) {
        if (!isFresh)
            showTrouble(tr("This desk could not be opened."), isFresh.error(), [this] {
                start();
            })->offerTraining();
        else if (*isFresh)
            showFirstRun();
        else if (const QString profile = m_opening->lastGateway(); !profile.isEmpty())
            openDesk(profile);
        else
            showSignIn();
    });
}

void MainWindow::openTraining()
{
    open({}, {});
}

void MainWindow::openDesk(const QString &profile)
{
    open(profile, {});
}

//! Opens the desk of a profile, or, without a name, the training gateway. What is open stays until then: a
//! desk that cannot be opened takes nothing away.
void MainWindow::open(const QString &profile, const std::optional<SignedIn> &signedIn)
{
    if (m_opening->isOpening() || !mayChangeDesk())
        return;
    turnTo(m_opening);
    m_opening->open(profile)->whenDone(this, [this, profile, signedIn](const Result<DeskServices *> &desk) {
        if (!desk)
            return refuse(profile, desk.error(), [this, profile, signedIn] { open(profile, signedIn); });
        take(*desk, profile.isEmpty());
        if (!profile.isEmpty())
            m_opening->keepLast(profile);
        if (!signedIn)
            return;
        enter(*signedIn);
        say(tr("Connected to %1.").arg(profile));
    });
}

//! After all that an administrator has to see first.
void MainWindow::welcome()
{
    if (m_workspace && std::exchange(m_isNewHome, false))
        openSettings(SettingsSection::People); // nobody can ask for a refund yet, and nobody approve one
}

void MainWindow::refuse(const QString &profile, const Error &error, const std::function<void()> &retry)
{
    if (profile.isEmpty()) {
        showTrouble(tr("The training gateway could not be opened."), error, retry);
        return;
    }
    OpeningTrouble *const trouble = showTrouble(tr("%1 could not be opened.").arg(profile), error, retry);
    trouble->offerTraining();
    if (error.kind == ErrorKind::Keychain && m_workplace.recoveryCode(profile) == RecoveryCode::Made)
        offerRecovery(trouble, profile, retry);
}

void MainWindow::take(DeskServices *desk, bool isTrainingPlace)
{
    leave(); // its pages stand on the desk that was open until now
    m_desk = desk;
    m_isTrainingPlace = isTrainingPlace;
    connect(&m_desk->sending, &RefundSending::sendingChanged, this, [this](bool isSending) {
        if (!isSending && m_waitBox)
            close(); // what the person asked for when the refund was still on its way
    });
    showSignIn();
}

OpeningTrouble *MainWindow::showTrouble(
    const QString &title, const Error &error, const std::function<void()> &retry)
{
    auto *const page = new OpeningTrouble(title, error, this);
    if (m_desk)
        page->offerWayBack(m_desk->profile.name);
    else if (m_workplace.profiles().empty())
        page->offerWayBack({});
    connect(page, &OpeningTrouble::retryRequested, this, retry);
    connect(page, &OpeningTrouble::otherGatewayChosen, this, &MainWindow::openProfiles);
    connect(page, &OpeningTrouble::trainingChosen, this, &MainWindow::openTraining);
    connect(page, &OpeningTrouble::wayBackChosen, this, &MainWindow::goBack);
    turnTo(page);
    page->setFocus();
    say(describeError(error).sentence());
    Q_EMIT ready();
    return page;
}

//! To the desk that is open, and to whoever is signed in there.
void MainWindow::goBack()
{
    m_isNewHome = false;
    if (m_workspace)
        turnTo(m_workspace);
    else if (m_desk)
        showSignIn();
    else {
        m_start.training = false;
        start();
    }
}

void MainWindow::showFirstRun()
{
    showEnvironment({});
    auto *const page = new FirstRunPage(this);
    connect(page, &FirstRunPage::trainingChosen, this, &MainWindow::openTraining);
    connect(page, &FirstRunPage::connectChosen, this, [this] { showConnect({}); });
    turnTo(page);
    say(tr("Nothing is set up yet."));
    Q_EMIT ready();
}

void MainWindow::showConnect(std::optional<SignedIn> administrator)
{
    auto *const page = new ConnectPage(m_workplace, administrator, this);
    connect(page, &ConnectPage::said, this, &MainWindow::say);
    connect(page, &ConnectPage::cancelled, this, &MainWindow::goBack);
    connect(page, &ConnectPage::connected, this,
        [this](const QString &profile, const SignedIn &person) { open(profile, person); });
    connect(page, &ConnectPage::connectedToTeam, this, [this](const QString &profile) {
        m_isNewHome = false;
        open(profile, {});
    });
    m_isNewHome = !administrator;
    turnTo(page);
    page->setFocus();
}

void MainWindow::keepSignIn(const QString &name, const Secret &password)
{
    m_workplace.keepSignIn(m_desk->profile.name, {.name = name, .password = password})
        ->whenDone(this, [this](const Result<Done> &kept) {
            if (!kept)
                say(describeError(kept.error()).sentence());
        });
}

void MainWindow::showSignIn()
{
    const std::optional<Profile> profile = m_desk ? std::optional(m_desk->profile) : std::nullopt;
    showEnvironment(profile);
    m_signIn->open(m_desk ? m_desk->people : m_workplace.people(), profile, m_start.trainingPeople);
    if (profile && !profile->server.isEmpty()) {
        m_workplace.keptSignIn(profile->name)
            ->whenDone(m_signIn, [this](const Result<std::optional<KeptSignIn>> &kept) {
                if (kept && *kept)
                    m_signIn->fillIn((*kept)->name, (*kept)->password);
            });
    }
    turnTo(m_signIn);
    Q_EMIT ready();
}

void MainWindow::enter(const SignedIn &person)
{
    if (!m_desk) { // a home with people and without a gateway
        if (person.is(Role::Administrator))
            showConnect(person);
        else
            say(tr("No gateway is connected to this desk. An administrator has to sign in and connect one."));
        return;
    }
    openWorkspace(person);
    turnTo(m_workspace);
    m_workspace->showPage(Rail::Page::Lookup); // again, now that its field can take the focus
    say(tr("Signed in as %1.").arg(person.name()));
    goToWanted();
    if (mayManage(person))
        m_recovery->showFirst(m_desk->profile.name, person);
}

void MainWindow::openWorkspace(const SignedIn &person)
{
    const bool isTraining = m_desk->profile.kind == ProfileKind::Training;
    m_workspace = new Workspace(*m_desk, person, isTraining ? m_start.trainingCharges : QStringList(), this);
    connect(m_workspace, &Workspace::said, this, &MainWindow::say);
    connect(m_workspace, &Workspace::signOutChosen, this, [this] {
        leave();
        showSignIn();
        say(tr("Signed out."));
    });
    connect(
        m_workspace, &Workspace::settingsChosen, this, [this] { openSettings(SettingsSection::Gateway); });
    connect(m_workspace, &Workspace::credentialsRequested, this,
        [this] { openCredentials(m_desk->profile.name); });
    if (mayManage(person) && takesCredentials(m_desk->profile.name))
        m_workspace->offerCredentials();
    m_workspace->setMenu(makeMenu());
    openWindows();
    tellOutside();
}

//! Opening another desk ends the one that is open, and with it the call that is under way.
bool MainWindow::mayChangeDesk()
{
    const bool isSending = m_desk && m_desk->sending.isSending();
    if (isSending)
        say(tr("A refund is being sent right now. Try again as soon as the gateway has answered."));
    return !isSending;
}

//! Takes the signed-in person's pages away; a half-filled wizard goes with them and keeps its draft.
void MainWindow::leave()
{
    m_lock->end();
    turnTo(m_opening);
    qDeleteAll(findChildren<RefundWizard *>()); // wherever it was opened; it keeps its draft
    keepShares();
    m_chargeWindows.reset();
    delete m_workspace;
    m_workspace = nullptr;
    m_tray->setDesk({});
}

void MainWindow::turnTo(QWidget *page)
{
    QWidget *const before = m_page;
    const bool isPassing = page != m_opening && page != m_signIn && page != m_workspace;
    m_page = isPassing ? page : nullptr;
    if (m_lock->isLocked()) {
        m_lock->turnLater(page);
    } else {
        if (m_pages->indexOf(page) < 0)
            m_pages->addWidget(page);
        m_pages->setCurrentWidget(page);
    }
    if (before && before != page)
        before->deleteLater();
}

void MainWindow::showEnvironment(const std::optional<Profile> &profile)
{
    const std::optional<ProfileKind> kind = profile ? std::optional(profile->kind) : std::nullopt;
    m_band->setKind(kind);
    setWindowIcon(programIcon(kind));
    //: The window's title: the program, a profile's name, and what kind of gateway it is.
    setWindowTitle(
        profile ? tr("Reintegro: %1 (%2)").arg(profile->name, wordFor(profile->kind)) : tr("Reintegro"));
}

void MainWindow::goTo(const DeskPlace &place)
{
    if (m_workspace && !m_lock->isLocked())
        m_workspace->goTo(place);
    else
        m_wanted = place;
}

void MainWindow::askForTraining()
{
    if (m_isTrainingPlace)
        return;
    m_wantsTraining = m_lock->isLocked();
    if (m_wantsTraining)
        return;
    if (!m_workspace)
        return openTraining();
    if ((m_trainingBox && m_trainingBox->isVisible()) || !mayChangeDesk())
        return;
    m_trainingBox = makeTrainingBox(
        m_desk->profile.name, [this] { openTraining(); }, this);
    m_trainingBox->open();
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_desk && m_desk->sending.isSending()) {
        event->ignore();
        waitForSending();
        return;
    }
    leave();
    closeHelp();
    m_memory.keep(*this);
    event->accept();
}

void MainWindow::waitForSending()
{
    if (m_waitBox)
        return;
    m_waitBox = makeWaitBox(this);
    PutAway::letThrough(m_waitBox);
    m_waitBox->open();
}

void MainWindow::say(const QString &message)
{
    if (m_lock->isLocked())
        m_heldMessage = message; // it may be about what is behind the lock
    else
        m_message->say(message);
}

} // namespace reintegro
