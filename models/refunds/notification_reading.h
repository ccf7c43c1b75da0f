// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/signature_check.h"
#include "models/refunds/notification_store.h"
#include "models/refunds/refund_store.h"
#include "models/refunds/refund_tracking.h"

#include <QTimer>

namespace reintegro {

//! What reading one notification came to.
struct NotificationReport {
    KeptNotification notification; //!< With what became of it.
    SignatureVerdict signature = SignatureVerdict::Absent;
    std::optional<RefundRequest> request; //!< The one it is about, as the gateway says it stands.
};

//! Notifications are reasons to read, never proofs: each makes the gateway be asked, and what the gateway
//! says is recorded. So their order, their repeats and their mistakes change nothing (contract/README.md §6).
class NotificationReading final : public QObject {
    Q_OBJECT
public:
    //! What it works with. All outlive it.
    struct Parts {
        NotificationStore &notifications;
        RefundStore &store;
        Gateway &gateway;
        RefundTracking &tracking;
        SignatureCheck &signatures;
    };
    explicit NotificationReading(const Parts &parts, QObject *parent = nullptr);

    //! Keeps one that a person brought and asks the gateway about it. An empty `header` is no signature.
    //! InvalidData for what is no notification and for a signature that is not right: then nothing is kept
    //! and the refusal is journaled. Where the gateway cannot be asked now it is kept, and the failure says
    //! so.
    [[nodiscard]] Pending<NotificationReport> *read(const QByteArray &raw, const QByteArray &header,
        const SignedIn &by, QDeadlineTimer until = QDeadlineTimer(Gateway::readLimit));

    //! Works off what waits, a few at a time, until stop(). What was left by a program that ended is taken
    //! up.
    void workOff(const SignedIn &by);
    void stop();
    //! Looks at once whether something is due.
    void lookNow();

Q_SIGNALS:
    //! One that waited has come to something.
    void workedOff(const reintegro::KeptNotification &notification);

private:
    //! What the gateway said about one notification.
    struct Answer {
        NotificationEnd became = NotificationEnd::Waiting;
        std::optional<RefundRequest> request = {};
        bool wasAnswered = true; //!< Else the gateway could not be asked at all.
    };

    void keepBrought(const NewNotification &brought, SignatureVerdict verdict, const SignedIn &by,
        QDeadlineTimer until, Pending<NotificationReport> *report);
    [[nodiscard]] Pending<Answer> *ask(
        const KeptNotification &notification, const SignedIn &by, QDeadlineTimer until);
    void askAboutRefund(const KeptNotification &notification, const SignedIn &by, QDeadlineTimer until,
        Pending<Answer> *answer);
    void check(const RequestId &id, const KeptNotification &notification, const SignedIn &by,
        QDeadlineTimer until, Pending<Answer> *answer);
    void noteArrival(const RefundRequest &request, const SignedIn &by, Pending<Answer> *answer);
    void askAboutCharge(const KeptNotification &notification, const SignedIn &by, QDeadlineTimer until,
        Pending<Answer> *answer);
    void askAboutChargesRefunds(const KeptNotification &notification, const SignedIn &by,
        QDeadlineTimer until, Pending<Answer> *answer);
    [[nodiscard]] Pending<Done> *settle(const KeptNotification &notification, const Answer &answer);
    void begin(const KeptNotification &notification);
    void taken(const Result<std::vector<KeptNotification>> &due);

    Parts m_parts;
    std::optional<SignedIn> m_by; //!< While it works.
    QTimer m_nextLook;
    bool m_isLooking = false;
    int m_reading = 0;
    std::chrono::milliseconds m_trouble{0}; //!< How long the gateway is left alone after the next trouble.
};

} // namespace reintegro
