// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/training_place.h"

#include "app/composition/store_key_file.h"

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

Credentials trainingCredentials()
{
    return {.clientId = Secret(trainingClientId),
        .clientSecret = Secret(trainingClientSecret),
        .accessToken = {},
        .apiKey = Secret(trainingApiKey)};
}

static Profile trainingProfile()
{
    Profile profile;
    profile.name = u"training"_s;
    profile.kind = ProfileKind::Training;
    return profile;
}

// Their passwords stand on the sign-in page: making them expensive to guess would only make sign-in slow.
TrainingPlace::TrainingPlace(HomeFolder home, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_home(std::move(home))
    , m_clock(clock)
    , m_profile(trainingProfile())
    , m_people(m_home.peopleFile(), clock, PasswordCost::cheapForTests())
    , m_gateway(m_home.path() + u"/gateway.json"_s, clock)
{
}

static QString nameOf(const TrainingPerson &person)
{
    return QString::fromLatin1(person.name);
}

Pending<Done> *TrainingPlace::prepare()
{
    if (m_gateway.port() == 0) {
        if (const Result<Done> started = m_gateway.start(); !started)
            return alreadyDone<Done>(this, started);
        m_profile.api = m_gateway.address();
        m_profile.auth = m_gateway.address();
    }
    auto *const answer = new Pending<Done>(this);
    m_people.people()->whenDone(this, [this, answer](const Result<std::vector<Person>> &people) {
        if (!people)
            return answer->finish(tl::unexpected(people.error()));
        const auto isThere = [&people](const TrainingPerson &invented) {
            return std::any_of(people->cbegin(), people->cend(),
                [&invented](const Person &person) { return person.name == nameOf(invented); });
        };
        if (people->empty())
            addSupervisor(answer);
        else if (!isThere(trainingSupervisor))
            answer->finish(Done());
        else if (isThere(trainingAgent))
            letIn(trainingSupervisor, answer,
                [this, answer] { letIn(trainingAgent, answer, [answer] { answer->finish(Done()); }); });
        else
            letIn(trainingSupervisor, answer, [this, answer] { addAgent(answer); });
    });
    return answer;
}

// The passwords on the sign-in page are true, or nobody could ever get in here again.
void TrainingPlace::letIn(
    const TrainingPerson &invented, Pending<Done> *answer, const std::function<void()> &then)
{
    const QString name = nameOf(invented);
    const Secret password(invented.password);
    m_people.signIn(name, password)
        ->whenDone(this, [this, answer, then, name, password](const Result<SignedIn> &person) {
            if (person)
                return then();
            if (person.error().kind != ErrorKind::NotAllowed)
                return answer->finish(tl::unexpected(person.error()));
            m_people.restore(name, password)->whenDone(this, [answer, then](const Result<Person> &restored) {
                if (restored)
                    then();
                else
                    answer->finish(tl::unexpected(restored.error()));
            });
        });
}

// The first person of a home has to be an administrator, and two people are enough here.
void TrainingPlace::addSupervisor(Pending<Done> *answer)
{
    m_people
        .add(nameOf(trainingSupervisor), Role::Supervisor | Role::Administrator,
            Secret(trainingSupervisor.password), {})
        ->whenDone(this, [this, answer](const Result<Person> &added) {
            // Another program may have been first; the agent is then its business too, or ours below.
            if (added || added.error().kind != ErrorKind::Storage)
                addAgent(answer);
            else
                answer->finish(tl::unexpected(added.error()));
        });
}

void TrainingPlace::addAgent(Pending<Done> *answer)
{
    m_people.signIn(nameOf(trainingSupervisor), Secret(trainingSupervisor.password))
        ->whenDone(this, [this, answer](const Result<SignedIn> &supervisor) {
            if (!supervisor)
                return answer->finish(tl::unexpected(supervisor.error()));
            m_people
                .add(nameOf(trainingAgent), trainingAgent.role, Secret(trainingAgent.password), *supervisor)
                ->whenDone(answer, [answer](const Result<Person> &added) {
                    if (added || added.error().kind == ErrorKind::Conflict)
                        answer->finish(Done());
                    else
                        answer->finish(tl::unexpected(added.error()));
                });
        });
}

std::unique_ptr<OpenDesk> TrainingPlace::makeDesk()
{
    return std::make_unique<OpenDesk>(
        OpenDesk::Parts{.home = m_home, .clock = m_clock, .people = m_people, .secrets = nullptr}, m_profile,
        std::make_unique<FixedCredentials>(trainingCredentials()),
        std::make_unique<StoreKeyFile>(StoreKeyFile::beside(m_home.storeFile(m_profile))));
}

} // namespace reintegro
