// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails at the n-th write, flush or cut: the program says so, what it had acknowledged is there
// afterwards, and the store is whole.
#include "tests/support/raw_sqlite.h"
#include "tests/support/refund_desk.h"

#include <QProcess>
#include <QTest>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class StoreFaultsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFailingDiskLosesNothing_data();
    void aFailingDiskLosesNothing();
    void aStoreThatCouldNotBeMadeIsMadeLater_data();
    void aStoreThatCouldNotBeMadeIsMadeLater();
    void everyKindOfPageThatIsDamagedIsSaid_data();
    void everyKindOfPageThatIsDamagedIsSaid();

private:
    //! What the disk does, and when.
    struct Fault {
        int at;
        int error;
        bool isForever;
    };
    [[nodiscard]] QStringList workOn(const QString &file, const Fault &fault);
    [[nodiscard]] QString judged(const QString &file, const QStringList &said);

    SystemClock m_clock;
    std::unique_ptr<DeskPeople> m_people;
    QTemporaryDir m_folder{quickFolder()};
    QString m_template;
    int m_failures = 0;
};

static FixedStoreKey &keys()
{
    static FixedStoreKey known(someKey());
    return known;
}

void StoreFaultsTest::initTestCase()
{
    m_people = std::make_unique<DeskPeople>(m_clock);
    m_template = m_folder.filePath(u"template.sqlite"_s);
    SqliteRefundStore store(m_template, keys(), m_clock);
    QVERIFY(await(store.add(RefundDesk::newRequest(), m_people->signedIn("ana"))));
}

