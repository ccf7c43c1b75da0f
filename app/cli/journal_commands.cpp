// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/composition/desk_journals.h"

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

//! The home's journal and, where a profile is in use or named, those of its store and its team.
static void withJournals(CommandRun &run, const std::function<void(const QList<DeskJournal> &)> &then)
{
    const Result<Profile> known = run.profile();
    const bool isNone = !known && known.error().kind == ErrorKind::NotFound;
    if (isNone && !run.arguments().has("profile"_L1))
        return then(journalsOf(run.workplace()));
    run.withDesk([&run, then](DeskServices &) { then(journalsOf(run.workplace())); });
}

namespace {

//! Looks through the journals one after the other.
class Verifying final : public QObject {
public:
    Verifying(CommandRun &run, QList<DeskJournal> journals)
        : m_run(run)
        , m_journals(std::move(journals))
    {
    }
    void next();

private:
    void judge(const DeskJournal &journal, const CheckpointKeeper::Verdict &verdict);
    void finish();

    CommandRun &m_run;
    QList<DeskJournal> m_journals;
    OrderedJson m_seen = OrderedJson::array();
    QString m_text;
};

} // namespace

void Verifying::next()
{
    if (m_journals.isEmpty())
        return finish();
    const DeskJournal journal = m_journals.takeFirst();
    m_run.when(journal.keeper->verify(),
        [this, journal](const CheckpointKeeper::Verdict &verdict) { judge(journal, verdict); });
}

void Verifying::judge(const DeskJournal &journal, const CheckpointKeeper::Verdict &verdict)
{
    const JournalCheck &check = verdict.check;
    const bool isWithout = verdict.withoutKeychain.has_value();
    if (!check.isWhole()) {
        return m_run.fail(brokenJournal(journal.name, check),
            {{"journal", jsonOf(journal.name)}, {"brokenAt", *check.brokenAt},
                {"reason", jsonOf(check.reason)}});
    }
    m_seen.push_back({{"name", jsonOf(journal.name)}, {"count", check.now.count},
        {"head", check.now.head.toStdString()}, {"checkpoint", isWithout ? "unreachable" : "checked"}});
    m_text += u"The journal %1 is whole: %2 entries, the last one %3.\n"_s.arg(
        journal.name, QString::number(check.now.count), QString::fromLatin1(check.now.head.left(16)));
    if (isWithout)
        m_text += u"Its checkpoint could not be read, so a tail that was cut off would not be noticed: "_s
            + verdict.withoutKeychain->english() + u'\n';
    next();
}

void Verifying::finish()
{
    const OrderedJson last = m_seen.back(); // the profile's where there is one
    m_run.finish(
        {{"journal",
            {{"whole", true}, {"count", last.at("count")}, {"head", last.at("head")}, {"journals", m_seen}}}},
        m_text);
}

void verifyJournal(CommandRun &run)
{
    withJournals(run, [&run](const QList<DeskJournal> &journals) {
        run.keep(std::make_unique<Verifying>(run, journals))->next();
    });
}

namespace {

//! Reads the journals one after the other and writes them into one new file.
class Exporting final : public QObject {
public:
    Exporting(CommandRun &run, QList<DeskJournal> journals)
        : m_run(run)
        , m_journals(std::move(journals))
    {
    }
    void next();

private:
    void write();

    CommandRun &m_run;
    QList<DeskJournal> m_journals;
    std::vector<NamedEntries> m_read;
};

} // namespace

void Exporting::next()
{
    if (m_journals.isEmpty())
        return write();
    const DeskJournal journal = m_journals.takeFirst();
    m_run.when(journal.read(), [this, name = journal.name](const std::vector<JournalEntry> &entries) {
        m_read.push_back({name, entries});
        next();
    });
}

void Exporting::write()
{
    const QString file = m_run.arguments().values.at(0);
    const Result<JournalExport> written = writeJournals(file, m_read);
    if (!written)
        return m_run.fail(written.error());
    OrderedJson marks = OrderedJson::array();
    for (const NamedCheckpoint &each : written->marks)
        marks.push_back({{"journal", jsonOf(each.name)}, {"count", each.mark.count},
            {"head", each.mark.head.toStdString()}});
    m_run.keepCheckpointsAtEnd();
    m_run.finish({{"export", {{"file", jsonOf(file)}, {"entries", written->entries}, {"checkpoint", marks}}}},
        u"Written to %1: %2 entries and a checkpoint.\n"_s.arg(file, QString::number(written->entries)));
}

void exportJournal(CommandRun &run)
{
    withJournals(run, [&run](const QList<DeskJournal> &journals) {
        run.keep(std::make_unique<Exporting>(run, journals))->next();
    });
}

} // namespace reintegro
