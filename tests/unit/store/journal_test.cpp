// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refund_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

//! A journal of some length: one refund settled after a repeat, one rejected, one refused.
static void tellAStory(RefundDesk &desk)
{
    const RefundRequest sent = desk.approved();
    const ClaimedRefund first = desk.claimed(sent);
    const auto second = RefundDesk::need(await(desk.store->claimRepeat(first, RefundDesk::answer(401))));
    desk.letTimePass(1s);
    static_cast<void>(desk.recorded(second, RefundDesk::answer(200), RequestState::InProgress));
    static_cast<void>(desk.read(sent, RequestState::Settled));
    const RefundRequest other = desk.asked(RefundDesk::newRequest(settledCharge(u"order-2"_s)));
    static_cast<void>(RefundDesk::need(await(desk.store->reject(other.id, u"twice"_s, desk.sofia))));
    static_cast<void>(await(desk.store->reject(other.id, u"twice"_s, desk.sofia)));
}

class JournalTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEveryStepInItsOrder();
    void holdsNoPersonalData();
    void isAChainFromZeros();
    void namesTheEntryThatWasTamperedWith_data();
    void namesTheEntryThatWasTamperedWith();
    void anEntryWithANewHashDoesNotFitTheNext();
    void namesTheTableRowThatWasTamperedWith_data();
    void namesTheTableRowThatWasTamperedWith();
    void aCheckpointMissesNothingThatFollows();
    void aCutTailIsSeenByTheCheckpoint();
    void aRewrittenChainIsSeenByTheCheckpoint();
    void aRequestThatVanishedOrCameFromNowhereIsNamed();
};

void JournalTest::tellsEveryStepInItsOrder()
{
    RefundDesk desk;
    tellAStory(desk);
    QCOMPARE(desk.actions(),
        (QStringList{u"request"_s, u"approve"_s, u"claim"_s, u"attempt"_s, u"repeat"_s, u"outcome"_s,
            u"reading"_s, u"request"_s, u"reject"_s, u"refused:reject"_s}));
    const auto journal = RefundDesk::need(await(desk.store->journal()));
    QCOMPARE(journal[0].actor, u"ana"_s);
    QCOMPARE(journal[0].subject, u"R1"_s);
    QCOMPARE(journal[5].actor, u"desk"_s);
    const QJsonObject outcome = QJsonDocument::fromJson(journal[5].content.toUtf8()).object();
    QCOMPARE(outcome.value(u"state"_s).toString(), u"in_progress"_s);
    QCOMPARE(outcome.value(u"http"_s).toInt(), 200);
    QCOMPARE(outcome.value(u"body"_s).toString().toLatin1(), desk.now(RequestId::fromNumber(1)).digest);
}

void JournalTest::holdsNoPersonalData()
{
    RefundDesk desk;
    tellAStory(desk);
    for (const JournalEntry &entry : RefundDesk::need(await(desk.store->journal()))) {
        for (const QString &personal : {u"00345678901"_s, u"1020304050"_s, u"Munoz"_s, u"Muñoz"_s, u"Laura"_s,
                 u"Returned goods"_s, u"called twice"_s, u"twice"_s})
            QVERIFY2(!entry.content.contains(personal), qPrintable(entry.content));
    }
}

void JournalTest::isAChainFromZeros()
{
    RefundDesk desk;
    const JournalCheck empty = desk.verified();
    QVERIFY(empty.isWhole());
    QCOMPARE(empty.now.count, 0);
    tellAStory(desk);

    const auto journal = RefundDesk::need(await(desk.store->journal()));
    QByteArray previous(64, '0');
    qint64 number = 0;
    for (const JournalEntry &entry : journal) {
        QCOMPARE(entry.number, ++number);
        QCOMPARE(entry.previous, previous);
        QCOMPARE(entry.hash, journalHash(entry));
        previous = entry.hash;
    }
    const JournalCheck check = desk.verified();
    QVERIFY2(check.isWhole(), qPrintable(check.reason));
    QCOMPARE(check.now, (JournalCheckpoint{.count = number, .head = previous}));
}

void JournalTest::namesTheEntryThatWasTamperedWith_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<qint64>("brokenAt");
    RefundDesk desk;
    QVERIFY(await(desk.store->journal())); // makes a file
    const auto around = desk.around();
    for (const char *column : {"at", "actor", "action", "subject", "content", "previous", "hash"}) {
        QTest::addRow("%s", column) << QStringList{around.flipped(u"journal"_s, QString::fromLatin1(column),
            u"number = 3"_s)} << qint64(3);
    }
    QTest::newRow("a row deleted") << QStringList{u"DELETE FROM journal WHERE number = 3"_s} << qint64(3);
    QTest::newRow("the first row deleted")
        << QStringList{u"DELETE FROM journal WHERE number = 1"_s} << qint64(1);
    QTest::newRow("two rows swapped") << QStringList{u"UPDATE journal SET number = 99 WHERE number = 3"_s,
        u"UPDATE journal SET number = 3 WHERE number = 4"_s,
        u"UPDATE journal SET number = 4 WHERE number = 99"_s}
                                      << qint64(3);
    QTest::newRow("a row doubled") << QStringList{u"INSERT INTO journal SELECT number + 1, at, actor, "
                                                  u"action, subject, content, previous, hash "
                                                  "FROM journal ORDER BY number DESC LIMIT 1"_s}
                                   << qint64(11);
    QTest::newRow("a row deleted and the others moved up")
        << QStringList{u"DELETE FROM journal WHERE number = 3"_s,
               u"UPDATE journal SET number = number - 1 WHERE number > 3"_s}
        << qint64(3);
}

