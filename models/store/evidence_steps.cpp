// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/evidence_steps.h"

#include "models/refunds/sending_rules.h"
#include "models/store/field_places.h"
#include "models/store/sql_query.h"
#include "models/store/step_parts.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr qsizetype longestName = 255; // in bytes, as of a file

std::optional<ArrivalSign::Kind> newSign(
    const RefundRequest &request, const std::optional<ArrivalSign::Kind> &sign)
{
    using enum RequestState;
    const bool isKnown = request.state == InProgress || request.state == Settled;
    const bool isThere = std::any_of(request.arrivals.cbegin(), request.arrivals.cend(),
        [&sign](const ArrivalSign &each) { return each.kind == sign; });
    return request.attempts.empty() || isKnown || isThere ? std::nullopt : sign;
}

Result<NewEvidence> keepableStatement(
    const RefundRequest &request, const WrittenStatement &statement, const Person &by)
{
    if (const auto may = mustBeSupervisor(by); !may)
        return failureOf(may);
    if (!mayBeClosed(request))
        return failure(standsOtherwise(request));
    const QString name = QFileInfo(statement.fileName.trimmed()).fileName();
    if (name.isEmpty() || name.toUtf8().size() > longestName) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The statement needs a name of at most 255 bytes.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was kept. Give the file a shorter name.")));
    }
    if (statement.content.isEmpty()) {
        return failure(ErrorKind::InvalidData, Phrase(QT_TRANSLATE_NOOP("Phrase", "The statement is empty.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was kept. Choose the file that the gateway wrote.")));
    }
    if (statement.content.size() > WrittenStatement::mostBytes) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "The statement is larger than 1 MiB.")),
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "Nothing was kept. Keep the part of it that speaks of this refund.")));
    }
    return NewEvidence{.kind = QString::fromLatin1(statementKind),
        .by = by.name,
        .name = name,
        .content = statement.content};
}

Result<Done> hasStatement(const StoreView &view, const RequestId &id)
{
    const auto found = firstRow(view.database,
        u"SELECT 1 FROM evidence WHERE request = ? AND kind = 'statement' "
        "AND after_attempts = (SELECT count(*) FROM attempts WHERE request = ?) "
        "AND number > (SELECT coalesce(max(number), 0) FROM evidence WHERE request = ? AND kind <> 'statement')"_s,
        {id.number(), id.number(), id.number()});
    if (!found)
        return failureOf(found);
    if (*found)
        return Done();
    return failure(ErrorKind::Conflict,
        Phrase(QT_TRANSLATE_NOOP("Phrase",
                   "No written statement of the gateway is kept with %1 that is newer than its last call and "
                   "than every sign that the gateway has it."),
            {id.toString()}),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Nothing was changed. Keep the statement with it, then say that it was not executed.")));
}

static Result<QString> openedName(const StoreView &view, const QSqlQuery &row)
{
    return view.fields
        .open(row.value(2).toByteArray(),
            evidencePlace("name", row.value(0).toLongLong(), row.value(1).toLongLong()))
        .map([](const QByteArray &name) { return QString::fromUtf8(name); });
}

Result<std::vector<KeptStatement>> loadStatements(const StoreView &view, const std::optional<RequestId> &id)
{
    std::vector<KeptStatement> statements;
    const QString which = id ? u"AND request = ? "_s : QString();
    const auto done = eachRow(view.database,
        u"SELECT request, number, name, by, at, digest, after_attempts FROM evidence WHERE kind = 'statement' "_s
            + which + u"ORDER BY request, number"_s,
        id ? QVariantList{id->number()} : QVariantList(), [&](const QSqlQuery &row) -> Result<Done> {
            const Result<QString> name = openedName(view, row);
            if (!name)
                return failureOf(name);
            statements.push_back({.request = RequestId::fromNumber(row.value(0).toLongLong()),
                .number = row.value(1).toInt(),
                .name = *name,
                .by = row.value(3).toString(),
                .at = QDateTime::fromMSecsSinceEpoch(row.value(4).toLongLong(), Qt::UTC),
                .afterAttempts = row.value(6).toInt(),
                .digest = row.value(5).toString().toLatin1()});
            return Done();
        });
    return done.map([&](Done) { return std::move(statements); });
}

Result<QByteArray> loadStatement(const StoreView &view, const RequestId &id, int number)
{
    const auto row = firstRow(view.database,
        u"SELECT content FROM evidence WHERE request = ? AND number = ? AND kind = 'statement'"_s,
        {id.number(), number});
    if (!row)
        return failureOf(row);
    if (!*row) {
        return failure(ErrorKind::NotFound,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no such statement with %1."), {id.toString()}));
    }
    return view.fields.open(
        (*row)->constFirst().toByteArray(), evidencePlace("content", id.number(), number));
}

} // namespace reintegro
