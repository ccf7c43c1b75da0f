// SPDX-License-Identifier: GPL-3.0-or-later
// A store can be lost with its keychain, or copied with it left behind: what comes back, and what nobody
// reads.
#include "app/composition/home_folder.h"
#include "models/keychain/os_keychain.h"
#include "tests/real/cli/cli_home.h"
#include "tests/support/await.h"
#include "tests/support/raw_sqlite.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class CliStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHomeWithoutItsKeychainGivesNobodyAway();
    void aLostKeychainIsSaidAndNothingIsMade();
    void theRecoveryCodeBringsTheKeyBack();
    void onlyTheNewestCodeCounts();
    void aBackupHoldsEverythingAndIsItsOwnersAlone();
    void aCheckNamesTheFirstTrouble_data();
    void aCheckNamesTheFirstTrouble();
    void aRestoredStoreIsTheBackupAndTheOldOneIsKept();
    void anOlderBackupIsTakenOnlyOnPurpose();
    void nothingIsRestoredWhileSomebodyHasTheStoreOpen();
    void aDamagedStoreCanBeRestored();
    void anotherMachineRestoresWithTheCode();
    void aPersonIsForgotten();
    void onlyAdministratorsMay();
};

static const QStringList backup{u"store"_s, u"backup"_s};
static const QStringList check{u"store"_s, u"check"_s};
static const QStringList restore{u"store"_s, u"restore"_s};

static void workIn(CliHome &home)
{
    QVERIFY(home.fill());
    const QString id = home.approved(u"order-1042"_s, 100);
    QCOMPARE(home.runAs("sofia", {u"refund"_s, u"send"_s, id}).exitStatus, 0);
}

//! What a lost keychain takes along.
static void forgetKey(const CliHome &home)
{
    OsKeychain keychain;
    const Result<HomeFolder> folder = HomeFolder::open(home.path());
    QVERIFY(folder);
    QVERIFY(await(keychain.remove(folder->storeKeyEntry(u"training-shop"_s))));
}

static QString newCode(CliHome &home)
{
    const CliAnswer answer = home.runAs("admin", {u"store"_s, u"recovery-code"_s});
    return answer.exitStatus == 0 ? answer.text("/recoveryCode/code") : QString();
}

static QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CliStoreTest::aHomeWithoutItsKeychainGivesNobodyAway()
{
    CliHome home;
    workIn(home);
    const QString rejected = home.approved(u"order-1043"_s, 50);
    QCOMPARE(home.runAs("sofia", {u"refund"_s, u"withdraw"_s, rejected}).exitStatus, 0);
    const CliAnswer charge = home.runAs("ana", {u"charge"_s, u"show"_s, u"order-1042"_s});
    QStringList words{u"12345678901"_s, u"52345678"_s, u"Camila Torres Rojas"_s, u"Torres"_s};
    for (const char *field :
        {"/charge/payer/name", "/charge/payer/email", "/charge/payer/documentId", "/charge/payer/phone"}) {
        if (const QString word = charge.text(field); !word.isEmpty())
            words.append(word);
    }
    QVERIFY(words.size() > 5);
    const CliAnswer shown = home.runAs("sofia", {u"refund"_s, u"show"_s, u"R1"_s});
    words.append(shown.text("/request/reason"));
    QVERIFY(!words.last().isEmpty());
    QVERIFY(!newCode(home).isEmpty());

    int files = 0;
    QDirIterator each(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString name = each.next();
        const QByteArray content = contentOf(name);
        ++files;
        for (const QString &word : words) {
            const QByteArray utf16(
                reinterpret_cast<const char *>(word.utf16()), word.size() * qsizetype(sizeof(char16_t)));
            const QString where = name + u": "_s + word;
            QVERIFY2(!content.contains(word.toUtf8()), qPrintable(where));
            QVERIFY2(!content.contains(utf16), qPrintable(where));
            // Base64 has three faces, by where a word begins; what is certain of each is looked for.
            for (int before = 0; before < 3; ++before) {
                const QByteArray text = QByteArray(before, 'x') + word.toUtf8();
                const QByteArray coded = text.toBase64(QByteArray::OmitTrailingEquals);
                const QByteArray certain = coded.mid(before == 0 ? 0 : before + 1).chopped(1);
                if (certain.size() > 6)
                    QVERIFY2(!content.contains(certain), qPrintable(where));
            }
        }
    }
    QVERIFY(files > 4);
}

