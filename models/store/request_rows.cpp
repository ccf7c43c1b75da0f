// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/request_rows.h"

#include "models/payments/charge_json.h"
#include "models/store/phrase_json.h"
#include "models/store/sql_error.h"

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
    Reason,
    Note,
    BankCode,
    BankName,
    BeneficiaryName,
    BeneficiaryAsTyped,
    AccountNumber,
    AccountType,
    BranchId,
    DocumentId,
    DocumentType,
    Body,
    Digest,
    RequestedBy,
    CreatedAt,
    ChangedAt,
    Warnings,
    Corrects,
    ClaimDeadline,
    ReplyStatus,
    ReplyBody,
    Remark,
    Alarms,
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
    return u"SELECT r.id, r.charge_key, r.refund_key, r.state, r.amount_minor, r.currency, r.reason, r.note, "
           "r.bank_code, r.bank_name, r.beneficiary_name, r.beneficiary_as_typed, r.account_number, "
           "r.account_type, r.branch_id, r.document_id, r.document_type, r.body, r.digest, r.requested_by, "
           "r.created_at, r.changed_at, r.warnings, r.corrects, r.claim_deadline, r.reply_status, "
           "r.reply_body, "
           "r.remark, r.alarms, r.seen, c.raw "
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

static TransferAccount accountOf(const QSqlQuery &row)
{
    return TransferAccount{.bankCode = row.value(BankCode).toString(),
        .beneficiaryName = row.value(BeneficiaryName).toString(),
        .bankAccountNumber = row.value(AccountNumber).toString(),
        .bankAccountType = row.value(AccountType).toString(),
        .bankBranchId = row.value(BranchId).toString(),
        .bankName = row.value(BankName).toString(),
        .documentId = row.value(DocumentId).toString(),
        .documentType = row.value(DocumentType).toString()};
}

//! The charge as it was seen; decoded once for all requests that saw the same answer.
static std::optional<Charge> seenCharge(const QSqlQuery &row, SeenCharges &known)
{
    const QString digest = row.value(Seen).toString();
    if (const auto found = known.constFind(digest); found != known.cend())
        return *found;
    const Result<Charge> charge = decodeCharge(row.value(SeenRaw).toByteArray());
    if (!charge)
        return std::nullopt;
    return *known.insert(digest, *charge);
}

static std::optional<RefundRequest> requestOf(const QSqlQuery &row, SeenCharges &known)
{
    const auto chargeKey = ChargeKey::fromText(row.value(ChargeKeyText).toString());
    const auto refundKey = RefundKey::fromText(row.value(RefundKeyText).toString());
    const auto state = requestStateFromName(row.value(State).toString());
    const auto currency = Currency::fromCode(row.value(CurrencyCode).toString());
    auto warnings = warningsFromJson(row.value(Warnings).toString());
    auto alarms = phrasesFromJson(row.value(Alarms).toString());
    const auto remark = phraseFromJson(row.value(Remark).toString());
    auto seen = seenCharge(row, known);
    if (!chargeKey || !refundKey || !state || !currency || !warnings || !alarms || !remark || !seen)
        return std::nullopt;
    std::optional<ServerReply> reply;
    if (!row.value(ReplyStatus).isNull())
        reply = ServerReply{
            .httpStatus = row.value(ReplyStatus).toInt(), .body = row.value(ReplyBody).toByteArray()};
    return RefundRequest{.id = RequestId::fromNumber(row.value(Id).toLongLong()),
        .refundKey = *refundKey,
        .chargeKey = *chargeKey,
        .state = *state,
        .amount = Money(row.value(AmountMinor).toLongLong(), *currency),
        .reason = row.value(Reason).toString(),
        .note = row.value(Note).toString(),
        .account = accountOf(row),
        .beneficiaryAsTyped = row.value(BeneficiaryAsTyped).toString(),
        .body = row.value(Body).toByteArray(),
        .digest = row.value(Digest).toString().toLatin1(),
        .requestedBy = row.value(RequestedBy).toString(),
        .createdAt = instantOf(row.value(CreatedAt)),
        .changedAt = instantOf(row.value(ChangedAt)),
        .sentAt = std::nullopt, // with the attempts
        .claimDeadline = optionalOf<QDateTime>(row.value(ClaimDeadline), instantOf),
        .decisions = {},
        .warnings = std::move(*warnings),
        .attempts = {},
        .gateway = std::move(reply),
        .gatewayRemark = *remark,
        .alarms = std::move(*alarms),
        .seen = std::move(*seen),
        .corrects = optionalOf<RequestId>(row.value(Corrects),
            [](const QVariant &number) { return RequestId::fromNumber(number.toLongLong()); })};
}

