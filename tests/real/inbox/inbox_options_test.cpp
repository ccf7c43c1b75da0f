// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inbox_counters.h"
#include "app/inbox/inbox_options.h"
#include "app/inbox/inbox_secrets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class InboxOptionsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCommandLineSaysWhereAndNeverASecret_data();
    void theCommandLineSaysWhereAndNeverASecret();
    void itListensOnThisMachineAloneUnlessToldOtherwise();
    void secretsAreFilesWithAClientSecret_data();
    void secretsAreFilesWithAClientSecret();
    void everyReasonIsCountedByItself();
};

void InboxOptionsTest::theCommandLineSaysWhereAndNeverASecret_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const QString &line, bool isGood) {
        QTest::newRow(name) << line << isGood;
    };
    const QString server = u"--server postgresql://localhost:5432/team "_s;
    row("all that is needed", server + u"--user inbox --kind sandbox"_s, true);
    row("with equal signs", u"--server=postgresql://localhost:5432/team --user=inbox --kind=production"_s,
        true);
    row("the name in the address", u"--server postgresql://inbox@localhost:5432/team --kind sandbox"_s, true);
    row("another address", server + u"--user inbox --kind sandbox --listen [::1]:0 --window 60"_s, true);
    row("a gateway of one's own", server + u"--user inbox --kind custom --api https://pay.example"_s, true);
    row("nothing", u""_s, false);
    row("no database", u"--user inbox --kind sandbox"_s, false);
    row("nobody", server + u"--kind sandbox"_s, false);
    row("no kind", server + u"--user inbox"_s, false);
    row("a kind nobody knows", server + u"--user inbox --kind test"_s, false);
    row("training without an address", server + u"--user inbox --kind training"_s, false);
    row("a gateway without an address", server + u"--user inbox --kind custom"_s, false);
    row("a password in the address", u"--server postgresql://inbox:secret@localhost/team --kind sandbox"_s,
        false);
    row("a password", server + u"--user inbox --kind sandbox --password x"_s, false);
    row("no port", server + u"--user inbox --kind sandbox --listen 127.0.0.1"_s, false);
    row("a port too high", server + u"--user inbox --kind sandbox --listen 127.0.0.1:70000"_s, false);
    row("no time", server + u"--user inbox --kind sandbox --window 0"_s, false);
    row("no value", server + u"--user inbox --kind"_s, false);
}

void InboxOptionsTest::theCommandLineSaysWhereAndNeverASecret()
{
    QFETCH(QString, line);
    QFETCH(bool, isGood);
    const auto options = readInboxOptions(line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(options.has_value() == isGood, options ? "" : qPrintable(options.error().english()));
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
    QTest::newRow("no JSON") << QByteArray("secret") << false;
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
        QVERIFY(!secrets.error().english().contains(u"secret\""_s));
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
