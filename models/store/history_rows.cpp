// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history_rows.h"

#include "models/payments/charge_json.h"
#include "models/refunds/history_warnings.h"
#include "models/store/field_places.h"
#include "models/store/folded_name.h"
#include "models/store/personal_json.h"
#include "models/store/phrase_json.h"
#include "models/store/search_terms.h"
#include "models/store/sql_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

using Requests = std::vector<EarlierRequest>;

} // namespace

static bool isSealed(const StoreView &view)
{
    return !view.fields.keyCheck().isEmpty();
}

static qint64 numberOrNone(const std::optional<RequestId> &id)
{
    return id ? id->number() : 0;
}

static std::optional<PersonalPart> personalOf(
    const StoreView &view, const QVariant &personal, const QVariant &salt)
{
    const Result<QByteArray> plain =
        view.fields.open(personal.toByteArray(), requestPlace("personal", salt.toString()));
    return plain ? personalFromJson(*plain) : std::nullopt;
}

static std::optional<Payer> payerOf(const StoreView &view, const QVariant &raw, const QVariant &digest)
{
    const Result<QByteArray> plain = view.fields.open(raw.toByteArray(), readingPlace(digest.toString()));
    const Result<Charge> charge =
        plain ? decodeCharge(*plain) : Result<Charge>(tl::unexpected(plain.error()));
    return charge ? charge->payer : std::nullopt;
}

static Result<EarlierRequest> requestOf(const StoreView &view, const QSqlQuery &row)
{
    const RequestId id = RequestId::fromNumber(row.value(0).toLongLong());
    const auto charge = ChargeKey::fromText(row.value(1).toString());
    const auto state = requestStateFromName(row.value(2).toString());
    const auto personal = personalOf(view, row.value(5), row.value(6));
    if (!charge || !state || !personal) {
        return failure(damagedStore(view.database.databaseName(), id.toString() + u" cannot be read back"_s));
    }
    return EarlierRequest{.id = id,
        .charge = *charge,
        .state = *state,
        .amount = Money(row.value(3).toLongLong(), Currency::cop()), // no other is ever kept
        .at = QDateTime::fromMSecsSinceEpoch(row.value(4).toLongLong(), Qt::UTC),
        .account = personal->account,
        .payer = payerOf(view, row.value(8), row.value(7))};
}

//! `from` are tables and conditions on requests `r`; with `order` each of them is answered by its index.
static HistoryQuery requestQuery(const QString &from, const QVariantList &values, const QString &order)
{
    return {u"SELECT r.id, r.charge_key, r.state, r.amount_minor, r.created_at, r.personal, r.salt, r.seen, "
            "c.raw FROM "_s
            + from + u" ORDER BY "_s + order + u" LIMIT "_s
            + QString::number(BeneficiaryHistory::mostRequests),
        values};
}

static HistoryQuery byAccount(const StoreView &view, const HistoryQuestion &question)
{
    const QByteArray term = accountTerm(view.fields, question.account);
    const qint64 without = numberOrNone(question.request);
    if (isSealed(view)) { // a file has a term to search by, a team's database a column
        return requestQuery(
            u"search_terms t JOIN requests r ON r.id = t.request "
            "JOIN charge_readings c ON c.digest = r.seen WHERE t.term = ? AND t.request <> ?"_s,
            {term, without}, u"t.request DESC"_s);
    }
    return requestQuery(u"requests r JOIN charge_readings c ON c.digest = r.seen "
                        "WHERE r.beneficiary_account = ? AND r.beneficiary_account <> '' AND r.id <> ?"_s,
        {QString::fromLatin1(term.toHex()), without}, u"r.created_at DESC"_s);
}

static HistoryQuery byDocument(const StoreView &view, const HistoryQuestion &question)
{
    return requestQuery(u"requests r JOIN charge_readings c ON c.digest = r.seen "
                        "WHERE r.beneficiary = ? AND r.beneficiary <> '' AND r.id <> ?"_s,
        {beneficiaryTerm(view.fields, question.account), numberOrNone(question.request)},
        u"r.created_at DESC"_s);
}

