// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace reintegro {

//! Text that must not be seen: a password, a client secret, a token.
//!
//! It does not print, does not compare, does not convert and does not go into a QVariant. The ways out are
//! named loudly, so that a search for `reveal` lists every use. (It promises nothing about memory: Qt keeps
//! copies.)
class Secret {
public:
    explicit Secret(QByteArray text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }

    [[nodiscard]] const QByteArray &revealForHeader() const { return m_text; }
    [[nodiscard]] const QByteArray &revealForKeychain() const { return m_text; }
    [[nodiscard]] const QByteArray &revealForHashing() const { return m_text; }
    //! The last four characters behind dots, "····0237"; dots alone where the text has fewer than eight.
    [[nodiscard]] QString lastFour() const
    {
        const QString dots(4, QChar(0x00B7));
        return m_text.size() < 8 ? dots : dots + QString::fromUtf8(m_text.right(4));
    }

    bool operator==(const Secret &) const = delete;

private:
    QByteArray m_text;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace reintegro
