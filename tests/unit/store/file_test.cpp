// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/basics/process_identity.h"
#include "models/store/phrase_json.h"
#include "models/store/sealed_fields.h"
#include "models/store/sql_error.h"
#include "models/store/sqlite/migrations.h"
#include "models/store/sqlite/sqlite_opening.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/refund_desk.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace reintegro::test {

static constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
}

class FileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewStoreBelongsToItsOwnerAlone();
    void othersRightsAreTakenAway();
    void theSettingsThatKeepItSafeAreOn();
    void whatIsWrongIsSaidInWordsAndNothingIsLost_data();
    void whatIsWrongIsSaidInWordsAndNothingIsLost();
    void aFolderThatCannotBeMadeIsSaid();
    void whatDidNotOpenIsTriedAgain();
    void aDamagedPageIsFoundAndStopsTheWork();
    void afterAnUncleanEndTheFileIsLookedThrough();
    void aBackupIsAWholeStore();
    void networkDrivesAreRefused_data();
    void networkDrivesAreRefused();
    void sqlitesCodesHaveWords_data();
    void sqlitesCodesHaveWords();
    void migrationsAreCutAtTheirStatements();
    void olderStoresAreBroughtForward();
    void sentencesSurviveTheStore();
};

void FileTest::aNewStoreBelongsToItsOwnerAlone()
{
    QTemporaryDir folder;
    ManualClock clock;
    const QString path = folder.filePath(u"a/b/refunds.sqlite"_s);
    FixedStoreKey keys(someKey());
    SqliteRefundStore store(path, keys, clock);
    QVERIFY(await(store.ready()));
    QVERIFY(await(store.rememberCharge(settledCharge(), u"ana"_s)));

    for (const QString &name : {u"a"_s, u"a/b"_s, u"a/b/refunds.sqlite"_s, u"a/b/refunds.sqlite-wal"_s,
             u"a/b/refunds.sqlite-shm"_s}) {
        QVERIFY2(QFileInfo::exists(folder.filePath(name)), qPrintable(name));
        QVERIFY2((QFile::permissions(folder.filePath(name)) & others) == 0, qPrintable(name));
    }
}

void FileTest::othersRightsAreTakenAway()
{
    RefundDesk desk;
    static_cast<void>(desk.asked());
    desk.store.reset();
    QVERIFY(QFile::setPermissions(desk.file, QFile::permissions(desk.file) | QFile::ReadOther));
    desk.reopen();
    QVERIFY(await(desk.store->ready()));
    QVERIFY((QFile::permissions(desk.file) & others) == 0);
}

