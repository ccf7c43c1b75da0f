// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/receipt_check.h"
#include "tests/support/refund_desk.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! Receipts as entries of a store's journal.
class ReceiptsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasIssuedIsFound();
    void theJournalTellsOfItInDigests();
    void everybodyOfTheDeskMayIssueAndAsk_data();
    void everybodyOfTheDeskMayIssueAndAsk();
    void aReceiptSaysWhatIsSo_data();
    void aReceiptSaysWhatIsSo();
    void aChargeHasOneToo();
    void whatCannotBeAReceipt_data();
    void whatCannotBeAReceipt();
    void anOldOneIsToldInWords();
    void aForgedAndAForeignOneAreToldApart();
    void theFileItselfIsKnown();
    void theJournalStaysWhole();
#ifndef REINTEGRO_TEAM_STORE
    void anEntryThatTheProgramDidNotWriteIsNotBelieved();
#endif

private:
    static RefundRequest settled(RefundDesk &desk)
    {
        return desk.recorded(desk.claimed(desk.approved()), RefundDesk::answer(200), RequestState::Settled);
    }
    static ReceiptFigures figures(RefundDesk &desk, const RefundRequest &request)
    {
        return figuresOf(request, desk.clock.now());
    }
    static ReceiptFinding checked(RefundDesk &desk, const QString &text, const SignedIn &by)
    {
        const auto receipts = desk.receiptsOf(by);
        ReceiptCheck check(*receipts, *desk.store);
        return RefundDesk::need(await(check.checkText(text)));
    }
};

static QByteArray someFile()
{
    return QCryptographicHash::hash("a PDF", QCryptographicHash::Sha256).toHex();
}

void ReceiptsTest::whatWasIssuedIsFound()
{
    RefundDesk desk;
    const RefundRequest request = settled(desk);
    const auto receipts = desk.receiptsOf(desk.ana);
    const ReceiptCode code = desk.need(await(receipts->newCode()));
    QCOMPARE(code.mark(), desk.need(await(receipts->mark())));
    ReceiptFigures figures = ReceiptsTest::figures(desk, request);
    figures.showsPersonalData = true;

    const IssuedReceipt issued = desk.need(await(receipts->issue(code, figures, someFile(), desk.ana)));

    QVERIFY(issued.figures == figures);
    QCOMPARE(issued.by, u"ana"_s);
    QCOMPARE(issued.file, someFile());
    QVERIFY(issued.isProved);
    const auto found = desk.need(await(receipts->withCode(code)));
    QVERIFY(found && found->figures == figures && found->entry == issued.entry);
    QVERIFY(desk.need(await(receipts->withFile(someFile()))).has_value());
    QVERIFY(!desk.need(await(receipts->withCode(ReceiptCode::make(code.mark(), 4711)))));
    QVERIFY(!desk.need(await(receipts->withFile(QByteArray(64, '0')))));
}

void ReceiptsTest::theJournalTellsOfItInDigests()
{
    RefundDesk desk;
    const RefundRequest request = settled(desk);
    const auto receipts = desk.receiptsOf(desk.ana);
    const ReceiptCode code = desk.need(await(receipts->newCode()));
    QVERIFY(await(receipts->issue(code, figures(desk, request), someFile(), desk.ana)).has_value());

    const JournalEntry entry = desk.need(await(desk.store->journal())).back();

    QCOMPARE(entry.action, u"receipt"_s);
    QCOMPARE(entry.subject, request.id.toString());
    QCOMPARE(entry.actor, u"ana"_s);
    QVERIFY(!entry.content.contains(code.toString()));
    for (const char *const personal : {"Munoz", "00345678901", "8901", "1020304050"})
        QVERIFY2(!entry.content.contains(QString::fromLatin1(personal)), personal);
    const QJsonObject content = QJsonDocument::fromJson(entry.content.toUtf8()).object();
    QCOMPARE(content.value("state"_L1).toString(), u"settled"_s);
    QCOMPARE(content.value("amount"_L1).toString(), u"300"_s);
    QCOMPARE(content.value("personal"_L1).toString(), u"masked"_s);
}

void ReceiptsTest::everybodyOfTheDeskMayIssueAndAsk_data()
{
    QTest::addColumn<QByteArray>("who");
    for (const char *const who : {"ana", "sofia", "boss"})
        QTest::newRow(who) << QByteArray(who);
}

