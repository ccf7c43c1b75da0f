// SPDX-License-Identifier: GPL-3.0-or-later
// How reintegro-cli is called, what it refuses, and what it ends with.
#include "tests/real/cli/cli_home.h"

#include <QFileInfo>
#include <QTest>

#include <optional>

namespace reintegro::test {

using namespace Qt::Literals::StringLiterals;

class CliCallsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUseEndsWithTwoAndOneDocument_data();
    void wrongUseEndsWithTwoAndOneDocument();
    void nothingWorksWithoutSignIn_data();
    void nothingWorksWithoutSignIn();
    void aWrongPasswordIsNotAllowed();
    void rolesDecideWhoMayDoWhat_data();
    void rolesDecideWhoMayDoWhat();
    void endsWithTheStatusOfTheTable_data();
    void endsWithTheStatusOfTheTable();
    void optionsMayStandAnywhere();
    void aSavedAnswerNeedsNoHomeAndNoSignIn();
    void everyPublishedAnswerIsShown_data();
    void everyPublishedAnswerIsShown();
    void aFailureCarriesTheGatewaysWords();
    void refundsAreRefusedBeforeTheFirstPerson();
    void theFirstPersonMustBeAnAdministrator();
    void anEmptyPasswordIsNotValid();
    void passwordsAndDataCanComeFromStandardInput();
    void everyoneChangesHisOwnPassword();

private:
    std::optional<CliHome> m_home;
};

static QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

void CliCallsTest::initTestCase()
{
    m_home.emplace();
    QVERIFY(m_home->fill());
    (void)m_home->write(u"empty"_s, "\nsecond line\n");
    (void)m_home->write(u"new"_s, "a new password\r\nsecond line");
    (void)m_home->write(u"bad-account.json"_s, R"({"bankCode": "007", "pix": "1"})");
    (void)m_home->write(u"not-a-record.json"_s, "<html>");
}

void CliCallsTest::wrongUseEndsWithTwoAndOneDocument_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
        {"", "bogus", "charge", "charge show", "charge show a b", "charge show a --file x",
            "charge show a --unknown", "charge show a -x", "refund send", "refund request order-1042",
            "refund request order-1042 --full --amount 1 --reason x --account -",
            "refund request order-1042 --full --account -", "refund request order-1042 --full --reason x",
            "refund preview order-1042 --reason x --account -", "refund list --state lost",
            "refund list extra", "refund reject R1", "refund show R1 --state settled", "profile add x",
            "profile add x --kind nice", "profile add --kind training", "user add x --new-password-file f",
            "user add x --role boss --new-password-file f", "user add x --role agent", "user password x",
            "training serve --port http", "training serve --port 70000", "charge show a --user x",
            "charge show a --password-file x", "charge show a --user x --user y --password-file z",
            "charge show a --profile", "refund approve R1 --send=yes"}) {
        QTest::newRow(*line == '\0' ? "nothing" : line) << QString::fromLatin1(line);
    }
}

void CliCallsTest::wrongUseEndsWithTwoAndOneDocument()
{
    QFETCH(const QString, line);
    QStringList call = line.split(u' ', Qt::SkipEmptyParts);
    // In front, so that it is never taken for the missing value of the last option.
    call.prepend(u"--json"_s);
    const CliAnswer answer = m_home->run(call);
    QCOMPARE(answer.exitStatus, 2);
    QCOMPARE(answer.kind(), u"usage"_s);
    QVERIFY(answer.json.at("error").at("gateway").is_null());
    QVERIFY(answer.err.startsWith("reintegro-cli: "));
}