void FileTest::theSettingsThatKeepItSafeAreOn()
{
    QTemporaryDir folder;
    const SealedFields fields(someKey());
    auto database = openSqlite(folder.filePath(u"s.sqlite"_s), StoreKind::refunds(), u"settings"_s,
        {.fields = fields, .now = QDateTime::currentDateTimeUtc()});
    QVERIFY(database);
    const auto setting = [&](const QString &name) {
        return (*firstRow(*database, u"PRAGMA "_s + name))->constFirst().toString();
    };
    QCOMPARE(setting(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(setting(u"synchronous"_s), u"2"_s);
    QCOMPARE(setting(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(setting(u"trusted_schema"_s), u"0"_s);
    QCOMPARE(setting(u"cell_size_check"_s), u"1"_s);
    QCOMPARE(setting(u"fullfsync"_s), u"1"_s);
    QCOMPARE(setting(u"checkpoint_fullfsync"_s), u"1"_s);
    QCOMPARE(setting(u"secure_delete"_s), u"1"_s);
    QCOMPARE(setting(u"busy_timeout"_s), u"10000"_s);
    QCOMPARE(setting(u"application_id"_s).toUInt(), StoreKind::refunds().applicationId);
    QCOMPARE(setting(u"user_version"_s).toInt(), newestVersion(StoreKind::refunds()));
    forgetSqlite(*database);
}

void FileTest::whatIsWrongIsSaidInWordsAndNothingIsLost_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("made by a newer program")
        << u"PRAGMA user_version = 99"_s << QByteArray() << u"newer version of this program"_s;
    QTest::newRow("of another program")
        << u"PRAGMA application_id = 7"_s << QByteArray() << u"not a store of this kind"_s;
    QTest::newRow("the people's store")
        << u"PRAGMA application_id = %1"_s.arg(StoreKind::home().applicationId) << QByteArray()
        << u"not a store of this kind"_s;
    QTest::newRow("no database at all") << QString() << QByteArray(5000, 'x') << u"damaged"_s;
    QTest::newRow("a short text") << QString() << QByteArray("shopping list") << u"damaged"_s;
}

void FileTest::whatIsWrongIsSaidInWordsAndNothingIsLost()
{
    QFETCH(QString, sql);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    RefundDesk desk;
    static_cast<void>(desk.asked());
    desk.store.reset();
    if (!sql.isEmpty()) {
        const RawSqlite raw(desk.file);
        QCOMPARE(raw.run(sql), QString());
    } else {
        write(desk.file, content);
    }
    const QByteArray before = contentOf(desk.file);

    desk.reopen();
    const auto ready = await(desk.store->ready());
    const auto asked = await(desk.store->add(RefundDesk::newRequest(), desk.ana));
    desk.store.reset();

    QVERIFY(!ready && !asked);
    QCOMPARE(ready.error().kind, ErrorKind::Storage);
    QCOMPARE(asked.error().kind, ErrorKind::Storage);
    QVERIFY2(ready.error().english().contains(words), qPrintable(ready.error().english()));
    QVERIFY(!ready.error().next.isEmpty());
    QCOMPARE(contentOf(desk.file), before);
}

void FileTest::aFolderThatCannotBeMadeIsSaid()
{
    QTemporaryDir folder;
    ManualClock clock;
    write(folder.filePath(u"taken"_s), "a file");
    FixedStoreKey keys(someKey());
    SqliteRefundStore store(folder.filePath(u"taken/refunds.sqlite"_s), keys, clock);

    const auto ready = await(store.ready());
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, ErrorKind::Storage);
    QVERIFY2(ready.error().english().contains(u"cannot be made"_s), qPrintable(ready.error().english()));
}

void FileTest::whatDidNotOpenIsTriedAgain()
{
    QTemporaryDir folder;
    ManualClock clock;
    write(folder.filePath(u"taken"_s), "a file");
    FixedStoreKey keys(someKey());
    SqliteRefundStore store(folder.filePath(u"taken/refunds.sqlite"_s), keys, clock);
    QVERIFY(!await(store.ready()));
    QVERIFY(QFile::remove(folder.filePath(u"taken"_s)));
    QVERIFY(await(store.ready()));
}

static void damage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("%s", qPrintable(file.errorString()));
    // Whole pages in the middle; the head and the schema stay readable.
    for (qint64 at = file.size() / 2; at + 4096 <= file.size(); at += 8192) {
        file.seek(at / 4096 * 4096);
        file.write(QByteArray(4096, char(0x5a)));
    }
}

void FileTest::aDamagedPageIsFoundAndStopsTheWork()
{
    RefundDesk desk;
    for (int number = 0; number < 10; ++number)
        static_cast<void>(desk.asked(RefundDesk::newRequest(settledCharge(u"c%1"_s.arg(number)))));
    desk.store.reset();
    damage(desk.file);
    desk.reopen();

    const auto checked = await(desk.store->checkFile());

    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Storage);
    QVERIFY(checked.error().english().contains(u"damaged"_s));
    const auto asked = await(desk.store->add(RefundDesk::newRequest(), desk.ana));
    QVERIFY(!asked);
    QVERIFY(asked.error().english().contains(u"damaged"_s));
}

