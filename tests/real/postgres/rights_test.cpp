// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/postgres/plain_team.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! What each role may and may not, tried in plain SQL. Nothing that is tried stays.
class RightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_team.reset(); }
    void nobodyWritesIntoATable_data();
    void nobodyWritesIntoATable();
    void eachTryEndsAsItMust_data();
    void eachTryEndsAsItMust();
    void whatIsSeen_data();
    void whatIsSeen();
    void whoWasRemovedSeesNothingAndIsGone();
    void namesThatPeopleMakeThemselvesAreNotLookedAt();
    void everyFunctionThatPeopleMayCallIsNamedHere();

private:
    std::unique_ptr<PlainTeam> m_team;
    QHash<QString, qint64> m_requests;
};

static const QStringList &tables()
{
    static const QStringList all{u"facts"_s, u"people"_s, u"journal"_s, u"people_journal"_s,
        u"allowed_steps"_s, u"charge_readings"_s, u"requests"_s, u"refund_keys"_s, u"decisions"_s,
        u"attempts"_s, u"search_terms"_s, u"imports"_s, u"policy"_s, u"sending_stop"_s, u"recent_charges"_s,
        u"drafts"_s};
    return all;
}

void RightsTest::initTestCase()
{
    m_team = std::make_unique<PlainTeam>();
    for (const RequestState state : allRequestStates) {
        if (state != RequestState::Draft)
            m_requests.insert(nameOf(state), m_team->bring(state));
    }
    m_requests.insert(
        u"doras"_s, m_team->value(u"dora"_s, PlainAsk{.charge = u"doras"_s}.sql()).toLongLong());
    m_requests.insert(u"sols"_s, m_team->value(u"sol"_s, PlainAsk{.charge = u"sols"_s}.sql()).toLongLong());
    const PlainAsk doubtful{.charge = u"doubtful"_s,
        .warnings = uR"([{"arguments":[],"code":"x","level":"confirm","source":"Look."}])"_s};
    m_requests.insert(u"doubtful"_s, m_team->value(u"ana"_s, doubtful.sql()).toLongLong());
    m_team->must(u"berta"_s, u"SELECT reintegro.keep_draft('c-9', convert_to('{}', 'UTF8'))"_s);
    m_team->must(
        u"berta"_s, u"SELECT reintegro.remember_charge('c-9', 'SETTLED', 300, 'COP', repeat('a', 64))"_s);
    m_team->must(u"sol"_s,
        u"SELECT reintegro.close_request(%1, 'the bank says so', NULL)"_s.arg(
            m_team->bring(RequestState::Unknown, u"half-closed"_s)));
    m_requests.insert(u"half"_s,
        m_team->value(u"ana"_s, u"SELECT id FROM reintegro.requests WHERE charge_key = 'half-closed'"_s)
            .toLongLong());
}

void RightsTest::nobodyWritesIntoATable_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("statement");
    for (const QString &table : tables()) {
        const QString column = m_team->value(u"root"_s,
            u"SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = 'reintegro.%1'::regclass "
            "AND attnum = 1"_s.arg(table));
        for (const QString &person : {u"ana"_s, u"sol"_s, u"dora"_s, u"adam"_s}) {
            for (const QString &statement : {u"INSERT INTO reintegro.%1 DEFAULT VALUES"_s.arg(table),
                     u"UPDATE reintegro.%1 SET %2 = %2"_s.arg(table, column),
                     u"DELETE FROM reintegro.%1"_s.arg(table), u"TRUNCATE reintegro.%1 CASCADE"_s.arg(table)})
                QTest::addRow("%s: %s", qPrintable(person), qPrintable(statement)) << person << statement;
        }
    }
}

void RightsTest::nobodyWritesIntoATable()
{
    QFETCH(QString, person);
    QFETCH(QString, statement);
    QCOMPARE(codeOf(m_team->tryOut(person, statement)), u"42501"_s);
}

//! A try: who · what · the statement · "works" or the error's code.
struct Try {
    const char *who;
    const char *what;
    const char *statement;
    const char *ends;
};

static constexpr auto refused = "42501"; // by PostgreSQL: no right to it
static constexpr auto notAllowed = "RT403"; // by a step
static constexpr auto conflict = "RT409";
static constexpr auto invalid = "RT422";
static constexpr auto works = "works";