void CliCallsTest::nothingWorksWithoutSignIn_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
        {"profile list", "profile use shop", "profile remove shop", "profile add other --kind training",
            "credentials set", "credentials check", "credentials clear", "user list", "user disable ana",
            "user enable ana", "user add x --role agent --new-password-file new",
            "user password --new-password-file new", "charge show order-1042", "refund list",
            "refund show R1", "refund preview order-1042 --full --reason x --account a",
            "refund request order-1042 --full --reason x --account a", "refund approve R1", "refund send R1",
            "refund reject R1 --why x", "refund withdraw R1", "refund check R1", "refund close R1 --why x",
            "refund close R1 --statement x", "refund resend R1 --i-know", "refund correct R1 --account a",
            "journal verify", "journal export x"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CliCallsTest::nothingWorksWithoutSignIn()
{
    QFETCH(const QString, line);
    const CliAnswer answer = m_home->run(QStringList{u"--json"_s} + line.split(u' '));
    QCOMPARE(answer.exitStatus, 4);
    QCOMPARE(answer.kind(), u"not_allowed"_s);
}

void CliCallsTest::aWrongPasswordIsNotAllowed()
{
    const QString wrong = m_home->write(u"wrong"_s, "password-of-nobody\n");
    for (const QString &name : {u"eva"_s, u"nobody"_s}) {
        const CliAnswer answer = m_home->run(
            {u"--json"_s, u"--user"_s, name, u"--password-file"_s, wrong, u"refund"_s, u"list"_s});
        QCOMPARE(answer.exitStatus, 4);
        QCOMPARE(answer.kind(), u"not_allowed"_s);
    }
}

void CliCallsTest::rolesDecideWhoMayDoWhat_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *user, const char *line, bool isAllowed) {
        QTest::addRow("%s: %s", user, line)
            << QString::fromLatin1(user) << QString::fromLatin1(line) << isAllowed;
    };
    for (const char *line : {"profile list", "user list", "credentials check"}) {
        row("ana", line, false);
        row("sofia", line, false);
        row("admin", line, true);
    }
    for (const char *line : {"charge show order-1042", "refund list", "refund show R999"}) {
        row("ana", line, true);
        row("sofia", line, true);
        row("admin", line, true);
    }
    for (const char *line : {"refund approve R999", "refund reject R999 --why x", "refund send R999"}) {
        row("ana", line, false);
        row("admin", line, false);
        row("sofia", line, true);
    }
    row("ana", "journal verify", false);
    row("sofia", "journal verify", true);
    row("admin", "journal verify", true);
}

void CliCallsTest::rolesDecideWhoMayDoWhat()
{
    QFETCH(const QString, user);
    QFETCH(const QString, line);
    QFETCH(const bool, isAllowed);
    const CliAnswer answer = m_home->runAs(user.toLatin1().constData(), line.split(u' '));
    // A request that is not there is found out only by who may look for it.
    QCOMPARE(answer.exitStatus, !isAllowed ? 4 : line.contains(u"R999") ? 3 : 0);
}

void CliCallsTest::endsWithTheStatusOfTheTable_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *user, const char *line, int exitStatus, const char *kind) {
        QTest::newRow(line) << QString::fromLatin1(user) << QString::fromLatin1(line) << exitStatus
                            << QString::fromLatin1(kind);
    };
    row("ana", "charge show nothing-here", 3, "not_found");
    row("ana", "refund show R77", 3, "not_found");
    row("ana", "refund show nonsense", 3, "not_found");
    row("ana", "--profile other charge show order-1042", 3, "not_found");
    row("admin", "profile use other", 3, "not_found");
    row("admin", "user disable nobody", 3, "not_found");
    row("ana", "charge show ..", 6, "invalid_data");
    row("ana", "charge show lookup-fault-500", 5, "network");
    row("ana", "charge show lookup-fault-html", 5, "network");
    row("ana", "charge show lookup-fault-html-200", 5, "unreadable");
    row("ana", "charge show lookup-fault-empty", 5, "unreadable");
    row("ana", "charge show lookup-fault-deep", 5, "unreadable");
    row("ana", "charge show lookup-fault-huge", 5, "unreadable");
    row("ana", "charge show lookup-fault-gzip-bomb", 5, "unreadable");
    row("ana", "charge show lookup-fault-422", 5, "refused");
    row("ana", "charge show lookup-fault-429", 5, "rate_limited");
    row("ana", "charge show lookup-fault-401", 4, "not_allowed");
    row("ana", "charge show lookup-fault-403", 4, "not_allowed");
    row("ana", "charge show --file FILE/not-a-record.json", 6, "invalid_data");
    row("ana", "charge show --file FILE/missing.json", 6, "invalid_data");
    row("ana", "refund preview order-1042 --full --reason x --account FILE/bad-account.json", 6,
        "invalid_data");
    row("ana", "refund preview order-1042 --full --reason x --account FILE/missing.json", 6, "invalid_data");
    row("ana", "refund preview order-1042 --amount 1,500 --reason x --account FILE/account.json", 6,
        "invalid_data");
    row("ana", "refund preview order-1042 --amount-minor 0 --reason x --account FILE/account.json", 6,
        "invalid_data");
    row("ana", "refund preview order-1042 --amount-minor 1.5 --reason x --account FILE/account.json", 6,
        "invalid_data");
    row("ana", "refund request order-1051 --amount-minor 100 --reason x --account FILE/account.json", 7,
        "conflict");
    row("ana", "refund request order-1044 --amount-minor 4500001 --reason x --account FILE/account.json", 7,
        "conflict");
    row("admin", "profile add Shop --kind training", 7, "conflict");
    row("admin", "profile add x! --kind training", 6, "invalid_data");
    row("admin", "profile add x --kind custom --api http://gateway.example", 6, "invalid_data");
    row("admin", "user add Ana --role agent --new-password-file FILE/new", 7, "conflict");
    row("admin", "user add new --role agent --new-password-file FILE/empty", 6, "invalid_data");
    row("admin", "user add new --role agent --new-password-file FILE/missing", 6, "invalid_data");
    row("admin", "user disable admin", 7, "conflict");
    row("admin", "credentials set", 6, "invalid_data");
    row("sofia", "journal export FILE/account.json", 7, "conflict");
}

