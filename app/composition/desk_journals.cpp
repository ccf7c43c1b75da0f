// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/desk_journals.h"

#include "app/composition/home_workplace.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QFileInfo>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using OrderedJson = nlohmann::ordered_json;

QList<DeskJournal> journalsOf(HomeWorkplace &workplace)
{
    QList<DeskJournal> journals{DeskJournal{
        u"home"_s, &workplace.homeCheckpoints(), [&workplace] { return workplace.people().journal(); }}};
    OpenDesk *const desk = workplace.desk();
    if (desk == nullptr)
        return journals;
    const DeskServices &services = desk->services();
    const QString name = HomeFolder::storeName(services.profile);
    journals.append({name, desk->checkpoints(), [&store = services.store] { return store.journal(); }});
    if (CheckpointKeeper *const people = desk->peopleCheckpoints(); people != nullptr) {
        journals.append(
            {name + u"/people"_s, people, [&people = services.people] { return people.journal(); }});
    }
    return journals;
}

Error brokenJournal(const QString &name, const JournalCheck &check)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what =
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The journal %1 is not whole. The first broken entry is %2: %3."),
            QStringList{name, QString::number(check.brokenAt.value_or(0)), check.reason});
    error.next = Phrase(QT_TRANSLATE_NOOP(
        "Phrase", "Keep the file as it is, and compare it with the last export and backup."));
    return error;
}

static OrderedJson entryJson(const QString &journal, const JournalEntry &entry)
{
    return {{"journal", journal.toStdString()}, {"number", entry.number},
        {"at", entry.at.toUTC().toString(Qt::ISODateWithMs).toStdString()},
        {"actor", entry.actor.toStdString()}, {"action", entry.action.toStdString()},
        {"subject", entry.subject.toStdString()}, {"content", entry.content.toStdString()},
        {"previous", entry.previous.toStdString()}, {"hash", entry.hash.toStdString()}};
}

static Error exportError(ErrorKind kind, const char *what, const QString &file, const QString &detail = {})
{
    return {.kind = kind, .what = Phrase(what, QStringList{file}), .next = {}, .detail = detail, .reply = {}};
}

//! All of it, or a file that is gone again.
static Result<Done> writeNewFile(const QString &name, const QByteArray &lines)
{
    QFile file(name);
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
        if (QFileInfo::exists(name)) {
            return failure(exportError(ErrorKind::Conflict,
                QT_TRANSLATE_NOOP("Phrase", "%1 is there already and was not overwritten."), name));
        }
        return failure(exportError(ErrorKind::Storage,
            QT_TRANSLATE_NOOP("Phrase", "%1 could not be written."), name, file.errorString()));
    }
    if (file.write(lines) == lines.size() && file.flush())
        return Done();
    const QString trouble = file.errorString();
    file.remove();
    return failure(exportError(
        ErrorKind::Storage, QT_TRANSLATE_NOOP("Phrase", "%1 could not be written."), name, trouble));
}

Result<JournalExport> writeJournals(const QString &file, const std::vector<NamedEntries> &journals)
{
    JournalExport written;
    QByteArray lines;
    OrderedJson marks = OrderedJson::array();
    for (const NamedEntries &journal : journals) {
        for (const JournalEntry &entry : journal.entries) {
            lines += QByteArray::fromStdString(
                entryJson(journal.name, entry).dump(-1, ' ', false, OrderedJson::error_handler_t::replace));
            lines += '\n';
        }
        written.entries += static_cast<qint64>(journal.entries.size());
        const bool isEmpty = journal.entries.empty();
        const JournalCheckpoint mark{.count = isEmpty ? 0 : journal.entries.back().number,
            .head = isEmpty ? QByteArray(64, '0') : journal.entries.back().hash};
        written.marks.push_back({journal.name, mark});
        marks.push_back({{"journal", journal.name.toStdString()}, {"count", mark.count},
            {"head", mark.head.toStdString()}});
    }
    lines += QByteArray::fromStdString(OrderedJson{{"checkpoint", marks}}.dump()) + '\n';
    return writeNewFile(file, lines).map([&](const Done &) { return written; });
}

} // namespace reintegro
