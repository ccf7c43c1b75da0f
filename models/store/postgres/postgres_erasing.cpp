// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/postgres_erasing.h"

#include "models/store/erasing.h"
#include "models/store/personal_json.h"
#include "models/store/sql_query.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static Result<Done> eraseOne(const StoreStep &step, const RefundRequest &request, const QString &why)
{
    const PersonalPart left = erased({.reason = {},
        .note = {},
        .account = {},
        .asTyped = {},
        .warnings = request.warnings,
        .isErased = true});
    return firstRow(step.database, u"SELECT erase_request(?, ?, ?, ?)"_s,
        {request.id.number(), QString::fromUtf8(personalToJson(left)), withoutPeople(request.seen), why})
        .map([](const auto &) { return Done(); });
}

Result<std::vector<RequestId>> erasePersonInTeam(
    const StoreStep &step, const DataSubject &subject, const QString &why, const Person &by)
{
    const Result<std::vector<RefundRequest>> requests = erasableRequests(step, subject, why, by);
    if (!requests)
        return failureOf(requests);
    std::vector<RequestId> ids;
    for (const RefundRequest &request : *requests) {
        if (const auto done = eraseOne(step, request, why.trimmed()); !done)
            return failureOf(done);
        ids.push_back(request.id);
    }
    const auto drafts = firstRow(step.database, u"SELECT erase_drafts(?)"_s, {subject.documentId});
    if (!drafts)
        return failureOf(drafts);
    return ids;
}

} // namespace reintegro
