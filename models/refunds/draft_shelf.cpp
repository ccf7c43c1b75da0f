// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/draft_shelf.h"

#include <utility>

namespace reintegro {

DraftShelf::DraftShelf(RefundStore &store, ChargeKey charge, QString by, std::optional<RequestId> corrects)
    : QObject(&store)
    , m_store(store)
    , m_charge(std::move(charge))
    , m_by(std::move(by))
    , m_corrects(corrects)
{
    connect(&m_store, &RefundStore::connectionChanged, this, [this](StoreConnection connection) {
        if (connection == StoreConnection::Broken)
            return;
        ++m_reconnects;
        tryAgain();
    });
}

void DraftShelf::tryAgain()
{
    if (std::exchange(m_owesReading, false))
        read();
    if (std::exchange(m_owesWriting, false))
        want(std::optional<RefundInput>(m_wanted));
}

void DraftShelf::read()
{
    m_isAsked = true;
    ask();
}

void DraftShelf::put(const RefundInput &input)
{
    want(input);
}

void DraftShelf::drop()
{
    want(std::nullopt);
}

void DraftShelf::retire()
{
    m_isRetired = true;
    goIfRetired();
}

void DraftShelf::want(const std::optional<RefundInput> &input)
{
    m_wanted = input;
    m_isWanted = true;
    if (m_kept && !m_isReading)
        write();
    else
        ask();
}

void DraftShelf::ask()
{
    if (std::exchange(m_isReading, true))
        return;
    m_store.draft(m_charge, m_by)
        ->whenDone(this, [this, begun = m_reconnects](const Result<std::optional<KeptDraft>> &kept) {
            if (kept || begun == m_reconnects)
                return take(kept);
            m_isReading = false; // it was lost before the store was back
            ask();
        });
}

void DraftShelf::take(const Result<std::optional<KeptDraft>> &kept)
{
    m_isReading = false;
    const bool isAsked = std::exchange(m_isAsked, false);
    if (!kept) {
        m_owesReading = m_owesReading || isAsked;
        m_owesWriting = m_owesWriting || std::exchange(m_isWanted, false);
        Q_EMIT failed(kept.error());
        goIfRetired();
        return;
    }
    m_kept = *kept ? DraftFields::fromJson((*kept)->fields) : DraftFields();
    if (isAsked) // may want something at once
        Q_EMIT found(m_kept->of(m_corrects), *kept ? (*kept)->savedAt : QDateTime());
    if (m_isWanted)
        write();
}

void DraftShelf::write()
{
    m_isWanted = false;
    m_owesWriting = false;
    if (m_wanted)
        m_kept->put(m_corrects, *m_wanted);
    else
        m_kept->drop(m_corrects);
    ++m_writes;
    // The time is the store's to say; what is given here is only for stores that have no clock of their own.
    Pending<Done> *const writing = m_kept->isEmpty()
        ? m_store.discardDraft(m_charge, m_by)
        : m_store.keepDraft({m_charge, m_kept->toJson(), QDateTime::currentDateTimeUtc()}, m_by);
    writing->whenDone(this, [this, begun = m_reconnects](const Result<Done> &done) {
        if (done || begun == m_reconnects)
            return finishWriting(done);
        --m_writes; // it was lost before the store was back
        m_owesWriting = true;
        tryAgain();
    });
}

void DraftShelf::finishWriting(const Result<Done> &done)
{
    --m_writes;
    if (done)
        Q_EMIT written();
    else {
        m_owesWriting = true;
        Q_EMIT failed(done.error());
    }
    goIfRetired();
}

void DraftShelf::goIfRetired()
{
    const bool waitsForStore = m_owesWriting && m_store.connection() == StoreConnection::Broken;
    if (m_isRetired && isIdle() && !waitsForStore)
        deleteLater();
}

} // namespace reintegro
