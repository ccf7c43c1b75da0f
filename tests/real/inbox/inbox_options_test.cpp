// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox_counters.h"
#include "app/inbox/inbox_options.h"
#include "app/inbox/inbox_secrets.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class InboxOptionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCommandLineSaysWhereAndNeverASecret_data();
    void theCommandLineSaysWhereAndNeverASecret();
    void theUnitsDatabaseIsOnThisMachine();
    void itListensOnThisMachineAloneUnlessToldOtherwise();
    void secretsAreFilesWithAClientSecret_data();
    void secretsAreFilesWithAClientSecret();
    void everyReasonIsCountedByItself();
};

void InboxOptionsTest::theCommandLineSaysWhereAndNeverASecret_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("meaning");
    const auto good = [](const char *name, const QString &line, const QString &meaning) {
        QTest::newRow(name) << line << meaning;
    };
    const auto bad = [](const char *name, const QString &line) { QTest::newRow(name) << line << QString(); };
    const QString server = u"--server postgresql://localhost:5432/team "_s;
    const QString usual = u"127.0.0.1 8407 300 inbox@localhost:5432/team "_s;
    good("all that is needed", server + u"--user inbox --kind sandbox"_s, usual + u"sandbox"_s);
    good("with equal signs", u"--server=postgresql://localhost:5432/team --user=inbox --kind=production"_s,
        usual + u"production"_s);
    good("the name in the address", u"--server postgresql://inbox@localhost:5432/team --kind sandbox"_s,
        usual + u"sandbox"_s);
    good("another name", u"--server postgresql://ana@localhost:5433/team --user inbox --kind sandbox"_s,
        u"127.0.0.1 8407 300 inbox@localhost:5433/team sandbox"_s);
    good("another address", server + u"--user inbox --kind sandbox --listen [::1]:0 --window 60"_s,
        u"::1 0 60 inbox@localhost:5432/team sandbox"_s);
    good("every address", server + u"--user inbox --kind sandbox --listen 0.0.0.0:65535 --window 86400"_s,
        u"0.0.0.0 65535 86400 inbox@localhost:5432/team sandbox"_s);
    good("a gateway of one's own", server + u"--user inbox --kind custom --api https://pay.example"_s,
        usual + u"custom"_s);
    bad("nothing", u""_s);
    bad("no database", u"--user inbox --kind sandbox"_s);
    bad("nobody", server + u"--kind sandbox"_s);
    bad("no kind", server + u"--user inbox"_s);
    bad("a kind nobody knows", server + u"--user inbox --kind test"_s);
    bad("training without an address", server + u"--user inbox --kind training"_s);
    bad("a gateway without an address", server + u"--user inbox --kind custom"_s);
    bad("a password in the address", u"--server postgresql://inbox:secret@localhost/team --kind sandbox"_s);
    bad("a password", server + u"--user inbox --kind sandbox --password x"_s);
    bad("no port", server + u"--user inbox --kind sandbox --listen 127.0.0.1"_s);
    bad("a port too high", server + u"--user inbox --kind sandbox --listen 127.0.0.1:70000"_s);
    bad("no time", server + u"--user inbox --kind sandbox --window 0"_s);
    bad("too much time", server + u"--user inbox --kind sandbox --window 86401"_s);
    bad("no value", server + u"--user inbox --kind"_s);
}

//! In the order host, port, window, who at which database, and gateway.
static QString meaningOf(const InboxOptions &options)
{
    return u"%1 %2 %3 %4@%5:%6/%7 %8"_s.arg(options.host)
        .arg(options.port)
        .arg(qlonglong(options.window.count()))
        .arg(options.database.user, options.database.host)
        .arg(options.database.port)
        .arg(options.database.database, nameOf(options.profile.kind));
}

