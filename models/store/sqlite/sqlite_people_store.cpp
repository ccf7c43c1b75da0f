// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_people_store.h"

#include "models/store/password_worker.h"
#include "models/store/people_steps.h"
#include "models/store/sqlite/sqlite_file.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

SqlitePeopleStore::SqlitePeopleStore(QString file, const Clock &clock, PasswordCost cost, QObject *parent)
    : PeopleStore(parent)
    , m_clock(clock)
    , m_file(std::make_unique<SqliteFile>(std::move(file), StoreKind::home(), clock, nullptr))
    , m_passwords(std::make_unique<PasswordWorker>(cost))
{
}

SqlitePeopleStore::~SqlitePeopleStore() = default;

Pending<Done> *SqlitePeopleStore::ready()
{
    return m_file->ready();
}

Pending<Done> *SqlitePeopleStore::backUp(const QString &file)
{
    return m_file->backUp(file);
}

Pending<std::vector<Person>> *SqlitePeopleStore::people()
{
    return m_file->read([](const StoreView &view) { return loadPeople(view.database); });
}

Pending<Person> *SqlitePeopleStore::person(const QString &name)
{
    return m_file->read([name](const StoreView &view) { return loadPerson(view.database, name); });
}

template <typename T> Pending<T> *SqlitePeopleStore::telling(Pending<T> *pending)
{
    pending->whenDone(this, [this](const Result<T> &done) {
        if (done)
            Q_EMIT changed();
    });
    return pending;
}

template <typename Step>
Pending<Person> *SqlitePeopleStore::withHash(const Secret &password, const TriedAdmin &tried, Step step)
{
    auto *const pending = new Pending<Person>(this);
    m_passwords->hash(password)->whenDone(
        this, [this, pending, tried, step = std::move(step)](const Result<QString> &hash) {
            if (!hash)
                return pending->finish(failureOf(hash));
            const TriedStep asStep{.actor = tried.actor, .action = tried.action, .subject = tried.subject};
            m_file
                ->write(asStep, [step, hash = *hash](const StoreStep &inside) { return step(inside, hash); })
                ->whenDone(pending, [pending](const Result<Person> &person) { pending->finish(person); });
        });
    return telling(pending);
}

Pending<Person> *SqlitePeopleStore::refused(const TriedAdmin &tried, const Error &error)
{
    const TriedStep asStep{.actor = tried.actor, .action = tried.action, .subject = tried.subject};
    return m_file->write(asStep, [error](const StoreStep &) -> Result<Person> { return failure(error); });
}

Pending<Person> *SqlitePeopleStore::add(
    const QString &name, Roles roles, const Secret &password, const std::optional<SignedIn> &by)
{
    const std::optional<QString> byName = by ? std::optional(by->name()) : std::nullopt;
    const TriedAdmin tried{byName.value_or(u"desk"_s), u"add"_s, name.trimmed()};
    for (const Result<Done> &possible :
        {isPossiblePerson(name, roles), isPossiblePassword(password.revealForHashing())}) {
        if (!possible)
            return refused({tried.actor, tried.action, u"(new)"_s}, possible.error());
    }
    return withHash(password, tried, [name, roles, byName](const StoreStep &step, const QString &hash) {
        return addPerson(step, {.name = name, .roles = roles, .passwordHash = hash}, byName);
    });
}

Pending<Person> *SqlitePeopleStore::disable(const QString &name, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"disable"_s, .subject = name};
    return telling(m_file->write(tried,
        [name, byName = by.name()](const StoreStep &step) { return disablePerson(step, name, byName); }));
}

Pending<Person> *SqlitePeopleStore::restore(const QString &name, const Secret &password)
{
    return withHash(password, {u"desk"_s, u"restore"_s, name},
        [name](const StoreStep &step, const QString &hash) { return restorePerson(step, name, hash); });
}

Pending<Person> *SqlitePeopleStore::enable(const QString &name, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"enable"_s, .subject = name};
    return telling(m_file->write(tried,
        [name, byName = by.name()](const StoreStep &step) { return enablePerson(step, name, byName); }));
}

