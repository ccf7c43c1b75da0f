// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/failed_ones.h"

#include <algorithm>

namespace reintegro {

namespace {

//! One pass over the failed ones. Goes with its answer.
class FailedOnesReadAgain final : public QObject {
public:
    FailedOnesReadAgain(Gateway &gateway, RefundStore &store, std::vector<RefundRequest> failed, QString by,
        QDeadlineTimer until, Pending<Done> *pending)
        : QObject(pending)
        , m_gateway(gateway)
        , m_store(store)
        , m_failed(std::move(failed))
        , m_by(std::move(by))
        , m_until(until)
        , m_pending(pending)
    {
        next();
    }

private:
    void next()
    {
        if (m_failed.empty()) {
            m_pending->finish(Done());
            return;
        }
        const RefundRequest request = std::move(m_failed.back());
        m_failed.pop_back();
        m_gateway.readRefund(request.refundKey, m_until)
            ->whenDone(
                this, [this, request](const Result<RefundReading> &reading) { record(request, reading); });
    }

    void record(const RefundRequest &request, const Result<RefundReading> &reading)
    {
        if (!reading) {
            m_pending->finish(tl::unexpected(reading.error()));
            return;
        }
        const std::optional<RefundOrder> order = decodeRefundOrder(request.body);
        if (!reading->answer || !order || !request.sentAt) {
            next();
            return;
        }
        m_store
            .recordReading(request.id, judgeReading(*reading, *order, *request.sentAt), reading->reply, m_by)
            ->whenDone(this, [this](const Result<RefundRequest> &recorded) {
                if (recorded)
                    next();
                else
                    m_pending->finish(tl::unexpected(recorded.error()));
            });
    }

    Gateway &m_gateway;
    RefundStore &m_store;
    std::vector<RefundRequest> m_failed;
    QString m_by;
    QDeadlineTimer m_until;
    Pending<Done> *m_pending;
};

} // namespace

Pending<Done> *readFailedOnesAgain(Gateway &gateway, RefundStore &store,
    const std::vector<RefundRequest> &requests, const QString &by, QDeadlineTimer until, QObject *owner)
{
    std::vector<RefundRequest> failed;
    std::copy_if(requests.cbegin(), requests.cend(), std::back_inserter(failed),
        [](const RefundRequest &request) { return request.state == RequestState::Failed; });
    auto *const pending = new Pending<Done>(owner);
    new FailedOnesReadAgain(gateway, store, std::move(failed), by, until, pending);
    return pending;
}

} // namespace reintegro