static std::optional<Decision> decisionOf(const QSqlQuery &row)
{
    const auto kind = decisionKindFromName(row.value(3).toString());
    if (!kind)
        return std::nullopt;
    return Decision{.by = row.value(1).toString(),
        .at = instantOf(row.value(2)),
        .kind = *kind,
        .why = row.value(4).toString(),
        .passwordSetBy =
            optionalOf<QString>(row.value(5), [](const QVariant &name) { return name.toString(); })};
}

static Attempt attemptOf(const QSqlQuery &row)
{
    return Attempt{.startedAt = instantOf(row.value(1)),
        .outcome = requestStateFromName(row.value(2).toString()),
        .httpStatus = optionalOf<int>(row.value(3), [](const QVariant &status) { return status.toInt(); }),
        .desk = row.value(4).toString(),
        .chargeStatus = row.value(5).toString()};
}

static Error unreadableRow(const StoreView &view, const QString &request)
{
    return damagedStore(view.database.databaseName(), request + u" cannot be read back"_s);
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
        if (request == requests.end() || request->id.number() != id || !take(*request, row))
            return failure(unreadableRow(view, RequestId::fromNumber(id).toString()));
        return Done();
    });
}

static Result<std::vector<RefundRequest>> load(const StoreView &view, const Selection &which)
{
    std::vector<RefundRequest> requests;
    SeenCharges known;
    const QString sql = selectRequests() + which.condition + u" ORDER BY r.id"_s;
    const auto rows = eachRow(view.database, sql, which.values, [&](const QSqlQuery &row) -> Result<Done> {
        std::optional<RefundRequest> request = requestOf(row, known);
        if (!request)
            return failure(unreadableRow(view, RequestId::fromNumber(row.value(Id).toLongLong()).toString()));
        requests.push_back(std::move(*request));
        return Done();
    });
    if (!rows)
        return failureOf(rows);

    const QString decisions = u"SELECT d.request, d.by, d.at, d.kind, d.why, d.password_set_by "
                              "FROM decisions d JOIN requests r ON r.id = d.request WHERE "_s
        + which.condition + u" ORDER BY d.request, d.number"_s;
    const auto decided = giveChildren(
        view, decisions, which.values, requests, [](RefundRequest &request, const QSqlQuery &row) {
            const std::optional<Decision> decision = decisionOf(row);
            if (decision)
                request.decisions.push_back(*decision);
            return decision.has_value();
        });
    if (!decided)
        return failureOf(decided);

    const QString attempts =
        u"SELECT a.request, a.started_at, a.outcome, a.http_status, a.desk, a.charge_status "
        "FROM attempts a JOIN requests r ON r.id = a.request WHERE "_s
        + which.condition + u" ORDER BY a.request, a.number"_s;
    const auto tried = giveChildren(
        view, attempts, which.values, requests, [](RefundRequest &request, const QSqlQuery &row) {
            request.attempts.push_back(attemptOf(row));
            request.sentAt = request.attempts.front().startedAt;
            return true;
        });
    return tried.map([&](Done) { return std::move(requests); });
}

Result<std::vector<RefundRequest>> loadRequests(const StoreView &view, const RequestFilter &filter)
{
    if (filter.state && filter.charge)
        return load(view,
            {u"r.charge_key = ? AND r.state = ?"_s, {filter.charge->toString(), nameOf(*filter.state)}});
    if (filter.charge)
        return load(view, {u"r.charge_key = ?"_s, {filter.charge->toString()}});
    if (filter.state)
        return load(view, {u"r.state = ?"_s, {nameOf(*filter.state)}});
    return load(view, {u"TRUE"_s, {}});
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
