// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/log_file.h"
#include "models/basics/log_mask.h"
#include "models/basics/logging.h"
#include "models/basics/support_report.h"
#include "tests/support/manual_clock.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class LogTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatLooksPersonalOrSecretIsMasked_data();
    void whatLooksPersonalOrSecretIsMasked();
    void whatSaysWhatHappenedStays_data();
    void whatSaysWhatHappenedStays();
    void theHomeFolderHasNoName();
    void aMessageIsOneLineWithItsTimeAndLevel();
    void theLogIsForItsOwnerOnly();
    void theLogNeverGrowsBeyondItsFiles();
    void aFolderThatCannotBeMadeStopsNobody();
    void whatQtSaysGoesThroughTheNet();
    void aBundleIsAnArchiveThatTarReads();
};

static QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void LogTest::whatLooksPersonalOrSecretIsMasked_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &secret,
                         const QString &around = u"it says %1 here"_s) {
        QTest::newRow(name) << secret << around.arg(secret);
    };
    row("document", u"1020304050"_s);
    row("document in groups", u"1.020.304.050"_s);
    row("document beside letters", u"52345678"_s, u"CC%1"_s);
    row("account", u"12345678901"_s);
    row("account with strokes", u"123-456789-01"_s);
    row("NIT", u"900123456-8"_s);
    row("phone", u"+57 300 123 4567"_s);
    row("phone without blanks", u"3001234567"_s);
    row("card", u"4242424242424242"_s);
    row("card in groups", u"4242 4242 4242 4242"_s);
    row("e-mail", u"laura.gomez@example.com"_s);
    row("e-mail in an address", u"laura%40example.com"_s);
    row("e-mail with accents", u"l\u00E1zaro@example.com.co"_s);
    row("card token", u"card_8736453a-dad0-4f26-85f0-95e8787d0237"_s);
    row("token", u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"_s);
    row("bearer", u"abc.def"_s, u"Authorization: Bearer %1"_s);
    row("api key", u"k-1"_s, u"x-api-key: %1"_s);
    row("client secret in JSON", u"hush"_s, u"{\"clientSecret\": \"%1\"}"_s);
    row("password in an address", u"hush"_s, u"postgresql://db/x?password=%1&sslmode=verify-full"_s);
    row("hex", u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"_s);
    row("base64", u"MTIzNDU2Nzg5MDEyMzQ1Njc4OTA="_s);
}

void LogTest::whatLooksPersonalOrSecretIsMasked()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, line);
    const QString masked = maskedForLog(line);
    QVERIFY2(!masked.contains(secret), qPrintable(masked));
    // No part of it either that is long enough to be of use.
    for (qsizetype at = 0; at + 6 <= secret.size(); ++at)
        QVERIFY2(!masked.contains(secret.mid(at, 6)) || secret.mid(at, 6) == u".examp"_s, qPrintable(masked));
    QVERIFY(masked.contains(u"•••"_s));
}

void LogTest::whatSaysWhatHappenedStays_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("a request") << u"the outcome of R1042 could not be recorded"_s;
    QTest::newRow("a status") << u"status 502, trouble 3, sent 1 times, 1183 bytes"_s;
    QTest::newRow("a version") << u"reintegro 0.1.0 began on Qt 6.4.2 on Debian GNU/Linux 12 (bookworm)"_s;
    QTest::newRow("a step") << u"store brought from version 8 to 10"_s;
    QTest::newRow("an error's kind") << u"no checkpoint was kept: keychain"_s;
    QTest::newRow("a file") << u"/var/lib/reintegro/stores/production-shop.sqlite is damaged"_s;
    QTest::newRow("nothing") << QString();
}

void LogTest::whatSaysWhatHappenedStays()
{
    QFETCH(const QString, line);
    QCOMPARE(maskedForLog(line), line);
}

void LogTest::theHomeFolderHasNoName()
{
    QCOMPARE(maskedForLog(QDir::homePath() + u"/logs"_s), u"~/logs"_s);
}

