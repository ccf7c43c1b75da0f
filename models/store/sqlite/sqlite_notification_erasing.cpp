// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_notification_erasing.h"

#include "models/payments/charge_json.h"
#include "models/store/erasing.h"
#include "models/store/field_places.h"
#include "models/store/journal_chain.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

//! Sealed bytes can only be searched by opening them.
static Result<QStringList> digestsToErase(
    const StoreStep &step, const DataSubject &subject, const QSet<QString> &charges)
{
    QStringList digests;
    const auto done = eachRow(step.database,
        u"SELECT n.digest, n.raw, n.charge_key, r.charge_key FROM notifications n "
        "LEFT JOIN requests r ON r.refund_key = n.refund_key WHERE n.erased_at IS NULL"_s,
        {}, [&](const QSqlQuery &row) -> Result<Done> {
            const QString digest = row.value(0).toString();
            const bool isAbout =
                charges.contains(row.value(2).toString()) || charges.contains(row.value(3).toString());
            const Result<QByteArray> raw =
                step.fields.open(row.value(1).toByteArray(), notificationPlace(digest));
            if (isAbout || !raw || raw->contains(subject.documentId.toUtf8()))
                digests.append(digest);
            return Done();
        });
    return done.map([&](Done) { return digests; });
}

namespace {

//! A reading that proves a charge-back, without the person.
struct ReducedProof {
    QString digest;
    QByteArray left;
};

} // namespace

//! No request ever saw these: what it sees does not read CHARGED_BACK.
static Result<std::vector<ReducedProof>> proofsToReduce(
    const StoreStep &step, const DataSubject &subject, const QSet<QString> &charges)
{
    std::vector<ReducedProof> found;
    const auto done = eachRow(step.database,
        u"SELECT c.digest, c.raw, b.charge_key FROM chargebacks b JOIN charge_readings c "
        "ON c.digest = b.answer WHERE NOT EXISTS (SELECT 1 FROM requests r WHERE r.seen = c.digest) "
        "AND NOT EXISTS (SELECT 1 FROM attempts a WHERE a.charge_read = c.digest)"_s,
        {}, [&](const QSqlQuery &row) -> Result<Done> {
            const QString digest = row.value(0).toString();
            const Result<QByteArray> raw = step.fields.open(row.value(1).toByteArray(), readingPlace(digest));
            if (!raw)
                return failureOf(raw);
            const Result<Charge> said = decodeCharge(*raw);
            const bool isAbout =
                charges.contains(row.value(2).toString()) || raw->contains(subject.documentId.toUtf8());
            if (said && isAbout && withoutPeople(*said) != *raw)
                found.push_back({digest, withoutPeople(*said)});
            return Done();
        });
    return done.map([&](Done) { return std::move(found); });
}

static Result<Done> reduceProofs(
    const StoreStep &step, const DataSubject &subject, const QSet<QString> &charges)
{
    const auto proofs = proofsToReduce(step, subject, charges);
    if (!proofs)
        return failureOf(proofs);
    for (const ReducedProof &proof : *proofs) {
        const auto reduced =
            changeRows(step.database, u"UPDATE charge_readings SET raw = ? WHERE digest = ?"_s,
                {step.fields.seal(proof.left, readingPlace(proof.digest)), proof.digest});
        if (!reduced)
            return failureOf(reduced);
    }
    return Done();
}

Result<Done> eraseNotifications(const StoreStep &step, const DataSubject &subject,
    const QSet<QString> &charges, const QString &why, const QString &by)
{
    if (const auto reduced = reduceProofs(step, subject, charges); !reduced)
        return reduced;
    const Result<QStringList> digests = digestsToErase(step, subject, charges);
    if (!digests)
        return failureOf(digests);
    if (digests->isEmpty())
        return Done();
    for (const QString &digest : *digests) {
        const auto erased =
            changeRows(step.database, u"UPDATE notifications SET raw = ?, erased_at = ? WHERE digest = ?"_s,
                {step.fields.seal({}, notificationPlace(digest)), step.now.toMSecsSinceEpoch(), digest});
        if (!erased)
            return failureOf(erased);
    }
    return appendToJournal(step.database, step.now,
        {.actor = by,
            .action = u"erase"_s,
            .subject = u"notifications"_s,
            .content = {{u"count"_s, digests->size()}, {u"why"_s, digestOf(why.toUtf8())}}});
}

} // namespace reintegro
