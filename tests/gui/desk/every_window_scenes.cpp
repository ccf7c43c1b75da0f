// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs, and the list of all windows.
#include "tests/gui/desk/every_window.h"
#include "tests/gui/desk/every_window_parts.h"
#include "tests/support/notifications.h"
#include "ui/lookup/clipboard_offer.h"
#include "ui/more_menu.h"
#include "ui/notifications/chargeback_band.h"
#include "ui/notifications/notification_dialog.h"
#include "ui/onboarding/recovery_code_dialog.h"
#include "ui/policy/stop_band.h"
#include "ui/settings/policy_page.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

// --- people and gateways
// -------------------------------------------------------------------------------------

QWidget *EveryWindow::people()
{
    enterAs(u"boss"_s);
    QWidget *const shown = dialog([this] { Q_EMIT m_window->findChild<MoreMenu *>()->peopleChosen(); });
    waitUntil(u"the people"_s, [shown] { return showsRows(shown); });
    showingOn<QTableView>(shown).front()->selectRow(1);
    return shown;
}

QWidget *EveryWindow::personsPassword()
{
    const QWidget *const shown = people();
    const QString text = QCoreApplication::translate("reintegro::PeoplePanel", "Set a &password…");
    return dialog([shown, text] {
        const QList<QPushButton *> buttons = showingOn<QPushButton>(shown);
        for (QPushButton *const button : buttons) {
            if (button->text() == text)
                button->click();
        }
    });
}

QWidget *EveryWindow::ownPassword()
{
    enterAs(u"ana"_s);
    return dialog([this] { Q_EMIT m_window->findChild<MoreMenu *>()->ownPasswordChosen(); });
}

QWidget *EveryWindow::gateways()
{
    Profile other = productionProfile();
    other.name = u"trial"_s;
    other.kind = ProfileKind::Sandbox;
    m_home->kept.push_back(other);
    enterAs(u"boss"_s);
    return dialog([this] { Q_EMIT m_window->findChild<MoreMenu *>()->gatewaysChosen(); });
}

QWidget *EveryWindow::credentials()
{
    m_home->desk.gateway.onCharge = [](const ChargeKey &) {
        return Result<ChargeReading>(failure(someError(ErrorKind::Keychain)));
    };
    Workspace *const desk = enterAs(u"boss"_s);
    return dialog([desk] { Q_EMIT desk->credentialsRequested(); });
}

// --- policy
// --------------------------------------------------------------------------------------------------

QWidget *EveryWindow::policyAs(const QString &name)
{
    enterAs(name);
    QWidget *const shown = dialog([this] { Q_EMIT m_window->findChild<MoreMenu *>()->policyChosen(); });
    const QWidget *const page = shown->findChild<PolicyPage *>();
    waitUntil(u"the policy to be read"_s, [page] { return showingOn<QLineEdit>(page).front()->isEnabled(); });
    return shown;
}

QWidget *EveryWindow::policy()
{
    return policyAs(u"boss"_s);
}

QWidget *EveryWindow::policyToRead()
{
    return policyAs(u"ana"_s);
}

QWidget *EveryWindow::stop()
{
    Workspace *const desk = enterAs(u"sofia"_s);
    return dialog([desk] { desk->openStop(); });
}

QWidget *EveryWindow::stopBand()
{
    GuiDesk &home = m_home->desk;
    mustBe(await(home.store.stopSending(u"Refunds arrive twice at one bank"_s, home.signedIn("sofia"))));
    Workspace *const desk = enterAs(u"boss"_s);
    const auto *const band = desk->findChild<StopBand *>();
    waitUntil(u"the stop"_s, [band] { return band->isVisible(); });
    return page();
}

QWidget *EveryWindow::resume()
{
    stopBand();
    return dialog([this] { Q_EMIT m_window->findChild<StopBand *>()->resumeRequested(); });
}

// --- notifications
// -------------------------------------------------------------------------------------------

QWidget *EveryWindow::notification()
{
    Workspace *const desk = enterAs(u"ana"_s);
    return dialog([desk] { desk->openNotification(); });
}

QWidget *EveryWindow::notificationRead()
{
    const RefundRequest request = loseOne(m_home->desk);
    QWidget *const shown = notification();
    shown->findChild<QPlainTextEdit *>()->setPlainText(QString::fromUtf8(notificationBody(
        "CHARGE_REFUND_SUCCEEDED", request.refundKey.toString(), request.chargeKey.toString())));
    loudButtonOn(shown)->click();
    waitUntil(u"the answer"_s, [shown] { return loudButtonOn(shown) != nullptr; });
    return shown;
}

void EveryWindow::chargeBack(const QString &key)
{
    Charge charge = settledCharge(key);
    charge.status = ChargeStatus::fromText(u"CHARGED_BACK"_s);
    charge.raw.replace("SETTLED", "CHARGED_BACK");
    mustBe(await(m_home->desk.notifications.recordChargeback(
        {.charge = charge, .reply = {200, charge.raw}}, u"ana"_s)));
}

QWidget *EveryWindow::chargebackBand()
{
    chargeBack(u"order-7"_s);
    chargeBack(u"order-8"_s);
    Workspace *const desk = enterAs(u"sofia"_s);
    const auto *const band = desk->findChild<ChargebackBand *>();
    waitUntil(u"the charge-backs"_s, [band] { return band->isVisible(); });
    return page();
}

QWidget *EveryWindow::chargebacks()
{
    chargebackBand();
    Workspace *const desk = m_window->findChild<Workspace *>();
    QWidget *const shown = dialog([desk] { desk->openChargebacks(); });
    waitUntil(u"the list"_s, [shown] { return showsRows(shown) && loudButtonOn(shown); });
    return shown;
}

