// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/desk_notices.h"
#include "tests/stories/story_desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

using namespace test;

class NoticesStoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatHappensIsToldOnce();
    void whatStoodThereBeforeIsNoNews();
};

//! The titles of what somebody is told, as they come.
class Told {
public:
    explicit Told(DeskNotices &notices)
    {
        QObject::connect(&notices, &DeskNotices::happened, &notices,
            [this](const DeskNotice &notice) { titles.append(notice.title.english()); });
    }
    QStringList titles;
};

void NoticesStoryTest::whatHappensIsToldOnce()
{
    StoryDesk desk;
    DeskNotices ofSofia(desk.store, desk.signedIn("sofia"));
    DeskNotices ofAna(desk.store, desk.signedIn("ana"));
    QVERIFY(await(desk.store.requests())); // both have looked by then
    const Told sofia(ofSofia);
    const Told ana(ofAna);

    const Result<RefundRequest> asked = desk.ask();
    QVERIFY(asked);
    QTRY_COMPARE(sofia.titles, QStringList{u"A refund waits for a decision"_s});
    const Result<RefundRequest> approved = desk.approve(*asked);
    QVERIFY(approved);
    desk.gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
    QVERIFY(!desk.send(*approved));

    QTRY_COMPARE(ana.titles, QStringList{u"Nobody knows how a refund ended"_s});
    QTRY_COMPARE(sofia.titles.size(), 2);
    QVERIFY(desk.check(*approved)); // still unknown
    QVERIFY(await(desk.store.requests()));
    QCOMPARE(sofia.titles.size(), 2);
}

void NoticesStoryTest::whatStoodThereBeforeIsNoNews()
{
    StoryDesk desk;
    QVERIFY(desk.ask());
    DeskNotices notices(desk.store, desk.signedIn("sofia"));
    QVERIFY(await(desk.store.requests()));
    const Told told(notices);

    const Result<std::vector<RefundRequest>> all = await(desk.store.requests());
    notices.consider(all->front());

    QVERIFY(told.titles.isEmpty());
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::NoticesStoryTest)
#include "notices_story_test.moc"
