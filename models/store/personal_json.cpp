// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/personal_json.h"

#include "models/store/phrase_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static QJsonObject accountToJson(const TransferAccount &account)
{
    return {{u"bankCode"_s, account.bankCode}, {u"beneficiaryName"_s, account.beneficiaryName},
        {u"bankAccountNumber"_s, account.bankAccountNumber}, {u"bankAccountType"_s, account.bankAccountType},
        {u"bankBranchId"_s, account.bankBranchId}, {u"bankName"_s, account.bankName},
        {u"documentId"_s, account.documentId}, {u"documentType"_s, account.documentType}};
}

static TransferAccount accountFromJson(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    return {.bankCode = text("bankCode"_L1),
        .beneficiaryName = text("beneficiaryName"_L1),
        .bankAccountNumber = text("bankAccountNumber"_L1),
        .bankAccountType = text("bankAccountType"_L1),
        .bankBranchId = text("bankBranchId"_L1),
        .bankName = text("bankName"_L1),
        .documentId = text("documentId"_L1),
        .documentType = text("documentType"_L1)};
}

static QJsonObject groundToJson(const LegalGround &ground)
{
    return {{u"kind"_s, nameOf(ground.kind)}, {u"claimedOn"_s, ground.claimedOn.toString(Qt::ISODate)}};
}

static std::optional<LegalGround> groundFromJson(const QJsonObject &object)
{
    const auto kind = groundKindFromName(object.value("kind"_L1).toString());
    const QDate day = QDate::fromString(object.value("claimedOn"_L1).toString(), Qt::ISODate);
    return kind && day.isValid() ? std::optional(LegalGround{.kind = *kind, .claimedOn = day}) : std::nullopt;
}

QByteArray personalToJson(const PersonalPart &part)
{
    const QJsonArray warnings = QJsonDocument::fromJson(warningsToJson(part.warnings).toUtf8()).array();
    QJsonObject object{{u"reason"_s, part.reason}, {u"note"_s, part.note},
        {u"account"_s, accountToJson(part.account)}, {u"asTyped"_s, part.asTyped}, {u"warnings"_s, warnings}};
    if (part.ground)
        object.insert(u"ground"_s, groundToJson(*part.ground));
    if (part.isErased)
        object.insert(u"erased"_s, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PersonalPart> personalFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.value("account"_L1).isObject() || !object.value("warnings"_L1).isArray())
        return std::nullopt;
    const QJsonDocument array(object.value("warnings"_L1).toArray());
    auto warnings = warningsFromJson(QString::fromUtf8(array.toJson(QJsonDocument::Compact)));
    if (!warnings)
        return std::nullopt;
    const bool hasGround = object.contains("ground"_L1);
    auto ground = groundFromJson(object.value("ground"_L1).toObject());
    if (hasGround && !ground)
        return std::nullopt;
    return PersonalPart{.reason = object.value("reason"_L1).toString(),
        .note = object.value("note"_L1).toString(),
        .account = accountFromJson(object.value("account"_L1).toObject()),
        .asTyped = object.value("asTyped"_L1).toString(),
        .warnings = std::move(*warnings),
        .ground = std::move(ground),
        .isErased = object.value("erased"_L1).toBool()};
}

PersonalPart erased(const PersonalPart &part)
{
    PersonalPart rest;
    rest.isErased = true;
    rest.ground = part.ground; // a law and a day, nothing of the person
    // Which doubts there were stays; their words may name the person.
    for (const Warning &warning : part.warnings)
        rest.warnings.push_back({.code = warning.code,
            .message = Phrase(warning.message.source(), {}),
            .level = warning.level,
            .evidence = {}});
    return rest;
}

bool asksConfirming(const std::vector<Warning> &warnings)
{
    return std::any_of(warnings.cbegin(), warnings.cend(),
        [](const Warning &warning) { return warning.level == Warning::Level::Confirm; });
}

} // namespace reintegro
