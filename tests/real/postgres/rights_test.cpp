// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/postgres/notification_tries.h"
#include "tests/real/postgres/plain_team.h"
#include "tests/real/postgres/rights_tries.h"
#include "tests/support/notifications.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <iterator>
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

//! All that there are: a new one is looked at without being named here.
static QStringList tablesOf(const PlainTeam &team)
{
    const QString names = team.value(u"root"_s,
        u"SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class "
        "WHERE relnamespace = 'reintegro'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')"_s);
    return names.split(u' ');
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
    m_team->must(u"sol"_s,
        m_team->filled(
            u"SELECT reintegro.note_warnings({sols}, ARRAY['charged_back/notice'])"_s, m_requests));
    m_team->must(u"berta"_s, u"SELECT reintegro.keep_draft('c-9', convert_to('{}', 'UTF8'))"_s);
    m_team->must(
        u"berta"_s, u"SELECT reintegro.remember_charge('c-9', 'SETTLED', 300, 'COP', repeat('a', 64))"_s);
    m_team->must(u"sol"_s,
        u"SELECT reintegro.keep_statement(%1, 'letter.pdf', 'no'::bytea); "
        "SELECT reintegro.close_request(%1, 'the bank says so', NULL)"_s.arg(
            m_team->bring(RequestState::Unknown, u"half-closed"_s)));
    m_requests.insert(u"arrived"_s, m_team->bring(RequestState::Unknown, u"arrived"_s));
    m_requests.insert(u"turned"_s, m_team->bring(RequestState::NotSent, u"turned"_s));
    for (const QString &it : {u"arrived"_s, u"turned"_s})
        m_team->must(u"ana"_s,
            m_team->filled(u"SELECT reintegro.note_arrival({%1}, 'notified')"_s.arg(it), m_requests));
    m_requests.insert(u"half"_s,
        m_team->value(u"ana"_s, u"SELECT id FROM reintegro.requests WHERE charge_key = 'half-closed'"_s)
            .toLongLong());
}

