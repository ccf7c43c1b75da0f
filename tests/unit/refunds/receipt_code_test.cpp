// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/receipt_check.h"
#include "tests/support/charges.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

static constexpr QStringView signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static ReceiptCode someCode()
{
    return ReceiptCode::make(0xabcde, 0x0123456789abcdefULL);
}

//! One with a zero and a one in it, which people write otherwise.
static ReceiptCode confusingCode()
{
    quint64 serial = 1;
    while (!ReceiptCode::make(0, serial).toString().contains(u'1'))
        ++serial;
    return ReceiptCode::make(0, serial);
}

class ReceiptCodeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadAsItIsWritten_data();
    void isReadAsItIsWritten();
    void isFiveGroupsOfFour();
    void isForgivenWhatPeopleWriteOtherwise_data();
    void isForgivenWhatPeopleWriteOtherwise();
    void everyWrongSignIsRefused();
    void everySwapOfTwoNeighboursIsRefused();
    void whatIsNoCode_data();
    void whatIsNoCode();
    void isFoundInATitle();
    void theMarkIsTheBeginningOfTheFirstEntry();
    void theLinkIsReadAsItIsWritten();
    void judges_data();
    void judges();

private:
    static IssuedReceipt issued(RequestState state = RequestState::Settled);
    static RefundRequest request(RequestState state);
};

void ReceiptCodeTest::isReadAsItIsWritten_data()
{
    QTest::addColumn<quint32>("mark");
    QTest::addColumn<quint64>("serial");
    QTest::newRow("nothing") << quint32(0) << quint64(0);
    QTest::newRow("everything") << quint32(0xfffff) << ~quint64(0);
    QTest::newRow("something") << quint32(0xabcde) << quint64(0x0123456789abcdefULL);
    QTest::newRow("the highest bit") << quint32(0x80000) << quint64(0x8000000000000000ULL);
}

void ReceiptCodeTest::isReadAsItIsWritten()
{
    QFETCH(quint32, mark);
    QFETCH(quint64, serial);
    const ReceiptCode code = ReceiptCode::make(mark, serial);
    QCOMPARE(code.mark(), mark);
    const std::optional<ReceiptCode> read = ReceiptCode::fromText(code.toString());
    QVERIFY(read.has_value());
    QVERIFY(*read == code);
}

void ReceiptCodeTest::isFiveGroupsOfFour()
{
    QCOMPARE(someCode().toString().count(u'-'), 4);
    QCOMPARE(someCode().toString().size(), ReceiptCode::length + 4);
    QCOMPARE(someCode().digest().size(), 64);
}

void ReceiptCodeTest::isForgivenWhatPeopleWriteOtherwise_data()
{
    QTest::addColumn<QString>("text");
    const QString code = confusingCode().toString();
    QTest::newRow("small letters") << code.toLower();
    QTest::newRow("no hyphens") << QString(code).remove(u'-');
    QTest::newRow("blanks") << QString(u"  "_s + QString(code).replace(u'-', u' ') + u'\n');
    QTest::newRow("other hyphens") << QString(code).replace(u'-', QChar(0x2013));
    QTest::newRow("the letter O") << QString(code).replace(u'0', u'O');
    QTest::newRow("the letter l") << QString(code).replace(u'1', u'l');
    QTest::newRow("the letter I") << QString(code).replace(u'1', u'I');
}

void ReceiptCodeTest::isForgivenWhatPeopleWriteOtherwise()
{
    QFETCH(QString, text);
    QVERIFY(ReceiptCode::fromText(text) == confusingCode());
}

//! The check is linear: what one code is safe from, every code is.
void ReceiptCodeTest::everyWrongSignIsRefused()
{
    const QString code = someCode().toString().remove(u'-');
    int tried = 0;
    for (qsizetype at = 0; at < code.size(); ++at) {
        for (const QChar sign : signs) {
            if (sign == code.at(at))
                continue;
            QString wrong = code;
            wrong[at] = sign;
            bool mayBeMistyped = false;
            QVERIFY2(!ReceiptCode::fromText(wrong, &mayBeMistyped), qPrintable(wrong));
            QVERIFY(mayBeMistyped);
            ++tried;
        }
    }
    QCOMPARE(tried, 20 * 31);
}

