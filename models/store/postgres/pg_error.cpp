// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres/pg_error.h"

#include "models/store/sql_error.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

//! "ERROR:  Nobody …", "DETAIL:  […]", "HINT:  …": what stands behind the first colon, in whatever language
//! the server names its lines.
static QString behindColon(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon < 0 ? line.trimmed() : line.mid(colon + 1).trimmed();
}

static std::optional<ErrorKind> kindOfState(const QString &state)
{
    if (state == "RT403"_L1)
        return ErrorKind::NotAllowed;
    if (state == "RT404"_L1)
        return ErrorKind::NotFound;
    if (state == "RT409"_L1)
        return ErrorKind::Conflict;
    if (state == "RT422"_L1)
        return ErrorKind::InvalidData;
    return std::nullopt;
}

//! A refusal that a function of ours raised: a sentence, its arguments and the next sentence.
static Error refusal(ErrorKind kind, const QStringList &lines)
{
    QStringList arguments;
    const QByteArray detail = behindColon(lines.value(1)).toUtf8();
    const QJsonArray values = QJsonDocument::fromJson(detail).array();
    for (const auto &value : values)
        arguments.append(value.toVariant().toString());
    Error error;
    error.kind = kind;
    error.what = Phrase(behindColon(lines.value(0)).toUtf8(), arguments);
    const QByteArray hint =
        lines.value(2).contains(u':') ? behindColon(lines.value(2)).toUtf8() : QByteArray();
    error.next = Phrase(hint, hint.contains("%1") ? arguments : QStringList());
    return error;
}

Error unreachableTeamStore(const QString &detail)
{
    return storageError(Phrase(QT_TRANSLATE_NOOP("Phrase", "The team's database cannot be reached.")),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "The step may not have been taken. Nothing can be sent until the database is there again; then "
            "look at the request before you repeat the step.")),
        detail);
}

bool isUnreachable(const Error &error)
{
    return error.what.source() == unreachableTeamStore({}).what.source();
}

static bool isOfClass(const QString &state, QLatin1StringView letters)
{
    return state.startsWith(letters);
}

Error teamStoreError(const QString &state, const QString &text)
{
    const QStringList lines = text.split(u'\n');
    if (const auto kind = kindOfState(state))
        return refusal(*kind, lines);
    const QString detail = u"PostgreSQL %1: %2"_s.arg(state, behindColon(lines.value(0)));
    // Nobody answered, a lost connection, a server that is going down or coming up.
    if (state.isEmpty() || isOfClass(state, "08"_L1) || isOfClass(state, "57P"_L1))
        return unreachableTeamStore(detail);
    const auto storage = [&](const char *what, const char *next) {
        return storageError(Phrase(what), Phrase(next), detail);
    };
    const char *const look =
        QT_TRANSLATE_NOOP("Phrase", "Look at the request again before you repeat the step.");
    if (state == "42501"_L1) { // insufficient_privilege
        Error error = storage(QT_TRANSLATE_NOOP("Phrase", "The team's database does not allow this to you."),
            QT_TRANSLATE_NOOP("Phrase", "Ask an administrator."));
        error.kind = ErrorKind::NotAllowed;
        return error;
    }
    if (isOfClass(state, "23"_L1)) { // a constraint
        Error error = storage(QT_TRANSLATE_NOOP("Phrase",
                                  "The team's database has refused this step: it would have broken a rule."),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Look at the request again."));
        error.kind = ErrorKind::Conflict;
        return error;
    }
    if (state == "40001"_L1 || state == "40P01"_L1 || state == "55P03"_L1 || isOfClass(state, "25P0"_L1)) {
        return storage(QT_TRANSLATE_NOOP("Phrase", "Another desk kept the team's database busy."),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Try again."));
    }
    if (isOfClass(state, "53"_L1)) {
        return storage(
            QT_TRANSLATE_NOOP("Phrase", "The team's database has no room left, or too many connections."),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Tell whoever looks after the server."));
    }
    if (state == "3F000"_L1 || state == "42P01"_L1 || state == "42883"_L1) {
        return storage(QT_TRANSLATE_NOOP("Phrase",
                           "This database is not set up for a team, or not for this "
                           "version of the program."),
            QT_TRANSLATE_NOOP("Phrase", "An administrator sets it up with “reintegro-cli team init”."));
    }
    return storage(QT_TRANSLATE_NOOP("Phrase", "The team's database gave an error."), look);
}

} // namespace reintegro