void LogTest::aMessageIsOneLineWithItsTimeAndLevel()
{
    const QTemporaryDir folder;
    const ManualClock clock;
    LogFile log(folder.filePath(u"logs"_s), u"reintegro"_s, clock);
    log.write(QtWarningMsg, "reintegro.store", u"the store\nis damaged\r\n"_s);
    QCOMPARE(contentOf(folder.filePath(u"logs/reintegro.log"_s)),
        u"2026-02-02T02:40:00.000Z W reintegro.store the store · is damaged · \n"_s);
}

void LogTest::theLogIsForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const ManualClock clock;
    LogFile log(folder.filePath(u"logs"_s), u"reintegro"_s, clock);
    log.write(QtInfoMsg, "reintegro.app", u"began"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(folder.filePath(u"logs"_s)) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder.filePath(u"logs/reintegro.log"_s)) & others, QFile::Permissions());
}

void LogTest::theLogNeverGrowsBeyondItsFiles()
{
    const QTemporaryDir folder;
    const ManualClock clock;
    LogFile log(folder.path(), u"reintegro"_s, clock, 1000);
    for (int i = 0; i < 200; ++i)
        log.write(QtWarningMsg, "reintegro.app", u"line %1"_s.arg(i));
    const QStringList files = LogFile::filesOf(folder.path(), u"reintegro"_s);
    QCOMPARE(files.size(), LogFile::mostFiles);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), LogFile::mostFiles);
    QString all;
    for (const QString &file : files) {
        QVERIFY(QFileInfo(file).size() <= 1000);
        all += contentOf(file);
    }
    QVERIFY(all.endsWith(u"line 199\n"_s)); // the oldest first, the newest kept
    QVERIFY(!all.contains(u"line 0\n"_s));
    log.write(QtWarningMsg, "reintegro.app", QString(5000, u'x'));
    QVERIFY(contentOf(files.last()).size() < 1000 + LogFile::longestLine + 100);
}

void LogTest::aFolderThatCannotBeMadeStopsNobody()
{
    const ManualClock clock;
    LogFile log(u"/proc/nowhere/logs"_s, u"reintegro"_s, clock);
    log.write(QtWarningMsg, "reintegro.app", u"goes on"_s);
    QVERIFY(LogFile::filesOf(u"/proc/nowhere/logs"_s, u"reintegro"_s).isEmpty());
}

void LogTest::whatQtSaysGoesThroughTheNet()
{
    const QTemporaryDir folder;
    const ManualClock clock;
    LogFile log(folder.path(), u"reintegro"_s, clock);
    {
        const LogKeeping keeping(log);
        qWarning("an account 12345678901 slipped in");
        qCInfo(lcApp) << "opened";
        qCDebug(lcApp) << "of no use";
    }
    qWarning("afterwards");
    const QString all = contentOf(folder.filePath(u"reintegro.log"_s));
    QVERIFY2(all.contains(u"an account ••• slipped in"_s), qPrintable(all));
    QVERIFY(all.contains(u" I reintegro.app opened"_s));
    QVERIFY(!all.contains(u"of no use"_s));
    QVERIFY(!all.contains(u"afterwards"_s));
}

void LogTest::aBundleIsAnArchiveThatTarReads()
{
    const QTemporaryDir folder;
    const QDateTime at = ManualClock().now();
    const QString file = folder.filePath(bundleName(at));
    QVERIFY(file.endsWith(u"reintegro-support-20260202-024000.tar"_s));
    const SupportReport report{{u"program.txt"_s, u"reintegro: 0.1.0\n"_s},
        {u"stores.txt"_s, QString(1024, u'x')}, {u"reintegro.log"_s, u"áé\n"_s}};
    QCOMPARE(writeBundle(file, report, at), QString());
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QProcess tar;
    tar.start(u"tar"_s, {u"-xf"_s, file, u"-C"_s, folder.path()});
    QVERIFY(tar.waitForFinished());
    QCOMPARE(tar.readAllStandardError(), QByteArray());
    QCOMPARE(tar.exitCode(), 0);
    for (const SupportPart &part : report)
        QCOMPARE(contentOf(folder.filePath(part.name)), part.text);
    QVERIFY(!writeBundle(u"/proc/nowhere/x.tar"_s, report, at).isEmpty());
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::LogTest)
#include "log_test.moc"