//! All pairs of neighbours that differ, since what counts is by what they differ.
void ReceiptCodeTest::everySwapOfTwoNeighboursIsRefused()
{
    for (quint64 serial = 1; serial < 400; ++serial) {
        const QString code =
            ReceiptCode::make(quint32(serial * 7919), serial * 0x9e3779b97f4a7c15ULL).toString().remove(u'-');
        for (qsizetype at = 0; at + 1 < code.size(); ++at) {
            if (code.at(at) == code.at(at + 1))
                continue;
            QString wrong = code;
            std::swap(wrong[at], wrong[at + 1]);
            QVERIFY2(!ReceiptCode::fromText(wrong), qPrintable(code + u' ' + wrong));
        }
    }
}

void ReceiptCodeTest::whatIsNoCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mayBeMistyped");
    const QString code = someCode().toString();
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a request") << u"R12"_s << false;
    QTest::newRow("a sentence") << u"Estado de una solicitud de reembolso"_s << false;
    QTest::newRow("a sign too few") << code.chopped(1) << true;
    QTest::newRow("a sign too many") << QString(code + u'7') << true;
    QTest::newRow("half") << code.left(10) << false;
    QTest::newRow("twice") << QString(code + code) << false;
    QTest::newRow("a U, which no code has") << QString(u'U' + code.mid(1)) << false;
}

void ReceiptCodeTest::whatIsNoCode()
{
    QFETCH(QString, text);
    bool mayBeMistyped = true;
    QVERIFY(!ReceiptCode::fromText(text, &mayBeMistyped));
    QTEST(mayBeMistyped, "mayBeMistyped");
}

void ReceiptCodeTest::isFoundInATitle()
{
    const QString code = someCode().toString();
    QVERIFY(ReceiptCode::findIn(u"Comprobante de reembolso R12 · "_s + code) == someCode());
    QVERIFY(ReceiptCode::findIn(u"0000-0000-0000-0000-0001 (no code) "_s + code + u')') == someCode());
    QVERIFY(!ReceiptCode::findIn(u"X"_s + code));
    QVERIFY(!ReceiptCode::findIn(QString(code).replace(code.at(0), code.at(0) == u'7' ? u'8' : u'7')));
    const QString title = u"/Title ("_s + code + u')';
    QByteArray wide("\xfe\xff");
    for (const QChar sign : title) {
        wide.append(char(sign.unicode() >> 8));
        wide.append(char(sign.unicode() & 0xff));
    }
    QVERIFY(receiptCodeInPdf("%PDF-1.6 " + wide) == someCode());
    QVERIFY(receiptCodeInPdf("%PDF-1.6 " + title.toLatin1()) == someCode());
    QVERIFY(!receiptCodeInPdf("%PDF-1.6 /Title (Invoice)"));
}

void ReceiptCodeTest::theMarkIsTheBeginningOfTheFirstEntry()
{
    QCOMPARE(storeMarkOf(u"abcde"_s + QString(59, u'0')), std::optional<quint32>(0xabcde));
    QCOMPARE(storeMarkOf(QString()), std::optional<quint32>());
    QCOMPARE(storeMarkOf(u"abcde"_s), std::optional<quint32>());
}

IssuedReceipt ReceiptCodeTest::issued(RequestState state)
{
    return {.figures = figuresOf(request(state), QDateTime(QDate(2026, 3, 2), QTime(5, 16, 42), Qt::UTC)),
        .file = QByteArray(64, 'a'),
        .by = u"ana"_s,
        .at = QDateTime(QDate(2026, 3, 2), QTime(5, 16, 43), Qt::UTC),
        .entry = 7};
}

RefundRequest ReceiptCodeTest::request(RequestState state)
{
    const ChargeKey charge = *ChargeKey::fromText(u"order 1/é"_s);
    return {.id = RequestId::fromNumber(12),
        .refundKey = *RefundKey::forCharge(charge, 1),
        .chargeKey = charge,
        .state = state,
        .amount = Money(300, Currency::cop()),
        .reason = {},
        .note = {},
        .account = {},
        .beneficiaryAsTyped = {},
        .body = {},
        .digest = {},
        .requestedBy = {},
        .createdAt = {},
        .changedAt = {},
        .sentAt = {},
        .claimDeadline = {},
        .decisions = {},
        .warnings = {},
        .attempts = {},
        .gateway = {},
        .gatewayRemark = {},
        .alarms = {},
        .seen = settledCharge(charge.toString()),
        .corrects = {},
        .arrivals = {}};
}