// clang-format off
static constexpr Try tries[] = {
    // Being somebody else.
    {"ana", "become the owner", "SET ROLE \"{db}_owner\"", refused},
    {"ana", "become a supervisor's group", "SET ROLE \"{db}_supervisor\"", refused},
    {"ana", "become sol", "SET ROLE sol", refused},
    {"sol", "become an administrator's group", "SET ROLE \"{db}_administrator\"", refused},
    {"ana", "sign in as sol afterwards", "SET SESSION AUTHORIZATION sol", refused},
    {"adam", "sign in as sol afterwards", "SET SESSION AUTHORIZATION sol", refused},
    {"ana", "take a group", "GRANT \"{db}_supervisor\" TO ana", refused},
    {"adam", "take a group by himself", "GRANT \"{db}_supervisor\" TO adam", refused},
    {"ana", "make a role", "CREATE ROLE mallory LOGIN", refused},
    {"adam", "make a role by himself", "CREATE ROLE mallory LOGIN", refused},
    {"ana", "make herself a superuser", "ALTER ROLE ana SUPERUSER", refused},
    {"ana", "get round row security", "ALTER ROLE ana BYPASSRLS", refused},
    {"adam", "change sol's password by himself", "ALTER ROLE sol PASSWORD 'x'", refused},
    {"sol", "work with triggers off", "SET session_replication_role = replica", refused},

    // Changing what holds.
    {"ana", "alter a table", "ALTER TABLE reintegro.requests ADD COLUMN x int", refused},
    {"adam", "turn row security off", "ALTER TABLE reintegro.journal DISABLE ROW LEVEL SECURITY", refused},
    {"adam", "turn triggers off", "ALTER TABLE reintegro.journal DISABLE TRIGGER ALL", refused},
    {"sol", "drop a trigger", "DROP TRIGGER requests_move ON reintegro.requests", refused},
    {"sol", "drop a table", "DROP TABLE reintegro.journal", refused},
    {"adam", "drop the schema", "DROP SCHEMA reintegro CASCADE", refused},
    {"adam", "drop a policy", "DROP POLICY supervisors_read ON reintegro.journal", refused},
    {"adam", "make a policy", "CREATE POLICY all_of_it ON reintegro.drafts USING (true)", refused},
    {"sol", "put another function in place", "CREATE OR REPLACE FUNCTION reintegro.approvals_needed(amount bigint) RETURNS integer LANGUAGE sql AS 'SELECT 0'", refused},
    {"sol", "alter a function", "ALTER FUNCTION reintegro.roles_now() SECURITY INVOKER", refused},
    {"sol", "drop a function", "DROP FUNCTION reintegro.break_off(text)", refused},
    {"sol", "make a table in the schema", "CREATE TABLE reintegro.mine (x int)", refused},
    {"sol", "make a temporary table", "CREATE TEMP TABLE people (x int)", refused},
    {"adam", "make a schema", "CREATE SCHEMA mine", refused},
    {"adam", "give a right away", "GRANT INSERT ON reintegro.journal TO adam; INSERT INTO reintegro.journal DEFAULT VALUES", refused},
    {"adam", "make a trigger", "CREATE TRIGGER mine BEFORE INSERT ON reintegro.journal FOR EACH ROW EXECUTE FUNCTION reintegro.never('x')", refused},
    {"adam", "lock a table", "LOCK TABLE reintegro.requests IN ACCESS EXCLUSIVE MODE", refused},
    {"ana", "reserve rows", "SELECT 1 FROM reintegro.requests FOR UPDATE", refused},
    {"adam", "write a file", "COPY reintegro.requests TO '/tmp/all'", refused},
    {"adam", "fill a table from outside", "COPY reintegro.journal FROM PROGRAM 'true'", refused},

    // The owner's own functions.
    {"sol", "write an entry", "SELECT reintegro.note(1, 'adam', 'approve', 'R1', '{}')", refused},
    {"adam", "write an entry about people", "SELECT reintegro.note_of_people(1, 'adam', 'add', 'sol', '{}')", refused},
    {"sol", "move a request", "SELECT reintegro.move(r, 'settled', 1) FROM reintegro.requests r", refused},
    {"sol", "decide in another's name", "SELECT reintegro.add_decision(r, 1, 'tomas', 'approve') FROM reintegro.requests r", refused},
    {"ana", "keep an answer", "SELECT reintegro.keep_reading('x'::bytea)", refused},
    {"ana", "journal", "SELECT reintegro.journaled(1, 1, 'sol', 'approve')", refused},
    {"ana", "keep a saying", "SELECT reintegro.keep_saying(1, 1, 200, 'x'::bytea, '', '[]')", refused},
    {"adam", "give groups", "SELECT reintegro.grant_roles(p) FROM reintegro.people p", refused},
    {"adam", "take the owner's locks", "SELECT reintegro.begin_step()", refused},

    // An agent.
    {"ana", "ask for a refund", "{ask}", works},
    {"ana", "withdraw her own", "SELECT reintegro.withdraw({awaiting_approval})", works},
    {"ana", "withdraw another's", "SELECT reintegro.withdraw({sols})", notAllowed},
    {"berta", "withdraw ana's", "SELECT reintegro.withdraw({approved})", notAllowed},
    {"ana", "approve her own", "SELECT reintegro.approve({awaiting_approval}, '{awaiting_approval.digest}', true)", notAllowed},
    {"berta", "approve another's", "SELECT reintegro.approve({awaiting_approval}, '{awaiting_approval.digest}', true)", notAllowed},
    {"berta", "reject", "SELECT reintegro.reject({awaiting_approval}, 'no')", notAllowed},
    {"ana", "send", "SELECT reintegro.claim({approved}, '', 'd', {charge approved}, 'SETTLED')", notAllowed},
    {"ana", "repeat a call", "SELECT reintegro.repeat_attempt({sending}, '{sending.claim}', 1, 401, convert_to('{}', 'UTF8'))", notAllowed},
    {"ana", "say what a call came to", "SELECT reintegro.record_outcome({sending}, '{sending.claim}', 1, NULL, NULL, 'not_sent', 'not_sent', 'not_sent', false, NULL, NULL, 0, false)", notAllowed},
    {"ana", "close", "SELECT reintegro.close_request({unknown}, 'so', NULL)", notAllowed},
    {"ana", "give the next key", "SELECT reintegro.rekey({approved}, 2, 'approved-2', 'x'::bytea, 200, 'x'::bytea, '', '[]')", notAllowed},
    {"ana", "record a reading that proves nothing", "SELECT reintegro.record_reading({unknown}, NULL, NULL, NULL, NULL, NULL, NULL)", works},
    {"ana", "record a reading that the gateway gave", "SELECT reintegro.record_reading({unknown}, 'settled', 'settled', 200, {refund unknown SETTLED}, NULL, NULL)", works},
    {"ana", "release what was lost", "SELECT reintegro.release_lost('{}')", works},
    {"ana", "release what sol is sending", "DO $$ BEGIN PERFORM reintegro.release_lost(ARRAY['desk-sending']); IF EXISTS (SELECT FROM reintegro.requests WHERE id = {sending} AND state <> 'sending') THEN RAISE 'released'; END IF; END $$", works},
    {"ana", "let old ones expire", "SELECT reintegro.expire_requests()", works},
    {"ana", "stop all sending", "SELECT reintegro.stop_sending('fraud')", notAllowed},
    {"ana", "set the policy", "SELECT reintegro.set_policy('cap-per-agent', 'none')", notAllowed},
    {"ana", "erase", "SELECT reintegro.erase_request({settled}, '', NULL, 'so')", notAllowed},
    {"ana", "import", "SELECT reintegro.import_begin()", notAllowed},
    {"ana", "add a person", "SELECT reintegro.add_person('mallory', 7, NULL)", notAllowed},
    {"ana", "remove a person", "SELECT reintegro.remove_person('sol')", notAllowed},
    {"ana", "let somebody in again", "SELECT reintegro.enable_person('eva')", notAllowed},
    {"ana", "set another's password", "SELECT reintegro.set_password('sol', '{verifier}')", notAllowed},
    {"ana", "set her own password", "SELECT reintegro.set_password('ana', '{verifier}')", works},
    {"ana", "set her own password in the clear", "SELECT reintegro.set_password('ana', 'secret')", invalid},
    {"ana", "keep a draft", "SELECT reintegro.keep_draft('c-1', convert_to('{}', 'UTF8'))", works},
    {"ana", "discard a draft", "SELECT reintegro.discard_draft('c-1')", works},
    {"ana", "remember a charge", "SELECT reintegro.remember_charge('c-1', 'SETTLED', NULL, NULL, repeat('0', 64))", works},
    {"ana", "reveal", "SELECT reintegro.note_reveal('R1')", works},
    {"ana", "have a refusal noted", "SELECT reintegro.note_refusal('approve', 'R1', 'NotAllowed')", works},
    {"ana", "have nonsense noted", "SELECT reintegro.note_refusal('Nonsense of all kinds', 'R1', 'x')", invalid},
    {"ana", "note what an administrator did", "SELECT reintegro.note_people('profile', 'x')", notAllowed},
    {"ana", "sign in", "SELECT reintegro.note_sign_in()", works},
    {"ana", "name the gateway", "SELECT reintegro.bind_gateway('sandbox', 'https://api-qa.liquido.com')", works},
    {"ana", "lock a charge", "SELECT reintegro.lock_charge('c-1')", works},
    {"ana", "lock a request", "SELECT reintegro.lock_request({approved})", works},
    {"ana", "lock a request that is not there", "SELECT reintegro.lock_request(4711)", "RT404"},
    {"ana", "compute a record", "SELECT reintegro.record_of({approved})", refused},

    // A supervisor.
    {"sol", "ask for a refund", "{ask}", works},
    {"sol", "approve", "SELECT reintegro.approve({awaiting_approval}, '{awaiting_approval.digest}', true)", works},
    {"sol", "approve other bytes", "SELECT reintegro.approve({awaiting_approval}, repeat('0', 64), true)", conflict},
    {"sol", "approve nothing in particular", "SELECT reintegro.approve({awaiting_approval}, NULL, true)", conflict},
    {"sol", "approve his own", "SELECT reintegro.approve({sols}, '{sols.digest}', true)", notAllowed},
    {"dora", "approve her own, with both roles", "SELECT reintegro.approve({doras}, '{doras.digest}', true)", notAllowed},
    {"dora", "approve another's, with both roles", "SELECT reintegro.approve({awaiting_approval}, '{awaiting_approval.digest}', true)", works},
    {"sol", "approve without a look at the warnings", "SELECT reintegro.approve({doubtful}, '{doubtful.digest}', false)", conflict},
    {"sol", "approve with NULL for a look at the warnings", "SELECT reintegro.approve({doubtful}, '{doubtful.digest}', NULL)", conflict},
    {"sol", "approve with the warnings confirmed", "SELECT reintegro.approve({doubtful}, '{doubtful.digest}', true)", works},
    {"sol", "approve what is not there", "SELECT reintegro.approve(4711, 'x', true)", "RT404"},
    {"sol", "reject", "SELECT reintegro.reject({awaiting_approval}, 'too much')", works},
    {"sol", "reject without a reason", "SELECT reintegro.reject({awaiting_approval}, '  ')", invalid},
    {"sol", "withdraw", "SELECT reintegro.withdraw({approved})", works},
    {"sol", "send", "SELECT reintegro.claim({approved}, '', 'd', {charge approved}, 'SETTLED')", works},
    {"sol", "send with another charge", "SELECT reintegro.claim({approved}, '', 'd', {charge failed}, 'SETTLED')", conflict},
    {"sol", "send with another word for the charge", "SELECT reintegro.claim({approved}, '', 'd', {charge approved}, 'REFUNDED')", invalid},
    {"sol", "send by nobody's desk", "SELECT reintegro.claim({approved}, '', '', {charge approved}, 'SETTLED')", invalid},
    {"sol", "send again what did not leave", "SELECT reintegro.claim({not_sent}, '', 'd', {charge not_sent}, 'SETTLED')", works},
    {"sol", "send again what is unknown, with a reason", "SELECT reintegro.claim({unknown}, 'as agreed', 'd', {charge unknown}, 'SETTLED')", works},
    {"sol", "send again what is unknown, without one", "SELECT reintegro.claim({unknown}, ' ', 'd', {charge unknown}, 'SETTLED')", invalid},
    {"sol", "repeat after a 401", "SELECT reintegro.repeat_attempt({sending}, '{sending.claim}', 1, 401, convert_to('{\"error\":\"expired\"}', 'UTF8'))", works},
    {"sol", "repeat after a 200", "SELECT reintegro.repeat_attempt({sending}, '{sending.claim}', 1, 200, convert_to('{}', 'UTF8'))", conflict},
    {"tomas", "repeat sol's call", "SELECT reintegro.repeat_attempt({sending}, '{sending.claim}', 1, 401, convert_to('{}', 'UTF8'))", notAllowed},
    {"tomas", "say what sol's call came to", "SELECT reintegro.record_outcome({sending}, '{sending.claim}', 1, NULL, NULL, 'not_sent', 'not_sent', 'not_sent', false, NULL, NULL, 0, false)", notAllowed},
    {"sol", "say what his call came to", "SELECT reintegro.record_outcome({sending}, '{sending.claim}', 1, 200, {refund sending SETTLED}, 'settled', 'settled', 'settled', true, NULL, '[]', 1, true)", works},
    {"sol", "say it by another claim", "SELECT reintegro.record_outcome({sending}, 'guessed', 1, NULL, NULL, 'not_sent', 'not_sent', 'not_sent', false, NULL, NULL, 0, false)", "RT404"},
    {"sol", "call it settled without an answer", "SELECT reintegro.record_outcome({sending}, '{sending.claim}', 1, NULL, NULL, 'settled', 'settled', 'settled', false, NULL, NULL, 1, true)", invalid},
    {"sol", "call it settled by another's answer", "SELECT reintegro.record_outcome({sending}, '{sending.claim}', 1, 200, {refund unknown SETTLED}, 'settled', 'settled', 'settled', true, NULL, NULL, 1, true)", invalid},
    {"sol", "call it failed after a 503", "SELECT reintegro.record_outcome({sending}, '{sending.claim}', 1, 503, convert_to('{\"message\":\"no\"}', 'UTF8'), 'failed', 'failed', 'failed', true, NULL, NULL, 1, true)", invalid},
    {"sol", "call it not sent when it left twice", "SELECT reintegro.record_outcome({sending}, '{sending.claim}', 1, 401, convert_to('{}', 'UTF8'), 'not_sent', 'not_sent', 'not_sent', true, NULL, NULL, 2, true)", invalid},
    {"sol", "call it not sent when bytes were taken", "SELECT reintegro.record_outcome({sending}, '{sending.claim}', 1, NULL, NULL, 'not_sent', 'not_sent', 'not_sent', false, NULL, NULL, 0, true)", invalid},
    {"sol", "put it back to approved", "SELECT reintegro.record_outcome({sending}, '{sending.claim}', 1, NULL, NULL, 'unknown', 'unknown', 'approved', false, NULL, NULL, 1, true)", invalid},
    {"sol", "record a reading of another refund", "SELECT reintegro.record_reading({unknown}, 'settled', 'settled', 200, {refund failed SETTLED}, NULL, NULL)", invalid},
    {"sol", "record a reading without its answer", "SELECT reintegro.record_reading({unknown}, 'failed', 'failed', NULL, NULL, NULL, NULL)", invalid},
    {"sol", "call a settled one failed without an alarm", "SELECT reintegro.record_reading({settled}, 'failed', 'failed', 200, {refund settled FAILED}, NULL, '[]')", invalid},
    {"sol", "call a settled one failed with an alarm", "SELECT reintegro.record_reading({settled}, 'failed', 'failed', 200, {refund settled FAILED}, NULL, '[{\"arguments\":[],\"source\":\"It came back.\"}]')", works},
    {"sol", "close an unknown one, alone", "SELECT reintegro.close_request({unknown}, 'written statement', NULL)", works},
    {"sol", "close it twice", "SELECT reintegro.close_request({half}, 'written statement', NULL)", conflict},
    {"tomas", "close it as the second", "SELECT reintegro.close_request({half}, 'written statement', '{\"arguments\":[],\"source\":\"Closed.\"}')", works},
    {"sol", "stop all sending", "SELECT reintegro.stop_sending('fraud')", works},
    {"sol", "stop without a reason", "SELECT reintegro.stop_sending('')", invalid},
    {"sol", "let sending go on", "SELECT reintegro.resume_sending()", notAllowed},
    {"sol", "set the policy", "SELECT reintegro.set_policy('second-approval-above', 'none')", notAllowed},
    {"sol", "erase", "SELECT reintegro.erase_request({settled}, '', NULL, 'so')", notAllowed},
    {"sol", "add a person", "SELECT reintegro.add_person('mallory', 7, NULL)", notAllowed},
    {"sol", "remove a person", "SELECT reintegro.remove_person('ana')", notAllowed},
    {"sol", "set another's password", "SELECT reintegro.set_password('ana', '{verifier}')", notAllowed},
    {"sol", "compute a record", "SELECT reintegro.record_of({approved})", works},

    // An administrator who is nothing else.
    {"adam", "ask for a refund", "{ask}", notAllowed},
    {"adam", "approve", "SELECT reintegro.approve({awaiting_approval}, '{awaiting_approval.digest}', true)", notAllowed},
    {"adam", "send", "SELECT reintegro.claim({approved}, '', 'd', {charge approved}, 'SETTLED')", notAllowed},
    {"adam", "reject", "SELECT reintegro.reject({awaiting_approval}, 'no')", notAllowed},
    {"adam", "close", "SELECT reintegro.close_request({unknown}, 'so', NULL)", notAllowed},
    {"adam", "record a reading", "SELECT reintegro.record_reading({unknown}, NULL, NULL, NULL, NULL, NULL, NULL)", notAllowed},
    {"adam", "set the policy", "SELECT reintegro.set_policy('second-approval-above', '150000000')", works},
    {"adam", "set what is no policy", "SELECT reintegro.set_policy('approvals', '0')", invalid},
    {"adam", "let requests wait for ever", "SELECT reintegro.set_policy('expiry-days', 'none')", invalid},
    {"adam", "set a cap below nothing", "SELECT reintegro.set_policy('cap-per-day', '-1')", invalid},
    {"adam", "stop all sending", "SELECT reintegro.stop_sending('fraud')", works},
    {"adam", "stop and go on", "SELECT reintegro.stop_sending('fraud'); SELECT reintegro.resume_sending()", works},
    {"sol", "stop twice", "SELECT reintegro.stop_sending('fraud'); SELECT reintegro.stop_sending('fraud')", conflict},
    {"sol", "send while it is stopped", "SELECT reintegro.stop_sending('fraud'); SELECT reintegro.claim({approved}, '', 'd', {charge approved}, 'SETTLED')", notAllowed},
    {"sol", "repeat while it is stopped", "SELECT reintegro.stop_sending('fraud'); SELECT reintegro.repeat_attempt({sending}, '{sending.claim}', 1, 401, convert_to('{}', 'UTF8'))", notAllowed},
    {"sol", "record an outcome while it is stopped", "SELECT reintegro.stop_sending('fraud'); SELECT reintegro.record_outcome({sending}, '{sending.claim}', 1, 200, {refund sending SETTLED}, 'settled', 'settled', 'settled', true, NULL, '[]', 1, true)", works},
    {"adam", "let go on what is not stopped", "SELECT reintegro.resume_sending()", conflict},
    {"adam", "note a profile", "SELECT reintegro.note_people('profile', 'sandbox')", works},
    {"adam", "add a person", "SELECT reintegro.add_person('Zoë Ñ', 3, '{verifier}')", works},
    {"adam", "add a person by a password", "SELECT reintegro.add_person('mallory', 1, 'secret')", invalid},
    {"adam", "add the superuser", "SELECT reintegro.add_person('owner_of_all', 7, NULL)", conflict},
    {"adam", "add the owner", "SELECT reintegro.add_person('{db}_owner', 7, NULL)", conflict},
    {"adam", "add a database's role", "SELECT reintegro.add_person('pg_monitor', 7, NULL)", invalid},
    {"adam", "add the program", "SELECT reintegro.add_person('Desk', 1, NULL)", invalid},
    {"adam", "add somebody twice, with capitals", "SELECT reintegro.add_person('SOL', 2, NULL)", conflict},
    {"adam", "add nobody", "SELECT reintegro.add_person('', 1, NULL)", invalid},
    {"adam", "add somebody with a quote", "SELECT reintegro.add_person('x\"; DROP ROLE sol; --', 1, NULL)", invalid},
    {"adam", "add a role of nothing", "SELECT reintegro.add_person('mallory', 0, NULL)", invalid},
    {"adam", "add a role of more than there are", "SELECT reintegro.add_person('mallory', 8, NULL)", invalid},
    {"adam", "remove a person", "SELECT reintegro.add_person('fabio', 1, NULL); SELECT reintegro.remove_person('fabio')", works},
    {"adam", "remove the last administrator", "SELECT reintegro.remove_person('adam')", conflict},
    {"adam", "remove nobody", "SELECT reintegro.remove_person('mallory')", "RT404"},
    {"adam", "remove the owner", "SELECT reintegro.remove_person('{db}_owner')", "RT404"},
    {"adam", "let somebody in again", "SELECT reintegro.enable_person('eva')", works},
    {"adam", "set another's password", "SELECT reintegro.set_password('ana', '{verifier}')", works},
    {"adam", "set the superuser's password", "SELECT reintegro.set_password('owner_of_all', '{verifier}')", "RT404"},
    {"adam", "import over what is there", "SELECT reintegro.import_begin()", conflict},
    {"adam", "import rows without a beginning", "SELECT reintegro.import_rows('requests', '[]')", conflict},
    {"adam", "end an import that was not begun", "SELECT reintegro.import_end(repeat('0', 64))", conflict},
    {"adam", "erase what is not over", "SELECT reintegro.erase_request({approved}, '', NULL, 'so')", conflict},
    {"adam", "withdraw another's", "SELECT reintegro.withdraw({approved})", notAllowed},
};
// clang-format on

