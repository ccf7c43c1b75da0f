// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/request_table.h"
#include "tests/support/manual_clock.h"
#include "tests/support/scripted_refund_store.h"
#include "tests/unit/tables/some_requests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace reintegro::test {

//! A table of requests over a store that keeps three of them and answers when it is told to.
class ScriptedTable {
protected:
    void start()
    {
        m_tester.reset();
        m_table.reset();
        m_clock = std::make_unique<ManualClock>();
        m_store = std::make_unique<ScriptedRefundStore>();
        m_store->kept = {requestNumber(1), requestNumber(2), requestNumber(3)};
        m_table = std::make_unique<RequestTable>(*m_store, *m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_table.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void load()
    {
        QSignalSpy loaded(m_table.get(), &RequestTable::loaded);
        m_table->reload();
        QTRY_COMPARE(loaded.count(), 1);
    }
    //! `count` requests in the store, and a table that was read once. Without the tester, which fetches by
    //! itself.
    void fill(int count)
    {
        m_tester.reset();
        m_store->kept.clear();
        for (int number = 1; number <= count; ++number)
            m_store->kept.push_back(requestNumber(number));
        load();
    }
    void fetch()
    {
        const int before = m_table->rowCount();
        QVERIFY(m_table->canFetchMore({}));
        m_table->fetchMore({});
        QTRY_VERIFY(m_table->rowCount() > before);
    }
    [[nodiscard]] QStringList ids() const { return columnOf(*m_table, 0); }
    [[nodiscard]] QStringList states() const { return columnOf(*m_table, 0, RequestTable::StateRole); }

    std::unique_ptr<ScriptedRefundStore> m_store;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<RequestTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace reintegro::test
