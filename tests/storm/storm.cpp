// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/storm.h"

#include "tests/support/await.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

static constexpr qint64 chargeAmount = 25000000; // of the training gateway's charges made on demand

Storm::Storm(StormOrders orders, QJsonObject store, QString password)
    : m_orders(std::move(orders))
    , m_store(std::move(store))
    , m_password(std::move(password))
    , m_random(m_orders.seed)
{
    m_gateway.setSettleDelay(std::chrono::seconds(1));
    if (const auto started = m_gateway.start(); !started)
        qFatal("%s", qPrintable(started.error().english()));
}

Storm::~Storm()
{
    for (const auto &desk : m_desks) {
        desk->disconnect(this);
        desk->kill();
        desk->waitForFinished();
    }
}

QString Storm::personOf(int desk)
{
    return (desk % 2 == 0 ? u"storm.agent%1"_s : u"storm.supervisor%1"_s).arg(desk / 2 + 1);
}

void Storm::startDesk(int desk)
{
    QJsonObject orders = m_store;
    orders.insert(u"gateway"_s, m_gateway.address().toString());
    orders.insert(u"name"_s, personOf(desk));
    orders.insert(u"password"_s, m_password);
    orders.insert(u"seed"_s, qint64((m_orders.seed * 7919 + ++m_started) % 2000000000));
    orders.insert(u"charges"_s, m_orders.charges);
    orders.insert(u"until"_s, m_until);
    QProcess &process = *m_desks.at(size_t(desk));
    process.start();
    process.write(QJsonDocument(orders).toJson(QJsonDocument::Compact) + '\n');
    process.closeWriteChannel();
}

void Storm::deskEnded(int desk)
{
    QProcess &process = *m_desks.at(size_t(desk));
    const QByteArray lines = process.readAllStandardOutput().trimmed();
    const QJsonObject report = QJsonDocument::fromJson(lines.split('\n').constLast()).object();
    const QJsonObject counts = report.value("counts"_L1).toObject();
    for (auto each = counts.begin(); each != counts.end(); ++each)
        m_seen.counts[each.key()] += each.value().toInt();
    m_seen.longestStep = std::max(m_seen.longestStep, qint64(report.value("longest"_L1).toDouble()));
    const QString trouble = report.value("trouble"_L1).toString();
    if (!trouble.isEmpty() && !m_seen.troubles.contains(trouble) && m_seen.troubles.size() < 10)
        m_seen.troubles.append(trouble);
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    if (process.exitStatus() == QProcess::CrashExit && said.contains("ASSERT"_L1))
        m_seen.troubles.append(said);
    if (QDateTime::currentMSecsSinceEpoch() < m_until)
        startDesk(desk);
}

void Storm::killOne()
{
    QProcess &desk = *m_desks.at(m_random.bounded(quint32(m_desks.size())));
    if (desk.state() != QProcess::Running)
        return;
    desk.kill();
    ++m_seen.kills;
}

void Storm::blow()
{
    m_until = QDateTime::currentMSecsSinceEpoch() + std::chrono::milliseconds(m_orders.time).count();
    const QString program = QCoreApplication::applicationDirPath() + u"/storm_desk"_s;
    for (int desk = 0; desk < m_orders.desks; ++desk) {
        m_desks.push_back(std::make_unique<QProcess>());
        QProcess &process = *m_desks.back();
        process.setProgram(program);
        process.setProcessChannelMode(QProcess::SeparateChannels);
        connect(&process, &QProcess::finished, this, [this, desk] { deskEnded(desk); });
    }
    for (int desk = 0; desk < m_orders.desks; ++desk)
        startDesk(desk);
    QTimer kills;
    connect(&kills, &QTimer::timeout, this, &Storm::killOne);
    kills.start(m_orders.betweenKills);
    QTimer disturbances;
    connect(&disturbances, &QTimer::timeout, this, [this] {
        m_orders.disturb(m_random);
        ++m_seen.disturbances;
    });
    if (m_orders.disturb)
        disturbances.start(m_orders.betweenDisturbances);
    QEventLoop loop;
    QTimer::singleShot(m_orders.time, &loop, &QEventLoop::quit);
    loop.exec();
    kills.stop();
    disturbances.stop();
    // The last step of a desk may be a refund call with all its repeats, and the gateway here has to answer.
    QTimer::singleShot(std::chrono::seconds(70), &loop, &QEventLoop::quit);
    for (const auto &desk : m_desks)
        connect(desk.get(), &QProcess::finished, &loop, [this, &loop] {
            if (!isAnyRunning())
                loop.quit();
        });
    if (isAnyRunning())
        loop.exec();
    if (isAnyRunning())
        m_seen.troubles.append(u"a desk did not end"_s);
}

