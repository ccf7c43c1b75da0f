// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/request_table.h"

#include "models/colombia/beneficiary_name.h"
#include "models/payments/money_text.h"
#include "models/tables/state_text.h"

#include <QStringList>

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static const Clock &machineClock()
{
    static const SystemClock clock;
    return clock;
}

QString searchText(const RefundRequest &request)
{
    const QStringList texts{request.id.toString(), request.chargeKey.toString(), request.refundKey.toString(),
        request.beneficiaryAsTyped, request.account.beneficiaryName, request.requestedBy};
    return accentFree(texts.join(u'\n'));
}

static bool fitsSearch(const RefundRequest &request, const QString &search)
{
    const QStringList words = accentFree(search).simplified().split(u' ', Qt::SkipEmptyParts);
    const QString text = words.isEmpty() ? QString() : searchText(request);
    return std::all_of(
        words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

RequestTable::RequestTable(RefundStore &store, const Clock &clock, QObject *parent)
    : MergedTable<RefundRequest>(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &RefundStore::requestChanged, this, &RequestTable::readAgain);
    connect(&m_store, &RefundStore::connectionChanged, this, [this](StoreConnection connection) {
        if (connection == StoreConnection::Connected)
            catchUp();
    });
}

RequestTable::RequestTable(RefundStore &store, QObject *parent)
    : RequestTable(store, machineClock(), parent)
{
}

void RequestTable::setFilter(const RequestFilter &filter, bool oldestFirst)
{
    Feed feed;
    feed.filter = filter;
    feed.isOldestFirst = oldestFirst;
    setFeeds({feed});
}

void RequestTable::setCharge(std::optional<ChargeKey> charge)
{
    Feed feed;
    feed.isPaged = !charge.has_value();
    feed.filter.charge = std::move(charge);
    setFeeds({feed});
}

void RequestTable::setStates(const std::vector<RequestState> &states)
{
    std::vector<Feed> feeds;
    for (const RequestState state : states) {
        Feed feed;
        feed.filter.state = state;
        feed.isOldestFirst = true;
        feeds.push_back(feed);
    }
    setFeeds(std::move(feeds));
}

static bool isSameFilter(const RequestFilter &one, const RequestFilter &other)
{
    return one.state == other.state && one.charge == other.charge && one.search == other.search;
}

void RequestTable::setFeeds(std::vector<Feed> feeds)
{
    const bool isSame = std::equal(m_feeds.cbegin(), m_feeds.cend(), feeds.cbegin(), feeds.cend(),
        [](const Feed &one, const Feed &other) {
            return isSameFilter(one.filter, other.filter) && one.isPaged == other.isPaged
                && one.isOldestFirst == other.isOldestFirst;
        });
    if (isSame)
        return;
    m_feeds = std::move(feeds);
    ++m_generation;
    m_isCatchingUp = false;
}

void RequestTable::catchUp()
{
    if (m_wholeQuestion == 0) // nobody has asked for anything yet
        return;
    m_isCatchingUp = true;
    for (Feed &feed : m_feeds)
        feed.turn.reset();
    reload();
}

void RequestTable::reload()
{
    const quint64 question = ++m_question;
    m_wholeQuestion = question;
    m_unanswered = static_cast<int>(m_feeds.size());
    m_failure.reset();
    setLoading(true);
    for (size_t place = 0; place < m_feeds.size(); ++place) {
        const bool hadMore = m_feeds.at(place).turn || m_isCatchingUp;
        ask(place, {}, question,
            [this, place, question, hadMore](bool came, const std::optional<RequestId> &next) {
                Feed &feed = m_feeds.at(place);
                if (came && !feed.turn)
                    feed.turn = next;
                if (came && hadMore)
                    readTurn(place, m_isCatchingUp);
                if (--m_unanswered == 0)
                    finishReload(question);
            });
    }
}

void RequestTable::lookAgain()
{
    const bool wouldBeTold = m_store.isTeamStore() && isLoaded() && !m_failure;
    if (!m_loading && !wouldBeTold)
        reload();
}

void RequestTable::finishReload(quint64 question)
{
    m_isCatchingUp = false;
    setLoading(false);
    if (m_failure) {
        Q_EMIT loadFailed(*m_failure);
        return;
    }
    m_wholeAnswer = question;
    m_answeredFilter = m_feeds.front().filter;
    Q_EMIT loaded();
}

//! Asks for one page, which begins after `from`, or at the beginning. `then` is called unless another filter
//! was set, or the table was read anew, meanwhile.
void RequestTable::ask(
    size_t place, const std::optional<RequestId> &from, quint64 question, const AfterPage &then)
{
    const Feed &feed = m_feeds.at(place);
    RequestFilter filter = feed.filter;
    if (feed.isPaged)
        filter.most = pageSize;
    if (feed.isPaged && feed.isOldestFirst)
        filter.after = from.value_or(RequestId::fromNumber(0));
    else
        filter.before = from;
    m_store.requests(filter)->whenDone(this,
        [this, place, from, question, then, generation = m_generation](
            const Result<std::vector<RefundRequest>> &requests) {
            const bool isOutdated = !from && question != m_wholeQuestion;
            if (generation != m_generation || isOutdated)
                return;
            if (requests)
                return then(true, takePage(place, from, question, *requests));
            if (!from)
                m_failure = requests.error();
            else
                Q_EMIT loadFailed(requests.error());
            then(false, {});
        });
}

//! Reads one of the pages again that were fetched before; with `goesOn`, all that follow it, too.
void RequestTable::readTurn(size_t place, bool goesOn)
{
    const std::optional<RequestId> from = m_feeds.at(place).turn;
    if (!from)
        return;
    ask(place, from, ++m_question, [this, place, goesOn](bool came, const std::optional<RequestId> &next) {
        if (!came)
            return;
        m_feeds.at(place).turn = next;
        if (goesOn)
            readTurn(place, true);
    });
}

void RequestTable::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

bool RequestTable::hasMore() const
{
    return std::any_of(
        m_feeds.cbegin(), m_feeds.cend(), [](const Feed &feed) { return feed.end.has_value(); });
}

bool RequestTable::canFetchMore(const QModelIndex &parent) const
{
    // Not while another filter's answer is on its way: this one's further pages are of no use any more.
    return !parent.isValid() && std::any_of(m_feeds.cbegin(), m_feeds.cend(), [](const Feed &feed) {
        return feed.end && !feed.isFetching && !feed.isFresh;
    });
}

void RequestTable::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    for (size_t place = 0; place < m_feeds.size(); ++place) {
        Feed &feed = m_feeds.at(place);
        if (!feed.end || feed.isFetching || feed.isFresh)
            continue;
        feed.isFetching = true;
        ask(place, feed.end, ++m_question,
            [this, place](bool, const std::optional<RequestId> &) { m_feeds.at(place).isFetching = false; });
    }
}

