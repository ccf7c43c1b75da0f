// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/comforts.h"

#include "models/store/field_places.h"
#include "models/store/folded_name.h"
#include "models/store/journal_chain.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr int mostRemembered = 200;

Result<Done> writeRecentCharge(const StoreStep &step, const Charge &charge, const QString &by)
{
    const QString folded = foldedName(by);
    const Result<int> written = changeRows(step.database,
        u"INSERT INTO recent_charges (by_folded, charge_key, by, at, status, amount_minor, currency) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (by_folded, charge_key) DO UPDATE SET at = excluded.at, "
        "status = excluded.status, amount_minor = excluded.amount_minor, currency = excluded.currency"_s,
        {folded, charge.key.toString(), by, step.now.toMSecsSinceEpoch(), charge.status.text,
            charge.amount ? QVariant(charge.amount->minorUnits()) : QVariant(),
            charge.amount ? QVariant(charge.amount->currency().code()) : QVariant()});
    if (!written)
        return failureOf(written);
    const Result<int> pruned = changeRows(step.database,
        u"DELETE FROM recent_charges WHERE by_folded = ? AND charge_key NOT IN "
        "(SELECT charge_key FROM recent_charges WHERE by_folded = ? ORDER BY at DESC, charge_key LIMIT ?)"_s,
        {folded, folded, mostRemembered});
    if (!pruned)
        return failureOf(pruned);
    return appendToJournal(step.database, step.now,
        {.actor = by,
            .action = u"lookup"_s,
            .subject = charge.key.toString(),
            .content = {{u"answer"_s, digestOf(charge.raw)}, {u"status"_s, charge.status.text}}});
}

Result<std::vector<RecentCharge>> loadRecentCharges(const StoreView &view, const QString &by, int most)
{
    std::vector<RecentCharge> charges;
    const auto done = eachRow(view.database,
        u"SELECT charge_key, at, by, status, amount_minor, currency FROM recent_charges WHERE by_folded = ? "
        "ORDER BY at DESC, charge_key LIMIT ?"_s,
        {foldedName(by), qMax(0, most)}, [&](const QSqlQuery &row) -> Result<Done> {
            const auto key = ChargeKey::fromText(row.value(0).toString());
            const auto currency = Currency::fromCode(row.value(5).toString());
            if (!key)
                return Done(); // comfort only: what cannot be read is left out
            charges.push_back({.key = *key,
                .at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
                .by = row.value(2).toString(),
                .status = row.value(3).toString(),
                .amount =
                    currency ? std::optional(Money(row.value(4).toLongLong(), *currency)) : std::nullopt});
            return Done();
        });
    return done.map([&](Done) { return std::move(charges); });
}

Result<Done> writeDraft(const StoreStep &step, const KeptDraft &draft, const QString &by)
{
    const QString folded = foldedName(by);
    return changeRows(step.database,
        u"INSERT INTO drafts (by_folded, charge_key, fields, saved_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (by_folded, charge_key) DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at"_s,
        {folded, draft.charge.toString(),
            step.fields.seal(draft.fields, draftPlace(folded, draft.charge.toString())),
            step.now.toMSecsSinceEpoch()})
        .map([](int) { return Done(); });
}

Result<std::vector<KeptDraft>> loadDrafts(
    const StoreView &view, const QString &by, const std::optional<ChargeKey> &charge)
{
    std::vector<KeptDraft> drafts;
    const QString all = u"SELECT charge_key, fields, saved_at FROM drafts WHERE by_folded = ? "
                        "ORDER BY saved_at DESC, charge_key"_s;
    const QString one = u"SELECT charge_key, fields, saved_at FROM drafts WHERE by_folded = ? "
                        "AND charge_key = ?"_s;
    const QString folded = foldedName(by);
    QVariantList values{folded};
    if (charge)
        values.append(charge->toString());
    const auto done =
        eachRow(view.database, charge ? one : all, values, [&](const QSqlQuery &row) -> Result<Done> {
            const auto key = ChargeKey::fromText(row.value(0).toString());
            const Result<QByteArray> fields =
                view.fields.open(row.value(1).toByteArray(), draftPlace(folded, row.value(0).toString()));
            if (!key || !fields)
                return Done(); // comfort only: what cannot be read is left out
            drafts.push_back({.charge = *key,
                .fields = *fields,
                .savedAt = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), Qt::UTC)});
            return Done();
        });
    return done.map([&](Done) { return std::move(drafts); });
}

Result<Done> removeDraft(const StoreStep &step, const ChargeKey &charge, const QString &by)
{
    return changeRows(step.database, u"DELETE FROM drafts WHERE by_folded = ? AND charge_key = ?"_s,
        {foldedName(by), charge.toString()})
        .map([](int) { return Done(); });
}

} // namespace reintegro
