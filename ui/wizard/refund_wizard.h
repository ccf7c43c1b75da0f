// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace reintegro {

class BusyLine;
class MessageBar;
class RefundDraft;
class ReviewPage;
class StepList;
class WizardPage;

//! The way from a charge to a request that waits for approval: Amount, Beneficiary, Account, Review.
//!
//! Shown with open() or show(). What was typed is kept as a draft with every change, so that closing the
//! window, or the program, loses nothing; the next wizard for the same charge and person goes on with it. The
//! wizard sends nothing to the gateway: it asks, and another person decides. It deletes itself when closed.
class RefundWizard final : public QDialog {
    Q_OBJECT
public:
    //! `desk` and `charge` as the charge page shows them; `charge.left` may be a reason why nothing can be
    //! refunded, which the wizard then says in place of its pages.
    RefundWizard(DeskServices &desk, const SignedIn &by, const ChargeView &charge, QWidget *parent = nullptr);
    //! For a refund that failed because of its account: the same again, linked to it, in which only the
    //! account can change. Its draft stands beside that of a new refund and comes back here only.
    RefundWizard(DeskServices &desk, const SignedIn &by, const ChargeView &charge,
        const RefundRequest &failed, QWidget *parent = nullptr);
    ~RefundWizard() override;

    [[nodiscard]] const ChargeKey &charge() const { return m_charge; }
    //! Keeps the draft and closes as soon as that is done; where it cannot be done, says so and closes only
    //! when asked once more. While the request is on its way, asks that to stop instead.
    void reject() override;
    void done(int result) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    //! The last thing that happened, in words, for the window's message line.
    void said(const QString &message);
    //! The request is kept and waits for approval.
    void asked(const reintegro::RefundRequest &request);
    //! The wizard is gone from the screen, whatever became of it.
    void closed();

private:
    RefundWizard(DeskServices &desk, const SignedIn &by, const ChargeView &charge,
        const RefundRequest *failed, QWidget *parent);
    void makePages(bool isCorrection);
    void layOut();
    [[nodiscard]] QWidget *makeFooter();
    void connectParts();
    void addKeys();
    void goTo(int page);
    //! The next page in this direction that has something to do.
    void step(int direction);
    void askThePolicy();
    void focusPage();
    void showState();
    void say(const QString &message);
    void ask();
    void takeAnswer(const Result<RefundRequest> &answer);
    void readAgain();
    void discardOrBringBack();
    void leave();
    void takeConnection(StoreConnection connection);
    void takeKeepingFailure(const Error &error);
    [[nodiscard]] WizardPage *page() const;
    [[nodiscard]] bool isOnReview() const;
    [[nodiscard]] QString footerText() const;

    DeskServices &m_desk;
    const SignedIn m_by;
    const ChargeKey m_charge;
    std::optional<RequestId> m_corrects;
    RefundDraft *m_draft;
    std::vector<WizardPage *> m_pages;
    std::vector<QScrollArea *> m_areas;
    ReviewPage *m_review = nullptr;
    StepList *m_steps = nullptr;
    QWidget *m_stepSide = nullptr;
    QWidget *m_summarySide = nullptr;
    QStackedWidget *m_stack;
    QLabel *m_reason;
    BusyLine *m_busy;
    MessageBar *m_message;
    QPushButton *m_discardButton;
    QPushButton *m_keepButton;
    QPushButton *m_backButton;
    QPushButton *m_nextButton;
    QPushButton *m_sendButton;
    bool m_isAsking = false;
    bool m_isAsked = false;
    bool m_closesWhenKept = false;
    bool m_mayBeLost = false; //!< Whoever closes has been told that what was typed is not kept.
};

} // namespace reintegro
