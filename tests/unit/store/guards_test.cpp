// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_sqlite.h"
#include "tests/support/refund_desk.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! The second lock: what the database itself refuses, whatever a program with a bug asks of it.
class GuardsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDatabaseKnowsTheSameStateMachine();
    void theDatabaseRefuses_data();
    void theDatabaseRefuses();
    void theDatabaseAllowsWhatTheProgramDoes();
    void aStatementCannotBeReadInTheFile();
};

void GuardsTest::theDatabaseKnowsTheSameStateMachine()
{
    RefundDesk desk;
    QVERIFY(await(desk.store->ready()));
    const RawSqlite raw(desk.file);
    const QStringList pairs =
        raw.column(u"SELECT from_state || ' ' || to_state FROM allowed_steps ORDER BY 1"_s);

    QStringList expected;
    for (const RequestState from : allRequestStates) {
        for (const RequestState to : allRequestStates) {
            if (mayFollow(from, to))
                expected.append(nameOf(from) + u' ' + nameOf(to));
        }
    }
    expected.sort();
    QCOMPARE(pairs, expected);
}

void GuardsTest::theDatabaseRefuses_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &sql, const QString &words) {
        QTest::newRow(name) << sql << words;
    };
    // R1 is unknown after one attempt, R2 (the same charge) approved, R3 waits, R4 is sending.
    row("a step that is not in the diagram", u"UPDATE requests SET state = 'approved' WHERE id = 1"_s,
        u"state machine"_s);
    row("unknown to not sent", u"UPDATE requests SET state = 'not_sent' WHERE id = 1"_s, u"state machine"_s);
    row("a state that nobody knows", u"UPDATE requests SET state = 'paid' WHERE id = 1"_s,
        u"state machine"_s);
    row("approved without a decision", u"UPDATE requests SET state = 'approved' WHERE id = 3"_s,
        u"no approval"_s);
    row("sending without a record",
        u"UPDATE requests SET state = 'sending', claim_id = 'x', claim_desk = 'y', claim_deadline = 1 "
        "WHERE id = 2"_s,
        u"not recorded"_s);
    row("sending without a claim", u"UPDATE requests SET state = 'sending' WHERE id = 2"_s, u""_s);
    row("another amount", u"UPDATE requests SET amount_minor = 1 WHERE id = 3"_s, u"as it was asked for"_s);
    row("another account", u"UPDATE requests SET personal = x'00' WHERE id = 3"_s, u"as it was asked for"_s);
    row("another who asked", u"UPDATE requests SET requested_by = 'eva' WHERE id = 3"_s,
        u"as it was asked for"_s);
    row("fewer warnings", u"UPDATE requests SET asks_confirming = 1 WHERE id = 3"_s,
        u"as it was asked for"_s);
    row("other bytes", u"UPDATE requests SET body = x'00' WHERE id = 3"_s, u"bytes"_s);
    row("another key", u"UPDATE requests SET refund_key = 'mine' WHERE id = 2"_s, u"bytes"_s);
    row("a forgotten request", u"DELETE FROM requests WHERE id = 3"_s, u"stand"_s);
    row("a request that begins approved",
        u"INSERT INTO requests SELECT 99, 'c', 'c-1', 'approved', 1, currency, 1, personal, "
        "body, digest, requested_by, requested_by_folded, created_at, changed_at, asks_confirming, "
        "beneficiary, seen, corrects, salt, NULL, NULL, NULL, NULL, NULL, remark, alarms, NULL "
        "FROM requests WHERE id = 3"_s,
        u"begins"_s);
    row("more than the charge",
        u"INSERT INTO requests SELECT 99, charge_key, 'c-1', state, 101, currency, refundable_minor, "
        u"personal, "
        "body, digest, requested_by, requested_by_folded, created_at, changed_at, asks_confirming, "
        "beneficiary, seen, corrects, salt, NULL, NULL, NULL, NULL, NULL, remark, alarms, NULL "
        "FROM requests WHERE id = 3"_s,
        u"more than is left"_s);
    row("a correction of what did not fail",
        u"INSERT INTO requests SELECT 99, charge_key, 'c-1', state, 1, currency, refundable_minor, personal, "
        "body, digest, requested_by, requested_by_folded, created_at, changed_at, asks_confirming, "
        "beneficiary, seen, 1, salt, NULL, NULL, NULL, NULL, NULL, remark, alarms, NULL "
        "FROM requests WHERE id = 4"_s,
        u"did not fail"_s);
    row("a person forgotten too early", u"UPDATE requests SET erased_at = 1 WHERE id = 3"_s,
        u"as it was asked for"_s);
    row("other words of a decision", u"UPDATE decisions SET why = x'00'"_s, u"decisions stand"_s);
    row("a lost answer of the gateway", u"DELETE FROM charge_readings"_s, u"stays"_s);
    row("approving one's own",
        u"INSERT INTO decisions SELECT 3, 1, 'ana', 'ana', 1, 'approve', x'00', NULL, digest, 0 "
        "FROM requests WHERE id = 3"_s,
        u"nobody approves"_s);
    row("another decision", u"UPDATE decisions SET by = 'eva'"_s, u"decisions stand"_s);
    row("a forgotten decision", u"DELETE FROM decisions"_s, u"decisions stand"_s);
    row("a forgotten attempt", u"DELETE FROM attempts"_s, u"attempts stand"_s);
    row("an attempt begun earlier", u"UPDATE attempts SET started_at = 1"_s, u"as it was begun"_s);
    row("a used key freed", u"DELETE FROM refund_keys"_s, u"once and for ever"_s);
    row("a used key changed", u"UPDATE refund_keys SET number = 7 WHERE number = 1"_s,
        u"once and for ever"_s);
    row("another answer of the gateway", u"UPDATE charge_readings SET raw = x'00'"_s, u"stays"_s);
    row("a changed journal", u"UPDATE journal SET actor = 'eva' WHERE number = 1"_s, u"append-only"_s);
    row("a shortened journal", u"DELETE FROM journal WHERE number = 1"_s, u"append-only"_s);
    row("a gap in the journal",
        u"INSERT INTO journal SELECT max(number) + 2, at, actor, action, subject, content, hash, hash "
        "FROM journal"_s,
        u"follows"_s);
    row("a fork of the journal",
        u"INSERT INTO journal SELECT max(number) + 1, at, actor, action, subject, content, "
        "'1111111111111111111111111111111111111111111111111111111111111111', hash FROM journal"_s,
        u"follows"_s);
    row("a new step in the diagram", u"INSERT INTO allowed_steps VALUES ('unknown', 'approved')"_s,
        u"fixed"_s);
    row("no diagram at all", u"DELETE FROM allowed_steps"_s, u"fixed"_s);
}