static HistoryQuery byCharge(const HistoryQuestion &question)
{
    return requestQuery(
        u"requests r JOIN charge_readings c ON c.digest = r.seen WHERE r.charge_key = ? AND r.id <> ?"_s,
        {question.charge.toString(), numberOrNone(question.request)}, u"r.id DESC"_s);
}

//! Without the request itself and what came after it, and without what nobody stood behind: who asks for much
//! and takes it back has not made it usual.
static HistoryQuery byAsker(const HistoryQuestion &question)
{
    const qint64 before = question.request ? question.request->number() : std::numeric_limits<qint64>::max();
    return {u"SELECT r.amount_minor, r.created_at, r.personal, r.salt FROM requests r "
            "WHERE r.requested_by_folded = ? AND r.id < ? "
            "AND r.state NOT IN ('rejected', 'withdrawn') ORDER BY r.created_at DESC LIMIT "_s
            + QString::number(BeneficiaryHistory::mostOfAsker),
        {foldedName(question.asker), before}};
}

std::vector<HistoryQuery> historyQueries(const StoreView &view, const HistoryQuestion &question)
{
    return {byAccount(view, question), byDocument(view, question), byCharge(question), byAsker(question)};
}

static Result<Requests> load(const StoreView &view, const HistoryQuery &query)
{
    Requests requests;
    const auto done =
        eachRow(view.database, query.sql, query.values, [&](const QSqlQuery &row) -> Result<Done> {
            Result<EarlierRequest> request = requestOf(view, row);
            if (!request)
                return failureOf(request);
            requests.push_back(std::move(*request));
            return Done();
        });
    if (!done)
        return failureOf(done);
    // Those of one moment come as they like.
    std::sort(requests.begin(), requests.end(),
        [](const EarlierRequest &one, const EarlierRequest &other) { return one.id > other.id; });
    return requests;
}

static bool isForAnother(const PersonalPart &personal)
{
    return std::any_of(personal.warnings.cbegin(), personal.warnings.cend(),
        [](const Warning &warning) { return warning.code == u"document_differs_from_payer"_s; });
}

static Result<AskerHabits> loadHabits(const StoreView &view, const HistoryQuestion &question)
{
    constexpr qint64 oneDay = 86'400'000;
    AskerHabits habits;
    std::vector<qint64> amounts;
    std::optional<qint64> newest;
    const HistoryQuery query = byAsker(question);
    const auto done =
        eachRow(view.database, query.sql, query.values, [&](const QSqlQuery &row) -> Result<Done> {
            const qint64 at = row.value(1).toLongLong();
            newest = newest.value_or(at);
            if (*newest - at > BeneficiaryHistory::daysOfAsker * oneDay)
                return Done();
            amounts.push_back(row.value(0).toLongLong());
            const auto personal = personalOf(view, row.value(2), row.value(3));
            habits.toOthers += personal && isForAnother(*personal) ? 1 : 0;
            return Done();
        });
    if (!done)
        return failureOf(done);
    habits.requests = static_cast<int>(amounts.size());
    if (amounts.empty())
        return habits;
    std::sort(amounts.begin(), amounts.end());
    habits.median = Money(amounts[(amounts.size() - 1) / 2], Currency::cop());
    habits.highest = Money(amounts.back(), Currency::cop());
    return habits;
}

//! Whether the gateway was ever seen to call this charge charged back, whoever acknowledged it since.
static Result<bool> wasChargedBack(const StoreView &view, const ChargeKey &charge)
{
    const auto row =
        firstRow(view.database, u"SELECT 1 FROM chargebacks WHERE charge_key = ?"_s, {charge.toString()});
    return row.map([](const auto &found) { return found.has_value(); });
}

