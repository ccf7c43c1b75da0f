// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace reintegro {

//! An ISO 4217 currency: three capital letters, and how many digits its minor unit has on this gateway (2 for
//! all; contract/README.md §2: 100 = 1 COP).
class Currency {
public:
    //! Nothing when the text is not three letters A–Z. Case is not forgiven: the gateway writes capitals.
    [[nodiscard]] static std::optional<Currency> fromCode(const QString &code);
    [[nodiscard]] static Currency cop();

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] int minorDigits() const { return 2; }

    bool operator==(const Currency &) const = default;

private:
    explicit Currency(QString code)
        : m_code(std::move(code))
    {
    }
    QString m_code;
};

//! An exact amount in one currency, counted in its minor unit (1 COP = 100). May be zero or negative.
class Money {
public:
    Money(qint64 minorUnits, Currency currency)
        : m_minorUnits(minorUnits)
        , m_currency(std::move(currency))
    {
    }

    [[nodiscard]] qint64 minorUnits() const { return m_minorUnits; }
    [[nodiscard]] const Currency &currency() const { return m_currency; }
    [[nodiscard]] bool isPositive() const { return m_minorUnits > 0; }
    [[nodiscard]] bool isZero() const { return m_minorUnits == 0; }

    //! Nothing when the currencies differ or the result does not fit in 64 bits.
    [[nodiscard]] std::optional<Money> plus(const Money &other) const;
    [[nodiscard]] std::optional<Money> minus(const Money &other) const;

    bool operator==(const Money &) const = default;
    //! Amounts of different currencies are unordered: every comparison with them is false. So write
    //! conditions as "allowed if", never as "refused if".
    std::partial_ordering operator<=>(const Money &other) const;

private:
    qint64 m_minorUnits;
    Currency m_currency;
};

} // namespace reintegro
