// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/postgres_evidence_store.h"

#include "models/store/evidence_steps.h"
#include "models/store/postgres/postgres_request_writer.h"
#include "models/store/request_rows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

PostgresEvidenceStore::PostgresEvidenceStore(TeamConnection &team, QObject *parent)
    : EvidenceStore(parent)
    , m_team(team)
{
}

static Result<int> keep(
    const StoreStep &step, const RequestId &id, const WrittenStatement &statement, const Person &by)
{
    PostgresRequestWriter writer(step.database);
    if (const auto locked = writer.lock(id); !locked)
        return failureOf(locked);
    const Result<RefundRequest> request = loadRequest(step, id);
    if (!request)
        return failureOf(request);
    const Result<NewEvidence> evidence = keepableStatement(*request, statement, by);
    if (!evidence)
        return failureOf(evidence);
    const auto row = firstRow(
        step.database, u"SELECT keep_statement(?, ?, ?)"_s, {id.number(), evidence->name, evidence->content});
    return row.map([](const auto &values) { return values->constFirst().toInt(); });
}

//! As it was just kept.
static Result<KeptStatement> kept(const StoreView &view, const RequestId &id, int number)
{
    Result<std::vector<KeptStatement>> all = loadStatements(view, id);
    if (!all)
        return failureOf(all);
    const auto found = std::find_if(all->cbegin(), all->cend(),
        [number](const KeptStatement &statement) { return statement.number == number; });
    if (found != all->cend())
        return *found;
    return failure(ErrorKind::NotFound,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no such statement with %1."), {id.toString()}));
}

Pending<KeptStatement> *PostgresEvidenceStore::keepStatement(
    const RequestId &id, const WrittenStatement &statement, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"statement"_s, .subject = id.toString()};
    return m_team.write(
        tried,
        [id, statement, person = by.person()](
            const StoreStep &step) { return keep(step, id, statement, person); },
        [id](const StoreView &view, int number) { return kept(view, id, number); });
}

Pending<std::vector<KeptStatement>> *PostgresEvidenceStore::statements(const std::optional<RequestId> &id)
{
    return m_team.read([id](const StoreView &view) { return loadStatements(view, id); });
}

Pending<QByteArray> *PostgresEvidenceStore::contentOf(const RequestId &id, int number)
{
    return m_team.read([id, number](const StoreView &view) { return loadStatement(view, id, number); });
}

} // namespace reintegro
