// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/board_rows.h"

#include "models/store/policy_steps.h"
#include "models/store/sql_error.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

//! The columns of the queries below, in their order.
enum Column {
    Id,
    RefundKeyText,
    ChargeKeyText,
    State,
    AmountMinor,
    CurrencyCode,
    RequestedBy,
    Since,
    AskedAt,
    Said,
    SaidAt,
    Ground,
    ClaimedOn,
};

//! What is overdue by law was claimed before these days.
struct DueDays {
    qint64 ofWithdrawal = 0; //!< Julian days.
    qint64 ofReversal = 0;
};

} // namespace

//! Before which day a row's ground has to be claimed to be overdue: takes the two DueDays. Without a day
//! nothing is before it.
static constexpr auto dueDay = "CASE f.ground WHEN 'withdrawal' THEN CAST(? AS BIGINT) "
                               "WHEN 'reversal' THEN CAST(? AS BIGINT) ELSE 0 END";

static QString selectRefunds()
{
    return u"SELECT r.id, r.refund_key, r.charge_key, r.state, r.amount_minor, r.currency, r.requested_by, "
           "f.since, f.asked_at, f.said, f.said_at, f.ground, f.claimed_on "
           "FROM following f JOIN requests r ON r.id = f.request WHERE "_s;
}

//! The first part of the board: by the day of the claim.
static QString selectOverdue()
{
    return selectRefunds() + u"f.claimed_on < "_s + QLatin1StringView(dueDay)
        + u" AND (f.claimed_on, f.request) > (CAST(? AS BIGINT), CAST(? AS BIGINT)) "
          "ORDER BY f.claimed_on, f.request LIMIT ?"_s;
}

//! The second part: by age.
static QString selectOthers()
{
    return selectRefunds() + u"(f.claimed_on IS NULL OR f.claimed_on >= "_s + QLatin1StringView(dueDay)
        + u") AND (f.since, f.request) > (CAST(? AS BIGINT), CAST(? AS BIGINT)) "
          "ORDER BY f.since, f.request LIMIT ?"_s;
}

static QDateTime instantIn(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

static std::optional<LegalGround> groundIn(const QSqlQuery &row)
{
    const auto kind = groundKindFromName(row.value(Ground).toString());
    if (!kind || row.value(ClaimedOn).isNull())
        return std::nullopt;
    return LegalGround{.kind = *kind, .claimedOn = QDate::fromJulianDay(row.value(ClaimedOn).toLongLong())};
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
        .ground = groundIn(row)};
    if (!row.value(AskedAt).isNull())
        refund.askedAt = instantIn(row.value(AskedAt));
    if (!row.value(SaidAt).isNull())
        refund.lastSaid = LastSaid{.word = row.value(Said).toString(), .at = instantIn(row.value(SaidAt))};
    return refund;
}

static DueDays dueDaysOf(const Policy &policy, const QDateTime &now)
{
    const auto day = [&](LegalGround::Kind kind) {
        const std::optional<QDate> date = overdueBefore(kind, policy, now);
        return date ? date->toJulianDay() : 0;
    };
    return {
        .ofWithdrawal = day(LegalGround::Kind::Withdrawal), .ofReversal = day(LegalGround::Kind::Reversal)};
}

static constexpr qint64 beforeAll = -1'000'000'000'000'000; // as a time and as a day

