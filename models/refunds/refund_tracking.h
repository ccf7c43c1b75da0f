// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/gateway.h"
#include "models/refunds/people_store.h"
#include "models/refunds/refund_store.h"

#include <QHash>
#include <QTimer>

#include <deque>

namespace reintegro {

//! Follows refunds that were sent until the gateway says how they ended. Reads only.
class RefundTracking final : public QObject {
    Q_OBJECT
public:
    RefundTracking(Gateway &gateway, RefundStore &store, QObject *parent = nullptr);

    //! Reads one refund at the gateway and records what that means: by its key where that is served, else by
    //! its charge. A request that was never sent is read nowhere: Conflict. Gives the request whatever its
    //! state is then.
    [[nodiscard]] Pending<RefundRequest> *check(
        const RequestId &id, const SignedIn &by, QDeadlineTimer until = QDeadlineTimer(Gateway::readLimit));

    //! Reads everything that is unknown or in progress by itself, from 2 s after sending with growing pauses
    //! up to 5 minutes, and releases claims that were lost. At most four are being read at once and four are
    //! begun in a second. Until stop().
    void follow();
    void stop();

Q_SIGNALS:
    //! The followed refund has changed its state.
    void followed(const reintegro::RefundRequest &request);

private:
    //! When one refund is read next, and how long the pause after that is.
    struct Pace {
        QDeadlineTimer next{0};
        std::chrono::seconds pause{0};
        bool isReading = false;
    };

    void read(const RequestId &id, const QString &by, QDeadlineTimer until, Pending<RefundRequest> *pending);
    void readByKey(const RefundRequest &request, const QString &by, QDeadlineTimer until,
        Pending<RefundRequest> *pending);
    void readByCharge(const RefundRequest &request, const QString &by, QDeadlineTimer until,
        Pending<RefundRequest> *pending);
    void record(const RequestId &id, const ReadingJudgement &judgement,
        const std::optional<ServerReply> &reply, const QString &by, Pending<RefundRequest> *pending);
    void lookAround();
    void lookAt(RequestState state);
    void looked();
    void followOne(const RefundRequest &request);
    void followNext();
    void takeFollowed(const RefundRequest &before, const Result<RefundRequest> &now);

    Gateway &m_gateway;
    RefundStore &m_store;
    bool m_isFollowing = false;
    QTimer m_nextLook; //!< Runs only between two looks: a slow store is never asked twice at once.
    QTimer m_nextReading; //!< Runs while the next refund may not be read yet.
    int m_looks = 0; //!< Questions to the store that are open.
    QHash<qint64, Pace> m_paces;
    std::deque<RefundRequest> m_due; //!< To be read as soon as others are done.
    int m_reading = 0; //!< How many are being read by themselves.
    QHash<RequestState, qint64> m_reached; //!< How far the last look at each state came.
};

} // namespace reintegro
