// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/scripted_desk.h"
#include "tests/unit/tables/some_requests.h"
#include "ui/workspace.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

namespace {

//! Measures how long the event loop was away: a tick that should come every few milliseconds.
class Pulse {
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(2ms);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_since.restart());
            ++m_beats;
        });
    }
    void start()
    {
        m_since.start();
        m_timer.start();
    }
    void pause() { m_timer.stop(); }
    [[nodiscard]] qint64 longest() const { return m_longest; } //!< ms
    [[nodiscard]] int beats() const { return m_beats; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_beats = 0;
};

} // namespace

//! The window never waits for the store.
class ResponsivenessTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, ColorScheme::Light); }

    void typesAndScrollsWithoutAPauseHoweverLateTheStoreAnswers()
    {
        constexpr qint64 longestPause = 50; // ms
        const qint64 undelayed = longestGapWith(0ms);
        const qint64 delayed = longestGapWith(300ms);
        qInfo("longest gap: %lld ms, without delay %lld ms", static_cast<long long>(delayed),
            static_cast<long long>(undelayed));
        QVERIFY(undelayed > 0 && delayed > 0);
        // On a machine that is busy with other things the same without a delay is no faster.
        QVERIFY2(delayed <= std::max(longestPause, undelayed * 3 / 2),
            qPrintable(u"%1 ms, %2 ms without delay"_s.arg(delayed).arg(undelayed)));
    }

private:
    //! Signs in, types into both fields and scrolls through the requests as their pages come.
    static qint64 longestGapWith(std::chrono::milliseconds delay)
    {
        ScriptedDesk desk;
        for (int number = 1; number <= 2000; ++number)
            desk.scripted.kept.push_back(requestNumber(number));
        desk.scripted.delay = delay;
        Workspace window(desk.services, desk.signedIn("sofia"), {});
        window.resize(1280, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            return -1;
        window.showPage(Rail::Page::Requests);
        QTableView *requests = nullptr;
        const bool hasCome = QTest::qWaitFor([&] {
            requests = showing<QTableView>(&window, u"Refund requests"_s);
            return requests && requests->model()->rowCount() >= 100;
        });
        if (!hasCome)
            return -1;
        window.showPage(Rail::Page::Lookup);
        QTest::qWait(50); // the first painting of a page is not typing

        Pulse pulse;
        pulse.start();
        type(showing<QLineEdit>(&window, u"Charge key"_s), u"2022030214000008"_s);
        pulse.pause(); // while the page is built up, which waits for nobody
        window.showPage(Rail::Page::Requests);
        QTest::qWait(50);
        pulse.start();
        for (int step = 0; step < 40; ++step) {
            requests->verticalScrollBar()->setValue(requests->verticalScrollBar()->maximum());
            QTest::qWait(25);
        }
        type(showing<QLineEdit>(&window, u"Find"_s), u"order-19"_s);
        QTest::qWait(700); // the answer to it comes and is painted
        return pulse.beats() > 100 ? pulse.longest() : -1;
    }

    static void type(QLineEdit *edit, const QString &text)
    {
        for (const QChar c : text) {
            QTest::keyClick(edit, c.toLatin1());
            QTest::qWait(15);
        }
    }
};

} // namespace reintegro::test

QTEST_MAIN(reintegro::test::ResponsivenessTest)
#include "responsiveness_test.moc"
