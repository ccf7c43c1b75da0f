// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever helps is given says nothing about people and nothing secret, whatever was done before.
#include "tests/real/cli/cli_home.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <QUrl>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class CliSupportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBundleSaysWhatIsNeeded();
    void nothingPersonalOrSecretIsInBundleOrLog();
    void itNeedsNobodyAndOverwritesNothing();
    void aDamagedStoreIsNamed();
};

namespace {

//! What real use has put into the home: secrets, people, answers.
QList<QByteArray> planted()
{
    QList<QByteArray> all{CliHome::clientId, CliHome::clientSecret, CliHome::apiKey, "training-access-token",
        "card_8736453a-dad0-4f26-85f0-95e8787d0237", "card_00000000-0000-4000-8000-0000train0237",
        "Camila Torres Rojas", "Camila", "12345678901", "52345678", "laura.perez@example.com", "3001234567",
        "planted-reason", "planted-note", "transferDetails", "order-1042"};
    for (const char *name : {"admin", "ana", "sofia"})
        all.append(CliHome::passwordOf(QString::fromLatin1(name)));
    return all;
}

//! Raw, in UTF-16, in hexadecimal, percent-encoded and in the three ways of base64.
QList<QByteArray> formsOf(const QByteArray &plain)
{
    const QString text = QString::fromUtf8(plain);
    QList<QByteArray> forms{plain, plain.toHex(), plain.toPercentEncoding(),
        plain.toPercentEncoding({}, plain), // every letter
        QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray padded = QByteArray(QByteArray(shift, 'x') + plain).toBase64();
        if (padded.size() > 12)
            forms.append(padded.mid(4, padded.size() - 8));
    }
    return forms;
}

QString firstIn(const QByteArray &bytes)
{
    const QList<QByteArray> all = planted();
    for (const QByteArray &secret : all) {
        const QList<QByteArray> forms = formsOf(secret);
        for (const QByteArray &form : forms) {
            if (bytes.contains(form))
                return QString::fromLatin1(secret);
        }
    }
    return {};
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void workADay(CliHome &home)
{
    for (const char *key : {"2022030214000008", "order-1042", "lookup-fault-401", "lookup-fault-500"})
        (void)home.runAs("ana", {u"charge"_s, u"show"_s, QString::fromLatin1(key)});
    QStringList ask = home.refund(u"order-1042"_s, 100);
    ask << u"--note"_s << u"planted-note laura.perez@example.com 3001234567"_s;
    (void)home.runAs("ana", QStringList{u"refund"_s, u"request"_s} + ask);
    const QString unknown = home.approved(u"fault-500"_s, 100);
    (void)home.runAs("sofia", {u"refund"_s, u"send"_s, unknown});
    (void)home.runAs("sofia", {u"refund"_s, u"check"_s, unknown});
    (void)home.runAs("sofia", {u"refund"_s, u"reject"_s, u"R1"_s, u"--why"_s, u"planted-reason"_s});
    (void)home.runAs("admin", {u"credentials"_s, u"check"_s});
}

} // namespace

void CliSupportTest::theBundleSaysWhatIsNeeded()
{
    CliHome home;
    QVERIFY(home.fill());
    QVERIFY(!home.approved(u"order-1042"_s, 100).isEmpty());
    const QString file = home.file(u"bundle.tar"_s);
    const CliAnswer answer = home.run({u"--json"_s, u"support"_s, u"bundle"_s, file});
    QCOMPARE(answer.exitStatus, 0);
    QCOMPARE(answer.text("/bundle/file"), QDir::toNativeSeparators(file));
    const QByteArray bundle = contentOf(file);
    for (const char *said : {"program.txt", "settings.txt", "stores.txt", "reintegro-cli.log",
             "\nQt: ", "profile 1 (training)", "people of this home: ", "journal of this home: whole, ",
             "store of profile 1 (training): whole, 1 requests, "})
        QVERIFY2(bundle.contains(said), said);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void CliSupportTest::nothingPersonalOrSecretIsInBundleOrLog()
{
    CliHome home;
    home.environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    QVERIFY(home.fill());
    workADay(home);
    const QString file = home.file(u"bundle.tar"_s);
    QCOMPARE(home.run({u"support"_s, u"bundle"_s, file}).exitStatus, 0);
    QCOMPARE(firstIn(contentOf(file)), QString());
    const QDir logs(home.path() + u"/logs"_s);
    const QStringList names = logs.entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const QByteArray log = contentOf(logs.filePath(name));
        QVERIFY2(log.size() > 500, qPrintable(name));
        QCOMPARE(firstIn(log), QString());
    }
}

void CliSupportTest::itNeedsNobodyAndOverwritesNothing()
{
    CliHome home;
    const QString file = home.write(u"there.tar"_s, "mine");
    QCOMPARE(home.run({u"support"_s, u"bundle"_s, file}).exitStatus, 7);
    QCOMPARE(contentOf(file), QByteArray("mine"));
    QCOMPARE(home.run({u"support"_s, u"bundle"_s, home.file(u"new.tar"_s)}).exitStatus, 0);
    QCOMPARE(home.run({u"support"_s, u"bundle"_s}).exitStatus, 2);
}

void CliSupportTest::aDamagedStoreIsNamed()
{
    CliHome home;
    QVERIFY(home.fill());
    QVERIFY(!home.approved(u"order-1042"_s, 100).isEmpty());
    QFile store(home.storeFile());
    QVERIFY(store.open(QIODevice::ReadWrite));
    store.seek(store.size() / 2);
    store.write(QByteArray(4096, 'x'));
    store.close();
    const QString file = home.file(u"bundle.tar"_s);
    QCOMPARE(home.run({u"support"_s, u"bundle"_s, file}).exitStatus, 0);
    QVERIFY(!contentOf(file).contains("store of profile 1 (training): whole"));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliSupportTest)
#include "support_test.moc"
