// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/notification_store.h"
#include "models/refunds/refund_store.h"
#include "models/refunds/refund_tracking.h"

namespace reintegro {

//! What asking the gateway about one notification came to.
struct NotificationAnswer {
    NotificationEnd became = NotificationEnd::Waiting;
    std::optional<RefundRequest> request = {}; //!< The one it is about, as it stands now.
    std::vector<RefundRequest> moved = {}; //!< Others of its charge, whose state was read to be another.
    bool readOthers = false; //!< Its key is not ours, but its charge: its open refunds were read.
    int calls = 0; //!< How many questions the gateway was asked.
    std::optional<Error> trouble = {}; //!< Why it could not be told.

    //! Whether the gateway has spoken, in whatever words: then one more try is over.
    [[nodiscard]] bool wasAnswered() const;
};

//! How often the gateway may say otherwise. What it has signed is worth asking about for three days: money
//! that comes back, or has gone out after all, is late by nature.
[[nodiscard]] int mostTriesOf(const KeptNotification &notification);

//! What one notification means. It is a reason to read, never a proof: the gateway is asked, and what it says
//! is recorded. Where the gateway has signed something that it does not say when it is asked, an alarm is
//! raised on the requests that it concerns.
class NotificationAsking final : public QObject {
    Q_OBJECT
public:
    //! What it works with. All outlive it.
    struct Parts {
        NotificationStore &notifications;
        RefundStore &store;
        Gateway &gateway;
        RefundTracking &tracking;
    };
    explicit NotificationAsking(const Parts &parts, QObject *parent = nullptr);

    //! Whether there may be anything to ask the gateway: what is about nothing of ours needs no turn.
    [[nodiscard]] Pending<bool> *isQuestion(const KeptNotification &notification);
    //! `by` stands in the journal. Never fails: the answer says what went wrong.
    [[nodiscard]] Pending<NotificationAnswer> *ask(
        const KeptNotification &notification, const QString &by, QDeadlineTimer until);

private:
    //! One that is being asked about: where it is answered, and what is known so far.
    struct Asked {
        Pending<NotificationAnswer> *answer;
        KeptNotification notification;
        QString by;
        QDeadlineTimer until;
        NotificationAnswer said;

        void end(NotificationEnd became);
        void fail(const Error &error);
    };
    using Next = std::function<void(Asked)>;

    void askAboutRefund(Asked asked);
    void look(Asked asked, const RequestId &id);
    void judge(Asked asked, const RefundLook &look);
    void noteRemark(Asked asked);
    void askAboutOthers(Asked asked);
    void readNext(Asked asked, std::vector<RequestId> left);
    void askAboutCharge(Asked asked);
    void takeCharge(Asked asked, const ChargeReading &reading);
    //! Raises an alarm on the requests of the charge that are not over, then goes on.
    void raiseOnOpenOnes(Asked asked, const Phrase &alarm, Next next);
    void record(Asked asked, std::vector<RequestId> left, const ReadingJudgement &judgement, Next next);

    Parts m_parts;
};

} // namespace reintegro
