// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/team_copying.h"

#include "models/store/folded_name.h"

namespace reintegro {

TeamCopying::TeamCopying(SqliteRefundStore &from, const TeamAddress &address, QObject *parent)
    : QObject(parent)
    , m_from(from)
    , m_team(address)
    , m_to(m_team)
{
}

static Error broken(const JournalCheck &check)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.what = Phrase(QT_TRANSLATE_NOOP("Phrase", "The journal is not whole: entry %1: %2."),
        {QString::number(check.brokenAt.value_or(0)), check.reason});
    error.next = Phrase(QT_TRANSLATE_NOOP("Phrase", "Nothing was copied. Find out what happened first."));
    return error;
}

Pending<TeamCopy> *TeamCopying::start(const QString &name, const Secret &password)
{
    m_answer = new Pending<TeamCopy>(this);
    when(m_from.verifyJournal({}), [this, name, password](const JournalCheck &check) {
        if (!check.isWhole())
            return m_answer->finish(failure(broken(check)));
        m_journal = check.now;
        when(m_team.signInAs(foldedName(name), password), [this](const Done &) { read(); });
    });
    return m_answer;
}

void TeamCopying::read()
{
    when(m_from.rows(), [this](const std::vector<TableRows> &rows) { write(rows); });
}

void TeamCopying::write(const std::vector<TableRows> &rows)
{
    when(m_to.takeOver(rows, m_journal), [this](const Done &) { look(); });
}

void TeamCopying::look()
{
    when(m_to.verifyJournal(m_journal), [this](const JournalCheck &check) {
        if (check.isWhole())
            m_answer->finish(TeamCopy{.entries = m_journal.count, .teamEntries = check.now.count});
        else
            m_answer->finish(failure(broken(check)));
    });
}

} // namespace reintegro
