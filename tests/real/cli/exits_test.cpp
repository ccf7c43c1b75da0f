// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out of a refund that nobody knows the outcome of, and out of one that failed because of its
// account.
#include "tests/real/cli/cli_home.h"

#include <QCryptographicHash>
#include <QTest>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

static QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

class CliExitsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoDoesNotSayThatHeKnowsTheRiskIsToldIt();
    void whatIsUnknownIsSentAgainWithTheSameBytes();
    void whatHasArrivedIsNotSentAgain();
    void whatWasNeverSentIsNotSentAgain();
    void anAgentSendsNothingAgain();
    void twoSupervisorsCloseByAStatement();
    void aStatementMayComeByStandardInput();
    void aStatementThatCannotBeKeptIsRefused();
    void aFailedRefundIsCorrectedInItsAccountAlone();
    void onlyWhatFailedIsCorrectedAndOnlyOnce();

private:
    //! Sent once, and nobody knows what became of it.
    [[nodiscard]] QString unknown(const QString &charge);
    //! Sent, and refused for good.
    [[nodiscard]] QString failed(const QString &charge);
    std::optional<CliHome> m_home;
};

void CliExitsTest::initTestCase()
{
    m_home.emplace();
    QVERIFY(m_home->fill());
}

QString CliExitsTest::unknown(const QString &charge)
{
    const QString id = m_home->approved(charge, 10000);
    const CliAnswer sent = m_home->runAs("sofia", {u"refund"_s, u"send"_s, id});
    if (sent.kind() != u"outcome_unknown"_s)
        qWarning("%s", sent.err.constData());
    return id;
}

QString CliExitsTest::failed(const QString &charge)
{
    const QString id = m_home->approved(charge, 10000);
    static_cast<void>(m_home->runAs("sofia", {u"refund"_s, u"send"_s, id}));
    return m_home->stateOf(id) == u"failed"_s ? id : QString();
}

void CliExitsTest::whoDoesNotSayThatHeKnowsTheRiskIsToldIt()
{
    const QString id = unknown(u"fault-500-a"_s);

    const CliAnswer asked = m_home->runAs("saul", {u"refund"_s, u"resend"_s, id});

    QCOMPARE(asked.exitStatus, 2);
    QCOMPARE(asked.kind(), u"usage"_s);
    const CliAnswer sent = m_home->runAs("saul", {u"refund"_s, u"send"_s, id});
    QCOMPARE(sent.exitStatus, 7);
    QVERIFY2(sent.err.contains("refund resend"), sent.err.constData());
    QCOMPARE(m_home->runAs("saul", {u"refund"_s, u"send"_s, id, u"--why"_s, u"so"_s}).exitStatus, 2);
    QVERIFY2(asked.err.contains("is paid twice"), asked.err.constData());
    QVERIFY2(asked.err.contains("--i-know"), asked.err.constData());
    QCOMPARE(m_home->gateway.posts(u"fault-500-a-1"_s), 1);
}

void CliExitsTest::whatIsUnknownIsSentAgainWithTheSameBytes()
{
    const QString id = unknown(u"fault-500-b"_s);

    const CliAnswer again = m_home->runAs("saul", {u"refund"_s, u"resend"_s, id, u"--i-know"_s});

    QCOMPARE(again.exitStatus, 7); // its answer is lost as well
    QCOMPARE(again.kind(), u"outcome_unknown"_s);
    QCOMPARE(m_home->gateway.posts(u"fault-500-b-1"_s), 2);
    const CliAnswer now = m_home->runAs("ana", {u"refund"_s, u"show"_s, id});
    QCOMPARE(now.json.at("request").at("attempts").size(), std::size_t(2));
    const nlohmann::json decision = now.json.at("request").at("decisions").back();
    QVERIFY(decision.at("decision") == "resend");
    QVERIFY(decision.at("by") == "saul");
    QVERIFY2(decision.at("why").get<std::string>().find("is paid twice") != std::string::npos,
        now.out.constData());
}

