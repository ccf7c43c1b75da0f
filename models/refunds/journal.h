// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace reintegro {

//! One line of the append-only chain: ids and digests, no personal data but the name of who acted.
struct JournalEntry {
    qint64 number = 0; //!< 1, 2, … without gaps.
    QDateTime at; //!< UTC, by the store's clock, milliseconds.
    QString actor; //!< Who did it; "desk" for the program itself.
    QString action; //!< "request", "approve", "refused:approve", "attempt", "outcome", …
    QString subject; //!< A request id, a person's name, a profile.
    QString content; //!< State and digests, as compact JSON of sorted keys.
    QByteArray previous; //!< Hex SHA-256 of the entry before; 64 zeros for the first.
    QByteArray hash; //!< Hex SHA-256 over all of the above.

    bool operator==(const JournalEntry &) const = default;
};

//! The hash an entry must carry: SHA-256 over its fields, each with its length before it, so that no two
//! entries share one text.
[[nodiscard]] QByteArray journalHash(const JournalEntry &entry);

//! A mark kept outside the store, because a chain alone misses a tail that was cut off.
struct JournalCheckpoint {
    qint64 count = 0;
    QByteArray head; //!< The hash of entry `count`.

    bool operator==(const JournalCheckpoint &) const = default;
};

//! What a look through the whole chain found.
struct JournalCheck {
    JournalCheckpoint now;
    std::optional<qint64>
        brokenAt; //!< The first entry that does not fit; `now.count + 1` where the tail is missing.
    QString reason; //!< English: "hash does not match", "entry is missing", "shorter than the checkpoint", …

    [[nodiscard]] bool isWhole() const { return !brokenAt; }
};

} // namespace reintegro
