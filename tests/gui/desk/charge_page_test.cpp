// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/charge_json.h"
#include "models/tables/request_table.h"
#include "tests/gui/desk/open_lookup_page.h"
#include "tests/support/scripted_refund_store.h"
#include "tests/unit/tables/some_requests.h"
#include "ui/charge/refunds_card.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

Result<ChargeReading> sample(const char *file)
{
    QFile answer(QStringLiteral(REINTEGRO_TEST_DATA "/samples/") + QString::fromLatin1(file));
    if (!answer.open(QIODevice::ReadOnly))
        qFatal("no such sample: %s", file);
    const Result<Charge> charge = decodeSavedRecord(answer.readAll());
    if (!charge)
        return failure(charge.error());
    return ChargeReading{*charge, {200, charge->raw}};
}

template <typename... Kinds> bool isOneOf(const QWidget *widget)
{
    return ((qobject_cast<const Kinds *>(widget) != nullptr) || ...);
}

} // namespace

//! The charge where people meet it: in the middle of the look-up page.
class ChargePageTest final : public QObject, private OpenLookupPage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { begin(); }
    void cleanup() { end(); }

    void everyFieldReadsAsLabelAndValue();
    void namesAreUniqueOnThePage();
    void theWholePublishedChargeIsThere();
    void refundIsClosedWithTheReason_data();
    void refundIsClosedWithTheReason();
    void refundAsksForTheWizard();
    void theReasonSaysWhatToDo();
    void administratorsAskForRefundsLikeAnybody();
    void aNewRequestShowsAtOnce();
    void theRawAnswerIsMaskedUntilItIsAskedFor();
    void theCardTokenIsNowhere();
    void theCustomersNumbersAreLargeAndInGroups();
    void readsOutOnlyWhatMayStillBePaid_data();
    void readsOutOnlyWhatMayStillBePaid();
    void theLastChargesRefundsAreGoneAtOnce();
    void refundsThatCannotBeReadCanBeReadAgain();
};

void ChargePageTest::everyFieldReadsAsLabelAndValue()
{
    m_desk->gateway.onCharge = [](const ChargeKey &) { return sample("source_charge_status.json"); };
    open();
    lookUp();
    QTRY_VERIFY(hasCharge());
    const QList<QToolButton *> buttons = m_page->findChildren<QToolButton *>();
    QStringList labels;
    for (const QToolButton *const button : buttons)
        if (button->isVisible() && button->accessibleName().startsWith("Copy "_L1))
            labels.append(button->accessibleName().mid(5));
    QVERIFY(labels.size() > 15);
    auto *const copy = showing<QToolButton>(m_page.get(), u"Copy Amount"_s);
    QVERIFY(copy);
    const QSignalSpy said(m_page.get(), &LookupPage::said);
    QTest::mouseClick(copy, Qt::LeftButton);
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    QCOMPARE(said.last().at(0).toString(), u"Copied: Amount."_s);
}

void ChargePageTest::namesAreUniqueOnThePage()
{
    m_desk->gateway.onCharge = [](const ChargeKey &) { return sample("source_charge_status.json"); };
    open();
    lookUp();
    QTRY_VERIFY(hasCharge());
    QStringList names;
    const QList<QWidget *> all = m_page->findChildren<QWidget *>();
    for (const QWidget *const widget : all) {
        const bool isInteractive = isOneOf<QAbstractButton, QLineEdit, QTableView>(widget);
        const bool isInnerPart = isOneOf<QAbstractButton>(widget)
            && isOneOf<QLineEdit, QTabBar, QAbstractItemView>(widget->parentWidget());
        if (widget->isVisible() && isInteractive && !isInnerPart)
            names.append(nameOf(widget));
    }
    QVERIFY(!names.contains(QString()));
    QStringList unique = names;
    unique.removeDuplicates();
    names.sort();
    unique.sort();
    QCOMPARE(names, unique);
}

void ChargePageTest::theWholePublishedChargeIsThere()
{
    m_desk->gateway.onCharge = [](const ChargeKey &) { return sample("source_charge_status.json"); };
    open();
    lookUp();
    QTRY_VERIFY(hasCharge());
    const QString masked = wordsOn(m_page.get());
    for (const QString &value : {u"VISA"_s, u"4242"_s, u"•••• 78"_s, u"1264207400046"_s, u"SETTLED"_s,
             u"2 Mar 2022, 00:16"_s, u"test.com"_s})
        QVERIFY2(masked.contains(value), qPrintable(value));
    QVERIFY(!masked.contains(u"88778878"_s));
    QTest::mouseClick(showing<QPushButton>(m_page.get(), u"Show personal data"_s), Qt::LeftButton);
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"88778878"_s));
}

