// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keychain/secret_store.h"
#include "models/refunds/journal.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace reintegro {

//! Keeps the checkpoint of one journal in the keychain, outside the store, so that a tail that was cut off is
//! noticed (a chain alone misses that).
class CheckpointKeeper final : public QObject {
    Q_OBJECT
public:
    //! Looks through the journal, given the checkpoint that it must still contain.
    using Verify = std::function<Pending<JournalCheck> *(std::optional<JournalCheckpoint>)>;

    //! Looks only through what came after a checkpoint.
    using Follow = std::function<Pending<JournalCheck> *(const JournalCheckpoint &)>;

    CheckpointKeeper(SecretStore &secrets, QString entry, Verify verify, QObject *parent = nullptr);

    //! From now on a mark that is kept is moved on by what came after it, instead of by the whole journal,
    //! which grows.
    void moveOnBy(Follow follow) { m_follow = std::move(follow); }

    //! The checkpoint that is kept; an empty optional when there is none yet. Keychain; Conflict where the
    //! entry is not a checkpoint.
    [[nodiscard]] Pending<std::optional<JournalCheckpoint>> *kept();
    //! Looks through what is new in the journal and keeps where it stands now. A journal that is not whole,
    //! or does not contain the last checkpoint, changes nothing: the old mark is the proof. Then and without
    //! a keychain a failure, which callers may leave at a log line.
    [[nodiscard]] Pending<Done> *keepNow();
    //! keepNow() soon, once for many calls; a failure is logged.
    void keepSoon();
    //! Whether something that keepSoon() was called for is not kept yet.
    [[nodiscard]] bool isDue() const { return m_isDue; }
    //! Looks through the journal against the checkpoint that is kept. Where the keychain cannot be read the
    //! chain alone is looked through, and `withoutKeychain` says so.
    struct Verdict {
        JournalCheck check;
        std::optional<Error> withoutKeychain;
    };
    [[nodiscard]] Pending<Verdict> *verify();

private:
    void write(const JournalCheck &check, Pending<Done> *answer);

    SecretStore &m_secrets;
    QString m_entry;
    Verify m_verify;
    Follow m_follow;
    QTimer m_soon;
    bool m_isDue = false;
};

} // namespace reintegro
