// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/method_details_json.h"

#include "models/payments/card_token_mask.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = MethodDetails::Kind;

//! A field of a method: its name, and the object within the method's in which it stands, if any.
struct KnownField {
    QLatin1StringView container;
    QLatin1StringView name;
};

constexpr std::array cardFields{
    KnownField{"cardInfo"_L1, "cardHolderName"_L1},
    KnownField{"cardInfo"_L1, "expirationMonth"_L1},
    KnownField{"cardInfo"_L1, "expirationYear"_L1},
    KnownField{"cardInfo"_L1, "bin"_L1},
    KnownField{"cardInfo"_L1, "last4"_L1},
    KnownField{"cardInfo"_L1, "brand"_L1},
    KnownField{"cardToken"_L1, "token"_L1},
    KnownField{"cardToken"_L1, "type"_L1},
    KnownField{{}, "cardId"_L1},
    KnownField{{}, "installments"_L1},
    KnownField{"chargebackInfo"_L1, "category"_L1},
    KnownField{"chargebackInfo"_L1, "reasonCode"_L1},
    KnownField{"chargebackInfo"_L1, "reasonMessage"_L1},
};
constexpr std::array pseFields{
    KnownField{{}, "paymentUrl"_L1},
    KnownField{{}, "externalIdentifier"_L1},
    KnownField{{}, "ticketId"_L1},
};
constexpr std::array collectionFields{
    KnownField{{}, "email"_L1},
    KnownField{{}, "externalIdentifier"_L1},
    KnownField{{}, "businessAgreementCode"_L1},
    KnownField{{}, "paymentIntentionIdentifier"_L1},
};
constexpr std::array payCashFields{
    KnownField{{}, "referenceNumber"_L1},
    KnownField{{}, "expirationDate"_L1},
    KnownField{{}, "recurring"_L1},
    KnownField{{}, "paymentTime"_L1},
};
constexpr std::array urlFields{KnownField{{}, "paymentUrl"_L1}};

//! Under which name a method's details come. The documents and the live answers differ; both are read.
struct WireName {
    QLatin1StringView name;
    Kind kind = Kind::Other;
};
constexpr std::array wireNames{
    WireName{"card"_L1, Kind::Card}, WireName{"psePay"_L1, Kind::Pse}, // documented
    WireName{"pse"_L1, Kind::Pse}, // observed
    WireName{"bankTransfer"_L1, Kind::BancolombiaButton}, // documented
    WireName{"bancolombiaButton"_L1, Kind::BancolombiaButton}, // observed
    WireName{"cashPay"_L1, Kind::BancolombiaCollection}, // documented
    WireName{"bancolombiaCashCollection"_L1, Kind::BancolombiaCollection}, // observed
    WireName{"payCash"_L1, Kind::PayCash}, WireName{"nequi"_L1, Kind::Nequi}, // observed
    WireName{"efecty"_L1, Kind::Efecty}, // observed
};

Kind kindOf(const QString &wireName)
{
    const auto *const found = std::find_if(wireNames.begin(), wireNames.end(),
        [&wireName](const WireName &known) { return known.name == wireName; });
    return found == wireNames.end() ? Kind::Other : found->kind;
}

std::span<const KnownField> knownFields(Kind kind)
{
    switch (kind) {
    case Kind::Card:
        return cardFields;
    case Kind::Pse:
        return pseFields;
    case Kind::BancolombiaCollection:
        return collectionFields;
    case Kind::PayCash:
        return payCashFields;
    case Kind::BancolombiaButton:
    case Kind::Nequi:
    case Kind::Efecty:
        return urlFields;
    case Kind::Other:
        return {};
    }
    return {};
}

bool isContainer(std::span<const KnownField> known, const QString &name)
{
    return std::any_of(
        known.begin(), known.end(), [&name](const KnownField &field) { return field.container == name; });
}

bool isKnown(std::span<const KnownField> known, QStringView container, const QString &name)
{
    return std::any_of(known.begin(), known.end(),
        [&](const KnownField &field) { return field.container == container && field.name == name; });
}

//! Reads one method's object.
class MethodReader {
public:
    MethodReader(MethodDetails &details, const JsonValue &method, QString pointer, FieldLog &log)
        : m_details(details)
        , m_known(knownFields(details.kind))
        , m_method(method)
        , m_pointer(std::move(pointer))
        , m_log(log)
    {
    }