//! Runs another program on the store with a failing disk, and gives what it said.
QStringList StoreFaultsTest::workOn(const QString &file, const Fault &fault)
{
    QProcess helper;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAILING_DISK));
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:verify_asan_link_order=0"_s);
    environment.insert(u"FAILING_DISK_FILE"_s, file);
    environment.insert(u"FAILING_DISK_AT"_s, QString::number(fault.at));
    environment.insert(u"FAILING_DISK_ERROR"_s, QString::number(fault.error));
    if (fault.isForever)
        environment.insert(u"FAILING_DISK_FOREVER"_s, u"1"_s);
    helper.setProcessEnvironment(environment);
    helper.start(QStringLiteral(STORE_HELPER), {m_people->file(), file, u"steps"_s, u"3"_s});
    if (!helper.waitForFinished(60'000) || helper.exitStatus() != QProcess::NormalExit)
        return {};
    return QString::fromUtf8(helper.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

//! How far a request has come, for states that only lead on in these steps.
static int rankOf(const QString &state)
{
    static const QStringList order{
        u"awaiting_approval"_s, u"approved"_s, u"sending"_s, u"unknown"_s, u"settled"_s};
    return int(order.indexOf(state));
}

//! Empty where all is well; else what is wrong.
QString StoreFaultsTest::judged(const QString &file, const QStringList &said)
{
    if (said.isEmpty() || said.last() != u"end"_s)
        return u"the program did not come to its end"_s;
    SqliteRefundStore store(file, keys(), m_clock);
    if (const auto whole = await(store.checkFile()); !whole)
        return whole.error().english() + whole.error().detail;
    const auto check = await(store.verifyJournal({}));
    if (!check || !check->isWhole())
        return check ? check->reason : check.error().english();
    for (const QString &line : said) {
        if (line.startsWith(u"failed "_s)) {
            ++m_failures;
            const bool hasWords = line.startsWith(u"failed storage: "_s) && line.size() > 60;
            if (!hasWords)
                return u"not clear: "_s + line;
            continue;
        }
        const std::optional<RequestId> id = RequestId::fromText(line.section(u' ', 0, 0));
        if (!id)
            continue;
        const auto request = await(store.request(*id));
        if (!request)
            return line + u" is lost: "_s + request.error().english();
        if (rankOf(nameOf(request->state)) < rankOf(line.section(u' ', 1, 1)))
            return line + u" is only "_s + nameOf(request->state);
    }
    return {};
}

void StoreFaultsTest::aFailingDiskLosesNothing_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("isForever");
    QTest::addColumn<int>("step");
    QTest::newRow("an error once") << EIO << false << 1;
    QTest::newRow("full from then on") << ENOSPC << true << 1;
    QTest::newRow("errors from then on") << EIO << true << 5;
    QTest::newRow("full once") << ENOSPC << false << 5;
}

void StoreFaultsTest::aFailingDiskLosesNothing()
{
    QFETCH(int, error);
    QFETCH(bool, isForever);
    QFETCH(int, step);
    m_failures = 0;
    int runs = 0;
    for (int at = 1; at <= 200; at += step) {
        const QTemporaryDir folder(quickFolder());
        const QString file = folder.filePath(u"refunds.sqlite"_s);
        QVERIFY(QFile::copy(m_template, file));
        const QStringList said = workOn(file, {.at = at, .error = error, .isForever = isForever});
        const QString trouble = judged(file, said);
        QVERIFY2(trouble.isEmpty(), qPrintable(u"at %1: %2\n%3"_s.arg(at).arg(trouble, said.join(u'\n'))));
        ++runs;
    }
    // Most of them were felt, or this proves nothing.
    QVERIFY2(m_failures > runs / 2, qPrintable(QString::number(m_failures)));
}

void StoreFaultsTest::aStoreThatCouldNotBeMadeIsMadeLater_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("isForever");
    QTest::newRow("an error once") << EIO << false;
    QTest::newRow("full from then on") << ENOSPC << true;
}

void StoreFaultsTest::aStoreThatCouldNotBeMadeIsMadeLater()
{
    QFETCH(int, error);
    QFETCH(bool, isForever);
    m_failures = 0;
    for (int at = 1; at <= 200; at += 8) {
        const QTemporaryDir folder(quickFolder());
        const QString file = folder.filePath(u"refunds.sqlite"_s);
        const QStringList said = workOn(file, {.at = at, .error = error, .isForever = isForever});
        const QString trouble = judged(file, said);
        QVERIFY2(trouble.isEmpty(), qPrintable(u"at %1: %2\n%3"_s.arg(at).arg(trouble, said.join(u'\n'))));
    }
    QVERIFY2(m_failures > 5, qPrintable(QString::number(m_failures)));
}

void StoreFaultsTest::everyKindOfPageThatIsDamagedIsSaid_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table :
        {"journal", "requests", "decisions", "attempts", "charge_readings", "refund_keys", "search_terms",
            "facts", "requests_by_state", "requests_by_charge", "sqlite_schema"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

//! Flips bytes of the page on which a table or an index begins.
void StoreFaultsTest::everyKindOfPageThatIsDamagedIsSaid()
{
    QFETCH(QString, table);
    const QTemporaryDir folder(quickFolder());
    const QString file = folder.filePath(u"refunds.sqlite"_s);
    QVERIFY(QFile::copy(m_template, file));
    qint64 page = 1;
    qint64 size = 0;
    {
        const RawSqlite raw(file);
        size = raw.value(u"PRAGMA page_size"_s).toLongLong();
        if (table != u"sqlite_schema"_s)
            page =
                raw.value(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table)).toLongLong();
    }
    QVERIFY(page > 0 && size > 0);
    QByteArray before;
    {
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        const qint64 head = page == 1 ? 100 : 0; // behind the file's own head
        bytes.seek((page - 1) * size + head);
        const QByteArray there = bytes.read(8);
        QByteArray flipped = there;
        for (char &byte : flipped)
            byte = char(~byte);
        bytes.seek((page - 1) * size + head);
        QCOMPARE(bytes.write(flipped), qint64(8));
        bytes.seek(0);
        before = bytes.readAll();
    }
    SqliteRefundStore store(file, keys(), m_clock);
    const auto checked = await(store.checkFile());
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Storage);
    QVERIFY2(checked.error().english().contains(u"damaged"_s), qPrintable(checked.error().english()));
    const auto asked = await(store.add(RefundDesk::newRequest(), m_people->signedIn("ana")));
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, ErrorKind::Storage);
}

} // namespace reintegro::test

using reintegro::test::StoreFaultsTest;
QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "store_faults_test.moc"
