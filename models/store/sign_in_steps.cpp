// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/folded_name.h"
#include "models/store/journal_chain.h"
#include "models/store/people_steps.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr int failuresBeforeDelay = 5;
static constexpr qint64 firstDelay = 10; // seconds
static constexpr qint64 longestDelay = 300;
static constexpr qint64 failuresAreKeptFor = 24LL * 60 * 60 * 1000; // milliseconds

//! Names are not kept for failures: what is typed into that field by mistake may be a password.
static QString failureKey(const QString &name)
{
    return digestOf("sign-in:" + foldedName(name).toUtf8());
}

//! How long a name is refused after so many wrong passwords in a row, in seconds.
static qint64 delayAfter(int inARow)
{
    if (inARow < failuresBeforeDelay)
        return 0;
    const int doublings = std::min(inARow - failuresBeforeDelay, 10);
    return std::min(firstDelay << doublings, longestDelay);
}

Result<SignInLook> lookForSignIn(const QSqlDatabase &database, const QDateTime &now, const QString &name)
{
    SignInLook look;
    const auto hash =
        firstRow(database, u"SELECT password_hash FROM people WHERE folded = ?"_s, {foldedName(name)});
    if (!hash)
        return failureOf(hash);
    if (*hash)
        look.passwordHash = (*hash)->constFirst().toString();
    const auto blocked = firstRow(
        database, u"SELECT blocked_until FROM sign_in_failures WHERE name_digest = ?"_s, {failureKey(name)});
    if (!blocked)
        return failureOf(blocked);
    const qint64 until = *blocked ? (*blocked)->constFirst().toLongLong() : 0;
    const qint64 seconds = (until - now.toMSecsSinceEpoch() + 999) / 1000;
    // A clock that was set back must not lock people out for days.
    look.blockedForSeconds = seconds > 0 && seconds <= longestDelay ? seconds : 0;
    return look;
}

//! The name as the store knows it; nothing for a name that nobody has.
static Result<QString> knownName(const QSqlDatabase &database, const QString &name)
{
    const auto people = loadPeople(database, name);
    return people.map([](const auto &found) { return found.empty() ? u""_s : found.front().name; });
}

static Result<Done> noteRefusedSignIn(const StoreStep &step, const QString &name, const QString &why)
{
    const Result<QString> known = knownName(step.database, name);
    if (!known)
        return failureOf(known);
    return appendToJournal(step.database, step.now,
        {.actor = u"desk"_s,
            .action = u"refused:sign_in"_s,
            .subject = known->isEmpty() ? u"(unknown)"_s : *known,
            .content = {{u"why"_s, why}}});
}

Result<Done> noteBlockedSignIn(const StoreStep &step, const QString &name)
{
    return noteRefusedSignIn(step, name, u"too many failures"_s);
}

Result<Person> restorePerson(const StoreStep &step, const QString &name, const QString &passwordHash)
{
    const auto changed = changeRows(step.database,
        u"UPDATE people SET password_hash = ?, password_set_by = NULL, is_disabled = 0, changed_at = ? "
        "WHERE folded = ?"_s,
        {passwordHash, step.now.toMSecsSinceEpoch(), foldedName(name)});
    if (!changed)
        return failureOf(changed);
    const auto forgiven = changeRows(
        step.database, u"DELETE FROM sign_in_failures WHERE name_digest = ?"_s, {failureKey(name)});
    if (!forgiven)
        return failureOf(forgiven);
    return personJournaled(step, name, u"desk"_s, u"restore"_s);
}

static Result<Done> countFailure(const StoreStep &step, const QString &name)
{
    const qint64 now = step.now.toMSecsSinceEpoch();
    const auto old = changeRows(
        step.database, u"DELETE FROM sign_in_failures WHERE last_at < ?"_s, {now - failuresAreKeptFor});
    if (!old)
        return failureOf(old);
    const QString key = failureKey(name);
    const auto before =
        firstRow(step.database, u"SELECT in_a_row FROM sign_in_failures WHERE name_digest = ?"_s, {key});
    if (!before)
        return failureOf(before);
    const int inARow = (*before ? (*before)->constFirst().toInt() : 0) + 1;
    const qint64 until = now + delayAfter(inARow) * 1000;
    const auto counted = changeRows(step.database,
        u"INSERT INTO sign_in_failures (name_digest, in_a_row, blocked_until, last_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (name_digest) DO UPDATE SET in_a_row = excluded.in_a_row, "
        "blocked_until = excluded.blocked_until, last_at = excluded.last_at"_s,
        {key, inARow, until, now});
    if (!counted)
        return failureOf(counted);
    return noteRefusedSignIn(step, name, u"wrong"_s);
}

//! The password hash of a person who may sign in; nothing for everybody else.
static Result<std::optional<QString>> hashNow(const StoreStep &step, const QString &name)
{
    const auto row = firstRow(step.database,
        u"SELECT password_hash FROM people WHERE folded = ? AND is_disabled = 0"_s, {foldedName(name)});
    return row.map([](const auto &values) {
        return values ? std::optional(values->constFirst().toString()) : std::nullopt;
    });
}

static Result<Done> keepNewHash(const StoreStep &step, const SignInTry &tried)
{
    if (!tried.rehashed)
        return Done();
    return changeRows(step.database, u"UPDATE people SET password_hash = ? WHERE folded = ?"_s,
        {*tried.rehashed, foldedName(tried.name)})
        .map([](int) { return Done(); });
}

Result<SignInEnd> endSignIn(const StoreStep &step, const SignInTry &tried)
{
    const Result<std::optional<QString>> hash = hashNow(step, tried.name);
    if (!hash)
        return failureOf(hash);
    if (!tried.checkedHash || !*hash)
        return countFailure(step, tried.name).map([](Done) { return SignInEnd(); });
    if (*hash != tried.checkedHash)
        return SignInEnd{.person = std::nullopt, .newerHash = *hash};
    const auto forgotten = changeRows(
        step.database, u"DELETE FROM sign_in_failures WHERE name_digest = ?"_s, {failureKey(tried.name)});
    if (!forgotten)
        return failureOf(forgotten);
    if (const auto kept = keepNewHash(step, tried); !kept)
        return failureOf(kept);
    const Result<QString> name = knownName(step.database, tried.name);
    if (!name)
        return failureOf(name);
    return personJournaled(step, *name, *name, u"sign_in"_s).map([](const Person &person) {
        return SignInEnd{.person = person, .newerHash = std::nullopt};
    });
}

} // namespace reintegro
