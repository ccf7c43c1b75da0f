// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the desk's own pages: settings, papers, further windows, the lock, the help.
#include "tests/gui/desk/every_window.h"
#include "tests/gui/desk/every_window_parts.h"
#include "ui/about/about_dialog.h"
#include "ui/about/support_dialog.h"
#include "ui/common/help_request.h"
#include "ui/comparing/charge_window.h"
#include "ui/comparing/charge_windows.h"
#include "ui/help/help_window.h"
#include "ui/lock/desk_lock.h"
#include "ui/lock/lock_page.h"
#include "ui/more_menu.h"
#include "ui/receipts/receipt_check_dialog.h"
#include "ui/receipts/receipt_dialog.h"
#include "ui/saved_charge/saved_charge_window.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_window.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! The window of this kind, which has no parent to be found by.
template <typename Window> [[nodiscard]] static Window *topLevel()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *const each : all) {
        if (auto *const found = qobject_cast<Window *>(each); found && found->isVisible())
            return found;
    }
    return nullptr;
}

// --- settings
// ------------------------------------------------------------------------------------------------

QWidget *EveryWindow::settingsAt(int section)
{
    enterAs(u"boss"_s);
    QWidget *const shown = dialog([this] { Q_EMIT m_window->findChild<MoreMenu *>()->settingsChosen(); });
    static_cast<SettingsWindow *>(shown)->turnTo(SettingsSection(section));
    return shown;
}

QWidget *EveryWindow::settingsAppearance()
{
    return settingsAt(int(SettingsSection::Appearance));
}

QWidget *EveryWindow::settingsLanguage()
{
    return settingsAt(int(SettingsSection::Language));
}

QWidget *EveryWindow::settingsNotices()
{
    return settingsAt(int(SettingsSection::Notices));
}

QWidget *EveryWindow::settingsData()
{
    return settingsAt(int(SettingsSection::Data));
}

QWidget *EveryWindow::settingsSearch()
{
    QWidget *const shown = settingsAt(int(SettingsSection::Gateway));
    auto *const window = static_cast<SettingsWindow *>(shown);
    const QString first = window->places().front().info.name;
    editsOn(shown).front()->setText(first);
    return shown;
}

// --- papers
// --------------------------------------------------------------------------------------------------

QWidget *EveryWindow::paperAbout(const RefundRequest &request)
{
    GuiDesk &home = m_home->desk;
    enterAs(u"ana"_s);
    auto *const paper = new ReceiptDialog(home.services, home.signedIn("ana"), request, page());
    return dialog([paper] { paper->open(); });
}

QWidget *EveryWindow::receipt()
{
    GuiDesk &home = m_home->desk;
    home.gateway.onSend = [](const ClaimedRefund &refund) {
        return answered(200, answerTo(refund.body(), "SETTLED"));
    };
    const RefundRequest request = home.approved();
    static_cast<void>(home.send(request));
    return paperAbout(*await(home.store.request(request.id)));
}

QWidget *EveryWindow::statement()
{
    return paperAbout(loseOne(m_home->desk));
}

QWidget *EveryWindow::chargePaper()
{
    GuiDesk &home = m_home->desk;
    enterAs(u"ana"_s);
    auto *const paper = new ReceiptDialog(home.services, home.signedIn("ana"), home.view(), page());
    return dialog([paper] { paper->open(); });
}

QWidget *EveryWindow::receiptCheck()
{
    GuiDesk &home = m_home->desk;
    enterAs(u"ana"_s);
    auto *const check = new ReceiptCheckDialog(home.services.receipts, home.services.store, page());
    QWidget *const shown = dialog([check] { check->open(); });
    editsOn(shown).front()->setText(u"0000-0000-0000-0000"_s);
    loudButtonOn(shown)->click();
    return shown;
}

// --- further windows
// -----------------------------------------------------------------------------------------

QWidget *EveryWindow::furtherCharge()
{
    askForSome();
    enterAs(u"ana"_s);
    m_window->findChild<ChargeWindows *>()->open(*ChargeKey::fromText(u"order-1"_s));
    waitUntil(u"the further window"_s, [] { return topLevel<ChargeWindow>() != nullptr; });
    auto *const window = topLevel<ChargeWindow>();
    const auto *const shown = window->findChild<ChargePage *>();
    waitUntil(u"its charge"_s, [shown] { return shown->isVisible() && showsRows(shown); });
    return window;
}

QWidget *EveryWindow::savedAs(const QByteArray &content)
{
    const QString name = m_home->desk.folder.filePath(u"order-1.reintegro-charge"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        qFatal("%s could not be written", qPrintable(name));
    enterAs(u"ana"_s);
    auto *const window = new SavedChargeWindow(name, page());
    window->show();
    return window;
}

QWidget *EveryWindow::savedCharge()
{
    return savedAs(settledCharge(u"order-1"_s).raw);
}

QWidget *EveryWindow::savedChargeUnreadable()
{
    return savedAs(QByteArrayLiteral("{\"nothing\": \"of ours\"}"));
}

// --- the lock, the help, and what program this is
// ------------------------------------------------------------

QWidget *EveryWindow::locked()
{
    enterAs(u"ana"_s);
    m_window->findChild<DeskLock *>()->lock();
    const auto *const lock = m_window->findChild<LockPage *>();
    waitUntil(u"the lock"_s, [lock] { return lock->isVisible(); });
    return page();
}

QWidget *EveryWindow::help()
{
    enterAs(u"ana"_s);
    HelpRequest request(u"approvals"_s);
    QCoreApplication::sendEvent(page(), &request);
    waitUntil(u"the help"_s, [] { return topLevel<HelpWindow>() != nullptr; });
    return topLevel<HelpWindow>();
}

QWidget *EveryWindow::about()
{
    enterAs(u"ana"_s);
    auto *const about = new AboutDialog(page());
    return dialog([about] { about->open(); });
}

QWidget *EveryWindow::supportBundle()
{
    enterAs(u"boss"_s);
    auto *const support = new SupportDialog(m_home->supportReport(), page());
    return dialog([support] { support->open(); });
}

} // namespace reintegro::test