//! The parts of a statement that are too long to write each time.
static QString unfolded(const QString &statement)
{
    static const QRegularExpression charge(uR"(\{charge ([a-z_]+)\})"_s);
    static const QRegularExpression refund(uR"(\{refund ([a-z_]+) ([A-Z_]+)\})"_s);
    QString sql = statement;
    sql.replace(u"{ask}"_s, PlainAsk{.charge = u"new"_s}.sql());
    sql.replace(u"{verifier}"_s, scramVerifier("another password"));
    if (const auto match = charge.match(sql); match.hasMatch())
        sql.replace(match.captured(), sqlBytes(chargeAnswer(match.captured(1))));
    if (const auto match = refund.match(sql); match.hasMatch())
        sql.replace(match.captured(), sqlBytes(refundAnswer(match.captured(1), 1, match.captured(2))));
    return sql;
}

static QString textOf(const char *text)
{
    return QString::fromUtf8(text);
}

void RightsTest::eachTryEndsAsItMust_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("ends");
    for (const Try &each : tries) {
        QString sql = unfolded(textOf(each.statement));
        sql.replace(u"{db}"_s, m_team->name());
        QTest::addRow("%s: %s", each.who, each.what)
            << textOf(each.who) << m_team->filled(sql, m_requests) << textOf(each.ends);
    }
    // Every step of the diagram that a state does not allow.
    using enum RequestState;
    for (const RequestState state : allRequestStates) {
        const QString it = u'{' + nameOf(state) + u'}';
        const auto forbid = [&](const char *who, const char *what, const QString &sql, bool isAllowed) {
            if (state == Draft || isAllowed)
                return;
            QTest::addRow("%s: %s what is %s", who, what, qPrintable(nameOf(state)))
                << textOf(who) << m_team->filled(unfolded(sql), m_requests) << u"RT409"_s;
        };
        forbid("tomas", "approve", u"SELECT reintegro.approve(%1, NULL, true)"_s.arg(it), false);
        forbid("tomas", "reject", u"SELECT reintegro.reject(%1, 'no')"_s.arg(it), state == AwaitingApproval);
        forbid("tomas", "withdraw", u"SELECT reintegro.withdraw(%1)"_s.arg(it),
            state == AwaitingApproval || state == Approved);
        forbid("tomas", "send",
            u"SELECT reintegro.claim(%1, 'so', 'd', {charge %2}, 'SETTLED')"_s.arg(it, nameOf(state)),
            mayFollow(state, Sending));
        forbid(
            "tomas", "close", u"SELECT reintegro.close_request(%1, 'so', NULL)"_s.arg(it), state == Unknown);
        forbid("tomas", "rekey", u"SELECT reintegro.rekey(%1, 2, 'x-2', NULL, 200, NULL, '', '[]')"_s.arg(it),
            state == Approved);
        for (const RequestState to : {InProgress, Settled, Failed}) {
            const QString word = to == Settled ? u"SETTLED"_s : to == Failed ? u"FAILED"_s : u"IN_PROGRESS"_s;
            forbid("ana", qPrintable(u"read as "_s + nameOf(to)),
                u"SELECT reintegro.record_reading(%1, '%2', '%2', 200, {refund %3 %4}, NULL, "
                "'[{\"arguments\":[],\"source\":\"So it is.\"}]')"_s.arg(it, nameOf(to), nameOf(state), word),
                state != Sending && mayFollow(state, to));
        }
    }
}

