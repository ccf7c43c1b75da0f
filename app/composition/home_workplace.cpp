// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/home_workplace.h"

#include "app/composition/home_store_care.h"
#include "app/composition/keychain_credentials.h"
#include "app/composition/store_keeping.h"
#include "app/composition/store_key_keychain.h"
#include "app/composition/support_collector.h"
#include "app/composition/training_place.h"
#include "models/basics/logging.h"
#include "models/gateway/gateway_proxy.h"

#include <QDir>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

HomeWorkplace::HomeWorkplace(HomeFolder home, SecretStore &secrets, const Clock &clock, QObject *parent)
    : Workplace(parent)
    , m_home(std::move(home))
    , m_secrets(secrets)
    , m_clock(clock)
    , m_settings(m_home.settingsFile())
    , m_people(m_home.peopleFile(), clock)
    , m_signIns(secrets, m_home)
    , m_checkpoints(secrets, m_home.checkpointEntry(u"home"_s),
          [this](std::optional<JournalCheckpoint> mark) { return m_people.verifyJournal(std::move(mark)); })
{
    m_checkpoints.moveOnBy([this](const JournalCheckpoint &mark) { return m_people.followJournal(mark); });
    connect(&m_people, &PeopleStore::changed, &m_checkpoints, &CheckpointKeeper::keepSoon);
}

HomeWorkplace::~HomeWorkplace()
{
    // Before the people and the gateways that they refer to; a retired one may still be sending.
    qDeleteAll(findChildren<OpenDesk *>(QString(), Qt::FindDirectChildrenOnly));
}

std::vector<Profile> HomeWorkplace::profiles() const
{
    const Result<std::vector<Profile>> read = m_settings.profiles();
    if (!read)
        qCWarning(lcApp) << "the profiles could not be read:" << read.error().detail;
    return read.value_or(std::vector<Profile>());
}

QString HomeWorkplace::currentProfile() const
{
    return m_settings.current();
}

Result<Profile> HomeWorkplace::addProfile(const Profile &profile)
{
    return m_settings.add(profile);
}

Result<Done> HomeWorkplace::useProfile(const QString &name)
{
    return m_settings.use(name);
}

// The keychain first: a profile that is gone while its secret stays could not be cleaned up any more.
Pending<Done> *HomeWorkplace::removeProfile(const QString &name)
{
    const Result<Profile> profile = m_settings.profile(name);
    if (!profile)
        return alreadyDone<Done>(this, tl::unexpected(profile.error()));
    if (profile->usesBuiltInTraining())
        return alreadyDone<Done>(this, m_settings.remove(name));
    if (!profile->server.isEmpty())
        static_cast<void>(m_signIns.forget(name));
    return clearCredentials(name)->decoded(
        this, [this, name](const Done &) -> Result<Done> { return m_settings.remove(name); });
}

Pending<Done> *HomeWorkplace::setCredentials(const QString &profile, const Credentials &credentials)
{
    const Result<Profile> known = m_settings.profile(profile);
    if (!known)
        return alreadyDone<Done>(this, tl::unexpected(known.error()));
    const Result<Secret> encoded = encodeCredentials(credentials);
    if (!encoded)
        return alreadyDone<Done>(this, tl::unexpected(encoded.error()));
    return m_secrets.write(m_home.credentialsEntry(known->name), *encoded)
        ->decoded(this, [this, name = known->name](const Done &) -> Result<Done> {
            forgetOld(name);
            return Done();
        });
}

Result<Done> HomeWorkplace::useForThisRun(const QString &profile, const Credentials &credentials)
{
    return m_settings.profile(profile).map([&](const Profile &known) {
        forgetOld(known.name);
        m_typed.keep(known.name, credentials);
        return Done();
    });
}

void HomeWorkplace::forgetOld(const QString &profile)
{
    m_typed.forget(profile);
    if (m_desk != nullptr)
        m_desk->forgetToken();
}

Pending<Done> *HomeWorkplace::clearCredentials(const QString &profile)
{
    const Result<Profile> known = m_settings.profile(profile);
    if (!known)
        return alreadyDone<Done>(this, tl::unexpected(known.error()));
    forgetOld(known->name); // whatever the keychain answers
    return m_secrets.remove(m_home.credentialsEntry(known->name))
        ->decoded(this, [this, name = known->name](const Done &) -> Result<Done> {
            forgetOld(name); // a token may have been fetched meanwhile
            return Done();
        });
}

Pending<Done> *HomeWorkplace::testCredentials(
    const Profile &profile, const std::optional<Credentials> &credentials)
{
    const Result<Profile> there = reachable(profile);
    if (!there)
        return alreadyDone<Done>(this, tl::unexpected(there.error()));
    std::unique_ptr<CredentialSource> source;
    if (credentials)
        source = std::make_unique<FixedCredentials>(*credentials);
    else
        source = credentialsOf(profile);
    auto *const answer = new Pending<Done>(this);
    // Gateway and credentials live as long as the answer, and go with it.
    source->setParent(answer);
    CredentialSource &known = *source.release();
    GatewayOptions options;
    options.clock = &m_clock;
    auto *const gateway = new LiquidoGateway(*there, known, options, answer);
    Pending<Done> *const asked = gateway->checkCredentials();
    connect(answer, &PendingBase::cancelRequested, asked, &PendingBase::cancel);
    asked->whenDone(answer, [answer](const Result<Done> &checked) { answer->finish(checked); });
    return answer;
}

