// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/desk_options.h"
#include "app/desk/single_instance.h"

#include <QDir>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

using Claim = SingleInstance::Claim;

class DeskStartTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOptionsAreUnderstood();
    void whatIsNotUnderstoodIsRefused_data();
    void whatIsNotUnderstoodIsRefused();
    void aLinkNamesACharge_data();
    void aLinkNamesACharge();
    void aSavedChargeIsAFileOfThatName_data();
    void aSavedChargeIsAFileOfThatName();
    void aLinkNamesAPlace_data();
    void aLinkNamesAPlace();
    void aDeskThatWasKilledLocksNobodyOut();
    void aSecondStartHandsItsRequestToTheFirst();
    void anotherHomeIsAnotherDesk();
    void aHomeThatCannotBeLockedIsNotOpenAlready();
    void aDeskThatDoesNotAnswerIsNotAsked();
    void whatASecondStartAsksForArrives_data();
    void whatASecondStartAsksForArrives();
};

void DeskStartTest::theOptionsAreUnderstood()
{
    const Result<DeskOptions> options = readDeskOptions(
        {u"--training"_s, u"--lang"_s, u"es"_s, u"--theme"_s, u"dark"_s, u"reintegro://charge/order-1"_s});
    QVERIFY(options);
    QVERIFY(options->training);
    QCOMPARE(options->language, u"es"_s);
    QCOMPARE(options->scheme, ColorScheme::Dark);
    QCOMPARE(std::get<ChargeKey>(*options->place).toString(), u"order-1"_s);
    QVERIFY(readDeskOptions({u"--self-test"_s})->selfTest);
    QVERIFY(readDeskOptions({u"--version"_s})->version);
    QVERIFY(readDeskOptions({u"--bench-start"_s})->benchStart);
    QVERIFY(!readDeskOptions({})->training);
}

void DeskStartTest::whatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown option") << QStringList{u"--fast"_s};
    QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"fr"_s};
    QTest::newRow("no language") << QStringList{u"--lang"_s};
    QTest::newRow("unknown theme") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("a file") << QStringList{u"/etc/passwd"_s};
    QTest::newRow("a link to something else") << QStringList{u"reintegro://refund/1"_s};
}

void DeskStartTest::whatIsNotUnderstoodIsRefused()
{
    QFETCH(const QStringList, words);
    const Result<DeskOptions> options = readDeskOptions(words);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::Usage);
}

void DeskStartTest::aLinkNamesACharge_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"reintegro://charge/order-1042"_s << u"order-1042"_s;
    QTest::newRow("escaped") << u"reintegro://charge/order%2F2026%20%2317"_s << u"order/2026 #17"_s;
    QTest::newRow("capitals of the scheme") << u"Reintegro://charge/x"_s << u"x"_s;
    QTest::newRow("nothing") << u"reintegro://charge/"_s << QString();
    QTest::newRow("a dot") << u"reintegro://charge/."_s << QString();
    QTest::newRow("a line end") << u"reintegro://charge/a%0Ab"_s << QString();
    QTest::newRow("not UTF-8") << u"reintegro://charge/%FF"_s << QString();
    QTest::newRow("too long") << QString(u"reintegro://charge/"_s + QString(129, u'x')) << QString();
    QTest::newRow("another scheme") << u"https://charge/x"_s << QString();
}

void DeskStartTest::aLinkNamesACharge()
{
    QFETCH(const QString, link);
    QFETCH(const QString, key);
    const std::optional<DeskPlace> found = placeOfLink(link);
    QCOMPARE(found ? std::get<ChargeKey>(*found).toString() : QString(), key);
}

namespace {

//! A place in words, for comparing.
QString wordsOf(const std::optional<DeskPlace> &place)
{
    if (!place)
        return u"none"_s;
    if (const auto *const charge = std::get_if<ChargeKey>(&*place))
        return u"charge "_s + charge->toString();
    if (const auto *const request = std::get_if<RequestId>(&*place))
        return u"request "_s + request->toString();
    return std::holds_alternative<ApprovalsPlace>(*place) ? u"approvals"_s : u"another"_s;
}

} // namespace

