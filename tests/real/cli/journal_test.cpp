// SPDX-License-Identifier: GPL-3.0-or-later
// The journal can be proved, and shows who has tampered with it.
#include "tests/real/cli/cli_home.h"
#include "tests/support/raw_sqlite.h"

#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class CliJournalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJournalThatNobodyTouchedIsWhole();
    void aChangedEntryIsNamed();
    void aTailThatWasCutOffIsNoticed();
    void aCutTailDoesNotBecomeTheNewCheckpoint();
    void theHomesJournalIsLookedAtToo();
    void theHomeAloneIsNotCalledWholeWhereTheSettingsCannotBeRead();
    void refusalsStandInTheJournal();
    void anExportHasEveryEntryAndACheckpoint();
    void anExportIsNeverOverwritten();
};

static const QStringList verify{u"journal"_s, u"verify"_s};

//! A home with a day's work in it, the last step a supervisor's.
static void workIn(CliHome &home)
{
    QVERIFY(home.fill());
    const QString id = home.approved(u"order-1042"_s, 100);
    QCOMPARE(home.runAs("sofia", {u"refund"_s, u"send"_s, id}).exitStatus, 0);
}

void CliJournalTest::aJournalThatNobodyTouchedIsWhole()
{
    CliHome home;
    workIn(home);
    const CliAnswer answer = home.runAs("sofia", verify);
    QCOMPARE(answer.exitStatus, 0);
    const nlohmann::json &journal = answer.json.at("journal");
    QVERIFY(journal.at("whole") == true);
    QVERIFY(journal.at("count").get<int>() >= 3);
    QCOMPARE(journal.at("head").get<std::string>().size(), size_t{64});
    QCOMPARE(journal.at("journals").size(), size_t{2});
    for (const nlohmann::json &each : journal.at("journals"))
        QVERIFY(each.at("checkpoint") == "checked");
}

void CliJournalTest::aChangedEntryIsNamed()
{
    CliHome home;
    workIn(home);
    {
        const RawSqlite store(home.storeFile());
        store.dropTriggers();
        QCOMPARE(store.run(u"UPDATE journal SET actor = 'somebody' WHERE number = 2"_s), QString());
    }
    const CliAnswer answer = home.runAs("sofia", verify);
    QCOMPARE(answer.exitStatus, 7);
    QCOMPARE(answer.kind(), u"conflict"_s);
    QVERIFY(answer.json.at("error").at("brokenAt") == 2);
    QVERIFY(!answer.text("/error/reason").isEmpty());
}

void CliJournalTest::aTailThatWasCutOffIsNoticed()
{
    CliHome home;
    workIn(home);
    {
        const RawSqlite store(home.storeFile());
        store.dropTriggers();
        QCOMPARE(
            store.run(u"DELETE FROM journal WHERE number = (SELECT max(number) FROM journal)"_s), QString());
    }
    const CliAnswer answer = home.runAs("sofia", verify);
    QCOMPARE(answer.exitStatus, 7);
    QVERIFY(answer.json.at("error").contains("brokenAt"));
}

void CliJournalTest::aCutTailDoesNotBecomeTheNewCheckpoint()
{
    CliHome home;
    workIn(home);
    {
        const RawSqlite store(home.storeFile());
        store.dropTriggers();
        // All of it, and the records too: a chain that begins anew is whole in itself.
        for (const char *table : {"journal", "requests", "attempts", "decisions"})
            (void)store.run(u"DELETE FROM "_s + QLatin1StringView(table));
    }
    // A supervisor works on, and so a new mark would be set.
    const QStringList request = QStringList{u"refund"_s, u"request"_s} + home.refund(u"order-1043"_s, 100);
    (void)home.runAs("ana", request);
    (void)home.runAs("sofia", {u"refund"_s, u"reject"_s, u"R1"_s, u"--why"_s, u"x"_s});
    QCOMPARE(home.runAs("sofia", verify).exitStatus, 7);
}

