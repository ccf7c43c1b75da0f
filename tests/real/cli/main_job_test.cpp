// SPDX-License-Identifier: GPL-3.0-or-later
// The main job, by nothing but the program: from an empty home to a refund that has settled.
#include "tests/real/cli/cli_home.h"

#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

static QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

class CliMainJobTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsFromAnEmptyHomeToASettledRefund();
    void worksOnTheGatewayInsideTheProgram();
    void previewsTheExactBodyAndKeepsNothing();
    void whatWouldStopItIsAWarningOfThePreview();
    void approvesAndSendsInOneStep();
    void nobodyApprovesWhatHeAskedFor();
    void anAgentCanNeitherApproveNorSend();
    void onlyAnApprovedRequestIsSent();
    void openWarningsHaveToBeAccepted();
    void aRequestCanBeRejectedOrWithdrawn();
    void severalPartsTogetherNeverExceedTheCharge();
    void aRefundThatFailedCanBeAskedForAgainUnderANewKey();
    void aKeyThatOthersUsedNeedsANewApproval();
};

void CliMainJobTest::leadsFromAnEmptyHomeToASettledRefund()
{
    CliHome home;
    home.gateway.setSettleDelay(std::chrono::milliseconds(0));
    const auto password = [&home](const char *name) {
        return home.write(
            QString::fromLatin1(name) + u".password"_s, CliHome::passwordOf(QString::fromLatin1(name)));
    };
    const auto add = [&](const char *name, const char *role) {
        return words("user add")
            + QStringList{QString::fromLatin1(name), u"--role"_s, QString::fromLatin1(role),
                u"--new-password-file"_s, password(name)};
    };
    QCOMPARE(home.run(add("admin", "administrator")).exitStatus, 0);
    QCOMPARE(home.runAs("admin", add("ana", "agent")).exitStatus, 0);
    QCOMPARE(home.runAs("admin", add("sofia", "supervisor")).exitStatus, 0);
    QCOMPARE(home.runAs("admin",
                     words("profile add shop --kind training --api")
                         + QStringList{home.gateway.address().toString()})
                 .exitStatus,
        0);
    QCOMPARE(home.runAs("admin", words("credentials set"),
                     R"({"clientId": "id", "clientSecret": "secret", "apiKey": "key"})")
                 .exitStatus,
        0);
    QCOMPARE(home.runAs("admin", words("credentials check")).exitStatus, 0);
    QCOMPARE(home.runAs("ana", words("charge show order-1042")).text("/charge/status"), u"SETTLED"_s);

    const CliAnswer asked = home.runAs("ana",
        words(
            "refund request order-1042 --amount 1.500,50 --note inside --callback-url https://shop.example/c "
            "--reason broken --account")
            + QStringList{home.file(u"account.json"_s)});
    QCOMPARE(asked.exitStatus, 0);
    QCOMPARE(asked.state(), u"awaiting_approval"_s);
    QCOMPARE(asked.text("/request/refundKey"), u"order-1042-1"_s);
    QVERIFY(
        asked.json.at("request").at("amount") == (nlohmann::json{{"minor", 150050}, {"currency", "COP"}}));
    QCOMPARE(asked.text("/request/note"), u"inside"_s);
    QCOMPARE(asked.text("/request/requestedBy"), u"ana"_s);
    QVERIFY(asked.json.at("request").at("sentAt").is_null());

    const CliAnswer approval = home.runAs("sofia", words("refund approve R1 --accept-warnings"));
    QCOMPARE(approval.state(), u"approved"_s);
    QCOMPARE(approval.text("/request/decisions/0/decision"), u"approve"_s);
    QVERIFY2(approval.out.contains("approver_password_set_by_administrator"), "sofia has not changed hers");
    QCOMPARE(home.gateway.posts(u"order-1042-1"_s), 0);

    const CliAnswer sent = home.runAs("sofia", words("refund send R1"));
    QCOMPARE(sent.exitStatus, 0);
    QCOMPARE(sent.state(), u"settled"_s);
    QCOMPARE(sent.text("/request/attempts/0/outcome"), u"settled"_s);
    QVERIFY(sent.json.at("request").at("gateway").at("httpStatus") == 200);
    QCOMPARE(home.gateway.posts(u"order-1042-1"_s), 1);
    QCOMPARE(home.gateway.payouts(u"order-1042-1"_s), 1);

    QCOMPARE(home.runAs("ana", words("refund check R1")).state(), u"settled"_s);
    QCOMPARE(home.runAs("ana", words("refund list --state settled")).json.at("requests").size(), size_t{1});
    QVERIFY(home.runAs("sofia", words("journal verify")).json.at("journal").at("whole") == true);
}

