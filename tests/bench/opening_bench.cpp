// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/request_table.h"
#include "tests/bench/bench_desk.h"
#include "tests/bench/figures.h"
#include "tests/bench/store_benches.h"
#include "tests/bench/store_filling.h"
#include "ui/workspace.h"

#include <QAbstractProxyModel>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

namespace {

constexpr std::chrono::seconds limit{30}; // for anything
constexpr double mostTimes = 1.2; // the large store beside the small one
constexpr double mostTimesOfBoard = 1.5;
constexpr qint64 fewOnTheirWay = 100;
constexpr qint64 manyOnTheirWay = 100'000;

//! One list of the window.
struct Opened {
    Rail::Page page;
    QString table; //!< Its accessible name.
    QString words;
    Figures few;
    Figures many;
};

using OpenStores = std::function<BenchStores()>;

//! From being signed in until the first rows of the list are painted, in a desk that was just opened.
qint64 openOnce(const StoreBench &bench, const OpenStores &open, const Opened &what)
{
    BenchDesk desk(open());
    const SignedIn by = desk.signIn(benchSupervisor);
    const qint64 begun = sharedNow();
    const auto window = desk.window(by);
    QString said;
    QObject::connect(
        window.get(), &Workspace::said, window.get(), [&said](const QString &words) { said = words; });
    window->showPage(what.page);
    window->show();
    const qint64 painted = bench.application.waitForPainting(
        [&](QWidget *widget, const QRegion &part) {
            const auto *const table = qobject_cast<QTableView *>(widget->parentWidget());
            if (!table || table->accessibleName() != what.table || table->viewport() != widget)
                return false;
            const QModelIndex first = table->indexAt({1, 1}); // of those in view: a list opens where work is
            return first.isValid() && part.intersects(table->visualRect(first));
        },
        limit);
    if (painted < 0)
        qFatal("%s: nothing was painted (%s)", qPrintable(what.words), qPrintable(said));
    return painted - begun;
}

//! What is compared with what.
struct Comparison {
    QString store;
    qint64 few;
    qint64 many;
    double goal;
};

void compare(const StoreBench &bench, const Comparison &what, std::vector<Opened> lists,
    const OpenStores &few, const OpenStores &many)
{
    std::printf("Opening a list, from being signed in until its first rows are painted: %s, %d openings of "
                "each store, in turn\n",
        qPrintable(what.store), bench.openings);
    for (int round = -2; round < bench.openings; ++round) { // the first are not counted
        for (Opened &list : lists) {
            const qint64 small = openOnce(bench, few, list);
            const qint64 large = openOnce(bench, many, list);
            if (round < 0)
                continue;
            list.few.addNs(small);
            list.many.addNs(large);
        }
    }
    for (const Opened &list : lists) {
        const double times = list.many.median() / list.few.median();
        sayLine(u"%1, %2 requests"_s.arg(list.words).arg(what.few), list.few.text());
        sayLine(u"%1, %2 requests"_s.arg(list.words).arg(what.many), list.many.text());
        sayLine(u"goal: at most %1 times"_s.arg(what.goal),
            u"%1 times: %2"_s.arg(times, 0, 'f', 2).arg(times <= what.goal ? u"reached"_s : u"missed"_s));
    }
}

std::vector<Opened> requestLists()
{
    return {{Rail::Page::Approvals, u"Requests awaiting approval"_s, u"the queue"_s, {}, {}},
        {Rail::Page::Requests, u"Refund requests"_s, u"all requests"_s, {}, {}}};
}

std::vector<Opened> theBoard()
{
    return {{Rail::Page::Board, u"Refunds on their way"_s, u"the board"_s, {}, {}}};
}

void sayFilled(qint64 requests, const QElapsedTimer &since)
{
    std::printf("  (filling %lld requests took %lld s)\n", static_cast<long long>(requests),
        static_cast<long long>(since.elapsed() / 1000));
    std::fflush(stdout);
}

} // namespace

void benchOpeningOfTeam(const StoreBench &bench)
{
    // Two teams one after the other in one cluster would share their people, who are the cluster's.
    const TeamDatabase few;
    addPeople(few);
    fillTeam(few, bench.few);
    const TeamDatabase many;
    QElapsedTimer timer;
    timer.start();
    adoptPeople(many);
    fillTeam(many, bench.many);
    sayFilled(bench.many, timer);
    compare(
        bench, {u"PostgreSQL"_s, bench.few, bench.many, mostTimes}, requestLists(),
        [&] { return teamStores(few.address()); }, [&] { return teamStores(many.address()); });
}

void benchOpeningOfFile(const StoreBench &bench)
{
    const QTemporaryDir folder;
    const auto path = [&](const QString &name) { return folder.filePath(name); };
    fillFile(path(u"few-home"_s), path(u"few.sqlite"_s), bench.few);
    QElapsedTimer timer;
    timer.start();
    fillFile(path(u"many-home"_s), path(u"many.sqlite"_s), bench.many);
    sayFilled(bench.many, timer);
    compare(
        bench, {u"SQLite"_s, bench.few, bench.many, mostTimes}, requestLists(),
        [&] { return fileStores(path(u"few-home"_s), path(u"few.sqlite"_s)); },
        [&] { return fileStores(path(u"many-home"_s), path(u"many.sqlite"_s)); });
}

void benchBoardOfTeam(const StoreBench &bench)
{
    const TeamDatabase few;
    addPeople(few);
    fillTeam(few, fewOnTheirWay, Filling::OnTheirWay);
    const TeamDatabase many;
    QElapsedTimer timer;
    timer.start();
    adoptPeople(many);
    fillTeam(many, manyOnTheirWay, Filling::OnTheirWay);
    sayFilled(manyOnTheirWay, timer);
    compare(
        bench, {u"PostgreSQL"_s, fewOnTheirWay, manyOnTheirWay, mostTimesOfBoard}, theBoard(),
        [&] { return teamStores(few.address()); }, [&] { return teamStores(many.address()); });
}

void benchBoardOfFile(const StoreBench &bench)
{
    const QTemporaryDir folder;
    const auto path = [&](const QString &name) { return folder.filePath(name); };
    fillFile(path(u"few-home"_s), path(u"few.sqlite"_s), fewOnTheirWay, Filling::OnTheirWay);
    QElapsedTimer timer;
    timer.start();
    fillFile(path(u"many-home"_s), path(u"many.sqlite"_s), manyOnTheirWay, Filling::OnTheirWay);
    sayFilled(manyOnTheirWay, timer);
    compare(
        bench, {u"SQLite"_s, fewOnTheirWay, manyOnTheirWay, mostTimesOfBoard}, theBoard(),
        [&] { return fileStores(path(u"few-home"_s), path(u"few.sqlite"_s)); },
        [&] { return fileStores(path(u"many-home"_s), path(u"many.sqlite"_s)); });
}

} // namespace reintegro::test
