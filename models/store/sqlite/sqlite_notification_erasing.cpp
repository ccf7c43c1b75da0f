// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_notification_erasing.h"

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

Result<Done> eraseNotifications(
    const StoreStep &step, const DataSubject &subject, const QSet<QString> &charges, const QString &by)
{
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
            .content = {{u"count"_s, digests->size()}}});
}

} // namespace reintegro
