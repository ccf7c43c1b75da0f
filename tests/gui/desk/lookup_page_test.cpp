// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/draft_fields.h"
#include "tests/gui/desk/open_lookup_page.h"
#include "tests/support/raw_sqlite.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

Error trouble(ErrorKind kind, const char *what)
{
    Error error;
    error.kind = kind;
    error.what = Phrase(what);
    error.reply = ServerReply{500, "its own words"};
    return error;
}

} // namespace

class LookupPageTest final : public QObject, private OpenLookupPage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { begin(); }
    void cleanup() { end(); }

    void theKeyboardAloneFindsACharge();
    void pastedKeysAreCleaned_data();
    void pastedKeysAreCleaned();
    void whatCannotBeAKeyIsSaidUnderTheField();
    void eachTroubleStandsWhereTheChargeWouldStand_data();
    void eachTroubleStandsWhereTheChargeWouldStand();
    void retryAsksAgain();
    void keysReadAgainAndStop();
    void anOlderAnswerDoesNotTakeThePlaceOfANewerOne();
    void whatWasFoundIsRecent();
    void anUnfinishedRefundIsOfferedAgain();
    void anUnfinishedRefundStaysInReachBesideACharge();
    void allUnfinishedRefundsCanBeListed();
    void aCorrectedAccountIsNotOfferedAsARefund();
    void draftsThatCannotBeReadCanBeReadAgain();
};

void LookupPageTest::theKeyboardAloneFindsACharge()
{
    open();
    m_page->focusKey();
    QVERIFY(key()->hasFocus());
    QTest::keyClicks(key(), u"order-7"_s);
    QTest::keyClick(key(), Qt::Key_Return);
    QTRY_VERIFY(hasCharge());
    const QString words = wordsOn(m_page.get());
    QVERIFY(words.contains("$ 3,00 COP"_L1));
    QVERIFY(words.contains("SETTLED"_L1));
    QVERIFY(words.contains("order-7"_L1));
    QVERIFY(words.contains("3,00 left"_L1));
}

void LookupPageTest::pastedKeysAreCleaned_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("blanks") << u"  order-1 \t"_s;
    QTest::newRow("quotes") << u"\"order-1\""_s;
    QTest::newRow("invisible") << u"\u200Border-1\u00A0"_s;
}

void LookupPageTest::pastedKeysAreCleaned()
{
    QFETCH(const QString, pasted);
    QStringList asked;
    m_desk->gateway.onCharge = [&asked](const ChargeKey &wanted) {
        asked.append(wanted.toString());
        const Charge charge = settledCharge(wanted.toString());
        return Result<ChargeReading>(ChargeReading{charge, {200, charge.raw}});
    };
    open();
    lookUp(pasted);
    QTRY_VERIFY(hasCharge());
    QCOMPARE(asked, QStringList{u"order-1"_s});
    QCOMPARE(key()->text(), u"order-1"_s);
}

void LookupPageTest::whatCannotBeAKeyIsSaidUnderTheField()
{
    open();
    const QSignalSpy said(m_page.get(), &LookupPage::said);
    lookUp(QString(129, u'x'));
    QCOMPARE(said.size(), 1);
    QVERIFY(wordsOn(m_page.get()).contains("1 to 128 bytes"_L1));
    QCOMPARE(key()->text().size(), 129);
    key()->clear();
    QVERIFY(!wordsOn(m_page.get()).contains("1 to 128 bytes"_L1));
}

void LookupPageTest::eachTroubleStandsWhereTheChargeWouldStand_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("title");
    QTest::newRow("not found") << ErrorKind::NotFound << u"knows no charge with the key order-9"_s;
    QTest::newRow("not allowed") << ErrorKind::NotAllowed << u"does not let this desk"_s;
    QTest::newRow("no network") << ErrorKind::Network << u"could not be reached"_s;
    QTest::newRow("unreadable") << ErrorKind::Unreadable << u"cannot be read"_s;
    QTest::newRow("wait") << ErrorKind::RateLimited << u"asks to wait"_s;
    QTest::newRow("no keychain") << ErrorKind::Keychain << u"credentials are not at hand"_s;
}

