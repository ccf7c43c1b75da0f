// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/common/busy_line.h"
#include "ui/common/card.h"
#include "ui/common/environment_band.h"
#include "ui/common/message_bar.h"
#include "ui/common/scroll_page.h"
#include "ui/common/status_words.h"
#include "ui/onboarding/connect_page.h"
#include "ui/onboarding/first_run_page.h"
#include "ui/program_icon.h"
#include "ui/wait_box.h"
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
    , m_opening(new QWidget(this))
    , m_busy(new BusyLine(m_opening))
    , m_signIn(new SignInPage(this))
    , m_message(new MessageBar(this))
{
    layOutCentered(m_opening, m_busy, 420);
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
    showEnvironment({});
    connect(m_signIn, &SignInPage::said, this, &MainWindow::say);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::enter);
    connect(m_signIn, &SignInPage::otherGatewayChosen, this, &MainWindow::openProfiles);
}

MainWindow::~MainWindow()
{
    delete m_workspace; // before the desk that it stands on
}

void MainWindow::start()
{
    if (m_start.training)
        return openTraining();
    Pending<bool> *const answer = m_workplace.isFresh();
    m_busy->follow(answer, tr("Opening…"), false);
    answer->whenDone(this, [this](const Result<bool> &isFresh) {
        if (!isFresh)
            refuse(isFresh.error(), [this] { start(); });
        else if (*isFresh)
            showFirstRun();
        else if (const QString profile = m_workplace.currentProfile(); !profile.isEmpty())
            openDesk(profile);
        else
            showSignIn();
    });
}

void MainWindow::openTraining()
{
    if (!mayChangeDesk())
        return;
    leave();
    Pending<DeskServices *> *const answer = m_workplace.openTraining();
    m_busy->follow(answer, tr("Opening the training gateway…"), false);
    answer->whenDone(this, [this](const Result<DeskServices *> &desk) {
        m_isTrainingPlace = desk.has_value();
        take(desk, [this] { openTraining(); });
    });
}

void MainWindow::openDesk(const QString &profile, std::optional<SignedIn> signedIn)
{
    if (!mayChangeDesk())
        return;
    leave();
    Pending<DeskServices *> *const answer = m_workplace.openDesk(profile);
    m_busy->follow(answer, tr("Opening %1…").arg(profile), false);
    answer->whenDone(this, [this, profile, signedIn](const Result<DeskServices *> &desk) {
        m_isTrainingPlace = m_isTrainingPlace && !desk;
        take(desk, [this, profile, signedIn] { openDesk(profile, signedIn); });
        if (desk && signedIn) {
            enter(*signedIn);
            say(tr("Connected to %1.").arg(profile));
            if (std::exchange(m_isNewHome, false))
                openPeople(); // nobody can ask for a refund yet, and nobody approve one
        }
    });
}

void MainWindow::take(const Result<DeskServices *> &desk, const std::function<void()> &retry)
{
    if (!desk)
        return refuse(desk.error(), retry);
    m_desk = *desk;
    connect(&m_desk->sending, &RefundSending::sendingChanged, this, [this](bool isSending) {
        if (!isSending && m_waitBox)
            close(); // what the person asked for when the refund was still on its way
    });
    showSignIn();
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
    connect(page, &ConnectPage::cancelled, this, &MainWindow::start);
    connect(page, &ConnectPage::connected, this,
        [this](const QString &profile, const SignedIn &person) { openDesk(profile, person); });
    m_isNewHome = !administrator;
    leave();
    turnTo(page);
    page->setFocus();
}

void MainWindow::showSignIn()
{
    const std::optional<Profile> profile = m_desk ? std::optional(m_desk->profile) : std::nullopt;
    showEnvironment(profile);
    m_signIn->open(m_desk ? m_desk->people : m_workplace.people(), profile, m_start.trainingPeople);
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
    const bool isTraining = m_desk->profile.kind == ProfileKind::Training;
    m_workspace = new Workspace(*m_desk, person, isTraining ? m_start.trainingCharges : QStringList(), this);
    connect(m_workspace, &Workspace::said, this, &MainWindow::say);
    connect(m_workspace, &Workspace::signOutChosen, this, [this] {
        leave();
        showSignIn();
        say(tr("Signed out."));
    });
    connect(
        m_workspace, &Workspace::credentialsRequested, this, [this] { openCredentials(m_desk->profile.name); });
    if (mayManage(person) && takesCredentials(m_desk->profile.name))
        m_workspace->offerCredentials();
    m_workspace->setMenu(makeMenu());
    turnTo(m_workspace);
    m_workspace->showPage(Rail::Page::Lookup); // again, now that its field can take the focus
    say(tr("Signed in as %1.").arg(person.name()));
    if (m_wanted)
        m_workspace->openCharge(*std::exchange(m_wanted, {}));
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
    turnTo(m_opening);
    delete m_workspace;
    m_workspace = nullptr;
}

void MainWindow::turnTo(QWidget *page)
{
    QWidget *const before = m_page;
    const bool isPassing = page != m_opening && page != m_signIn && page != m_workspace;
    m_page = isPassing ? page : nullptr;
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
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

void MainWindow::openCharge(const ChargeKey &key)
{
    if (m_workspace)
        m_workspace->openCharge(key);
    else
        m_wanted = key;
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
    m_memory.keep(*this);
    event->accept();
}

void MainWindow::waitForSending()
{
    if (m_waitBox)
        return;
    m_waitBox = makeWaitBox(this);
    m_waitBox->open();
}

void MainWindow::say(const QString &message)
{
    m_message->say(message);
}

void MainWindow::refuse(const Error &error, const std::function<void()> &retry)
{
    m_message->say(error, retry);
    Q_EMIT ready();
}

} // namespace reintegro
