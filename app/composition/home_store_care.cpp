// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/home_store_care.h"

#include "app/composition/home_workplace.h"
#include "app/composition/store_keeping.h"
#include "app/composition/team_copying.h"
#include "models/refunds/confirmed.h"
#include "models/store/folded_name.h"
#include "models/store/postgres/postgres_people_store.h"
#include "models/store/postgres/team_setup.h"

#include <QDir>
#include <QFileInfo>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

static constexpr std::chrono::seconds longestSetup{50};
static constexpr Roles administrators = Role::Administrator;
static constexpr Roles journalReaders = Roles(Role::Administrator) | Role::Supervisor;

static Error notAllowed(Roles roles)
{
    Error error;
    error.kind = ErrorKind::NotAllowed;
    error.what = roles == administrators
        ? Phrase(QT_TRANSLATE_NOOP("Phrase", "Only an administrator may do this."))
        : Phrase(QT_TRANSLATE_NOOP("Phrase", "Only a supervisor or an administrator may do this."));
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask one of them."));
    return error;
}

static Error isTeams()
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "This profile's requests are in a team's database."));
    error.next = Phrase(QT_TRANSLATE_NOOP(
        "Phrase", "Whoever looks after its server backs it up, with PostgreSQL's own means."));
    return error;
}

//! Gives the answer on, and takes `worker` away with it.
template <typename From, typename To, typename Map>
static void handOn(Pending<From> *from, Pending<To> *to, QObject *worker, Map map)
{
    worker->setParent(to);
    from->whenDone(to, [to, map](const Result<From> &result) { to->finish(result.map(map)); });
}

static StoreHolding holdingOf(const StoreSummary &summary)
{
    return {.requests = summary.requests, .journal = summary.journal};
}

static StoreKeeping::Wish wishOf(const RestoreWish &wish, const SignedIn &by)
{
    return {.file = wish.file, .by = by.name(), .code = wish.code, .mayBeOlder = wish.mayBeOlder};
}

HomeStoreCare::HomeStoreCare(HomeWorkplace &workplace, const Clock &clock)
    : m_workplace(workplace)
    , m_clock(clock)
{
}

template <typename T, typename Step>
Pending<T> *HomeStoreCare::asOneOf(Roles roles, const SignedIn &by, Step step)
{
    PeopleStore &people = m_workplace.desk()->services().people;
    return afterConfirming<T>(
        people, by, this, [this, roles, step = std::move(step)](const SignedIn &today) -> Pending<T> * {
            if (!(today.person().roles & roles))
                return alreadyDone<T>(this, failure(notAllowed(roles)));
            if (m_workplace.desk() == nullptr)
                return alreadyDone<T>(this,
                    failure(ErrorKind::Conflict,
                        Phrase(QT_TRANSLATE_NOOP("Phrase", "The desk was closed meanwhile."))));
            return step(today);
        });
}

template <typename T, typename Step>
Pending<T> *HomeStoreCare::withFile(Roles roles, const SignedIn &by, Step step)
{
    return asOneOf<T>(roles, by, [this, step = std::move(step)](const SignedIn &today) -> Pending<T> * {
        if (m_workplace.desk()->file() == nullptr)
            return alreadyDone<T>(this, failure(isTeams()));
        const Profile profile = m_workplace.desk()->services().profile;
        return step(today, m_workplace.storeKeeping(profile).release(), profile);
    });
}

Pending<StoreFacts> *HomeStoreCare::facts()
{
    const Profile &profile = m_workplace.desk()->services().profile;
    StoreFacts facts{.place = profile.server,
        .isTeam = m_workplace.desk()->file() == nullptr,
        .bytes = 0,
        .lastCheck = {},
        .home = QDir::toNativeSeparators(m_workplace.home().path())};
    if (facts.isTeam)
        return alreadyDone<StoreFacts>(this, facts);
    const QString file = m_workplace.home().storeFile(profile);
    facts.place = QDir::toNativeSeparators(file);
    return m_background.run([known = facts, file]() -> Result<StoreFacts> {
        StoreFacts found = known;
        for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
            found.bytes += QFileInfo(file + end).size();
        return lastCheckOf(file).map([&found](const std::optional<QDateTime> &at) {
            found.lastCheck = at;
            return found;
        });
    });
}

