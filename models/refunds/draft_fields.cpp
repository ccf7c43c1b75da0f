// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/draft_fields.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static QString correctionsName()
{
    return u"corrections"_s;
}

static QJsonObject objectOf(const RefundInput &input)
{
    return QJsonDocument::fromJson(input.toJson()).object();
}

static std::optional<RefundInput> inputOf(const QJsonObject &object)
{
    return RefundInput::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// The new refund's fields stand bare, as drafts had them that were kept before there were corrections.
DraftFields DraftFields::fromJson(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject corrections = object.take(correctionsName()).toObject();
    DraftFields fields;
    if (const auto input = inputOf(object); input && !object.isEmpty())
        fields.put(std::nullopt, *input);
    for (auto each = corrections.begin(); each != corrections.end(); ++each) {
        const std::optional<RequestId> id = RequestId::fromText(each.key());
        const std::optional<RefundInput> input = inputOf(each.value().toObject());
        if (id && input)
            fields.put(id, *input);
    }
    return fields;
}

QByteArray DraftFields::toJson() const
{
    QJsonObject object;
    QJsonObject corrections;
    for (const auto &[corrects, input] : m_inputs) {
        if (corrects)
            corrections.insert(corrects->toString(), objectOf(input));
        else
            object = objectOf(input);
    }
    if (!corrections.isEmpty())
        object.insert(correctionsName(), corrections);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<RefundInput> DraftFields::of(const std::optional<RequestId> &corrects) const
{
    const auto found = m_inputs.find(corrects);
    return found == m_inputs.end() ? std::nullopt : std::optional(found->second);
}

void DraftFields::put(const std::optional<RequestId> &corrects, const RefundInput &input)
{
    m_inputs.insert_or_assign(corrects, input);
}

void DraftFields::drop(const std::optional<RequestId> &corrects)
{
    m_inputs.erase(corrects);
}

} // namespace reintegro
