// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/beneficiary_history.h"

namespace reintegro {

class SqliteFile;
class SqliteRefundStore;

//! What the requests of a file's store say about another one.
class SqliteBeneficiaryHistory final : public BeneficiaryHistory {
public:
    //! `store` outlives it.
    explicit SqliteBeneficiaryHistory(SqliteRefundStore &store);

    [[nodiscard]] Pending<BeneficiaryFacts> *facts(const HistoryQuestion &question) override;
    [[nodiscard]] Pending<Done> *note(
        const RequestId &id, const std::vector<Warning> &warnings, const SignedIn &by) override;

private:
    SqliteFile &m_file;
};

} // namespace reintegro
