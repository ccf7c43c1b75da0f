// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/policy.h"
#include "tests/real/cli/cli_home.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! What an administrator allows, and the stop, as scripts set and read them.
class CliPolicyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_home = std::make_unique<CliHome>();
        QVERIFY(m_home->fill());
    }

    void wrongUseIsNoWrongValue_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitStatus");
        const auto row = [](const char *user, const char *line, int exitStatus) {
            QTest::addRow("%s: %s", user, line)
                << QString::fromLatin1(user) << QString::fromLatin1(line) << exitStatus;
        };
        row("admin", "policy set bogus 3", 2);
        row("admin", "policy set expiry-days", 2);
        row("admin", "policy show extra", 2);
        row("sofia", "stop-sending", 2);
        row("admin", "stop-sending now --why x", 2);
        row("ana", "refund preview order-1042 --full --reason x --account a --no-account", 2);
        row("admin", "policy set expiry-days 91", 6);
        row("admin", "policy set cap-per-day 1,500", 6);
        row("ana", "policy set expiry-days 3", 4);
        row("sofia", "policy set expiry-days 3", 4);
        row("ana", "stop-sending --why x", 4);
        row("sofia", "resume-sending", 4);
        row("admin", "resume-sending", 7);
        row("ana", "policy show", 0);
    }
    void wrongUseIsNoWrongValue()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, line);
        QFETCH(const int, exitStatus);
        const CliAnswer answer = m_home->runAs(user.toLatin1().constData(), line.split(u' '));
        QCOMPARE(answer.exitStatus, exitStatus);
    }

    void nobodySetsAPolicyBeforeAnybodyIsThere()
    {
        CliHome empty;
        for (const char *line :
            {"policy show", "policy set expiry-days 3", "stop-sending --why x", "resume-sending"}) {
            const CliAnswer answer =
                empty.run(QStringList{u"--json"_s} + QString::fromLatin1(line).split(u' '));
            QCOMPARE(answer.exitStatus, 4);
        }
    }

    void whatIsSetIsShown()
    {
        const auto set = [this](const char *name, const char *value) {
            return m_home
                ->runAs(
                    "admin", {u"policy"_s, u"set"_s, QString::fromLatin1(name), QString::fromLatin1(value)})
                .exitStatus;
        };
        QCOMPARE(set("cap-per-charge", "1.500.000"), 0);
        QCOMPARE(set("expiry-days", "5"), 0);
        QCOMPARE(set("full-refunds-only", "no"), 0);
        QCOMPARE(set("bank-code-form", "three-digits"), 0);
        const CliAnswer shown = m_home->runAs("eva", {u"policy"_s, u"show"_s});
        QCOMPARE(shown.exitStatus, 0);
        const auto &policy = shown.json.at("policy");
        QCOMPARE(policy.at("cap-per-charge").at("minor").get<qint64>(), qint64(150'000'000));
        QCOMPARE(policy.at("cap-per-charge").at("currency").get<std::string>(), "COP");
        QCOMPARE(policy.at("expiry-days").get<int>(), 5);
        QCOMPARE(policy.at("full-refunds-only").get<bool>(), false);
        QCOMPARE(policy.at("bank-code-form").get<std::string>(), "three-digits");
        QVERIFY(policy.at("window-days").is_null());
        QVERIFY(policy.at("bank-data-methods").is_null());
        QCOMPARE(policy.size(), allPolicySettings.size());
        QVERIFY(shown.json.at("stopped").is_null());
        QCOMPARE(set("cap-per-charge", "none"), 0);
    }

    void twoHaveToApproveWhatIsLarge()
    {
        QCOMPARE(
            m_home->runAs("admin", {u"policy"_s, u"set"_s, u"second-approval-above"_s, u"1,00"_s}).exitStatus,
            0);
        const CliAnswer asked = m_home->runAs(
            "ana", QStringList{u"refund"_s, u"request"_s} + m_home->refund(u"order-1042"_s, 200));
        QCOMPARE(asked.exitStatus, 0);
        const QString id = asked.text("/request/id");
        const QStringList approve{u"refund"_s, u"approve"_s, id, u"--accept-warnings"_s};
        QCOMPARE(m_home->runAs("sofia", approve).state(), u"awaiting_approval"_s);
        QCOMPARE(m_home->runAs("sofia", approve).exitStatus, 4);
        QCOMPARE(m_home->runAs("saul", approve).state(), u"approved"_s);
        QCOMPARE(
            m_home->runAs("admin", {u"policy"_s, u"set"_s, u"second-approval-above"_s, u"none"_s}).exitStatus,
            0);
    }

    void whileItIsStoppedNothingIsSentAndEverythingIsReadable()
    {
        const QString id = m_home->approved(u"order-1043"_s, 300);
        QVERIFY(!id.isEmpty());
        const CliAnswer stopped =
            m_home->runAs("sofia", {u"stop-sending"_s, u"--why"_s, u"Odd refunds since noon"_s});
        QCOMPARE(stopped.exitStatus, 0);
        QCOMPARE(stopped.text("/stopped/by"), u"sofia"_s);
        QCOMPARE(stopped.text("/stopped/why"), u"Odd refunds since noon"_s);
        QVERIFY(!stopped.text("/stopped/at/utc").isEmpty());
        QCOMPARE(m_home->runAs("saul", {u"stop-sending"_s, u"--why"_s, u"again"_s}).exitStatus, 7);

        const CliAnswer sent = m_home->runAs("sofia", {u"refund"_s, u"send"_s, id});
        QCOMPARE(sent.exitStatus, 4);
        QVERIFY(sent.text("/error/message").contains(u"sofia"_s));
        QVERIFY(sent.text("/error/message").contains(u"Odd refunds since noon"_s));
        QCOMPARE(m_home->runAs("ana", {u"refund"_s, u"list"_s}).exitStatus, 0);
        QCOMPARE(m_home->stateOf(id), u"approved"_s);

        QCOMPARE(m_home->runAs("admin", {u"resume-sending"_s}).exitStatus, 0);
        QCOMPARE(m_home->runAs("sofia", {u"refund"_s, u"send"_s, id}).exitStatus, 0);
        QCOMPARE(m_home->runAs("sofia", {u"journal"_s, u"verify"_s}).exitStatus, 0);
    }

    void anAccountIsLeftOutOnlyWhereThePolicyNeedsNone()
    {
        // order-1043 was paid by card, order-1042 by PSE.
        const QStringList preview{u"refund"_s, u"preview"_s, u"order-1043"_s, u"--full"_s, u"--reason"_s,
            u"Returned"_s, u"--no-account"_s};
        QCOMPARE(m_home->runAs("ana", preview).exitStatus, 6);
        QCOMPARE(m_home->runAs("admin", {u"policy"_s, u"set"_s, u"bank-data-methods"_s, u"PSE,NEQUI"_s})
                     .exitStatus,
            0);
        const CliAnswer answer = m_home->runAs("ana", preview);
        QCOMPARE(answer.exitStatus, 0);
        QVERIFY(answer.json.at("body").at("additionalInfo").empty());
        QStringList pse = preview;
        pse[2] = u"order-1042"_s;
        QCOMPARE(m_home->runAs("ana", pse).exitStatus, 6);
        QCOMPARE(
            m_home->runAs("admin", {u"policy"_s, u"set"_s, u"bank-data-methods"_s, u"none"_s}).exitStatus, 0);
    }

    void whatThePolicyForbidsIsAWarningInAPreviewAndRefusedWhenAskedFor()
    {
        QCOMPARE(
            m_home->runAs("admin", {u"policy"_s, u"set"_s, u"full-refunds-only"_s, u"yes"_s}).exitStatus, 0);
        const QStringList refund = m_home->refund(u"order-1044"_s, 200);
        const CliAnswer preview = m_home->runAs("ana", QStringList{u"refund"_s, u"preview"_s} + refund);
        QCOMPARE(preview.exitStatus, 0);
        QCOMPARE(preview.text("/warnings/0/code"), u"policy"_s);
        QVERIFY(preview.json.at("warnings").at(0).at("blocking").get<bool>());
        QCOMPARE(m_home->runAs("ana", QStringList{u"refund"_s, u"request"_s} + refund).exitStatus, 4);
    }

private:
    std::unique_ptr<CliHome> m_home;
};

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliPolicyTest)
#include "policy_test.moc"
