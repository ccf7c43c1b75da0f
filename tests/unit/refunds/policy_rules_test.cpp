// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/policy_rules.h"
#include "tests/support/charges.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static Money cop(qint64 minor)
{
    return Money(minor, Currency::cop());
}

static QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

static QDateTime at(const char *text)
{
    return at(QString::fromLatin1(text));
}

static const auto now = "2026-03-10T15:00:00Z";

static AskFacts asking(qint64 minor)
{
    return {
        .amount = cop(minor), .left = cop(1000), .windowBegins = at("2026-03-01T15:00:00Z"), .now = at(now)};
}

//! What a person reads, and that it is a refusal by policy.
static bool refuses(const Result<Done> &result, const QStringList &words)
{
    if (result || result.error().kind != ErrorKind::NotAllowed || result.error().next.isEmpty())
        return false;
    const QString text = result.error().english();
    return std::all_of(
        words.cbegin(), words.cend(), [&](const QString &word) { return text.contains(word); });
}

class PolicyRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayBeginsAtMidnightInBogota_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QDateTime>("begin");
        QTest::newRow("noon") << at("2026-03-10T17:00:00Z") << at("2026-03-10T05:00:00Z");
        QTest::newRow("first") << at("2026-03-10T05:00:00Z") << at("2026-03-10T05:00:00Z");
        QTest::newRow("last") << at("2026-03-10T04:59:59.999Z") << at("2026-03-09T05:00:00Z");
        QTest::newRow("before 1970") << at("1969-12-31T04:00:00Z") << at("1969-12-30T05:00:00Z");
    }
    void aDayBeginsAtMidnightInBogota()
    {
        QFETCH(QDateTime, moment);
        QFETCH(QDateTime, begin);
        QCOMPARE(beginOfBogotaDay(moment), begin);
    }

    void theWindowBeginsWithTheFinalStatus()
    {
        Charge charge = test::settledCharge();
        QVERIFY(!windowBegins(charge));
        charge.createTime = GatewayTime::fromText(u"2026-03-01 10:00:00 GMT+00:00"_s);
        QCOMPARE(windowBegins(charge), at("2026-03-01T10:00:00Z"));
        charge.finalStatusTime = GatewayTime::fromText(u"2026-03-02 10:00:00"_s); // of which zone?
        QCOMPARE(windowBegins(charge), at("2026-03-01T10:00:00Z"));
        charge.finalStatusTime = GatewayTime::fromText(u"2026-03-02 10:00:00 GMT+00:00"_s);
        QCOMPARE(windowBegins(charge), at("2026-03-02T10:00:00Z"));
    }

    void withoutAPolicyEverythingMayBeAskedFor()
    {
        AskFacts facts = asking(1);
        facts.windowBegins.reset();
        facts.askedToday = facts.forBeneficiary = facts.ofCharge = cop(9'000'000'000'000);
        QVERIFY(mayBeAskedFor(Policy(), facts));
    }

    void onlyAllThatIsLeftIsAFullRefund_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("less") << qint64(999) << false;
        QTest::newRow("all") << qint64(1000) << true;
        QTest::newRow("more") << qint64(1001) << false;
    }
    void onlyAllThatIsLeftIsAFullRefund()
    {
        QFETCH(qint64, amount);
        QFETCH(bool, isAllowed);
        Policy policy;
        policy.fullRefundsOnly = true;
        const Result<Done> answer = mayBeAskedFor(policy, asking(amount));
        QCOMPARE(answer.has_value(), isAllowed);
        if (!isAllowed)
            QVERIFY(refuses(answer, {u"full refunds"_s, u"10,00"_s}));
    }

    void theWindowIsCountedInWholeDays_data()
    {
        QTest::addColumn<QString>("paid"); // empty: the gateway does not say
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("today") << u"2026-03-10T14:00:00Z"_s << true;
        QTest::newRow("to the second") << u"2026-02-08T15:00:00Z"_s << true;
        QTest::newRow("a millisecond late") << u"2026-02-08T14:59:59.999Z"_s << false;
        QTest::newRow("in the future") << u"2026-03-11T15:00:00Z"_s << true;
        QTest::newRow("nobody knows") << QString() << false;
    }
    void theWindowIsCountedInWholeDays()
    {
        QFETCH(QString, paid);
        QFETCH(bool, isAllowed);
        Policy policy;
        policy.windowDays = 30;
        AskFacts facts = asking(100);
        facts.windowBegins = paid.isEmpty() ? std::nullopt : std::optional(at(paid));
        const Result<Done> answer = mayBeAskedFor(policy, facts);
        QCOMPARE(answer.has_value(), isAllowed);
        if (!isAllowed)
            QVERIFY(refuses(answer, {u"30 days"_s}));
    }

    void aCapHoldsForTheSum_data()
    {
        QTest::addColumn<int>("cap"); // a PolicySetting
        QTest::addColumn<qint64>("already");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<bool>("isAllowed");
        for (const PolicySetting cap :
            {PolicySetting::CapPerAgent, PolicySetting::CapPerBeneficiary, PolicySetting::CapPerCharge}) {
            const auto row = [cap](const char *what, qint64 already, qint64 amount, bool isAllowed) {
                QTest::addRow("%s %s", qPrintable(nameOf(cap)), what)
                    << int(cap) << already << amount << isAllowed;
            };
            row("the cap itself", 0, 500, true);
            row("one more", 0, 501, false);
            row("the rest", 400, 100, true);
            row("more than the rest", 400, 101, false);
            row("nothing left", 500, 1, false);
            row("too much to add", std::numeric_limits<qint64>::max(), 100, false);
        }
    }
    void aCapHoldsForTheSum()
    {
        QFETCH(int, cap);
        QFETCH(qint64, already);
        QFETCH(qint64, amount);
        QFETCH(bool, isAllowed);
        const auto which = static_cast<PolicySetting>(cap);
        const Policy policy = *withPolicyValue(Policy(), which, u"5,00"_s);
        AskFacts facts = asking(amount);
        Money &sum = which == PolicySetting::CapPerAgent ? facts.askedToday
            : which == PolicySetting::CapPerBeneficiary  ? facts.forBeneficiary
                                                         : facts.ofCharge;
        sum = cop(already);
        const Result<Done> answer = mayBeAskedFor(policy, facts);
        QCOMPARE(answer.has_value(), isAllowed);
        if (!isAllowed)
            QVERIFY(refuses(answer, {u"$ 5,00 COP"_s}));
    }

    void moreThanTheLimitNeedsTwo_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<int>("needed");
        QTest::newRow("no limit") << u"none"_s << qint64(100'000'000'000) << 1;
        QTest::newRow("below") << u"5,00"_s << qint64(499) << 1;
        QTest::newRow("the limit") << u"5,00"_s << qint64(500) << 1;
        QTest::newRow("above") << u"5,00"_s << qint64(501) << 2;
        QTest::newRow("always") << u"0"_s << qint64(1) << 2;
    }
    void moreThanTheLimitNeedsTwo()
    {
        QFETCH(QString, limit);
        QFETCH(qint64, amount);
        QFETCH(int, needed);
        const Policy policy = *withPolicyValue(Policy(), PolicySetting::SecondApprovalAbove, limit);
        QCOMPARE(approvalsNeeded(policy, cop(amount)), needed);
    }

    void whatWaitsTooLongExpiresUnlessItWasSent_data()
    {
        QTest::addColumn<QString>("created");
        QTest::addColumn<bool>("wasSent");
        QTest::addColumn<bool>("isOver");
        QTest::newRow("fresh") << u"2026-03-10T14:00:00Z"_s << false << false;
        QTest::newRow("a millisecond left") << u"2026-03-07T15:00:00.001Z"_s << false << false;
        QTest::newRow("three days") << u"2026-03-07T15:00:00Z"_s << false << true;
        QTest::newRow("long ago") << u"2025-03-07T15:00:00Z"_s << false << true;
        QTest::newRow("long ago and sent") << u"2025-03-07T15:00:00Z"_s << true << false;
        QTest::newRow("a clock set back") << u"2026-04-10T14:00:00Z"_s << false << false;
    }
    void whatWaitsTooLongExpiresUnlessItWasSent()
    {
        QFETCH(QString, created);
        QFETCH(bool, wasSent);
        QFETCH(bool, isOver);
        StorePolicy policy;
        policy.policy.expiryDays = 3;
        const WaitFacts facts{.createdAt = at(created), .wasSent = wasSent, .now = at(now)};
        QCOMPARE(hasExpired(policy.policy, facts), isOver);
        const Result<Done> answer = mayBeSent(policy, {.amount = cop(100), .wait = facts});
        QCOMPARE(answer.has_value(), !isOver);
        if (isOver)
            QVERIFY(refuses(answer, {u"within 3 days"_s}));
    }

    void nothingIsSentWhileItIsStopped()
    {
        StorePolicy policy;
        const WaitFacts wait{.createdAt = at(now), .wasSent = false, .now = at(now)};
        const SendFacts facts{.amount = cop(100), .wait = wait};
        QVERIFY(mayBeSent(policy, facts));
        policy.stop = SendingStop{.by = u"sofia"_s, .at = at(now), .why = u"Odd refunds since noon"_s};
        QVERIFY(
            refuses(mayBeSent(policy, facts), {u"sofia"_s, u"10 Mar 2026"_s, u"Odd refunds since noon"_s}));
    }

    void theDayHasItsCap_data()
    {
        QTest::addColumn<qint64>("sentToday");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("the cap itself") << qint64(0) << qint64(500) << true;
        QTest::newRow("one more") << qint64(0) << qint64(501) << false;
        QTest::newRow("the rest") << qint64(400) << qint64(100) << true;
        QTest::newRow("more than the rest") << qint64(400) << qint64(101) << false;
    }
    void theDayHasItsCap()
    {
        QFETCH(qint64, sentToday);
        QFETCH(qint64, amount);
        QFETCH(bool, isAllowed);
        StorePolicy policy;
        policy.policy.capPerDay = cop(500);
        const WaitFacts wait{.createdAt = at(now), .wasSent = false, .now = at(now)};
        const Result<Done> answer =
            mayBeSent(policy, {.amount = cop(amount), .sentToday = cop(sentToday), .wait = wait});
        QCOMPARE(answer.has_value(), isAllowed);
        if (!isAllowed)
            QVERIFY(refuses(answer, {u"$ 5,00 COP"_s}));
    }
};

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::PolicyRulesTest)
#include "policy_rules_test.moc"