void FileTest::afterAnUncleanEndTheFileIsLookedThrough()
{
    RefundDesk desk;
    for (int number = 0; number < 10; ++number)
        static_cast<void>(desk.asked(RefundDesk::newRequest(settledCharge(u"c%1"_s.arg(number)))));
    desk.store.reset();
    {
        const RawSqlite raw(desk.file);
        QCOMPARE(raw.value(u"SELECT count(*) FROM connections"_s).toInt(), 0); // it said goodbye
        QString dead = thisProcess();
        dead.truncate(dead.lastIndexOf(u'/'));
        QCOMPARE(
            raw.run(u"INSERT INTO connections VALUES ('x', ?, 1)"_s, {QString(dead + u"/1"_s)}), QString());
    }
    desk.reopen();
    QVERIFY(await(desk.store->ready()));
    {
        const RawSqlite raw(desk.file);
        QCOMPARE(raw.column(u"SELECT id FROM connections WHERE id = 'x'"_s), QStringList());
        QVERIFY(!raw.value(u"SELECT value FROM facts WHERE name = 'last_quick_check'"_s).isNull());
        QCOMPARE(
            raw.run(u"INSERT INTO connections SELECT 'y', replace(process, '/', '/'), 1 FROM connections"_s),
            QString());
        QString dead = thisProcess();
        dead.truncate(dead.lastIndexOf(u'/'));
        QCOMPARE(raw.run(u"UPDATE connections SET process = ? WHERE id = 'y'"_s, {QString(dead + u"/1"_s)}),
            QString());
    }
    desk.store.reset();
    damage(desk.file);
    desk.reopen();

    const auto ready = await(desk.store->ready());

    QVERIFY(!ready);
    QVERIFY(ready.error().english().contains(u"damaged"_s));
}

void FileTest::aBackupIsAWholeStore()
{
    RefundDesk desk;
    const RefundRequest asked = desk.asked();
    QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(u"backup.sqlite"_s);

    QVERIFY(await(desk.store->backUp(path)));
    QCOMPARE(await(desk.store->backUp(path)).error().kind, ErrorKind::Conflict);

    QVERIFY((QFile::permissions(path) & others) == 0);
    SqliteRefundStore copy(path, desk.keys, desk.clock);
    QCOMPARE(RefundDesk::need(await(copy.request(asked.id))).digest, asked.digest);
    QVERIFY(RefundDesk::need(await(copy.verifyJournal(desk.verified().now))).isWhole());
}

void FileTest::networkDrivesAreRefused_data()
{
    QTest::addColumn<bool>("refused");
    for (const char *type : {"nfs", "nfs4", "cifs", "smb", "smb3", "smbfs", "fuse.sshfs", "sshfs", "NFS",
             "afpfs", "webdav", "fuse.glusterfs"})
        QTest::newRow(type) << true;
    for (const char *type :
        {"ext4", "btrfs", "xfs", "apfs", "hfs", "NTFS", "fuseblk", "tmpfs", "overlay", "zfs"})
        QTest::newRow(type) << false;
}

void FileTest::networkDrivesAreRefused()
{
    QFETCH(bool, refused);
    QCOMPARE(isNetworkFileSystem(QTest::currentDataTag()), refused);
}

void FileTest::sqlitesCodesHaveWords_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, int code, ErrorKind kind, const char *words) {
        QTest::newRow(name) << code << kind << QString::fromLatin1(words);
    };
    row("busy", 5, ErrorKind::Storage, "keeps the store");
    row("read-only", 8, ErrorKind::Storage, "read-only");
    row("input and output", 10 | (3 << 8), ErrorKind::Storage, "disk could not");
    row("corrupt", 11, ErrorKind::Storage, "damaged");
    row("full", 13, ErrorKind::Storage, "no room left");
    row("cannot open", 14, ErrorKind::Storage, "cannot be opened");
    row("constraint", 19, ErrorKind::Conflict, "broken a rule");
    row("unique", 2067, ErrorKind::Conflict, "broken a rule");
    row("trigger", 1811, ErrorKind::Conflict, "broken a rule");
    row("not a database", 26, ErrorKind::Storage, "damaged");
    row("anything else", 1, ErrorKind::Storage, "gave an error");
}