static bool isNewer(const RefundRequest &left, const RefundRequest &right)
{
    return left.id > right.id;
}

bool RequestTable::belongs(const Feed &feed, const RefundRequest &request) const
{
    return (!feed.filter.state || request.state == *feed.filter.state)
        && (!feed.filter.charge || request.chargeKey == *feed.filter.charge);
}

//! The rows, first and behind the last, that a page from behind `from` to `last` speaks about; where there is
//! no `last` it goes on to the end of its list.
std::pair<size_t, size_t> RequestTable::rowsBetween(
    const std::optional<RequestId> &from, const std::optional<RequestId> &last, const Feed &feed) const
{
    if (feed.isFresh && m_feeds.size() == 1) // what is here answered another filter
        return {0, rows().size()};
    const auto isAbove = [&](const RequestId &id) {
        return feed.isOldestFirst ? last && id > *last : from && id >= *from;
    };
    const auto isBelow = [&](const RequestId &id) {
        return feed.isOldestFirst ? from && id <= *from : last && id < *last;
    };
    size_t begin = 0;
    size_t end = rows().size();
    while (begin < end && isAbove(rows().at(begin).id))
        ++begin;
    while (end > begin && isBelow(rows().at(end - 1).id))
        --end;
    return {begin, end};
}

//! Merges one page in. It is the whole truth about the part of its list between `from` and its own last
//! request: what is missing in it there is gone, unless it was read singly since.
std::optional<RequestId> RequestTable::takePage(
    size_t place, const std::optional<RequestId> &from, quint64 question, std::vector<RefundRequest> requests)
{
    Feed &feed = m_feeds.at(place);
    std::sort(requests.begin(), requests.end(), isNewer);
    std::optional<RequestId> last;
    if (feed.isPaged && static_cast<int>(requests.size()) >= pageSize)
        last = feed.isOldestFirst ? requests.front().id : requests.back().id;
    const auto [begin, end] = rowsBetween(from, last, feed);

    const auto isReadSince = [this, question](const RefundRequest &request) {
        return m_answers.value(request.id.number(), 0) > question;
    };
    requests.erase(std::remove_if(requests.begin(), requests.end(), isReadSince), requests.end());
    QSet<qint64> inPage;
    for (const RefundRequest &request : requests) {
        inPage.insert(request.id.number());
        m_answers.insert(request.id.number(), question);
    }
    for (size_t row = begin; row < end; ++row) {
        const RefundRequest &request = rows().at(row);
        const bool mayStay = isReadSince(request) || !belongs(feed, request);
        if (mayStay && isWanted(request) && !inPage.contains(request.id.number()))
            requests.push_back(request);
    }
    std::sort(requests.begin(), requests.end(), isNewer);
    mergePart(begin, end, std::move(requests));

    const auto isFurther = [&feed](const RequestId &one, const RequestId &other) {
        return feed.isOldestFirst ? one > other : one < other;
    };
    if (feed.isFresh || (feed.end && (!last || !isFurther(*feed.end, *last))))
        feed.end = last;
    feed.isFresh = false;
    const bool isLast = !last || (feed.end && !isFurther(*feed.end, *last));
    return isLast ? std::nullopt : last;
}

