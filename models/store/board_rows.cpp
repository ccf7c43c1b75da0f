// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/board_rows.h"

#include "models/store/policy_steps.h"
#include "models/store/sql_error.h"

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

//! Everything that is counted, in one statement. Each part of it walks along an index: with a hundred
//! thousand rows that takes a quarter of the time of one walk that sorts every row into its group.
static Result<BoardCounts> countAll(
    const StoreView &view, const QDateTime &now, const Policy &policy, const DueDays &days)
{
    BoardCounts counts{.groups = emptyAgeGroups()};
    QString parts = u"(SELECT count(*) FROM following)"_s;
    QVariantList values;
    const auto countOlder = [&](int workingDays) {
        parts += u", (SELECT count(*) FROM following f WHERE f.since < CAST(? AS BIGINT))"_s;
        values.append(oldBefore(workingDays, now).toMSecsSinceEpoch());
    };
    const auto countOverdue = [&](const QString &more) {
        parts += u", (SELECT count(*) FROM following f WHERE f.claimed_on < "_s + QLatin1StringView(dueDay)
            + more + u')';
        values += {days.ofWithdrawal, days.ofReversal};
    };
    for (size_t place = 1; place < counts.groups.size(); ++place)
        countOlder(counts.groups.at(place).from);
    countOlder(policy.lateAfterDays);
    const QVariant late = values.constLast();
    countOverdue({});
    countOverdue(
        u" AND +f.since >= CAST(? AS BIGINT)"_s); // late for no other reason; not by the index of ages
    values.append(late);
    const auto row = firstRow(view.database, u"SELECT "_s + parts, values);
    if (!row)
        return failureOf(row);
    const QVariantList found = row->value_or(QVariantList());
    // Each group is what is old enough for it without what is old enough for the next.
    const qsizetype groups = qsizetype(counts.groups.size());
    for (qsizetype place = 0; place < groups; ++place) {
        const int older = place + 1 < groups ? found.value(place + 1).toInt() : 0;
        counts.groups.at(size_t(place)).count = found.value(place).toInt() - older;
    }
    counts.overdue = found.value(groups + 1).toInt();
    counts.late = found.value(groups).toInt() + found.value(groups + 2).toInt();
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

static constexpr qint64 beforeAll = -1'000'000'000'000'000; // as a time and as a day

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
