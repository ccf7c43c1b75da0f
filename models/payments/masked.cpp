// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/masked.h"

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar dot(u'•');
constexpr qsizetype shortestWord = 4; // shorter ones are found in every text

QString lettersAndDigits(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c;
    }
    return kept;
}

QString withLast(const QString &value, qsizetype dots, qsizetype most)
{
    const QString bare = lettersAndDigits(value);
    const qsizetype shown = std::min(most, bare.size() / 3);
    const QString hidden(dots, dot);
    return shown == 0 ? hidden : QString(hidden + u' ' + bare.right(shown));
}

QString maskedEmail(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    const QString hidden(3, dot);
    if (at < 0)
        return hidden;
    const QString name = email.left(at);
    const bool isHalf = !name.isEmpty() && name.front().isSurrogate();
    const QString first = name.size() >= 3 && !isHalf ? QString(name.front()) : QString();
    return first + hidden + email.mid(at);
}

//! Finds a number also where blanks, dots or dashes stand between its digits.
QRegularExpression patternOf(const QString &value, PersonalKind kind)
{
    QStringList parts;
    if (kind == PersonalKind::Email) {
        parts.append(QRegularExpression::escape(value));
    } else {
        const QString bare = lettersAndDigits(value);
        for (const QChar c : bare)
            parts.append(QRegularExpression::escape(QString(c)));
    }
    return QRegularExpression(
        u"(?<![\\p{L}\\p{N}])"_s + parts.join(u"[ .\\-\\x{A0}]?"_s) + u"(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

//! Walks over JSON text once, and puts masks in the place of personal values.
class JsonMasker {
public:
    JsonMasker(const QString &json, const PersonalWords &known)
        : m_json(json)
        , m_known(known)
    {
    }

    QString run()
    {
        m_out.reserve(m_json.size());
        while (m_at < m_json.size())
            takeOne();
        return std::move(m_out);
    }

private:
    void takeOne()
    {
        const QChar c = m_json.at(m_at);
        if (c == u'"')
            takeString();
        else if (c.isLetterOrNumber() || c == u'-')
            takeBare();
        else
            takeSign(c);
    }

    void takeSign(QChar c)
    {
        if (c == u'{' || c == u'[')
            m_names.append(c == u'[' && !m_names.isEmpty() ? m_names.last() : QString());
        else if ((c == u'}' || c == u']') && !m_names.isEmpty())
            m_names.removeLast();
        m_out += c;
        ++m_at;
    }

    [[nodiscard]] QString name() const { return m_names.isEmpty() ? QString() : m_names.last(); }

    void takeString()
    {
        const qsizetype begin = m_at + 1;
        qsizetype end = begin;
        while (end < m_json.size() && m_json.at(end) != u'"')
            end += m_json.at(end) == u'\\' ? 2 : 1;
        end = std::min(end, m_json.size());
        const QString text = m_json.mid(begin, end - begin);
        m_at = std::min(end + 1, m_json.size());
        const bool isClosed = end < m_json.size();
        if (isClosed && isFollowedByColon()) {
            if (!m_names.isEmpty())
                m_names.last() = text;
            m_out += u'"' + text + u'"';
            return;
        }
        m_out += u'"' + shown(text) + (isClosed ? u"\""_s : QString());
    }

    [[nodiscard]] bool isFollowedByColon() const
    {
        qsizetype next = m_at;
        while (next < m_json.size() && m_json.at(next).isSpace())
            ++next;
        return next < m_json.size() && m_json.at(next) == u':';
    }

    [[nodiscard]] QString shown(const QString &text) const
    {
        // A name or a value that is written with escapes is not read here, so it is not shown either.
        const bool isEscapedName = name().contains(u'\\');
        const std::optional<PersonalKind> kind = personalKindOf(name());
        if (isEscapedName || (kind && text.contains(u'\\')))
            return {3, dot};
        return kind ? masked(text, *kind) : m_known.maskedIn(text);
    }

    //! A number or a word without quotes.
    void takeBare()
    {
        const qsizetype begin = m_at;
        const auto isPart = [](QChar c) {
            return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.' || c == u'_';
        };
        while (m_at < m_json.size() && isPart(m_json.at(m_at)))
            ++m_at;
        const QString word = m_json.mid(begin, m_at - begin);
        const bool isWord = word == "null"_L1 || word == "true"_L1 || word == "false"_L1;
        m_out += isWord ? word : shown(word);
    }

    const QString &m_json;
    const PersonalWords &m_known;
    QStringList m_names; //!< Of the member that each open object or array stands at.
    QString m_out;
    qsizetype m_at = 0;
};

} // namespace

QString masked(const QString &value, PersonalKind kind)
{
    if (value.isEmpty())
        return {};
    switch (kind) {
    case PersonalKind::Number:
        return withLast(value, 4, 4);
    case PersonalKind::Phone:
        return withLast(value, 3, 3);
    case PersonalKind::Email:
        return maskedEmail(value);
    }
    return {};
}

std::optional<PersonalKind> personalKindOf(const QString &fieldName)
{
    const QString name = fieldName.toLower();
    const auto has = [&name](QLatin1StringView part) { return name.contains(part); };
    if (name.endsWith("type"_L1))
        return {};
    if (has("mail"_L1))
        return PersonalKind::Email;
    if (has("phone"_L1) || has("mobile"_L1) || has("msisdn"_L1) || has("celular"_L1))
        return PersonalKind::Phone;
    const bool isAccount = (has("account"_L1) || has("cuenta"_L1))
        && (has("number"_L1) || has("numero"_L1) || name.endsWith("id"_L1) || name.endsWith("no"_L1));
    const bool isDocument =
        has("document"_L1) || has("cedula"_L1) || has("taxid"_L1) || has("passport"_L1) || name == "nit"_L1;
    return isAccount || isDocument ? std::optional(PersonalKind::Number) : std::nullopt;
}

std::vector<int> differingPlaces(const QString &one, const QString &other)
{
    const QString left = lettersAndDigits(one);
    const QString right = lettersAndDigits(other);
    std::vector<int> places;
    for (qsizetype i = 0; left.size() == right.size() && i < left.size(); ++i) {
        if (left.at(i) != right.at(i))
            places.push_back(static_cast<int>(i) + 1);
    }
    return places;
}

int digitsOf(const QString &number)
{
    return static_cast<int>(lettersAndDigits(number).size());
}

void PersonalWords::add(const QString &value, PersonalKind kind)
{
    const QString bare = lettersAndDigits(value);
    if (bare.size() < shortestWord)
        return;
    m_words.push_back({patternOf(value, kind), masked(value, kind), bare.size()});
    // The contract writes phones with +57; people write them without.
    if (kind == PersonalKind::Phone && bare.size() == 12 && bare.startsWith("57"_L1))
        m_words.push_back({patternOf(bare.mid(2), kind), masked(bare.mid(2), kind), bare.size() - 2});
    std::stable_sort(m_words.begin(), m_words.end(),
        [](const Word &one, const Word &other) { return one.length > other.length; });
}

void PersonalWords::add(const std::optional<QString> &value, PersonalKind kind)
{
    if (value)
        add(*value, kind);
}

void PersonalWords::add(const Charge &charge)
{
    if (charge.payer) {
        add(charge.payer->documentId, PersonalKind::Number);
        add(charge.payer->phone, PersonalKind::Phone);
        add(charge.payer->email, PersonalKind::Email);
    }
    for (const MethodDetails &details : charge.details) {
        for (const DetailField &field : details.fields) {
            if (const std::optional<PersonalKind> kind = personalKindOf(field.name))
                add(field.text, *kind);
        }
    }
}

void PersonalWords::add(const TransferAccount &account)
{
    add(account.documentId, PersonalKind::Number);
    add(account.bankAccountNumber, PersonalKind::Number);
}

QString PersonalWords::maskedIn(const QString &text) const
{
    QString shown = text;
    for (const Word &word : m_words) {
        shown.replace(word.pattern, word.masked);
    }
    return shown;
}

QString maskedJson(const QString &json, const PersonalWords &known)
{
    const QString trimmed = json.trimmed();
    const bool looksLikeJson = trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
    return looksLikeJson ? JsonMasker(json, known).run() : known.maskedIn(json);
}

} // namespace reintegro