void JournalTest::namesTheEntryThatWasTamperedWith()
{
    QFETCH(QStringList, sql);
    QFETCH(qint64, brokenAt);
    RefundDesk desk;
    tellAStory(desk);
    auto around = desk.around();
    around.dropTriggers();
    for (const QString &statement : sql)
        QCOMPARE(around.run(statement), QString());

    const JournalCheck check = desk.verified();

    QVERIFY(!check.isWhole());
    QCOMPARE(*check.brokenAt, brokenAt);
    QVERIFY(!check.reason.isEmpty());
}

void JournalTest::anEntryWithANewHashDoesNotFitTheNext()
{
    RefundDesk desk;
    tellAStory(desk);
    JournalEntry entry = RefundDesk::need(await(desk.store->journal())).at(3);
    entry.actor = u"eva"_s;
    auto around = desk.around();
    around.dropTriggers();
    QCOMPARE(around.run(u"UPDATE journal SET actor = 'eva', hash = ? WHERE number = 4"_s,
                 {QString::fromLatin1(journalHash(entry))}),
        QString());

    QCOMPARE(desk.verified().brokenAt, 5);
}

void JournalTest::namesTheTableRowThatWasTamperedWith_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("table");
    // Every column of every table that says something about a request.
    RefundDesk desk;
    QVERIFY(await(desk.store->journal())); // makes a file
    const auto around = desk.around();
    for (const QString &table : {u"requests"_s, u"decisions"_s, u"attempts"_s, u"refund_keys"_s}) {
        const QString where = table == u"requests"_s ? u"id = 1"_s : u"request = 1 AND number = 1"_s;
        for (const QString &column : around.columnsOf(table)) {
            const QString sql = around.flipped(table, column, where);
            QTest::addRow("%s.%s", qPrintable(table), qPrintable(column)) << sql << table;
        }
    }
    QTest::newRow("what the approver saw")
        << around.flipped(u"charge_readings"_s, u"raw"_s, u"TRUE"_s) << u"charge_readings"_s;
    QTest::newRow("a decision deleted") << u"DELETE FROM decisions WHERE number = 2"_s << u"decisions"_s;
    QTest::newRow("an attempt deleted") << u"DELETE FROM attempts WHERE number = 1"_s << u"attempts"_s;
}

void JournalTest::namesTheTableRowThatWasTamperedWith()
{
    QFETCH(QString, sql);
    RefundDesk desk;
    tellAStory(desk);
    auto around = desk.around();
    around.dropTriggers();
    QCOMPARE(around.run(sql), QString());

    const JournalCheck check = desk.verified();

    QVERIFY(!check.isWhole());
    QVERIFY2(check.reason.contains(u"R1 "_s) || check.reason.contains(u"R2 "_s), qPrintable(check.reason));
}

void JournalTest::aCheckpointMissesNothingThatFollows()
{
    RefundDesk desk;
    static_cast<void>(desk.asked());
    const JournalCheckpoint early = desk.verified().now;
    static_cast<void>(desk.asked(RefundDesk::newRequest(settledCharge(u"order-2"_s))));
    QVERIFY(desk.verified(early).isWhole());
    QVERIFY(desk.verified(desk.verified().now).isWhole());
    QVERIFY(desk.verified(JournalCheckpoint()).isWhole());
}

void JournalTest::aCutTailIsSeenByTheCheckpoint()
{
    RefundDesk desk;
    tellAStory(desk); // the last entry is a refusal: no request tells of its absence
    const JournalCheckpoint kept = desk.verified().now;
    auto around = desk.around();
    around.dropTriggers();
    QCOMPARE(
        around.run(u"DELETE FROM journal WHERE number = (SELECT max(number) FROM journal)"_s), QString());

    QVERIFY(desk.verified().isWhole()); // a chain alone misses it
    const JournalCheck check = desk.verified(kept);
    QVERIFY(!check.isWhole());
    QCOMPARE(*check.brokenAt, kept.count);
    QCOMPARE(*check.brokenAt, check.now.count + 1);
    QCOMPARE(check.reason, u"shorter than the checkpoint"_s);
}

void JournalTest::aRewrittenChainIsSeenByTheCheckpoint()
{
    RefundDesk desk;
    static_cast<void>(desk.asked());
    JournalCheckpoint kept = desk.verified().now;
    kept.head[0] = kept.head[0] == 'a' ? 'b' : 'a';
    static_cast<void>(desk.asked(RefundDesk::newRequest(settledCharge(u"order-2"_s))));

    const JournalCheck check = desk.verified(kept);
    QVERIFY(!check.isWhole());
    QCOMPARE(*check.brokenAt, kept.count);
    QCOMPARE(check.reason, u"differs from the checkpoint"_s);
}

void JournalTest::aRequestThatVanishedOrCameFromNowhereIsNamed()
{
    RefundDesk desk;
    tellAStory(desk);
    auto around = desk.around();
    around.dropTriggers();
    QCOMPARE(around.run(u"UPDATE requests SET id = 77 WHERE id = 2"_s), QString());

    const JournalCheck check = desk.verified();
    QVERIFY(!check.isWhole());
    QCOMPARE(*check.brokenAt, 9); // the last entry about R2 that keeps a record of it
    QVERIFY(check.reason.startsWith(u"R2 "_s));
}

} // namespace reintegro::test

using reintegro::test::JournalTest;
QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