void CliExitsTest::whatHasArrivedIsNotSentAgain()
{
    // The gateway says that it knows the key, or answers with another amount.
    for (const QString &charge : {u"fault-409"_s, u"fault-other-amount"_s}) {
        const QString id = unknown(charge);
        const CliAnswer again =
            m_home->runAs("saul", {u"refund"_s, u"resend"_s, id, u"--i-know"_s, u"--why"_s, u"so"_s});
        QCOMPARE(again.exitStatus, 7);
        QCOMPARE(again.kind(), u"conflict"_s);
        QVERIFY2(again.text("/error/message").contains(u"Nothing was sent again."_s), again.out.constData());
        QCOMPARE(m_home->gateway.posts(charge + u"-1"_s), 1);
        const CliAnswer now = m_home->runAs("ana", {u"refund"_s, u"show"_s, id});
        QCOMPARE(now.json.at("request").at("arrivals").size(), std::size_t(1));
        QCOMPARE(now.text("/request/arrivals/0/kind"),
            charge == u"fault-409"_s ? u"key_taken"_s : u"refund_found"_s);
        QVERIFY(!now.text("/request/arrivals/0/at/utc").isEmpty());
    }
}

void CliExitsTest::whatWasNeverSentIsNotSentAgain()
{
    const QString id = m_home->approved(u"order-1042"_s, 100);
    const CliAnswer again = m_home->runAs("saul", {u"refund"_s, u"resend"_s, id, u"--i-know"_s});
    QCOMPARE(again.exitStatus, 7);
    QCOMPARE(m_home->stateOf(id), u"approved"_s);
    QCOMPARE(m_home->gateway.posts(u"order-1042-1"_s), 0);
    QCOMPARE(m_home->runAs("saul", {u"refund"_s, u"send"_s, id}).exitStatus, 0);
    QCOMPARE(m_home->runAs("saul", {u"refund"_s, u"resend"_s, id, u"--i-know"_s}).exitStatus, 7);
    QCOMPARE(m_home->gateway.posts(u"order-1042-1"_s), 1);
}

void CliExitsTest::anAgentSendsNothingAgain()
{
    const QString id = unknown(u"fault-500-c"_s);
    QCOMPARE(m_home->runAs("eva", {u"refund"_s, u"resend"_s, id, u"--i-know"_s}).exitStatus, 4);
    const QString letter = m_home->write(u"letter.pdf"_s, "no");
    QCOMPARE(m_home->runAs("eva", {u"refund"_s, u"close"_s, id, u"--statement"_s, letter}).exitStatus, 4);
}

