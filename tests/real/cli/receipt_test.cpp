// SPDX-License-Identifier: GPL-3.0-or-later
// Papers by the program, on a machine without a display.
#include "tests/real/cli/cli_home.h"
#include "tests/support/raw_sqlite.h"

#include <QFileInfo>
#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

static QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

class CliReceiptTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReceiptIsPrintedAndVerified();
    void whatHasNotSettledIsNoReceipt();
    void alteredForgedForeignAndOldOnesAreToldApart();
    void aChargeIsPrinted();
    void personalDataIsShownOnlyWhenAskedFor();
    void whatIsRefused_data();
    void whatIsRefused();

private:
    static void setUp(CliHome &home, std::chrono::milliseconds settleDelay)
    {
        QVERIFY(home.fill());
        home.environment.remove(u"DISPLAY"_s);
        home.environment.remove(u"QT_QPA_PLATFORM"_s);
        home.gateway.setSettleDelay(settleDelay);
        const QString id = home.approved(u"order-1042"_s, 1000);
        QCOMPARE(home.runAs("sofia", words("refund send") + QStringList{id}).exitStatus, 0);
        QCOMPARE(home.runAs("sofia", words("refund check") + QStringList{id}).exitStatus, 0);
    }
    static CliAnswer verify(CliHome &home, const QString &what)
    {
        return home.runAs("ana", words("receipt verify") + QStringList{what});
    }
    static QString verdict(const CliAnswer &answer) { return answer.text("/receipt/verdict"); }
    static QByteArray content(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
};

void CliReceiptTest::aReceiptIsPrintedAndVerified()
{
    CliHome home;
    setUp(home, std::chrono::milliseconds(0));
    const QString file = home.file(u"receipt.pdf"_s);

    const CliAnswer printed =
        home.runAs("ana", words("receipt print R1 --lang es --paper a4 --out") + QStringList{file});

    QCOMPARE(printed.exitStatus, 0);
    QVERIFY(printed.json.at("receipt").at("isReceipt") == true);
    QCOMPARE(printed.text("/receipt/state"), u"settled"_s);
    QCOMPARE(printed.text("/receipt/kind"), u"refund"_s);
    QVERIFY(
        printed.json.at("receipt").at("amount") == (nlohmann::json{{"minor", 1000}, {"currency", "COP"}}));
    QVERIFY(content(file).startsWith("%PDF-"));
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QString code = printed.text("/receipt/code");
    for (const QString &brought : {code, code.toLower().remove(u'-'), file}) {
        const CliAnswer answer = verify(home, brought);
        QCOMPARE(answer.exitStatus, 0);
        QCOMPARE(verdict(answer), u"genuine"_s);
        QCOMPARE(answer.text("/receipt/issued/id"), u"R1"_s);
        QCOMPARE(answer.text("/receipt/stateNow"), u"settled"_s);
    }
    // Every supervisor finds it in the journal; nothing of people stands there.
    QCOMPARE(home.runAs("sofia", words("journal verify")).exitStatus, 0);
    const QString journal = home.file(u"journal"_s);
    QCOMPARE(home.runAs("sofia", words("journal export") + QStringList{journal}).exitStatus, 0);
    QVERIFY(content(journal).contains("\"action\":\"receipt\""));
    QVERIFY(!content(journal).contains(code.toLatin1()));
}

void CliReceiptTest::whatHasNotSettledIsNoReceipt()
{
    CliHome home;
    setUp(home, std::chrono::hours(1));
    const QString file = home.file(u"statement.pdf"_s);
    const CliAnswer printed = home.runAs("ana", words("receipt print R1 --out") + QStringList{file});
    QCOMPARE(printed.exitStatus, 0);
    QVERIFY(printed.json.at("receipt").at("isReceipt") == false);
    QCOMPARE(printed.text("/receipt/state"), u"in_progress"_s);
    home.gateway.setSettleDelay(std::chrono::milliseconds(0));
}

