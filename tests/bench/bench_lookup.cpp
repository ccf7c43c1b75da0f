// SPDX-License-Identifier: GPL-3.0-or-later
// How long from asking for a charge until its page is painted, with the training gateway in a process of its
// own on loopback, beside curl fetching the same bytes.
//     bench_lookup [RUNS]        bench_lookup --serve   (the gateway; prints its port)
#include "app/composition/open_desk.h"
#include "app/composition/training_place.h"
#include "app/training/training_charges.h"
#include "app/training/training_gateway.h"
#include "models/gateway/credential_source.h"
#include "models/store/sqlite/sqlite_people_store.h"
#include "tests/support/await.h"
#include "ui/charge/charge_page.h"
#include "ui/common/theme.h"
#include "ui/lookup/lookup_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <vector>

using namespace reintegro;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int limit = 20'000; // ms for anything

//! Tells when a widget has been painted, children and all.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget *watched)
        : m_watched(watched)
    {
        watched->installEventFilter(this);
    }
    //! Milliseconds from `begin()` until the widget is painted, or -1.
    template <typename Begin> double timeUntilPainted(Begin begin)
    {
        QEventLoop loop;
        QElapsedTimer timer;
        m_painted = [&] {
            m_painted = nullptr;
            // The rest of this repaint, the children and the way to the screen, ends before the next event.
            QTimer::singleShot(0, &loop, &QEventLoop::quit);
        };
        bool late = false;
        QTimer::singleShot(limit, &loop, [&] {
            late = true;
            loop.quit();
        });
        timer.start();
        begin();
        loop.exec();
        return late ? -1.0 : static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_watched && event->type() == QEvent::Paint && m_painted)
            m_painted();
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_watched;
    std::function<void()> m_painted;
};

QString median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return u"%1 ms (%2-%3)"_s.arg(times.at(times.size() / 2), 0, 'f', 1)
        .arg(times.front(), 0, 'f', 1)
        .arg(times.back(), 0, 'f', 1);
}

int serve(QApplication &application)
{
    TrainingGateway gateway;
    if (!gateway.start())
        return 1;
    QTextStream(stdout) << gateway.port() << Qt::endl;
    return application.exec();
}

//! Milliseconds of one curl from its start to its end; the answer's bytes go to `bytes`.
double curl(const QUrl &address, QByteArray *bytes)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(u"curl"_s,
        {u"-s"_s, u"-H"_s, u"Authorization: Bearer training-access-token"_s, u"-H"_s, u"x-api-key: bench"_s,
            address.toString(QUrl::FullyEncoded)});
    if (!process.waitForFinished(limit))
        return -1;
    const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    *bytes = process.readAllStandardOutput();
    return taken;
}

int measure(int runs)
{
    QTextStream out(stdout);
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {u"--serve"_s});
    if (!server.waitForReadyRead(limit))
        return 1;
    const QUrl api(u"http://127.0.0.1:"_s + QString::fromLatin1(server.readLine()).trimmed());

    const QTemporaryDir folder;
    const SystemClock clock;
    const auto home = HomeFolder::open(folder.path() + u"/home"_s);
    SqlitePeopleStore people(home->peopleFile(), clock, PasswordCost::cheapForTests());
    const Secret password("bench-password");
    const auto added = test::await(people.add(u"bench"_s, Role::Administrator | Role::Agent, password, {}));
    const auto by = test::await(people.signIn(u"bench"_s, password));
    Profile profile;
    profile.name = u"bench"_s;
    profile.api = api;
    profile.auth = api;
    OpenDesk desk({.home = *home, .clock = clock, .people = people}, profile,
        std::make_unique<FixedCredentials>(trainingCredentials()),
        std::make_unique<FixedStoreKey>(StoreKey::fromBytes({})));
    if (!added || !by || !test::await(desk.open())) {
        out << "the desk could not be opened" << Qt::endl;
        return 1;
    }

    LookupPage page(desk.services(), *by);
    page.resize(1200, 800);
    page.show();
    PaintWatch watch(page.findChild<ChargePage *>());
    const auto charges = trainingCharges(clock.now());
    std::vector<double> painted;
    std::vector<double> fetched;
    QByteArray bytes;
    for (int i = -2; i < runs; ++i) { // the first two, one of them with the token, are not counted
        // Two in turn, so that each is shown anew.
        const auto key = ChargeKey::fromPasted(charges.at(static_cast<std::size_t>(i & 1)).key);
        const double shown = watch.timeUntilPainted([&] { page.open(*key); });
        QUrl address = api;
        address.setPath(u"/v1/payments/charges/"_s + key->toString());
        const double beside = curl(address, &bytes);
        if (shown < 0 || beside < 0 || !bytes.contains("idempotencyKey")) {
            out << "a look-up did not work" << Qt::endl;
            return 1;
        }
        if (i >= 0) {
            painted.push_back(shown);
            fetched.push_back(beside);
        }
    }
    server.kill();
    server.waitForFinished();
    out << "look-up to painted page        " << median(painted) << "\n"
        << "curl, start to end, " << bytes.size() << " bytes  " << median(fetched) << "\n"
        << "platform " << QGuiApplication::platformName() << ", " << runs << " runs each, in turn"
        << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString argument = QCoreApplication::arguments().value(1);
    if (argument == "--serve"_L1)
        return serve(application);
    Theme::apply(application, ColorScheme::Light);
    return measure(argument.isEmpty() ? 51 : argument.toInt());
}
