// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql_error.h"

#include "models/basics/result.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

namespace {

enum SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    NotADatabase = 26,
};

} // namespace

Error storageError(Phrase what, Phrase next, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.what = std::move(what);
    error.next = std::move(next);
    error.detail = detail;
    return error;
}

Error damagedStore(const QString &file, const QString &detail)
{
    return storageError(
        Phrase(QT_TRANSLATE_NOOP("Phrase", "The store %1 is damaged: its parts do not fit together."),
            {QDir::toNativeSeparators(file)}),
        Phrase(QT_TRANSLATE_NOOP("Phrase",
            "Nothing was changed. Keep the file, since it proves what happened, and go on with the last "
            "backup.")),
        detail);
}

bool isDamage(const Error &error)
{
    return error.what.source() == damagedStore({}, {}).what.source();
}

Error storageError(const QSqlError &error, const QString &file)
{
    const QString detail = u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), error.databaseText());
    const QStringList name{QDir::toNativeSeparators(file)};
    const auto storage = [&](const char *what, const char *next) {
        return storageError(Phrase(what, name), Phrase(next), detail);
    };
    constexpr int primary = 0xff; // the lower byte; the rest says it more exactly
    switch (error.nativeErrorCode().toInt() & primary) {
    case Busy:
    case Locked:
        return storage(QT_TRANSLATE_NOOP("Phrase", "Another program keeps the store %1 busy."),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Try again."));
    case ReadOnly:
    case Permission:
        return storage(QT_TRANSLATE_NOOP("Phrase", "The store %1 cannot be written: it is read-only."),
            QT_TRANSLATE_NOOP(
                "Phrase", "Nothing was changed. Give your user the right to write the file and its folder."));
    case Full:
        return storage(
            QT_TRANSLATE_NOOP("Phrase", "The store %1 cannot be written: there is no room left on the disk."),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Make room, then try again."));
    case CannotOpen:
        return storage(QT_TRANSLATE_NOOP("Phrase", "The store %1 cannot be opened."),
            QT_TRANSLATE_NOOP(
                "Phrase", "See whether its folder is there and your user may read and write in it."));
    case InputOutput:
        return storage(QT_TRANSLATE_NOOP("Phrase", "The disk could not read or write the store %1."),
            QT_TRANSLATE_NOOP("Phrase", "Look at the request again before you repeat the step."));
    case Corrupt:
    case NotADatabase:
        return damagedStore(file, detail);
    case Constraint: {
        Error refused = storage(
            QT_TRANSLATE_NOOP("Phrase", "The store %1 has refused this step: it would have broken a rule."),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was changed. Look at the request again."));
        refused.kind = ErrorKind::Conflict;
        return refused;
    }
    case TooBig:
        return storage(QT_TRANSLATE_NOOP("Phrase", "This is too large for the store %1."),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was changed."));
    default:
        return storage(QT_TRANSLATE_NOOP("Phrase", "The store %1 gave an error."),
            QT_TRANSLATE_NOOP("Phrase", "Look at the request again before you repeat the step."));
    }
}

} // namespace reintegro
