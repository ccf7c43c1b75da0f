// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/erasing.h"

#include "models/store/request_rows.h"
#include "models/store/search_rows.h"
#include "models/store/step_parts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static bool isOver(RequestState state)
{
    using enum RequestState;
    return state == Settled || state == Failed || state == Rejected || state == Withdrawn || state == Expired;
}

static bool names(const RefundRequest &request, const DataSubject &subject)
{
    const TransferAccount &account = request.account;
    if (account.documentId == subject.documentId && account.documentType == subject.documentType)
        return true;
    const Payer payer = request.seen.payer.value_or(Payer());
    // The gateway does not always say what kind of document the payer has.
    return payer.documentId == subject.documentId
        && payer.documentType.value_or(subject.documentType) == subject.documentType;
}

static Result<Done> mayErase(const DataSubject &subject, const QString &why, const Person &by)
{
    if (!by.is(Role::Administrator)) {
        return failure(ErrorKind::NotAllowed,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Only an administrator may erase what is known of a person.")),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask an administrator.")));
    }
    if (subject.documentId.isEmpty() || subject.documentType.isEmpty()) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "Type and number of the person's document are needed.")));
    }
    return mustSayWhy(why);
}

static Error isNotOver(const RefundRequest &request)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what = Phrase(
        QT_TRANSLATE_NOOP("Phrase", "%1 names this person and is not over yet."), {request.id.toString()});
    error.next = Phrase(QT_TRANSLATE_NOOP(
        "Phrase", "Nothing was erased. Withdraw it, or wait until the gateway has said how it ended."));
    return error;
}

Result<std::vector<RefundRequest>> erasableRequests(
    const StoreView &view, const DataSubject &subject, const QString &why, const Person &by)
{
    if (const auto may = mayErase(subject, why, by); !may)
        return failureOf(may);
    QList<qint64> ids;
    const WordCondition named = documentCondition(view, subject.documentId);
    const auto listed = eachRow(view.database,
        u"SELECT id FROM requests WHERE erased_at IS NULL AND id IN ("_s + named.sql + u") ORDER BY id"_s,
        named.values, [&](const QSqlQuery &row) -> Result<Done> {
            ids.append(row.value(0).toLongLong());
            return Done();
        });
    if (!listed)
        return failureOf(listed);
    std::vector<RefundRequest> requests;
    for (const qint64 id : ids) {
        Result<RefundRequest> request = loadRequest(view, RequestId::fromNumber(id));
        if (!request)
            return failureOf(request);
        if (names(*request, subject))
            requests.push_back(std::move(*request));
    }
    const auto open = std::find_if(requests.cbegin(), requests.cend(),
        [](const RefundRequest &request) { return !isOver(request.state); });
    if (open != requests.cend())
        return failure(isNotOver(*open));
    return requests;
}

QByteArray withoutPeople(const Charge &charge)
{
    QJsonObject rest{{u"idempotencyKey"_s, charge.key.toString()}, {u"transferStatus"_s, charge.status.text}};
    const auto addText = [&rest](const QString &name, const std::optional<QString> &text) {
        if (text)
            rest.insert(name, *text);
    };
    const auto addMoney = [&rest](
                              const QString &name, const QString &unit, const std::optional<Money> &money) {
        if (!money)
            return;
        rest.insert(name, money->minorUnits());
        rest.insert(unit, money->currency().code());
    };
    const auto addTime = [&rest](const QString &name, const std::optional<GatewayTime> &time) {
        if (time)
            rest.insert(name, time->text());
    };
    if (charge.statusCode)
        rest.insert(u"transferStatusCode"_s, *charge.statusCode);
    addText(u"referenceId"_s, charge.referenceId);
    addText(u"paymentMethod"_s, charge.paymentMethod);
    addText(u"paymentFlow"_s, charge.paymentFlow);
    addText(u"country"_s, charge.country);
    addMoney(u"amount"_s, u"currency"_s, charge.amount);
    addMoney(u"finalAmount"_s, u"finalCurrency"_s, charge.finalAmount);
    addTime(u"createTime"_s, charge.createTime);
    addTime(u"scheduledTime"_s, charge.scheduledTime);
    addTime(u"finalStatusTime"_s, charge.finalStatusTime);
    return QJsonDocument(rest).toJson(QJsonDocument::Compact);
}

} // namespace reintegro
