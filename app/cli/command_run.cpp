// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"

#include "app/cli/json_output.h"
#include "models/basics/logging.h"
#include "models/keychain/os_keychain.h"

#include <cstdio>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

CommandRun::CommandRun(Arguments arguments, bool isJson, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_isJson(isJson)
    , m_access(m_arguments.command->access)
{
    // A saved answer needs neither network nor profile nor sign-in.
    if (m_arguments.has("file"_L1))
        m_access = CommandAccess::None;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &CommandRun::tooLate);
}

CommandRun::~CommandRun() = default;

void CommandRun::start()
{
    m_deadline.start(longest);
    m_until.setRemainingTime(longest);
    if (m_access == CommandAccess::None)
        runCommand();
    else
        openHome();
}

void CommandRun::openHome()
{
    Result<HomeFolder> home = HomeFolder::open();
    if (!home)
        return fail(home.error());
    m_log.emplace(home->logsFolder(), u"reintegro-cli"_s, m_clock);
    m_logKeeping.emplace(*m_log);
    m_secrets = std::make_unique<OsKeychain>();
    m_workplace = std::make_unique<HomeWorkplace>(*std::move(home), *m_secrets, m_clock);
    m_people = &m_workplace->people();
    if (m_access == CommandAccess::Team || m_access == CommandAccess::Home)
        return runCommand();
    if (!isAboutTeam())
        return lookForPeople();
    withDesk([this](DeskServices &desk) {
        m_teamDesk = &desk;
        m_people = &desk.people;
        signIn();
    });
}

//! Whether the command is about a profile's requests, which are kept by a team.
bool CommandRun::isAboutTeam() const
{
    const QString family = QString::fromLatin1(m_arguments.command->name).section(u' ', 0, 0);
    static const QStringList homes{u"profile"_s, u"credentials"_s, u"user"_s};
    const Result<Profile> known = profile();
    return known && !known->server.isEmpty() && !homes.contains(family);
}

void CommandRun::lookForPeople()
{
    when(m_workplace->people().people(), [this](const std::vector<Person> &people) {
        const bool isAboutRefunds =
            m_access == CommandAccess::Refunds || m_access == CommandAccess::Supervisor;
        if (!people.empty()) {
            signIn();
        } else if (isAboutRefunds) {
            fail({.kind = ErrorKind::NotAllowed,
                .what = Phrase(QT_TRANSLATE_NOOP(
                    "Phrase", "Refunds need people who sign in, and nobody was added yet.")),
                .next = Phrase(QT_TRANSLATE_NOOP("Phrase",
                    "Add an administrator first: reintegro-cli user add NAME --role administrator "
                    "--new-password-file FILE")),
                .detail = {},
                .reply = {}});
        } else {
            runCommand();
        }
    });
}

void CommandRun::signIn()
{
    if (!m_arguments.has("user"_L1)) {
        return fail({.kind = ErrorKind::NotAllowed,
            .what = Phrase(QT_TRANSLATE_NOOP("Phrase", "Nobody has signed in.")),
            .next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Give --user NAME and --password-file FILE.")),
            .detail = {},
            .reply = {}});
    }
    const Result<Secret> password = m_input.password(m_arguments.option("password-file"_L1));
    if (!password)
        return fail(password.error());
    when(m_people->signIn(m_arguments.option("user"_L1), *password),
        [this](const SignedIn &by) { checkRole(by); });
}

static std::optional<Phrase> whyNot(CommandAccess access, const SignedIn &by)
{
    switch (access) {
    case CommandAccess::Administrator:
        if (!by.is(Role::Administrator))
            return Phrase(QT_TRANSLATE_NOOP("Phrase", "Only an administrator may do that."));
        return std::nullopt;
    case CommandAccess::Supervisor:
        if (!by.is(Role::Supervisor))
            return Phrase(QT_TRANSLATE_NOOP("Phrase", "Only a supervisor may do that."));
        return std::nullopt;
    case CommandAccess::JournalReader:
        if (!by.is(Role::Supervisor) && !by.is(Role::Administrator))
            return Phrase(QT_TRANSLATE_NOOP("Phrase", "Only a supervisor or an administrator may do that."));
        return std::nullopt;
    case CommandAccess::None:
    case CommandAccess::Home:
    case CommandAccess::Team:
    case CommandAccess::Anyone:
    case CommandAccess::Refunds:
        return std::nullopt;
    }
    return std::nullopt;
}

void CommandRun::checkRole(const SignedIn &by)
{
    m_by = by;
    const std::optional<Phrase> reason = whyNot(m_access, by);
    if (!reason)
        return runCommand();
    refuse({.kind = ErrorKind::NotAllowed, .what = *reason, .next = {}, .detail = {}, .reply = {}});
}

