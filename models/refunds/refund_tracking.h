// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/gateway.h"
#include "models/refunds/people_store.h"
#include "models/refunds/refund_store.h"

namespace reintegro {

//! One look at a refund, whatever came of it.
struct RefundLook {
    std::optional<RefundRequest> before; //!< As it stood; nothing where the store could not say.
    std::optional<RefundRequest> now; //!< As it stands after; nothing where there is an error.
    std::optional<Error> error;
    QString word; //!< What the gateway said, in its own word or as "HTTP 503"; empty where nothing.
    int calls = 0; //!< How many questions it took.
    std::optional<RequestState> said; //!< What the answer itself says; nothing where it proves nothing.

    [[nodiscard]] bool hasMoved() const { return before && now && before->state != now->state; }
};

//! Reads at the gateway how a refund that was sent stands, and records what that means. Sends nothing.
class RefundTracking final : public QObject {
    Q_OBJECT
public:
    RefundTracking(Gateway &gateway, RefundStore &store, QObject *parent = nullptr);

    //! Reads one refund at the gateway and records what that means: by its key where that is served, else by
    //! its charge. A request that was never sent is read nowhere: Conflict. Gives the request whatever its
    //! state is then.
    [[nodiscard]] Pending<RefundRequest> *check(
        const RequestId &id, const SignedIn &by, QDeadlineTimer until = QDeadlineTimer(Gateway::readLimit));

    //! The same, with what was said and how often it was asked; `by` stands in the journal. Never fails: the
    //! look says what went wrong.
    [[nodiscard]] Pending<RefundLook> *look(
        const RequestId &id, const QString &by, QDeadlineTimer until = QDeadlineTimer(Gateway::readLimit));

private:
    //! A look on its way: where it is answered, and what is known so far.
    struct Looking {
        Pending<RefundLook> *answer;
        QString by;
        QDeadlineTimer until;
        RefundLook look;
        int again = 0; //!< How often it was asked anew because somebody else recorded a step meanwhile.

        void end(const Result<RefundRequest> &now);
    };
    void readByKey(Looking looking);
    void readByCharge(Looking looking);
    void judgeCharge(Looking looking, const ChargeReading &reading);
    void record(Looking looking, ReadingJudgement judgement, const std::optional<ServerReply> &reply);

    Gateway &m_gateway;
    RefundStore &m_store;
};

} // namespace reintegro