void CliReceiptTest::alteredForgedForeignAndOldOnesAreToldApart()
{
    CliHome home;
    setUp(home, std::chrono::milliseconds(0));
    const QString file = home.file(u"receipt.pdf"_s);
    const CliAnswer printed = home.runAs("ana", words("receipt print R1 --out") + QStringList{file});
    const QString code = printed.text("/receipt/code");
    const auto tell = [&home](const QString &brought) {
        const CliAnswer answer = verify(home, brought);
        return QString(verdict(answer) + u' ' + QString::number(answer.exitStatus));
    };
    QString wrong = code;
    wrong[2] = wrong.at(2) == u'7' ? u'8' : u'7';
    QCOMPARE(tell(wrong), u"mistyped 6"_s);
    QCOMPARE(tell(u"hello"_s), u"no_code 6"_s);
    QCOMPARE(tell(u"0000-0000-0000-0000-0000"_s), u"mistyped 6"_s);
    const QString altered = home.write(u"altered.pdf"_s, content(file).replace("%%EOF", "%%EOF "));
    QCOMPARE(tell(altered), u"file_changed 7"_s);
    QCOMPARE(tell(home.write(u"other.pdf"_s, "%PDF-1.4 nothing")), u"no_code 6"_s);
    const QString link = u"reintegro:receipt?code="_s + code + u"&amount="_s;
    QCOMPARE(tell(link + u"1000%20COP"_s), u"genuine 0"_s);
    QCOMPARE(tell(link + u"900000%20COP"_s), u"altered 7"_s);
    // Another home has another store.
    CliHome other;
    QVERIFY(other.fill());
    QCOMPARE(other.approved(u"order-1042"_s, 1000), u"R1"_s);
    QCOMPARE(verdict(verify(other, code)), u"other_store"_s);
    QCOMPARE(verify(other, code).exitStatus, 3);
    // The bank sent it back.
    QCOMPARE(RawSqlite(home.storeFile()).run(u"UPDATE requests SET state = 'failed'"_s), QString());
    const CliAnswer old = verify(home, code);
    QCOMPARE(verdict(old), u"state_changed"_s);
    QCOMPARE(old.exitStatus, 7);
    QCOMPARE(old.text("/receipt/stateNow"), u"failed"_s);
    QVERIFY(old.text("/error/message").contains(u"was settled when it was issued"_s));
}

void CliReceiptTest::aChargeIsPrinted()
{
    CliHome home;
    setUp(home, std::chrono::milliseconds(0));
    const QString file = home.file(u"charge.pdf"_s);
    const CliAnswer printed =
        home.runAs("ana", words("charge print order-1042 --lang en --out") + QStringList{file});
    QCOMPARE(printed.exitStatus, 0);
    QCOMPARE(printed.text("/receipt/kind"), u"charge"_s);
    QCOMPARE(printed.text("/receipt/id"), u"order-1042"_s);
    QCOMPARE(verdict(verify(home, file)), u"genuine"_s);
    QCOMPARE(home.runAs("ana", words("charge print nobody-knows --out") + QStringList{home.file(u"x.pdf"_s)})
                 .exitStatus,
        3);
    QVERIFY(!QFileInfo::exists(home.file(u"x.pdf"_s)));
}

void CliReceiptTest::personalDataIsShownOnlyWhenAskedFor()
{
    CliHome home;
    setUp(home, std::chrono::milliseconds(0));
    const auto print = [&home](const QString &name, const QStringList &more) {
        return home.runAs("ana", words("receipt print R1 --out") + QStringList{home.file(name)} + more);
    };
    QCOMPARE(print(u"masked.pdf"_s, {}).text("/receipt/personalData"), u"masked"_s);
    QCOMPARE(print(u"shown.pdf"_s, {u"--show-personal-data"_s}).text("/receipt/personalData"), u"shown"_s);
    const QString journal = home.file(u"journal"_s);
    QCOMPARE(home.runAs("sofia", words("journal export") + QStringList{journal}).exitStatus, 0);
    QCOMPARE(content(journal).count("\"action\":\"reveal\""), 1);
}

void CliReceiptTest::whatIsRefused_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("exitStatus");
    QTest::newRow("no file") << u"receipt print R1"_s << 2;
    QTest::newRow("another language") << u"receipt print R1 --lang fr --out x.pdf"_s << 2;
    QTest::newRow("another size") << u"receipt print R1 --paper a5 --out x.pdf"_s << 2;
    QTest::newRow("no such request") << u"receipt print R99 --out x.pdf"_s << 3;
    QTest::newRow("a folder that is not there") << u"receipt print R1 --out none/x.pdf"_s << 8;
    QTest::newRow("nothing to verify") << u"receipt verify"_s << 2;
}

void CliReceiptTest::whatIsRefused()
{
    QFETCH(QString, call);
    QFETCH(int, exitStatus);
    CliHome home;
    setUp(home, std::chrono::milliseconds(0));
    QStringList line = call.split(u' ');
    for (QString &word : line) {
        if (word.endsWith(u".pdf"_s))
            word = home.file(word);
    }
    QCOMPARE(home.runAs("ana", line).exitStatus, exitStatus);
    QVERIFY(!QFileInfo::exists(home.file(u"x.pdf"_s)));
    // A file that is there already is left alone, and nobody unknown gets anything.
    const QString there = home.write(u"there.pdf"_s, "mine");
    QCOMPARE(home.runAs("ana", words("receipt print R1 --out") + QStringList{there}).exitStatus, 7);
    QCOMPARE(content(there), QByteArray("mine"));
    QCOMPARE(home.run(words("--json receipt verify abc")).exitStatus, 4);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliReceiptTest)
#include "receipt_test.moc"
