// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace reintegro {

class BusyLine;
class ChargePage;
class ChargeSkeleton;
class ClipboardOffer;
class DraftLine;
class FlowLayout;
class KeyEdit;
class LookupStart;
class LookupTrouble;
class RecentTable;

//! What a page that is made anew, in another language, takes over from the one before.
struct LookupMemory {
    QString typed;
    std::optional<ChargeKey> shown;
    std::optional<Result<ChargeView>> answer; //!< Of the gateway, about the charge that is shown.
};

//! Finds a charge by its key and shows it.
class LookupPage final : public QWidget {
    Q_OBJECT
public:
    //! `samples` are keys that may be tried in training.
    LookupPage(
        DeskServices &desk, const SignedIn &by, const QStringList &samples = {}, QWidget *parent = nullptr);

    //! Puts the key into the field and looks it up.
    void open(const ChargeKey &key);
    //! Reads the charge that is shown again, or what stands in the field.
    void reread();
    //! The same, only where a look-up has failed.
    void rereadAfterTrouble();
    void focusKey();
    void cancel();
    void askForRefund();
    //! The charge that is shown; nothing while none is.
    [[nodiscard]] std::optional<ChargeView> shownCharge() const;
    //! Offers new credentials where those at hand let nobody in.
    void offerCredentials();
    [[nodiscard]] LookupMemory memory() const;
    //! Shows what another page showed; the gateway is asked only for what had not come yet.
    void recall(const LookupMemory &memory);
    //! Asks the store again which refunds were begun and not finished.
    void reloadDrafts();
    //! What was looked up lately, newest first.
    [[nodiscard]] std::vector<RecentCharge> recentCharges() const;
    //! The charge that can be read here; nothing while there is none.
    [[nodiscard]] std::optional<ChargeKey> shown() const;

Q_SIGNALS:
    //! Another charge can be read, or none.
    void shownChanged();
    //! This charge is to be shown in a window of its own.
    void newWindowRequested(const reintegro::ChargeKey &key);
    void refundRequested(const reintegro::ChargeView &view);
    void printRequested(const reintegro::ChargeView &view);
    void credentialsRequested();
    void said(const QString &message);

private:
    [[nodiscard]] QWidget *makeSearchLine();
    void addActions();
    void lookUpTyped();
    void lookUp(const ChargeKey &key);
    void take(const ChargeKey &key, const Result<ChargeView> &answer);
    void showRecent();
    void goOnWithDraft(const ChargeKey &key);
    void takeDrafts(const Result<std::vector<KeptDraft>> &drafts);

    DeskServices &m_desk;
    SignedIn m_by;
    RecentTable *m_recentTable;
    KeyEdit *m_keyEdit;
    QPushButton *m_lookUpButton;
    QLabel *m_keyProblem;
    QWidget *m_recent;
    FlowLayout *m_recentChips;
    ClipboardOffer *m_clipboard;
    DraftLine *m_draftLine;
    BusyLine *m_busy;
    QStackedWidget *m_place;
    LookupStart *m_start;
    ChargeSkeleton *m_skeleton;
    LookupTrouble *m_trouble;
    ChargePage *m_charge;
    std::optional<ChargeKey> m_shown; //!< The charge whose answer stands, or would stand, in its place.
    std::optional<Result<ChargeView>> m_shownAnswer;
    bool m_goOnWithDraft = false; //!< Open the wizard as soon as the charge is there.
    QAction *m_stopAction = nullptr;
    quint64 m_question = 0; //!< Answers to an older question are dropped.
    QPointer<PendingBase> m_answer;
};

} // namespace reintegro
