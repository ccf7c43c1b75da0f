// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_run.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"

#include <QFileInfo>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

//! One of the journals: the home's, or that of a profile's store.
struct JournalOf {
    QString name;
    CheckpointKeeper *keeper;
    std::function<Pending<std::vector<JournalEntry>> *()> read;
};

} // namespace

//! The home's journal and, where a profile is in use or named, those of its store and its team.
static void withJournals(CommandRun &run, const std::function<void(const QList<JournalOf> &)> &then)
{
    const JournalOf home{
        u"home"_s, &run.workplace().homeCheckpoints(), [&run] { return run.workplace().people().journal(); }};
    const Result<Profile> known = run.profile();
    const bool isNone = !known && known.error().kind == ErrorKind::NotFound;
    if (isNone && !run.arguments().has("profile"_L1))
        return then({home});
    run.withDesk([&run, home, then](DeskServices &desk) {
        const JournalOf store{HomeFolder::storeName(desk.profile), run.workplace().desk()->checkpoints(),
            [&desk] { return desk.store.journal(); }};
        QList<JournalOf> journals{home, store};
        if (CheckpointKeeper *const people = run.workplace().desk()->peopleCheckpoints(); people != nullptr)
            journals.append({store.name + u"/people"_s, people, [&desk] { return desk.people.journal(); }});
        then(journals);
    });
}

namespace {

//! Looks through the journals one after the other.
class Verifying final : public QObject {
public:
    Verifying(CommandRun &run, QList<JournalOf> journals)
        : m_run(run)
        , m_journals(std::move(journals))
    {
    }
    void next();

private:
    void judge(const JournalOf &journal, const CheckpointKeeper::Verdict &verdict);
    void finish();

    CommandRun &m_run;
    QList<JournalOf> m_journals;
    OrderedJson m_seen = OrderedJson::array();
    QString m_text;
};

} // namespace

void Verifying::next()
{
    if (m_journals.isEmpty())
        return finish();
    const JournalOf journal = m_journals.takeFirst();
    m_run.when(journal.keeper->verify(),
        [this, journal](const CheckpointKeeper::Verdict &verdict) { judge(journal, verdict); });
}

void Verifying::judge(const JournalOf &journal, const CheckpointKeeper::Verdict &verdict)
{
    const JournalCheck &check = verdict.check;
    const bool isWithout = verdict.withoutKeychain.has_value();
    if (!check.isWhole()) {
        const QString entry = QString::number(*check.brokenAt);
        return m_run.fail(
            {.kind = ErrorKind::Conflict,
                .what = Phrase(QT_TRANSLATE_NOOP("Phrase",
                                   "The journal %1 is not whole. The first broken entry is %2: %3."),
                    QStringList{journal.name, entry, check.reason}),
                .next = Phrase(QT_TRANSLATE_NOOP(
                    "Phrase", "Keep the file as it is, and compare it with the last export and backup.")),
                .detail = {},
                .reply = {}},
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
    withJournals(run, [&run](const QList<JournalOf> &journals) {
        run.keep(std::make_unique<Verifying>(run, journals))->next();
    });
}

static OrderedJson entryJson(const QString &journal, const JournalEntry &entry)
{
    return {{"journal", jsonOf(journal)}, {"number", entry.number},
        {"at", entry.at.toUTC().toString(Qt::ISODateWithMs).toStdString()}, {"actor", jsonOf(entry.actor)},
        {"action", jsonOf(entry.action)}, {"subject", jsonOf(entry.subject)},
        {"content", jsonOf(entry.content)}, {"previous", entry.previous.toStdString()},
        {"hash", entry.hash.toStdString()}};
}

namespace {

//! Reads the journals one after the other and writes them into one new file.
class Exporting final : public QObject {
public:
    Exporting(CommandRun &run, QList<JournalOf> journals)
        : m_run(run)
        , m_journals(std::move(journals))
    {
    }
    void next();

private:
    void take(const QString &name, const std::vector<JournalEntry> &entries);
    void write();

    CommandRun &m_run;
    QList<JournalOf> m_journals;
    QByteArray m_lines;
    qsizetype m_count = 0;
    OrderedJson m_checkpoints = OrderedJson::array();
};

} // namespace

void Exporting::next()
{
    if (m_journals.isEmpty())
        return write();
    const JournalOf journal = m_journals.takeFirst();
    m_run.when(journal.read(),
        [this, name = journal.name](const std::vector<JournalEntry> &entries) { take(name, entries); });
}

void Exporting::take(const QString &name, const std::vector<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        m_lines += QByteArray::fromStdString(
            entryJson(name, entry).dump(-1, ' ', false, OrderedJson::error_handler_t::replace));
        m_lines += '\n';
    }
    m_count += static_cast<qsizetype>(entries.size());
    const bool isEmpty = entries.empty();
    m_checkpoints.push_back({{"journal", jsonOf(name)}, {"count", isEmpty ? 0 : entries.back().number},
        {"head", isEmpty ? std::string(64, '0') : entries.back().hash.toStdString()}});
    next();
}

static Error exportError(ErrorKind kind, const char *what, const QString &file, const QString &detail = {})
{
    return {.kind = kind, .what = Phrase(what, QStringList{file}), .next = {}, .detail = detail, .reply = {}};
}

void Exporting::write()
{
    const QString name = m_run.arguments().values.at(0);
    QFile file(name);
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    // NewOnly: an export is a proof, and no proof is overwritten.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        if (QFileInfo::exists(name)) {
            return m_run.fail(exportError(ErrorKind::Conflict,
                QT_TRANSLATE_NOOP("Phrase", "%1 is there already and was not overwritten."), name));
        }
        return m_run.fail(exportError(ErrorKind::Storage,
            QT_TRANSLATE_NOOP("Phrase", "%1 could not be written."), name, file.errorString()));
    }
    m_lines += QByteArray::fromStdString(OrderedJson{{"checkpoint", m_checkpoints}}.dump()) + '\n';
    if (file.write(m_lines) != m_lines.size() || !file.flush()) {
        const QString trouble = file.errorString();
        file.remove();
        return m_run.fail(exportError(
            ErrorKind::Storage, QT_TRANSLATE_NOOP("Phrase", "%1 could not be written."), name, trouble));
    }
    file.close();
    m_run.keepCheckpointsAtEnd();
    m_run.finish({{"export", {{"file", jsonOf(name)}, {"entries", m_count}, {"checkpoint", m_checkpoints}}}},
        u"Written to %1: %2 entries and a checkpoint.\n"_s.arg(name, QString::number(m_count)));
}

void exportJournal(CommandRun &run)
{
    withJournals(run, [&run](const QList<JournalOf> &journals) {
        run.keep(std::make_unique<Exporting>(run, journals))->next();
    });
}

} // namespace reintegro
