// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/board.h"
#include "models/refunds/follow_store.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class BoardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ageIsCountedInWorkingDaysOfBogota_data();
    void ageIsCountedInWorkingDaysOfBogota();
    void whatIsOldEnoughIsWhatBeganBefore();
    void whatWasClaimedBeforeIsOverdue();
    void onlyPlainWordsAreKept();
};

static QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate);
}

void BoardTest::ageIsCountedInWorkingDaysOfBogota_data()
{
    QTest::addColumn<QDateTime>("since");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("days");
    QTest::newRow("the same day") << utc("2026-02-02T15:00:00") << utc("2026-02-02T23:00:00") << 0;
    QTest::newRow("still the same day in Bogotá")
        << utc("2026-02-02T15:00:00") << utc("2026-02-03T04:59:59") << 0;
    QTest::newRow("midnight in Bogotá") << utc("2026-02-02T15:00:00") << utc("2026-02-03T05:00:00") << 1;
    QTest::newRow("over a weekend") << utc("2026-02-06T15:00:00") << utc("2026-02-09T15:00:00") << 1;
    QTest::newRow("over a moved holiday (San José)")
        << utc("2026-03-20T15:00:00") << utc("2026-03-24T15:00:00") << 1;
    QTest::newRow("over Holy Week") << utc("2026-04-01T15:00:00") << utc("2026-04-06T15:00:00") << 1;
}

void BoardTest::ageIsCountedInWorkingDaysOfBogota()
{
    QFETCH(QDateTime, since);
    QFETCH(QDateTime, now);
    QFETCH(int, days);
    QCOMPARE(workingDaysSince(since, now), days);
}

void BoardTest::whatIsOldEnoughIsWhatBeganBefore()
{
    const QDateTime first = utc("2026-01-01T04:30:00");
    for (int day = 0; day < 200; ++day) {
        const QDateTime now = first.addDays(day);
        for (int days = 0; days <= 8; ++days) {
            const QDateTime border = oldBefore(days, now);
            QVERIFY2(
                workingDaysSince(border.addMSecs(-1), now) >= days, qPrintable(now.toString(Qt::ISODate)));
            if (days > 0)
                QVERIFY2(workingDaysSince(border, now) < days, qPrintable(now.toString(Qt::ISODate)));
        }
    }
}

void BoardTest::whatWasClaimedBeforeIsOverdue()
{
    Policy policy;
    for (int day = 0; day < 120; ++day) {
        const QDateTime now = utc("2026-03-01T04:30:00").addDays(day);
        policy.reversalDays = 1 + day % 20;
        for (const auto kind : {LegalGround::Kind::Withdrawal, LegalGround::Kind::Reversal}) {
            const std::optional<QDate> border = overdueBefore(kind, policy, now);
            QVERIFY(border);
            const auto isOverdue = [&](const QDate &claimedOn) {
                return *dueDate({.kind = kind, .claimedOn = claimedOn}, groundDays(policy)) < bogotaDay(now);
            };
            QVERIFY2(isOverdue(border->addDays(-1)), qPrintable(now.toString(Qt::ISODate)));
            QVERIFY2(!isOverdue(*border), qPrintable(now.toString(Qt::ISODate)));
        }
    }
    QVERIFY(!overdueBefore(LegalGround::Kind::Goodwill, policy, utc("2026-03-01T04:30:00")));
}

void BoardTest::onlyPlainWordsAreKept()
{
    QCOMPARE(keptWord(u"IN_PROGRESS"_s), u"IN_PROGRESS"_s);
    QCOMPARE(keptWord(u"HTTP 503"_s), u"HTTP 503"_s);
    QCOMPARE(keptWord(u"<b>ana@example.com</b>"_s), u"banaexamplecomb"_s);
    QCOMPARE(keptWord(QString(100, u'A')).size(), 64);
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::BoardTest)
#include "board_test.moc"
