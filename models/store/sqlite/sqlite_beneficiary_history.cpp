// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_beneficiary_history.h"

#include "models/store/history_rows.h"
#include "models/store/phrase_json.h"
#include "models/store/request_rows.h"
#include "models/store/sqlite/sqlite_file.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "models/store/sqlite/sqlite_request_writer.h"
#include "models/store/step_parts.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

SqliteBeneficiaryHistory::SqliteBeneficiaryHistory(SqliteRefundStore &store)
    : m_file(store.sharedFile())
{
}

Pending<BeneficiaryFacts> *SqliteBeneficiaryHistory::facts(const HistoryQuestion &question)
{
    return m_file.read([question](const StoreView &view) { return loadBeneficiaryFacts(view, question); });
}

Result<Done> SqliteRequestWriter::noteWarnings(
    const RequestId &id, const QString &by, const std::vector<Warning> &warnings)
{
    QJsonArray names;
    for (const Warning &warning : warnings) {
        const Result<int> written = changeRows(m_step.database,
            u"INSERT INTO noted_warnings (request, code, level) VALUES (?, ?, ?)"_s,
            {id.number(), warning.code, levelName(warning.level)});
        if (!written)
            return failureOf(written);
        names.append(notedName(warning));
    }
    return journal(id, by, u"warn"_s, {{u"warnings"_s, names}});
}

static Result<Done> noteWarnings(
    const StoreStep &step, const RequestId &id, const std::vector<Warning> &warnings, const Person &by)
{
    if (const auto may = mustBeSupervisor(by); !may)
        return may;
    const Result<RefundRequest> request = loadRequest(step, id);
    if (!request)
        return failureOf(request);
    if (request->state != RequestState::AwaitingApproval)
        return failure(standsOtherwise(*request));
    const Result<std::vector<Warning>> unnoted = unnotedOf(step, id, warnings);
    if (!unnoted)
        return failureOf(unnoted);
    return unnoted->empty() ? Done() : SqliteRequestWriter(step).noteWarnings(id, by.name, *unnoted);
}

Pending<Done> *SqliteBeneficiaryHistory::note(
    const RequestId &id, const std::vector<Warning> &warnings, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"warn"_s, .subject = id.toString()};
    return m_file.write(tried, [id, warnings, person = by.person()](const StoreStep &step) {
        return noteWarnings(step, id, warnings, person);
    });
}

} // namespace reintegro
