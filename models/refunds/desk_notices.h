// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/person.h"
#include "models/refunds/refund_store.h"

#include <QHash>
#include <QTimer>

namespace reintegro {

//! Something that a person is told of although no window is before his eyes. Names a request by its number
//! and says nothing about people, accounts or amounts: it may stand on a screen that others see.
struct DeskNotice {
    RequestId request;
    Phrase title;
    Phrase text;
};

//! What waits for whoever is signed in, and what went wrong, as it happens. What stood there already when it
//! began is no news; nor is what this person decided himself. How a refund that he sent ended badly is news:
//! he may have looked away meanwhile. GUI thread. The store outlives it.
class DeskNotices final : public QObject {
    Q_OBJECT
public:
    DeskNotices(RefundStore &store, SignedIn by, QObject *parent = nullptr);

    //! How a request stands now. What it was before this began is not known of every old request: of such a
    //! one only what is certainly new is told at first.
    void consider(const RefundRequest &now);
    //! The same, read from the store: something may have happened to it.
    void lookAt(const RequestId &id);

Q_SIGNALS:
    void happened(const reintegro::DeskNotice &notice);

private:
    //! How a request stood when it was looked at last.
    struct Known {
        RequestState state = RequestState::Draft;
        size_t alarms = 0;
    };
    //! How it all was when this began.
    struct Start {
        QDateTime at; //!< By the store's clock: nothing that is known had happened later.
        qint64 newest = 0; //!< The number of the newest request.
    };
    void begin();
    void takeStart(const Result<std::vector<RefundRequest>> &requests);
    [[nodiscard]] std::optional<Known> before(const RefundRequest &now) const;

    RefundStore &m_store;
    const SignedIn m_by;
    std::optional<Start> m_start; //!< Nothing until the store could say.
    Start m_readSoFar;
    int m_unread = 0; //!< How many answers about the start are still to come.
    bool m_hasFailed = false; //!< One of them.
    QTimer m_readAgain;
    QHash<qint64, Known> m_known;
};

//! What a change is to somebody: nothing where it is none of his business. Pure.
[[nodiscard]] std::optional<DeskNotice> noticeOf(
    const RefundRequest &now, RequestState before, size_t alarmsBefore, const Person &person);

} // namespace reintegro