void ChargePageTest::refundIsClosedWithTheReason_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("in progress") << u"IN_PROGRESS"_s;
    QTest::newRow("failed") << u"FAILED"_s;
    QTest::newRow("charged back") << u"CHARGED_BACK"_s;
    QTest::newRow("a word nobody knows") << u"ON_REVIEW"_s;
}

void ChargePageTest::refundIsClosedWithTheReason()
{
    QFETCH(const QString, status);
    m_desk->gateway.onCharge = [status](const ChargeKey &wanted) {
        Charge charge = settledCharge(wanted.toString());
        charge.status = ChargeStatus::fromText(status);
        return Result<ChargeReading>(ChargeReading{charge, {200, charge.raw}});
    };
    open();
    const QSignalSpy wizard(m_page.get(), &LookupPage::refundRequested);
    lookUp();
    QTRY_VERIFY(hasCharge());
    QVERIFY(!refund()->isEnabled());
    QVERIFY(!refund()->accessibleDescription().isEmpty());
    QVERIFY(wordsOn(m_page.get()).contains(refund()->accessibleDescription()));
    m_page->askForRefund();
    QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(wizard.size(), 0);
}

void ChargePageTest::refundAsksForTheWizard()
{
    open();
    const QSignalSpy wizard(m_page.get(), &LookupPage::refundRequested);
    lookUp();
    QTRY_VERIFY(hasCharge());
    QVERIFY(refund()->isEnabled());
    QTest::keyClick(key(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(wizard.size(), 1);
}

void ChargePageTest::theReasonSaysWhatToDo()
{
    m_desk->gateway.onCharge = [](const ChargeKey &wanted) {
        Charge charge = settledCharge(wanted.toString());
        charge.status = ChargeStatus::fromText(u"REFUNDED"_s);
        return Result<ChargeReading>(ChargeReading{charge, {200, charge.raw}});
    };
    open();
    lookUp();
    QTRY_VERIFY(hasCharge());
    QVERIFY(refund()->accessibleDescription().contains(
        "somebody refunded it elsewhere. Find out who did before anything else is refunded."_L1));
    QVERIFY(wordsOn(m_page.get()).contains(refund()->accessibleDescription()));
}

void ChargePageTest::administratorsAskForRefundsLikeAnybody()
{
    open("boss");
    const QSignalSpy wizard(m_page.get(), &LookupPage::refundRequested);
    lookUp();
    QTRY_VERIFY(hasCharge());
    QTest::mouseClick(refund(), Qt::LeftButton);
    QCOMPARE(wizard.size(), 1);
}

void ChargePageTest::aNewRequestShowsAtOnce()
{
    open();
    lookUp();
    QTRY_VERIFY(hasCharge());
    QVERIFY(!showing<QTableView>(m_page.get(), u"Refunds of this charge"_s));
    const Result<RefundRequest> asked = m_desk->ask("eva", u"2,00"_s);
    QVERIFY(asked);
    QTRY_VERIFY(showing<QTableView>(m_page.get(), u"Refunds of this charge"_s));
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"0,00 refunded · 2,00 waiting · 1,00 left"_s));
    QVERIFY(refund()->isEnabled());
    QVERIFY(m_desk->ask("eva", u"1,00"_s));
    QTRY_VERIFY(!refund()->isEnabled());
}

void ChargePageTest::theRawAnswerIsMaskedUntilItIsAskedFor()
{
    m_desk->gateway.onCharge = [](const ChargeKey &) { return sample("source_charge_status.json"); };
    open();
    lookUp();
    QTRY_VERIFY(hasCharge());
    m_page->findChild<QTabBar *>()->setCurrentIndex(1);
    const auto *const raw = showing<QPlainTextEdit>(m_page.get(), u"Raw answer"_s);
    QVERIFY(raw);
    QVERIFY(raw->toPlainText().contains(u"\"•••• 78\""_s));
    QVERIFY(!raw->toPlainText().contains(u"88778878"_s));
    QGuiApplication::clipboard()->clear();

    QTest::mouseClick(showing<QPushButton>(m_page.get(), u"Copy raw answer"_s), Qt::LeftButton);

    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"88778878"_s));
    QVERIFY(raw->toPlainText().contains(u"88778878"_s));
    const auto journal = await(m_desk->store.journal());
    QVERIFY(journal);
    QCOMPARE(journal->back().action, u"reveal"_s);
}

void ChargePageTest::theCardTokenIsNowhere()
{
    m_desk->gateway.onCharge = [](const ChargeKey &) { return sample("source_charge_status.json"); };
    open();
    lookUp();
    QTRY_VERIFY(hasCharge());
    auto *const tabs = m_page->findChild<QTabBar *>();
    tabs->setCurrentIndex(1);
    const auto *const raw = showing<QPlainTextEdit>(m_page.get(), u"Raw answer"_s);
    QVERIFY(raw);
    QVERIFY(raw->toPlainText().contains("cardToken"_L1));
    QVERIFY(!raw->toPlainText().contains("8736453a"_L1));
    QVERIFY(!wordsOn(m_page.get()).contains("8736453a"_L1));
}

