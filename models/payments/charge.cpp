// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge.h"

#include <algorithm>
#include <array>
#include <utility>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

ChargeStatus ChargeStatus::fromText(const QString &text)
{
    using enum Word;
    static constexpr std::array words{
        std::pair("SETTLED"_L1, Settled),
        std::pair("FAILED"_L1, Failed),
        std::pair("IN_PROGRESS"_L1, InProgress),
        std::pair("REFUNDING"_L1, Refunding),
        std::pair("REFUNDED"_L1, Refunded),
        std::pair("CANCELLED"_L1, Cancelled),
        std::pair("AUTHORIZED"_L1, Authorized),
        std::pair("CHARGED_BACK"_L1, ChargedBack),
        std::pair("EXPIRED"_L1, Expired),
        std::pair("INITIAL_STATUS"_L1, InitialStatus),
    };
    const auto *const found =
        std::find_if(words.begin(), words.end(), [&text](const auto &entry) { return entry.first == text; });
    return {found == words.end() ? Other : found->second, text};
}

std::optional<QString> MethodDetails::text(const QString &fieldName) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
        [&fieldName](const DetailField &field) { return field.name == fieldName; });
    return found == fields.end() ? std::nullopt : found->text;
}

QString MethodDetails::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Card:
        return u"card"_s;
    case Kind::Pse:
        return u"pse"_s;
    case Kind::BancolombiaButton:
        return u"bancolombiaButton"_s;
    case Kind::BancolombiaCollection:
        return u"bancolombiaCollection"_s;
    case Kind::PayCash:
        return u"payCash"_s;
    case Kind::Nequi:
        return u"nequi"_s;
    case Kind::Efecty:
        return u"efecty"_s;
    case Kind::Other:
        return u"other"_s;
    }
    return {};
}

} // namespace reintegro
