// SPDX-License-Identifier: GPL-3.0-or-later
// A small disk that fills up. The test starts itself again in a mount namespace of its own, where it may make
// such a disk, and which goes with it.
#include "models/store/sqlite/store_upkeep.h"
#include "tests/support/refund_desk.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class FullDiskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aDiskThatFillsUpLosesNothing();
    void nothingIsSentWhileTheDiskIsFull();
    void aNewStoreOnAFullDiskIsMadeLater();
    void halfABackupIsNone();

private:
    [[nodiscard]] QString on(const QString &name) const { return m_disk + u'/' + name; }
    //! Leaves so many bytes free.
    void fill(qint64 free);
    void makeRoom() { QFile::remove(on(u"ballast"_s)); }

    QString m_disk = qEnvironmentVariable("REINTEGRO_SMALL_DISK");
    SystemClock m_clock;
    std::unique_ptr<DeskPeople> m_people;
    FixedStoreKey m_keys{someKey()};
};

void FullDiskTest::initTestCase()
{
    if (m_disk.isEmpty())
        QSKIP("This system lets nobody make a small disk for a test.");
    m_people = std::make_unique<DeskPeople>(m_clock);
}

void FullDiskTest::init()
{
    for (const QString &name : QDir(m_disk).entryList(QDir::Files))
        QFile::remove(on(name));
}

void FullDiskTest::fill(qint64 free)
{
    QFile ballast(on(u"ballast"_s));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray page(4096, 'x');
    while (ballast.write(page) == page.size()) { }
    QVERIFY(ballast.resize(qMax(qint64(0), ballast.size() - free)));
}

void FullDiskTest::aDiskThatFillsUpLosesNothing()
{
    const QString file = on(u"refunds.sqlite"_s);
    const SignedIn ana = m_people->signedIn("ana");
    std::vector<RequestId> kept;
    {
        SqliteRefundStore store(file, m_keys, m_clock);
        QVERIFY(await(store.ready()));
        fill(400'000);
        std::optional<Error> refused;
        for (int number = 1; number <= 500 && !refused; ++number) {
            const auto added =
                await(store.add(RefundDesk::newRequest(settledCharge(u"c-%1"_s.arg(number))), ana));
            if (added)
                kept.push_back(added->id);
            else
                refused = added.error();
        }
        QVERIFY(refused);
        QVERIFY(kept.size() > 3);
        QCOMPARE(refused->kind, ErrorKind::Storage);
        QVERIFY2(refused->english().contains(u"no room left"_s), qPrintable(refused->english()));
        // What there is can still be read, and the work goes on as soon as there is room.
        QCOMPARE(RefundDesk::need(await(store.requests())).size(), kept.size());
        makeRoom();
        const auto later = await(store.add(RefundDesk::newRequest(settledCharge(u"later"_s)), ana));
        QVERIFY(later);
        kept.push_back(later->id);
    }
    SqliteRefundStore again(file, m_keys, m_clock);
    QVERIFY(await(again.checkFile()));
    QVERIFY(RefundDesk::need(await(again.verifyJournal({}))).isWhole());
    for (const RequestId &id : kept)
        QVERIFY(await(again.request(id)));
}

void FullDiskTest::nothingIsSentWhileTheDiskIsFull()
{
    SqliteRefundStore store(on(u"refunds.sqlite"_s), m_keys, m_clock);
    const auto asked = await(store.add(RefundDesk::newRequest(), m_people->signedIn("ana")));
    QVERIFY(asked);
    const SignedIn sofia = m_people->signedIn("sofia");
    const auto approved = await(store.approve(asked->id, asked->digest, true, sofia));
    QVERIFY(approved);
    fill(0);
    Result<ClaimedRefund> claim = await(store.claim(asked->id, asked->seen, {}, sofia));
    // What still fits into what SQLite had reserved may succeed once; a second one cannot.
    for (int tries = 0; claim && tries < 3; ++tries)
        claim = await(store.claimRepeat(*claim, RefundDesk::answer(401)));
    QVERIFY(!claim);
    makeRoom();
    QVERIFY(RefundDesk::need(await(store.verifyJournal({}))).isWhole());
}

void FullDiskTest::aNewStoreOnAFullDiskIsMadeLater()
{
    fill(8192);
    SqliteRefundStore store(on(u"refunds.sqlite"_s), m_keys, m_clock);
    const auto ready = await(store.ready());
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, ErrorKind::Storage);
    QVERIFY2(!ready.error().next.isEmpty(), qPrintable(ready.error().english()));
    makeRoom();
    QVERIFY(await(store.ready()));
}

void FullDiskTest::halfABackupIsNone()
{
    const QString file = on(u"refunds.sqlite"_s);
    {
        SqliteRefundStore store(file, m_keys, m_clock);
        QVERIFY(await(store.add(RefundDesk::newRequest(), m_people->signedIn("ana"))));
    }
    fill(20'000);
    const Result<Done> copied = copyWholeFile(file, on(u"backup.sqlite"_s));
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::Storage);
    QVERIFY2(copied.error().english().contains(u"has room"_s), qPrintable(copied.error().english()));
    QVERIFY(!QFile::exists(on(u"backup.sqlite"_s)));
    makeRoom();
    QVERIFY(copyWholeFile(file, on(u"backup.sqlite"_s)));
}

} // namespace reintegro::test

//! Goes on in a namespace of its own with a small disk in it; returns where that cannot be had.
static void startAgainOnASmallDisk(char **argv)
{
    static const char script[] = "mount -t tmpfs -o size=3m none \"$1\" && "
                                 "REINTEGRO_SMALL_DISK=\"$1\" && export REINTEGRO_SMALL_DISK && shift && "
                                 "exec \"$@\"";
    static QTemporaryDir disk; // an empty folder in the end: the disk is gone with the namespace
    static QByteArray folder = disk.path().toLocal8Bit();
    static const char probe[] = "unshare -rm true 2>/dev/null";
    if (std::system(probe) != 0) // NOLINT(cert-env33-c): a fixed text
        return;
    disk.setAutoRemove(false);
    std::vector<char *> words;
    static QByteArray own[] = {"unshare", "-rm", "sh", "-c", script, "small-disk", folder};
    for (QByteArray &word : own)
        words.push_back(word.data());
    for (char **word = argv; *word != nullptr; ++word)
        words.push_back(*word);
    words.push_back(nullptr);
    ::execvp(words.front(), words.data());
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("REINTEGRO_SMALL_DISK"))
        startAgainOnASmallDisk(argv);
    const QCoreApplication application(argc, argv);
    reintegro::test::FullDiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "full_disk_test.moc"
