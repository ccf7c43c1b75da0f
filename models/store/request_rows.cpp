// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/request_rows.h"

#include "models/payments/charge_json.h"
#include "models/store/field_places.h"
#include "models/store/personal_json.h"
#include "models/store/phrase_json.h"
#include "models/store/search_rows.h"
#include "models/store/sql_error.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

//! The columns of the query below, in its order.
enum Column {
    Id,
    ChargeKeyText,
    RefundKeyText,
    State,
    AmountMinor,
    CurrencyCode,
    Personal,
    Body,
    Digest,
    RequestedBy,
    CreatedAt,
    ChangedAt,
    Corrects,
    ClaimDeadline,
    ReplyStatus,
    ReplyBody,
    Remark,
    Alarms,
    Salt,
    Seen,
    SeenRaw,
};

//! The parts of the queries that say which requests are meant. All of them constants.
struct Selection {
    QString condition; //!< On requests `r`.
    QVariantList values;
};

using SeenCharges = QHash<QString, Charge>;

} // namespace

static QString selectRequests()
{
    return u"SELECT r.id, r.charge_key, r.refund_key, r.state, r.amount_minor, r.currency, r.personal, "
           "r.body, r.digest, r.requested_by, r.created_at, r.changed_at, r.corrects, r.claim_deadline, "
           "r.reply_status, r.reply_body, r.remark, r.alarms, r.salt, r.seen, c.raw "
           "FROM requests r JOIN charge_readings c ON c.digest = r.seen WHERE "_s;
}

static QDateTime instantOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

template <typename T, typename Convert>
static std::optional<T> optionalOf(const QVariant &value, const Convert &convert)
{
    return value.isNull() ? std::nullopt : std::optional<T>(convert(value));
}

static Error unreadableRow(const StoreView &view, const QString &request)
{
    return damagedStore(view.database.databaseName(), request + u" cannot be read back"_s);
}

namespace {

//! A request's sealed values, opened.
struct OpenedValues {
    PersonalPart personal;
    QByteArray body;
    QByteArray replyBody;
    Phrase remark;
    std::vector<Phrase> alarms;
};

} // namespace

//! A sealed value of a request's row; empty where there is none. `trouble` keeps the first failure.
static QByteArray opened(const StoreView &view, const QSqlQuery &row, Column column, const char *name,
    std::optional<Error> &trouble)
{
    if (row.value(column).isNull())
        return {};
    Result<QByteArray> plain =
        view.fields.open(row.value(column).toByteArray(), requestPlace(name, row.value(Salt).toString()));
    if (plain)
        return std::move(*plain);
    if (!trouble)
        trouble = plain.error();
    return {};
}

static Result<OpenedValues> openedValues(const StoreView &view, const QSqlQuery &row)
{
    std::optional<Error> trouble;
    const auto value = [&](Column column, const char *name) {
        return opened(view, row, column, name, trouble);
    };
    auto personal = personalFromJson(value(Personal, "personal"));
    const auto remark = phraseFromJson(QString::fromUtf8(value(Remark, "remark")));
    auto alarms = phrasesFromJson(QString::fromUtf8(value(Alarms, "alarms")));
    const QByteArray body = value(Body, "body");
    const QByteArray replyBody = value(ReplyBody, "reply_body");
    if (trouble)
        return failure(*trouble);
    if (!personal || !remark || !alarms)
        return failure(unreadableRow(view, RequestId::fromNumber(row.value(Id).toLongLong()).toString()));
    return OpenedValues{.personal = std::move(*personal),
        .body = body,
        .replyBody = replyBody,
        .remark = *remark,
        .alarms = std::move(*alarms)};
}

//! The charge as it was seen; decoded once for all requests that saw the same answer. An answer that cannot
//! be read, which another program may have put into a team's store, must not hide all other requests: of that
//! charge nothing but its key is known then, and it can neither be approved nor sent.
static Result<Charge> seenCharge(
    const StoreView &view, const QSqlQuery &row, const ChargeKey &key, SeenCharges &known)
{
    const QString digest = row.value(Seen).toString();
    if (const auto found = known.constFind(digest); found != known.cend())
        return *found;
    const Result<QByteArray> raw = view.fields.open(row.value(SeenRaw).toByteArray(), readingPlace(digest));
    if (!raw)
        return failureOf(raw);
    if (const Result<Charge> charge = decodeCharge(*raw))
        return *known.insert(digest, *charge);
    const QJsonObject rest{{u"idempotencyKey"_s, key.toString()}, {u"transferStatus"_s, u"?"_s}};
    Result<Charge> unread = decodeCharge(QJsonDocument(rest).toJson(QJsonDocument::Compact));
    if (!unread)
        return unread;
    unread->remarks.emplace_back(QT_TRANSLATE_NOOP("Phrase",
        "What the gateway said about this charge cannot be read here. Reject this request and ask again."));
    unread->raw = *raw;
    return unread;
}

