// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"
#include "ui/approvals/decision_offer.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace reintegro {

class FieldRow;
class StatementField;

//! The buttons under a request, the reason why one of them is closed, and the place where a step asks why.
class DecisionBar final : public QWidget {
    Q_OBJECT
public:
    explicit DecisionBar(QWidget *parent = nullptr);

    void setOffer(const DecisionOffer &offer);
    //! The button that stops all sending, whatever request is shown.
    void setStopOffered(bool isOffered);
    //! While a step is under way nothing can be pressed.
    void setBusy(bool isBusy);
    //! Another request is shown: what was begun for the last one is dropped.
    void startOver();
    //! A step whose question is open, and what was answered so far.
    enum class Asking { Nothing, Reject, Resend, Close };
    struct Begun {
        Asking step = Asking::Nothing;
        QString why;
        std::optional<WrittenStatement> statement;
    };
    [[nodiscard]] Begun begun() const;
    //! Goes on with what was begun in another bar, where the offer still has it.
    void goOn(const Begun &begun);
    //! What was chosen to close by; nothing where the one that is kept is enough.
    [[nodiscard]] const std::optional<WrittenStatement> &statement() const;

Q_SIGNALS:
    void approveRequested();
    void approveAndSendRequested();
    void rejectRequested(const QString &why);
    void sendRequested();
    void resendRequested(const QString &why);
    void closeRequested(const QString &why);
    void checkRequested();
    void stopRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void arrangeButtons();
    void askWhy(Asking step);
    void showState();
    void showButtons();
    [[nodiscard]] QString question() const;
    [[nodiscard]] bool isAnswered() const;

    DecisionOffer m_offer;
    Asking m_asking = Asking::Nothing;
    bool m_isBusy = false;
    QLabel *m_reason;
    QLabel *m_risk; //!< Beside the button that sends the same bytes again.
    StatementField *m_statement;
    QLineEdit *m_why;
    FieldRow *m_whyRow;
    QPushButton *m_cancelButton;
    QPushButton *m_stopButton;
    QPushButton *m_closeButton;
    QPushButton *m_resendButton;
    QPushButton *m_rejectButton;
    QPushButton *m_approveButton;
    QPushButton *m_approveAndSendButton;
    QPushButton *m_sendButton;
    QPushButton *m_checkButton;
    QBoxLayout *m_buttons;
    QHBoxLayout *m_seldom;
    QHBoxLayout *m_usual;
};

} // namespace reintegro