void LookupPageTest::eachTroubleStandsWhereTheChargeWouldStand()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, title);
    m_desk->gateway.onCharge = [kind](const ChargeKey &) {
        return Result<ChargeReading>(failure(trouble(kind, "This happened.")));
    };
    open();
    const QSignalSpy said(m_page.get(), &LookupPage::said);
    lookUp(u"order-9"_s);
    QTRY_VERIFY(wordsOn(m_page.get()).contains(title));
    QVERIFY(!hasCharge());
    QVERIFY(!refund());
    QCOMPARE(key()->text(), u"order-9"_s);
    QVERIFY(showing<QPushButton>(m_page.get(), u"Retry"_s));
    QVERIFY(said.last().at(0).toString().startsWith("This happened."_L1));
    QTest::mouseClick(showing<QPushButton>(m_page.get(), u"Details"_s), Qt::LeftButton);
    const auto *const details = showing<QPlainTextEdit>(m_page.get(), u"What the gateway said"_s);
    QVERIFY(details && details->toPlainText().contains("its own words"_L1));
}

void LookupPageTest::retryAsksAgain()
{
    int times = 0;
    m_desk->gateway.onCharge = [&times](const ChargeKey &wanted) {
        if (++times == 1)
            return Result<ChargeReading>(failure(trouble(ErrorKind::Network, "Nobody answered.")));
        const Charge charge = settledCharge(wanted.toString());
        return Result<ChargeReading>(ChargeReading{charge, {200, charge.raw}});
    };
    open();
    lookUp();
    QTRY_VERIFY(showing<QPushButton>(m_page.get(), u"Retry"_s));
    QTest::mouseClick(showing<QPushButton>(m_page.get(), u"Retry"_s), Qt::LeftButton);
    QTRY_VERIFY(hasCharge());
    QCOMPARE(times, 2);
}

void LookupPageTest::keysReadAgainAndStop()
{
    int times = 0;
    m_desk->gateway.onCharge = [&times](const ChargeKey &wanted) {
        ++times;
        const Charge charge = settledCharge(wanted.toString());
        return Result<ChargeReading>(ChargeReading{charge, {200, charge.raw}});
    };
    open();
    lookUp();
    QTRY_VERIFY(hasCharge());
    QTest::keyClick(key(), Qt::Key_F5);
    QCOMPARE(times, 2);
    QVERIFY(hasCharge()); // it stays to be read meanwhile
    auto *const cancel = showing<QPushButton>(m_page.get(), u"Cancel"_s);
    QVERIFY(cancel && cancel->isEnabled());
    QTest::keyClick(key(), Qt::Key_Escape);
    QVERIFY(!cancel->isEnabled()); // asked to stop; the answer still comes
    QTRY_VERIFY(!showing<QPushButton>(m_page.get(), u"Cancel"_s));
}

void LookupPageTest::anOlderAnswerDoesNotTakeThePlaceOfANewerOne()
{
    open();
    lookUp(u"order-1"_s);
    lookUp(u"order-2"_s);
    QTRY_VERIFY(hasCharge());
    QTest::qWait(200);
    QVERIFY(wordsOn(showing<QWidget>(m_page.get(), u"Charge"_s)).contains("order-2"_L1));
    QVERIFY(!wordsOn(showing<QWidget>(m_page.get(), u"Charge"_s)).contains("order-1"_L1));
}

void LookupPageTest::whatWasFoundIsRecent()
{
    open();
    lookUp(u"order-5"_s);
    QTRY_VERIFY(showing<QPushButton>(m_page.get(), u"Look up order-5"_s));
    key()->clear();
    QTest::mouseClick(showing<QPushButton>(m_page.get(), u"Look up order-5"_s), Qt::LeftButton);
    QTRY_COMPARE(key()->text(), u"order-5"_s);
    m_page.reset();
    open(); // another day
    QTRY_VERIFY(showing<QPushButton>(m_page.get(), u"Look up order-5"_s));
}

