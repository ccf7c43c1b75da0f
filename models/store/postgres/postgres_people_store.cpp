// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/postgres_people_store.h"

#include "models/store/folded_name.h"
#include "models/store/journal_chain.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr qsizetype shortestPassword = 8;

PostgresPeopleStore::PostgresPeopleStore(TeamConnection &team, QObject *parent)
    : PeopleStore(parent)
    , m_team(team)
{
    connect(&team, &TeamConnection::heard, this, [this](const QString &subject) {
        if (subject == "people"_L1)
            Q_EMIT changed();
    });
}

static Result<std::vector<Person>> loadTeam(const StoreView &view, const std::optional<QString> &name)
{
    std::vector<Person> people;
    const QString all = u"SELECT name, roles, is_disabled, password_set_by FROM people"_s;
    const QString one = u" WHERE role_name = ?"_s;
    const QString sql = all + (name ? one : QString()) + u" ORDER BY role_name"_s;
    const QVariantList values = name ? QVariantList{foldedName(*name)} : QVariantList();
    const auto done = eachRow(view.database, sql, values, [&](const QSqlQuery &row) -> Result<Done> {
        const QVariant setBy = row.value(3);
        people.push_back({.name = row.value(0).toString(),
            .roles = Roles::fromInt(row.value(1).toInt()),
            .isDisabled = row.value(2).toBool(),
            .passwordSetBy = setBy.isNull() ? std::nullopt : std::optional(setBy.toString())});
        return Done();
    });
    return done.map([&](Done) { return std::move(people); });
}

static Result<Person> loadOne(const StoreView &view, const QString &name)
{
    const Result<std::vector<Person>> found = loadTeam(view, name);
    if (!found)
        return failureOf(found);
    if (!found->empty())
        return found->front();
    return failure(
        ErrorKind::NotFound, Phrase(QT_TRANSLATE_NOOP("Phrase", "There is nobody called %1."), {name}));
}

Pending<std::vector<Person>> *PostgresPeopleStore::people()
{
    return m_team.read([](const StoreView &view) { return loadTeam(view, std::nullopt); });
}

Pending<Person> *PostgresPeopleStore::person(const QString &name)
{
    return m_team.read([name](const StoreView &view) { return loadOne(view, name); });
}

Pending<Person> *PostgresPeopleStore::checkPassword(const QString &name, const Secret &password)
{
    return m_team.signIn(name, password);
}

Pending<Person> *PostgresPeopleStore::checkPasswordAgain(const QString &name, const Secret &password)
{
    return m_team.signInAgain(name, password);
}

Pending<Person> *PostgresPeopleStore::changing(const QString &sql, const QString &name, QVariantList more)
{
    more.prepend(name);
    auto *const changed = m_team.write([sql, name, more](const StoreStep &step) -> Result<Person> {
        if (const auto done = firstRow(step.database, sql, more); !done)
            return failureOf(done);
        return loadOne(step, name);
    });
    changed->whenDone(this, [this](const Result<Person> &person) {
        if (person)
            Q_EMIT PeopleStore::changed();
    });
    return changed;
}

static Result<Done> isLongEnough(const Secret &password)
{
    if (QString::fromUtf8(password.revealForHashing()).size() >= shortestPassword)
        return Done();
    return failure(ErrorKind::InvalidData,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "A password has at least %1 characters."),
            {QString::number(shortestPassword)}));
}

Pending<Person> *PostgresPeopleStore::add(
    const QString &name, Roles roles, const Secret &password, const std::optional<SignedIn> &)
{
    const QString shown = name.trimmed();
    if (password.isEmpty())
        return changing(u"SELECT add_person(?, ?, ?)"_s, shown, {roles.toInt(), QVariant()});
    if (const auto enough = isLongEnough(password); !enough)
        return alreadyDone<Person>(this, failureOf(enough));
    // The verifier is made here: the password itself never goes to the server or into its log.
    auto *const added = new Pending<Person>(this);
    m_team
        .onLink([role = foldedName(name), secret = Secret(password.revealForHashing())](
                    PgLink &link) { return link.verifierOf(role, secret); })
        ->whenDone(added, [this, added, shown, roles](const Result<QString> &verifier) {
            if (!verifier)
                return added->finish(failureOf(verifier));
            changing(u"SELECT add_person(?, ?, ?)"_s, shown, {roles.toInt(), *verifier})
                ->whenDone(added, [added](const Result<Person> &person) { added->finish(person); });
        });
    return added;
}

Pending<Person> *PostgresPeopleStore::disable(const QString &name, const SignedIn &)
{
    return remove(name);
}

Pending<Person> *PostgresPeopleStore::remove(const QString &name)
{
    return changing(u"SELECT remove_person(?)"_s, name);
}

Pending<Person> *PostgresPeopleStore::enable(const QString &name, const SignedIn &)
{
    return changing(u"SELECT enable_person(?)"_s, name);
}

Pending<Person> *PostgresPeopleStore::setPassword(
    const QString &name, const Secret &password, const SignedIn &)
{
    if (const auto enough = isLongEnough(password); !enough)
        return alreadyDone<Person>(this, failureOf(enough));
    auto *const set = new Pending<Person>(this);
    m_team
        .onLink([role = foldedName(name), secret = Secret(password.revealForHashing())](
                    PgLink &link) { return link.verifierOf(role, secret); })
        ->whenDone(set, [this, set, name](const Result<QString> &verifier) {
            if (!verifier)
                return set->finish(failureOf(verifier));
            changing(u"SELECT set_password(?, ?)"_s, name, {*verifier})
                ->whenDone(set, [set](const Result<Person> &person) { set->finish(person); });
        });
    return set;
}

Pending<Done> *PostgresPeopleStore::note(const QString &, const QString &action, const QString &subject)
{
    return m_team.write([action, subject](const StoreStep &step) {
        return firstRow(step.database, u"SELECT note_people(?, ?)"_s, {action, subject})
            .map([](const auto &) { return Done(); });
    });
}

Pending<JournalCheck> *PostgresPeopleStore::verifyJournal(std::optional<JournalCheckpoint> checkpoint)
{
    return m_team.readLong([checkpoint](const StoreView &view) {
        return lookThroughChain(view.database, checkpoint, peopleJournalTable).map([](const ChainLook &look) {
            return look.check;
        });
    });
}

Pending<JournalCheck> *PostgresPeopleStore::followJournal(const JournalCheckpoint &mark)
{
    return m_team.readLong(
        [mark](const StoreView &view) { return followChain(view.database, mark, peopleJournalTable); });
}

Pending<std::vector<JournalEntry>> *PostgresPeopleStore::journal()
{
    return m_team.readLong(
        [](const StoreView &view) { return readJournal(view.database, peopleJournalTable); });
}

} // namespace reintegro
