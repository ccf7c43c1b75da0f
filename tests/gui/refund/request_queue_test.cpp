// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/approval_table.h"
#include "tests/support/scripted_refund_store.h"
#include "tests/unit/tables/some_requests.h"
#include "ui/approvals/request_queue.h"
#include "ui/refund/ground_words.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class RequestQueueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<ScriptedRefundStore>();
        for (const int number : {1, 2, 3})
            m_store->kept.push_back(requestNumber(number, RequestState::AwaitingApproval, number));
        m_requests = std::make_unique<RequestTable>(*m_store);
        m_queue = std::make_unique<ApprovalTable>(*m_requests);
        m_view = std::make_unique<RequestQueue>(*m_queue);
        connect(m_view.get(), &RequestQueue::chosen, this,
            [this](const RequestId &id) { m_chosen.push_back(id.number()); });
        m_view->resize(400, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_requests->reload();
        QTRY_COMPARE(m_queue->rowCount(), 3);
        m_chosen.clear();
    }
    void cleanup()
    {
        m_view.reset();
        m_queue.reset();
        m_requests.reset();
        m_store.reset();
    }

    void saysThatADueDayHasPassedOnlyAfterIt_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("words");
        const QString due = u"due 2026-03-04"_s;
        QTest::newRow("the day before") << at(3, 12, 0) << due;
        QTest::newRow("the day") << at(4, 12, 0) << due;
        // Midnight in Bogotá is five o'clock here.
        QTest::newRow("its last minute in Bogotá") << at(5, 4, 59) << due;
        QTest::newRow("the day after") << at(5, 5, 0) << due + u" · passed"_s;
    }
    void saysThatADueDayHasPassedOnlyAfterIt()
    {
        QFETCH(const QDateTime, now);
        QFETCH(const QString, words);
        const LegalGround ground{.kind = LegalGround::Kind::Withdrawal, .claimedOn = QDate(2026, 2, 2)};
        QCOMPARE(dueWords(ground, {.withdrawal = 30, .reversal = 15}, now), words);
        QCOMPARE(dueWords(std::nullopt, {}, now), QString());
    }

    void aRowThatLeavesTakesTheHighlightAlong()
    {
        m_view->choose(RequestId::fromNumber(2));
        m_store->put(requestNumber(2, RequestState::Settled, 2));
        QTRY_COMPARE(m_queue->rowCount(), 2);

        QVERIFY(!m_view->currentIndex().isValid());
        QVERIFY(m_view->selectionModel()->selectedRows().isEmpty());
        QCOMPARE(m_chosen, (std::vector<qint64>{2}));
        click(0); // its neighbour can be chosen at once
        QVERIFY(m_chosen.size() > 1);
    }

    void aRowThatLeavesElsewhereChangesNothing()
    {
        m_view->choose(RequestId::fromNumber(2));
        m_store->put(requestNumber(1, RequestState::Settled, 1));
        QTRY_COMPARE(m_queue->rowCount(), 2);

        QCOMPARE(m_queue->requestAt(m_view->currentIndex().row()).id, RequestId::fromNumber(2));
        QCOMPARE(m_chosen, (std::vector<qint64>{2}));
    }

    void theLastRowThatIsLeftCanBeChosen()
    {
        m_view->choose(RequestId::fromNumber(2));
        m_store->put(requestNumber(3, RequestState::Settled, 3));
        m_store->put(requestNumber(2, RequestState::Settled, 2));
        QTRY_COMPARE(m_queue->rowCount(), 1);
        m_chosen.clear();

        click(0);

        QCOMPARE(m_chosen.empty() ? 0 : m_chosen.front(), qint64{1});
    }

    void clickingOrEnteringTheCurrentRowChoosesItAgain()
    {
        m_view->choose(RequestId::fromNumber(2));
        m_chosen.clear();

        click(m_view->currentIndex().row());
        QVERIFY(!m_chosen.empty());
        m_chosen.clear();
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(m_chosen, (std::vector<qint64>{2}));
    }

private:
    //! In March 2026, by UTC.
    static QDateTime at(int day, int hour, int minute)
    {
        return {QDate(2026, 3, day), QTime(hour, minute), Qt::UTC};
    }
    void click(int row)
    {
        const QModelIndex index = m_queue->index(row, static_cast<int>(RequestTable::Column::Beneficiary));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(index).center());
    }

    std::unique_ptr<ScriptedRefundStore> m_store;
    std::unique_ptr<RequestTable> m_requests;
    std::unique_ptr<ApprovalTable> m_queue;
    std::unique_ptr<RequestQueue> m_view;
    std::vector<qint64> m_chosen;
};

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::RequestQueueTest)
#include "request_queue_test.moc"