void CliStoreTest::aLostKeychainIsSaidAndNothingIsMade()
{
    CliHome home;
    workIn(home);
    forgetKey(home);
    const QByteArray before = contentOf(home.storeFile());
    const CliAnswer answer = home.runAs("ana", {u"refund"_s, u"list"_s});
    QCOMPARE(answer.exitStatus, 8);
    QCOMPARE(answer.kind(), u"keychain"_s);
    QVERIFY2(answer.err.contains("store recover"), answer.err.constData());
    QCOMPARE(contentOf(home.storeFile()), before);
    QCOMPARE(home.runAs("ana", {u"refund"_s, u"list"_s}).exitStatus, 8); // no key was made meanwhile
}

void CliStoreTest::theRecoveryCodeBringsTheKeyBack()
{
    CliHome home;
    workIn(home);
    const QString code = newCode(home);
    QCOMPARE(code.size(), 39);
    forgetKey(home);
    QCOMPARE(home.runAs("ana", {u"refund"_s, u"list"_s}).exitStatus, 8);
    const QString file = home.write(u"code"_s, code.toLower().toUtf8() + '\n');
    const QStringList recover{u"store"_s, u"recover"_s, u"--code-file"_s, file};
    const CliAnswer answer = home.runAs("admin", recover);
    QVERIFY2(answer.exitStatus == 0, answer.err.constData());
    QCOMPARE(answer.text("/recovered/store"), u"training-shop"_s);
    QCOMPARE(home.runAs("sofia", {u"refund"_s, u"show"_s, u"R1"_s}).text("/request/account/beneficiaryName"),
        u"Camila Torres Rojas"_s);
    QCOMPARE(home.runAs("sofia", {u"journal"_s, u"verify"_s}).exitStatus, 0);
}

void CliStoreTest::onlyTheNewestCodeCounts()
{
    CliHome home;
    workIn(home);
    const QStringList recover{u"store"_s, u"recover"_s, u"--code-file"_s};
    QCOMPARE(
        home.runAs("admin", recover + QStringList(home.write(u"none"_s, QByteArray(33, '0')))).exitStatus,
        3); // none was made yet
    const QString old = newCode(home);
    const QString code = newCode(home);
    QVERIFY(old != code);
    const CliAnswer answer = home.runAs("admin", recover + QStringList(home.write(u"old"_s, old.toUtf8())));
    QCOMPARE(answer.exitStatus, 4);
    QCOMPARE(home.runAs("admin", recover + QStringList(home.write(u"new"_s, code.toUtf8()))).exitStatus, 0);
    QString slip = code;
    slip[0] = slip.at(0) == u'7' ? u'8' : u'7';
    QCOMPARE(home.runAs("admin", recover + QStringList(home.write(u"slip"_s, slip.toUtf8()))).exitStatus, 6);
}

void CliStoreTest::aBackupHoldsEverythingAndIsItsOwnersAlone()
{
    CliHome home;
    workIn(home);
    const QString without = home.file(u"without.sqlite"_s);
    QVERIFY(home.runAs("admin", backup + QStringList(without)).json.at("backup").at("recovery") == false);
    QVERIFY(!newCode(home).isEmpty());
    const QString file = home.file(u"b.sqlite"_s);
    const CliAnswer answer = home.runAs("admin", backup + QStringList(file));
    QVERIFY2(answer.exitStatus == 0, answer.err.constData());
    QVERIFY(answer.json.at("backup").at("requests") == 1);
    QVERIFY(answer.json.at("backup").at("recovery") == true);
    for (const QString &name : {file, QString(file + u".recovery"_s)}) {
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
        QVERIFY2(QFile::exists(name), qPrintable(name));
        QCOMPARE(QFile::permissions(name) & others, QFile::Permissions());
    }
    const CliAnswer checked = home.runAs("sofia", check + QStringList(file));
    QVERIFY2(checked.exitStatus == 0, checked.err.constData());
    QCOMPARE(checked.text("/check/head"), answer.text("/backup/head"));
    QVERIFY(checked.json.at("check").at("whole") == true);
    const CliAnswer again = home.runAs("admin", backup + QStringList(file));
    QCOMPARE(again.exitStatus, 7);
    QCOMPARE(again.kind(), u"conflict"_s);
    QCOMPARE(home.runAs("sofia", check).exitStatus, 0); // the store itself
    QVERIFY(QDir(home.path() + u"/stores"_s).entryList({u"looking-*"_s}, QDir::Dirs).isEmpty());
}