//! Everything that is counted, in one statement. Each part walks along an index, and all of them together
//! over each row once: ages between neighbouring bounds, of which the groups and what is late are sums.
static Result<BoardCounts> countAll(
    const StoreView &view, const QDateTime &now, const Policy &policy, const DueDays &days)
{
    BoardCounts counts{.groups = emptyAgeGroups()};
    const auto bound = [&](int workingDays) { return oldBefore(workingDays, now).toMSecsSinceEpoch(); };
    std::set<qint64> bounds{bound(policy.lateAfterDays)};
    for (size_t place = 1; place < counts.groups.size(); ++place)
        bounds.insert(bound(counts.groups.at(place).from));

    QStringList parts;
    QVariantList values;
    std::optional<qint64> from;
    const auto countFrom = [&](const QString &until) {
        const QString since = from ? u"f.since >= CAST(? AS BIGINT)"_s : u"true"_s;
        if (from)
            values.append(*from);
        parts += u"(SELECT count(*) FROM following f WHERE "_s + since + until + u')';
    };
    for (const qint64 each : bounds) {
        countFrom(u" AND f.since < CAST(? AS BIGINT)"_s);
        values.append(each);
        from = each;
    }
    countFrom({});
    const auto countOverdue = [&](const QString &more) { // the first two say where in the index that can be
        parts += u"(SELECT count(*) FROM following f WHERE f.claimed_on > CAST(? AS BIGINT) "
                 "AND f.claimed_on < CAST(? AS BIGINT) AND f.claimed_on < "_s
            + QLatin1StringView(dueDay) + more + u')';
        values +=
            {beforeAll, std::max(days.ofWithdrawal, days.ofReversal), days.ofWithdrawal, days.ofReversal};
    };
    countOverdue({});
    // Late for no other reason; not by the index of ages.
    countOverdue(u" AND +f.since >= CAST(? AS BIGINT)"_s);
    values.append(bound(policy.lateAfterDays));
    const auto row = firstRow(view.database, u"SELECT "_s + parts.join(u", "_s), values);
    if (!row)
        return failureOf(row);
    const QVariantList found = row->value_or(QVariantList());

    const auto olderThan = [&](qint64 time) {
        int sum = 0;
        for (auto [each, place] = std::pair(bounds.cbegin(), 0); each != bounds.cend() && *each <= time;
             ++each, ++place)
            sum += found.value(place).toInt();
        return sum;
    };
    int younger = 0;
    for (qsizetype place = 0; place <= qsizetype(bounds.size()); ++place)
        younger += found.value(place).toInt();
    // Each group is what is old enough for it without what is old enough for the next.
    for (size_t place = 0; place < counts.groups.size(); ++place) {
        const bool isLast = place + 1 == counts.groups.size();
        const int older = isLast ? 0 : olderThan(bound(counts.groups.at(place + 1).from));
        counts.groups.at(place).count = younger - older;
        younger = older;
    }
    const qsizetype afterAges = qsizetype(bounds.size()) + 1;
    counts.overdue = found.value(afterAges).toInt();
    counts.late = olderThan(bound(policy.lateAfterDays)) + found.value(afterAges + 1).toInt();
    return counts;
}

namespace {

//! One page that is being filled.
struct PageReading {
    const StoreView &view;
    const Policy &policy;
    QDateTime now;
    DueDays days;
    size_t most; //!< One more than the page has, to know whether more follow.
    std::vector<BoardRefund> refunds = {};

    //! Adds what comes after (`first`, `number`) of one part of the board.
    Result<Done> read(const QString &select, qint64 first, qint64 number)
    {
        const qint64 missing = qint64(most - refunds.size());
        return eachRow(view.database, select, {days.ofWithdrawal, days.ofReversal, first, number, missing},
            [this](const QSqlQuery &row) -> Result<Done> {
                Result<BoardRefund> refund = refundIn(view, row);
                if (!refund)
                    return failureOf(refund);
                takeAge(*refund, policy, now);
                refunds.push_back(std::move(*refund));
                return Done();
            });
    }
};

} // namespace

static Result<Done> readPage(PageReading &page, const std::optional<BoardPlace> &after)
{
    if (!after || after->claimedOn) {
        const auto read = page.read(
            selectOverdue(), after ? after->claimedOn->toJulianDay() : beforeAll, after ? after->number : 0);
        if (!read || page.refunds.size() == page.most)
            return read;
        return page.read(selectOthers(), beforeAll, 0);
    }
    return page.read(selectOthers(), after->since.toMSecsSinceEpoch(), after->number);
}

Result<Board> loadBoard(
    const StoreView &view, const QDateTime &now, int most, const std::optional<BoardPlace> &after)
{
    const Result<StorePolicy> holds = loadPolicy(view);
    if (!holds)
        return failureOf(holds);
    const Policy &policy = holds->policy;
    Board board{.lateAfterDays = policy.lateAfterDays};
    const DueDays days = dueDaysOf(policy, now);
    if (!after) {
        const Result<BoardCounts> counts = countAll(view, now, policy, days);
        if (!counts)
            return failureOf(counts);
        board.counts = *counts;
    }
    PageReading page{
        .view = view, .policy = policy, .now = now, .days = days, .most = size_t(most) + 1, .refunds = {}};
    if (const auto read = readPage(page, after); !read)
        return failureOf(read);
    board.refunds = std::move(page.refunds);
    board.hasMore = board.refunds.size() > size_t(most);
    if (board.hasMore)
        board.refunds.pop_back();
    return board;
}

} // namespace reintegro