bool Storm::isAnyRunning() const
{
    return std::any_of(m_desks.cbegin(), m_desks.cend(),
        [](const auto &desk) { return desk->state() != QProcess::NotRunning; });
}

static bool wasApproved(const RefundRequest &request)
{
    return std::any_of(request.decisions.cbegin(), request.decisions.cend(), [&](const Decision &each) {
        return each.kind == Decision::Kind::Approve && each.by != request.requestedBy;
    });
}

void Storm::judge(const RefundRequest &request, StormFigures &figures)
{
    const QString key = request.refundKey.toString();
    const int payouts = m_gateway.payouts(key);
    ++figures.requests;
    ++figures.states[nameOf(request.state)];
    figures.paid += payouts > 0 ? 1 : 0;
    figures.paidTwice += payouts > 1 ? 1 : 0;
    figures.paidWithoutApproval += payouts > 0 && !wasApproved(request) ? 1 : 0;
    // The gateway's own faults make it say something else than it did; those requests stay unknown.
    const bool mayHavePaid = isOnItsWay(request.state) || request.state == RequestState::Settled
        || request.state == RequestState::NotSent;
    figures.failedPaid += payouts > 0 && !mayHavePaid ? 1 : 0;
    figures.settledUnpaid += payouts == 0 && request.state == RequestState::Settled ? 1 : 0;
}

StormFigures Storm::figures(RefundStore &store)
{
    StormFigures figures = m_seen;
    const auto requests = await(store.requests());
    if (!requests) {
        figures.brokenReason = requests.error().english();
        return figures;
    }
    QMap<QString, qint64> wanted;
    QMap<QString, qint64> paid;
    for (const RefundRequest &request : *requests) {
        judge(request, figures);
        if (countsAgainstCharge(request.state))
            wanted[request.chargeKey.toString()] += request.amount.minorUnits();
        paid[request.chargeKey.toString()] +=
            m_gateway.payouts(request.refundKey.toString()) * request.amount.minorUnits();
    }
    for (auto charge = wanted.cbegin(); charge != wanted.cend(); ++charge)
        figures.exceeded += *charge > chargeAmount || paid.value(charge.key()) > chargeAmount ? 1 : 0;
    const auto check = await(store.verifyJournal({}));
    figures.isJournalWhole = check && check->isWhole();
    if (!figures.isJournalWhole)
        figures.brokenReason =
            check ? u"entry %1: %2"_s.arg(*check->brokenAt).arg(check->reason) : check.error().english();
    return figures;
}

QString StormFigures::text() const
{
    QString text = u"requests %1 · paid %2 · paid twice %3 · paid without approval %4 · charges exceeded %5\n"
                   "called settled, not paid %6 · called over, paid %7 · journal %8\n"
                   "kills %9 · "_s.arg(requests)
                       .arg(paid)
                       .arg(paidTwice)
                       .arg(paidWithoutApproval)
                       .arg(exceeded)
                       .arg(settledUnpaid)
                       .arg(failedPaid)
                       .arg(isJournalWhole ? u"whole"_s : QString(u"broken: "_s + brokenReason))
                       .arg(kills);
    text += u"disturbances %1 · longest step %2 ms\n"_s.arg(disturbances).arg(longestStep);
    for (const auto &[title, table] : {std::pair{u"states"_s, states}, {u"steps"_s, counts}}) {
        text += title + u":\n"_s;
        for (auto each = table.cbegin(); each != table.cend(); ++each)
            text += u"  %1 %2\n"_s.arg(each.key()).arg(each.value());
    }
    for (const QString &trouble : troubles)
        text += u"trouble: "_s + trouble + u'\n';
    return text;
}

} // namespace reintegro::test
