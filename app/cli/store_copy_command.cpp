// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "models/store/folded_name.h"
#include "models/store/postgres/postgres_refund_store.h"
#include "models/store/sqlite/sqlite_refund_store.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

Result<Done> checkCopyStore(const Arguments &arguments)
{
    if (!arguments.has("server"_L1))
        return usageError(QT_TRANSLATE_NOOP("Phrase", "--server is missing."));
    return Done();
}

namespace {

//! The way of a desk's store into a team's, one step a function.
class Copying final : public QObject {
public:
    Copying(CommandRun &run, const TeamAddress &address, SqliteRefundStore &from)
        : m_run(run)
        , m_from(from)
        , m_team(address)
        , m_to(m_team)
    {
    }
    void start();

private:
    void signIn();
    void read();
    void write(const std::vector<TableRows> &rows);
    void look();
    void finish(const JournalCheck &check);

    CommandRun &m_run;
    SqliteRefundStore &m_from;
    TeamConnection m_team;
    PostgresRefundStore m_to;
    JournalCheckpoint m_journal; //!< Of the desk, which the team's must contain.
};

} // namespace

static Error broken(const JournalCheck &check)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "The journal is not whole: entry %1: %2."),
        {QString::number(check.brokenAt.value_or(0)), check.reason});
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was copied. Find out what happened first."));
    return error;
}

void Copying::start()
{
    m_run.when(m_from.verifyJournal({}), [this](const JournalCheck &check) {
        if (!check.isWhole())
            return m_run.fail(broken(check));
        m_journal = check.now;
        signIn();
    });
}

void Copying::signIn()
{
    const Arguments &arguments = m_run.arguments();
    const bool hasOwn = arguments.has("team-user"_L1);
    const QString name = arguments.option(hasOwn ? "team-user"_L1 : "user"_L1);
    const bool hasFile = arguments.has("team-password-file"_L1);
    const Result<Secret> password =
        m_run.input().password(arguments.option(hasFile ? "team-password-file"_L1 : "password-file"_L1));
    if (!password)
        return m_run.fail(password.error());
    m_run.when(m_team.signInAs(foldedName(name), *password), [this](const Done &) { read(); });
}

void Copying::read()
{
    m_run.when(m_from.rows(), [this](const std::vector<TableRows> &rows) { write(rows); });
}

void Copying::write(const std::vector<TableRows> &rows)
{
    m_run.when(m_to.takeOver(rows, m_journal), [this](const Done &) { look(); });
}

void Copying::look()
{
    m_run.when(m_to.verifyJournal(m_journal), [this](const JournalCheck &check) {
        if (check.isWhole())
            finish(check);
        else
            m_run.fail(broken(check));
    });
}

void Copying::finish(const JournalCheck &check)
{
    m_run.finish({{"copied",
                     {{"entries", m_journal.count}, {"head", jsonOf(QString::fromLatin1(m_journal.head))},
                         {"server", jsonOf(m_team.address().toString())}}}},
        u"Copied, with %1 journal entries; the team's journal contains them and is whole (%2 entries).\n"
        "Next: a profile with --server, and nobody works with the old one any more.\n"_s.arg(m_journal.count)
            .arg(check.now.count));
}

void copyStore(CommandRun &run)
{
    const Result<TeamAddress> address = teamAddressFromText(run.arguments().option("server"_L1));
    if (!address)
        return run.fail(address.error());
    run.withDesk([&run, address = *address](DeskServices &) {
        SqliteRefundStore *const from = run.workplace().desk()->file();
        if (from == nullptr) {
            return run.fail({.kind = ErrorKind::Conflict,
                .what = Phrase(
                    QT_TRANSLATE_NOOP("Phrase", "This profile's requests are in a team's database already.")),
                .next = {},
                .detail = {},
                .reply = {}});
        }
        run.keep(std::make_unique<Copying>(run, address, *from))->start();
    });
}

} // namespace reintegro
