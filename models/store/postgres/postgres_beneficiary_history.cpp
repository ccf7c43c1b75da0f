// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/postgres_beneficiary_history.h"

#include "models/store/history_rows.h"
#include "models/store/postgres/team_connection.h"

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

Pending<BeneficiaryFacts> *PostgresBeneficiaryHistory::facts(const HistoryQuestion &question)
{
    return m_team.read([question](const StoreView &view) { return loadBeneficiaryFacts(view, question); });
}

//! The database itself leaves out what is noted already, and says whether the request still waits.
static Result<Done> noteWarnings(
    const StoreStep &step, const RequestId &id, const std::vector<Warning> &warnings)
{
    QStringList names;
    for (const Warning &warning : warnings)
        names.append(notedName(warning));
    return firstRow(step.database, u"SELECT note_warnings(?, CAST(? AS TEXT[]))"_s,
        {id.number(), QString(u'{' + names.join(u',') + u'}')})
        .map([](const auto &) { return Done(); });
}

Pending<Done> *PostgresBeneficiaryHistory::note(
    const RequestId &id, const std::vector<Warning> &warnings, const SignedIn &by)
{
    const TriedStep tried{.actor = by.name(), .action = u"warn"_s, .subject = id.toString()};
    return m_team.write(
        tried, [id, warnings](const StoreStep &step) { return noteWarnings(step, id, warnings); },
        [](const StoreView &, const Done &) { return Result<Done>(Done()); });
}

} // namespace reintegro
