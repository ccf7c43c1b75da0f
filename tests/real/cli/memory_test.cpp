// SPDX-License-Identifier: GPL-3.0-or-later
// What a gateway sends too much of does not fill this machine's memory.
#include "tests/real/cli/cli_home.h"

#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class CliMemoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hugeAnswersStaySmallInMemory_data();
    void hugeAnswersStaySmallInMemory();
};

void CliMemoryTest::hugeAnswersStaySmallInMemory_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("80 MiB") << u"lookup-fault-huge"_s;
    QTest::newRow("gzip bomb") << u"lookup-fault-gzip-bomb"_s;
    QTest::newRow("deep") << u"lookup-fault-deep"_s;
}

//! The most memory a process has had so far, in KiB, as the system says.
static qint64 peakMemory(qint64 processId)
{
    QFile status(u"/proc/%1/status"_s.arg(processId));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

void CliMemoryTest::hugeAnswersStaySmallInMemory()
{
    QFETCH(const QString, key);
    CliHome home;
    QVERIFY(home.fill());
    const std::unique_ptr<QProcess> process = home.start(home.as("ana", {u"charge"_s, u"show"_s, key}));
    qint64 peak = 0;
    while (!QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, 10))
        peak = std::max(peak, peakMemory(process->processId()));
    QCOMPARE(CliHome::wait(*process).exitStatus, 5);
    QVERIFY(peak > 0);
    QVERIFY2(peak < qint64{300} * 1024, qPrintable(QString::number(peak)));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliMemoryTest)
#include "memory_test.moc"
