// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace reintegro {

struct JsonMember;

//! One value of a JSON document as it was written: members in their order, numbers as their text. Nothing is
//! converted here, so 9007199254740993, 300.0, 3e2 and 06 stay what they were.
struct JsonValue {
    enum class Kind { Null, Boolean, Number, String, Object, Array };

    Kind kind = Kind::Null;
    int place = 0; //!< Its number in the document, counted from the start: to list fields in their order.
    QString text; //!< A string's value; a number or a boolean as it stood.
    std::vector<JsonMember> members; //!< Of an object; the names differ.
    std::vector<JsonValue> items; //!< Of an array.

    [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
    [[nodiscard]] bool isString() const { return kind == Kind::String; }
    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    [[nodiscard]] bool isObject() const { return kind == Kind::Object; }
    //! A string, a number or a boolean: something with a text.
    [[nodiscard]] bool hasText() const
    {
        return kind == Kind::String || kind == Kind::Number || kind == Kind::Boolean;
    }
    //! The value of a member; null when there is none, also when this is no object. JSON's null is a value.
    [[nodiscard]] const JsonValue *find(QStringView name) const;
    //! The value of a member that was sent: neither missing nor JSON's null (a field sent as null counts as
    //! not sent).
    [[nodiscard]] const JsonValue *sent(QStringView name) const;
};

//! A named value of an object.
struct JsonMember {
    QString name;
    JsonValue value;
};

//! `pointer` and one more step, escaped as RFC 6901 wants it: "/payer" and "a/b" give "/payer/a~1b".
[[nodiscard]] QString pointerTo(const QString &pointer, const QString &name);

} // namespace reintegro
