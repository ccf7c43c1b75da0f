// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/evidence_steps.h"
#include "models/store/request_writer.h"

#include <QJsonObject>

namespace reintegro {

//! Writes the steps of requests into the tables of a SQLite file, inside a write transaction, which locks the
//! whole file.
class SqliteRequestWriter final : public RequestWriter {
public:
    //! `step` outlives it.
    explicit SqliteRequestWriter(const StoreStep &step)
        : m_step(step)
    {
    }

    [[nodiscard]] Result<Done> lock(const ChargeKey &) override { return Done(); }
    [[nodiscard]] Result<Done> lock(const RequestId &) override { return Done(); }

    [[nodiscard]] Result<RequestId> add(const AllowedRequest &request, const Person &by) override;
    [[nodiscard]] Result<Done> decide(const RefundRequest &request, const Decision &decision,
        std::optional<RequestState> to, const Saying &saying) override;
    [[nodiscard]] Result<Done> rekey(const RefundRequest &request, const Decision &decision,
        const NextKey &key, const QByteArray &body, const Saying &saying) override;
    [[nodiscard]] Result<BegunAttempt> claim(
        const RefundRequest &request, const Decision &decision, const Charge &now) override;
    [[nodiscard]] Result<BegunAttempt> repeat(
        const RefundRequest &request, const SentAttempt &first, const CallReport &report) override;
    [[nodiscard]] Result<Done> recordOutcome(const RefundRequest &request, const SentAttempt &sent,
        const CallReport &report, RequestState judged, const CallEffect &effect,
        const Saying &saying) override;
    [[nodiscard]] Result<Done> recordReading(const RefundRequest &request, std::optional<RequestState> read,
        std::optional<RequestState> to, const Saying &saying, const QString &by) override;

    //! A claim that was lost: nobody knows what became of its attempt.
    [[nodiscard]] Result<Done> release(const RefundRequest &request);
    //! It waited too long.
    [[nodiscard]] Result<Done> expire(const RefundRequest &request);
    //! The policy asks for more approvals than it has: it waits for another one.
    [[nodiscard]] Result<Done> reopen(const RefundRequest &request, const QString &by);

    //! Warnings came up about it that nobody has noted yet.
    [[nodiscard]] Result<Done> noteWarnings(
        const RequestId &id, const QString &by, const std::vector<Warning> &warnings);
    //! A sign that it has arrived, or a statement of the gateway. Gives its number.
    [[nodiscard]] Result<int> addEvidence(const RequestId &id, const NewEvidence &evidence);

    //! Somebody in it was forgotten.
    [[nodiscard]] Result<Done> noteErasing(const RequestId &id, const QString &by, const QString &why);

private:
    //! One attempt as it is begun.
    struct Beginning {
        QString claimId;
        QString desk;
        QString chargeRead; //!< Digest of the answer about the charge just before.
        QString chargeStatus; //!< What that answer called it.
        int number = 1;
    };
    [[nodiscard]] Result<RequestId> insert(const AllowedRequest &request, const Person &by);
    [[nodiscard]] Result<Done> writeKey(const ChargeKey &charge, const NextKey &key, const RequestId &id);
    [[nodiscard]] Result<QString> saltOf(const RequestId &id);
    [[nodiscard]] Result<QString> writeChargeReading(const QByteArray &raw);
    [[nodiscard]] Result<Done> writeDecision(const RefundRequest &request, const Decision &decision);
    [[nodiscard]] Result<Done> beginAttempt(const RefundRequest &request, const Beginning &beginning);
    [[nodiscard]] Result<Done> takeClaim(const RefundRequest &request, const Beginning &beginning);
    [[nodiscard]] Result<Done> move(const RefundRequest &request, RequestState to);
    [[nodiscard]] Result<Done> writeSaying(const RefundRequest &request, const Saying &saying);
    [[nodiscard]] Result<Done> noteArrival(
        const RefundRequest &request, const Saying &saying, const QString &by);
    [[nodiscard]] Result<Done> endAttempt(const RefundRequest &request, const SentAttempt &sent,
        const CallReport &report, RequestState outcome);
    //! Ends a step: its entry with the request's state, digests and record.
    [[nodiscard]] Result<Done> journal(
        const RequestId &id, const QString &actor, const QString &action, QJsonObject more = {});

    const StoreStep &m_step;
};

//! The requests whose claims were lost: the deadline has passed, or their sender is known to be dead.
[[nodiscard]] Result<std::vector<RequestId>> lostClaims(const StoreStep &step);
[[nodiscard]] Result<std::vector<RequestId>> releaseClaims(const StoreStep &step);
//! Lets the requests expire that have waited too long.
[[nodiscard]] Result<std::vector<RequestId>> expireRequests(const StoreStep &step);
//! Lets the approved requests wait again that have fewer approvals than are needed now.
[[nodiscard]] Result<std::vector<RequestId>> reopenRequests(const StoreStep &step, const QString &by);

} // namespace reintegro
