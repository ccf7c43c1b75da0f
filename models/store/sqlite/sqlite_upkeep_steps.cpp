// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/process_identity.h"
#include "models/store/policy_steps.h"
#include "models/store/request_rows.h"
#include "models/store/sql_query.h"
#include "models/store/sqlite/sqlite_request_writer.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

// What happens to requests although nobody decides it: their claim was lost, they are too old, or a changed
// policy asks for more.

Result<std::vector<RequestId>> lostClaims(const StoreStep &step)
{
    std::vector<RequestId> lost;
    const auto done = eachRow(step.database,
        u"SELECT id, claim_deadline, claim_desk FROM requests WHERE state = 'sending' ORDER BY id"_s, {},
        [&](const QSqlQuery &row) -> Result<Done> {
            const bool isLate = row.value(1).toLongLong() <= step.now.toMSecsSinceEpoch();
            if (isLate || isKnownDead(row.value(2).toString()))
                lost.push_back(RequestId::fromNumber(row.value(0).toLongLong()));
            return Done();
        });
    return done.map([&](Done) { return std::move(lost); });
}

//! Does `end` with each of the requests, and gives them.
template <typename End>
static Result<std::vector<RequestId>> endEach(
    const StoreStep &step, Result<std::vector<RequestId>> ids, const End &end)
{
    if (!ids)
        return ids;
    SqliteRequestWriter writer(step);
    for (const RequestId &id : *ids) {
        const Result<RefundRequest> request = loadRequest(step, id);
        if (!request)
            return failureOf(request);
        if (const Result<Done> ended = end(writer, *request); !ended)
            return failureOf(ended);
    }
    return ids;
}

Result<std::vector<RequestId>> releaseClaims(const StoreStep &step)
{
    return endEach(step, lostClaims(step),
        [](SqliteRequestWriter &writer, const RefundRequest &request) { return writer.release(request); });
}

Result<std::vector<RequestId>> expireRequests(const StoreStep &step)
{
    return endEach(step, expiredRequests(step),
        [](SqliteRequestWriter &writer, const RefundRequest &request) { return writer.expire(request); });
}

Result<std::vector<RequestId>> reopenRequests(const StoreStep &step, const QString &by)
{
    return endEach(
        step, tooLittleApproved(step), [&by](SqliteRequestWriter &writer, const RefundRequest &request) {
            return writer.reopen(request, by);
        });
}

} // namespace reintegro