Pending<bool> *HomeWorkplace::isFresh()
{
    if (!profiles().empty())
        return alreadyDone<bool>(this, false);
    return m_people.people()->decoded(
        this, [](const std::vector<Person> &people) -> Result<bool> { return people.empty(); });
}

Result<Profile> HomeWorkplace::reachable(const Profile &profile)
{
    if (!profile.usesBuiltInTraining())
        return profile;
    std::unique_ptr<TrainingGateway> &gateway = m_gateways[HomeFolder::storeName(profile)];
    if (!gateway) {
        const QString file = m_home.trainingFile(profile);
        QDir().mkpath(QFileInfo(file).absolutePath());
        auto fresh = std::make_unique<TrainingGateway>(file, m_clock);
        if (const Result<Done> started = fresh->start(); !started)
            return tl::unexpected(started.error());
        gateway = std::move(fresh);
    }
    Profile there = profile;
    there.api = gateway->address();
    there.auth = gateway->address();
    return there;
}

std::unique_ptr<CredentialSource> HomeWorkplace::credentialsOf(const Profile &profile)
{
    if (profile.usesBuiltInTraining())
        return std::make_unique<FixedCredentials>(trainingCredentials());
    return std::make_unique<TypedOrKeptCredentials>(m_typed,
        std::make_unique<KeychainCredentials>(m_secrets, m_home.credentialsEntry(profile.name), profile.name),
        profile.name);
}

Pending<DeskServices *> *HomeWorkplace::openTraining()
{
    if (!m_training) {
        Result<HomeFolder> home = HomeFolder::open(m_home.trainingHome());
        if (!home)
            return alreadyDone<DeskServices *>(this, tl::unexpected(home.error()));
        m_training = std::make_unique<TrainingPlace>(*std::move(home), m_clock);
    }
    auto *const answer = new Pending<DeskServices *>(this);
    m_training->prepare()->whenDone(this, [this, answer](const Result<Done> &prepared) {
        if (prepared)
            take(m_training->makeDesk(), answer);
        else
            answer->finish(tl::unexpected(prepared.error()));
    });
    return answer;
}

Pending<DeskServices *> *HomeWorkplace::openDesk(const QString &profile)
{
    const Result<Profile> known = m_settings.profile(profile);
    const Result<Profile> there = known.and_then([this](const Profile &one) { return reachable(one); });
    if (!there)
        return alreadyDone<DeskServices *>(this, tl::unexpected(there.error()));
    auto *const answer = new Pending<DeskServices *>(this);
    const OpenDesk::Parts parts{.home = m_home, .clock = m_clock, .people = m_people, .secrets = &m_secrets};
    take(std::make_unique<OpenDesk>(
             parts, *there, credentialsOf(*known), storeKeysOf(m_home, *known, m_secrets)),
        answer);
    return answer;
}

RecoveryCode HomeWorkplace::recoveryCode(const QString &profile) const
{
    const Result<Profile> known = m_settings.profile(profile);
    const bool isSealed = known && known->server.isEmpty() && known->kind != ProfileKind::Training;
    if (!isSealed)
        return RecoveryCode::NotNeeded;
    return StoreRecovery::isMadeFor(m_home.storeFile(*known)) ? RecoveryCode::Made : RecoveryCode::Missing;
}

Pending<QString> *HomeWorkplace::makeRecoveryCode(const QString &profile, const SignedIn &by)
{
    const Result<Profile> known = m_settings.profile(profile);
    if (!known)
        return alreadyDone<QString>(this, tl::unexpected(known.error()));
    if (!by.is(Role::Administrator)) {
        return alreadyDone<QString>(this,
            failure(ErrorKind::NotAllowed,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Only an administrator may make a recovery code.")),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Ask an administrator."))));
    }
    auto *const answer = new Pending<QString>(this);
    StoreRecovery *const recovery = storeRecovery(*known).release();
    recovery->setParent(answer);
    // First the journal: a code that was made and could not be shown would void the old one for nothing.
    m_people.note(by.name(), u"store:recovery-code"_s, HomeFolder::storeName(*known))
        ->whenDone(answer, [answer, recovery](const Result<Done> &noted) {
            if (!noted)
                return answer->finish(tl::unexpected(noted.error()));
            recovery->makeCode()->whenDone(
                answer, [answer](const Result<QString> &code) { answer->finish(code); });
        });
    return answer;
}

Pending<Done> *HomeWorkplace::recoverStore(const QString &profile, const QString &code)
{
    const Result<Profile> known = m_settings.profile(profile);
    if (!known)
        return alreadyDone<Done>(this, tl::unexpected(known.error()));
    auto *const answer = new Pending<Done>(this);
    StoreRecovery *const recovery = storeRecovery(*known).release();
    recovery->setParent(answer);
    recovery->recover(code)->whenDone(
        answer, [this, answer, store = HomeFolder::storeName(*known)](const Result<Done> &done) {
            if (!done)
                return answer->finish(done);
            m_people.note(u"desk"_s, u"store:recover"_s, store)
                ->whenDone(answer, [answer](const Result<Done> &noted) { answer->finish(noted); });
        });
    return answer;
}

