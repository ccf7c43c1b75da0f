// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/desk_notices.h"
#include "tests/support/desk_people.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_refund_store.h"
#include "tests/unit/tables/some_requests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! What is news to somebody who has just signed in to a store in which much has happened.
class NoticesStartTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStoreThatCouldNotSayAtFirstIsAskedAgain();
    void whatIsOldIsNoNewsHoweverManyCameAfterIt();
    void whatBeganOrEndedMeanwhileIsNewsHoweverOldItIs();

private:
    //! Requests that have stood like this for long, and 250 newer ones that have settled.
    static void fill(ScriptedRefundStore &store, const std::vector<RequestState> &old);

    ManualClock m_clock;
    DeskPeople m_people{m_clock};
};

static const QDateTime &start()
{
    static const QDateTime time(QDate(2026, 2, 2), QTime(15, 0), Qt::UTC);
    return time;
}

static RefundRequest changed(int number, RequestState state, int secondsAfterStart)
{
    RefundRequest request = requestNumber(number, state);
    request.changedAt = start().addSecs(secondsAfterStart);
    return request;
}

void NoticesStartTest::fill(ScriptedRefundStore &store, const std::vector<RequestState> &old)
{
    int number = 0;
    for (const RequestState state : old)
        store.kept.push_back(changed(++number, state, -3600));
    for (int newer = 0; newer < 250; ++newer)
        store.kept.push_back(changed(++number, RequestState::Settled, -newer));
}

//! The titles of what is told, and the store having answered what it was asked before.
class Told {
public:
    Told(ScriptedRefundStore &store, const SignedIn &by)
        : notices(store, by)
        , m_store(store)
    {
        QObject::connect(&notices, &DeskNotices::happened, &notices,
            [this](const DeskNotice &notice) { titles.append(notice.title.english()); });
        settle(); // it begins with the next turn of the event loop
        settle();
    }
    void settle() { static_cast<void>(await(m_store.request(RequestId::fromNumber(1)))); }

    DeskNotices notices;
    QStringList titles;

private:
    ScriptedRefundStore &m_store;
};

void NoticesStartTest::aStoreThatCouldNotSayAtFirstIsAskedAgain()
{
    ScriptedRefundStore store;
    store.kept = {changed(1, RequestState::InProgress, -60)};
    store.setConnection(StoreConnection::Broken);
    Told told(store, m_people.signedIn("sofia"));
    store.setConnection(StoreConnection::Connected);
    told.settle();
    store.put(changed(1, RequestState::Failed, 60));
    told.settle();
    told.settle();
    QCOMPARE(told.titles, QStringList{u"A refund failed"_s});
}

void NoticesStartTest::whatIsOldIsNoNewsHoweverManyCameAfterIt()
{
    ScriptedRefundStore store;
    fill(store, std::vector<RequestState>(220, RequestState::Unknown));
    store.kept.front().alarms = {Phrase("an old one")};
    Told told(store, m_people.signedIn("sofia"));
    RefundRequest readAgain = store.kept.front();
    readAgain.changedAt = start().addSecs(60); // it is read again and again
    store.put(readAgain);
    told.settle();
    told.settle();
    QCOMPARE(told.titles, QStringList());
    readAgain.alarms.push_back(Phrase("a new one"));
    store.put(readAgain);
    told.settle();
    told.settle();
    QCOMPARE(told.titles, QStringList{u"Something happened that must not happen"_s});
}

void NoticesStartTest::whatBeganOrEndedMeanwhileIsNewsHoweverOldItIs()
{
    ScriptedRefundStore store;
    fill(store, {RequestState::InProgress, RequestState::Approved, RequestState::Settled});
    Told told(store, m_people.signedIn("sofia"));
    store.put(changed(1, RequestState::Failed, 60));
    RefundRequest sent = changed(2, RequestState::Unknown, 60);
    sent.attempts = {{.startedAt = start().addSecs(30),
        .outcome = RequestState::Unknown,
        .httpStatus = {},
        .desk = {},
        .chargeStatus = {}}};
    store.put(sent);
    RefundRequest sentBack = changed(3, RequestState::Failed, 60);
    sentBack.alarms = {Phrase("the bank sent it back")};
    store.put(sentBack);
    told.settle();
    told.settle();
    QCOMPARE(told.titles,
        QStringList({u"A refund failed"_s, u"Nobody knows how a refund ended"_s,
            u"Something happened that must not happen"_s}));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::NoticesStartTest)
#include "notices_start_story_test.moc"