Result<BeneficiaryFacts> loadBeneficiaryFacts(const StoreView &view, const HistoryQuestion &question)
{
    BeneficiaryFacts facts;
    const auto take = [](auto &place, auto &&found) -> std::optional<Error> {
        if (!found)
            return found.error();
        place = std::move(*found);
        return std::nullopt;
    };
    std::optional<Error> trouble;
    if (!question.account.bankAccountNumber.isEmpty())
        trouble = take(facts.ofAccount, load(view, byAccount(view, question)));
    if (!trouble && !question.account.documentId.isEmpty())
        trouble = take(facts.ofDocument, load(view, byDocument(view, question)));
    if (!trouble)
        trouble = take(facts.ofCharge, load(view, byCharge(question)));
    if (!trouble && !question.asker.isEmpty())
        trouble = take(facts.asker, loadHabits(view, question));
    if (!trouble)
        trouble = take(facts.knownChargeback, wasChargedBack(view, question.charge));
    if (!trouble && question.request)
        trouble = take(facts.noted, loadNotedWarnings(view, *question.request));
    if (trouble)
        return failure(*trouble);
    return facts;
}

static Warning notedWarning(const QString &code, const QString &level)
{
    return {.code = code,
        .message = {},
        .level =
            level == levelName(Warning::Level::Confirm) ? Warning::Level::Confirm : Warning::Level::Notice};
}

Result<std::vector<Warning>> loadNotedWarnings(const StoreView &view, const RequestId &id)
{
    std::vector<Warning> noted;
    const auto done = eachRow(view.database,
        u"SELECT code, level FROM noted_warnings WHERE request = ? ORDER BY code, level"_s, {id.number()},
        [&](const QSqlQuery &row) -> Result<Done> {
            noted.push_back(notedWarning(row.value(0).toString(), row.value(1).toString()));
            return Done();
        });
    return done.map([&](Done) { return std::move(noted); });
}

Result<QStringList> countingWarnings(const StoreView &view, const RefundRequest &request)
{
    return loadNotedWarnings(view, request.id).map([&](const std::vector<Warning> &noted) {
        return codesOf(request.warnings) + codesOf(noted);
    });
}

Result<std::vector<Warning>> unnotedOf(
    const StoreView &view, const RequestId &id, const std::vector<Warning> &warnings)
{
    return loadNotedWarnings(view, id).map([&](const std::vector<Warning> &noted) {
        std::vector<Warning> rest;
        for (const Warning &warning : warnings) {
            const bool isNoted = std::any_of(noted.cbegin(), noted.cend(), [&](const Warning &each) {
                return each.code == warning.code && each.level >= warning.level;
            });
            if (!isNoted)
                rest.push_back(warning);
        }
        return rest;
    });
}

QString notedName(const Warning &warning)
{
    return warning.code + u'/' + levelName(warning.level);
}

Result<Done> compareNotedWarnings(const StoreView &view, QHash<QString, QString> &records)
{
    QHash<QString, QStringList> said;
    const auto journal = eachRow(view.database,
        u"SELECT subject, content FROM journal WHERE action = 'warn' ORDER BY number"_s, {},
        [&](const QSqlQuery &row) -> Result<Done> {
            const QJsonObject content = QJsonDocument::fromJson(row.value(1).toString().toUtf8()).object();
            for (const auto name : content.value("warnings"_L1).toArray())
                said[row.value(0).toString()].append(name.toString());
            return Done();
        });
    if (!journal)
        return journal;
    QHash<QString, QStringList> kept;
    const auto table = eachRow(view.database, u"SELECT request, code, level FROM noted_warnings"_s, {},
        [&](const QSqlQuery &row) -> Result<Done> {
            kept[RequestId::fromNumber(row.value(0).toLongLong()).toString()].append(
                QString(row.value(1).toString() + u'/' + row.value(2).toString()));
            return Done();
        });
    if (!table)
        return table;
    for (const QString &id : said.keys() + kept.keys()) {
        QStringList one = said.value(id);
        QStringList other = kept.value(id);
        one.sort();
        other.sort();
        if (one != other)
            records.insert(id, u"differs"_s);
    }
    return Done();
}

} // namespace reintegro