std::unique_ptr<StoreRecovery> HomeWorkplace::storeRecovery(const Profile &profile)
{
    std::unique_ptr<StoreKeys> keys = storeKeysOf(m_home, profile, m_secrets);
    auto recovery = std::make_unique<StoreRecovery>(*keys, m_home.storeFile(profile));
    keys.release()->setParent(recovery.get());
    return recovery;
}

std::unique_ptr<StoreKeeping> HomeWorkplace::storeKeeping(const Profile &profile)
{
    std::unique_ptr<StoreKeys> keys = storeKeysOf(m_home, profile, m_secrets);
    auto keeping = std::make_unique<StoreKeeping>(StoreKeeping::Parts{.keys = *keys,
        .secrets = profile.usesBuiltInTraining() ? nullptr : &m_secrets,
        .checkpointEntry = m_home.checkpointEntry(HomeFolder::storeName(profile)),
        .store = m_home.storeFile(profile),
        .clock = m_clock});
    keys.release()->setParent(keeping.get());
    return keeping;
}

StoreCare *HomeWorkplace::storeCare()
{
    // The training place keeps no checkpoints, and nothing in it is worth keeping.
    if (m_desk == nullptr || m_desk->checkpoints() == nullptr)
        return nullptr;
    if (!m_care)
        m_care = std::make_unique<HomeStoreCare>(*this, m_clock);
    return m_care.get();
}

Pending<Done> *HomeWorkplace::closeDesk()
{
    OpenDesk *const desk = std::exchange(m_desk, nullptr);
    if (desk == nullptr)
        return alreadyDone<Done>(this, Done());
    auto *const answer = new Pending<Done>(this);
    connect(desk, &QObject::destroyed, answer, [answer] { answer->finish(Done()); });
    retire(desk);
    return answer;
}

// The desk before stays until the new one is open: a profile that cannot be opened takes nothing away.
void HomeWorkplace::take(std::unique_ptr<OpenDesk> desk, Pending<DeskServices *> *answer)
{
    OpenDesk *const fresh = desk.release();
    fresh->setParent(this);
    fresh->open()->whenDone(this, [this, fresh, answer](const Result<Done> &opened) {
        if (!opened) {
            fresh->deleteLater();
            return answer->finish(tl::unexpected(opened.error()));
        }
        // Whoever stands on the desk before hears of the new one first.
        connect(answer, &PendingBase::finished, this,
            [this, before = std::exchange(m_desk, fresh)] { retire(before); });
        answer->finish(&fresh->services());
    });
}

// A refund that is on its way is never cut off because somebody chose another profile, and the journal's
// checkpoint is kept first where it is due.
void HomeWorkplace::retire(OpenDesk *desk)
{
    if (desk == nullptr)
        return;
    RefundSending &sending = desk->services().sending;
    if (sending.isSending()) {
        connect(&sending, &RefundSending::sendingChanged, desk, [this, desk](bool isSending) {
            if (!isSending)
                retire(desk);
        });
    } else if (CheckpointKeeper *const keeper = desk->checkpoints(); keeper != nullptr && keeper->isDue()) {
        keeper->keepNow()->whenDone(desk, [desk](const Result<Done> &) { desk->deleteLater(); });
    } else {
        desk->deleteLater();
    }
}

Pending<SupportReport> *HomeWorkplace::supportReport()
{
    return (new SupportCollector(*this))->collect(); // goes with its answer
}

QString HomeWorkplace::proxyInUse(const Profile &profile) const
{
    return profile.usesBuiltInTraining() ? QString() : proxyFor(profile.api);
}

Pending<Done> *HomeWorkplace::keepCheckpoints()
{
    auto *const answer = new Pending<Done>(this);
    const auto logged = [](const Result<Done> &kept) {
        if (!kept)
            qCWarning(lcApp) << "no checkpoint was kept:" << nameOf(kept.error().kind);
    };
    m_checkpoints.keepNow()->whenDone(this, [this, answer, logged](const Result<Done> &kept) {
        logged(kept);
        if (!kept
            && kept.error().kind == ErrorKind::Keychain) // it will not be there for the other one either
            return answer->finish(Done());
        if (m_desk == nullptr || m_desk->checkpoints() == nullptr)
            return answer->finish(Done());
        m_desk->checkpoints()->keepNow()->whenDone(answer, [answer, logged](const Result<Done> &desk) {
            logged(desk);
            answer->finish(Done());
        });
    });
    return answer;
}

Pending<Done> *HomeWorkplace::keepCheckpointsAtClosing()
{
    const bool isRealDesk = m_desk != nullptr && m_desk->checkpoints() != nullptr;
    return isRealDesk || m_checkpoints.isDue() ? keepCheckpoints() : alreadyDone<Done>(this, Done());
}

} // namespace reintegro