void CliMainJobTest::worksOnTheGatewayInsideTheProgram()
{
    CliHome home;
    QVERIFY(home.fill());
    QCOMPARE(home.runAs("admin", words("profile add practice --kind training")).exitStatus, 0);
    const QStringList here = words("--profile practice");
    QCOMPARE(home.runAs("admin", here + words("credentials check")).exitStatus, 0);
    QCOMPARE(
        home.runAs("ana", here + words("refund request") + home.refund(u"order-1043"_s, 1000)).exitStatus, 0);
    QCOMPARE(home.runAs("sofia", here + words("refund approve R1 --accept-warnings --send")).state(),
        u"in_progress"_s);
    // Another program finds what the one before has sent.
    QTRY_COMPARE_WITH_TIMEOUT(
        home.runAs("ana", here + words("refund check R1")).state(), u"settled"_s, 20'000);
}

void CliMainJobTest::previewsTheExactBodyAndKeepsNothing()
{
    CliHome home;
    QVERIFY(home.fill());
    const CliAnswer preview = home.runAs("ana", words("refund preview") + home.refund(u"order-1042"_s, 300));
    QCOMPARE(preview.exitStatus, 0);
    const nlohmann::json &body = preview.json.at("body");
    QVERIFY(body.at("idempotencyKey") == "order-1042-1");
    QVERIFY(body.at("referenceId") == "order-1042");
    QVERIFY(body.at("amount") == 300);
    QVERIFY(body.at("description") == "It came broken");
    QVERIFY(body.at("additionalInfo").at("bankTransferAccountInfo").at("document").at("type") == "CC");
    QVERIFY(!body.contains("callbackUrl"));
    QVERIFY(home.runAs("ana", words("refund list")).json.at("requests").empty());
}

void CliMainJobTest::whatWouldStopItIsAWarningOfThePreview()
{
    CliHome home;
    QVERIFY(home.fill());
    const CliAnswer preview = home.runAs("ana", words("refund preview") + home.refund(u"order-1051"_s, 300));
    QCOMPARE(preview.exitStatus, 0);
    const nlohmann::json &warnings = preview.json.at("warnings");
    QVERIFY(std::any_of(warnings.begin(), warnings.end(),
        [](const nlohmann::json &warning) { return warning.at("blocking") == true; }));
    QCOMPARE(home.runAs("ana", words("refund request") + home.refund(u"order-1051"_s, 300)).exitStatus, 7);
}

void CliMainJobTest::approvesAndSendsInOneStep()
{
    CliHome home;
    QVERIFY(home.fill());
    QCOMPARE(home.runAs("ana", words("refund request") + home.refund(u"order-1044"_s, 300)).exitStatus, 0);
    const CliAnswer sent = home.runAs("sofia", words("refund approve R1 --accept-warnings --send"));
    QCOMPARE(sent.exitStatus, 0);
    QCOMPARE(sent.state(), u"in_progress"_s);
    QCOMPARE(home.gateway.payoutsOfCharge(u"order-1044"_s), 1);
}

void CliMainJobTest::nobodyApprovesWhatHeAskedFor()
{
    CliHome home;
    QVERIFY(home.fill());
    QCOMPARE(home.runAs("sofia", words("refund request") + home.refund(u"order-1042"_s, 300)).exitStatus, 0);
    const CliAnswer own = home.runAs("sofia", words("refund approve R1 --accept-warnings --send"));
    QCOMPARE(own.exitStatus, 4);
    QCOMPARE(own.kind(), u"not_allowed"_s);
    QCOMPARE(home.stateOf(u"R1"_s), u"awaiting_approval"_s);
    // Once another has approved, any supervisor may send it.
    QCOMPARE(home.runAs("saul", words("refund approve R1 --accept-warnings")).exitStatus, 0);
    QCOMPARE(home.runAs("sofia", words("refund send R1")).exitStatus, 0);
    QCOMPARE(home.gateway.payoutsOfCharge(u"order-1042"_s), 1);
}

void CliMainJobTest::anAgentCanNeitherApproveNorSend()
{
    CliHome home;
    QVERIFY(home.fill());
    QCOMPARE(home.runAs("ana", words("refund request") + home.refund(u"order-1042"_s, 300)).exitStatus, 0);
    for (const char *line : {"refund approve R1", "refund approve R1 --accept-warnings --send",
             "refund reject R1 --why no", "refund send R1"})
        QCOMPARE(home.runAs("eva", words(line)).exitStatus, 4);
    QCOMPARE(home.stateOf(u"R1"_s), u"awaiting_approval"_s);
    QCOMPARE(home.runAs("sofia", words("refund approve R1 --accept-warnings")).exitStatus, 0);
    QCOMPARE(home.runAs("eva", words("refund send R1")).exitStatus, 4);
    QCOMPARE(home.stateOf(u"R1"_s), u"approved"_s);
    QCOMPARE(home.gateway.posts(u"order-1042-1"_s), 0);
}

void CliMainJobTest::onlyAnApprovedRequestIsSent()
{
    CliHome home;
    QVERIFY(home.fill());
    QCOMPARE(home.runAs("ana", words("refund request") + home.refund(u"order-1042"_s, 300)).exitStatus, 0);
    QCOMPARE(home.runAs("sofia", words("refund send R1")).exitStatus, 7);
    QCOMPARE(home.runAs("sofia", words("refund approve R1 --accept-warnings --send")).exitStatus, 0);
    const CliAnswer again = home.runAs("saul", words("refund send R1"));
    QCOMPARE(again.exitStatus, 7);
    QCOMPARE(again.kind(), u"conflict"_s);
    QCOMPARE(home.gateway.posts(u"order-1042-1"_s), 1);
}

void CliMainJobTest::openWarningsHaveToBeAccepted()
{
    CliHome home;
    QVERIFY(home.fill());
    // Another person's document than the payer's.
    const QString account = home.write(u"other.json"_s,
        R"({"bankCode": "007", "beneficiaryName": "Pedro Paramo", "bankAccountNumber": "12345678901",
            "bankAccountType": "SAVINGS", "document": {"type": "CC", "documentId": "79888777"}})");
    const CliAnswer asked = home.runAs("ana",
        words("refund request order-1042 --amount-minor 100 --reason x --account") + QStringList{account});
    QCOMPARE(asked.exitStatus, 0);
    QVERIFY(!asked.json.at("request").at("warnings").empty());
    const CliAnswer unread = home.runAs("sofia", words("refund approve R1"));
    QCOMPARE(unread.exitStatus, 7);
    QVERIFY2(unread.text("/error/message").contains("79888777"_L1),
        unread.out.constData()); // so that they can be read
    QCOMPARE(home.runAs("sofia", words("refund approve R1 --accept-warnings")).exitStatus, 0);
}

