// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <atomic>

namespace reintegro {

//! Why a notification was not taken.
enum class InboxRefusal {
    NoSignature,
    MalformedSignature,
    WrongSignature, //!< Forged, changed on its way, or another merchant's.
    OldSignature, //!< Played again, or a clock that is wrong.
    NoLength, //!< In chunks, or until the connection ends.
    Encoded, //!< Packed, or in parts.
    TooLong,
    Cut, //!< Its connection ended before its body, or the request makes no sense.
    NoDatabase, //!< The gateway has to send it again.
};
inline constexpr std::array allInboxRefusals{InboxRefusal::NoSignature, InboxRefusal::MalformedSignature,
    InboxRefusal::WrongSignature, InboxRefusal::OldSignature, InboxRefusal::NoLength, InboxRefusal::Encoded,
    InboxRefusal::TooLong, InboxRefusal::Cut, InboxRefusal::NoDatabase};
[[nodiscard]] const char *nameOf(InboxRefusal refusal); //!< "wrong_signature", …

//! What the inbox has done since it began. Counted on several threads.
class InboxCounters {
public:
    std::atomic<quint64> received{0};
    std::atomic<quint64> kept{0};
    std::atomic<quint64> repeated{0};
    std::atomic<quint64> workedOff{0};
    std::atomic<quint64> confirmed{0};
    std::atomic<qint64> lastKeptAt{0}; //!< Seconds since 1970.
    std::atomic<qint64> waiting{0};
    std::atomic<qint64> arrivals{0}; //!< Kept, and not yet taken in.
    std::atomic<bool> isDatabaseUp{false};
    //! Whether the last try to keep one worked. A database that can be read may still be full or read-only,
    //! or let this person write no more: only keeping shows that.
    std::atomic<bool> isKeeping{true};

    void refuse(InboxRefusal refusal) { ++m_refused.at(size_t(refusal)); }
    [[nodiscard]] quint64 refused(InboxRefusal refusal) const { return m_refused.at(size_t(refusal)); }

    //! In the text form of Prometheus.
    [[nodiscard]] QByteArray text() const;

private:
    std::array<std::atomic<quint64>, allInboxRefusals.size()> m_refused{};
};

} // namespace reintegro