Pending<StoreHolding> *HomeStoreCare::check(const SignedIn &by)
{
    return withFile<StoreHolding>(
        journalReaders, by, [this](const SignedIn &, StoreKeeping *keeping, const Profile &) {
            auto *const answer = new Pending<StoreHolding>(this);
            handOn(keeping->check(), answer, keeping, holdingOf);
            return answer;
        });
}

Pending<StoreBackup> *HomeStoreCare::backUp(const QString &file, const SignedIn &by)
{
    return withFile<StoreBackup>(
        administrators, by, [this, file](const SignedIn &, StoreKeeping *keeping, const Profile &) {
            auto *const answer = new Pending<StoreBackup>(this);
            handOn(keeping->backUp(file), answer, keeping, [](const StoreKeeping::Backup &backup) {
                return StoreBackup{.holds = holdingOf(backup.holds), .hasRecovery = backup.hasRecovery};
            });
            return answer;
        });
}

Pending<StoreHolding> *HomeStoreCare::lookThrough(const RestoreWish &wish, const SignedIn &by)
{
    return withFile<StoreHolding>(
        administrators, by, [this, wish](const SignedIn &today, StoreKeeping *keeping, const Profile &) {
            auto *const answer = new Pending<StoreHolding>(this);
            handOn(keeping->lookThrough(wishOf(wish, today)), answer, keeping, holdingOf);
            return answer;
        });
}

Pending<RestoredStore> *HomeStoreCare::restore(const RestoreWish &wish, const SignedIn &by)
{
    return withFile<RestoredStore>(
        administrators, by, [this, wish](const SignedIn &today, StoreKeeping *keeping, const Profile &) {
            auto *const answer = new Pending<RestoredStore>(this);
            keeping->setParent(answer);
            const StoreKeeping::Wish how = wishOf(wish, today);
            m_workplace.closeDesk()->whenDone(answer, [answer, keeping, how](const Result<Done> &) {
                handOn(keeping->restore(how), answer, keeping, [](const StoreKeeping::Restored &restored) {
                    return RestoredStore{
                        .holds = holdingOf(restored.holds), .movedAside = restored.movedAside};
                });
            });
            return answer;
        });
}

Pending<std::vector<WholeJournal>> *HomeStoreCare::verifyJournals(const SignedIn &by)
{
    using Journals = std::vector<WholeJournal>;
    return asOneOf<Journals>(journalReaders, by, [this](const SignedIn &) {
        auto *const answer = new Pending<Journals>(this);
        verifyNext(journalsOf(m_workplace), {}, answer);
        return answer;
    });
}

void HomeStoreCare::verifyNext(
    QList<DeskJournal> journals, std::vector<WholeJournal> found, Pending<std::vector<WholeJournal>> *answer)
{
    if (journals.isEmpty())
        return answer->finish(std::move(found));
    const DeskJournal journal = journals.takeFirst();
    journal.keeper->verify()->whenDone(answer,
        [this, journal, journals, found, answer](const Result<CheckpointKeeper::Verdict> &verdict) mutable {
            if (!verdict)
                return answer->finish(tl::unexpected(verdict.error()));
            if (!verdict->check.isWhole())
                return answer->finish(failure(brokenJournal(journal.name, verdict->check)));
            found.push_back({.name = journal.name,
                .now = verdict->check.now,
                .isMarkChecked = !verdict->withoutKeychain.has_value()});
            verifyNext(journals, std::move(found), answer);
        });
}

