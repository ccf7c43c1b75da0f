// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/request_table.h"
#include "tests/bench/bare_listener.h"
#include "tests/bench/bench_desk.h"
#include "tests/bench/figures.h"
#include "tests/bench/store_benches.h"
#include "ui/workspace.h"

#include <QAbstractProxyModel>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <iostream>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

constexpr std::chrono::seconds limit{20}; // for anything
constexpr double frame = 1000.0 / 60; // ms

//! The desk that changes something, as a process of its own.
class OtherDesk {
public:
    explicit OtherDesk(const TeamAddress &server)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--change"_s, server.toString()});
        if (line() != "ready")
            qFatal("the other desk did not start");
    }
    ~OtherDesk()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OtherDesk)

    void order(const RefundRequest &request)
    {
        m_process.write(request.id.toString().toLatin1() + ' ' + request.digest + '\n');
    }
    //! When it began and when it had its answer.
    [[nodiscard]] std::pair<qint64, qint64> moments()
    {
        const QList<QByteArray> parts = line().split(' ');
        if (parts.size() != 2)
            qFatal("the other desk could not do it: %s", parts.join(' ').constData());
        return {parts.at(0).toLongLong(), parts.at(1).toLongLong()};
    }

private:
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return {};
        }
        return m_process.readLine().trimmed();
    }
    QProcess m_process;
};

//! The rows of the window that is looked at, which are changed one after the other.
class WatchedRows {
public:
    explicit WatchedRows(QTableView &table)
        : m_table(table)
    {
    }
    //! Scrolls to the next row that waits for approval.
    [[nodiscard]] RefundRequest next();
    [[nodiscard]] bool isApproved(const QRegion &painted) const
    {
        return m_row.data(RequestTable::StateRole).toString() == "approved"_L1
            && painted.intersects(m_table.visualRect(m_row));
    }

private:
    [[nodiscard]] bool find();
    QTableView &m_table;
    QPersistentModelIndex m_row;
    int m_from = 0;
};

bool WatchedRows::find()
{
    const QAbstractItemModel &model = *m_table.model();
    for (; m_from < model.rowCount(); ++m_from) {
        const QModelIndex index = model.index(m_from, static_cast<int>(RequestTable::Column::State));
        if (index.data(RequestTable::StateRole).toString() != "awaiting_approval"_L1)
            continue;
        m_row = index;
        ++m_from;
        return true;
    }
    return false;
}

RefundRequest WatchedRows::next()
{
    while (!find()) {
        const int before = m_table.model()->rowCount();
        m_table.verticalScrollBar()->setValue(m_table.verticalScrollBar()->maximum());
        if (!QTest::qWaitFor([&] { return m_table.model()->rowCount() > before; }, 20'000))
            qFatal("there are no more requests");
    }
    m_table.scrollTo(m_row, QAbstractItemView::PositionAtCenter);
    const auto *const proxy = qobject_cast<const QAbstractProxyModel *>(m_table.model());
    const auto *const requests = qobject_cast<const RequestTable *>(proxy->sourceModel());
    return requests->requestAt(proxy->mapToSource(m_row).row());
}

struct ChangeFigures {
    Figures bare;
    Figures answered;
    Figures fromClick;
    Figures fromHearing;
};

PgLink listening(const TeamDatabase &database)
{
    PgLink link = database.asSuperuser(database.address().database);
    if (!link.execute(u"LISTEN reintegro; LISTEN bare"_s))
        qFatal("no LISTEN");
    return link;
}

} // namespace

static void say(const StoreBench &bench, ChangeFigures &figures)
{
    std::printf("From a change on one desk to the painted row on another: PostgreSQL, %lld requests, "
                "%d rounds\n",
        static_cast<long long>(bench.requests), figures.fromClick.count());
    sayLine(u"bare NOTIFY until it is heard"_s, figures.bare.text());
    sayLine(u"approving, until the desk that approves knows"_s, figures.answered.text());
    sayLine(u"approved until painted, from the click"_s, figures.fromClick.text());
    sayLine(u"… from when a bare listener hears the commit"_s, figures.fromHearing.text());
    const double goal = figures.bare.median() + 2 * frame;
    const double taken = figures.fromClick.median();
    sayLine(u"goal: bare round trip and two frames"_s,
        u"%1 ms; from the click %2"_s.arg(goal, 0, 'f', 1).arg(taken <= goal ? u"reached"_s : u"missed"_s));
}

void benchChanges(const StoreBench &bench, const TeamDatabase &database)
{
    PgLink notifying = database.asSuperuser(database.address().database);
    BareListener listener(listening(database));
    OtherDesk other(database.address());
    BenchDesk desk(teamStores(database.address()));
    const auto window = desk.window(desk.signIn(benchSupervisor));
    window->show();
    window->showPage(Rail::Page::Requests);
    QTableView *table = nullptr;
    if (!QTest::qWaitFor(
            [&] {
                table = tableShowing(*window, u"Refund requests"_s);
                return table && table->model()->rowCount() > 0;
            },
            20'000))
        qFatal("the requests did not come");

    ChangeFigures figures;
    WatchedRows rows(*table);
    for (int round = -5; round < bench.rounds; ++round) { // the first are not counted
        const RefundRequest request = rows.next();
        QTest::qWait(40); // the scrolling is painted
        const QString word = u"round %1"_s.arg(round);
        const qint64 asked = sharedNow();
        static_cast<void>(notifying.execute(u"SELECT pg_notify('bare', '"_s + word + u"')"_s));
        const qint64 bare = listener.heardAt(word) - asked;

        other.order(request);
        const qint64 painted = bench.application.waitForPainting(
            [&](const QWidget *widget, const QRegion &part) {
                return widget == table->viewport() && rows.isApproved(part);
            },
            limit);
        const auto [clicked, answered] = other.moments();
        const qint64 heard = listener.heardAt(request.id.toString());
        if (painted < 0 || heard < 0)
            qFatal("%s was not painted", qPrintable(request.id.toString()));
        if (round < 0)
            continue;
        figures.bare.addNs(bare);
        figures.answered.addNs(answered - clicked);
        figures.fromClick.addNs(painted - clicked);
        figures.fromHearing.addNs(painted - heard);
    }
    say(bench, figures);
}

int changeAsOrdered()
{
    const auto server = teamAddressFromText(QCoreApplication::arguments().value(2));
    BenchDesk desk(teamStores(*server));
    const SignedIn me = desk.signIn(benchOther);
    std::cout << "ready" << std::endl;
    std::string id;
    std::string digest;
    while (std::cin >> id >> digest) {
        const auto which = RequestId::fromText(QString::fromStdString(id));
        const qint64 clicked = sharedNow();
        const auto done =
            await(desk.services().decisions.approve(*which, QByteArray::fromStdString(digest), true, me));
        const qint64 answered = sharedNow();
        if (done)
            std::cout << clicked << ' ' << answered << std::endl;
        else
            std::cout << qPrintable(done.error().english()) << std::endl;
    }
    return 0;
}

} // namespace reintegro::test
