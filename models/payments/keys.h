// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <type_traits>

namespace reintegro {

//! The merchant's own id of a payment: the only thing a charge can be found by.
//!
//! 1 to 128 bytes of UTF-8 (contract/README.md §3), no control characters, and not the bare "." and "..",
//! which cannot be escaped in an address.
class ChargeKey {
public:
    [[nodiscard]] static std::optional<ChargeKey> fromText(const QString &text);
    //! What a person pasted: blanks, quotes and invisible characters around the key are dropped first.
    [[nodiscard]] static std::optional<ChargeKey> fromPasted(const QString &text);

    [[nodiscard]] const QString &toString() const { return m_text; }
    bool operator==(const ChargeKey &) const = default;
    auto operator<=>(const ChargeKey &other) const { return QString::compare(m_text, other.m_text) <=> 0; }

private:
    explicit ChargeKey(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

//! The merchant's id of one refund, fixed once and for ever: "<charge key>-<n>". Same limits as ChargeKey.
class RefundKey {
public:
    [[nodiscard]] static std::optional<RefundKey> fromText(const QString &text);
    //! The key of the `number`-th refund of a charge (1, 2, …). Nothing when that is longer than 128 bytes.
    [[nodiscard]] static std::optional<RefundKey> forCharge(const ChargeKey &charge, int number);

    [[nodiscard]] const QString &toString() const { return m_text; }
    bool operator==(const RefundKey &) const = default;

private:
    explicit RefundKey(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

static_assert(!std::is_convertible_v<ChargeKey, RefundKey> && !std::is_convertible_v<RefundKey, ChargeKey>);

} // namespace reintegro
