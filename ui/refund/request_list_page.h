// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refunds/desk_services.h"
#include "models/tables/request_table.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace reintegro {

//! What the pages of approvals and of requests are alike in: the requests read again and again while they are
//! looked at, and words in the middle while there is nothing to show. GUI thread.
class RequestListPage : public QWidget {
    Q_OBJECT
public:
    ~RequestListPage() override;

Q_SIGNALS:
    //! The last thing that happened, in words, for the window's message line.
    void said(const QString &message);
    //! Somebody wants to see the whole charge.
    void openCharge(const reintegro::ChargeKey &key);

protected:
    RequestListPage(DeskServices &desk, const SignedIn &by, QWidget *parent);

    //! `content` takes the place of the words; `above` stays over both and may be null. Call once, after the
    //! models over `requests()` were made.
    void layOut(QWidget *above, QWidget *content);
    void showContent();
    void showWords(const QString &words);
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
    QLabel *m_words;
    QStackedWidget *m_places;
    QTimer m_lookTimer;
};

} // namespace reintegro