void CliJournalTest::theHomesJournalIsLookedAtToo()
{
    CliHome home;
    workIn(home);
    {
        const RawSqlite people(home.path() + u"/home.sqlite"_s);
        people.dropTriggers();
        QCOMPARE(people.run(u"UPDATE journal SET subject = 'eve' WHERE number = 1"_s), QString());
    }
    const CliAnswer answer = home.runAs("sofia", verify);
    QCOMPARE(answer.exitStatus, 7);
    QCOMPARE(answer.text("/error/journal"), u"home"_s);
    QVERIFY(answer.json.at("error").at("brokenAt") == 1);
}

void CliJournalTest::theHomeAloneIsNotCalledWholeWhereTheSettingsCannotBeRead()
{
    CliHome home;
    workIn(home);
    QFile settings(home.path() + u"/settings.ini"_s);
    QVERIFY(settings.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(settings.write("this is no INI file\n") > 0);
    settings.close();
    const CliAnswer answer = home.runAs("sofia", verify);
    QCOMPARE(answer.exitStatus, 8);
    QCOMPARE(answer.kind(), u"storage"_s);
    // Without a profile there is nothing but the home.
    QVERIFY(settings.remove());
    const CliAnswer alone = home.runAs("sofia", verify);
    QCOMPARE(alone.exitStatus, 0);
    QCOMPARE(alone.json.at("journal").at("journals").size(), size_t{1});
}

//! The lines of an export, each as JSON.
static std::vector<nlohmann::json> exported(CliHome &home, const QString &name)
{
    const QString file = home.file(name);
    std::vector<nlohmann::json> lines;
    if (home.runAs("admin", {u"journal"_s, u"export"_s, file}).exitStatus != 0)
        return lines;
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return lines;
    while (!input.atEnd()) {
        const QByteArray line = input.readLine();
        lines.push_back(
            nlohmann::json::parse(line.constData(), line.constData() + line.size(), nullptr, false));
    }
    return lines;
}

void CliJournalTest::refusalsStandInTheJournal()
{
    CliHome home;
    workIn(home);
    QCOMPARE(home.runAs("eva", {u"refund"_s, u"approve"_s, u"R1"_s}).exitStatus, 4);
    QCOMPARE(home.runAs("eva", {u"user"_s, u"list"_s}).exitStatus, 4);
    int refusals = 0;
    for (const nlohmann::json &line : exported(home, u"j.jsonl"_s)) {
        if (line.contains("action") && line.at("actor") == "eva"
            && QString::fromStdString(line.at("action").get<std::string>()).startsWith(u"refused:"))
            ++refusals;
    }
    QCOMPARE(refusals, 2);
}

void CliJournalTest::anExportHasEveryEntryAndACheckpoint()
{
    CliHome home;
    workIn(home);
    const std::vector<nlohmann::json> lines = exported(home, u"j.jsonl"_s);
    QVERIFY(lines.size() > 5);
    const nlohmann::json &checkpoint = lines.back().at("checkpoint");
    QCOMPARE(checkpoint.size(), size_t{2});
    size_t counted = 0;
    for (const nlohmann::json &journal : checkpoint)
        counted += journal.at("count").get<size_t>();
    QCOMPARE(counted, lines.size() - 1);
    const nlohmann::json &last = lines[lines.size() - 2];
    QVERIFY(last.at("hash") == checkpoint.at(1).at("head"));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    QCOMPARE(QFile::permissions(home.file(u"j.jsonl"_s)) & others, QFile::Permissions());
}

void CliJournalTest::anExportIsNeverOverwritten()
{
    CliHome home;
    workIn(home);
    const QString file = home.write(u"there.jsonl"_s, "what was there");
    QCOMPARE(home.runAs("admin", {u"journal"_s, u"export"_s, file}).exitStatus, 7);
    QFile there(file);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("what was there"));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliJournalTest)
#include "journal_test.moc"