static Result<RefundRequest> requestOf(const StoreView &view, const QSqlQuery &row, SeenCharges &known)
{
    const RequestId id = RequestId::fromNumber(row.value(Id).toLongLong());
    const auto chargeKey = ChargeKey::fromText(row.value(ChargeKeyText).toString());
    const auto refundKey = RefundKey::fromText(row.value(RefundKeyText).toString());
    const auto state = requestStateFromName(row.value(State).toString());
    const auto currency = Currency::fromCode(row.value(CurrencyCode).toString());
    if (!chargeKey || !refundKey || !state || !currency)
        return failure(unreadableRow(view, id.toString()));
    Result<OpenedValues> values = openedValues(view, row);
    if (!values)
        return failureOf(values);
    Result<Charge> seen = seenCharge(view, row, *chargeKey, known);
    if (!seen)
        return failure(unreadableRow(view, id.toString()));
    PersonalPart &personal = values->personal;
    std::optional<ServerReply> reply;
    if (!row.value(ReplyStatus).isNull())
        reply = ServerReply{.httpStatus = row.value(ReplyStatus).toInt(), .body = values->replyBody};
    return RefundRequest{.id = id,
        .refundKey = *refundKey,
        .chargeKey = *chargeKey,
        .state = *state,
        .amount = Money(row.value(AmountMinor).toLongLong(), *currency),
        .reason = personal.reason,
        .note = personal.note,
        .account = personal.account,
        .beneficiaryAsTyped = personal.asTyped,
        .body = values->body,
        .digest = row.value(Digest).toString().toLatin1(),
        .requestedBy = row.value(RequestedBy).toString(),
        .createdAt = instantOf(row.value(CreatedAt)),
        .changedAt = instantOf(row.value(ChangedAt)),
        .sentAt = std::nullopt, // with the attempts
        .claimDeadline = optionalOf<QDateTime>(row.value(ClaimDeadline), instantOf),
        .decisions = {},
        .warnings = std::move(personal.warnings),
        .attempts = {},
        .gateway = std::move(reply),
        .gatewayRemark = values->remark,
        .alarms = std::move(values->alarms),
        .seen = std::move(*seen),
        .corrects = optionalOf<RequestId>(row.value(Corrects),
            [](const QVariant &number) { return RequestId::fromNumber(number.toLongLong()); }),
        .ground = personal.ground,
        .arrivals = {}};
}

static Result<Decision> decisionOf(const StoreView &view, const QSqlQuery &row)
{
    const qint64 request = row.value(0).toLongLong();
    const auto kind = decisionKindFromName(row.value(3).toString());
    if (!kind)
        return failure(unreadableRow(view, RequestId::fromNumber(request).toString()));
    const Result<QByteArray> why =
        view.fields.open(row.value(4).toByteArray(), decisionPlace(request, row.value(6).toLongLong()));
    return why.map([&](const QByteArray &words) {
        return Decision{.by = row.value(1).toString(),
            .at = instantOf(row.value(2)),
            .kind = *kind,
            .why = QString::fromUtf8(words),
            .passwordSetBy =
                optionalOf<QString>(row.value(5), [](const QVariant &name) { return name.toString(); })};
    });
}

static Attempt attemptOf(const QSqlQuery &row)
{
    return Attempt{.startedAt = instantOf(row.value(1)),
        .outcome = requestStateFromName(row.value(2).toString()),
        .httpStatus = optionalOf<int>(row.value(3), [](const QVariant &status) { return status.toInt(); }),
        .desk = row.value(4).toString(),
        .chargeStatus = row.value(5).toString()};
}

//! Hands the rows of a query, whose first column is a request, to the requests: both are in the same order.
template <typename Take>
static Result<Done> giveChildren(const StoreView &view, const QString &sql, const QVariantList &values,
    std::vector<RefundRequest> &requests, const Take &take)
{
    auto request = requests.begin();
    return eachRow(view.database, sql, values, [&](const QSqlQuery &row) -> Result<Done> {
        const qint64 id = row.value(0).toLongLong();
        while (request != requests.end() && request->id.number() < id)
            ++request;
        if (request == requests.end() || request->id.number() != id)
            return failure(unreadableRow(view, RequestId::fromNumber(id).toString()));
        return take(*request, row);
    });
}

//! What says that they have arrived.
static Result<Done> loadArrivals(
    const StoreView &view, const Selection &which, std::vector<RefundRequest> &requests)
{
    const QString signs =
        u"SELECT e.request, e.kind, e.at FROM evidence e JOIN requests r ON r.id = e.request "
        "WHERE e.kind <> 'statement' AND ("_s
        + which.condition + u") ORDER BY e.request, e.number"_s;
    return giveChildren(view, signs, which.values, requests,
        [&view](RefundRequest &request, const QSqlQuery &row) -> Result<Done> {
            const auto kind = arrivalKindFromName(row.value(1).toString());
            if (!kind)
                return failure(unreadableRow(view, request.id.toString()));
            request.arrivals.push_back({.kind = *kind, .at = instantOf(row.value(2))});
            return Done();
        });
}

