// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets stand in the keychain and nowhere else.
#include "tests/real/cli/cli_home.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class CliSecretsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreNowhereUnderTheHomeAndInNoOutput();
    void secretsAreInNoProcessList();
    void whatIsForgottenIsGoneFromTheKeychain();
    void theHomeIsForItsOwnerOnly();
    void withoutAKeychainNothingIsKeptElsewhere();
};

static const QByteArray cardToken = "card_8736453a-dad0-4f26-85f0-95e8787d0237";

static QList<QByteArray> secrets()
{
    QList<QByteArray> plain{CliHome::clientId, CliHome::clientSecret, CliHome::apiKey, cardToken,
        "training-access-token", "card_00000000-0000-4000-8000-0000train0237"};
    for (const char *name : {"admin", "ana", "sofia"})
        plain.append(CliHome::passwordOf(QString::fromLatin1(name)));
    QList<QByteArray> all;
    for (const QByteArray &secret : std::as_const(plain)) {
        const QString text = QString::fromLatin1(secret);
        all << secret << secret.toHex()
            << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        // In base64 the beginning depends on what stands before; the middle does so in three ways.
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray shifted = QByteArray(shift, 'x') + secret;
            const QByteArray padded = shifted.toBase64();
            all << padded.mid(4, padded.size() - 8);
        }
    }
    return all;
}

static QString firstIn(const QByteArray &bytes)
{
    const QList<QByteArray> all = secrets();
    for (const QByteArray &secret : all) {
        if (bytes.contains(secret))
            return QString::fromLatin1(secret.left(12));
    }
    return {};
}

static void workADay(CliHome &home)
{
    for (const char *key : {"2022030214000008", "order-1043", "order-1042"})
        (void)home.runAs("ana", {u"charge"_s, u"show"_s, QString::fromLatin1(key)});
    const QString settled = home.approved(u"2022030214000008"_s, 100);
    const QString unknown = home.approved(u"fault-500"_s, 100);
    for (const QString &id : {settled, unknown}) {
        (void)home.runAs("sofia", {u"refund"_s, u"send"_s, id});
        (void)home.runAs("ana", {u"refund"_s, u"check"_s, id});
    }
    (void)home.runAs("ana", {u"charge"_s, u"show"_s, u"lookup-fault-401"_s});
    (void)home.runAs("admin", {u"credentials"_s, u"check"_s});
    (void)home.runAs("admin", {u"user"_s, u"list"_s});
    (void)home.runAs("sofia", {u"journal"_s, u"export"_s, home.path() + u"/journal.jsonl"_s});
}

void CliSecretsTest::secretsAreNowhereUnderTheHomeAndInNoOutput()
{
    CliHome home;
    home.environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    QVERIFY(home.fill());
    workADay(home);
    QVERIFY(home.allOutput.size() > 10'000);
    QCOMPARE(firstIn(home.allOutput), QString());
    int files = 0;
    QDirIterator all(home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        QVERIFY2(firstIn(file.readAll()).isEmpty(), qPrintable(file.fileName()));
    }
    QVERIFY(files >= 4);
}

void CliSecretsTest::secretsAreInNoProcessList()
{
    CliHome home;
    QVERIFY(home.fill());
    const QString id = home.approved(u"fault-slow"_s, 100);
    const std::unique_ptr<QProcess> sender = home.start(home.as("sofia", {u"refund"_s, u"send"_s, id}));
    int seen = 0;
    while (!QTest::qWaitFor([&sender] { return sender->state() == QProcess::NotRunning; }, 200)) {
        const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
        for (const QString &process : processes) {
            QFile commandLine(u"/proc/"_s + process + u"/cmdline"_s);
            if (commandLine.open(QIODevice::ReadOnly))
                QCOMPARE(firstIn(commandLine.readAll()), QString());
        }
        // Another program of the same user cannot look into this one either.
        QFile memory(u"/proc/%1/environ"_s.arg(sender->processId()));
        seen += QFileInfo(memory.fileName()).ownerId() == 0 ? 1 : 0;
    }
    QVERIFY(seen > 0);
    QCOMPARE(CliHome::wait(*sender).exitStatus, 0);
}

void CliSecretsTest::whatIsForgottenIsGoneFromTheKeychain()
{
    CliHome home;
    QVERIFY(home.fill());
    QCOMPARE(home.runAs("admin", {u"credentials"_s, u"check"_s}).exitStatus, 0);
    QCOMPARE(home.runAs("admin", {u"credentials"_s, u"clear"_s}).exitStatus, 0);
    const CliAnswer without = home.runAs("admin", {u"credentials"_s, u"check"_s});
    QCOMPARE(without.exitStatus, 4);
    QCOMPARE(without.kind(), u"not_allowed"_s);
    QCOMPARE(home.runAs("ana", {u"charge"_s, u"show"_s, u"order-1042"_s}).exitStatus, 4);
}

void CliSecretsTest::theHomeIsForItsOwnerOnly()
{
    CliHome home;
    QCOMPARE(home.run({u"profile"_s, u"add"_s, u"shop"_s, u"--kind"_s, u"training"_s}).exitStatus, 0);
    QCOMPARE(home.run({u"charge"_s, u"show"_s, u"order-1042"_s}).exitStatus, 0);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(home.path()) & others, QFile::Permissions());
    QDirIterator all(
        home.path(), {u"*.sqlite"_s, u"*.ini"_s, u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        QVERIFY2((QFile::permissions(file) & others) == QFile::Permissions(), qPrintable(file));
    }
}

void CliSecretsTest::withoutAKeychainNothingIsKeptElsewhere()
{
    CliHome home;
    QVERIFY(home.fill());
    home.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    const CliAnswer set = home.runAs("admin", {u"credentials"_s, u"set"_s},
        QByteArray(R"({"accessToken":")") + CliHome::clientSecret + R"(","apiKey":")" + CliHome::apiKey
            + R"("})");
    QCOMPARE(set.exitStatus, 8);
    QCOMPARE(set.kind(), u"keychain"_s);
    QCOMPARE(home.runAs("ana", {u"charge"_s, u"show"_s, u"order-1042"_s}).exitStatus, 8);
    // Training inside the program needs none.
    QCOMPARE(
        home.runAs("admin", {u"profile"_s, u"add"_s, u"practice"_s, u"--kind"_s, u"training"_s}).exitStatus,
        0);
    QCOMPARE(home.runAs("ana", {u"--profile"_s, u"practice"_s, u"charge"_s, u"show"_s, u"order-1042"_s})
                 .exitStatus,
        0);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliSecretsTest)
#include "secrets_test.moc"