void GuardsTest::theDatabaseRefuses()
{
    QFETCH(QString, sql);
    QFETCH(QString, words);
    RefundDesk desk;
    const RefundRequest one = desk.approved(RefundDesk::newRequest(settledCharge(), 100));
    const RefundRequest two = desk.approved(RefundDesk::newRequest(settledCharge(), 100));
    static_cast<void>(desk.asked(RefundDesk::newRequest(settledCharge(), 100)));
    const RefundRequest four = desk.approved(RefundDesk::newRequest(settledCharge(u"order-2"_s), 100));
    static_cast<void>(desk.recorded(desk.claimed(one), RefundDesk::lostCall(), RequestState::Unknown));
    static_cast<void>(desk.claimed(four));
    const RawSqlite raw(desk.file);

    const QString refusal = raw.run(sql);

    QVERIFY(!refusal.isEmpty());
    QVERIFY2(refusal.contains(words), qPrintable(refusal));
    QVERIFY(desk.verified().isWhole());
    QCOMPARE(desk.now(two.id).state, RequestState::Approved);
}

void GuardsTest::theDatabaseAllowsWhatTheProgramDoes()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    const RawSqlite raw(desk.file);
    QCOMPARE(raw.run(u"UPDATE requests SET state = 'settled' WHERE id = 1"_s), QString());
    // … and the journal tells that it was not the program.
    const JournalCheck check = desk.verified();
    QVERIFY(!check.isWhole());
    QVERIFY(check.reason.contains(unknown.id.toString()));
}

void GuardsTest::aStatementCannotBeReadInTheFile()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    QVERIFY(desk.keep(unknown.id, desk.sofia));
    for (const QString &name : {desk.file, QString(desk.file + u"-wal"_s)}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 1000);
        for (const char *const words : {"letter of Laura", "of Laura Gomez", "was executed"})
            QVERIFY2(!bytes.contains(words), words);
    }
}

} // namespace reintegro::test

using reintegro::test::GuardsTest;
QTEST_GUILESS_MAIN(GuardsTest)
#include "guards_test.moc"
