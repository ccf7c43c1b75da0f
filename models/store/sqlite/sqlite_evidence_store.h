// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/evidence_store.h"

namespace reintegro {

class SqliteRefundStore;

//! Statements beside the requests of one SQLite file, sealed like everything that says something of people.
class SqliteEvidenceStore final : public EvidenceStore {
    Q_OBJECT
public:
    //! `store` outlives it.
    explicit SqliteEvidenceStore(SqliteRefundStore &store, QObject *parent = nullptr);

    [[nodiscard]] Pending<KeptStatement> *keepStatement(
        const RequestId &id, const WrittenStatement &statement, const SignedIn &by) override;
    [[nodiscard]] Pending<std::vector<KeptStatement>> *statements(
        const std::optional<RequestId> &id) override;
    [[nodiscard]] Pending<QByteArray> *contentOf(const RequestId &id, int number) override;

private:
    SqliteRefundStore &m_store;
};

} // namespace reintegro