void RightsTest::eachTryEndsAsItMust()
{
    QFETCH(QString, person);
    QFETCH(QString, statement);
    QFETCH(QString, ends);
    const QString result = m_team->tryOut(person, statement);
    QVERIFY2(codeOf(result) == ends, qPrintable(result));
}

void RightsTest::whatIsSeen_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *person, const char *query, const char *seen) {
        QTest::addRow("%s: %s", person, query) << textOf(person) << textOf(query) << textOf(seen);
    };
    for (const char *const person : {"ana", "sol", "adam"}) {
        row(person, "SELECT count(*) > 10 FROM reintegro.requests", "true");
        row(person, "SELECT count(*) > 10 FROM reintegro.charge_readings", "true");
        row(person, "SELECT count(*) > 5 FROM reintegro.decisions", "true");
        row(person, "SELECT count(*) > 5 FROM reintegro.attempts", "true");
        row(person, "SELECT count(*) > 10 FROM reintegro.refund_keys", "true");
        row(person, "SELECT count(*) FROM reintegro.people", "7");
        row(person, "SELECT string_agg(name, ',') FROM reintegro.people WHERE is_disabled = 1", "eva");
        row(person, "SELECT count(*) FROM reintegro.drafts", "0");
        row(person, "SELECT count(*) FROM reintegro.recent_charges", "0");
        row(person, "SELECT value FROM reintegro.facts WHERE name = 'schema_version'", "17");
    }
    row("berta", "SELECT count(*) FROM reintegro.drafts", "1");
    row("berta", "SELECT count(*) FROM reintegro.recent_charges", "1");
    row("ana", "SELECT count(*) FROM reintegro.journal", "0");
    row("ana", "SELECT count(*) FROM reintegro.people_journal", "0");
    row("sol", "SELECT count(*) > 20 FROM reintegro.journal", "true");
    row("sol", "SELECT count(*) > 7 FROM reintegro.people_journal", "true");
    row("adam", "SELECT count(*) > 20 FROM reintegro.journal", "true");
    row("ana", "SELECT name || roles || coalesce(password_set_by, '') FROM reintegro.me()", "ana1adam");
    row("dora", "SELECT roles FROM reintegro.me()", "3");
    row("root", "SELECT count(*) FROM reintegro.me()", "0");
}