void CliMainJobTest::aRequestCanBeRejectedOrWithdrawn()
{
    CliHome home;
    QVERIFY(home.fill());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(
            home.runAs("ana", words("refund request") + home.refund(u"order-1042"_s, 300)).exitStatus, 0);
    const CliAnswer rejected = home.runAs("sofia", words("refund reject R1 --why unclear"));
    QCOMPARE(rejected.state(), u"rejected"_s);
    QCOMPARE(rejected.text("/request/decisions/0/why"), u"unclear"_s);
    QCOMPARE(home.runAs("eva", words("refund withdraw R2")).exitStatus, 4);
    QCOMPARE(home.runAs("ana", words("refund withdraw R2")).state(), u"withdrawn"_s);
    QCOMPARE(home.runAs("saul", words("refund withdraw R3")).state(), u"withdrawn"_s);
    QCOMPARE(home.runAs("saul", words("refund approve R1 --accept-warnings")).exitStatus, 7);
}

void CliMainJobTest::severalPartsTogetherNeverExceedTheCharge()
{
    CliHome home;
    QVERIFY(home.fill());
    const QString charge = u"2022030214000007"_s;
    QCOMPARE(home.runAs("ana", words("refund request") + home.refund(charge, 200)).exitStatus, 0);
    QCOMPARE(home.runAs("eva", words("refund request") + home.refund(charge, 101)).exitStatus, 7);
    const QStringList full = words("refund request 2022030214000007 --full --reason rest --account")
        + QStringList{home.file(u"account.json"_s)};
    QVERIFY(home.runAs("eva", full).json.at("request").at("amount").at("minor") == 100);
    QCOMPARE(home.runAs("eva", words("refund request") + home.refund(charge, 1)).exitStatus, 7);
}

