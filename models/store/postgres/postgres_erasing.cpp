// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/postgres_erasing.h"

#include "models/store/erasing.h"
#include "models/store/personal_json.h"
#include "models/store/sql_query.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static Result<Done> eraseOne(const StoreStep &step, const RefundRequest &request, const QString &why)
{
    const PersonalPart left = erased({.reason = {},
        .note = {},
        .account = {},
        .asTyped = {},
        .warnings = request.warnings,
        .ground = request.ground,
        .isErased = true});
    return firstRow(step.database, u"SELECT erase_request(?, ?, ?, ?)"_s,
        {request.id.number(), QString::fromUtf8(personalToJson(left)), withoutPeople(request.seen), why})
        .map([](const auto &) { return Done(); });
}

//! One text of an array of the database.
static QString quotedForArray(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

//! The document's number, where it cannot stand in a notification by chance; else the charges alone tell.
static QVariant numberToLookFor(const DataSubject &subject)
{
    static const QRegularExpression number(u"^[A-Za-z0-9][A-Za-z0-9.-]{3,31}$"_s);
    return number.match(subject.documentId).hasMatch() ? QVariant(subject.documentId) : QVariant();
}

Result<std::vector<RequestId>> erasePersonInTeam(
    const StoreStep &step, const DataSubject &subject, const QString &why, const Person &by)
{
    const Result<std::vector<RefundRequest>> requests = erasableRequests(step, subject, why, by);
    if (!requests)
        return failureOf(requests);
    std::vector<RequestId> ids;
    QStringList charges;
    for (const RefundRequest &request : *requests) {
        charges.append(quotedForArray(request.chargeKey.toString()));
        if (const auto done = eraseOne(step, request, why.trimmed()); !done)
            return failureOf(done);
        ids.push_back(request.id);
    }
    const auto drafts = firstRow(step.database, u"SELECT erase_drafts(?)"_s, {subject.documentId});
    if (!drafts)
        return failureOf(drafts);
    const auto notifications =
        firstRow(step.database, u"SELECT erase_notifications(CAST(? AS TEXT), CAST(? AS TEXT[]), ?)"_s,
            {numberToLookFor(subject), QString(u'{' + charges.join(u',') + u'}'), why.trimmed()});
    if (!notifications)
        return failureOf(notifications);
    return ids;
}

} // namespace reintegro
