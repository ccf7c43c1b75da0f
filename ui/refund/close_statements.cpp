// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refund/close_statements.h"

#include <algorithm>

namespace reintegro {

std::vector<Decision> closeStatements(const RefundRequest &request)
{
    const std::vector<Decision> &all = request.decisions;
    // A new call may have got through: what was said before it is about an older one.
    const auto lastCall = std::find_if(all.rbegin(), all.rend(), [](const Decision &decision) {
        return decision.kind == Decision::Kind::Send || decision.kind == Decision::Kind::Resend;
    });
    std::vector<Decision> statements;
    std::copy_if(lastCall.base(), all.end(), std::back_inserter(statements),
        [](const Decision &decision) { return decision.kind == Decision::Kind::Close; });
    return statements;
}

} // namespace reintegro
