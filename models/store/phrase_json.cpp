// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/phrase_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static constexpr std::array warningLevels{
    Warning::Level::Notice, Warning::Level::Confirm, Warning::Level::Blocking};

QString levelName(Warning::Level level)
{
    switch (level) {
    case Warning::Level::Notice:
        return u"notice"_s;
    case Warning::Level::Confirm:
        return u"confirm"_s;
    case Warning::Level::Blocking:
        return u"blocking"_s;
    }
    Q_UNREACHABLE();
}

static QJsonObject objectOf(const Phrase &phrase)
{
    return {{u"source"_s, QString::fromUtf8(phrase.source())},
        {u"arguments"_s, QJsonArray::fromStringList(phrase.arguments())}};
}

static std::optional<Phrase> phraseOf(const QJsonValue &value)
{
    const QJsonValue source = value[u"source"_s];
    const QJsonValue arguments = value[u"arguments"_s];
    if (!source.isString() || !arguments.isArray())
        return std::nullopt;
    QStringList texts;
    for (const auto argument : arguments.toArray())
        texts.append(argument.toString());
    return Phrase(source.toString().toUtf8(), texts);
}

template <typename Json> static QString compact(const Json &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

//! The array a text holds; nothing when it holds none.
static std::optional<QJsonArray> arrayOf(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isArray() ? std::optional(document.array()) : std::nullopt;
}

QString phraseToJson(const Phrase &phrase)
{
    return phrase.isEmpty() ? u""_s : compact(objectOf(phrase));
}

std::optional<Phrase> phraseFromJson(const QString &json)
{
    if (json.isEmpty())
        return Phrase();
    return phraseOf(QJsonDocument::fromJson(json.toUtf8()).object());
}

static QJsonArray arrayFrom(const std::vector<Phrase> &phrases)
{
    QJsonArray array;
    for (const Phrase &phrase : phrases)
        array.append(objectOf(phrase));
    return array;
}

static std::optional<std::vector<Phrase>> phrasesOf(const QJsonArray &array)
{
    std::vector<Phrase> phrases;
    for (const auto value : array) {
        const std::optional<Phrase> phrase = phraseOf(value);
        if (!phrase)
            return std::nullopt;
        phrases.push_back(*phrase);
    }
    return phrases;
}

QString phrasesToJson(const std::vector<Phrase> &phrases)
{
    return compact(arrayFrom(phrases));
}

std::optional<std::vector<Phrase>> phrasesFromJson(const QString &json)
{
    const std::optional<QJsonArray> array = arrayOf(json);
    return array ? phrasesOf(*array) : std::nullopt;
}

QString warningsToJson(const std::vector<Warning> &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings) {
        QJsonObject object = objectOf(warning.message);
        object.insert(u"code"_s, warning.code);
        object.insert(u"level"_s, levelName(warning.level));
        if (!warning.evidence.empty())
            object.insert(u"evidence"_s, arrayFrom(warning.evidence));
        array.append(object);
    }
    return compact(array);
}

static std::optional<Warning> warningOf(const QJsonValue &value)
{
    const std::optional<Phrase> message = phraseOf(value);
    auto evidence = phrasesOf(value[u"evidence"_s].toArray());
    if (!message || !evidence || !value[u"code"_s].isString())
        return std::nullopt;
    for (const Warning::Level level : warningLevels) {
        if (levelName(level) == value[u"level"_s].toString())
            return Warning{.code = value[u"code"_s].toString(),
                .message = *message,
                .level = level,
                .evidence = std::move(*evidence)};
    }
    return std::nullopt;
}

std::optional<std::vector<Warning>> warningsFromJson(const QString &json)
{
    const std::optional<QJsonArray> array = arrayOf(json);
    if (!array)
        return std::nullopt;
    std::vector<Warning> warnings;
    for (const auto value : *array) {
        const std::optional<Warning> warning = warningOf(value);
        if (!warning)
            return std::nullopt;
        warnings.push_back(*warning);
    }
    return warnings;
}

} // namespace reintegro