void FileTest::sqlitesCodesHaveWords()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, words);
    const QSqlError raw(u"driver"_s, u"words of SQLite"_s, QSqlError::StatementError, QString::number(code));

    const Error error = storageError(raw, u"/home/ana/refunds.sqlite"_s);

    QCOMPARE(error.kind, kind);
    QVERIFY2(error.english().contains(words), qPrintable(error.english()));
    QVERIFY(error.english().contains(u"refunds.sqlite"_s));
    QVERIFY(error.detail.contains(u"words of SQLite"_s));
    QCOMPARE(isDamage(error), words == u"damaged"_s);
}

void FileTest::migrationsAreCutAtTheirStatements()
{
    const QString file =
        u"-- a remark; with a semicolon\nCREATE TABLE a (\n    b\n);\n\n"
        "CREATE TRIGGER t BEFORE INSERT ON a\nBEGIN\n    SELECT 1;\nEND;\nINSERT INTO a VALUES (1);\n"_s;
    const QStringList statements = statementsOf(file);
    QCOMPARE(statements.size(), 3);
    QVERIFY(statements.at(0).startsWith(u"CREATE TABLE a"_s));
    QVERIFY(statements.at(1).endsWith(u"END;\n"_s));
    QVERIFY(statements.at(2).startsWith(u"INSERT"_s));
}

void FileTest::olderStoresAreBroughtForward()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    {
        const RawSqlite raw(path);
        QFile first(u":/migrations/refunds/001_journal.sql"_s);
        static_cast<void>(newestVersion(StoreKind::refunds())); // names the resources
        QVERIFY(first.open(QIODevice::ReadOnly));
        for (const QString &statement : statementsOf(QString::fromUtf8(first.readAll())))
            QCOMPARE(raw.run(statement), QString());
        QCOMPARE(raw.run(u"INSERT INTO facts VALUES ('old', 'kept')"_s), QString());
        QCOMPARE(raw.run(u"PRAGMA user_version = 1"_s), QString());
        QCOMPARE(raw.run(u"PRAGMA application_id = %1"_s.arg(StoreKind::refunds().applicationId)), QString());
    }
    ManualClock clock;
    FixedStoreKey keys(someKey());
    SqliteRefundStore store(path, keys, clock);

    QVERIFY(await(store.ready()));

    const RawSqlite raw(path);
    QCOMPARE(raw.value(u"PRAGMA user_version"_s).toInt(), newestVersion(StoreKind::refunds()));
    QCOMPARE(raw.value(u"SELECT value FROM facts WHERE name = 'old'"_s).toString(), u"kept"_s);
    QVERIFY(RefundDesk::need(await(store.requests())).empty());
}

void FileTest::sentencesSurviveTheStore()
{
    const Phrase phrase("The charge “%1” is %2.", {u"a\"b\\c\n"_s, u"%1 Ñ"_s});
    QCOMPARE(phraseFromJson(phraseToJson(phrase)), phrase);
    QCOMPARE(phraseFromJson(phraseToJson(Phrase())), Phrase());
    const std::vector<Phrase> phrases{phrase, Phrase("Two.")};
    QCOMPARE(phrasesFromJson(phrasesToJson(phrases)), phrases);
    const std::vector<Warning> warnings{{.code = u"a"_s, .message = phrase, .level = Warning::Level::Notice},
        {.code = u"b"_s, .message = phrase, .level = Warning::Level::Blocking}};
    QCOMPARE(warningsFromJson(warningsToJson(warnings)), warnings);
    for (const QString &broken : {u"x"_s, u"{}"_s, u"[1]"_s}) {
        QVERIFY(!phrasesFromJson(broken));
        QVERIFY(!warningsFromJson(broken));
    }
}

} // namespace reintegro::test

using reintegro::test::FileTest;
QTEST_GUILESS_MAIN(FileTest)
#include "file_test.moc"