void RightsTest::whatIsSeen()
{
    QFETCH(QString, person);
    QFETCH(QString, query);
    QTEST(m_team->value(person, query), "seen");
}

void RightsTest::whoWasRemovedSeesNothingAndIsGone()
{
    // Her session ended with her removal, and she cannot sign in again.
    const QString result = m_team->run(u"eva"_s, u"SELECT 1"_s);
    QVERIFY2(result != u"works"_s, qPrintable(result));
    QCOMPARE(
        m_team->value(u"root"_s, u"SELECT rolcanlogin FROM pg_roles WHERE rolname = 'eva'"_s), u"false"_s);
    QCOMPARE(m_team->value(u"root"_s,
                 u"SELECT count(*) FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member "
                 "WHERE r.rolname = 'eva'"_s),
        u"0"_s);
    // Somebody whose session goes on, because the server did not let it be ended, may nothing any more: the
    // groups alone do not make a person.
    m_team->must(
        u"root"_s, u"GRANT \"%1_agent\" TO berta; GRANT \"%1_supervisor\" TO berta"_s.arg(m_team->name()));
    QCOMPARE(codeOf(m_team->tryOut(u"berta"_s, u"SELECT reintegro.reject(1, 'no')"_s)), u"RT403"_s);
    const QString stillThere =
        u"BEGIN; SET LOCAL session_replication_role = replica; "
        "UPDATE reintegro.people SET is_disabled = %1 WHERE role_name = 'berta'; COMMIT"_s;
    m_team->must(u"root"_s, stillThere.arg(1));
    QCOMPARE(m_team->value(u"berta"_s, u"SELECT count(*) FROM reintegro.requests"_s), u"0"_s);
    QCOMPARE(codeOf(m_team->tryOut(u"berta"_s, PlainAsk{.charge = u"late"_s}.sql())), u"RT403"_s);
    m_team->must(u"root"_s, stillThere.arg(0));
    m_team->must(u"root"_s, u"REVOKE \"%1_supervisor\" FROM berta"_s.arg(m_team->name()));
}

