// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_rows.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static bool isSealed(const StoreView &view)
{
    return !view.fields.keyCheck().isEmpty();
}

Result<Done> writeSearchTerms(const StoreStep &step, const RequestId &id, const TransferAccount &account,
    const QString &beneficiaryAsTyped, const std::optional<Payer> &payer)
{
    QList<QByteArray> terms;
    for (const QString &word : searchableWords(account, beneficiaryAsTyped, payer))
        terms.append(searchTerm(step.fields, word));
    if (const QByteArray term = accountTerm(step.fields, account); !term.isEmpty())
        terms.append(term);
    for (const QByteArray &term : terms) {
        const auto written = changeRows(step.database,
            u"INSERT INTO search_terms (term, request) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
            {term, id.number()});
        if (!written)
            return failureOf(written);
    }
    return Done();
}

Result<Done> removeSearchTerms(const StoreStep &step, const RequestId &id)
{
    return changeRows(step.database, u"DELETE FROM search_terms WHERE request = ?"_s, {id.number()})
        .map([](int) { return Done(); });
}

//! The first text after all that begin with this one.
static QString afterAllOf(const QString &beginning)
{
    return beginning + QChar(0xffff);
}

static WordCondition peopleCondition(const StoreView &view, const SearchWord &word)
{
    return {u"SELECT request FROM search_terms WHERE term = ?"_s, {searchTerm(view.fields, word.word)}};
}

WordCondition wordCondition(const StoreView &view, const SearchWord &word)
{
    const WordCondition people = peopleCondition(view, word);
    const std::optional<RequestId> id = RequestId::fromText(word.typed);
    const QString sql = u"r.id IN ("_s + people.sql
        + u" UNION ALL SELECT id FROM requests WHERE charge_key >= ? AND charge_key < ? "
          "UNION ALL SELECT id FROM requests WHERE refund_key >= ? AND refund_key < ? "
          "UNION ALL SELECT id FROM requests WHERE state = ? "
          "UNION ALL SELECT id FROM requests WHERE id = ?)"_s;
    const QString end = afterAllOf(word.typed);
    return {sql,
        people.values
            + QVariantList{word.typed, end, word.typed, end, word.word, id ? id->number() : qint64(0)}};
}

WordCondition documentCondition(const StoreView &view, const QString &documentId)
{
    return peopleCondition(view, {.typed = documentId, .word = wholeWord(documentId)});
}

WordCondition sameBeneficiary(const StoreView &view, const TransferAccount &account)
{
    if (!isSealed(view)) { // a team's database has a column for the account, too
        return {u"(r.beneficiary = nullif(?, '') OR r.beneficiary_account = nullif(?, ''))"_s,
            {beneficiaryTerm(view.fields, account),
                QString::fromLatin1(accountTerm(view.fields, account).toHex())}};
    }
    return {u"(r.beneficiary = ? OR r.id IN (SELECT request FROM search_terms WHERE term = ?))"_s,
        {beneficiaryTerm(view.fields, account), accountTerm(view.fields, account)}};
}

} // namespace reintegro