// --- what stands over everything
// -----------------------------------------------------------------------------

QWidget *EveryWindow::recoveryCode()
{
    m_home->recovery = RecoveryCode::Missing;
    m_home->rightCode = u"NB1WJ-9D9FV-KXENF-HE43T-AE2PF-2646N-10F"_s;
    return dialog([this] { enterAs(u"boss"_s); });
}

QWidget *EveryWindow::askForTraining()
{
    enterAs(u"ana"_s);
    return dialog([this] { m_window->askForTraining(); });
}

QWidget *EveryWindow::waitForSending()
{
    GuiDesk &home = m_home->desk;
    const RefundRequest request = home.approved();
    home.gateway.holdsSending = true;
    enterAs(u"sofia"_s);
    static_cast<void>(home.sending.send(request.id, home.signedIn("sofia")));
    waitUntil(u"the refund to be on its way"_s, [&home] { return bool(home.gateway.answerSending); });
    return dialog([this] { m_window->close(); });
}

// --- what can be done
// -----------------------------------------------------------------------------------------

//! Whatever has these keys on the desk opens it.
QWidget *EveryWindow::dialogBy(const QString &keys)
{
    return dialog([this, &keys] {
        const QList<QAction *> actions = m_window->findChild<Workspace *>()->actions();
        for (QAction *const action : actions) {
            if (action->shortcut() == QKeySequence(keys))
                action->trigger();
        }
    });
}

QWidget *EveryWindow::palette()
{
    charge();
    return dialogBy(u"Ctrl+K"_s);
}

QWidget *EveryWindow::keys()
{
    charge();
    return dialogBy(u"Ctrl+/"_s);
}

QWidget *EveryWindow::clipboardOffer()
{
    enterAs(u"ana"_s);
    const auto *const offer = m_window->findChild<ClipboardOffer *>();
    QGuiApplication::clipboard()->setText(u"order-1042 order-1043 2022030214000008"_s);
    m_window->activateWindow();
    waitUntil(u"the clipboard to be offered"_s, [offer] { return offer->isVisible(); });
    return page();
}

const std::vector<EveryWindow::Scene> &EveryWindow::scenes()
{
    using E = EveryWindow;
    static const std::vector<Scene> all{{u"first-run"_s, &E::firstRun}, {u"connect"_s, &E::connecting},
        {u"sign-in"_s, &E::signIn}, {u"sign-in-training"_s, &E::signInWithHints},
        {u"opening-trouble"_s, &E::openingTrouble}, {u"enter-recovery-code"_s, &E::enterRecoveryCode},
        {u"recovery-code"_s, &E::recoveryCode}, {u"look-up"_s, &E::lookUp}, {u"charge"_s, &E::charge},
        {u"charge-raw"_s, &E::chargeRaw}, {u"charge-not-found"_s, &E::chargeNotFound},
        {u"no-network"_s, &E::noNetwork}, {u"wizard-amount"_s, &E::wizardAmount},
        {u"wizard-beneficiary"_s, &E::wizardBeneficiary}, {u"wizard-account"_s, &E::wizardAccount},
        {u"wizard-review"_s, &E::wizardReview}, {u"correction"_s, &E::correction},
        {u"requests"_s, &E::requests}, {u"requests-empty"_s, &E::requestsEmpty},
        {u"requests-without-hits"_s, &E::requestsWithoutHits}, {u"approvals"_s, &E::approvals},
        {u"approvals-warned"_s, &E::approvalsWarned}, {u"approvals-rejecting"_s, &E::approvalsRejecting},
        {u"approvals-empty"_s, &E::approvalsEmpty}, {u"approvals-of-agent"_s, &E::approvalsOfAgent},
        {u"unknown-outcome"_s, &E::unknownOutcome}, {u"board"_s, &E::board},
        {u"board-empty"_s, &E::boardEmpty}, {u"people"_s, &E::people},
        {u"persons-password"_s, &E::personsPassword}, {u"own-password"_s, &E::ownPassword},
        {u"gateways"_s, &E::gateways}, {u"credentials"_s, &E::credentials}, {u"policy"_s, &E::policy},
        {u"policy-to-read"_s, &E::policyToRead}, {u"stop"_s, &E::stop}, {u"stop-band"_s, &E::stopBand},
        {u"resume"_s, &E::resume}, {u"notification"_s, &E::notification},
        {u"notification-read"_s, &E::notificationRead}, {u"chargeback-band"_s, &E::chargebackBand},
        {u"chargebacks"_s, &E::chargebacks}, {u"ask-for-training"_s, &E::askForTraining},
        {u"wait-for-sending"_s, &E::waitForSending}, {u"settings-appearance"_s, &E::settingsAppearance},
        {u"settings-language"_s, &E::settingsLanguage}, {u"settings-notices"_s, &E::settingsNotices},
        {u"settings-data"_s, &E::settingsData}, {u"settings-search"_s, &E::settingsSearch},
        {u"receipt"_s, &E::receipt}, {u"statement"_s, &E::statement}, {u"charge-paper"_s, &E::chargePaper},
        {u"receipt-check"_s, &E::receiptCheck}, {u"further-charge"_s, &E::furtherCharge},
        {u"saved-charge"_s, &E::savedCharge}, {u"saved-charge-unreadable"_s, &E::savedChargeUnreadable},
        {u"locked"_s, &E::locked}, {u"help"_s, &E::help}, {u"about"_s, &E::about},
        {u"support-bundle"_s, &E::supportBundle}, {u"palette"_s, &E::palette}, {u"keys"_s, &E::keys},
        {u"clipboard-offer"_s, &E::clipboardOffer}};
    return all;
}

} // namespace reintegro::test
