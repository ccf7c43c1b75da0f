// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_notices.h"
#include "models/refunds/desk_services.h"
#include "ui/approvals/approvals_page.h"
#include "ui/desk_place.h"
#include "ui/lookup/lookup_page.h"
#include "ui/palette/command_palette.h"
#include "ui/rail.h"
#include "ui/requests/requests_page.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QMenu;
class QStackedWidget;

namespace reintegro {

class ApprovalTable;
class BoardPage;
class ChargebackDialog;
class Printing;
class PolicyWatch;
class RequestTable;
class StopBand;

//! What a workspace that is made anew, in another language, takes over from the one before.
struct WorkspaceMemory {
    Rail::Page page = Rail::Page::Lookup;
    LookupMemory lookup;
    RequestsMemory requests;
    ApprovalsMemory approvals;
    std::optional<RequestId> board;
};

//! The desk of one person who is signed in: the rail and its pages. Made at sign-in, deleted at sign-out.
class Workspace final : public QWidget {
    Q_OBJECT
public:
    Workspace(DeskServices &desk, const SignedIn &by, const QStringList &samples, QWidget *parent = nullptr);
    ~Workspace() override;

    void showPage(Rail::Page page);
    [[nodiscard]] Rail::Page page() const { return m_page; }
    [[nodiscard]] WorkspaceMemory memory() const;
    void recall(const WorkspaceMemory &memory);
    void goTo(const DeskPlace &place);
    void openCharge(const ChargeKey &key);
    //! Shows one request among all of them.
    void openRequest(const RequestId &id);
    //! The page on which this person finds what happened while he did not look.
    void showWhatHappened();
    //! Offers the papers in it as well.
    void setMenu(QMenu *menu);
    //! A paper about what is shown in front.
    void print();
    //! Offers new credentials where a look-up fails for want of them.
    void offerCredentials();
    //! Reads the charge again whose look-up failed.
    void lookUpAgainAfterTrouble();
    [[nodiscard]] const SignedIn &person() const { return m_by; }
    //! Takes a notification that somebody pastes, or has dropped as a file.
    void openNotification(const QString &file = {});
    //! Asks why, and stops all sending.
    void openStop();
    //! For a supervisor: what nobody has acknowledged.
    void openChargebacks();
    //! Fills in a refund of this charge. One at a time, whoever asks for it: one that is open comes to the
    //! front instead.
    void openWizard(const ChargeView &view);
    //! The charge that the look-up page shows, if any.
    [[nodiscard]] std::optional<ChargeKey> shownCharge() const;
    //! Charges that were looked up lately, and the requests that are here already: for the palette.
    [[nodiscard]] std::vector<PaletteEntry> subjects();
    //! What a text that is typed into the palette leads to by itself.
    [[nodiscard]] CommandPalette::Typed readTyped(const QString &typed);

Q_SIGNALS:
    void said(const QString &message);
    void signOutChosen();
    void settingsChosen();
    //! How many requests wait for this person's decision; with `mayBeMore` more than are known here.
    void waitingChanged(int count, bool mayBeMore);
    //! Something that this person should hear of wherever he looks.
    void happened(const reintegro::DeskNotice &notice);
    //! The payer's bank has taken a payment back.
    void chargedBack(const reintegro::ChargeKey &charge);
    void credentialsRequested();
    //! A charge is to be shown in a window of its own.
    void newWindowRequested(const reintegro::ChargeKey &key);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] PaletteEntry entryFor(const RefundRequest &request);
    [[nodiscard]] QWidget *makeHeader();
    void addDeskActions();
    void countWaiting();
    void openResume();
    [[nodiscard]] bool mayDecideOn(const RefundRequest &request) const;
    void takePolicy();
    void tellOfWhatHappens();
    void connectPrinting();

    DeskServices &m_desk;
    SignedIn m_by;
    Rail::Page m_page = Rail::Page::Lookup;
    Rail *m_rail;
    QLabel *m_title;
    QStackedWidget *m_pages;
    LookupPage *m_lookup;
    RequestTable *m_requestTable;
    ApprovalTable *m_approvalTable;
    ApprovalsPage *m_approvals;
    RequestsPage *m_requests;
    BoardPage *m_board;
    Printing *m_printing;
    PolicyWatch *m_policy;
    StopBand *m_stopBand;
    QTimer m_lookAgain; //!< Other programs change the store too.
    QPointer<ChargebackDialog> m_chargebacks;
};

} // namespace reintegro