void CliMainJobTest::aRefundThatFailedCanBeAskedForAgainUnderANewKey()
{
    CliHome home;
    QVERIFY(home.fill());
    const QString id = home.approved(u"fault-failed"_s, 25000000);
    const CliAnswer failed = home.runAs("sofia", {u"refund"_s, u"send"_s, id});
    QCOMPARE(failed.exitStatus, 5);
    QCOMPARE(failed.kind(), u"refused"_s);
    QCOMPARE(home.stateOf(id), u"failed"_s);
    const CliAnswer again =
        home.runAs("ana", words("refund request") + home.refund(u"fault-failed"_s, 25000000));
    QCOMPARE(again.text("/request/refundKey"), u"fault-failed-2"_s);
}

void CliMainJobTest::aKeyThatOthersUsedNeedsANewApproval()
{
    // A shop's server made a refund with the name that the desk would use: here from a second home.
    CliHome home;
    CliHome other;
    QVERIFY(home.fill());
    QVERIFY(other.fill());
    const QStringList sharing = words("--profile shared");
    const QStringList add =
        words("profile add shared --kind training --api") + QStringList{home.gateway.address().toString()};
    QCOMPARE(other.runAs("admin", add).exitStatus, 0);
    QCOMPARE(other
                 .runAs("admin", sharing + words("credentials set"),
                     R"({"accessToken": "pasted-by-hand", "apiKey": "key"})")
                 .exitStatus,
        0);
    QCOMPARE(
        other.runAs("ana", sharing + words("refund request") + other.refund(u"order-1042"_s, 100)).exitStatus,
        0);
    QCOMPARE(
        other.runAs("sofia", sharing + words("refund approve R1 --accept-warnings --send")).exitStatus, 0);

    const QString id = home.approved(u"order-1042"_s, 300);
    const CliAnswer sent = home.runAs("sofia", {u"refund"_s, u"send"_s, id});
    QCOMPARE(sent.exitStatus, 7);
    QCOMPARE(home.stateOf(id), u"awaiting_approval"_s);
    QCOMPARE(home.gateway.payoutsOfCharge(u"order-1042"_s), 1);
    QCOMPARE(
        home.runAs("sofia", {u"refund"_s, u"approve"_s, id, u"--accept-warnings"_s, u"--send"_s}).exitStatus,
        0);
    QCOMPARE(home.gateway.payouts(u"order-1042-2"_s), 1);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliMainJobTest)
#include "main_job_test.moc"
