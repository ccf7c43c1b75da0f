// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/unknown_fields.h"

#include "models/payments/card_expiry_zeros.h"
#include "models/payments/json_reader.h"
#include "models/payments/masked.h"
#include "models/tables/field_list.h"

#include <algorithm>

namespace reintegro {

using namespace Qt::Literals::StringLiterals;

namespace {

const JsonValue *childOf(const JsonValue &value, const QString &step)
{
    if (value.kind != JsonValue::Kind::Array)
        return value.find(step);
    bool isNumber = false;
    const uint place = step.toUInt(&isNumber);
    return isNumber && place < value.items.size() ? &value.items.at(place) : nullptr;
}

const JsonValue *valueAt(const JsonValue &document, const QString &pointer)
{
    const JsonValue *value = &document;
    const QStringList steps = pointer.split(u'/');
    for (qsizetype i = 1; value && i < steps.size(); ++i)
        value = childOf(*value, QString(steps.at(i)).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s));
    return value;
}

enum class Personal { Shown, Masked };

QString bareText(const JsonValue &value, const QString &name, Personal personal)
{
    const std::optional<PersonalKind> kind =
        personal == Personal::Masked ? personalKindOf(name) : std::nullopt;
    return kind ? masked(value.text, *kind) : value.text;
}

//! The value as text to read; nesting is limited by the reader of the document. `name` is the member's.
QString textOf(const JsonValue &value, const QString &name, Personal personal)
{
    QStringList parts;
    switch (value.kind) {
    case JsonValue::Kind::Null:
        return u"null"_s;
    case JsonValue::Kind::Boolean:
        return value.text;
    case JsonValue::Kind::Number:
    case JsonValue::Kind::String:
        return bareText(value, name, personal);
    case JsonValue::Kind::Object:
        for (const JsonMember &member : value.members)
            parts << QString(member.name + u": "_s + textOf(member.value, member.name, personal));
        return u'{' + parts.join(u", "_s) + u'}';
    case JsonValue::Kind::Array:
        for (const JsonValue &item : value.items)
            parts << textOf(item, name, personal);
        return u'[' + parts.join(u", "_s) + u']';
    }
    return {};
}

void addRemarks(FieldList &list, const std::vector<Phrase> &remarks)
{
    int number = 0;
    for (const Phrase &remark : remarks) {
        const QString name = u"remark-"_s + QString::number(++number);
        list.addText(name, QT_TRANSLATE_NOOP("Phrase", "Remark"), remark.translated());
    }
}

} // namespace

std::vector<ChargeField> unknownFields(const Charge &charge)
{
    FieldList list;
    addRemarks(list, charge.remarks);
    const size_t shown = std::min(charge.unknownFields.size(), FieldList::most);
    if (shown == 0)
        return list.take();
    const auto document = readJson(forgiveCardExpiry(charge.raw).document, charge.raw);
    for (size_t i = 0; i < shown; ++i) {
        const QString &pointer = charge.unknownFields.at(i);
        const JsonValue *const value = document ? valueAt(*document, pointer) : nullptr;
        const QString name = pointer.mid(pointer.lastIndexOf(u'/') + 1);
        list.addUnknown(pointer, value ? textOf(*value, name, Personal::Shown) : QString(),
            value ? textOf(*value, name, Personal::Masked) : QString());
    }
    if (charge.unknownFields.size() > shown)
        list.addMore(charge.unknownFields.size() - shown);
    return list.take();
}

} // namespace reintegro