void ReceiptCodeTest::theLinkIsReadAsItIsWritten()
{
    const IssuedReceipt receipt = issued();
    const QString link = receiptLink(someCode(), receipt.figures);
    const ReceiptClaim claim = readReceiptText(u" "_s + link + u'\n');
    QCOMPARE(claim.code, someCode().toString());
    QCOMPARE(claim.subject, std::optional(u"R12"_s));
    QCOMPARE(claim.amount, std::optional(u"300 COP"_s));
    QCOMPARE(claim.state, std::optional(u"settled"_s));
    QCOMPARE(claim.printedAt, std::optional(u"2026-03-02T05:16:42Z"_s));
    QCOMPARE(readReceiptText(u"abc"_s).subject, std::optional<QString>());
    // A key may hold anything.
    ReceiptFigures odd = receipt.figures;
    odd.subject = u"a&id=R1 +%é"_s;
    QCOMPARE(readReceiptText(receiptLink(someCode(), odd)).subject, std::optional(odd.subject));
}

void ReceiptCodeTest::judges_data()
{
    QTest::addColumn<ReceiptClaim>("claim");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("stateNow");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("isProved");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const ReceiptClaim &claim, const char *verdict,
                         RequestState now = RequestState::Settled, const QByteArray &file = {},
                         bool isKnown = true, bool isProved = true) {
        QTest::newRow(name) << claim << file << int(now) << isKnown << isProved
                            << QString::fromLatin1(verdict);
    };
    const ReceiptClaim whole = readReceiptText(receiptLink(someCode(), issued().figures));
    const QString code = someCode().toString();
    const auto saying = [&whole](std::optional<QString> ReceiptClaim::*figure, const QString &text) {
        ReceiptClaim claim = whole;
        claim.*figure = text;
        return claim;
    };
    row("the code alone", {.code = code}, "genuine");
    row("all figures", whole, "genuine");
    row("the file that was issued", {.code = code}, "genuine", RequestState::Settled, QByteArray(64, 'a'));
    row("another amount", saying(&ReceiptClaim::amount, u"30000 COP"_s), "altered");
    row("another currency", saying(&ReceiptClaim::amount, u"300 USD"_s), "altered");
    row("another request", saying(&ReceiptClaim::subject, u"R13"_s), "altered");
    row("another state", saying(&ReceiptClaim::state, u"failed"_s), "altered");
    row("another time", saying(&ReceiptClaim::printedAt, u"2026-03-02T05:16:43Z"_s), "altered");
    row("another file", {.code = code}, "file_changed", RequestState::Settled, QByteArray(64, 'b'));
    row("it failed since", whole, "state_changed", RequestState::Failed);
    row("the issued file, and it failed since", {.code = code}, "state_changed", RequestState::Failed,
        QByteArray(64, 'a'));
    row("never issued", {.code = code}, "never_issued", RequestState::Settled, {}, false);
    row("of another store", {.code = ReceiptCode::make(0xabcdf, 1).toString()}, "other_store",
        RequestState::Settled, {}, false);
    row("a sign wrong", {.code = QString(code).replace(5, 1, code.at(5) == u'7' ? u"8"_s : u"7"_s)},
        "mistyped", RequestState::Settled, {}, false);
    row("no code", {.code = u"hello"_s}, "no_code", RequestState::Settled, {}, false);
    row("written into the file", whole, "not_ours", RequestState::Settled, {}, true, false);
}

void ReceiptCodeTest::judges()
{
    QFETCH(ReceiptClaim, claim);
    QFETCH(QByteArray, file);
    QFETCH(int, stateNow);
    QFETCH(bool, isKnown);
    QFETCH(bool, isProved);
    ReceiptKnown known{.mark = 0xabcde, .file = file};
    if (isKnown) {
        known.issued = issued();
        known.issued->isProved = isProved;
        known.request = request(RequestState(stateNow));
    }
    const ReceiptFinding finding = judgeReceipt(claim, known);
    QFETCH(QString, verdict);
    QCOMPARE(nameOf(finding.verdict), verdict);
    QVERIFY(!finding.what.isEmpty());
    QVERIFY(finding.verdict == ReceiptVerdict::Genuine || !finding.next.isEmpty());
    if (stateNow == int(RequestState::Failed))
        QVERIFY(finding.what.english().contains(u"was settled when it was issued"_s));
}

} // namespace reintegro::test

Q_DECLARE_METATYPE(reintegro::ReceiptClaim)

QTEST_GUILESS_MAIN(reintegro::test::ReceiptCodeTest)
#include "receipt_code_test.moc"