void DeskStartTest::aLinkNamesAPlace_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("place");
    QTest::newRow("a request") << u"reintegro://request/R12"_s << u"request R12"_s;
    QTest::newRow("small letters") << u"reintegro://request/r7"_s << u"request R7"_s;
    QTest::newRow("approvals") << u"reintegro://approvals"_s << u"approvals"_s;
    QTest::newRow("approvals as browsers write it") << u"REINTEGRO://Approvals/"_s << u"approvals"_s;
    QTest::newRow("a request without a number") << u"reintegro://request/"_s << u"none"_s;
    QTest::newRow("a bare number") << u"reintegro://request/12"_s << u"none"_s;
    QTest::newRow("number nought") << u"reintegro://request/R0"_s << u"none"_s;
    QTest::newRow("a sign") << u"reintegro://request/R-1"_s << u"none"_s;
    QTest::newRow("a number too long") << u"reintegro://request/R9999999999999999999"_s << u"none"_s;
    QTest::newRow("blanks") << u"reintegro://request/R1 "_s << u"none"_s;
    QTest::newRow("a line end") << u"reintegro://request/R1\n"_s << u"none"_s;
    QTest::newRow("another step") << u"reintegro://request/R1/approve"_s << u"none"_s;
    QTest::newRow("a question") << u"reintegro://request/R1?send=1"_s << u"none"_s;
    QTest::newRow("escaped") << u"reintegro://request/%521"_s << u"none"_s;
    QTest::newRow("approve") << u"reintegro://approve/R1"_s << u"none"_s;
    QTest::newRow("approvals of something") << u"reintegro://approvals/R1"_s << u"none"_s;
    QTest::newRow("approvals with a question") << u"reintegro://approvals?all=1"_s << u"none"_s;
    QTest::newRow("somebody at a place") << u"reintegro://me@approvals"_s << u"none"_s;
    QTest::newRow("nothing") << u"reintegro://"_s << u"none"_s;
    QTest::newRow("one stroke") << u"reintegro:/approvals"_s << u"none"_s;
}

void DeskStartTest::aLinkNamesAPlace()
{
    QFETCH(const QString, link);
    QFETCH(const QString, place);
    QCOMPARE(wordsOf(placeOfLink(link)), place);
    const Result<DeskOptions> options = readDeskOptions({link});
    QCOMPARE(options ? wordsOf(options->place) : u"none"_s, place);
}

void DeskStartTest::aDeskThatWasKilledLocksNobodyOut()
{
    const QTemporaryDir home;
    std::array<int, 2> ready{};
    QCOMPARE(pipe(ready.data()), 0);
    const pid_t other = fork();
    if (other == 0) { // only locks, says so and waits: there is no event loop in this half
        SingleInstance desk(home.path());
        const char claimed = desk.claim({}) == Claim::First ? 'y' : 'n';
        static_cast<void>(!write(ready[1], &claimed, 1));
        for (;;)
            pause();
    }
    char claimed = 'n';
    QCOMPARE(read(ready[0], &claimed, 1), 1);
    QCOMPARE(claimed, 'y');
    kill(other, SIGKILL);
    QCOMPARE(waitpid(other, nullptr, 0), other);
    SingleInstance next(home.path());
    QCOMPARE(next.claim({}), Claim::First);
    // And whoever starts after that finds it.
    const QSignalSpy asked(&next, &SingleInstance::asked);
    std::thread third([&home] { static_cast<void>(SingleInstance(home.path()).claim("approvals")); });
    QTRY_COMPARE(asked.size(), 1);
    third.join();
}

void DeskStartTest::aSavedChargeIsAFileOfThatName_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("path");
    const QString here = QDir::currentPath();
    QTest::newRow("a path") << u"/home/ana/order.reintegro-charge"_s << u"/home/ana/order.reintegro-charge"_s;
    QTest::newRow("beside") << u"order 7.reintegro-charge"_s
                            << QString(here + u"/order 7.reintegro-charge"_s);
    QTest::newRow("an address") << u"file:///tmp/a%20b%C3%B1.reintegro-charge"_s
                                << u"/tmp/a bñ.reintegro-charge"_s;
    QTest::newRow("capitals") << u"/x.REINTEGRO-CHARGE"_s << u"/x.REINTEGRO-CHARGE"_s;
    QTest::newRow("another kind") << u"/etc/passwd"_s << QString();
    QTest::newRow("an address of another kind") << u"file:///etc/passwd"_s << QString();
}

