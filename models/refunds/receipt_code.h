// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace reintegro {

//! What stands on a receipt so that somebody can ask whether it is true: twenty signs in groups of four, as
//! "7K3M-9QXD-0VTA-4C8Z-HW2N". Four of them say which store made it, thirteen are random, and the rest finds
//! what was misread: every single sign that is wrong and every pair that changed places.
//!
//! It says nothing by itself. Whether a receipt was issued, and with which figures, stands in the journal of
//! the store (ReceiptStore); nobody can guess a code that stands there.
class ReceiptCode {
public:
    static constexpr qsizetype length = 20; //!< Without hyphens.
    static constexpr int markBits = 20;

    //! Of the store's mark (its lowest 20 bits) and 64 random bits.
    [[nodiscard]] static ReceiptCode make(quint32 mark, quint64 serial);
    //! As a person types it: hyphens and blanks are left out, small letters are capital ones, O is 0, I and L
    //! are 1. Nothing where it is no code; `mayBeMistyped` says whether it has at least the shape of one.
    [[nodiscard]] static std::optional<ReceiptCode> fromText(
        const QString &text, bool *mayBeMistyped = nullptr);
    //! The first code that stands in a longer text, in its groups.
    [[nodiscard]] static std::optional<ReceiptCode> findIn(const QString &text);

    //! Which store made it: storeMarkOf() its journal.
    [[nodiscard]] quint32 mark() const { return m_mark; }
    [[nodiscard]] QString toString() const; //!< In groups of four.
    //! Hex SHA-256, as the journal keeps it: whoever reads the journal can make no receipt of it.
    [[nodiscard]] QString digest() const;

    bool operator==(const ReceiptCode &) const = default;

private:
    ReceiptCode(quint32 mark, quint64 serial)
        : m_mark(mark)
        , m_serial(serial)
    {
    }
    quint32 m_mark;
    quint64 m_serial;
};

//! The mark of a store: the beginning of its journal's first entry, which is never changed and goes along
//! when a team takes the store over. Nothing where this is no such hash.
[[nodiscard]] std::optional<quint32> storeMarkOf(const QString &firstHash);

} // namespace reintegro
