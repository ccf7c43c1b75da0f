// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/refund/gui_desk.h"
#include "tests/support/raw_sqlite.h"
#include "ui/board/board_page.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class BoardPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }
    void init() { m_desk = std::make_unique<GuiDesk>(); }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void saysWhatWillStandHereWhileNothingIsOnItsWay();
    void aBoardThatCannotBeReadDoesNotSayThatNothingIsOnItsWay();
    void whatIsLateStandsOnTopAndSaysSo();
    void whatIsOverdueByLawStandsAboveWhatIsOlder();
    void askingNowShowsWhatCame();
    void whatIsCopiedForTheSupportTellsOfNobody();
    void theRequestIsOpenedWithTheKeyboard();
    void whatHasEndedLeavesTheBoard();

private:
    void open()
    {
        m_page = std::make_unique<BoardPage>(m_desk->services, m_desk->signedIn("ana"));
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    //! Sent, and nobody knows what became of it.
    RefundRequest lost(const QString &charge, const RefundInput &input = StoryDesk::input())
    {
        m_desk->gateway.onSend = [](const ClaimedRefund &) { return unanswered(); };
        const auto asked =
            await(m_desk->requests.ask(*ChargeKey::fromText(charge), input, m_desk->signedIn("ana")));
        const auto approved = m_desk->approve(*asked);
        static_cast<void>(m_desk->send(*approved));
        return *await(m_desk->store.request(asked->id));
    }
    QTableView *table() { return showing<QTableView>(m_page.get(), u"Refunds on their way"_s); }
    QPushButton *button(const QString &name) { return showing<QPushButton>(m_page.get(), name); }
    [[nodiscard]] QString cell(int row, BoardTable::Column column)
    {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }

    std::unique_ptr<GuiDesk> m_desk;
    std::unique_ptr<BoardPage> m_page;
};

void BoardPageTest::saysWhatWillStandHereWhileNothingIsOnItsWay()
{
    open();
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"Nothing is on its way."_s));
}

void BoardPageTest::aBoardThatCannotBeReadDoesNotSayThatNothingIsOnItsWay()
{
    open();
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"Nothing is on its way."_s));
    const QString file = m_desk->folder.filePath(u"refunds.sqlite"_s);
    QCOMPARE(RawSqlite(file).run(u"ALTER TABLE following RENAME TO gone"_s), QString());
    m_page->hide();
    m_page->show(); // reads again
    QTRY_VERIFY(!wordsOn(m_page.get()).contains(u"Nothing is on its way."_s));
    QCOMPARE(RawSqlite(file).run(u"ALTER TABLE gone RENAME TO following"_s), QString());
    m_page->hide();
    m_page->show();
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"Nothing is on its way."_s));
}

void BoardPageTest::whatIsOverdueByLawStandsAboveWhatIsOlder()
{
    static_cast<void>(lost(u"order-1"_s));
    RefundInput claimed = StoryDesk::input();
    claimed.ground = u"withdrawal"_s;
    claimed.claimedOn = bogotaDay(m_desk->clock.now()).addDays(-31).toString(Qt::ISODate);
    const RefundRequest overdue = lost(u"order-2"_s, claimed);
    open();
    QTRY_VERIFY(table() && table()->model()->rowCount() == 2);
    QCOMPARE(cell(0, BoardTable::Column::RefundKey), overdue.refundKey.toString());
    QVERIFY(cell(0, BoardTable::Column::DueOn).contains(u"passed"_s));
    const QString words = wordsOn(m_page.get());
    QVERIFY2(words.contains(u"1 overdue by law"_s), qPrintable(words));
    QVERIFY2(words.contains(u"1 late"_s), qPrintable(words));
}

void BoardPageTest::whatIsLateStandsOnTopAndSaysSo()
{
    const RefundRequest old = lost(u"order-1"_s);
    m_desk->clock.ahead +=
        std::chrono::hours(24 * 12); // five working days, whatever the day and the holidays
    static_cast<void>(lost(u"order-2"_s));
    open();
    QTRY_VERIFY(table() && table()->model()->rowCount() == 2);
    QCOMPARE(cell(0, BoardTable::Column::RefundKey), old.refundKey.toString());
    QVERIFY(cell(0, BoardTable::Column::Age).contains(u"late"_s));
    QVERIFY(!cell(1, BoardTable::Column::Age).contains(u"late"_s));
    const QString words = wordsOn(m_page.get());
    QVERIFY2(words.contains(u"1 late"_s), qPrintable(words));
    QVERIFY2(words.contains(u"6 working days and more: 1"_s), qPrintable(words));
    QVERIFY2(words.contains(u"0 to 1 working days: 1"_s), qPrintable(words));
}

void BoardPageTest::askingNowShowsWhatCame()
{
    static_cast<void>(lost(u"order-1"_s));
    open();
    QTRY_VERIFY(table() && table()->currentIndex().isValid());
    const QSignalSpy said(m_page.get(), &BoardPage::said);
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(cell(0, BoardTable::Column::LastSaid).section(u" · "_s, 0, 0), u"charge SETTLED"_s);
    QTRY_VERIFY(!said.isEmpty());
    QVERIFY(said.last().first().toString().startsWith(u"R1: "_s));
    QVERIFY(button(u"Ask now"_s)->isEnabled());
}

void BoardPageTest::whatIsCopiedForTheSupportTellsOfNobody()
{
    const RefundRequest request = lost(u"order-1"_s);
    open();
    QTRY_VERIFY(table() && table()->currentIndex().isValid());
    const QSignalSpy said(m_page.get(), &BoardPage::said);
    QTest::mouseClick(button(u"Copy text for support"_s), Qt::LeftButton);
    QTRY_VERIFY(!said.isEmpty());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(request.refundKey.toString()));
    for (const QString &part : {request.account.bankAccountNumber, request.account.documentId,
             request.account.beneficiaryName, u"ana"_s, u"Laura"_s})
        QVERIFY2(!text.contains(part), qPrintable(part));
}

void BoardPageTest::theRequestIsOpenedWithTheKeyboard()
{
    const RefundRequest request = lost(u"order-1"_s);
    open();
    QTRY_VERIFY(table() && table()->currentIndex().isValid());
    std::optional<RequestId> opened;
    connect(m_page.get(), &BoardPage::openRequest, this, [&opened](const RequestId &id) { opened = id; });
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(opened, std::optional(request.id));
}

void BoardPageTest::whatHasEndedLeavesTheBoard()
{
    const RefundRequest request = lost(u"order-1"_s);
    open();
    QTRY_VERIFY(table() && table()->model()->rowCount() == 1);
    const QByteArray answer = answerTo(request.body, "SETTLED");
    m_desk->gateway.onRefundStatus = [answer](const RefundKey &) {
        return Result<RefundReading>(RefundReading{*decodeRefundAnswer(answer), {200, answer}});
    };
    QVERIFY(await(m_desk->tracking.check(request.id, m_desk->signedIn("ana"))));
    QTRY_VERIFY(wordsOn(m_page.get()).contains(u"Nothing is on its way."_s));
}

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::BoardPageTest)
#include "board_page_test.moc"