void CliStoreTest::aCheckNamesTheFirstTrouble_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("a changed entry") << u"UPDATE journal SET actor = 'eve' WHERE number = 2"_s << 7 << u"2"_s;
    QTest::newRow("a changed request") << u"UPDATE requests SET amount_minor = 99"_s << 7 << u"R1"_s;
    QTest::newRow("a changed sealed value") << u"UPDATE requests SET personal = x'0102'"_s << 7 << u"R1"_s;
    QTest::newRow("a reference to nothing")
        << u"UPDATE requests SET seen = replace(seen, substr(seen, 1, 1), 'x')"_s << 8 << u"damaged"_s;
    QTest::newRow("another key") << u"UPDATE facts SET value = 'x' WHERE name = 'key_check'"_s << 8
                                 << u"another key"_s;
    QTest::newRow("a newer program") << u"PRAGMA user_version = 99"_s << 8 << u"newer"_s;
    QTest::newRow("a lost request") << u"DELETE FROM requests"_s << 8 << u"damaged"_s;
}

void CliStoreTest::aCheckNamesTheFirstTrouble()
{
    QFETCH(QString, sql);
    QFETCH(int, status);
    QFETCH(QString, words);
    CliHome home;
    workIn(home);
    const QString file = home.file(u"b.sqlite"_s);
    QCOMPARE(home.runAs("admin", backup + QStringList(file)).exitStatus, 0);
    {
        const RawSqlite raw(file);
        raw.dropTriggers();
        QCOMPARE(raw.run(sql), QString());
    }
    const QByteArray before = contentOf(file);
    const CliAnswer answer = home.runAs("sofia", check + QStringList(file));
    QCOMPARE(answer.exitStatus, status);
    QVERIFY2(QString::fromUtf8(answer.err).contains(words), answer.err.constData());
    QCOMPARE(contentOf(file), before);
    // What is not whole is not restored either.
    QCOMPARE(home.runAs("admin", restore + QStringList(file)).exitStatus, status);
    QCOMPARE(home.runAs("sofia", check).exitStatus, 0);
}

void CliStoreTest::aRestoredStoreIsTheBackupAndTheOldOneIsKept()
{
    CliHome home;
    workIn(home);
    QVERIFY(!newCode(home).isEmpty());
    const QString file = home.file(u"b.sqlite"_s);
    QCOMPARE(home.runAs("admin", backup + QStringList(file)).exitStatus, 0);
    const CliAnswer answer = home.runAs("admin", restore + QStringList(file));
    QVERIFY2(answer.exitStatus == 0, answer.err.constData());
    const QString aside = answer.text("/restore/movedAside");
    QVERIFY2(aside.contains(u"training-shop.before-"_s), qPrintable(aside));
    QVERIFY(QFile::exists(aside));
    QVERIFY(QFile::exists(home.storeFile() + u".recovery"_s));
    QCOMPARE(home.runAs("sofia", {u"refund"_s, u"list"_s}).json.at("requests").size(), size_t{1});
    QCOMPARE(home.runAs("sofia", {u"journal"_s, u"verify"_s}).exitStatus, 0);
    {
        const RawSqlite raw(home.storeFile());
        QCOMPARE(raw.value(u"SELECT actor FROM journal WHERE action = 'restore'"_s).toString(), u"admin"_s);
    }
    // What was moved aside is a backup like another one.
    const CliAnswer back = home.runAs("admin", restore + QStringList{aside, u"--older"_s});
    QVERIFY2(back.exitStatus == 0, back.err.constData());
}

void CliStoreTest::anOlderBackupIsTakenOnlyOnPurpose()
{
    CliHome home;
    workIn(home);
    const QString file = home.file(u"b.sqlite"_s);
    QCOMPARE(home.runAs("admin", backup + QStringList(file)).exitStatus, 0);
    const QString id = home.approved(u"order-1043"_s, 50);
    QCOMPARE(home.runAs("sofia", {u"refund"_s, u"send"_s, id}).exitStatus, 0); // keeps the checkpoint
    const CliAnswer refused = home.runAs("admin", restore + QStringList(file));
    QCOMPARE(refused.exitStatus, 7);
    QVERIFY2(refused.err.contains("--older"), refused.err.constData());
    QCOMPARE(home.runAs("sofia", {u"refund"_s, u"list"_s}).json.at("requests").size(), size_t{2});
    const CliAnswer taken = home.runAs("admin", restore + QStringList{file, u"--older"_s});
    QVERIFY2(taken.exitStatus == 0, taken.err.constData());
    QCOMPARE(home.runAs("sofia", {u"refund"_s, u"list"_s}).json.at("requests").size(), size_t{1});
    QCOMPARE(home.runAs("sofia", {u"journal"_s, u"verify"_s}).exitStatus, 0);
}

void CliStoreTest::nothingIsRestoredWhileSomebodyHasTheStoreOpen()
{
    CliHome home;
    workIn(home);
    const QString file = home.file(u"b.sqlite"_s);
    QCOMPARE(home.runAs("admin", backup + QStringList(file)).exitStatus, 0);
    {
        const RawSqlite other(home.storeFile());
        QVERIFY(other.value(u"SELECT count(*) FROM requests"_s).toInt() == 1); // keeps it open
        const CliAnswer refused = home.runAs("admin", restore + QStringList(file));
        QCOMPARE(refused.exitStatus, 7);
        QVERIFY2(refused.err.contains("open"), refused.err.constData());
    }
    QCOMPARE(home.runAs("admin", restore + QStringList(file)).exitStatus, 0);
}

