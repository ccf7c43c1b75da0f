// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/request_writer.h"

namespace reintegro {

//! Writes the steps of requests through the functions of the team's database, which check every rule
//! themselves, know who is signed in, and write the journal.
class PostgresRequestWriter final : public RequestWriter {
public:
    //! `database` outlives it, with a transaction open.
    explicit PostgresRequestWriter(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<Done> lock(const ChargeKey &charge) override;
    [[nodiscard]] Result<Done> lock(const RequestId &id) override;

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

private:
    //! In the transaction of the step itself, and before its entry.
    [[nodiscard]] Result<Done> noteArrival(const RefundRequest &request, const Saying &saying);
    [[nodiscard]] Result<Done> call(const QString &sql, const QVariantList &values);

    const QSqlDatabase &m_database;
};

} // namespace reintegro
