// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/basics/phrase.h"
#include "models/payments/json_value.h"
#include "models/payments/money.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace reintegro {

//! What came up while the fields of one document were read: the first thing that is wrong, and what nobody
//! knew.
class FieldLog {
public:
    //! `sentence` has %1 for the field's pointer. Only the first stays.
    void refuse(const char *sentence, const QString &pointer);
    void noteUnknown(const JsonValue &value, const QString &pointer);

    [[nodiscard]] const std::optional<Phrase> &trouble() const { return m_trouble; }
    //! JSON pointers in the order of the document.
    [[nodiscard]] std::vector<QString> unknownFields() const;

private:
    std::optional<Phrase> m_trouble;
    std::vector<std::pair<int, QString>> m_unknown;
};

//! Reads the members of one object. Whatever is wrong goes to the log with its JSON pointer and reads as
//! nothing; so does, without a word, what is missing or null.
class JsonFields {
public:
    //! `object` and `log` must outlive this; `pointer` is where the object stands.
    JsonFields(const JsonValue &object, QString pointer, FieldLog &log)
        : m_object(object)
        , m_pointer(std::move(pointer))
        , m_log(log)
    {
    }

    //! A string; nothing else will do.
    [[nodiscard]] std::optional<QString> text(const QString &name);
    //! A string, or a number or boolean as it stood: for what is only shown. Masked of card tokens.
    [[nodiscard]] std::optional<QString> shownText(const QString &name);
    //! A whole number with or without a minus, also as a string.
    [[nodiscard]] std::optional<qint64> wholeNumber(const QString &name);
    //! An amount in minor units: a whole number or a string of digits, from 0 to 2^63-1.
    [[nodiscard]] std::optional<qint64> amount(const QString &name);
    //! The amount in `amountName` with the currency in `currencyName`. An amount without one, or with one
    //! that is none, is wrong.
    [[nodiscard]] std::optional<Money> money(const QString &amountName, const QString &currencyName);
    [[nodiscard]] const JsonValue *object(const QString &name);

    //! Says that the field is known although nobody reads it here.
    void expect(const QString &name) { m_known.append(name); }
    //! Logs the members that nobody asked for.
    void noteUnknown();

    [[nodiscard]] QString pointer(const QString &name) const { return pointerTo(m_pointer, name); }

private:
    [[nodiscard]] const JsonValue *take(const QString &name);

    const JsonValue &m_object;
    QString m_pointer;
    FieldLog &m_log;
    QStringList m_known;
};

} // namespace reintegro
