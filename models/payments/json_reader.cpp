// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/json_reader.h"

#include <nlohmann/json.hpp>

#include <QByteArrayView>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <exception>
#include <iterator>
#include <optional>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

//! "3" and "17" for the place of a byte: its line, and its character in that line, both from 1.
QStringList lineAndColumn(const QByteArray &document, qsizetype offset)
{
    const auto before = QByteArrayView(document).first(std::clamp<qsizetype>(offset, 0, document.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto inLine = before.sliced(lineStart);
    // Bytes 10xxxxxx continue a character and are not counted.
    const auto column = std::count_if(
        inLine.begin(), inLine.end(), [](char byte) { return (static_cast<uchar>(byte) & 0xC0) != 0x80; });
    return {QString::number(line), QString::number(column + 1)};
}

//! Unlike QString::fromUtf8, which drops a U+FEFF at the beginning: "\uFEFFamount" is not "amount".
QString fromUtf8(const std::string &text)
{
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

//! Goes through the bytes for the parser and tells how far it has read: its SAX events name no place.
class CountingByte {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingByte(const char *byte, qsizetype *bytesRead)
        : m_byte(byte)
        , m_bytesRead(bytesRead)
    {
    }
    const char &operator*() const { return *m_byte; }
    CountingByte &operator++()
    {
        ++m_byte;
        ++*m_bytesRead;
        return *this;
    }
    CountingByte operator++(int)
    {
        CountingByte before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingByte &other) const { return m_byte == other.m_byte; }

private:
    const char *m_byte;
    qsizetype *m_bytesRead;
};

//! Builds the tree from the parser's events and stops it where our rules are stricter than the parser's.
class TreeBuilder {
public:
    TreeBuilder(const QByteArray &asWritten, const qsizetype &bytesRead)
        : m_asWritten(asWritten)
        , m_bytesRead(bytesRead)
    {
    }

    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }
    [[nodiscard]] const std::optional<Phrase> &trouble() const { return m_trouble; }

    // The events of nlohmann::json_sax; false stops the parser.
    bool null() { return add(JsonValue::Kind::Null, {}); }
    bool boolean(bool value) { return add(JsonValue::Kind::Boolean, value ? u"true"_s : u"false"_s); }
    bool number_integer(std::int64_t) { return add(JsonValue::Kind::Number, numberAsWritten()); }
    bool number_unsigned(std::uint64_t) { return add(JsonValue::Kind::Number, numberAsWritten()); }
    bool number_float(double, const std::string &) { return add(JsonValue::Kind::Number, numberAsWritten()); }
    bool string(const std::string &value) { return add(JsonValue::Kind::String, fromUtf8(value)); }
    bool binary(const nlohmann::json::binary_t &) { return false; } // not in JSON text
    bool start_object(std::size_t) { return open(JsonValue::Kind::Object); }
    bool start_array(std::size_t) { return open(JsonValue::Kind::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(const std::string &name);
    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &error);

private:
    struct Open {
        JsonValue value;
        QString name; //!< Of the member that is being read.
        QSet<QString> names;
    };

    bool add(JsonValue::Kind kind, QString text);
    bool open(JsonValue::Kind kind);
    bool close();
    bool refuse(Phrase trouble)
    {
        m_trouble = std::move(trouble);
        return false;
    }
    [[nodiscard]] bool count();
    void attach(JsonValue value);
    [[nodiscard]] QString numberAsWritten() const;
    [[nodiscard]] QString pointer() const;

    const QByteArray &m_asWritten;
    const qsizetype &m_bytesRead;
    std::vector<Open> m_open;
    JsonValue m_root;
    int m_count = 0;
    std::optional<Phrase> m_trouble;
};

bool TreeBuilder::key(const std::string &name)
{
    Open &object = m_open.back();
    object.name = fromUtf8(name);
    const qsizetype before = object.names.size();
    object.names.insert(object.name);
    if (object.names.size() > before)
        return true;
    const QStringList place = lineAndColumn(m_asWritten, m_bytesRead - 1);
    return refuse(Phrase(QT_TRANSLATE_NOOP("Phrase",
                             "This JSON cannot be trusted: the field %1 is there twice, the second time at "
                             "line %2, column %3."),
        {pointer(), place.at(0), place.at(1)}));
}

bool TreeBuilder::parse_error(
    std::size_t position, const std::string &, const nlohmann::json::exception &error)
{
    // The library's own words quote the answer, so they go nowhere.
    const auto offset = static_cast<qsizetype>(position) - 1;
    const QStringList place = lineAndColumn(m_asWritten, offset);
    if (error.id == 406) // out_of_range: more than a double holds
        return refuse(Phrase(
            QT_TRANSLATE_NOOP("Phrase", "The number before line %1, column %2 is too large to be read."),
            place));
    if (offset >= m_asWritten.size())
        return refuse(Phrase(
            QT_TRANSLATE_NOOP("Phrase", "This JSON is not complete: it breaks off at line %1, column %2."),
            place));
    if (QLatin1StringView(error.what()).contains("UTF-8"_L1))
        return refuse(Phrase(
            QT_TRANSLATE_NOOP("Phrase", "This is not valid JSON: no UTF-8 at line %1, column %2."), place));
    return refuse(Phrase(
        QT_TRANSLATE_NOOP("Phrase", "This is not valid JSON: it goes wrong at line %1, column %2."), place));
}

bool TreeBuilder::count()
{
    if (++m_count <= maximumJsonValues)
        return true;
    return refuse(
        Phrase(QT_TRANSLATE_NOOP("Phrase", "This JSON holds more than %1 values, which no record does."),
            {QString::number(maximumJsonValues)}));
}

bool TreeBuilder::add(JsonValue::Kind kind, QString text)
{
    if (!count())
        return false;
    JsonValue value;
    value.kind = kind;
    value.place = m_count;
    value.text = std::move(text);
    attach(std::move(value));
    return true;
}

bool TreeBuilder::open(JsonValue::Kind kind)
{
    if (!count())
        return false;
    if (m_open.size() >= maximumJsonDepth) {
        const QStringList place = lineAndColumn(m_asWritten, m_bytesRead - 1);
        return refuse(Phrase(
            QT_TRANSLATE_NOOP("Phrase", "This JSON is nested deeper than %1 levels at line %2, column %3."),
            {QString::number(maximumJsonDepth), place.at(0), place.at(1)}));
    }
    Open opened;
    opened.value.kind = kind;
    opened.value.place = m_count;
    m_open.push_back(std::move(opened));
    return true;
}

bool TreeBuilder::close()
{
    JsonValue value = std::move(m_open.back().value);
    m_open.pop_back();
    attach(std::move(value));
    return true;
}

void TreeBuilder::attach(JsonValue value)
{
    if (m_open.empty())
        m_root = std::move(value);
    else if (Open &parent = m_open.back(); parent.value.isObject())
        parent.value.members.push_back({std::move(parent.name), std::move(value)});
    else
        parent.value.items.push_back(std::move(value));
}

//! The parser has read the number and, unless the document ended there, the one byte behind it.
QString TreeBuilder::numberAsWritten() const
{
    const auto belongsToNumber = [this](qsizetype at) {
        const char byte = m_asWritten.at(at);
        return (byte >= '0' && byte <= '9') || byte == '-' || byte == '+' || byte == '.' || byte == 'e'
            || byte == 'E';
    };
    qsizetype end = m_bytesRead;
    if (end > 0 && !belongsToNumber(end - 1))
        --end;
    qsizetype begin = end;
    while (begin > 0 && belongsToNumber(begin - 1))
        --begin;
    return QString::fromLatin1(m_asWritten.mid(begin, end - begin));
}

QString TreeBuilder::pointer() const
{
    QString path;
    for (const Open &container : m_open) {
        path = pointerTo(path,
            container.value.isObject() ? container.name : QString::number(container.value.items.size()));
    }
    return path;
}

//! What the parser below would let pass, or not name.
std::optional<Phrase> refusedAtSight(const QByteArray &document)
{
    if (document.size() > maximumJsonSize)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "This is too large to be read: %1 bytes, at most %2."),
            {QString::number(document.size()), QString::number(maximumJsonSize)});
    if (document.startsWith("\xEF\xBB\xBF"))
        return Phrase(QT_TRANSLATE_NOOP(
            "Phrase", "This is not valid JSON: it begins with a byte order mark at line 1, column 1."));
    // The parser takes a NUL for the end and would not see what follows.
    if (const qsizetype nul = document.indexOf('\0'); nul >= 0)
        return Phrase(
            QT_TRANSLATE_NOOP("Phrase", "This is not valid JSON: a NUL byte at line %1, column %2."),
            lineAndColumn(document, nul));
    if (std::all_of(document.begin(), document.end(),
            [](char byte) { return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n'; }))
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "There is nothing to read: it is empty."));
    return std::nullopt;
}

} // namespace

tl::expected<JsonValue, Phrase> readJson(const QByteArray &document)
{
    return readJson(document, document);
}

tl::expected<JsonValue, Phrase> readJson(const QByteArray &document, const QByteArray &asWritten)
{
    Q_ASSERT(document.size() == asWritten.size());
    if (std::optional<Phrase> trouble = refusedAtSight(document))
        return tl::unexpected(std::move(*trouble));
    qsizetype bytesRead = 0;
    TreeBuilder builder(asWritten, bytesRead);
    try {
        const CountingByte begin(document.constData(), &bytesRead);
        const CountingByte end(document.constData() + document.size(), &bytesRead);
        if (nlohmann::json::sax_parse(begin, end, &builder))
            return builder.takeRoot();
    } catch (const std::exception &) {
        return tl::unexpected(Phrase(
            QT_TRANSLATE_NOOP("Phrase", "This JSON could not be read: it goes wrong at line %1, column %2."),
            lineAndColumn(asWritten, bytesRead)));
    }
    return tl::unexpected(builder.trouble().value_or(
        Phrase(QT_TRANSLATE_NOOP("Phrase", "This is not valid JSON: it goes wrong at line %1, column %2."),
            lineAndColumn(asWritten, bytesRead))));
}

} // namespace reintegro
