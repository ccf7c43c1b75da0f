// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/draft_fields.h"
#include "models/refunds/refund_store.h"

namespace reintegro {

//! The place of one draft among what a store keeps for a charge and a person. It reads what else is kept
//! there before it writes, so that it takes nobody else's place, and it outlives whoever put something on it
//! until that is written. While a team's store cannot be reached nothing is lost: what was put, or asked for,
//! is tried again when it is back. GUI thread; it belongs to the store.
class DraftShelf final : public QObject {
    Q_OBJECT
public:
    //! `corrects` is the request that the draft corrects, if it is a correction.
    DraftShelf(RefundStore &store, ChargeKey charge, QString by, std::optional<RequestId> corrects);

    //! Answers with found() or failed().
    void read();
    //! Answers with written() or failed(). What is put while another is on its way follows it.
    void put(const RefundInput &input);
    void drop();
    //! Everything that was put is written.
    [[nodiscard]] bool isIdle() const { return !m_isWanted && m_writes == 0; }
    //! Nobody will ask again: it goes as soon as everything is written.
    void retire();

Q_SIGNALS:
    //! `savedAt` is the last change of anything that is kept for this charge.
    void found(const std::optional<reintegro::RefundInput> &input, const QDateTime &savedAt);
    void written();
    void failed(const reintegro::Error &error);

private:
    void want(const std::optional<RefundInput> &input);
    void ask();
    void take(const Result<std::optional<KeptDraft>> &kept);
    void write();
    void finishWriting(const Result<Done> &done);
    void tryAgain();
    void goIfRetired();

    RefundStore &m_store;
    const ChargeKey m_charge;
    const QString m_by;
    const std::optional<RequestId> m_corrects;
    std::optional<DraftFields> m_kept; //!< All that stands in the store. Nothing before it was read.
    std::optional<RefundInput> m_wanted; //!< What shall stand there; nothing takes it away.
    bool m_isWanted = false; //!< `m_wanted` has still to be written.
    bool m_isAsked = false; //!< Somebody waits for found().
    bool m_isReading = false;
    bool m_isRetired = false;
    bool m_owesWriting = false; //!< The last writing failed.
    bool m_owesReading = false; //!< Somebody waited for found() and was told failed().
    int m_reconnects = 0; //!< How often the store came back.
    int m_writes = 0;
};

} // namespace reintegro