void ReceiptsTest::everybodyOfTheDeskMayIssueAndAsk()
{
    QFETCH(QByteArray, who);
    RefundDesk desk;
    const RefundRequest request = settled(desk);
    const SignedIn by = desk.person(who.constData());
    const auto receipts = desk.receiptsOf(by);
    const ReceiptCode code = desk.need(await(receipts->newCode()));
    QVERIFY(await(receipts->issue(code, figures(desk, request), {}, by)).has_value());
    const ReceiptFinding finding = checked(desk, code.toString(), by);
    QCOMPARE(nameOf(finding.verdict), u"genuine"_s);
    QVERIFY(finding.issued->file.isEmpty()); // on paper
    QCOMPARE(finding.issued->by, QString::fromLatin1(who));
}

void ReceiptsTest::aReceiptSaysWhatIsSo_data()
{
    QTest::addColumn<QString>("what");
    for (const char *const what : {"state", "amount", "key", "charge"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

//! Whoever made the paper from an older look at the request, or from nothing at all.
void ReceiptsTest::aReceiptSaysWhatIsSo()
{
    QFETCH(QString, what);
    RefundDesk desk;
    const RefundRequest request = desk.approved();
    const auto receipts = desk.receiptsOf(desk.sofia);
    const ReceiptCode code = desk.need(await(receipts->newCode()));
    ReceiptFigures lie = figures(desk, request);
    if (what == u"state"_s)
        lie.state = u"settled"_s;
    else if (what == u"amount"_s)
        lie.amount = Money(30000, Currency::cop());
    else if (what == u"key"_s)
        lie.refundKey = u"order-1-2"_s;
    else
        lie.chargeKey = u"order-2"_s;

    const auto issued = await(receipts->issue(code, lie, {}, desk.sofia));

    QVERIFY(!issued);
    QCOMPARE(nameOf(issued.error().kind), u"conflict"_s);
    QVERIFY(!desk.need(await(receipts->withCode(code))));
    QCOMPARE(desk.actions().constLast(), u"refused:receipt"_s);
}

void ReceiptsTest::aChargeHasOneToo()
{
    RefundDesk desk;
    const RefundRequest request = desk.asked();
    const auto receipts = desk.receiptsOf(desk.ana);
    const ReceiptCode code = desk.need(await(receipts->newCode()));
    const ReceiptFigures figures = figuresOf(request.seen, desk.clock.now());
    QVERIFY(await(receipts->issue(code, figures, {}, desk.ana)).has_value());
    const ReceiptFinding finding = checked(desk, receiptLink(code, figures), desk.ana);
    QCOMPARE(nameOf(finding.verdict), u"genuine"_s);
    QVERIFY(finding.issued->figures == figures);
    QVERIFY(!finding.request);
}

void ReceiptsTest::whatCannotBeAReceipt_data()
{
    QTest::addColumn<QString>("what");
    for (const char *const what : {"no time", "no digest", "no charge", "no request"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ReceiptsTest::whatCannotBeAReceipt()
{
    QFETCH(QString, what);
    RefundDesk desk;
    ReceiptFigures figures = ReceiptsTest::figures(desk, desk.asked());
    QByteArray file = someFile();
    if (what == u"no time"_s)
        figures.printedAt = QDateTime();
    else if (what == u"no digest"_s)
        file = "abc";
    else if (what == u"no charge"_s)
        figures.chargeKey.clear();
    else
        figures.subject = u"R4711"_s;
    const auto receipts = desk.receiptsOf(desk.ana);
    const ReceiptCode code = desk.need(await(receipts->newCode()));
    const auto issued = await(receipts->issue(code, figures, file, desk.ana));
    QVERIFY(!issued);
    QCOMPARE(nameOf(issued.error().kind), what == u"no request"_s ? u"not_found"_s : u"invalid_data"_s);
}

void ReceiptsTest::anOldOneIsToldInWords()
{
    RefundDesk desk;
    const RefundRequest request = settled(desk);
    const auto receipts = desk.receiptsOf(desk.ana);
    const ReceiptCode code = desk.need(await(receipts->newCode()));
    QVERIFY(await(receipts->issue(code, figures(desk, request), someFile(), desk.ana)).has_value());
    ReadingJudgement sentBack;
    sentBack.state = RequestState::Failed;
    sentBack.alarms = {Phrase("It was settled, and has failed.")};
    QVERIFY(await(
        desk.store->recordReading(request.id, sentBack,
            ServerReply{.httpStatus = 200, .body = RefundDesk::refundAnswer(request, RequestState::Failed)},
            u"desk"_s))
                .has_value());

    const ReceiptFinding finding = checked(desk, code.toString(), desk.ana);

    QCOMPARE(nameOf(finding.verdict), u"state_changed"_s);
    QVERIFY(finding.what.english().contains(u"was settled when it was issued"_s));
    QVERIFY(finding.what.english().contains(u"is failed now"_s));
}

void ReceiptsTest::aForgedAndAForeignOneAreToldApart()
{
    RefundDesk desk;
    const RefundRequest request = settled(desk);
    const quint32 mark = desk.need(await(desk.receiptsOf(desk.ana)->mark()));
    const auto verdictOf = [&desk](const ReceiptCode &code) {
        return nameOf(checked(desk, code.toString(), desk.ana).verdict);
    };
    QCOMPARE(verdictOf(ReceiptCode::make(mark, 42)), u"never_issued"_s);
    QCOMPARE(verdictOf(ReceiptCode::make(mark ^ 1, 42)), u"other_store"_s);
}

void ReceiptsTest::theFileItselfIsKnown()
{
    RefundDesk desk;
    const RefundRequest request = settled(desk);
    const auto receipts = desk.receiptsOf(desk.ana);
    const ReceiptCode code = desk.need(await(receipts->newCode()));
    const QByteArray pdf = "%PDF-1.6 /Title (" + code.toString().toLatin1() + ") the amount is 3,00";
    const QByteArray digest = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
    QVERIFY(await(receipts->issue(code, figures(desk, request), digest, desk.ana)).has_value());
    ReceiptCheck check(*receipts, *desk.store);
    const auto verdictOf = [&](const QByteArray &file) {
        return nameOf(RefundDesk::need(await(check.checkFile(file))).verdict);
    };
    QCOMPARE(verdictOf(pdf), u"genuine"_s);
    QCOMPARE(verdictOf(QByteArray(pdf).replace("3,00", "9,00")), u"file_changed"_s);
    QCOMPARE(verdictOf(QByteArray(pdf).replace(code.toString().toLatin1(), "no code")), u"no_code"_s);
    QCOMPARE(verdictOf("%PDF-1.6 /Title (Invoice)"), u"no_code"_s);
}

void ReceiptsTest::theJournalStaysWhole()
{
    RefundDesk desk;
    const RefundRequest request = settled(desk);
    const auto receipts = desk.receiptsOf(desk.ana);
    QVERIFY(await(
        receipts->issue(desk.need(await(receipts->newCode())), figures(desk, request), someFile(), desk.ana))
                .has_value());
    QVERIFY(desk.verified().isWhole());
}

#ifndef REINTEGRO_TEAM_STORE
//! Somebody who may write the file, and lacks the key, appends an entry that fits the chain.
void ReceiptsTest::anEntryThatTheProgramDidNotWriteIsNotBelieved()
{
    RefundDesk desk;
    const RefundRequest request = settled(desk);
    const auto receipts = desk.receiptsOf(desk.ana);
    const ReceiptCode code = desk.need(await(receipts->newCode()));
    QVERIFY(await(receipts->issue(code, figures(desk, request), someFile(), desk.ana)).has_value());
    const JournalEntry real = desk.need(await(desk.store->journal())).back();
    const ReceiptCode forgedCode = ReceiptCode::make(code.mark(), 42);
    JournalEntry forged = real;
    forged.number = real.number + 1;
    forged.content.replace(code.digest(), forgedCode.digest());
    forged.content.replace(u"\"amount\":\"300\""_s, u"\"amount\":\"900\""_s);
    forged.previous = real.hash;
    forged.hash = journalHash(forged);
    const QString sql = u"INSERT INTO journal VALUES (%1, %2, '%3', 'receipt', '%4', '%5', '%6', '%7')"_s.arg(
        QString::number(forged.number), QString::number(forged.at.toMSecsSinceEpoch()), forged.actor,
        forged.subject, forged.content, QString::fromLatin1(forged.previous),
        QString::fromLatin1(forged.hash));
    QCOMPARE(desk.around().run(sql), QString());
    QVERIFY(desk.verified().isWhole()); // the chain cannot tell

    QCOMPARE(nameOf(checked(desk, forgedCode.toString(), desk.ana).verdict), u"not_ours"_s);
    QCOMPARE(nameOf(checked(desk, code.toString(), desk.ana).verdict), u"genuine"_s);
}
#endif

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::ReceiptsTest)
#include "receipts_test.moc"
