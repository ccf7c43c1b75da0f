// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_evidence_store.h"

#include "models/store/evidence_steps.h"
#include "models/store/field_places.h"
#include "models/store/request_rows.h"
#include "models/store/sqlite/sqlite_file.h"
#include "models/store/sqlite/sqlite_refund_store.h"
#include "models/store/sqlite/sqlite_request_writer.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

Result<int> SqliteRequestWriter::addEvidence(const RequestId &id, const NewEvidence &evidence)
{
    const auto count =
        firstRow(m_step.database, u"SELECT count(*) FROM evidence WHERE request = ?"_s, {id.number()});
    if (!count)
        return failureOf(count);
    const int number = (*count)->constFirst().toInt() + 1;
    const QString digest = digestOf(evidence.content);
    const auto written = changeRows(m_step.database,
        u"INSERT INTO evidence (request, number, kind, at, by, after_attempts, digest, name, content) "
        "VALUES (?, ?, ?, ?, ?, (SELECT count(*) FROM attempts WHERE request = ?), ?, ?, ?)"_s,
        {id.number(), number, evidence.kind, m_step.now.toMSecsSinceEpoch(), evidence.by, id.number(), digest,
            m_step.fields.seal(evidence.name.toUtf8(), evidencePlace("name", id.number(), number)),
            m_step.fields.seal(evidence.content, evidencePlace("content", id.number(), number))});
    if (!written)
        return failureOf(written);
    return journal(id, evidence.by, u"evidence"_s,
        {{u"kind"_s, evidence.kind}, {u"number"_s, number}, {u"content"_s, digest}})
        .map([number](Done) { return number; });
}

Result<Done> SqliteRequestWriter::noteArrival(
    const RefundRequest &request, const Saying &saying, const QString &by)
{
    if (!saying.arrival)
        return Done();
    return addEvidence(request.id, {.kind = nameOf(*saying.arrival), .by = by, .name = {}, .content = {}})
        .map([](int) { return Done(); });
}

static Result<KeptStatement> keep(
    const StoreStep &step, const RequestId &id, const WrittenStatement &statement, const Person &by)
{
    const Result<RefundRequest> request = loadRequest(step, id);
    if (!request)
        return failureOf(request);
    const Result<NewEvidence> evidence = keepableStatement(*request, statement, by);
    if (!evidence)
        return failureOf(evidence);
    SqliteRequestWriter writer(step);
    return writer.addEvidence(id, *evidence).map([&](int number) {
        return KeptStatement{.request = id,
            .number = number,
            .name = evidence->name,
            .by = evidence->by,
            .at = step.now,
            .afterAttempts = int(request->attempts.size()),
            .digest = digestOf(evidence->content).toLatin1()};
    });
}

SqliteEvidenceStore::SqliteEvidenceStore(SqliteRefundStore &store, QObject *parent)
    : EvidenceStore(parent)
    , m_store(store)
{
}

Pending<KeptStatement> *SqliteEvidenceStore::keepStatement(
    const RequestId &id, const WrittenStatement &statement, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"statement"_s, .subject = id.toString()};
    auto *const kept =
        m_store.sharedFile().write(tried, [id, statement, person = by.person()](const StoreStep &step) {
            return keep(step, id, statement, person);
        });
    kept->whenDone(&m_store, [store = &m_store](const Result<KeptStatement> &written) {
        if (written)
            Q_EMIT store->requestChanged(written->request);
    });
    return kept;
}

Pending<std::vector<KeptStatement>> *SqliteEvidenceStore::statements(const std::optional<RequestId> &id)
{
    return m_store.sharedFile().read([id](const StoreView &view) { return loadStatements(view, id); });
}

Pending<QByteArray> *SqliteEvidenceStore::contentOf(const RequestId &id, int number)
{
    return m_store.sharedFile().read(
        [id, number](const StoreView &view) { return loadStatement(view, id, number); });
}

} // namespace reintegro
