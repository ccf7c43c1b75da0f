// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refund_desk.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

template <typename T> static QString outcomeOf(const Result<T> &result)
{
    return result ? u"done"_s : nameOf(result.error().kind);
}

static QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

//! The gateway's written statement that a refund was not executed.
class StatementTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatMayBeAStatement_data();
    void whatMayBeAStatement();
    void whoMayKeepOne_data();
    void whoMayKeepOne();
    void onlyAnUnknownRefundTakesOne_data();
    void onlyAnUnknownRefundTakesOne();
    void statementsAreListedAndOpened();
    void theSecondReliesOnWhatTheFirstKept();
    void anotherDeskHearsOfIt();
    void theJournalTellsOfItInDigests();
    void aForgottenPersonTakesTheWordsAlong();
};

void StatementTest::whatMayBeAStatement_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a letter") << u"letter.pdf"_s << qsizetype(1000) << u"done"_s;
    QTest::newRow("a megabyte") << u"letter.pdf"_s << qsizetype(1024 * 1024) << u"done"_s;
    QTest::newRow("more than that") << u"letter.pdf"_s << qsizetype(1024 * 1024 + 1) << u"invalid_data"_s;
    QTest::newRow("nothing") << u"letter.pdf"_s << qsizetype(0) << u"invalid_data"_s;
    QTest::newRow("no name") << u"  "_s << qsizetype(10) << u"invalid_data"_s;
    QTest::newRow("a long name") << QString(256, u'x') << qsizetype(10) << u"invalid_data"_s;
    QTest::newRow("a name in a folder") << u"/home/sofia/letter.pdf"_s << qsizetype(10) << u"done"_s;
}

void StatementTest::whatMayBeAStatement()
{
    QFETCH(QString, name);
    QFETCH(qsizetype, size);
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();

    const auto kept =
        desk.keep(unknown.id, desk.sofia, {.fileName = name, .content = QByteArray(size, '\0')});

    QTEST(outcomeOf(kept), "outcome");
    if (kept)
        QCOMPARE(kept->name, u"letter.pdf"_s);
    else
        QCOMPARE(desk.actions().constLast(), u"refused:statement"_s);
}

void StatementTest::whoMayKeepOne_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("an agent") << QByteArray("eva") << u"not_allowed"_s;
    QTest::newRow("an administrator") << QByteArray("boss") << u"not_allowed"_s;
    QTest::newRow("a supervisor") << QByteArray("sofia") << u"done"_s;
}

void StatementTest::whoMayKeepOne()
{
    QFETCH(QByteArray, who);
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    QTEST(outcomeOf(desk.keep(unknown.id, desk.person(who.constData()))), "outcome");
}

void StatementTest::onlyAnUnknownRefundTakesOne_data()
{
    QTest::addColumn<RequestState>("state");
    using enum RequestState;
    for (const RequestState state : {NotSent, InProgress, Settled, Failed})
        QTest::addRow("%s", qPrintable(nameOf(state))) << state;
}

void StatementTest::onlyAnUnknownRefundTakesOne()
{
    QFETCH(RequestState, state);
    RefundDesk desk;
    const RefundRequest request =
        desk.recorded(desk.claimed(desk.approved()), RefundDesk::callThatIs(state), state);
    QCOMPARE(request.state, state);
    QCOMPARE(outcomeOf(desk.keep(request.id, desk.sofia)), u"conflict"_s);
    QCOMPARE(outcomeOf(desk.keep(RequestId::fromNumber(99), desk.sofia)), u"not_found"_s);
}

