// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notification_journal.h"

#include "models/store/field_places.h"
#include "models/store/record_digest.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static std::optional<QByteArray> bytesOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toString().toUtf8());
}

//! What a row says beside its bytes, in hex.
static QString recordOf(const QString &digest, const QString &way, int isSigned, const QString &eventType,
    const QVariant &refundKey, const QVariant &chargeKey)
{
    return recordWith({},
        {digest.toLatin1(), way.toLatin1(), QByteArray::number(isSigned), eventType.toUtf8(),
            bytesOf(refundKey), bytesOf(chargeKey)});
}

template <typename Key> static QVariant textOrNull(const std::optional<Key> &key)
{
    return key ? QVariant(key->toString()) : QVariant();
}

JournalNote noteOfKept(qint64 first, const std::vector<NewNotification> &fresh, const QString &by)
{
    QByteArray digests;
    QByteArray rows;
    for (const NewNotification &one : fresh) {
        const QString digest = digestOf(one.raw);
        digests += digest.toLatin1();
        rows += recordOf(digest, nameOf(one.way), one.isSigned ? 1 : 0, one.eventType,
            textOrNull(one.refundKey), textOrNull(one.chargeKey))
                    .toLatin1();
    }
    return {.actor = by,
        .action = u"notifications"_s,
        .subject = u"notifications"_s,
        .content = {{u"first"_s, first}, {u"count"_s, qint64(fresh.size())},
            {u"digests"_s, digestOf(digests)}, {u"rows"_s, digestOf(rows)}}};
}

JournalNote noteOfSigned(qint64 number, const QString &by)
{
    return {.actor = by,
        .action = u"notification"_s,
        .subject = u"notifications"_s,
        .content = {{u"number"_s, number}, {u"signed"_s, 1}}};
}

JournalNote noteOfEnd(qint64 number, NotificationEnd became, const QString &by)
{
    return {.actor = by,
        .action = u"notification"_s,
        .subject = u"notification %1"_s.arg(number),
        .content = {{u"number"_s, number}, {u"became"_s, nameOf(became)}}};
}

namespace {

struct Row {
    QString digest;
    QString keptBy;
    QString at;
    QString record; //!< As it was when it was kept.
    QString became;
    QString eventType;
    bool hasKey = false;
};

//! What the journal says of notifications.
struct Said {
    struct Kept {
        qint64 entry = 0;
        qint64 first = 0;
        qint64 count = 0;
        QString record;
    };
    std::vector<Kept> kept;
    QSet<qint64> turned; //!< They came unsigned.
    QHash<qint64, ChainLook::Record> ends;
};

} // namespace

static QJsonObject contentOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

static void takeEntry(Said &said, const QSqlQuery &row)
{
    const QJsonObject content = contentOf(row.value(4));
    if (row.value(3).toString() == "notifications"_L1) {
        said.kept.push_back({.entry = row.value(0).toLongLong(),
            .first = content.value("first"_L1).toInteger(),
            .count = content.value("count"_L1).toInteger(),
            .record = content.value("digests"_L1).toString() + content.value("rows"_L1).toString()
                + row.value(1).toString() + row.value(2).toString()});
        return;
    }
    const qint64 number = content.value("number"_L1).toInteger();
    if (content.contains("became"_L1)) {
        said.ends.insert(
            number, {.entry = row.value(0).toLongLong(), .digest = content.value("became"_L1).toString()});
        return;
    }
    said.turned.insert(number);
    const QString end = said.ends.value(number).digest;
    if (end == nameOf(NotificationEnd::NotConfirmed) || end == nameOf(NotificationEnd::NotOurs))
        said.ends.remove(number); // it waits again
}

static Result<Said> whatTheJournalSays(const StoreView &view)
{
    Said said;
    const auto done = eachRow(view.database,
        u"SELECT number, at, actor, action, content FROM journal WHERE action IN ('notifications', "
        "'notification') ORDER BY number"_s,
        {}, [&](const QSqlQuery &row) -> Result<Done> {
            takeEntry(said, row);
            return Done();
        });
    return done.map([&](Done) { return std::move(said); });
}