//! Whoever looks after the server may have let people make temporary tables and functions of their own.
void RightsTest::namesThatPeopleMakeThemselvesAreNotLookedAt()
{
    m_team->must(u"root"_s,
        u"GRANT TEMPORARY ON DATABASE %1 TO sol; GRANT CREATE ON SCHEMA public TO sol"_s.arg(m_team->name()));
    const QString traps =
        u"CREATE TEMP TABLE people AS SELECT 'sol'::text AS role_name, 'tomas'::text AS name, 7 AS roles, "
        "0::smallint AS is_disabled, NULL::text AS password_set_by; "
        "CREATE TEMP TABLE requests (LIKE reintegro.requests); CREATE TEMP TABLE sending_stop (x int); "
        "CREATE FUNCTION public.now_ms() RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint'; "
        "CREATE FUNCTION public.roles_now() RETURNS integer LANGUAGE sql AS 'SELECT 7'; "
        "CREATE FUNCTION pg_temp.acting(needed integer) RETURNS text LANGUAGE sql AS $$SELECT 'tomas'$$; "
        "CREATE FUNCTION public.eq_always(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true'; "
        "CREATE OPERATOR public.<> (LEFTARG = text, RIGHTARG = text, FUNCTION = public.eq_always); "
        "SET LOCAL search_path = pg_temp, public, reintegro, pg_catalog; "
        "SET LOCAL standard_conforming_strings = off; SET LOCAL timezone = 'Asia/Tokyo'; "
        "SET LOCAL bytea_output = 'escape'; SET LOCAL transform_null_equals = on; "_s;
    const auto within = [&](const QString &sql) { return m_team->tryOut(u"sol"_s, traps + sql); };
    QCOMPARE(codeOf(within(
                 m_team->filled(u"SELECT reintegro.approve({sols}, '{sols.digest}', true)"_s, m_requests))),
        u"RT403"_s);
    QCOMPARE(codeOf(within(u"SELECT reintegro.set_policy('cap-per-day', 'none')"_s)), u"RT403"_s);
    const QString approve =
        u"SELECT reintegro.approve({awaiting_approval}, '{awaiting_approval.digest}', true); "
        "SELECT 1 / (SELECT count(*) FROM reintegro.journal WHERE actor = 'sol' AND action = "
        "'approve' AND at > 1700000000000 AND hash = reintegro.sha256_hex(reintegro.part(number) "
        "|| reintegro.part(at) || reintegro.part(actor) || reintegro.part(action) || "
        "reintegro.part(subject) || reintegro.part(content) || reintegro.part(previous)))"_s;
    QCOMPARE(within(m_team->filled(approve, m_requests)), u"works"_s);
    m_team->must(u"root"_s,
        u"REVOKE TEMPORARY ON DATABASE %1 FROM sol; REVOKE CREATE ON SCHEMA public FROM sol"_s.arg(
            m_team->name()));
}