void CliStoreTest::aDamagedStoreCanBeRestored()
{
    CliHome home;
    workIn(home);
    const QString file = home.file(u"b.sqlite"_s);
    QCOMPARE(home.runAs("admin", backup + QStringList(file)).exitStatus, 0);
    QFile store(home.storeFile());
    QVERIFY(store.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(store.write(QByteArray(9000, 'x')) == 9000);
    store.close();
    QCOMPARE(home.runAs("sofia", check).exitStatus, 8);
    const CliAnswer answer = home.runAs("admin", restore + QStringList(file));
    QVERIFY2(answer.exitStatus == 0, answer.err.constData());
    QCOMPARE(contentOf(answer.text("/restore/movedAside")), QByteArray(9000, 'x'));
    QCOMPARE(home.runAs("sofia", {u"refund"_s, u"list"_s}).json.at("requests").size(), size_t{1});
}

void CliStoreTest::anotherMachineRestoresWithTheCode()
{
    CliHome home;
    workIn(home);
    const QString code = newCode(home);
    const QString file = home.file(u"b.sqlite"_s);
    QCOMPARE(home.runAs("admin", backup + QStringList(file)).exitStatus, 0);

    CliHome other;
    QVERIFY(other.fill());
    QCOMPARE(other.runAs("ana", {u"refund"_s, u"list"_s}).exitStatus, 0); // a store with a key of its own
    QCOMPARE(other.runAs("admin", restore + QStringList{file, u"--older"_s}).exitStatus, 8);
    const QString codeFile = other.write(u"code"_s, code.toUtf8());
    const CliAnswer answer =
        other.runAs("admin", restore + QStringList{file, u"--older"_s, u"--code-file"_s, codeFile});
    QVERIFY2(answer.exitStatus == 0, answer.err.constData());
    const CliAnswer shown = other.runAs("sofia", {u"refund"_s, u"show"_s, u"R1"_s});
    QCOMPARE(shown.text("/request/account/beneficiaryName"), u"Camila Torres Rojas"_s);
    QCOMPARE(other.runAs("sofia", {u"journal"_s, u"verify"_s}).exitStatus, 0);
}

void CliStoreTest::aPersonIsForgotten()
{
    CliHome home;
    QVERIFY(home.fill());
    const QString id = home.approved(u"order-1042"_s, 100);
    const QString document = home.write(u"document.json"_s, R"({"type": "CC", "documentId": "52345678"})");
    const QStringList erase{
        u"person"_s, u"erase"_s, u"--document-file"_s, document, u"--why"_s, u"she asked for it"_s};
    QCOMPARE(home.runAs("admin", erase).exitStatus, 7); // not over yet
    QCOMPARE(home.runAs("ana", {u"refund"_s, u"withdraw"_s, id}).exitStatus, 0);
    QCOMPARE(home.runAs("sofia", erase).exitStatus, 4);
    const CliAnswer answer = home.runAs("admin", erase);
    QVERIFY2(answer.exitStatus == 0, answer.err.constData());
    QVERIFY(answer.json.at("erased").at("requests") == 1);
    QCOMPARE(home.runAs("sofia", {u"refund"_s, u"show"_s, id}).text("/request/account/beneficiaryName"),
        QString());
    QCOMPARE(home.runAs("sofia", {u"journal"_s, u"verify"_s}).exitStatus, 0);
    QCOMPARE(home.runAs("admin", {u"person"_s, u"erase"_s, u"--why"_s, u"x"_s}).exitStatus, 2);
    const QString empty = home.write(u"empty.json"_s, "{}");
    QCOMPARE(home.runAs("admin", {u"person"_s, u"erase"_s, u"--document-file"_s, empty, u"--why"_s, u"x"_s})
                 .exitStatus,
        6);
}

void CliStoreTest::onlyAdministratorsMay()
{
    CliHome home;
    workIn(home);
    const QString file = home.file(u"b.sqlite"_s);
    for (const QStringList &words :
        {backup + QStringList(file), restore + QStringList(file), QStringList{u"store"_s, u"recovery-code"_s},
            QStringList{u"store"_s, u"recover"_s, u"--code-file"_s, file}})
        QCOMPARE(home.runAs("sofia", words).exitStatus, 4);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(home.runAs("ana", check).exitStatus, 4);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliStoreTest)
#include "store_test.moc"
