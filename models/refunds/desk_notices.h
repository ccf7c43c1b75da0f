// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/person.h"
#include "models/refunds/refund_store.h"

#include <QHash>

namespace reintegro {

//! Something that a person is told of although no window is before his eyes. Names a request by its number
//! and says nothing about people, accounts or amounts: it may stand on a screen that others see.
struct DeskNotice {
    RequestId request;
    Phrase title;
    Phrase text;
};

//! What waits for whoever is signed in, and what went wrong, as it happens. What stood there already when it
//! began is no news; what this person did himself is none either. GUI thread. The store outlives it.
class DeskNotices final : public QObject {
    Q_OBJECT
public:
    DeskNotices(RefundStore &store, SignedIn by, QObject *parent = nullptr);

    //! How a request stands now. The first word about a request that was made before this began is no news.
    void consider(const RefundRequest &now);

Q_SIGNALS:
    void happened(const reintegro::DeskNotice &notice);

private:
    //! How a request stood when it was looked at last.
    struct Known {
        RequestState state = RequestState::Draft;
        size_t alarms = 0;
    };
    void lookAt(const RequestId &id);
    [[nodiscard]] std::optional<Known> before(const RefundRequest &now) const;

    RefundStore &m_store;
    const SignedIn m_by;
    std::optional<QDateTime> m_newestAtStart; //!< By the store's clock; nothing until the store was asked.
    QHash<qint64, Known> m_known;
};

//! What a change is to somebody: nothing where it is none of his business. Pure.
[[nodiscard]] std::optional<DeskNotice> noticeOf(
    const RefundRequest &now, RequestState before, size_t alarmsBefore, const Person &person);

} // namespace reintegro
