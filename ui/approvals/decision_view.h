// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"

#include <QWidget>

namespace reintegro {

class BodyCard;
class Card;
class EarlierRefunds;
class KeptStatements;
struct ErrorText;
class OutcomeCard;
class PayerComparison;
class PersonalData;
class RequestHead;
class SentFields;
class WarningList;

//! Everything a decision needs, of one request.
class DecisionView final : public QWidget {
    Q_OBJECT
public:
    //! `personal` is the page's.
    explicit DecisionView(PersonalData &personal, QWidget *parent = nullptr);

    //! `sameAccount` and `sameCharge` are other requests.
    void setRequest(const RefundRequest &request, const std::vector<RefundRequest> &sameAccount,
        const std::vector<RefundRequest> &sameCharge);
    //! Those of the request, and those that have come up since. With `mayTick` they are tick boxes.
    void setWarnings(const std::vector<Warning> &warnings, bool mayTick);
    void setGroundDays(const GroundDays &days);
    //! Why the last step did not work; with nothing in it takes that away.
    void setTrouble(const ErrorText &trouble);
    void setStatements(const std::vector<KeptStatement> &statements);
    [[nodiscard]] int openWarnings() const;
    [[nodiscard]] std::vector<Warning> tickedWarnings() const;
    //! For the request that is shown, in a view that takes the place of another.
    void tick(const std::vector<Warning> &warnings);

Q_SIGNALS:
    void ticksChanged();
    void said(const QString &message);
    void chargeRequested();
    void printRequested();
    void saveRequested(const reintegro::KeptStatement &statement);

private:
    void layOut();
    void showFacts(const RefundRequest &request, const std::vector<RefundRequest> &sameCharge);
    void showOutcome();
    void showPersonalData();

    PersonalData &m_personal;
    std::optional<RefundRequest> m_request;
    std::vector<RefundRequest> m_sameCharge;
    RequestHead *m_head;
    OutcomeCard *m_outcome;
    KeptStatements *m_statements;
    Card *m_warningCard;
    Card *m_peopleCard = nullptr;
    Card *m_accountCard = nullptr;
    WarningList *m_warnings;
    PayerComparison *m_comparison;
    SentFields *m_account;
    EarlierRefunds *m_earlier;
    SentFields *m_facts;
    BodyCard *m_body;
    RequestState m_state = RequestState::AwaitingApproval;
    bool m_hasAlarms = false;
    bool m_hasTrouble = false;
};

} // namespace reintegro
