// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/people_steps.h"

#include "models/store/folded_name.h"
#include "models/store/journal_chain.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr qsizetype longestName = 64;
static constexpr qsizetype shortestPassword = 8;

static Result<Done> changedOne(const Result<int> &changed)
{
    return changed.map([](int) { return Done(); });
}

Result<std::vector<Person>> loadPeople(const QSqlDatabase &database, const std::optional<QString> &name)
{
    std::vector<Person> people;
    const QString columns = u"SELECT name, roles, is_disabled, password_set_by FROM people "_s;
    const QString sql = columns + (name ? u"WHERE folded = ?"_s : u"ORDER BY folded"_s);
    const auto done = eachRow(database, sql, name ? QVariantList{foldedName(*name)} : QVariantList(),
        [&](const QSqlQuery &row) -> Result<Done> {
            people.push_back({.name = row.value(0).toString(),
                .roles = Roles::fromInt(row.value(1).toInt()),
                .isDisabled = row.value(2).toBool(),
                .passwordSetBy =
                    row.value(3).isNull() ? std::nullopt : std::optional(row.value(3).toString())});
            return Done();
        });
    return done.map([&](Done) { return std::move(people); });
}

Result<Person> loadPerson(const QSqlDatabase &database, const QString &name)
{
    Result<std::vector<Person>> people = loadPeople(database, name);
    if (!people)
        return failureOf(people);
    if (!people->empty())
        return std::move(people->front());
    return failure(ErrorKind::NotFound,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Nobody here is called %1."), {name}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "See the list of people for the right name.")));
}

Result<QHash<QString, QString>> personRecords(const QSqlDatabase &database)
{
    QHash<QString, QString> records;
    // A column that a later migration adds must not change these records: it gets one of its own.
    const auto done = eachRow(database,
        u"SELECT name, folded, roles, is_disabled, password_hash, password_set_by, created_at, changed_at "
        "FROM people"_s,
        {}, [&](const QSqlQuery &row) -> Result<Done> {
            QByteArray bytes;
            for (int column = 0; column < 8; ++column) {
                const QByteArray value = row.value(column).toByteArray();
                bytes += (row.value(column).isNull() ? QByteArray("-") : QByteArray::number(value.size()))
                    + ':' + value;
            }
            records.insert(row.value(0).toString(), digestOf(bytes));
            return Done();
        });
    return done.map([&](Done) { return std::move(records); });
}

Result<Person> personJournaled(
    const StoreStep &step, const QString &name, const QString &actor, const QString &action)
{
    Result<Person> person = loadPerson(step.database, name);
    if (!person)
        return person;
    const auto records = personRecords(step.database);
    if (!records)
        return failureOf(records);
    QJsonObject content{{QLatin1StringView(recordField), records->value(person->name)},
        {u"roles"_s, int(person->roles.toInt())}, {u"disabled"_s, person->isDisabled}};
    if (person->passwordSetBy)
        content.insert(u"passwordSetBy"_s, *person->passwordSetBy);
    const auto appended = appendToJournal(step.database, step.now,
        {.actor = actor, .action = action, .subject = person->name, .content = content});
    return appended.map([&](Done) { return std::move(*person); });
}

Result<Done> isPossiblePerson(const QString &name, Roles roles)
{
    const QString trimmed = name.trimmed();
    const bool isPrintable = std::all_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) {
        return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
            && c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph;
    });
    if (trimmed.isEmpty() || trimmed.toUcs4().size() > longestName || !isPrintable) {
        return failure(ErrorKind::InvalidData,
            Phrase(QT_TRANSLATE_NOOP(
                "Phrase", "A name has 1 to 64 characters, all of which can be seen or are blanks.")));
    }
    if (roles == Roles()) {
        return failure(
            ErrorKind::InvalidData, Phrase(QT_TRANSLATE_NOOP("Phrase", "A person needs at least one role.")));
    }
    return Done();
}

Result<Done> isPossiblePassword(const QByteArray &password)
{
    if (QString::fromUtf8(password).toUcs4().size() >= shortestPassword)
        return Done();
    return failure(ErrorKind::InvalidData,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "A password has at least 8 characters.")),
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Choose a longer one; a few words in a row are easy to keep in mind.")));
}