void InboxOptionsTest::theCommandLineSaysWhereAndNeverASecret()
{
    QFETCH(QString, line);
    QFETCH(QString, meaning);
    const auto options = readInboxOptions(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(options ? meaningOf(*options) : QString(), meaning);
}

void InboxOptionsTest::theUnitsDatabaseIsOnThisMachine()
{
    QFile unit(QStringLiteral(REINTEGRO_INBOX_UNIT));
    QVERIFY(unit.open(QIODevice::ReadOnly));
    const auto said =
        QRegularExpression(u"Environment=INBOX_SERVER=(\\S+)"_s).match(QString::fromUtf8(unit.readAll()));
    const auto address = teamAddressFromText(said.captured(1));
    QVERIFY2(address, qPrintable(said.captured(1)));
    // Else the certificate that Debian makes for its server, which nobody has signed, would be refused.
    QVERIFY(address->isLocal);
}

void InboxOptionsTest::itListensOnThisMachineAloneUnlessToldOtherwise()
{
    const auto options = readInboxOptions(
        u"--server postgresql://localhost:5432/team --user inbox --kind sandbox"_s.split(u' '));
    QVERIFY(options);
    QCOMPARE(options->host, u"127.0.0.1"_s);
    QCOMPARE(options->profile.api.host(), u"api-qa.liquido.com"_s);
    QCOMPARE(options->database.user, u"inbox"_s);
    QVERIFY(readInboxOptions({u"--help"_s})->wantsHelp);
    QVERIFY(!inboxHelp().isEmpty());
}

void InboxOptionsTest::secretsAreFilesWithAClientSecret_data()
{
    QTest::addColumn<QByteArray>("gateway");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("as credentials set takes it")
        << QByteArray(R"({"clientId":"a","clientSecret":"b","apiKey":"c"})") << true;
    QTest::newRow("with a line end") << QByteArray(
        "{\"clientId\":\"a\",\"clientSecret\":\"b\",\"apiKey\":\"c\"}\n")
                                     << true;
    QTest::newRow("a pasted token signs nothing")
        << QByteArray(R"({"accessToken":"a","apiKey":"c"})") << false;
    QTest::newRow("no JSON") << QByteArray("unmistakable") << false;
    QTest::newRow("broken JSON") << QByteArray(R"({"clientSecret":"unmistakable")") << false;
    QTest::newRow("JSON of another kind") << QByteArray(R"({"clientSecret":["unmistakable"]})") << false;
    QTest::newRow("no file") << QByteArray() << false;
}

void InboxOptionsTest::secretsAreFilesWithAClientSecret()
{
    QFETCH(QByteArray, gateway);
    QFETCH(bool, isGood);
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    if (!gateway.isEmpty())
        write(u"gateway"_s, gateway);
    QVERIFY2(!readInboxSecrets(folder.path()), "the database's password is missing");
    write(u"database-password"_s, "pass word\r\nsecond line\n");
    const auto secrets = readInboxSecrets(folder.path());
    QCOMPARE(secrets.has_value(), isGood);
    if (secrets)
        QCOMPARE(secrets->databasePassword.revealForHashing(), QByteArray("pass word"));
    else
        QVERIFY2(!secrets.error().english().contains(u"unmistakable"_s)
                && !secrets.error().detail.contains(u"unmistakable"_s),
            qPrintable(secrets.error().english()));
    QVERIFY(!readInboxSecrets({}));
}

void InboxOptionsTest::everyReasonIsCountedByItself()
{
    InboxCounters counters;
    quint64 times = 0;
    for (const InboxRefusal refusal : allInboxRefusals) {
        for (quint64 time = 0; time <= times; ++time)
            counters.refuse(refusal);
        ++times;
    }
    const QByteArray text = counters.text();
    times = 0;
    for (const InboxRefusal refusal : allInboxRefusals) {
        const QByteArray line = QByteArrayLiteral("reintegro_inbox_refused_total{reason=\"") + nameOf(refusal)
            + "\"} " + QByteArray::number(++times) + '\n';
        QVERIFY2(text.contains(line), line.constData());
    }
    for (const QByteArray &line : text.split('\n'))
        QVERIFY2(line.isEmpty() || line.startsWith("# HELP reintegro_inbox_")
                || line.startsWith("# TYPE reintegro_inbox_") || line.startsWith("reintegro_inbox_"),
            line.constData());
}

} // namespace reintegro::test

using reintegro::test::InboxOptionsTest;
QTEST_GUILESS_MAIN(InboxOptionsTest)
#include "inbox_options_test.moc"