static Result<std::vector<RefundRequest>> load(const StoreView &view, const Selection &which)
{
    std::vector<RefundRequest> requests;
    SeenCharges known;
    const QString sql = selectRequests() + which.condition + u" ORDER BY r.id"_s;
    const auto rows = eachRow(view.database, sql, which.values, [&](const QSqlQuery &row) -> Result<Done> {
        Result<RefundRequest> request = requestOf(view, row, known);
        if (!request)
            return failureOf(request);
        requests.push_back(std::move(*request));
        return Done();
    });
    if (!rows)
        return failureOf(rows);

    const QString decisions = u"SELECT d.request, d.by, d.at, d.kind, d.why, d.password_set_by, d.number "
                              "FROM decisions d JOIN requests r ON r.id = d.request WHERE "_s
        + which.condition + u" ORDER BY d.request, d.number"_s;
    const auto decided = giveChildren(view, decisions, which.values, requests,
        [&view](RefundRequest &request, const QSqlQuery &row) -> Result<Done> {
            Result<Decision> decision = decisionOf(view, row);
            if (!decision)
                return failureOf(decision);
            request.decisions.push_back(std::move(*decision));
            return Done();
        });
    if (!decided)
        return failureOf(decided);

    const QString attempts =
        u"SELECT a.request, a.started_at, a.outcome, a.http_status, a.desk, a.charge_status "
        "FROM attempts a JOIN requests r ON r.id = a.request WHERE "_s
        + which.condition + u" ORDER BY a.request, a.number"_s;
    const auto tried = giveChildren(view, attempts, which.values, requests,
        [](RefundRequest &request, const QSqlQuery &row) -> Result<Done> {
            request.attempts.push_back(attemptOf(row));
            request.sentAt = request.attempts.front().startedAt;
            return Done();
        });
    if (!tried)
        return failureOf(tried);
    return loadArrivals(view, which, requests).map([&](Done) { return std::move(requests); });
}

static Selection selectionOf(const StoreView &view, const RequestFilter &filter)
{
    QStringList conditions;
    Selection which;
    const auto add = [&](const QString &condition, const QVariantList &values) {
        conditions.append(condition);
        which.values += values;
    };
    if (filter.state)
        add(u"r.state = ?"_s, {nameOf(*filter.state)});
    if (filter.charge)
        add(u"r.charge_key = ?"_s, {filter.charge->toString()});
    for (const SearchWord &word : searchWords(filter.search)) {
        const WordCondition condition = wordCondition(view, word);
        add(condition.sql, condition.values);
    }
    if (filter.before)
        add(u"r.id < ?"_s, {filter.before->number()});
    if (filter.after)
        add(u"r.id > ?"_s, {filter.after->number()});
    which.condition = conditions.isEmpty() ? u"TRUE"_s : conditions.join(u" AND "_s);
    if (!filter.most)
        return which;
    // By the key and never by an offset: the last page costs what the first one does.
    const bool isUpwards = filter.after && !filter.before;
    which.condition = u"r.id IN (SELECT r.id FROM requests r WHERE "_s + which.condition
        + (isUpwards ? u" ORDER BY r.id LIMIT ?)"_s : u" ORDER BY r.id DESC LIMIT ?)"_s);
    which.values.append(qMax(0, *filter.most));
    return which;
}

Result<std::vector<RefundRequest>> loadRequests(const StoreView &view, const RequestFilter &filter)
{
    return load(view, selectionOf(view, filter));
}

Result<RefundRequest> loadRequest(const StoreView &view, const RequestId &id)
{
    Result<std::vector<RefundRequest>> requests = load(view, {u"r.id = ?"_s, {id.number()}});
    if (!requests)
        return failureOf(requests);
    if (requests->empty()) {
        return failure(ErrorKind::NotFound,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no request %1."), {id.toString()}),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "See the list of requests for the right one.")));
    }
    return std::move(requests->front());
}

Result<std::vector<OwnRefund>> loadOwnRefunds(
    const StoreView &view, const ChargeKey &charge, const std::optional<RequestId> &without)
{
    std::vector<OwnRefund> own;
    const auto done = eachRow(view.database,
        u"SELECT id, state, amount_minor, currency FROM requests WHERE charge_key = ?"_s, {charge.toString()},
        [&](const QSqlQuery &row) -> Result<Done> {
            const RequestId id = RequestId::fromNumber(row.value(0).toLongLong());
            const auto state = requestStateFromName(row.value(1).toString());
            const auto currency = Currency::fromCode(row.value(3).toString());
            if (!state || !currency)
                return failure(unreadableRow(view, id.toString()));
            if (id != without)
                own.push_back({.state = *state, .amount = Money(row.value(2).toLongLong(), *currency)});
            return Done();
        });
    return done.map([&](Done) { return std::move(own); });
}

} // namespace reintegro