void CliCallsTest::endsWithTheStatusOfTheTable()
{
    QFETCH(const QString, user);
    QFETCH(QString, line);
    const QString folder = QFileInfo(m_home->file(u"x"_s)).absolutePath();
    line.replace(u"FILE"_s, folder);
    const CliAnswer answer = m_home->runAs(user.toLatin1().constData(), line.split(u' '));
    QTEST(answer.kind(), "kind");
    QTEST(answer.exitStatus, "exitStatus");
    QVERIFY(!answer.text("/error/message").isEmpty());
}

void CliCallsTest::optionsMayStandAnywhere()
{
    const QString password = m_home->file(u"ana.password"_s);
    QVERIFY(!m_home->as("ana", {}).isEmpty()); // writes that file
    const CliAnswer answer = m_home->run({u"charge"_s, u"--user=ana"_s, u"show"_s, u"--json"_s,
        u"order-1042"_s, u"--password-file"_s, password});
    QCOMPARE(answer.text("/charge/idempotencyKey"), u"order-1042"_s);
    // What follows -- is no option, and so can be a key.
    const CliAnswer odd = m_home->run({u"--json"_s, u"--user=ana"_s, u"--password-file"_s, password,
        u"charge"_s, u"show"_s, u"--"_s, u"--json"_s});
    QCOMPARE(odd.exitStatus, 3);
}

void CliCallsTest::aSavedAnswerNeedsNoHomeAndNoSignIn()
{
    CliHome nowhere;
    nowhere.environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    const CliAnswer answer = nowhere.run({u"--json"_s, u"charge"_s, u"show"_s, u"--file"_s,
        QStringLiteral(REINTEGRO_TEST_DATA "/samples/source_charge_status.json")});
    QCOMPARE(answer.exitStatus, 0);
    QCOMPARE(answer.text("/charge/status"), u"SETTLED"_s);
    QVERIFY(answer.json.at("charge").at("amount") == (nlohmann::json{{"minor", 300}, {"currency", "COP"}}));
    QCOMPARE(answer.text("/charge/createTime/text"), u"2022-03-01 21:16:42 GMT-08:00"_s);
    QCOMPARE(answer.text("/charge/createTime/utc"), u"2022-03-02T05:16:42Z"_s);
    QVERIFY(answer.json.at("charge").at("finalAmount").is_null());
    QVERIFY(answer.json.at("charge").at("payer").at("documentType").is_null());
    QVERIFY(answer.json.at("charge").at("details").at(0).at("expirationMonth") == "06");
    QCOMPARE(answer.json.at("charge").at("remarks").size(), size_t{1});
    QVERIFY2(!answer.out.contains("8736453a"), "a card's token is masked everywhere");
    QVERIFY(!QFileInfo::exists(nowhere.path()));
}

void CliCallsTest::everyPublishedAnswerIsShown_data()
{
    QTest::addColumn<bool>("isAnswer");
    for (const char *name :
        {"co_cancel_response_CARD", "co_cancel_response_PAY_CASH", "co_charge_status_all_methods_CARD",
            "co_paycash_recurring_notification_succeeded", "co_paycash_recurring_reference_response",
            "co_paycash_response_in_progress", "mx_refund_status_CARD", "source_charge_status",
            "source_notification", "source_refund_response"})
        QTest::newRow(name) << true;
    for (const char *name : {"co_pse_request", "source_refund_request"})
        QTest::newRow(name) << false;
}

void CliCallsTest::everyPublishedAnswerIsShown()
{
    QFETCH(const bool, isAnswer);
    const QString file = QStringLiteral(REINTEGRO_TEST_DATA "/samples/")
        + QString::fromLatin1(QTest::currentDataTag()) + u".json"_s;
    QCOMPARE(
        m_home->run({u"--json"_s, u"charge"_s, u"show"_s, u"--file"_s, file}).exitStatus, isAnswer ? 0 : 6);
}

