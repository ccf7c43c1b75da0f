// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/clock.h"
#include "models/gateway/gateway.h"
#include "models/refunds/refund_store.h"

namespace reintegro {

//! The road of one approved refund to the gateway, one step a function. Deletes itself at its end. Each
//! function says what is on disk if the machine dies in it.
class OneSending final : public QObject {
    Q_OBJECT
public:
    OneSending(Gateway &gateway, RefundStore &store, const Clock &clock, const RequestId &id, QString why,
        SignedIn by, QObject *parent);

    //! Begins, and gives what RefundSending::send promises.
    [[nodiscard]] Pending<RefundRequest> *start();

private:
    void findRequest();
    void askThePolicy(const RefundRequest &request);
    void authorize(const RefundRequest &request);
    void askForKey(const RefundRequest &request);
    void keyIsThere(const RefundRequest &request, const RefundReading &found);
    void takeOverReading(const RefundRequest &request, const RefundReading &found);
    void readFailedOnes(const RefundRequest &request);
    void readCharge(const RefundRequest &request);
    void claim(const RefundRequest &request, const ChargeReading &reading);
    [[nodiscard]] bool stoodStill() const;
    [[nodiscard]] std::optional<Phrase> whyNotToSend(
        const ClaimedRefund &claimed, const ChargeReading &reading, bool isReadable) const;
    void submit(const RefundOrder &order, const ClaimedRefund &claimed, bool mayRepeat);
    void repeatWithNewToken(const RefundOrder &order, const ClaimedRefund &first, const CallReport &report,
        const Judgement &judgement);
    void record(const ClaimedRefund &claimed, const CallReport &report, const Judgement &judgement);
    void conclude(const RefundRequest &request, const Judgement &judgement);

    void outcomeWasLost(const ClaimedRefund &claimed, const CallReport &report, const Judgement &judgement,
        const Error &error);
    void refuse(const Error &error);
    void fail(const Error &error);
    void finish(Result<RefundRequest> result);

    Gateway &m_gateway;
    RefundStore &m_store;
    const Clock &m_clock;
    RequestId m_id;
    QString m_why;
    SignedIn m_by;
    QDeadlineTimer m_readsUntil;
    QDeadlineTimer m_callUntil;
    QDeadlineTimer m_recordUntil;
    QDateTime m_claimAskedAt; //!< By this machine's clock, which a sleeping laptop does not stop.
    QDateTime m_possibleSince;
    Pending<RefundRequest> *m_pending;
};

} // namespace reintegro