void LookupPageTest::anUnfinishedRefundIsOfferedAgain()
{
    QVERIFY(await(m_desk->store.keepDraft(
        {m_desk->charge, R"({"reason":"begun"})", QDateTime::currentDateTimeUtc()}, u"ana"_s)));
    open();
    const QSignalSpy wizard(m_page.get(), &LookupPage::refundRequested);
    const QString name = u"Go on with the refund of order-1"_s;
    QTRY_VERIFY(showing<QPushButton>(m_page.get(), name));
    QTest::mouseClick(showing<QPushButton>(m_page.get(), name), Qt::LeftButton);
    QTRY_COMPARE(wizard.size(), 1);
    QVERIFY(hasCharge());
}

void LookupPageTest::anUnfinishedRefundStaysInReachBesideACharge()
{
    QVERIFY(await(m_desk->store.keepDraft(
        {m_desk->charge, R"({"reason":"begun"})", QDateTime::currentDateTimeUtc()}, u"ana"_s)));
    open();
    QString wanted;
    connect(m_page.get(), &LookupPage::refundRequested, this,
        [&wanted](const ChargeView &view) { wanted = view.reading.charge.key.toString(); });
    lookUp(u"order-7"_s);
    QTRY_VERIFY(hasCharge());

    const QString name = u"Go on with the refund of order-1"_s;
    QTRY_VERIFY(showing<QPushButton>(m_page.get(), name));
    QTest::mouseClick(showing<QPushButton>(m_page.get(), name), Qt::LeftButton);

    QTRY_COMPARE(wanted, u"order-1"_s);
}

void LookupPageTest::allUnfinishedRefundsCanBeListed()
{
    for (const QString &order : {u"order-1"_s, u"order-2"_s, u"order-3"_s, u"order-4"_s})
        QVERIFY(await(m_desk->store.keepDraft(
            {*ChargeKey::fromText(order), R"({"reason":"begun"})", QDateTime::currentDateTimeUtc()},
            u"ana"_s)));
    open();
    lookUp(u"order-7"_s);
    QTRY_VERIFY(hasCharge());

    const QString all = u"All refunds that were begun and not finished"_s;
    QTRY_VERIFY(showing<QPushButton>(m_page.get(), all));
    QTest::mouseClick(showing<QPushButton>(m_page.get(), all), Qt::LeftButton);

    QVERIFY(!hasCharge());
    QVERIFY(!showing<QPushButton>(m_page.get(), all));
    for (const QString &order : {u"order-1"_s, u"order-2"_s, u"order-3"_s, u"order-4"_s})
        QVERIFY(showing<QPushButton>(m_page.get(), u"Go on with the refund of "_s + order));
}

void LookupPageTest::aCorrectedAccountIsNotOfferedAsARefund()
{
    RefundInput input;
    input.accountNumber = u"22233344455"_s;
    DraftFields fields;
    fields.put(RequestId::fromNumber(1), input);
    QVERIFY(await(m_desk->store.keepDraft(
        {m_desk->charge, fields.toJson(), QDateTime::currentDateTimeUtc()}, u"ana"_s)));
    open();
    QVERIFY(await(m_desk->store.drafts(u"ana"_s))); // answered after what the page has asked

    QVERIFY(!showing<QPushButton>(m_page.get(), u"Go on with the refund of order-1"_s));
}

void LookupPageTest::draftsThatCannotBeReadCanBeReadAgain()
{
    QVERIFY(await(m_desk->store.keepDraft(
        {m_desk->charge, R"({"reason":"begun"})", QDateTime::currentDateTimeUtc()}, u"ana"_s)));
    const RawSqlite file(m_desk->folder.filePath(u"refunds.sqlite"_s));
    QCOMPARE(file.run(u"ALTER TABLE drafts RENAME TO elsewhere"_s), QString());
    open();

    QTRY_VERIFY(wordsOn(m_page.get())
                    .contains(u"The refunds that you began and did not finish could not be read."_s));
    QCOMPARE(file.run(u"ALTER TABLE elsewhere RENAME TO drafts"_s), QString());
    QTest::mouseClick(showing<QPushButton>(m_page.get(), u"Read them again"_s), Qt::LeftButton);

    QTRY_VERIFY(showing<QPushButton>(m_page.get(), u"Go on with the refund of order-1"_s));
    QVERIFY(!wordsOn(m_page.get()).contains(u"could not be read"_s));
    QVERIFY(!showing<QPushButton>(m_page.get(), u"Read them again"_s));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::LookupPageTest)
#include "lookup_page_test.moc"