Pending<qint64> *HomeStoreCare::exportJournals(const QString &file, const SignedIn &by)
{
    return asOneOf<qint64>(journalReaders, by, [this, file](const SignedIn &) {
        auto *const answer = new Pending<qint64>(this);
        readNext(journalsOf(m_workplace), {}, file, answer);
        return answer;
    });
}

void HomeStoreCare::readNext(
    QList<DeskJournal> journals, std::vector<NamedEntries> read, const QString &file, Pending<qint64> *answer)
{
    if (journals.isEmpty()) {
        m_background.run([file, read = std::move(read)] { return writeJournals(file, read); })
            ->whenDone(answer, [this, answer](const Result<JournalExport> &written) {
                if (written)
                    m_workplace.keepCheckpoints()->whenDone(
                        answer, [answer, count = written->entries](const auto &) { answer->finish(count); });
                else
                    answer->finish(tl::unexpected(written.error()));
            });
        return;
    }
    const DeskJournal journal = journals.takeFirst();
    journal.read()->whenDone(answer,
        [this, name = journal.name, journals, read, file, answer](
            const Result<std::vector<JournalEntry>> &entries) mutable {
            if (!entries)
                return answer->finish(tl::unexpected(entries.error()));
            read.push_back({name, *entries});
            readNext(journals, std::move(read), file, answer);
        });
}

Pending<TeamReady> *HomeStoreCare::setUpTeam(const TeamAccount &account, const SignedIn &by)
{
    return asOneOf<TeamReady>(administrators, by, [this, account](const SignedIn &) {
        return m_background.run([account]() -> Result<TeamReady> {
            const Result<TeamAddress> address = teamAddressFromText(account.server);
            if (!address)
                return tl::unexpected(address.error());
            const DatabaseAccount known{.role = account.name, .password = account.password};
            Result<PgLink> link = PgLink::open(*address, known, QDeadlineTimer(longestSetup));
            if (!link)
                return tl::unexpected(link.error());
            return reintegro::setUpTeam(*link).map([&address](const TeamSetup &setup) {
                return TeamReady{.database = address->database,
                    .version = setup.now,
                    .hasAdministrator = setup.hasAdministrator};
            });
        });
    });
}

Pending<Person> *HomeStoreCare::addToTeam(
    const TeamAccount &account, const QString &name, Roles roles, const Secret &password, const SignedIn &by)
{
    return asOneOf<Person>(
        administrators, by, [this, account, name, roles, password](const SignedIn &) -> Pending<Person> * {
            const Result<TeamAddress> address = teamAddressFromText(account.server);
            if (!address)
                return alreadyDone<Person>(this, tl::unexpected(address.error()));
            auto *const answer = new Pending<Person>(this);
            auto *const team = new TeamConnection(*address, {}, answer);
            auto *const people = new PostgresPeopleStore(*team, team);
            team->signInAs(account.name, account.password)
                ->whenDone(answer, [answer, people, name, roles, password](const Result<Done> &in) {
                    if (!in)
                        return answer->finish(tl::unexpected(in.error()));
                    people->add(name, roles, password, {})
                        ->whenDone(answer, [answer](const Result<Person> &added) { answer->finish(added); });
                });
            return answer;
        });
}

Pending<TeamCopy> *HomeStoreCare::copyToTeam(const TeamAccount &account, const SignedIn &by)
{
    return asOneOf<TeamCopy>(administrators, by, [this, account](const SignedIn &) -> Pending<TeamCopy> * {
        SqliteRefundStore *const from = m_workplace.desk()->file();
        if (from == nullptr)
            return alreadyDone<TeamCopy>(this, failure(isTeams()));
        const Result<TeamAddress> address = teamAddressFromText(account.server);
        if (!address)
            return alreadyDone<TeamCopy>(this, tl::unexpected(address.error()));
        auto *const answer = new Pending<TeamCopy>(this);
        auto *const copying = new TeamCopying(*from, *address, answer);
        handOn(copying->start(account.name, account.password), answer, copying,
            [](const TeamCopy &copied) { return copied; });
        return answer;
    });
}

} // namespace reintegro