static Result<QMap<qint64, Row>> whatTheTableSays(const StoreView &view, const Said &said)
{
    QMap<qint64, Row> rows;
    const auto done = eachRow(view.database,
        u"SELECT number, digest, received_at, way, kept_by, is_signed, event_type, refund_key, charge_key, "
        "became FROM notifications ORDER BY number"_s,
        {}, [&](const QSqlQuery &row) -> Result<Done> {
            const qint64 number = row.value(0).toLongLong();
            const int signedAtFirst = row.value(5).toInt() - (said.turned.contains(number) ? 1 : 0);
            rows.insert(number,
                {.digest = row.value(1).toString(),
                    .keptBy = row.value(4).toString(),
                    .at = row.value(2).toString(),
                    .record = recordOf(row.value(1).toString(), row.value(3).toString(), signedAtFirst,
                        row.value(6).toString(), row.value(7), row.value(8)),
                    .became = row.value(9).toString(),
                    .eventType = row.value(6).toString(),
                    .hasKey = !row.value(7).isNull() || !row.value(8).isNull()});
            return Done();
        });
    return done.map([&](Done) { return rows; });
}

//! The numbers of those whose bytes are not what their digests say. A team's database looks itself, since
//! nobody may see them there.
static Result<QSet<qint64>> alteredOnes(const StoreView &view)
{
    QSet<qint64> altered;
    const bool isSealed = !view.fields.keyCheck().isEmpty();
    const QString sql = isSealed ? u"SELECT number, digest, raw, erased_at FROM notifications"_s
                                 : u"SELECT altered_notifications()"_s;
    const auto done = eachRow(view.database, sql, {}, [&](const QSqlQuery &row) -> Result<Done> {
        const qint64 number = row.value(0).toLongLong();
        if (!isSealed) {
            altered.insert(number);
            return Done();
        }
        const QString digest = row.value(1).toString();
        const Result<QByteArray> raw =
            view.fields.open(row.value(2).toByteArray(), notificationPlace(digest));
        const bool isErased = !row.value(3).isNull();
        if (!raw || (isErased ? !raw->isEmpty() : digestOf(*raw) != digest))
            altered.insert(number);
        return Done();
    });
    return done.map([&](Done) { return altered; });
}

//! What became of a notification of which the journal says no end.
static QString endless(const Row &row)
{
    const bool isReason =
        claimedState(row.eventType).has_value() || row.eventType == "CHARGE_CHARGED_BACK"_L1;
    if (isReason && row.hasKey)
        return nameOf(NotificationEnd::Waiting);
    return nameOf(row.hasKey ? NotificationEnd::NothingToDo : NotificationEnd::Unreadable);
}

//! What the rows of one entry say, as the entry says it.
static QString recordOf(const Said::Kept &kept, const QMap<qint64, Row> &rows, const QSet<qint64> &altered)
{
    QByteArray digests;
    QByteArray records;
    QStringList cameAt;
    for (qint64 number = kept.first; number < kept.first + kept.count; ++number) {
        const auto row = rows.constFind(number);
        if (row == rows.cend() || altered.contains(number))
            return u"altered"_s;
        digests += row->digest.toLatin1();
        records += row->record.toLatin1();
        if (const QString came = row->at + row->keptBy; !cameAt.contains(came))
            cameAt.append(came);
    }
    return digestOf(digests) + digestOf(records) + cameAt.join(u' ');
}

Result<Done> compareNotifications(const StoreView &view, ChainLook &look, QHash<QString, QString> &records)
{
    const Result<Said> said = whatTheJournalSays(view);
    if (!said)
        return failureOf(said);
    const auto rows = whatTheTableSays(view, *said);
    if (!rows)
        return failureOf(rows);
    const auto altered = alteredOnes(view);
    if (!altered)
        return failureOf(altered);
    qint64 last = 0;
    for (const Said::Kept &kept : said->kept) {
        const QString name = u"notifications from %1"_s.arg(kept.first);
        look.records.insert(name, {.entry = kept.entry, .digest = kept.record});
        records.insert(name, recordOf(kept, *rows, *altered));
        last = kept.first + kept.count - 1;
    }
    for (auto row = rows->cbegin(); row != rows->cend(); ++row) {
        const QString name = u"notification %1"_s.arg(row.key());
        const auto end = said->ends.constFind(row.key());
        if (end != said->ends.cend())
            look.records.insert(name, *end);
        if (end != said->ends.cend() || row.key() > last || row->became != endless(*row))
            records.insert(name, row->became);
    }
    return Done();
}

} // namespace reintegro
