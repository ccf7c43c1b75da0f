// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/beneficiary_history.h"

namespace reintegro::test {

//! A store that knows of no earlier request. What a test puts into `known` it answers.
class NoHistory final : public BeneficiaryHistory {
public:
    BeneficiaryFacts known;
    std::vector<HistoryQuestion> asked;

    [[nodiscard]] Pending<BeneficiaryFacts> *facts(const HistoryQuestion &question) override
    {
        asked.push_back(question);
        return alreadyDone<BeneficiaryFacts>(&m_owner, known);
    }
    [[nodiscard]] Pending<Done> *note(
        const RequestId &, const std::vector<Warning> &, const SignedIn &) override
    {
        return alreadyDone<Done>(&m_owner, Done());
    }

private:
    QObject m_owner;
};

} // namespace reintegro::test
