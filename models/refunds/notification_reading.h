// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/signature_check.h"
#include "models/refunds/notification_queue.h"

namespace reintegro {

//! What reading one notification came to.
struct NotificationReport {
    KeptNotification notification; //!< With what became of it.
    SignatureVerdict signature = SignatureVerdict::Absent;
    std::optional<RefundRequest> request; //!< The one it is about, as it stands now.
    std::vector<RefundRequest> moved; //!< Others of its charge, whose state was read to be another.
    bool readOthers = false; //!< Its key is not ours; the open refunds of its charge were read.
    bool wasAsked = true; //!< Whether there was anything to ask the gateway.
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
        FollowStore &pace; //!< Of all desks together.
        SignatureCheck &signatures;
    };
    explicit NotificationReading(const Parts &parts, QObject *parent = nullptr);

    //! Keeps one that a person brought and asks the gateway about it, out of turn. An empty `header` is no
    //! signature. InvalidData for what is no notification and for a signature that is not right: then nothing
    //! is kept and the refusal is journaled. Where the gateway cannot be asked now it is kept, and the
    //! failure says so.
    [[nodiscard]] Pending<NotificationReport> *read(const QByteArray &raw, const QByteArray &header,
        const SignedIn &by, QDeadlineTimer until = QDeadlineTimer(Gateway::readLimit));

    //! Works off what waits, as the desk and in nobody's name, until stop(). Somebody must have signed in.
    void workOff(const SignedIn &by);
    void stop() { m_queue.stop(); }
    //! Looks at once whether something is due.
    void lookNow() { m_queue.lookNow(); }

Q_SIGNALS:
    //! One that waited has come to something.
    void workedOff(const reintegro::KeptNotification &notification);

private:
    void keepBrought(const NewNotification &brought, SignatureVerdict verdict, const SignedIn &by,
        QDeadlineTimer until, Pending<NotificationReport> *report);
    void askAbout(const KeptNotification &notification, SignatureVerdict verdict, const SignedIn &by,
        QDeadlineTimer until, Pending<NotificationReport> *report);
    void takeAnswer(
        NotificationReport said, const NotificationAnswer &answer, Pending<NotificationReport> *report);

    Parts m_parts;
    NotificationAsking m_asking;
    NotificationQueue m_queue;
};

} // namespace reintegro
