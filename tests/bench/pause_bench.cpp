// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_desk.h"
#include "tests/bench/figures.h"
#include "tests/bench/slow_server.h"
#include "tests/bench/store_benches.h"
#include "ui/workspace.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

namespace {

constexpr double mostPause = 50; // ms
constexpr int limit = 120'000; // ms, for anything

//! How long the event loop was away: a tick that should come every two milliseconds.
class Pulse {
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(2ms);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gaps.addNs(m_since.nsecsElapsed());
            m_since.start();
        });
    }
    void start()
    {
        m_since.start();
        m_timer.start();
    }
    [[nodiscard]] double longest() const { return m_gaps.at(100); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    Figures m_gaps;
};

QLineEdit *fieldShowing(const Workspace &window, const QString &name)
{
    const QList<QLineEdit *> all = window.findChildren<QLineEdit *>();
    for (QLineEdit *const field : all) {
        if (field->isVisible() && field->accessibleName() == name)
            return field;
    }
    qFatal("there is no field %s", qPrintable(name));
}

void type(QLineEdit *field, const QString &text)
{
    for (const QChar c : text) {
        QTest::keyClick(field, c.toLatin1());
        QTest::qWait(15);
    }
}

//! What a person does in one sitting, each with the longest time that the window was away.
struct Sitting {
    Figures arriving; //!< The window is shown and its lists come.
    Figures typingKey; //!< Into the look-up's field.
    Figures scrolling; //!< Through all requests, page after page.
    Figures searching; //!< Typing into the search, and the answer coming.
    Figures deciding; //!< Going down the queue with the arrow key.
};

template <typename Act> void measure(Figures &figures, Act act)
{
    Pulse pulse;
    pulse.start();
    act();
    figures.add(pulse.longest());
}

bool waitForRows(const QTableView *table, int rows)
{
    return table && QTest::qWaitFor([&] { return table->model()->rowCount() >= rows; }, limit);
}

void sitDown(const TeamAddress &address, Sitting &sitting)
{
    BenchDesk desk(teamStores(address));
    const SignedIn by = desk.signIn(benchSupervisor);
    const auto window = desk.window(by);
    window->show();
    QTest::qWait(200); // the first painting of a window is nobody's typing
    QTableView *requests = nullptr;
    measure(sitting.arriving, [&] {
        window->showPage(Rail::Page::Requests);
        static_cast<void>(QTest::qWaitFor(
            [&] { return (requests = tableShowing(*window, u"Refund requests"_s)) != nullptr; }, limit));
        if (!waitForRows(requests, 100))
            qFatal("the requests did not come");
    });
    window->showPage(Rail::Page::Lookup);
    QTest::qWait(100);
    measure(sitting.typingKey, [&] { type(fieldShowing(*window, u"Charge key"_s), u"2022030214000008"_s); });
    window->showPage(Rail::Page::Requests);
    QTest::qWait(100);
    measure(sitting.scrolling, [&] {
        for (int rows = 200; rows <= 500; rows += 100) {
            requests->verticalScrollBar()->setValue(requests->verticalScrollBar()->maximum());
            if (!waitForRows(requests, rows))
                qFatal("the next page did not come");
            QTest::qWait(50);
        }
    });
    measure(sitting.searching, [&] {
        type(fieldShowing(*window, u"Find"_s), u"order-999"_s);
        QTest::qWait(5000);
    });
    window->showPage(Rail::Page::Approvals);
    QTableView *queue = nullptr;
    static_cast<void>(QTest::qWaitFor(
        [&] { return (queue = tableShowing(*window, u"Requests awaiting approval"_s)) != nullptr; }, limit));
    if (!waitForRows(queue, 400))
        qFatal("the queue did not come");
    measure(sitting.deciding, [&] {
        for (int step = 0; step < 20; ++step) {
            QTest::keyClick(queue, Qt::Key_Down);
            QTest::qWait(60);
        }
    });
}

} // namespace

void benchPauses(const StoreBench &bench, const TeamDatabase &database)
{
    std::printf("The longest time the window did not answer: PostgreSQL, %lld requests, the longest of %d "
                "sittings\n",
        static_cast<long long>(bench.requests), bench.sittings);
    TeamAddress slow = database.address();
    const SlowServer server(slow.host, slow.port, 300ms);
    slow.port = server.port();
    Sitting delayed;
    Sitting undelayed;
    for (int round = 0; round < bench.sittings; ++round) {
        sitDown(database.address(), undelayed);
        sitDown(slow, delayed);
    }
    double longest = 0;
    const auto line = [&](const QString &words, const Figures &late, const Figures &without) {
        longest = std::max(longest, late.at(100));
        sayLine(words,
            u"%1 ms with 300 ms on every statement, %2 ms without"_s.arg(late.at(100), 0, 'f', 0)
                .arg(without.at(100), 0, 'f', 0));
    };
    line(u"the list comes"_s, delayed.arriving, undelayed.arriving);
    line(u"typing a charge's key"_s, delayed.typingKey, undelayed.typingKey);
    line(u"scrolling on, page after page"_s, delayed.scrolling, undelayed.scrolling);
    line(u"typing a search, and its answer"_s, delayed.searching, undelayed.searching);
    line(u"going down the queue"_s, delayed.deciding, undelayed.deciding);
    sayLine(u"goal: none above %1 ms"_s.arg(mostPause),
        u"%1 ms: %2"_s.arg(longest, 0, 'f', 0).arg(longest <= mostPause ? u"reached"_s : u"missed"_s));
}

} // namespace reintegro::test
