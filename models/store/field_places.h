// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace reintegro {

// Where a sealed value stands: table, column and row. A value that somebody puts elsewhere does not open.

//! `column` of a request; its row is known by its salt, since it has no number while it is being written.
[[nodiscard]] inline QByteArray requestPlace(const char *column, const QString &salt)
{
    return QByteArrayLiteral("requests.") + column + '/' + salt.toUtf8();
}

[[nodiscard]] inline QByteArray decisionPlace(qint64 request, qint64 number)
{
    return QByteArrayLiteral("decisions.why/") + QByteArray::number(request) + '/'
        + QByteArray::number(number);
}

[[nodiscard]] inline QByteArray attemptPlace(qint64 request, qint64 number)
{
    return QByteArrayLiteral("attempts.reply_body/") + QByteArray::number(request) + '/'
        + QByteArray::number(number);
}

[[nodiscard]] inline QByteArray evidencePlace(const char *column, qint64 request, qint64 number)
{
    return QByteArrayLiteral("evidence.") + column + '/' + QByteArray::number(request) + '/'
        + QByteArray::number(number);
}

[[nodiscard]] inline QByteArray readingPlace(const QString &digest)
{
    return QByteArrayLiteral("charge_readings.raw/") + digest.toUtf8();
}

[[nodiscard]] inline QByteArray draftPlace(const QString &byFolded, const QString &chargeKey)
{
    return QByteArrayLiteral("drafts.fields/") + byFolded.toUtf8() + '/' + chargeKey.toUtf8();
}

[[nodiscard]] inline QByteArray notificationPlace(const QString &digest)
{
    return QByteArrayLiteral("notifications.raw/") + digest.toUtf8();
}

} // namespace reintegro