void CliCallsTest::aFailureCarriesTheGatewaysWords()
{
    const CliAnswer answer = m_home->runAs("ana", words("charge show lookup-fault-422"));
    const nlohmann::json &gateway = answer.json.at("error").at("gateway");
    QVERIFY(gateway.at("httpStatus") == 422);
    QVERIFY(gateway.at("code") == 422);
    QVERIFY(gateway.at("message") == "account is closed");
    QVERIFY(gateway.at("body") == R"({"status":422,"error":"account is closed"})");
}

void CliCallsTest::refundsAreRefusedBeforeTheFirstPerson()
{
    CliHome fresh;
    for (const char *line : {"refund list", "refund show R1", "refund check R1", "refund approve R1",
             "refund preview order-1042 --full --reason x --account -"})
        QCOMPARE(fresh.run(words(line)).exitStatus, 4);
    // Everything else needs nobody.
    QCOMPARE(fresh.run(words("profile add shop --kind training")).exitStatus, 0);
    QCOMPARE(fresh.run(words("--json charge show order-1042")).text("/charge/status"), u"SETTLED"_s);
    QCOMPARE(fresh.run(words("credentials check")).exitStatus, 0);
    QCOMPARE(fresh.run(words("journal verify")).exitStatus, 0);
}

void CliCallsTest::theFirstPersonMustBeAnAdministrator()
{
    CliHome fresh;
    const QString password = fresh.write(u"p"_s, "long enough\n");
    const QStringList add{u"user"_s, u"add"_s, u"boss"_s, u"--new-password-file"_s, password, u"--role"_s};
    QCOMPARE(fresh.run(add + QStringList{u"supervisor"_s}).exitStatus, 6);
    QCOMPARE(fresh.run(add + QStringList{u"supervisor"_s, u"--role"_s, u"administrator"_s}).exitStatus, 0);
    QCOMPARE(fresh.run(words("user list")).exitStatus, 4);
    const CliAnswer list = fresh.run(
        {u"--json"_s, u"--user"_s, u"boss"_s, u"--password-file"_s, password, u"user"_s, u"list"_s});
    QVERIFY(list.json.at("users").at(0).at("roles") == (nlohmann::json{"supervisor", "administrator"}));
}

void CliCallsTest::anEmptyPasswordIsNotValid()
{
    const CliAnswer answer = m_home->run({u"--json"_s, u"--user"_s, u"ana"_s, u"--password-file"_s,
        m_home->file(u"empty"_s), u"refund"_s, u"list"_s});
    QCOMPARE(answer.exitStatus, 6);
}

void CliCallsTest::passwordsAndDataCanComeFromStandardInput()
{
    const QByteArray password = CliHome::passwordOf(u"ana"_s) + '\n';
    const QStringList signIn{u"--json"_s, u"--user"_s, u"ana"_s, u"--password-file"_s, u"-"_s};
    QCOMPARE(m_home->run(signIn + words("refund list"), password).exitStatus, 0);
    // The first line is the password, the rest the account.
    QFile account(m_home->file(u"account.json"_s));
    QVERIFY(account.open(QIODevice::ReadOnly));
    const CliAnswer preview =
        m_home->run(signIn + words("refund preview order-1042 --full --reason x --account -"),
            password + account.readAll());
    QCOMPARE(preview.exitStatus, 0);
    QVERIFY(preview.json.at("body").at("amount") == 18990000);
}

void CliCallsTest::everyoneChangesHisOwnPassword()
{
    const QStringList change =
        words("user password --new-password-file") + QStringList{m_home->file(u"new"_s)};
    const CliAnswer changed = m_home->runAs("eva", change);
    QCOMPARE(changed.exitStatus, 0);
    QVERIFY(changed.json.at("user").at("passwordSetBy").is_null());
    QCOMPARE(m_home->runAs("eva", words("refund list")).exitStatus, 4);
    QCOMPARE(m_home
                 ->run({u"--user"_s, u"eva"_s, u"--password-file"_s, m_home->file(u"new"_s), u"refund"_s,
                     u"list"_s})
                 .exitStatus,
        0);
    // Another's only as an administrator, and then it is marked.
    const QStringList others =
        words("user password eva --new-password-file") + QStringList{m_home->file(u"new"_s)};
    QCOMPARE(m_home->runAs("ana", others).exitStatus, 4);
    QCOMPARE(m_home->runAs("admin", others).text("/user/passwordSetBy"), u"admin"_s);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::CliCallsTest)
#include "calls_test.moc"