void RightsTest::everyFunctionThatPeopleMayCallIsNamedHere()
{
    const QString open = m_team->value(u"root"_s,
        u"SELECT string_agg(DISTINCT p.proname, ' ' ORDER BY p.proname) FROM pg_proc p WHERE p.pronamespace "
        u"= "
        "'reintegro'::regnamespace AND (has_function_privilege('ana', p.oid, 'EXECUTE') OR "
        "has_function_privilege('sol', p.oid, 'EXECUTE') OR has_function_privilege('adam', p.oid, 'EXECUTE'))"_s);
    QCOMPARE(open,
        u"add_person add_request approve bind_gateway claim close_request discard_draft enable_person "
        u"erase_request "
        "expire_requests import_begin import_end import_rows keep_draft lock_charge lock_request me "
        "note_people "
        "note_refusal note_reveal note_sign_in now_ms part record_of record_of_person record_outcome "
        "record_reading "
        "reject rekey release_lost remember_charge remove_person repeat_attempt resume_sending roles_now "
        "set_password "
        "set_policy sha256_hex stop_sending withdraw"_s);
    // Those that act with the owner's rights keep their search path.
    QCOMPARE(m_team->value(u"root"_s,
                 u"SELECT count(*) FROM pg_proc p WHERE p.pronamespace = 'reintegro'::regnamespace "
                 "AND p.prosecdef AND NOT coalesce(p.proconfig, '{}') @> "
                 "ARRAY['search_path=reintegro, pg_temp']"_s),
        u"0"_s);
    QCOMPARE(m_team->value(u"root"_s,
                 u"SELECT count(*) FROM pg_class c WHERE c.relnamespace = 'reintegro'::regnamespace "
                 "AND c.relkind = 'r' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"_s),
        u"0"_s);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::RightsTest)
#include "rights_test.moc"
