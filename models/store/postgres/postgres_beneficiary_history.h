// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/beneficiary_history.h"

namespace reintegro {

class TeamConnection;

//! What the requests of a team's store say about another one.
class PostgresBeneficiaryHistory final : public BeneficiaryHistory {
public:
    //! `team` outlives it.
    explicit PostgresBeneficiaryHistory(TeamConnection &team)
        : m_team(team)
    {
    }

    [[nodiscard]] Pending<BeneficiaryFacts> *facts(const HistoryQuestion &question) override;
    [[nodiscard]] Pending<Done> *note(
        const RequestId &id, const std::vector<Warning> &warnings, const SignedIn &by) override;

private:
    TeamConnection &m_team;
};

} // namespace reintegro
