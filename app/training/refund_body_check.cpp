// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/refund_body_check.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>
#include <QUrl>

#include <set>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::json;

namespace {

//! One field of an object as the contract wants it.
struct FieldRule {
    const char *name;
    bool isNeeded;
    const char *pattern; //!< Of the text; null for anything that is not a text.
};

using Trouble = std::optional<QString>;

} // namespace

static tl::unexpected<Error> notAnOrder(const QString &what)
{
    return failure(
        ErrorKind::InvalidData, Phrase("The refund's body breaks the contract: %1.", QStringList{what}));
}

// A key that stands there twice is two answers to one question.
static std::optional<Json> strictJson(const QByteArray &body)
{
    std::vector<std::set<std::string>> keys;
    bool isTwice = false;
    const auto watch = [&](int, Json::parse_event_t event, Json &value) {
        if (event == Json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == Json::parse_event_t::key && !keys.back().insert(value.get<std::string>()).second)
            isTwice = true;
        return true;
    };
    Json parsed = Json::parse(body.constData(), body.constData() + body.size(), watch, false);
    if (parsed.is_discarded() || isTwice)
        return std::nullopt;
    return parsed;
}

static Trouble troubleOf(const Json &object, const FieldRule &rule)
{
    const QString name = QString::fromUtf8(rule.name);
    if (!object.contains(rule.name))
        return rule.isNeeded ? Trouble(name + u" is missing"_s) : std::nullopt;
    if (rule.pattern == nullptr)
        return std::nullopt;
    const Json &value = object.at(rule.name);
    if (!value.is_string())
        return {name + u" is not a text"_s};
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString::fromUtf8(rule.pattern)),
        QRegularExpression::DotMatchesEverythingOption);
    if (!pattern.match(QString::fromStdString(value.get<std::string>())).hasMatch())
        return {name + u" has a value that the contract does not allow"_s};
    return std::nullopt;
}

static Trouble troubleOfObject(
    const Json &object, std::initializer_list<FieldRule> rules, const QString &name)
{
    if (!object.is_object())
        return {name + u" is not an object"_s};
    for (const FieldRule &rule : rules) {
        if (Trouble trouble = troubleOf(object, rule))
            return trouble;
    }
    for (const auto &[field, value] : object.items()) {
        const auto isField = [&field = field](const FieldRule &rule) { return field == rule.name; };
        if (std::none_of(rules.begin(), rules.end(), isField))
            return {QString::fromStdString(field) + u" is no field of "_s + name};
    }
    return std::nullopt;
}

static Trouble troubleOfAccount(const Json &info)
{
    if (Trouble trouble =
            troubleOfObject(info, {{"bankTransferAccountInfo", true, nullptr}}, u"additionalInfo"_s))
        return trouble;
    const Json &account = info.at("bankTransferAccountInfo");
    if (Trouble trouble = troubleOfObject(account,
            {{"bankCode", true, "[0-9]{3,4}"}, {"beneficiaryName", true, "[A-Za-z0-9 ]+"},
                {"bankAccountNumber", true, "[0-9]+"}, {"bankAccountType", true, "CHECKING|SAVINGS"},
                {"bankBranchId", false, ".*"}, {"bankName", false, ".*"}, {"ispb", false, ".*"},
                {"document", true, nullptr}},
            u"bankTransferAccountInfo"_s))
        return trouble;
    return troubleOfObject(
        account.at("document"), {{"documentId", true, ".+"}, {"type", true, "CC|CE|NIT|TI"}}, u"document"_s);
}

static QString textOf(const Json &object, const char *name)
{
    return object.contains(name) ? QString::fromStdString(object.at(name).get<std::string>()) : QString();
}

Result<TrainingOrder> readTrainingOrder(const QByteArray &body)
{
    const std::optional<Json> parsed = strictJson(body);
    if (!parsed)
        return notAnOrder(u"it is not JSON, or names a field twice"_s);
    if (const Trouble trouble = troubleOfObject(*parsed,
            {{"idempotencyKey", true, ".+"}, {"referenceId", true, ".+"}, {"amount", true, nullptr},
                {"currency", true, "COP"}, {"country", true, "CO"}, {"description", true, ".+"},
                {"callbackUrl", false, ".+"}, {"additionalInfo", true, nullptr}},
            u"the body"_s))
        return notAnOrder(*trouble);
    const Json &amount = parsed->at("amount");
    if (!amount.is_number_integer() || amount.get<qint64>() < 1)
        return notAnOrder(u"amount is not a whole number above 0"_s);
    if (const Trouble trouble = troubleOfAccount(parsed->at("additionalInfo")))
        return notAnOrder(*trouble);
    const TrainingOrder order{
        .key = textOf(*parsed, "idempotencyKey"),
        .charge = textOf(*parsed, "referenceId"),
        .amount = amount.get<qint64>(),
        .description = textOf(*parsed, "description"),
        .callbackUrl = textOf(*parsed, "callbackUrl"),
    };
    if (parsed->contains("callbackUrl") && QUrl(order.callbackUrl, QUrl::StrictMode).scheme().isEmpty())
        return notAnOrder(u"callbackUrl is not an address"_s);
    return order;
}

} // namespace reintegro
