// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault on the way of a refund: what was paid is never called failed or approved, and nothing is sent
// twice.
#include "app/training/training_faults.h"
#include "tests/real/cli/cli_home.h"

#include <QTest>

#include <map>
#include <optional>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class CliFaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFaultIsInTheTable();
    void aRefundUnderAFaultIsWhatTheTableSays_data();
    void aRefundUnderAFaultIsWhatTheTableSays();
    void aRefundWhoseStatusIsNotServedIsReadOffItsCharge();
    void nothingIsSentToWhereARedirectPoints();

private:
    struct Story { // NOLINT(bugprone-exception-escape): as CliAnswer
        CliAnswer sent;
        QString stateAfter;
        CliAnswer checked;
    };
    std::optional<CliHome> m_home;
    std::map<QString, Story> m_stories;
    QStringList m_elsewhere;
};

//! Sends are slow under some faults, so all of them go through each step together.
static constexpr int atOnce = 8;

void CliFaultsTest::initTestCase()
{
    m_home.emplace();
    QVERIFY(m_home->fill());
    m_home->gateway.setSettleDelay(std::chrono::seconds(1));
    connect(
        &m_home->gateway, &TrainingGateway::requested, this, [this](const QString &, const QString &path) {
            if (path.startsWith(u"/elsewhere"))
                m_elsewhere.append(path);
        });
    QStringList keys;
    for (const TrainingFault &fault : trainingFaults())
        keys.append(u"fault-"_s + QLatin1StringView(fault.name));

    const auto together = [this](const char *user, const QList<QStringList> &calls) {
        QList<QStringList> signedIn;
        for (const QStringList &call : calls)
            signedIn.append(m_home->as(user, call));
        return m_home->runTogether(signedIn, atOnce);
    };
    QList<QStringList> asks;
    for (const QString &key : std::as_const(keys))
        asks.append(QStringList{u"refund"_s, u"request"_s} + m_home->refund(key, 10000));
    const std::vector<CliAnswer> asked = together("ana", asks);

    QList<QStringList> approvals;
    QList<QStringList> sends;
    QList<QStringList> shows;
    QList<QStringList> checks;
    for (const CliAnswer &answer : asked) {
        const QString id = answer.text("/request/id");
        approvals.append({u"refund"_s, u"approve"_s, id, u"--accept-warnings"_s});
        sends.append({u"refund"_s, u"send"_s, id});
        shows.append({u"refund"_s, u"show"_s, id});
        checks.append({u"refund"_s, u"check"_s, id});
    }
    for (const CliAnswer &approval : together("sofia", approvals))
        QVERIFY2(approval.state() == u"approved", approval.err.constData());
    const std::vector<CliAnswer> sent = together("sofia", sends);
    const std::vector<CliAnswer> shown = together("ana", shows);
    const std::vector<CliAnswer> checked = together("ana", checks);
    for (size_t i = 0; i < sent.size(); ++i) {
        m_stories[keys.at(static_cast<qsizetype>(i)).mid(6)] = {
            .sent = sent[i], .stateAfter = shown[i].state(), .checked = checked[i]};
    }
}

void CliFaultsTest::aRefundUnderAFaultIsWhatTheTableSays_data()
{
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("later");
    const auto row = [](const char *name, int exitStatus, const char *kind, const char *state,
                         const char *later) {
        QTest::newRow(name) << exitStatus << QString::fromLatin1(kind) << QString::fromLatin1(state)
                            << QString::fromLatin1(later);
    };
    const auto unknownUntilRead = [&row](const char *name) {
        row(name, 7, "outcome_unknown", "unknown", "settled");
    };
    const auto unknownForGood = [&row](const char *name) {
        row(name, 7, "outcome_unknown", "unknown", "unknown");
    };
    for (const char *name : {"timeout", "close-after", "half-head", "500-paid", "503-paid", "408-paid",
             "html-200", "empty", "cut", "huge", "gzip-bomb", "deep", "drip", "other-amount", "other-key",
             "other-reference", "other-currency", "other-country", "older", "unknown-word"})
        unknownUntilRead(name);
    for (const char *name : {"timeout-unpaid", "close-before", "500", "html", "html-400", "redirect", "409"})
        unknownForGood(name);
    for (const char *name : {"400", "404", "422", "failed"})
        row(name, 5, "refused", "failed", "failed");
    for (const char *name : {"401", "403", "429"})
        row(name, 5, "not_sent", "not_sent", "not_sent");
    for (const char *name : {"401-once", "slow", "other-callback"})
        row(name, 0, "", "in_progress", "settled");
    row("failed-later", 0, "", "in_progress", "failed");
}

void CliFaultsTest::everyFaultIsInTheTable()
{
    QCOMPARE(m_stories.size(), trainingFaults().size());
}

void CliFaultsTest::aRefundUnderAFaultIsWhatTheTableSays()
{
    QFETCH(const QString, later);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_stories.contains(name));
    const Story &story = m_stories[name];
    QVERIFY2(!story.sent.json.is_discarded(), story.sent.out.constData());
    QTEST(story.sent.exitStatus, "exitStatus");
    QTEST(story.sent.kind(), "kind");
    QTEST(story.stateAfter, "state");
    QVERIFY2(story.checked.exitStatus == 0, story.checked.err.constData());
    // A refund that has just been read may still be on its way.
    const QString state = story.checked.state();
    QVERIFY2(state == later || (later == u"settled" && state == u"in_progress"), qPrintable(state));

    const QString key = u"fault-"_s + name + u"-1"_s;
    QCOMPARE(m_home->gateway.posts(key), name == u"401-once" || name == u"401" ? 2 : 1);
    const int payouts = m_home->gateway.payouts(key);
    QVERIFY(payouts <= 1);
    if (payouts == 1) {
        for (const QString &said : {story.stateAfter, state})
            QVERIFY2(said != u"failed" && said != u"approved" && said != u"not_sent", qPrintable(said));
    }
}

void CliFaultsTest::aRefundWhoseStatusIsNotServedIsReadOffItsCharge()
{
    // Full: the charge's REFUNDING tells. In part: nothing does, and nothing is invented.
    const QString full = m_home->approved(u"unserved-full"_s, 25000000);
    const QString part = m_home->approved(u"unserved-part"_s, 100);
    for (const QString &id : {full, part})
        QCOMPARE(m_home->runAs("sofia", {u"refund"_s, u"send"_s, id}).state(), u"in_progress"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_home->runAs("ana", {u"refund"_s, u"check"_s, full}).state(), u"settled"_s, 15'000);
    QCOMPARE(m_home->runAs("ana", {u"refund"_s, u"check"_s, part}).state(), u"in_progress"_s);
}

void CliFaultsTest::nothingIsSentToWhereARedirectPoints()
{
    QCOMPARE(m_home->runAs("ana", {u"charge"_s, u"show"_s, u"lookup-fault-redirect"_s}).exitStatus, 5);
    QCOMPARE(m_elsewhere, QStringList());
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliFaultsTest)
#include "faults_test.moc"