// Refusals stand in the journal too: in that of the profile where it is about refunds, else in the home's.
void CommandRun::refuse(const Error &error)
{
    const QString name = QString::fromLatin1(m_arguments.command->name);
    const QString subject = m_arguments.values.value(0);
    const Result<Profile> known = profile();
    if (m_teamDesk == nullptr && (m_access != CommandAccess::Supervisor || !known)) {
        const QString action = u"refused:"_s + name;
        m_workplace->people()
            .note(m_by->name(), action, subject)
            ->whenDone(this, [this, error](const Result<Done> &) { fail(error); });
        return;
    }
    const auto noteAt = [this, error, subject](DeskServices &desk) {
        const QString action = QString::fromLatin1(m_arguments.command->name).section(u' ', -1);
        desk.store.noteRefusal(m_by->name(), action, subject, error)
            ->whenDone(this, [this, error](const Result<Done> &) { fail(error); });
    };
    if (m_teamDesk != nullptr)
        return noteAt(*m_teamDesk);
    m_workplace->openDesk(known->name)
        ->whenDone(this, [this, error, noteAt](const Result<DeskServices *> &desk) {
            if (desk)
                noteAt(**desk);
            else
                fail(error);
        });
}

void CommandRun::runCommand()
{
    m_arguments.command->run(*this);
}

Result<Profile> CommandRun::profile() const
{
    const ProfileSettings &settings = m_workplace->settings();
    const QString name =
        m_arguments.has("profile"_L1) ? m_arguments.option("profile"_L1) : settings.current();
    if (!name.isEmpty())
        return settings.profile(name);
    // Settings that cannot be read name no profile either.
    if (const auto readable = settings.profiles(); !readable)
        return tl::unexpected(readable.error());
    return failure(ErrorKind::NotFound,
        Phrase(QT_TRANSLATE_NOOP("Phrase", "No profile is in use, so there is no gateway to talk to.")),
        Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "Add one with \"profile add\", or choose one with \"profile use\".")));
}

void CommandRun::withDesk(const std::function<void(DeskServices &)> &then)
{
    if (m_teamDesk != nullptr)
        return then(*m_teamDesk);
    const Result<Profile> known = profile();
    if (!known)
        return fail(known.error());
    when(m_workplace->openDesk(known->name), [then](DeskServices *desk) { then(*desk); });
}

void CommandRun::printNow(const QByteArray &line) const
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

void CommandRun::finish(const Json &document, const QString &text)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    printNow(m_isJson ? jsonText(document) : text.toUtf8());
    endWith(ExitStatus::Done);
}

void CommandRun::fail(const Error &error)
{
    fail(error, Json::object());
}

void CommandRun::fail(const Error &error, const Json &more)
{
    failWith(error, more, Json::object());
}

void CommandRun::failBeside(const Error &error, const Json &done)
{
    failWith(error, Json::object(), done);
}

void CommandRun::failWith(const Error &error, const Json &more, const Json &beside)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    qCInfo(lcApp).noquote() << m_arguments.command->name << "ended with" << nameOf(error.kind);
    printFailure(error, m_isJson, more, beside);
    endWith(exitStatusOf(error.kind));
}

void CommandRun::endWith(ExitStatus status)
{
    const auto end = [this, status] { Q_EMIT ended(static_cast<int>(status)); };
    const std::chrono::milliseconds time = timeForCheckpoints(m_until);
    if (!m_keepsCheckpoints || time.count() == 0)
        return end();
    // Kept after the answer was printed: a slow keychain makes nobody wait for the news.
    QTimer::singleShot(time, this, end);
    m_workplace->keepCheckpoints()->whenDone(this, [end](const Result<Done> &) { end(); });
}

void CommandRun::tooLate()
{
    const bool maySend =
        m_workplace && m_workplace->desk() != nullptr && m_workplace->desk()->services().sending.isSending();
    const char *const sending = QT_TRANSLATE_NOOP("Phrase",
        "The refund was being sent when the time was over. It may have been paid: its outcome is not known.");
    const char *const other = QT_TRANSLATE_NOOP("Phrase", "It took longer than a minute and was given up.");
    fail({.kind = maySend ? ErrorKind::OutcomeUnknown : ErrorKind::Network,
        .what = Phrase(maySend ? sending : other),
        .next = maySend ? Phrase(QT_TRANSLATE_NOOP("Phrase", "Check it with \"refund check\"."))
                        : Phrase(QT_TRANSLATE_NOOP("Phrase", "Try again later.")),
        .detail = {},
        .reply = {}});
}

} // namespace reintegro