void DeskStartTest::aSavedChargeIsAFileOfThatName()
{
    QFETCH(const QString, word);
    QFETCH(const QString, path);
    QCOMPARE(savedChargeOfWord(word), path);
    const Result<DeskOptions> options = readDeskOptions({word});
    QCOMPARE(options.has_value(), !path.isEmpty());
    QCOMPARE(options ? options->savedCharge : QString(), path);
}

void DeskStartTest::aSecondStartHandsItsRequestToTheFirst()
{
    const QTemporaryDir home;
    SingleInstance first(home.path());
    QCOMPARE(first.claim({}), Claim::First);
    const QSignalSpy asked(&first, &SingleInstance::asked);
    Claim second = Claim::First;
    // Its wait for the connection must not hold up the first one, as it would in one thread.
    std::thread other([&second, &home] { second = SingleInstance(home.path()).claim("order-1"); });
    QTRY_COMPARE(asked.size(), 1);
    other.join();
    QCOMPARE(second, Claim::Asked);
    QCOMPARE(asked.at(0).at(0).toByteArray(), QByteArray("order-1"));
}

void DeskStartTest::anotherHomeIsAnotherDesk()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    SingleInstance first(one.path());
    SingleInstance second(two.path());
    QCOMPARE(first.claim({}), Claim::First);
    QCOMPARE(second.claim({}), Claim::First);
}

void DeskStartTest::aHomeThatCannotBeLockedIsNotOpenAlready()
{
    const QTemporaryDir home;
    SingleInstance desk(home.filePath(u"not/there"_s));
    QCOMPARE(desk.claim({}), Claim::Failed);
}

void DeskStartTest::aDeskThatDoesNotAnswerIsNotAsked()
{
    const QTemporaryDir home;
    QLockFile other(home.filePath(u"desk.lock"_s));
    other.setStaleLockTime(0);
    QVERIFY(other.tryLock(0));
    SingleInstance desk(home.path());
    QCOMPARE(desk.claim({}), Claim::Silent);
}

void DeskStartTest::whatASecondStartAsksForArrives_data()
{
    QTest::addColumn<bool>("training");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("file");
    const QString file = u"/tmp/a charge ñ.reintegro-charge"_s;
    QTest::newRow("nothing") << false << QString() << QString();
    QTest::newRow("training") << true << QString() << QString();
    QTest::newRow("a charge") << false << u"reintegro://charge/order-1042"_s << QString();
    QTest::newRow("a charge with blanks") << false << u"reintegro://charge/training charge 7"_s << QString();
    QTest::newRow("both") << true << u"reintegro://charge/pédido 1"_s << QString();
    QTest::newRow("a request") << true << u"reintegro://request/R12"_s << QString();
    QTest::newRow("approvals") << false << u"reintegro://approvals"_s << QString();
    QTest::newRow("a charge called approvals") << false << u"reintegro://charge/approvals"_s << QString();
    QTest::newRow("a file") << false << QString() << file;
    QTest::newRow("all of it") << true << u"reintegro://charge/file 7"_s << file;
}

void DeskStartTest::whatASecondStartAsksForArrives()
{
    QFETCH(const bool, training);
    QFETCH(const QString, link);
    QFETCH(const QString, file);
    DeskOptions options;
    options.savedCharge = file;
    options.training = training;
    options.place = placeOfLink(link);
    QCOMPARE(options.place.has_value(), !link.isEmpty());
    const DeskOptions arrived = optionsOfRequest(requestOf(options).trimmed());
    QCOMPARE(arrived.training, training);
    QCOMPARE(wordsOf(arrived.place), wordsOf(options.place));
    QCOMPARE(arrived.savedCharge, file);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::DeskStartTest)
#include "desk_start_test.moc"