//! Whether any of the lists may have it.
bool RequestTable::isWanted(const RefundRequest &request) const
{
    return std::any_of(m_feeds.cbegin(), m_feeds.cend(),
        [this, &request](const Feed &feed) { return belongs(feed, request); });
}

void RequestTable::readAgain(const RequestId &id)
{
    if (m_wholeQuestion == 0) // nobody has asked for anything yet
        return;
    const quint64 question = ++m_question;
    m_singleQuestions.insert(id.number(), question);
    m_store.request(id)->whenDone(this, [this, id, question](const Result<RefundRequest> &request) {
        const bool isKnown = m_answers.value(id.number(), 0) > question;
        const bool isOutdated = question != m_singleQuestions.value(id.number());
        // A list that was asked for later and does not have it knows better.
        const bool isGone = rowOf(id) < 0 && question < m_wholeAnswer;
        if (isOutdated || isKnown || isGone)
            return;
        m_answers.insert(id.number(), question);
        if (request)
            takeOne(*request);
        else if (const int row = rowOf(id); request.error().kind == ErrorKind::NotFound && row >= 0)
            dropRow(row);
        else
            Q_EMIT loadFailed(request.error());
    });
}

void RequestTable::takeOne(const RefundRequest &request)
{
    const int row = rowOf(request.id);
    if (row >= 0) {
        // In a queue what waits no longer stays until it is looked at again: somebody may be reading it.
        if (m_feeds.size() > 1 || isWanted(request))
            changeRow(row, request);
        else if (m_feeds.front().filter.state)
            dropRow(row);
        return;
    }
    const bool isInReach = std::any_of(m_feeds.cbegin(), m_feeds.cend(), [&](const Feed &feed) {
        const bool isBeyond =
            feed.end && (feed.isOldestFirst ? request.id > *feed.end : request.id < *feed.end);
        return belongs(feed, request) && !isBeyond && fitsSearch(request, feed.filter.search);
    });
    if (!isInReach)
        return;
    const auto place = std::lower_bound(rows().cbegin(), rows().cend(), request, isNewer);
    addRow(static_cast<int>(std::distance(rows().cbegin(), place)), request);
}

const RefundRequest &RequestTable::requestAt(int row) const
{
    return rowAt(row);
}

const RefundRequest *RequestTable::find(const RequestId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &rowAt(row);
}

int RequestTable::rowOf(const RequestId &id) const
{
    const auto found = std::lower_bound(rows().cbegin(), rows().cend(), id,
        [](const RefundRequest &request, const RequestId &wanted) { return request.id > wanted; });
    const bool isThere = found != rows().cend() && found->id == id;
    return isThere ? static_cast<int>(std::distance(rows().cbegin(), found)) : -1;
}

QString RequestTable::keyOf(const RefundRequest &request) const
{
    return request.id.toString();
}

bool RequestTable::isUnchanged(const RefundRequest &before, const RefundRequest &after) const
{
    return standsAsBefore(before, after);
}

bool standsAsBefore(const RefundRequest &before, const RefundRequest &after)
{
    // Everything of a request that can change after it was asked for.
    return before.id == after.id && before.state == after.state && before.changedAt == after.changedAt
        && before.refundKey == after.refundKey && before.digest == after.digest
        && before.decisions == after.decisions && before.warnings == after.warnings
        && before.attempts == after.attempts && before.gateway == after.gateway
        && before.gatewayRemark == after.gatewayRemark && before.alarms == after.alarms
        && before.sentAt == after.sentAt && before.claimDeadline == after.claimDeadline
        && before.arrivals == after.arrivals;
}

} // namespace reintegro