void CliExitsTest::twoSupervisorsCloseByAStatement()
{
    const QString id = unknown(u"fault-500-d"_s);
    const QByteArray content = "Refund fault-500-d-1 was not executed.";
    const QString letter = m_home->write(u"letter 12.pdf"_s, content);
    QCOMPARE(m_home->runAs("sofia", {u"refund"_s, u"close"_s, id}).exitStatus, 2);
    const CliAnswer alone =
        m_home->runAs("sofia", {u"refund"_s, u"close"_s, id, u"--why"_s, u"they said so"_s});
    QCOMPARE(alone.exitStatus, 7);
    QVERIFY(alone.json.at("error").at("message").get<std::string>().find("statement") != std::string::npos);

    const CliAnswer first = m_home->runAs("sofia", {u"refund"_s, u"close"_s, id, u"--statement"_s, letter});
    QCOMPARE(first.exitStatus, 0);
    QCOMPARE(first.state(), u"unknown"_s);
    QCOMPARE(first.text("/request/statements/0/name"), u"letter 12.pdf"_s);
    QCOMPARE(first.text("/request/statements/0/by"), u"sofia"_s);
    QCOMPARE(first.text("/request/statements/0/sha256").toLatin1(),
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QVERIFY(first.json.at("request").at("statements").at(0).at("number") == 1);
    QVERIFY(first.json.at("request").at("decisions").back().at("why") == "Statement letter 12.pdf");

    const CliAnswer second =
        m_home->runAs("saul", {u"refund"_s, u"close"_s, id, u"--why"_s, u"I have read it"_s});
    QCOMPARE(second.exitStatus, 0);
    QCOMPARE(second.state(), u"failed"_s);
    QVERIFY(second.json.at("request").at("statements").size() == 1);
    const CliAnswer list = m_home->runAs("ana", {u"refund"_s, u"list"_s, u"--state"_s, u"failed"_s});
    QVERIFY(list.json.at("requests").at(0).at("statements").size() == 1);
    QCOMPARE(m_home->runAs("sofia", words("journal verify")).exitStatus, 0);
}

void CliExitsTest::aStatementMayComeByStandardInput()
{
    const QString id = unknown(u"fault-500-e"_s);
    const CliAnswer kept = m_home->runAs(
        "sofia", {u"refund"_s, u"close"_s, id, u"--statement"_s, u"-"_s, u"--why"_s, u"ticket 7"_s}, "no\n");
    QCOMPARE(kept.exitStatus, 0);
    QCOMPARE(kept.text("/request/statements/0/name"), u"standard input"_s);
    QVERIFY(kept.json.at("request").at("decisions").back().at("why") == "ticket 7");
}

void CliExitsTest::aStatementThatCannotBeKeptIsRefused()
{
    const QString id = unknown(u"fault-500-f"_s);
    const auto close = [&](const QString &file) {
        return m_home->runAs("sofia", {u"refund"_s, u"close"_s, id, u"--statement"_s, file}).exitStatus;
    };
    QCOMPARE(close(m_home->write(u"empty.pdf"_s, {})), 6);
    QCOMPARE(close(m_home->write(u"large.pdf"_s, QByteArray(1024 * 1024 + 1, 'x'))), 6);
    QCOMPARE(close(m_home->file(u"nowhere.pdf"_s)), 6);
    QCOMPARE(close(m_home->write(u"right.pdf"_s, QByteArray(1024 * 1024, 'x'))), 0);
}

void CliExitsTest::aFailedRefundIsCorrectedInItsAccountAlone()
{
    const QString id = failed(u"fault-failed-a"_s);
    QVERIFY(!id.isEmpty());
    const QString account = m_home->write(u"right.json"_s,
        R"({"bankCode": "051", "beneficiaryName": "Camila Torres Rojas", "bankAccountNumber": "123456789012",
            "bankAccountType": "CHECKING", "document": {"type": "CC", "documentId": "52345678"}})");

    const CliAnswer asked = m_home->runAs("eva", {u"refund"_s, u"correct"_s, id, u"--account"_s, account});

    QCOMPARE(asked.exitStatus, 0);
    QCOMPARE(asked.state(), u"awaiting_approval"_s);
    QCOMPARE(asked.text("/request/corrects"), id);
    QCOMPARE(asked.text("/request/requestedBy"), u"eva"_s);
    QCOMPARE(asked.text("/request/account/bankAccountNumber"), u"123456789012"_s);
    const CliAnswer old = m_home->runAs("ana", {u"refund"_s, u"show"_s, id});
    QVERIFY(old.json.at("request").at("corrects").is_null());
    for (const char *same : {"amount", "reason", "note", "chargeKey"})
        QVERIFY2(asked.json.at("request").at(same) == old.json.at("request").at(same), same);
    QVERIFY(asked.text("/request/refundKey") != old.text("/request/refundKey"));
}

void CliExitsTest::onlyWhatFailedIsCorrectedAndOnlyOnce()
{
    const QString account = m_home->file(u"account.json"_s);
    const auto correct = [&](const QString &id, const QString &file) {
        return m_home->runAs("ana", {u"refund"_s, u"correct"_s, id, u"--account"_s, file}).exitStatus;
    };
    const QString id = failed(u"fault-failed-b"_s);
    QCOMPARE(m_home->runAs("ana", {u"refund"_s, u"correct"_s, id}).exitStatus, 2);
    QCOMPARE(correct(id, m_home->write(u"bad.json"_s, "{}")), 6);
    QCOMPARE(correct(u"R999"_s, account), 3);
    QCOMPARE(correct(unknown(u"fault-500-g"_s), account), 7);
    QCOMPARE(correct(id, account), 0);
    QCOMPARE(correct(id, account), 7); // that correction stands
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliExitsTest)
#include "exits_test.moc"