void ChargePageTest::theCustomersNumbersAreLargeAndInGroups()
{
    m_desk->gateway.onCharge = [](const ChargeKey &) {
        Result<ChargeReading> reading = sample("source_charge_status.json");
        reading->charge.status = ChargeStatus::fromText(u"IN_PROGRESS"_s);
        std::erase_if(reading->charge.details, [](const MethodDetails &details) {
            return details.kind != MethodDetails::Kind::BancolombiaCollection;
        });
        return reading;
    };
    open();
    lookUp();
    QTRY_VERIFY(hasCharge());
    const QString words = wordsOn(m_page.get());
    QVERIFY(words.contains("corresponsal"_L1));
    QVERIFY(words.contains(u"1111\u00A011"_s));
    QTest::mouseClick(
        showing<QToolButton>(m_page.get(), u"Copy Agreement code (to read out)"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"111111"_s);
}

void ChargePageTest::readsOutOnlyWhatMayStillBePaid_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("title");
    QTest::newRow("begun") << u"INITIAL_STATUS"_s << u"The customer has not paid yet. Read this out:"_s;
    QTest::newRow("may be on its way")
        << u"IN_PROGRESS"_s << u"If the customer has not paid yet, read this out:"_s;
    QTest::newRow("a word nobody knows") << u"ON_REVIEW"_s << QString();
    QTest::newRow("paid") << u"SETTLED"_s << QString();
}

void ChargePageTest::readsOutOnlyWhatMayStillBePaid()
{
    QFETCH(const QString, status);
    QFETCH(const QString, title);
    m_desk->gateway.onCharge = [&status](const ChargeKey &) {
        Result<ChargeReading> reading = sample("source_charge_status.json");
        reading->charge.status = ChargeStatus::fromText(status);
        return reading;
    };
    open();
    lookUp();
    QTRY_VERIFY(hasCharge());
    const QString words = wordsOn(m_page.get());
    QCOMPARE(words.contains("ead this out:"_L1), !title.isEmpty());
    QVERIFY(words.contains(title));
}

void ChargePageTest::theLastChargesRefundsAreGoneAtOnce()
{
    ScriptedRefundStore store;
    store.kept = {requestNumber(1), requestNumber(2)};
    RefundsCard card(store);
    card.show();
    card.setCharge(settledCharge(u"order-1"_s), {store.kept.front()});
    QTRY_VERIFY(showing<QTableView>(&card, u"Refunds of this charge"_s));
    const auto *const table = showing<QTableView>(&card, u"Refunds of this charge"_s);
    QCOMPARE(table->model()->index(0, 0).data(RequestTable::ChargeKeyRole).toString(), u"order-1"_s);

    store.holdsAnswers = true;
    card.setCharge(settledCharge(u"order-2"_s), {store.kept.back()});

    QVERIFY(!table->isVisible());
    QVERIFY(wordsOn(&card).contains(u"Reading the refunds of this charge…"_s));
    store.answer(0);
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->index(0, 0).data(RequestTable::ChargeKeyRole).toString(), u"order-2"_s);
    card.setCharge(settledCharge(u"order-2"_s), {store.kept.back()});
    QVERIFY(table->isVisible()); // the same charge stays to be read meanwhile
}

void ChargePageTest::refundsThatCannotBeReadCanBeReadAgain()
{
    ScriptedRefundStore store;
    store.kept = {requestNumber(1)};
    store.failsWith = Error{.kind = ErrorKind::Storage,
        .what = Phrase("The store cannot be read."),
        .next = Phrase("Try again."),
        .detail = {},
        .reply = {}};
    RefundsCard card(store);
    card.show();

    card.setCharge(settledCharge(u"order-1"_s), store.kept);

    QTRY_VERIFY(wordsOn(&card).contains(u"The store cannot be read. Try again."_s));
    QVERIFY(!wordsOn(&card).contains(u"Nobody has asked"_s));
    store.failsWith.reset();
    QTest::mouseClick(showing<QPushButton>(&card, u"Read the refunds again"_s), Qt::LeftButton);
    QTRY_VERIFY(showing<QTableView>(&card, u"Refunds of this charge"_s));
    QVERIFY(!showing<QPushButton>(&card, u"Read the refunds again"_s));
    QVERIFY(!wordsOn(&card).contains(u"The store cannot be read."_s));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::ChargePageTest)
#include "charge_page_test.moc"
