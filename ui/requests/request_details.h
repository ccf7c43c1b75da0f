// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/refund_request.h"

#include <QWidget>

class QPushButton;

namespace reintegro {

class BodyCard;
struct ErrorText;
class FactList;
class OutcomeCard;
class PersonalData;
class RequestHead;
class SignedIn;
class Timeline;
class WarningList;

//! One request: where it stands, what was asked for, what happened since, and what can be done here.
class RequestDetails final : public QWidget {
    Q_OBJECT
public:
    //! `personal` is the page's.
    explicit RequestDetails(PersonalData &personal, QWidget *parent = nullptr);

    void setRequest(const RefundRequest &request, const SignedIn &by);
    void setGroundDays(const GroundDays &days);
    //! Why the last step did not work; with nothing in it takes that away.
    void setTrouble(const ErrorText &trouble);
    void setBusy(bool isBusy);
    //! Why nothing can be changed here at all; empty where it can.
    void setClosed(const QString &why);

Q_SIGNALS:
    void said(const QString &message);
    void checkRequested();
    void withdrawRequested();
    void chargeRequested();
    void printRequested();
    void correctionRequested();

private:
    [[nodiscard]] QWidget *makeButtons();
    void layOut();
    void showFacts(const RefundRequest &request);
    void showTimeline();
    void showButtons();

    PersonalData &m_personal;
    std::optional<RefundRequest> m_request;
    RequestHead *m_head;
    OutcomeCard *m_outcome;
    FactList *m_facts;
    WarningList *m_warnings;
    QWidget *m_warningCard;
    Timeline *m_timeline;
    BodyCard *m_body;
    QPushButton *m_checkButton;
    QPushButton *m_withdrawButton;
    QPushButton *m_correctButton;
    QPushButton *m_chargeButton;
    QPushButton *m_printButton;
    bool m_mayWithdraw = false;
    bool m_isBusy = false;
    QString m_closedBecause;
};

} // namespace reintegro