void RightsTest::nobodyWritesIntoATable_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("statement");
    for (const QString &table : tablesOf(*m_team)) {
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

//! A notification as keep_notifications() takes it.
static QString noticeOf(const QRegularExpressionMatch &match)
{
    const QByteArray raw =
        notificationBody(match.captured(2).toLatin1(), match.captured(3), match.captured(4));
    const QString lies =
        uR"(,"event":"CHARGE_REFUND_SUCCEEDED","refund":"unknown-1","charge":"x","became":"confirmed")"_s;
    return uR"({"raw":"%1","signed":1%2})"_s.arg(
        QString::fromLatin1(raw.toBase64()), match.captured(1) == u"lie"_s ? lies : QString());
}

//! The parts of a statement that are too long to write each time.
static QString unfolded(const QString &statement)
{
    static const QRegularExpression charge(uR"(\{charge ([a-z_]+)\})"_s);
    static const QRegularExpression refund(uR"(\{refund ([a-z_]+) ([A-Z_]+)\})"_s);
    static const QRegularExpression notice(uR"(\{(notice|lie) ([A-Z_]+) (\S+) (\S+)\})"_s);
    static const QRegularExpression bytes(uR"(\{bytes ([A-Z_]+) (\S+) (\S+)\})"_s);
    QString sql = statement;
    sql.replace(u"{ask}"_s, PlainAsk{.charge = u"new"_s}.sql());
    sql.replace(u"{verifier}"_s, scramVerifier("another password"));
    if (const auto match = notice.match(sql); match.hasMatch())
        sql.replace(match.captured(), noticeOf(match));
    if (const auto match = bytes.match(sql); match.hasMatch()) {
        sql.replace(match.captured(),
            sqlBytes(notificationBody(match.captured(1).toLatin1(), match.captured(2), match.captured(3))));
    }
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
    const auto add = [this](const Try &each) {
        QString sql = unfolded(textOf(each.statement));
        sql.replace(u"{db}"_s, m_team->name());
        QTest::addRow("%s: %s", each.who, each.what)
            << textOf(each.who) << m_team->filled(sql, m_requests) << textOf(each.ends);
    };
    std::for_each(std::begin(tries), std::end(tries), add);
    std::for_each(std::begin(notificationTries), std::end(notificationTries), add);
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
        forbid("tomas", "keep a statement about",
            u"SELECT reintegro.keep_statement(%1, 'letter.pdf', 'no'::bytea)"_s.arg(it), state == Unknown);
        forbid(
            "tomas", "close", u"SELECT reintegro.close_request(%1, 'so', NULL)"_s.arg(it), state == Unknown);
        forbid("tomas", "rekey", u"SELECT reintegro.rekey(%1, 2, 'x-2', NULL, 200, NULL, '', '[]')"_s.arg(it),
            state == Approved);
        forbid("tomas", "note a warning of",
            u"SELECT reintegro.note_warnings(%1, ARRAY['charged_back/confirm'])"_s.arg(it),
            state == AwaitingApproval);
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
        row(person, "SELECT count(*) > 2 FROM reintegro.evidence", "true");
        row(person, "SELECT count(*) FROM reintegro.people", "7");
        row(person, "SELECT string_agg(name, ',') FROM reintegro.people WHERE is_disabled = 1", "eva");
        row(person, "SELECT count(*) FROM reintegro.noted_warnings", "1");
        row(person, "SELECT count(*) > 2 FROM reintegro.following", "true");
        row(person, "SELECT count(*) FROM reintegro.following_pace", "1");
        row(person, "SELECT count(*) FROM reintegro.drafts", "0");
        row(person, "SELECT count(*) FROM reintegro.recent_charges", "0");
        row(person, "SELECT value FROM reintegro.facts WHERE name = 'schema_version'",
            QByteArray::number(QDir(QStringLiteral(TEAM_MIGRATIONS)).entryList({u"*.sql"_s}).size())
                .constData());
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
    QCOMPARE(m_team->value(u"berta"_s, u"SELECT count(*) FROM reintegro.following"_s), u"0"_s);
    for (const QString &step : {u"take_following('x', NULL)"_s, u"take_one_following(1, 'x')"_s,
             u"put_back_following(1, 'x', '', 1, 2, 1000, 1)"_s})
        QCOMPARE(codeOf(m_team->tryOut(u"berta"_s, u"SELECT reintegro."_s + step)), u"RT403"_s);
    QCOMPARE(m_team->value(u"berta"_s, u"SELECT count(*) FROM reintegro.notifications"_s), u"0"_s);
    for (const QString &step :
        {unfolded(u"SELECT reintegro.keep_notifications('[{notice CHARGE_FAILED a a}]', "
                  "'inbox')"_s),
            u"SELECT reintegro.take_notifications(1, 60000)"_s,
            u"SELECT reintegro.end_notification(1, 'x', 'not_ours', 0, 0)"_s,
            u"SELECT reintegro.put_arrivals('{x}', '{true}', '{NULL}')"_s, u"SELECT reintegro.take_in(1)"_s,
            u"SELECT reintegro.take_call()"_s, u"SELECT reintegro.put_back_call(1, 2, 1000, 1)"_s,
            u"SELECT reintegro.erase_notifications('1020304050', '{}', 'so')"_s})
        QCOMPARE(codeOf(m_team->tryOut(u"berta"_s, step)), u"RT403"_s);
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
        "CREATE FUNCTION public.eq_never(text, name) RETURNS boolean LANGUAGE sql AS 'SELECT false'; "
        "CREATE OPERATOR public.= (LEFTARG = text, RIGHTARG = name, FUNCTION = public.eq_never); "
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
    const QString put =
        u"SELECT reintegro.put_arrivals('{x}', '{true}', '{NULL}'); RESET search_path; SELECT "
        u"reintegro.take_in(1); "
        "SELECT 1 / (SELECT count(*) FROM reintegro.notifications WHERE kept_by = 'sol' AND received_at > "
        "1700000000000)"_s;
    QCOMPARE(within(put), u"works"_s);
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
        u"acknowledge_chargeback add_person add_request altered_notifications approve arrivals_waiting "
        u"bind_gateway claim "
        u"close_request "
        "discard_draft enable_person end_notification erase_drafts erase_notifications "
        "erase_request expire_requests find_receipt import_begin import_end import_rows keep_draft "
        "keep_notifications keep_statement lock_charge lock_request me note_arrival note_people "
        "note_receipt note_refusal note_reveal note_sign_in note_warnings now_ms part put_arrivals "
        "put_back_call "
        "put_back_following "
        "receipt_mark record_chargeback record_of record_of_person record_outcome record_reading reject "
        "rekey "
        "release_lost remember_charge remove_person repeat_attempt resume_sending roles_now "
        "set_password set_policy sha256_hex stop_sending take_call take_following take_in take_notifications "
        "take_one_following "
        "withdraw"_s);
    // Those that act with the owner's rights keep their search path, but for one that needs none
    // (024_arrivals.sql).
    QCOMPARE(m_team->value(u"root"_s,
                 u"SELECT count(*) FROM pg_proc p WHERE p.pronamespace = 'reintegro'::regnamespace "
                 "AND p.prosecdef AND p.proname <> 'put_arrivals' AND NOT coalesce(p.proconfig, '{}') @> "
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
