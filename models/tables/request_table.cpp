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

RequestTable::RequestTable(RefundStore &store, const Clock &clock, QObject *parent)
    : MergedTable<RefundRequest>(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &RefundStore::requestChanged, this, &RequestTable::readAgain);
}

RequestTable::RequestTable(RefundStore &store, QObject *parent)
    : RequestTable(store, machineClock(), parent)
{
}

void RequestTable::setCharge(std::optional<ChargeKey> charge)
{
    m_charge = std::move(charge);
}

void RequestTable::reload()
{
    const quint64 question = ++m_question;
    m_wholeQuestion = question;
    setLoading(true);
    m_store.requests({.state = {}, .charge = m_charge})
        ->whenDone(this, [this, question](const Result<std::vector<RefundRequest>> &requests) {
            if (question != m_wholeQuestion)
                return;
            setLoading(false);
            if (requests)
                takeAll(question, *requests);
            else
                Q_EMIT loadFailed(requests.error());
        });
}

void RequestTable::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

static bool isNewer(const RefundRequest &left, const RefundRequest &right)
{
    return left.id > right.id;
}

void RequestTable::takeAll(quint64 question, std::vector<RefundRequest> requests)
{
    // What was read singly after this list was asked for is newer than the list, also where it is not in it.
    const auto isReadSince = [this, question](const RefundRequest &request) {
        return m_singleAnswers.value(request.id.number(), 0) > question;
    };
    requests.erase(std::remove_if(requests.begin(), requests.end(), isReadSince), requests.end());
    std::copy_if(rows().cbegin(), rows().cend(), std::back_inserter(requests),
        [this, &isReadSince](const RefundRequest &request) {
            return isReadSince(request) && (!m_charge || request.chargeKey == *m_charge);
        });
    std::sort(requests.begin(), requests.end(), isNewer);
    m_wholeAnswer = question;
    merge(std::move(requests));
    Q_EMIT loaded();
}

void RequestTable::readAgain(const RequestId &id)
{
    if (m_wholeQuestion == 0) // nobody has asked for anything yet
        return;
    const quint64 question = ++m_question;
    m_singleQuestions.insert(id.number(), question);
    m_store.request(id)->whenDone(this, [this, id, question](const Result<RefundRequest> &request) {
        const bool isOutdated = question != m_singleQuestions.value(id.number()) || question < m_wholeAnswer;
        if (isOutdated)
            return;
        m_singleAnswers.insert(id.number(), question);
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
    if (m_charge && request.chargeKey != *m_charge)
        return;
    if (const int row = rowOf(request.id); row >= 0) {
        changeRow(row, request);
        return;
    }
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
    const auto found = std::find_if(
        rows().cbegin(), rows().cend(), [&id](const RefundRequest &request) { return request.id == id; });
    return found == rows().cend() ? -1 : static_cast<int>(std::distance(rows().cbegin(), found));
}

int RequestTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

//! Who had the last word about whether the money may leave; empty while nobody has.
static QString decidedBy(const RefundRequest &request)
{
    const auto last =
        std::find_if(request.decisions.crbegin(), request.decisions.crend(), [](const Decision &decision) {
            using enum Decision::Kind;
            return decision.kind == Approve || decision.kind == Reject || decision.kind == Withdraw
                || decision.kind == Close;
        });
    return last == request.decisions.crend() ? QString() : last->by;
}

static QString displayValue(const RefundRequest &request, RequestTable::Column column)
{
    switch (column) {
    case RequestTable::Column::Id:
        return request.id.toString();
    case RequestTable::Column::Created:
        return bogotaTime(request.createdAt, writesSpanish());
    case RequestTable::Column::Charge:
        return request.chargeKey.toString();
    case RequestTable::Column::Amount:
        return formatMoney(request.amount);
    case RequestTable::Column::Beneficiary:
        return request.beneficiaryAsTyped;
    case RequestTable::Column::State:
        return stateText(request.state).translated();
    case RequestTable::Column::AskedBy:
        return request.requestedBy;
    case RequestTable::Column::DecidedBy:
        return decidedBy(request);
    case RequestTable::Column::Changed:
        return bogotaTime(request.changedAt, writesSpanish());
    }
    return {};
}

static QVariant sortValue(const RefundRequest &request, RequestTable::Column column)
{
    switch (column) {
    case RequestTable::Column::Id:
        return request.id.number();
    case RequestTable::Column::Created:
        return request.createdAt;
    case RequestTable::Column::Charge:
        return request.chargeKey.toString();
    case RequestTable::Column::Amount:
        return request.amount.minorUnits();
    case RequestTable::Column::Beneficiary:
        return accentFree(request.beneficiaryAsTyped);
    case RequestTable::Column::State:
        return static_cast<int>(request.state);
    case RequestTable::Column::AskedBy:
        return accentFree(request.requestedBy);
    case RequestTable::Column::DecidedBy:
        return accentFree(decidedBy(request));
    case RequestTable::Column::Changed:
        return request.changedAt;
    }
    return {};
}

static int openWarnings(const RefundRequest &request)
{
    return static_cast<int>(std::count_if(request.warnings.cbegin(), request.warnings.cend(),
        [](const Warning &warning) { return warning.level != Warning::Level::Notice; }));
}

static QString searchText(const RefundRequest &request)
{
    const QStringList texts{request.id.toString(), request.chargeKey.toString(), request.refundKey.toString(),
        request.beneficiaryAsTyped, request.account.beneficiaryName, request.requestedBy};
    return accentFree(texts.join(u'\n'));
}

QVariant RequestTable::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const RefundRequest &request = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayValue(request, column);
    case Qt::TextAlignmentRole: // amounts are compared digit below digit
        return column == Column::Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortValue(request, column);
    case IdRole:
        return request.id.toString();
    case StateRole:
        return nameOf(request.state);
    case ChargeKeyRole:
        return request.chargeKey.toString();
    case RefundKeyRole:
        return request.refundKey.toString();
    case AmountRole:
        return request.amount.minorUnits();
    case WarningCountRole:
        return openWarnings(request);
    case AlarmCountRole:
        return static_cast<int>(request.alarms.size());
    case CreatedRole:
        return request.createdAt;
    case AgeRole:
        return request.createdAt.secsTo(m_clock.now());
    case SearchRole:
        return searchText(request);
    default:
        return {};
    }
}

QVariant RequestTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && static_cast<Column>(section) == Column::Amount)
        return {Qt::AlignRight | Qt::AlignVCenter};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Id:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Request")).translated();
    case Column::Created:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Asked for")).translated();
    case Column::Charge:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Charge")).translated();
    case Column::Amount:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Amount")).translated();
    case Column::Beneficiary:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Beneficiary")).translated();
    case Column::State:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "State")).translated();
    case Column::AskedBy:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Asked by")).translated();
    case Column::DecidedBy:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Decided by")).translated();
    case Column::Changed:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "Last change")).translated();
    }
    return {};
}

QHash<int, QByteArray> RequestTable::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{SortRole, "sort"}, {IdRole, "id"}, {StateRole, "state"}, {ChargeKeyRole, "chargeKey"},
        {RefundKeyRole, "refundKey"}, {AmountRole, "amount"}, {WarningCountRole, "warningCount"},
        {AlarmCountRole, "alarmCount"}, {CreatedRole, "created"}, {AgeRole, "age"}, {SearchRole, "search"}});
    return names;
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
        && before.sentAt == after.sentAt && before.claimDeadline == after.claimDeadline;
}

} // namespace reintegro
