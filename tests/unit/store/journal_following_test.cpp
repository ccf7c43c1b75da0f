// SPDX-License-Identifier: GPL-3.0-or-later
// Looking only at what came after a mark.
#include "tests/support/raw_sqlite.h"
#include "tests/support/refund_desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class JournalFollowingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasDoneToTheTail_data();
    void findsWhatWasDoneToTheTail();
    void leadsToTheSameMarkAsAWholeLook();
    void beginsAtTheBeginningWithoutAMark();
};

//! Twelve entries.
static void tell(RefundDesk &desk)
{
    for (int number = 1; number <= 6; ++number)
        static_cast<void>(desk.approved(RefundDesk::newRequest(settledCharge(u"order-%1"_s.arg(number)))));
}

static JournalCheckpoint markAt(RefundDesk &desk, qint64 count)
{
    const auto journal = RefundDesk::need(await(desk.store->journal()));
    return {.count = count, .head = journal.at(static_cast<std::size_t>(count - 1)).hash};
}

void JournalFollowingTest::findsWhatWasDoneToTheTail_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("brokenAt"); // 0: whole
    QTest::newRow("nothing") << QString() << qint64(0);
    QTest::newRow("an entry after the mark changed")
        << u"UPDATE journal SET actor = 'eva' WHERE number = 10"_s << qint64(10);
    QTest::newRow("an entry after the mark removed")
        << u"DELETE FROM journal WHERE number = 9"_s << qint64(9);
    QTest::newRow("the entry after the mark removed")
        << u"DELETE FROM journal WHERE number = 8"_s << qint64(8);
    QTest::newRow("the entry of the mark changed")
        << u"UPDATE journal SET actor = 'eva' WHERE number = 7"_s << qint64(7);
    QTest::newRow("another entry of the mark")
        << u"UPDATE journal SET hash = replace(hash, substr(hash, 1, 8), '00000000') WHERE number = 7"_s
        << qint64(7);
    QTest::newRow("the entry of the mark removed") << u"DELETE FROM journal WHERE number = 7"_s << qint64(7);
    QTest::newRow("the tail cut off at the mark") << u"DELETE FROM journal WHERE number > 7"_s << qint64(0);
    QTest::newRow("the tail cut off before the mark")
        << u"DELETE FROM journal WHERE number > 5"_s << qint64(7);
    QTest::newRow("all of it removed") << u"DELETE FROM journal"_s << qint64(7);
    // Before the mark only a look through the whole finds it.
    QTest::newRow("an entry before the mark changed")
        << u"UPDATE journal SET actor = 'eva' WHERE number = 3"_s << qint64(0);
}

void JournalFollowingTest::findsWhatWasDoneToTheTail()
{
    QFETCH(QString, sql);
    QFETCH(qint64, brokenAt);
    RefundDesk desk;
    tell(desk);
    const JournalCheckpoint mark = markAt(desk, 7);
    const RawSqlite raw(desk.file);
    raw.dropTriggers();
    if (!sql.isEmpty())
        QCOMPARE(raw.run(sql), QString());

    const JournalCheck check = RefundDesk::need(await(desk.store->followJournal(mark)));

    QCOMPARE(check.brokenAt.value_or(0), brokenAt);
    QCOMPARE(check.reason.isEmpty(), brokenAt == 0);
}

void JournalFollowingTest::leadsToTheSameMarkAsAWholeLook()
{
    RefundDesk desk;
    tell(desk);
    const JournalCheckpoint whole = desk.verified().now;
    QCOMPARE(whole.count, qint64(12));
    for (const qint64 count : {1, 7, 12})
        QCOMPARE(RefundDesk::need(await(desk.store->followJournal(markAt(desk, count)))).now, whole);
}

void JournalFollowingTest::beginsAtTheBeginningWithoutAMark()
{
    RefundDesk desk;
    tell(desk);
    const JournalCheck check = RefundDesk::need(await(desk.store->followJournal({})));
    QVERIFY2(check.isWhole(), qPrintable(check.reason));
    QCOMPARE(check.now, desk.verified().now);
}

} // namespace reintegro::test

using reintegro::test::JournalFollowingTest;
QTEST_GUILESS_MAIN(JournalFollowingTest)
#include "journal_following_test.moc"