Pending<Person> *SqlitePeopleStore::setPassword(
    const QString &name, const Secret &password, const SignedIn &by)
{
    const TriedAdmin tried{by.name(), u"password"_s, name};
    if (const auto possible = isPossiblePassword(password.revealForHashing()); !possible)
        return refused(tried, possible.error());
    return withHash(password, tried, [name, byName = by.name()](const StoreStep &step, const QString &hash) {
        return setPersonsPassword(step, name, hash, byName);
    });
}

static tl::unexpected<Error> wrongSignIn()
{
    // One sentence for a wrong name, a wrong password and a disabled person: it tells nobody who exists.
    return failure(ErrorKind::NotAllowed,
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "This name and password do not let anybody in: one of them is wrong, or the person is "
            "disabled.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Try again, or ask an administrator.")));
}

static tl::unexpected<Error> blockedSignIn(qint64 seconds)
{
    return failure(ErrorKind::NotAllowed,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "There were too many wrong passwords for this name.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase", "Wait %1 seconds, then try again."), {QString::number(seconds)}));
}

Pending<Person> *SqlitePeopleStore::checkPassword(const QString &name, const Secret &password)
{
    auto *const pending = new Pending<Person>(this);
    m_file
        ->read(
            [this, name](const StoreView &view) { return lookForSignIn(view.database, m_clock.now(), name); })
        ->whenDone(this, [this, pending, name, password](const Result<SignInLook> &look) {
            if (!look)
                pending->finish(failureOf(look));
            else if (look->blockedForSeconds > 0)
                refuseBlocked(pending, name, look->blockedForSeconds);
            else
                tryPassword(pending, name, look->passwordHash, password);
        });
    return pending;
}

void SqlitePeopleStore::refuseBlocked(Pending<Person> *pending, const QString &name, qint64 seconds)
{
    m_file->write([name](const StoreStep &step) { return noteBlockedSignIn(step, name); })
        ->whenDone(pending, [pending, seconds](const Result<Done> &noted) {
            if (noted)
                pending->finish(blockedSignIn(seconds));
            else
                pending->finish(failureOf(noted));
        });
}

void SqlitePeopleStore::tryPassword(
    Pending<Person> *pending, const QString &name, const std::optional<QString> &hash, const Secret &password)
{
    m_passwords->check(hash, password)
        ->whenDone(this, [this, pending, name, hash, password](const Result<PasswordVerdict> &verdict) {
            if (!verdict)
                return pending->finish(failureOf(verdict));
            const SignInTry tried{.name = name,
                .checkedHash = verdict->isRight ? hash : std::nullopt,
                .rehashed = verdict->rehashed};
            m_file->write([tried](const StoreStep &step) { return endSignIn(step, tried); })
                ->whenDone(this, [this, pending, name, password](const Result<SignInEnd> &end) {
                    if (!end)
                        pending->finish(failureOf(end));
                    else if (end->newerHash)
                        tryPassword(pending, name, end->newerHash, password);
                    else if (end->person)
                        pending->finish(*end->person);
                    else
                        pending->finish(wrongSignIn());
                });
        });
}

Pending<Done> *SqlitePeopleStore::note(const QString &actor, const QString &action, const QString &subject)
{
    return telling(m_file->write([actor, action, subject](const StoreStep &step) {
        return appendToJournal(
            step.database, step.now, {.actor = actor, .action = action, .subject = subject, .content = {}});
    }));
}

Pending<JournalCheck> *SqlitePeopleStore::verifyJournal(std::optional<JournalCheckpoint> checkpoint)
{
    return m_file->readLong([checkpoint](const StoreView &view) -> Result<JournalCheck> {
        Result<ChainLook> look = lookThroughChain(view.database, checkpoint);
        if (!look)
            return failureOf(look);
        const auto records = personRecords(view.database);
        if (!records)
            return failureOf(records);
        compareRecords(*look, *records);
        return look->check;
    });
}

Pending<JournalCheck> *SqlitePeopleStore::followJournal(const JournalCheckpoint &mark)
{
    return m_file->readLong([mark](const StoreView &view) { return followChain(view.database, mark); });
}

Pending<std::vector<JournalEntry>> *SqlitePeopleStore::journal()
{
    return m_file->readLong([](const StoreView &view) { return readJournal(view.database); });
}

} // namespace reintegro
