// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/real/postgres/plain_team.h"
#include "tests/support/notifications.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! What a team's store forgets, and what it takes over: either way its journal stays whole.
class KeepingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_team = std::make_unique<PlainTeam>(); }
    void cleanup() { m_team.reset(); }
    void aPersonIsForgottenAndTheJournalStaysWhole();
    void aDesksStoreIsTakenOverWholeOrNotAtAll();

private:
    [[nodiscard]] bool isJournalWhole() const;
    std::unique_ptr<PlainTeam> m_team;
};

bool KeepingTest::isJournalWhole() const
{
    return m_team->value(u"sol"_s,
               u"SELECT count(*) FROM reintegro.requests r WHERE reintegro.record_of(r.id) IS DISTINCT FROM "
               u"(SELECT "
               "j.content::json ->> 'record' FROM reintegro.journal j WHERE j.subject = 'R' || r.id AND "
               "j.content::jsonb ? 'record' ORDER BY j.number DESC LIMIT 1) AND r.charge_key NOT LIKE 'old-%'"_s)
        == u"0"_s;
}

void KeepingTest::aPersonIsForgottenAndTheJournalStaysWhole()
{
    const qint64 id = m_team->bring(RequestState::Failed, u"forgotten"_s);
    const PlainAsk again{
        .charge = u"forgotten"_s, .number = 2, .account = u"31337"_s, .corrects = QString::number(id)};
    const qint64 second = m_team->value(u"ana"_s, again.sql()).toLongLong(); // saw the same answer
    const QString left =
        uR"({"account":{"bankAccountNumber":"","bankAccountType":"","bankBranchId":"","bankCode":"","bankName":"",)"
        uR"("beneficiaryName":"","documentId":"","documentType":""},"asTyped":"","erased":true,"note":"","reason":"",)"
        uR"("warnings":[]})"_s;
    const auto erase = [&](qint64 which, const QString &personal) {
        return m_team->run(u"adam"_s,
            u"SELECT reintegro.erase_request(%1, '%2', NULL, 'he asked for it')"_s.arg(which).arg(personal));
    };
    QCOMPARE(codeOf(erase(id, PlainAsk{.charge = u"forgotten"_s}.personal())), u"RT422"_s);
    QCOMPARE(erase(id, left), u"works"_s);
    QCOMPARE(codeOf(erase(id, left)), u"RT409"_s);
    const QString answer =
        u"SELECT encode(c.raw, 'escape') FROM reintegro.requests r JOIN reintegro.charge_readings c "
        "ON c.digest = r.seen WHERE r.id = %1"_s.arg(id);
    QVERIFY(m_team->value(u"adam"_s, answer).contains(u"Laura"_s)); // somebody still needs it
    QVERIFY(isJournalWhole());
    m_team->must(u"ana"_s, u"SELECT reintegro.withdraw(%1)"_s.arg(second));
    QCOMPARE(erase(second, left), u"works"_s);
    QCOMPARE(m_team->value(u"adam"_s, answer),
        uR"({"idempotencyKey":"forgotten","transferStatus":"SETTLED","paymentMethod":"CREDIT_CARD","amount":300,)"
        uR"("currency":"COP","country":"CO","createTime":"2026-11-20 10:00:00 GMT-05:00"})"_s);
    QVERIFY(isJournalWhole());
    const QString both = u"(%1, %2)"_s.arg(id).arg(second);
    const QString rows =
        u"SELECT string_agg(said, ' ') FROM (SELECT concat(personal, encode(body, 'escape'), "
        "encode(reply_body, 'escape'), remark, alarms, beneficiary, beneficiary_account) AS said "
        "FROM reintegro.requests WHERE id IN "_s
        + both + u" UNION ALL SELECT encode(reply_body, 'escape') FROM reintegro.attempts WHERE request IN "_s
        + both + u" UNION ALL SELECT why FROM reintegro.decisions WHERE request IN "_s + both
        + u" UNION ALL SELECT encode(term, 'hex') FROM reintegro.search_terms WHERE request IN "_s + both
        + u") AS rows"_s;
    QCOMPARE(m_team->value(u"root"_s, rows).simplified(), QString(left + u"[] "_s + left + u"[]"_s));
}

//! All rows of a store, as a desk's own file would hand them over.
static QList<std::pair<QString, QString>> rowsOf(const PlainTeam &team)
{
    QList<std::pair<QString, QString>> rows;
    for (const QString &table : {u"charge_readings"_s, u"requests"_s, u"refund_keys"_s, u"decisions"_s,
             u"attempts"_s, u"evidence"_s, u"notifications"_s, u"chargebacks"_s, u"policy"_s, u"drafts"_s,
             u"recent_charges"_s, u"journal"_s}) {
        const QString order = table == u"requests"_s ? u" ORDER BY id"_s : QString();
        const QString sql =
            u"SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]')::text FROM (SELECT * FROM reintegro."_s + table
            + order + u") AS t"_s;
        rows.append({table, team.value(u"root"_s, sql)});
    }
    return rows;
}