    void readKnown();
    void readUnknown();
    //! Appends the texts within a value that nobody knows, named by their way from the method's object.
    //! (The depth of a document is limited by its reader.)
    void appendTexts(const QStringList &path, const JsonValue &value);

private:
    void readUnknownOf(const QString &container, const JsonValue &object);
    [[nodiscard]] QString freeName(const QString &path) const;

    MethodDetails &m_details;
    std::span<const KnownField> m_known;
    const JsonValue &m_method;
    QString m_pointer;
    FieldLog &m_log;
};

void MethodReader::readKnown()
{
    static const JsonValue nothing;
    for (const KnownField &field : m_known) {
        JsonFields method(m_method, m_pointer, m_log);
        const JsonValue *holder = &m_method;
        QString pointer = m_pointer;
        if (!field.container.isEmpty()) {
            holder = method.object(field.container.toString());
            pointer = method.pointer(field.container.toString());
        }
        JsonFields fields(holder ? *holder : nothing, pointer, m_log);
        std::optional<QString> text = fields.shownText(field.name.toString());
        if (text && field.container == "cardToken"_L1 && field.name == "token"_L1) {
            m_details.cardToken.emplace(holder->sent(field.name.toString())->text.toUtf8());
            text = m_details.cardToken->lastFour();
        }
        m_details.fields.push_back({field.name.toString(), std::move(text)});
    }
}

void MethodReader::readUnknown()
{
    for (const JsonMember &member : m_method.members) {
        if (isContainer(m_known, member.name)) {
            readUnknownOf(member.name, member.value);
        } else if (!isKnown(m_known, {}, member.name)) {
            m_log.noteUnknown(member.value, pointerTo(m_pointer, member.name));
            appendTexts({member.name}, member.value);
        }
    }
}

void MethodReader::readUnknownOf(const QString &container, const JsonValue &object)
{
    for (const JsonMember &member : object.members) {
        if (isKnown(m_known, container, member.name))
            continue;
        m_log.noteUnknown(member.value, pointerTo(pointerTo(m_pointer, container), member.name));
        appendTexts({container, member.name}, member.value);
    }
}

void MethodReader::appendTexts(const QStringList &path, const JsonValue &value)
{
    for (const JsonMember &member : value.members)
        appendTexts(path + QStringList(member.name), member.value);
    for (std::size_t i = 0; i < value.items.size(); ++i)
        appendTexts(path + QStringList(QString::number(i)), value.items.at(i));
    if (value.isObject() || value.kind == JsonValue::Kind::Array)
        return;
    std::optional<QString> text;
    if (value.hasText()) {
        const bool isToken = isCardToken(QStringList(m_details.wireName) + path);
        text = isToken ? Secret(value.text.toUtf8()).lastFour() : withoutCardTokens(value.text);
    }
    m_details.fields.push_back({freeName(withoutCardTokens(path.join(u'/'))), std::move(text)});
}

//! A name that no other field of the method has: an unknown `card.token` must not pass for the known
//! `card.cardToken.token`.
QString MethodReader::freeName(const QString &path) const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_details.fields.begin(), m_details.fields.end(),
            [&name](const DetailField &field) { return field.name == name; });
    };
    QString name = path;
    while (isTaken(name))
        name.prepend(u'/');
    return name;
}

MethodDetails readMethod(
    const QString &wireName, const JsonValue &method, const QString &pointer, FieldLog &log)
{
    MethodDetails details;
    details.kind = kindOf(wireName);
    details.wireName = withoutCardTokens(wireName);
    MethodReader reader(details, method, pointer, log);
    if (details.kind != Kind::Other) {
        reader.readKnown();
        reader.readUnknown();
        return details;
    }
    log.noteUnknown(method, pointer);
    if (!method.isObject())
        reader.appendTexts({wireName}, method);
    for (const JsonMember &member : method.members)
        reader.appendTexts({member.name}, member.value);
    return details;
}

} // namespace

std::vector<MethodDetails> readMethodDetails(
    const JsonValue &transferDetails, const QString &pointer, FieldLog &log)
{
    std::vector<MethodDetails> methods;
    JsonFields fields(transferDetails, pointer, log);
    for (const JsonMember &member : transferDetails.members) {
        const bool isKnownMethod = kindOf(member.name) != Kind::Other;
        if (member.value.isNull()) {
            if (!isKnownMethod)
                log.noteUnknown(member.value, fields.pointer(member.name));
        } else if (!isKnownMethod || fields.object(member.name)) {
            methods.push_back(readMethod(member.name, member.value, fields.pointer(member.name), log));
        }
    }
    return methods;
}

} // namespace reintegro
