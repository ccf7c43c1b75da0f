// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal_chain.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static QString selectEntries(const char *table, const char *condition = "")
{
    return u"SELECT number, at, actor, action, subject, content, previous, hash FROM "_s
        + QLatin1StringView(table) + QLatin1StringView(condition) + u" ORDER BY number"_s;
}

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

static QByteArray beginning()
{
    return {64, '0'};
}

static JournalEntry entryOf(const QSqlQuery &row)
{
    return JournalEntry{.number = row.value(0).toLongLong(),
        .at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
        .actor = row.value(2).toString(),
        .action = row.value(3).toString(),
        .subject = row.value(4).toString(),
        .content = row.value(5).toString(),
        .previous = row.value(6).toString().toUtf8(),
        .hash = row.value(7).toString().toUtf8()};
}

Result<Done> appendToJournal(const QSqlDatabase &database, const QDateTime &now, const JournalNote &note)
{
    const auto last = firstRow(database, u"SELECT number, hash FROM journal ORDER BY number DESC LIMIT 1"_s);
    if (!last)
        return failureOf(last);
    JournalEntry entry;
    entry.number = *last ? (*last)->at(0).toLongLong() + 1 : 1;
    entry.at = QDateTime::fromMSecsSinceEpoch(now.toMSecsSinceEpoch(), Qt::UTC);
    entry.actor = note.actor;
    entry.action = note.action;
    entry.subject = note.subject;
    // QJsonObject keeps its keys sorted: the same content is the same text.
    entry.content = QString::fromUtf8(QJsonDocument(note.content).toJson(QJsonDocument::Compact));
    entry.previous = *last ? (*last)->at(1).toString().toLatin1() : beginning();
    entry.hash = journalHash(entry);
    return changeRows(database,
        u"INSERT INTO journal (number, at, actor, action, subject, content, previous, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.number, entry.at.toMSecsSinceEpoch(), entry.actor, entry.action, entry.subject, entry.content,
            QString::fromLatin1(entry.previous), QString::fromLatin1(entry.hash)})
        .map([](int) { return Done(); });
}

Result<std::vector<JournalEntry>> readJournal(const QSqlDatabase &database, const char *table)
{
    std::vector<JournalEntry> entries;
    const auto done = eachRow(database, selectEntries(table), {}, [&](const QSqlQuery &row) -> Result<Done> {
        entries.push_back(entryOf(row));
        return Done();
    });
    return done.map([&](Done) { return std::move(entries); });
}

static void breakAt(JournalCheck &check, qint64 entry, const QString &reason)
{
    if (check.brokenAt && *check.brokenAt <= entry)
        return; // the first one counts
    check.brokenAt = entry;
    check.reason = reason;
}

//! What is wrong with an entry that follows `now`; empty when it fits.
static QString misfit(const JournalEntry &entry, const JournalCheckpoint &now)
{
    if (entry.number != now.count + 1)
        return u"entry is missing"_s;
    if (entry.previous != now.head)
        return u"does not follow the entry before"_s;
    if (entry.hash != journalHash(entry))
        return u"hash does not match"_s;
    return {};
}

static void noteRecord(ChainLook &look, const JournalEntry &entry)
{
    const QJsonObject content = QJsonDocument::fromJson(entry.content.toUtf8()).object();
    const QString digest = content.value(QLatin1StringView(recordField)).toString();
    if (!digest.isEmpty())
        look.records.insert(entry.subject, {.entry = entry.number, .digest = digest});
}

static void compareCheckpoint(
    JournalCheck &check, const std::optional<JournalCheckpoint> &checkpoint, const QByteArray &headThere)
{
    if (!checkpoint || checkpoint->count == 0)
        return;
    if (check.now.count < checkpoint->count)
        breakAt(check, check.now.count + 1, u"shorter than the checkpoint"_s);
    else if (headThere != checkpoint->head)
        breakAt(check, checkpoint->count, u"differs from the checkpoint"_s);
}

Result<ChainLook> lookThroughChain(
    const QSqlDatabase &database, const std::optional<JournalCheckpoint> &checkpoint, const char *table)
{
    ChainLook look;
    JournalCheck &check = look.check;
    check.now.head = beginning();
    QByteArray headAtCheckpoint;
    const auto done = eachRow(database, selectEntries(table), {}, [&](const QSqlQuery &row) -> Result<Done> {
        const JournalEntry entry = entryOf(row);
        if (const QString reason = misfit(entry, check.now); !reason.isEmpty())
            breakAt(check, check.now.count + 1, reason);
        check.now = {.count = check.now.count + 1, .head = entry.hash};
        if (checkpoint && check.now.count == checkpoint->count)
            headAtCheckpoint = entry.hash;
        noteRecord(look, entry);
        return Done();
    });
    if (!done)
        return failureOf(done);
    compareCheckpoint(check, checkpoint, headAtCheckpoint);
    return look;
}

Result<JournalCheck> followChain(
    const QSqlDatabase &database, const JournalCheckpoint &mark, const char *table)
{
    JournalCheck check;
    check.now = {
        .count = qMax(qint64(0), mark.count - 1), .head = mark.count > 0 ? QByteArray() : beginning()};
    const auto done = eachRow(database, selectEntries(table, " WHERE number >= ?"), {mark.count},
        [&](const QSqlQuery &row) -> Result<Done> {
            const JournalEntry entry = entryOf(row);
            if (entry.number == mark.count) // what it follows lies before the mark
                check.now.head = entry.previous;
            if (const QString reason = misfit(entry, check.now); !reason.isEmpty())
                breakAt(check, check.now.count + 1, reason);
            else if (entry.number == mark.count && entry.hash != mark.head)
                breakAt(check, mark.count, u"differs from the checkpoint"_s);
            check.now = {.count = check.now.count + 1, .head = entry.hash};
            return Done();
        });
    if (!done)
        return failureOf(done);
    if (check.now.count < mark.count)
        breakAt(check, check.now.count + 1, u"shorter than the checkpoint"_s);
    return check;
}

void compareRecords(ChainLook &look, const QHash<QString, QString> &stored)
{
    for (auto record = look.records.cbegin(); record != look.records.cend(); ++record) {
        const auto now = stored.constFind(record.key());
        if (now == stored.cend())
            breakAt(look.check, record->entry, record.key() + u" is in the journal and not in the store"_s);
        else if (*now != record->digest)
            breakAt(look.check, record->entry, record.key() + u" is not what the journal says of it"_s);
    }
    for (auto now = stored.cbegin(); now != stored.cend(); ++now) {
        if (!look.records.contains(now.key()))
            breakAt(look.check, look.check.now.count + 1,
                now.key() + u" is in the store and not in the journal"_s);
    }
}

} // namespace reintegro