void StatementTest::statementsAreListedAndOpened()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    QVERIFY(desk.keep(unknown.id, desk.sofia));
    const WrittenStatement second{.fileName = u"Carta 2ª.eml"_s, .content = QByteArray("\0\xff no", 5)};
    QVERIFY(desk.keep(unknown.id, desk.saul, second));
    static_cast<void>(desk.unknown(RefundDesk::newRequest(settledCharge(u"order-2"_s))));
    QVERIFY(desk.keep(RequestId::fromNumber(2), desk.sofia));
    const auto evidence = desk.evidenceOf(desk.ana); // everybody of the desk may read it

    const auto of = RefundDesk::need(await(evidence->statements(unknown.id)));

    const KeptStatement first{.request = unknown.id,
        .number = 1,
        .name = RefundDesk::letter().fileName,
        .by = u"sofia"_s,
        .at = desk.clock.now(),
        .afterAttempts = 1,
        .digest = sha256(RefundDesk::letter().content)};
    QCOMPARE(of.size(), std::size_t(2));
    QCOMPARE(of.front(), first);
    QCOMPARE(of.back().name, second.fileName);
    QCOMPARE(of.back().digest, sha256(second.content));
    QCOMPARE(RefundDesk::need(await(evidence->contentOf(unknown.id, 2))), second.content);
    QCOMPARE(outcomeOf(await(evidence->contentOf(unknown.id, 3))), u"not_found"_s);
    QCOMPARE(RefundDesk::need(await(evidence->statements(std::nullopt))).size(), std::size_t(3));
    desk.reopen();
    QCOMPARE(RefundDesk::need(await(desk.evidenceOf(desk.ana)->contentOf(unknown.id, 1))),
        RefundDesk::letter().content);
    QVERIFY(desk.verified().isWhole());
}

void StatementTest::theSecondReliesOnWhatTheFirstKept()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    const auto close = [&](const SignedIn &by) {
        return await(desk.store->closeAsNotExecuted(unknown.id, u"letter"_s, by));
    };
    const auto alone = close(desk.sofia);
    QCOMPARE(outcomeOf(alone), u"conflict"_s);
    QVERIFY(alone.error().english().contains(u"written statement"_s));
    QCOMPARE(desk.actions().constLast(), u"refused:close"_s);

    QVERIFY(desk.keep(unknown.id, desk.sofia));
    QCOMPARE(close(desk.sofia)->state, RequestState::Unknown);
    QCOMPARE(close(desk.saul)->state, RequestState::Failed);
    QVERIFY(desk.verified().isWhole());
}

void StatementTest::anotherDeskHearsOfIt()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    desk.hearEverything();
    int told = 0;
    QObject watcher;
    QObject::connect(desk.store.get(), &RefundStore::requestChanged, &watcher, [&](const RequestId &id) {
        if (id == unknown.id)
            ++told;
    });

    QVERIFY(desk.keep(unknown.id, desk.sofia));

    desk.hearEverything();
    QVERIFY(told > 0);
}

void StatementTest::theJournalTellsOfItInDigests()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    QVERIFY(desk.keep(unknown.id, desk.sofia));
    const JournalEntry entry = RefundDesk::need(await(desk.store->journal())).back();
    QCOMPARE(entry.action, u"evidence"_s);
    QCOMPARE(entry.actor, u"sofia"_s);
    QCOMPARE(entry.subject, unknown.id.toString());
    const QJsonObject content = QJsonDocument::fromJson(entry.content.toUtf8()).object();
    QCOMPARE(content.value(u"kind"_s).toString(), u"statement"_s);
    QCOMPARE(content.value(u"number"_s).toInt(), 1);
    QCOMPARE(content.value(u"content"_s).toString().toLatin1(), sha256(RefundDesk::letter().content));
    QVERIFY(!entry.content.contains(u"Laura"_s));
}

void StatementTest::aForgottenPersonTakesTheWordsAlong()
{
    RefundDesk desk;
    const RefundRequest unknown = desk.unknown();
    QVERIFY(desk.keep(unknown.id, desk.sofia));
    for (const SignedIn &by : {desk.sofia, desk.saul})
        QVERIFY(await(desk.store->closeAsNotExecuted(unknown.id, u"letter"_s, by)));

    QCOMPARE(RefundDesk::need(
                 await(desk.store->erasePersonalData({u"1020304050"_s, u"CC"_s}, u"she asked"_s, desk.boss))),
        1);

    const auto evidence = desk.evidenceOf(desk.sofia);
    const auto left = RefundDesk::need(await(evidence->statements(unknown.id)));
    QCOMPARE(left.size(), std::size_t(1));
    QVERIFY(left.front().name.isEmpty());
    QCOMPARE(left.front().digest, sha256(RefundDesk::letter().content)); // still proves which letter it was
    QVERIFY(RefundDesk::need(await(evidence->contentOf(unknown.id, 1))).isEmpty());
    QVERIFY(desk.verified().isWhole());
    QVERIFY(!desk.around().run(u"UPDATE evidence SET digest = NULL"_s).isEmpty());
}

} // namespace reintegro::test

using reintegro::test::StatementTest;
QTEST_GUILESS_MAIN(StatementTest)
#include "statement_test.moc"
