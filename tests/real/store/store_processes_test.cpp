// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_sqlite.h"
#include "tests/support/refund_desk.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! Another program at work on the same store.
class Helper {
public:
    Helper(const QString &home, const QString &file, const QStringList &command)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.setProgram(QStringLiteral(STORE_HELPER));
        m_process.setArguments(QStringList{home, file} + command);
    }
    ~Helper() { kill(); }
    Q_DISABLE_COPY_MOVE(Helper)

    void start() { m_process.start(); }
    //! As the user "nobody", who may do what everybody may; for tests that run as root.
    void startAsNobody()
    {
        m_process.setChildProcessModifier([] {
            constexpr uid_t nobody = 65534;
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(1);
        });
        m_process.start();
    }
    //! Its next line; empty when it ended.
    [[nodiscard]] QString line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                return {};
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void go() { m_process.write("go\n"); }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }
    //! What it said and nobody has read yet.
    [[nodiscard]] QStringList rest()
    {
        return QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    [[nodiscard]] bool ended() { return m_process.waitForFinished(60'000); }

private:
    QProcess m_process;
};

using Helpers = std::vector<std::unique_ptr<Helper>>;

//! The desk of this process, on the machine's own clock like the others.
struct SharedDesk {
    QTemporaryDir folder;
    SystemClock clock;
    DeskPeople people{clock};
    QString file = folder.filePath(u"refunds.sqlite"_s);
    FixedStoreKey keys{someKey()};
    SqliteRefundStore store{file, keys, clock};
    SignedIn ana = people.signedIn("ana");
    SignedIn sofia = people.signedIn("sofia");

    [[nodiscard]] Helpers helpers(int count, const QStringList &command) const
    {
        Helpers made;
        for (int number = 0; number < count; ++number)
            made.push_back(std::make_unique<Helper>(people.file(), file, command));
        return made;
    }
    [[nodiscard]] RefundRequest approved(const Charge &charge)
    {
        const RefundRequest asked = RefundDesk::need(await(store.add(RefundDesk::newRequest(charge), ana)));
        return RefundDesk::need(await(store.approve(asked.id, asked.digest, true, sofia)));
    }
    [[nodiscard]] RequestState stateOf(const RequestId &id)
    {
        return RefundDesk::need(await(store.request(id))).state;
    }
    [[nodiscard]] JournalCheck verified() { return RefundDesk::need(await(store.verifyJournal({}))); }
};

//! Starts all, and lets them go at the same moment. False when one of them did not get ready.
[[nodiscard]] static bool letGo(const Helpers &helpers)
{
    for (const auto &helper : helpers)
        helper->start();
    for (const auto &helper : helpers) {
        if (helper->line() != u"ready"_s)
            return false;
    }
    for (const auto &helper : helpers)
        helper->go();
    return true;
}

class StoreProcessesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofEightProgramsExactlyOneClaims();
    void eightProgramsNeverExceedTheCharge();
    void eightProgramsMakeOneNewStore();
    void twoProgramsWorkOnOneStore();
    void aLivingSenderIsNotDisturbedAndADeadOneIsReleased();
    void killedAtAnyPointNothingIsLost();
    void aFolderThatMayNotBeWrittenIsSaid();
};

void StoreProcessesTest::ofEightProgramsExactlyOneClaims()
{
    SharedDesk desk;
    const RefundRequest approved = desk.approved(settledCharge());
    const Helpers helpers = desk.helpers(8, {u"claim"_s, approved.id.toString()});
    QVERIFY(letGo(helpers));

    QStringList outcomes;
    for (const auto &helper : helpers)
        outcomes.append(helper->line());

    QCOMPARE(outcomes.count(u"done"_s), 1);
    QCOMPARE(outcomes.count(u"conflict"_s), 7);
    const RefundRequest sending = RefundDesk::need(await(desk.store.request(approved.id)));
    QCOMPARE(sending.state, RequestState::Sending);
    QCOMPARE(sending.attempts.size(), std::size_t(1));
    QVERIFY(desk.verified().isWhole());
}

void StoreProcessesTest::eightProgramsNeverExceedTheCharge()
{
    SharedDesk desk;
    QVERIFY(await(desk.store.ready()));
    const Helpers helpers = desk.helpers(8, {u"add"_s, u"60"_s}); // 40 tries; 16 fit into 1000
    QVERIFY(letGo(helpers));

    QStringList outcomes;
    for (const auto &helper : helpers) {
        for (int tries = 0; tries < 5; ++tries)
            outcomes.append(helper->line());
    }

    QCOMPARE(outcomes.count(u"done"_s), 16);
    QCOMPARE(outcomes.count(u"conflict"_s), 24);
    const RawSqlite raw(desk.file);
    QCOMPARE(raw.value(u"SELECT sum(amount_minor) FROM requests"_s).toInt(), 960);
    QCOMPARE(raw.value(u"SELECT count(DISTINCT refund_key) FROM requests"_s).toInt(), 16);
    QVERIFY(desk.verified().isWhole());
}

void StoreProcessesTest::eightProgramsMakeOneNewStore()
{
    QTemporaryDir folder;
    SystemClock clock;
    const QString home = folder.filePath(u"new/home.sqlite"_s);
    const QString file = folder.filePath(u"new/refunds.sqlite"_s);
    Helpers helpers;
    for (int number = 0; number < 8; ++number)
        helpers.push_back(std::make_unique<Helper>(home, file, QStringList{u"open"_s}));
    QVERIFY(letGo(helpers));
    for (const auto &helper : helpers)
        QCOMPARE(helper->line(), u"done"_s);
    FixedStoreKey keys(someKey());
    SqliteRefundStore store(file, keys, clock);
    QVERIFY(RefundDesk::need(await(store.requests())).empty());
}

void StoreProcessesTest::twoProgramsWorkOnOneStore()
{
    SharedDesk desk;
    QVERIFY(await(desk.store.ready()));
    const Helpers helpers = desk.helpers(2, {u"work"_s});
    QVERIFY(letGo(helpers));
    for (int line = 0; line < 40; ++line) {
        for (const auto &helper : helpers)
            QVERIFY(!helper->line().isEmpty()); // a busy store is waited for, never reported
    }
    for (const auto &helper : helpers)
        helper->kill();
    const JournalCheck check = desk.verified();
    QVERIFY2(check.isWhole(), qPrintable(check.reason));
}

void StoreProcessesTest::aLivingSenderIsNotDisturbedAndADeadOneIsReleased()
{
    SharedDesk desk;
    const RefundRequest approved = desk.approved(settledCharge());
    const Helpers sender = desk.helpers(1, {u"claim"_s, approved.id.toString()});
    QVERIFY(letGo(sender));
    QCOMPARE(sender.front()->line(), u"done"_s);

    SqliteRefundStore second(desk.file, desk.keys, desk.clock); // a program that starts meanwhile
    QCOMPARE(RefundDesk::need(await(second.releaseLostClaims())), 0);
    QCOMPARE(desk.stateOf(approved.id), RequestState::Sending);
    sender.front()->kill();

    QCOMPARE(desk.stateOf(approved.id), RequestState::Unknown);
}

//! How far a request had come at least, by what its program was told.
static QMap<RequestId, RequestState> acknowledged(const QStringList &lines)
{
    QMap<RequestId, RequestState> states;
    for (const QString &line : lines) {
        const auto id = RequestId::fromText(line.section(u' ', 0, 0));
        const auto state = requestStateFromName(line.section(u' ', 1));
        if (id && state)
            states.insert(*id, *state);
    }
    return states;
}

//! Whether what is in the store can follow from what was acknowledged just before a kill.
static bool fits(RequestState told, RequestState kept)
{
    using enum RequestState;
    switch (told) {
    case AwaitingApproval:
        return kept == AwaitingApproval || kept == Approved;
    case Approved:
        return kept == Approved || kept == Unknown; // a claim that nobody heard of is released
    case Sending:
        return kept == Unknown || kept == Settled;
    default:
        return kept == told;
    }
}

void StoreProcessesTest::killedAtAnyPointNothingIsLost()
{
    SharedDesk desk;
    QVERIFY(await(desk.store.ready()));
    constexpr int rounds = 25;
    QMap<RequestId, RequestState> told;
    for (int round = 0; round < rounds; ++round) {
        const Helpers worker = desk.helpers(1, {u"work"_s});
        QVERIFY(letGo(worker));
        QStringList lines;
        const int steps = QRandomGenerator::global()->bounded(1, 8);
        for (int step = 0; step < steps; ++step)
            lines.append(worker.front()->line());
        QElapsedTimer timer; // then at any point of the next step
        timer.start();
        const qint64 until = QRandomGenerator::global()->bounded(12'000'000);
        while (timer.nsecsElapsed() < until) { }
        worker.front()->kill();
        told.insert(acknowledged(lines + worker.front()->rest()));

        const JournalCheck check = desk.verified();
        QVERIFY2(check.isWhole(), qPrintable(check.reason));
    }

    QVERIFY(told.size() >= rounds);
    for (auto request = told.cbegin(); request != told.cend(); ++request) {
        const RequestState kept = desk.stateOf(request.key());
        QVERIFY2(fits(request.value(), kept),
            qPrintable(QString(request.key().toString() + u": told "_s + nameOf(request.value())
                + u", kept "_s + nameOf(kept))));
    }
    QVERIFY(await(desk.store.checkFile()));
    QVERIFY(desk.verified().isWhole());
    for (const RefundRequest &request : RefundDesk::need(await(desk.store.requests()))) {
        QVERIFY(request.state != RequestState::Sending);
        QVERIFY(request.state != RequestState::Settled || request.attempts.size() == 1);
    }
}

void StoreProcessesTest::aFolderThatMayNotBeWrittenIsSaid()
{
    const bool isRoot = ::geteuid() == 0;
    const auto openAt = [isRoot](const QString &file) {
        Helper helper(file + u".home"_s, file, {u"open"_s});
        isRoot ? helper.startAsNobody() : helper.start();
        if (helper.line() != u"ready"_s)
            return u"did not start"_s;
        helper.go();
        return helper.line();
    };
    QTemporaryDir folder;
    SystemClock clock;
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
        | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    const QString made = folder.filePath(u"refunds.sqlite"_s);
    {
        FixedStoreKey keys(someKey());
        SqliteRefundStore store(made, keys, clock);
        QVERIFY(await(store.ready()));
    }
    QVERIFY(QFile::setPermissions(made, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(folder.path(), readable));

    const QString there = openAt(made);
    const QString missing = openAt(folder.filePath(u"other.sqlite"_s));
    const QString deeper = openAt(folder.filePath(u"a/b/other.sqlite"_s));

    QVERIFY(QFile::setPermissions(folder.path(), readable | QFile::WriteOwner));
    QVERIFY2(there.startsWith(u"storage: "_s) && there.contains(u"read-only"_s), qPrintable(there));
    QVERIFY2(
        missing.startsWith(u"storage: "_s) && missing.contains(u"cannot be made"_s), qPrintable(missing));
    QVERIFY2(deeper.startsWith(u"storage: "_s) && deeper.contains(u"cannot be made"_s), qPrintable(deeper));
}

} // namespace reintegro::test

using reintegro::test::StoreProcessesTest;
QTEST_GUILESS_MAIN(StoreProcessesTest)
#include "store_processes_test.moc"
