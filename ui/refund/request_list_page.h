// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"
#include "models/tables/request_table.h"
#include "ui/common/icons.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace reintegro {

class EmptyPlace;
class ListSkeleton;

//! What the pages of approvals and of requests are alike in: the requests read again and again while they are
//! looked at, its outline while that takes a while, and words where there is nothing to show. GUI thread.
class RequestListPage : public QWidget {
    Q_OBJECT
public:
    ~RequestListPage() override;

    //! The request that is shown beside the list; nothing while none is.
    [[nodiscard]] virtual std::optional<RequestId> shownRequest() const = 0;

Q_SIGNALS:
    //! The last thing that happened, in words, for the window's message line.
    void said(const QString &message);
    //! Somebody wants to see the whole charge.
    void openCharge(const reintegro::ChargeKey &key);
    //! Somebody wants a paper about a request.
    void printRequested(const reintegro::RequestId &id);

protected:
    //! `listPercent` is how much of the width its list has.
    RequestListPage(DeskServices &desk, const SignedIn &by, int listPercent, QWidget *parent);

    //! `content` takes the place of the words; `above` stays over both and may be null. Call once, after the
    //! models over `requests()` were made.
    void layOut(QWidget *above, QWidget *content);
    void showContent();
    //! While it is being read; `words` are for assistive tools.
    void showSkeleton(const QString &words);
    //! Where there is nothing to show; the button calls emptyPressed().
    void showEmpty(IconName picture, const QString &title, const QString &words, const QString &button = {});
    //! The button of the empty place.
    virtual void emptyPressed() { }
    //! A scroll area that the arrow keys scroll, with a name for assistive tools.
    [[nodiscard]] QScrollArea *makeReadingArea(QWidget *content, const QString &name);
    //! The requests were read, or one of them changed.
    virtual void takeTable() = 0;

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    [[nodiscard]] DeskServices &desk() const { return m_desk; }
    [[nodiscard]] const SignedIn &by() const { return m_by; }
    [[nodiscard]] RequestTable *requests() const { return m_requests; }

private:
    DeskServices &m_desk;
    const SignedIn m_by;
    RequestTable *m_requests;
    EmptyPlace *m_empty;
    ListSkeleton *m_skeleton;
    QWidget *m_content = nullptr;
    QStackedWidget *m_places;
    bool m_showsFailure = false; //!< The button of the empty place reads again.
    QTimer m_lookTimer;
};

} // namespace reintegro
