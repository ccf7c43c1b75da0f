// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/gateway_time.h"

#include "models/payments/bogota_offset.h"

#include <QRegularExpression>

#include <array>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

//! Seconds east of Greenwich; nothing where the text says what no zone has.
static std::optional<int> offsetOf(const QRegularExpressionMatch &match)
{
    if (!match.hasCaptured(u"sign"_s))
        return 0; // GMT, UTC, Z
    const int hours = match.captured(u"hours"_s).toInt();
    const int minutes = match.captured(u"minutes"_s).toInt();
    const int seconds = (hours * 60 + minutes) * 60;
    if (minutes > 59 || seconds > 14 * 3600)
        return std::nullopt;
    return match.captured(u"sign"_s) == u"-"_s ? -seconds : seconds;
}

static std::optional<QDateTime> instantOf(const QString &text)
{
    // Read by hand: QDateTime takes "GMT" only in some of its formats, and takes local time where it finds no
    // zone.
    static const QRegularExpression shape(
        uR"(\A(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ](?<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?))"
        uR"((?:[.,](?<fraction>[0-9]{1,9}))? ?)"
        uR"((?:(?:GMT|UTC)?(?<sign>[+-])(?<hours>[0-9]{2}):?(?<minutes>[0-9]{2})|GMT|UTC|Z)\z)"_s);
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(u"date"_s), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(u"time"_s), Qt::ISODate);
    const std::optional<int> offset = offsetOf(match);
    if (!date.isValid() || !time.isValid() || !offset)
        return std::nullopt;
    const int milliseconds = match.captured(u"fraction"_s).leftJustified(3, u'0', true).toInt();
    return QDateTime(date, time, Qt::UTC).addSecs(-*offset).addMSecs(milliseconds);
}

GatewayTime GatewayTime::fromText(QString text)
{
    GatewayTime time;
    time.m_instant = instantOf(text);
    time.m_text = std::move(text);
    return time;
}

static QString dayIn(TextLanguage language, const QDate &date)
{
    static constexpr std::array<QStringView, 12> spanishMonths{
        u"ene", u"feb", u"mar", u"abr", u"may", u"jun", u"jul", u"ago", u"sep", u"oct", u"nov", u"dic"};
    static constexpr std::array<QStringView, 12> englishMonths{
        u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
    const auto month = static_cast<size_t>(date.month() - 1);
    const QString day = QString::number(date.day());
    const QString year = QString::number(date.year());
    switch (language) {
    case TextLanguage::English:
        return day + u' ' + englishMonths.at(month) + u' ' + year + u", "_s;
    case TextLanguage::Spanish:
        return day + u' ' + spanishMonths.at(month) + u' ' + year + u", "_s;
    case TextLanguage::Chinese:
        return year + u'年' + QString::number(date.month()) + u'月' + day + u"日 "_s;
    }
    return {};
}

QString bogotaTime(const QDateTime &instant, TextLanguage language)
{
    if (!instant.isValid())
        return {};
    // UTC with the offset taken off reads like a clock in Bogotá, whatever zone data the machine has.
    const QDateTime there = instant.toUTC().addSecs(-bogotaBehindUtc.count());
    return dayIn(language, there.date()) + there.time().toString(u"HH:mm"_s);
}

} // namespace reintegro
