// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/board_rows.h"

#include "models/store/field_places.h"
#include "models/store/personal_json.h"
#include "models/store/policy_steps.h"
#include "models/store/sql_error.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

//! The columns of the query below, in its order.
enum Column {
    Id,
    RefundKeyText,
    ChargeKeyText,
    State,
    AmountMinor,
    CurrencyCode,
    RequestedBy,
    Personal,
    Salt,
    Since,
    AskedAt,
    Said,
    SaidAt,
};

} // namespace

static QString selectPage()
{
    return u"SELECT r.id, r.refund_key, r.charge_key, r.state, r.amount_minor, r.currency, r.requested_by, "
           "r.personal, r.salt, f.since, f.asked_at, f.said, f.said_at "
           "FROM following f JOIN requests r ON r.id = f.request "
           "WHERE (f.since, f.request) > (CAST(? AS BIGINT), CAST(? AS BIGINT)) "
           "ORDER BY f.since, f.request LIMIT ?"_s;
}

static QDateTime instantIn(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

//! What cannot be opened names no ground: the board shows where money is, whatever else is damaged.
static std::optional<LegalGround> groundIn(const StoreView &view, const QSqlQuery &row)
{
    const Result<QByteArray> personal = view.fields.open(
        row.value(Personal).toByteArray(), requestPlace("personal", row.value(Salt).toString()));
    const auto part = personal ? personalFromJson(*personal) : std::nullopt;
    return part ? part->ground : std::nullopt;
}

static Result<BoardRefund> refundIn(const StoreView &view, const QSqlQuery &row)
{
    const auto refundKey = RefundKey::fromText(row.value(RefundKeyText).toString());
    const auto chargeKey = ChargeKey::fromText(row.value(ChargeKeyText).toString());
    const auto state = requestStateFromName(row.value(State).toString());
    const auto currency = Currency::fromCode(row.value(CurrencyCode).toString());
    if (!refundKey || !chargeKey || !state || !currency)
        return failure(damagedStore(
            view.database.databaseName(), u"what is on its way as R"_s + row.value(Id).toString()));
    BoardRefund refund{.id = RequestId::fromNumber(row.value(Id).toLongLong()),
        .refundKey = *refundKey,
        .chargeKey = *chargeKey,
        .state = *state,
        .amount = Money(row.value(AmountMinor).toLongLong(), *currency),
        .requestedBy = row.value(RequestedBy).toString(),
        .since = instantIn(row.value(Since)),
        .ground = groundIn(view, row)};
    if (!row.value(AskedAt).isNull())
        refund.askedAt = instantIn(row.value(AskedAt));
    if (!row.value(SaidAt).isNull())
        refund.lastSaid = LastSaid{.word = row.value(Said).toString(), .at = instantIn(row.value(SaidAt))};
    return refund;
}

static Result<int> countOlder(const StoreView &view, int days, const QDateTime &now)
{
    const auto row =
        firstRow(view.database, u"SELECT count(*) FROM following WHERE since < CAST(? AS BIGINT)"_s,
            {oldBefore(days, now).toMSecsSinceEpoch()});
    return row.map([](const auto &values) { return values ? values->constFirst().toInt() : 0; });
}

//! Each group is what is old enough for it without what is old enough for the next.
static Result<Done> countAges(const StoreView &view, const QDateTime &now, Board &board)
{
    int older = 0;
    for (size_t place = board.groups.size(); place-- > 0;) {
        AgeGroup &group = board.groups.at(place);
        const Result<int> all = countOlder(view, group.from, now);
        if (!all)
            return failureOf(all);
        group.count = *all - older;
        older = *all;
    }
    const Result<int> late = countOlder(view, board.lateAfterDays, now);
    if (!late)
        return failureOf(late);
    board.late = *late;
    return Done();
}

Result<Board> loadBoard(
    const StoreView &view, const QDateTime &now, int most, const std::optional<BoardPlace> &after)
{
    const Result<StorePolicy> policy = loadPolicy(view);
    if (!policy)
        return failureOf(policy);
    Board board{.lateAfterDays = policy->policy.lateAfterDays, .groups = emptyAgeGroups()};
    if (const auto counted = countAges(view, now, board); !counted)
        return failureOf(counted);
    const qint64 since = after ? after->since.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    const auto read = eachRow(view.database, selectPage(), {since, after ? after->number : 0, most + 1},
        [&](const QSqlQuery &row) -> Result<Done> {
            Result<BoardRefund> refund = refundIn(view, row);
            if (!refund)
                return failureOf(refund);
            takeAge(*refund, policy->policy, now);
            board.refunds.push_back(std::move(*refund));
            return Done();
        });
    if (!read)
        return failureOf(read);
    board.hasMore = board.refunds.size() > static_cast<size_t>(most);
    if (board.hasMore)
        board.refunds.pop_back();
    return board;
}

} // namespace reintegro