//! Whoever is signed in still may: looked up in the store, where the roles of today stand.
static Result<Done> mustBeAdministrator(const StoreStep &step, const std::optional<QString> &name)
{
    if (name) {
        const auto people = loadPeople(step.database, *name);
        if (!people)
            return failureOf(people);
        if (!people->empty() && people->front().is(Role::Administrator) && !people->front().isDisabled)
            return Done();
    }
    return failure(ErrorKind::NotAllowed,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Only an administrator may do this.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Sign in as an administrator, or ask one.")));
}

static Result<Done> mayAdd(const StoreStep &step, const NewPerson &person, const std::optional<QString> &by)
{
    const auto anybody = firstRow(step.database, u"SELECT 1 FROM people LIMIT 1"_s);
    if (!anybody)
        return failureOf(anybody);
    if (*anybody)
        return mustBeAdministrator(step, by);
    if (person.roles.testFlag(Role::Administrator))
        return Done();
    return failure(ErrorKind::InvalidData,
        Phrase(
            QT_TRANSLATE_NOOP("Phrase", "The first person must be an administrator, who adds the others.")));
}

Result<Person> addPerson(const StoreStep &step, const NewPerson &person, const std::optional<QString> &by)
{
    const QString name = person.name.trimmed();
    if (const auto may = mayAdd(step, person, by); !may)
        return failureOf(may);
    const auto same = loadPeople(step.database, name);
    if (!same)
        return failureOf(same);
    if (!same->empty()) {
        return failure(ErrorKind::Conflict,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "There is somebody called %1 already."), {same->front().name}),
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                "Capitals make no difference. Choose another name, also where that one is disabled.")));
    }
    const auto first = firstRow(step.database, u"SELECT 1 FROM people LIMIT 1"_s);
    if (!first)
        return failureOf(first);
    // Nobody but the first person himself set his password.
    const QVariant setBy = *first && by ? QVariant(*by) : QVariant();
    const qint64 now = step.now.toMSecsSinceEpoch();
    const auto inserted = changedOne(changeRows(step.database,
        u"INSERT INTO people (folded, name, roles, password_hash, password_set_by, created_at, changed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {foldedName(name), name, int(person.roles.toInt()), person.passwordHash, setBy, now, now}));
    if (!inserted)
        return failureOf(inserted);
    return personJournaled(step, name, *first && by ? *by : name, u"add"_s);
}

static Result<Done> anAdministratorStays(const StoreStep &step, const Person &leaving)
{
    const auto people = loadPeople(step.database);
    if (!people)
        return failureOf(people);
    const bool stays = std::any_of(people->cbegin(), people->cend(), [&](const Person &other) {
        return other.name != leaving.name && other.is(Role::Administrator) && !other.isDisabled;
    });
    if (stays)
        return Done();
    return failure(ErrorKind::Conflict,
        Phrase(
            QT_TRANSLATE_NOOP("Phrase", "%1 is the last administrator; without one nobody could add people."),
            {leaving.name}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Add another administrator first.")));
}

Result<Person> disablePerson(const StoreStep &step, const QString &name, const QString &by)
{
    if (const auto may = mustBeAdministrator(step, by); !may)
        return failureOf(may);
    const Result<Person> person = loadPerson(step.database, name);
    if (!person)
        return person;
    if (person->isDisabled) {
        return failure(ErrorKind::Conflict,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is disabled already."), {person->name}));
    }
    if (const auto stays = anAdministratorStays(step, *person); !stays)
        return failureOf(stays);
    const auto changed = changedOne(
        changeRows(step.database, u"UPDATE people SET is_disabled = 1, changed_at = ? WHERE folded = ?"_s,
            {step.now.toMSecsSinceEpoch(), foldedName(name)}));
    if (!changed)
        return failureOf(changed);
    return personJournaled(step, name, by, u"disable"_s);
}

Result<Person> enablePerson(const StoreStep &step, const QString &name, const QString &by)
{
    if (const auto may = mustBeAdministrator(step, by); !may)
        return failureOf(may);
    const Result<Person> person = loadPerson(step.database, name);
    if (!person)
        return person;
    if (!person->isDisabled) {
        return failure(ErrorKind::Conflict,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 may sign in already."), {person->name}));
    }
    const auto changed = changedOne(
        changeRows(step.database, u"UPDATE people SET is_disabled = 0, changed_at = ? WHERE folded = ?"_s,
            {step.now.toMSecsSinceEpoch(), foldedName(name)}));
    if (!changed)
        return failureOf(changed);
    return personJournaled(step, name, by, u"enable"_s);
}

//! Everyone his own; an administrator also others'.
static Result<Done> maySetPassword(const StoreStep &step, const QString &name, const QString &by)
{
    if (foldedName(name) != foldedName(by))
        return mustBeAdministrator(step, by);
    const Result<Person> self = loadPerson(step.database, by);
    if (self && !self->isDisabled)
        return Done();
    return failure(ErrorKind::NotAllowed,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 may not sign in any more."), {by}),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask an administrator.")));
}

Result<Person> setPersonsPassword(
    const StoreStep &step, const QString &name, const QString &passwordHash, const QString &by)
{
    if (const auto may = maySetPassword(step, name, by); !may)
        return failureOf(may);
    const Result<Person> person = loadPerson(step.database, name);
    if (!person)
        return person;
    const bool isOwn = foldedName(name) == foldedName(by);
    const auto changed = changedOne(changeRows(step.database,
        u"UPDATE people SET password_hash = ?, password_set_by = ?, changed_at = ? WHERE folded = ?"_s,
        {passwordHash, isOwn ? QVariant() : QVariant(by), step.now.toMSecsSinceEpoch(), foldedName(name)}));
    if (!changed)
        return failureOf(changed);
    return personJournaled(step, name, by, u"password"_s);
}

} // namespace reintegro