void KeepingTest::aDesksStoreIsTakenOverWholeOrNotAtAll()
{
    for (const RequestState state : {RequestState::Settled, RequestState::Approved, RequestState::Unknown,
             RequestState::AwaitingApproval})
        m_team->bring(state);
    m_team->must(u"sol"_s, u"SELECT reintegro.note_warnings(4, '{charged_back/confirm}')"_s);
    m_team->must(u"sol"_s,
        u"SELECT reintegro.keep_statement(3, 'letter.pdf', 'no'::bytea); "
        "SELECT reintegro.close_request(3, 'they wrote it', NULL)"_s);
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('expiry-days', '9')"_s);
    const QByteArray notice = notificationBody("CHARGE_REFUND_FAILED", u"x-1"_s, u"x"_s);
    m_team->must(u"ana"_s,
        uR"(SELECT reintegro.keep_notifications('[{"raw":"%1","signed":0}]', 'inbox'))"_s.arg(
            QString::fromLatin1(notice.toBase64())));
    m_team->must(u"ana"_s,
        u"SELECT reintegro.record_chargeback('back', %1)"_s.arg(
            sqlBytes(chargeAnswer(u"back"_s, 300, u"CHARGED_BACK"_s))));
    m_team->must(u"sol"_s, u"SELECT reintegro.acknowledge_chargeback('back')"_s);
    const QList<std::pair<QString, QString>> rows = rowsOf(*m_team);
    const QString head =
        m_team->value(u"sol"_s, u"SELECT hash FROM reintegro.journal ORDER BY number DESC LIMIT 1"_s);
    const QString entries = m_team->value(u"sol"_s, u"SELECT count(*) FROM reintegro.journal"_s);
    m_team = {}; // the people's names are the cluster's
    m_team = std::make_unique<PlainTeam>();

    const auto take = [&](const QString &what, const QString &lie, const QString &end) {
        m_team->must(u"adam"_s, u"BEGIN"_s);
        QString result = m_team->run(u"adam"_s, u"SELECT reintegro.import_begin()"_s);
        for (const auto &[table, json] : rows) {
            const QString sent = what.isEmpty() ? json : QString(json).replace(what, lie);
            if (result == u"works"_s)
                result = m_team->run(
                    u"adam"_s, u"SELECT reintegro.import_rows('%1', %2::jsonb)"_s.arg(table, sqlText(sent)));
        }
        if (result == u"works"_s && !end.isEmpty())
            result = m_team->run(u"adam"_s, u"SELECT reintegro.import_end('%1')"_s.arg(end));
        const QString committed = m_team->run(u"adam"_s, u"COMMIT"_s);
        return result == u"works"_s ? committed : result;
    };
    QCOMPARE(codeOf(take({}, {}, {})), u"RT409"_s); // no end
    QCOMPARE(codeOf(take({}, {}, QString(64, u'0'))), u"RT422"_s); // another end
    QCOMPARE(codeOf(take(u"\"amount_minor\": 100"_s, u"\"amount_minor\": 101"_s, head)), u"RT422"_s);
    QCOMPARE(codeOf(take(u"\"name\": \"letter.pdf\""_s, u"\"name\": \"other.pdf\""_s, head)), u"RT422"_s);
    QCOMPARE(codeOf(take(u"\"action\": \"approve\""_s, u"\"action\": \"reject\""_s, head)), u"RT409"_s);
    QCOMPARE(m_team->value(u"root"_s, u"SELECT count(*) FROM reintegro.requests"_s), u"0"_s);
    QCOMPARE(take({}, {}, head), u"works"_s);
    QVERIFY(isJournalWhole());
    QCOMPARE(m_team->value(u"sol"_s, u"SELECT count(*) - 1 FROM reintegro.journal"_s), entries);
    QCOMPARE(m_team->value(u"ana"_s, u"SELECT string_agg(state, ' ' ORDER BY id) FROM reintegro.requests"_s),
        u"settled approved unknown awaiting_approval"_s);
    QCOMPARE(m_team->value(u"ana"_s, u"SELECT value FROM reintegro.policy"_s), u"9"_s);
    QCOMPARE(codeOf(take({}, {}, head)), u"RT409"_s); // not empty any more
    QCOMPARE(m_team->value(u"ana"_s, u"SELECT encode(content, 'escape') FROM reintegro.evidence"_s), u"no"_s);
    QCOMPARE(m_team->value(
                 u"sol"_s, u"SELECT concat_ws(' ', request, code, level) FROM reintegro.noted_warnings"_s),
        u"4 charged_back confirm"_s); // it stands in the journal alone
    QCOMPARE(m_team->value(u"ana"_s,
                 u"SELECT amount_minor || currency || acknowledged_by FROM reintegro.chargebacks"_s),
        u"300COPsol"_s);
    QCOMPARE(m_team->value(u"sol"_s, u"SELECT count(*) FROM reintegro.altered_notifications()"_s), u"0"_s);
    // What was taken over goes on.
    QCOMPARE(m_team->value(u"ana"_s, u"SELECT number FROM reintegro.take_notifications(5, 60000)"_s), u"1"_s);
    QCOMPARE(m_team->run(u"sol"_s,
                 u"SELECT reintegro.claim(2, '', 'd', %1, 'SETTLED')"_s.arg(
                     sqlBytes(chargeAnswer(u"approved"_s)))),
        u"works"_s);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::KeepingTest)
#include "keeping_test.moc"
