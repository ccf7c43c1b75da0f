// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/policy.h"
#include "tests/real/postgres/plain_team.h"

#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

//! What an administrator allows beyond what nobody may: it holds for every program.
class TeamPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_team = std::make_unique<PlainTeam>(); }
    void cleanupTestCase() { m_team.reset(); }
    void aPolicyHolds_data();
    void aPolicyHolds();
    void theDatabaseTakesWhatTheProgramTakes_data();
    void theDatabaseTakesWhatTheProgramTakes();
    void twoPeopleApproveWhatIsAboveTheLimit();
    void aLimitThatIsLoweredAsksForAnotherApproval();
    void aWarningThatIsNamedNeedsTwoPeople_data();
    void aWarningThatIsNamedNeedsTwoPeople();
    void aPolicyThatNamesAWarningAsksForAnotherApproval();
    void whatOneApprovedIsNotSentEvenByTheOwnersHand();
    void whatWaitedTooLongIsNeitherApprovedNorSent();

private:
    [[nodiscard]] QString approveAs(const QString &person, qint64 id) const;
    [[nodiscard]] QString stateOf(qint64 id) const;
    [[nodiscard]] qint64 askWith(const QString &charge, const QString &warnings) const;
    std::unique_ptr<PlainTeam> m_team;
};

void TeamPolicyTest::aPolicyHolds_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("ends");
    const auto row = [](const char *setting, const char *value, const char *ends) {
        QTest::addRow("%s %s", setting, value)
            << QString::fromLatin1(setting) << QString::fromLatin1(value) << QString::fromLatin1(ends);
    };
    row("cap-per-charge", "99", "RT403");
    row("cap-per-charge", "100", "works");
    row("cap-per-agent", "99", "RT403");
    row("cap-per-agent", "100", "works");
    row("cap-per-beneficiary", "99", "RT403");
    row("cap-per-beneficiary", "100", "works");
    row("full-refunds-only", "yes", "RT403");
    row("full-refunds-only", "no", "works");
    row("window-days", "3650", "works");
    row("bank-data-methods", "PSE", "works");
}

void TeamPolicyTest::aPolicyHolds()
{
    QFETCH(QString, setting);
    QFETCH(QString, value);
    QFETCH(QString, ends);
    const PlainAsk ask{.charge = u"policy"_s, .account = u"555666777"_s, .document = u"5556667"_s};
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('%1', '%2')"_s.arg(setting, value));
    const QString result = m_team->tryOut(u"tomas"_s, ask.sql());
    m_team->must(u"adam"_s,
        u"SELECT reintegro.set_policy('%1', '%2')"_s.arg(
            setting, setting == u"full-refunds-only"_s ? u"no"_s : u"none"_s));
    QVERIFY2(codeOf(result) == ends, qPrintable(result));
}

void TeamPolicyTest::theDatabaseTakesWhatTheProgramTakes_data()
{
    QTest::addColumn<PolicySetting>("setting");
    for (const PolicySetting setting : allPolicySettings)
        QTest::newRow(qPrintable(nameOf(setting))) << setting;
}

void TeamPolicyTest::theDatabaseTakesWhatTheProgramTakes()
{
    QFETCH(const PolicySetting, setting);
    const QString before = keptPolicyValue(Policy(), setting);
    for (const char *const each : {"", "none", "0", "1", "5", "60", "61", "90", "91", "600", "601", "3650",
             "3651", "-1", "1.5", "yes", "no", "maybe", "three-digits", "five-digits", "PSE", "PSE,NEQUI",
             "PSE,BITCOIN", "charged_back", "account_of_others,charged_back", "no_account"}) {
        const QString value = QString::fromLatin1(each);
        const bool programTakes = withKeptPolicyValue(Policy(), setting, value).has_value();
        const QString result =
            m_team->run(u"adam"_s, u"SELECT reintegro.set_policy('%1', '%2')"_s.arg(nameOf(setting), value));
        QVERIFY2((result == u"works"_s) == programTakes, each);
    }
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('%1', '%2')"_s.arg(nameOf(setting), before));
}

QString TeamPolicyTest::stateOf(qint64 id) const
{
    return m_team->value(u"ana"_s, u"SELECT state FROM reintegro.requests WHERE id = %1"_s.arg(id));
}

QString TeamPolicyTest::approveAs(const QString &person, qint64 id) const
{
    return m_team->run(person,
        u"SELECT reintegro.approve(id, digest, true) FROM reintegro.requests WHERE id = %1"_s.arg(id));
}

void TeamPolicyTest::twoPeopleApproveWhatIsAboveTheLimit()
{
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('second-approval-above', '99')"_s);
    const qint64 id = m_team->bring(RequestState::AwaitingApproval, u"two"_s);
    QCOMPARE(approveAs(u"sol"_s, id), u"works"_s);
    QCOMPARE(stateOf(id), u"awaiting_approval"_s);
    QCOMPARE(codeOf(approveAs(u"sol"_s, id)), u"RT403"_s);
    QCOMPARE(approveAs(u"tomas"_s, id), u"works"_s);
    QCOMPARE(stateOf(id), u"approved"_s);
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('second-approval-above', '100')"_s);
    const qint64 small = m_team->bring(RequestState::AwaitingApproval, u"one"_s);
    QCOMPARE(approveAs(u"sol"_s, small), u"works"_s);
    QCOMPARE(stateOf(small), u"approved"_s);
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('second-approval-above', 'none')"_s);
}

void TeamPolicyTest::aLimitThatIsLoweredAsksForAnotherApproval()
{
    const qint64 id = m_team->bring(RequestState::Approved, u"lowered"_s);
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('second-approval-above', '50')"_s);
    QCOMPARE(stateOf(id), u"awaiting_approval"_s);
    QCOMPARE(approveAs(u"dora"_s, id), u"works"_s);
    QCOMPARE(stateOf(id), u"approved"_s);
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('second-approval-above', 'none')"_s);
}

static QString warningJson(const QString &code, const QString &level)
{
    return uR"([{"arguments":[],"code":"%1","level":"%2","source":"Look."}])"_s.arg(code, level);
}

qint64 TeamPolicyTest::askWith(const QString &charge, const QString &warnings) const
{
    return m_team->value(u"ana"_s, PlainAsk{.charge = charge, .warnings = warnings}.sql()).toLongLong();
}

void TeamPolicyTest::aWarningThatIsNamedNeedsTwoPeople_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("isNotedLater");
    QTest::addColumn<bool>("needsTwo");
    QTest::newRow("carried") << u"account_of_others"_s << u"confirm"_s << false << true;
    QTest::newRow("carried as a notice") << u"charged_back"_s << u"notice"_s << false << true;
    QTest::newRow("noted since") << u"charged_back"_s << u"confirm"_s << true << true;
    QTest::newRow("another one") << u"asker_unusual"_s << u"notice"_s << false << false;
    QTest::newRow("another one, noted") << u"asker_unusual"_s << u"notice"_s << true << false;
}

void TeamPolicyTest::aWarningThatIsNamedNeedsTwoPeople()
{
    QFETCH(QString, code);
    QFETCH(QString, level);
    QFETCH(bool, isNotedLater);
    QFETCH(bool, needsTwo);
    m_team->must(
        u"adam"_s, u"SELECT reintegro.set_policy('second-approval-on', 'account_of_others,charged_back')"_s);
    const QString charge = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-').remove(u',');
    const qint64 id = askWith(charge, isNotedLater ? u"[]"_s : warningJson(code, level));
    if (isNotedLater)
        m_team->must(
            u"sol"_s, u"SELECT reintegro.note_warnings(%1, ARRAY['%2/%3'])"_s.arg(id).arg(code, level));
    QCOMPARE(approveAs(u"sol"_s, id), u"works"_s);
    QCOMPARE(stateOf(id), needsTwo ? u"awaiting_approval"_s : u"approved"_s);
    if (needsTwo) {
        QCOMPARE(codeOf(approveAs(u"sol"_s, id)), u"RT403"_s);
        QCOMPARE(approveAs(u"tomas"_s, id), u"works"_s);
        QCOMPARE(stateOf(id), u"approved"_s);
    }
    QCOMPARE(codeOf(m_team->tryOut(u"sol"_s,
                 u"SELECT reintegro.claim(%1, '', 'd', %2, 'SETTLED')"_s.arg(id).arg(
                     sqlBytes(chargeAnswer(charge))))),
        u"works"_s);
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('second-approval-on', 'none')"_s);
}

void TeamPolicyTest::aPolicyThatNamesAWarningAsksForAnotherApproval()
{
    const qint64 id = askWith(u"named"_s, warningJson(u"charged_back"_s, u"confirm"_s));
    const qint64 other = m_team->bring(RequestState::Approved, u"unnamed"_s);
    QCOMPARE(approveAs(u"tomas"_s, id), u"works"_s);
    QCOMPARE(stateOf(id), u"approved"_s);
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('second-approval-on', 'charged_back')"_s);
    QCOMPARE(stateOf(id), u"awaiting_approval"_s);
    QCOMPARE(stateOf(other), u"approved"_s);
    QCOMPARE(approveAs(u"dora"_s, id), u"works"_s);
    QCOMPARE(stateOf(id), u"approved"_s);
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('second-approval-on', 'none')"_s);
}

//! The second lock: what holds of the rows whichever function writes them.
void TeamPolicyTest::whatOneApprovedIsNotSentEvenByTheOwnersHand()
{
    const qint64 id = askWith(u"by-hand"_s, warningJson(u"charged_back"_s, u"confirm"_s));
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('second-approval-on', 'charged_back')"_s);
    QCOMPARE(approveAs(u"tomas"_s, id), u"works"_s);
    const QString byHand = u"UPDATE reintegro.requests SET state = 'approved' WHERE id = %1"_s.arg(id);
    QVERIFY(m_team->tryOut(u"root"_s, byHand) != u"works"_s);
    QCOMPARE(approveAs(u"dora"_s, id), u"works"_s);
    QCOMPARE(stateOf(id), u"approved"_s);
    m_team->must(u"adam"_s, u"SELECT reintegro.set_policy('second-approval-on', 'none')"_s);
}

void TeamPolicyTest::whatWaitedTooLongIsNeitherApprovedNorSent()
{
    const qint64 waiting = m_team->bring(RequestState::AwaitingApproval, u"old-1"_s);
    const qint64 approved = m_team->bring(RequestState::Approved, u"old-2"_s);
    const qint64 unknown = m_team->bring(RequestState::Unknown, u"old-3"_s);
    m_team->must(u"root"_s,
        u"BEGIN; SET LOCAL session_replication_role = replica; UPDATE reintegro.requests SET "
        "created_at = created_at - 691200000 WHERE charge_key LIKE 'old-%'; COMMIT"_s);
    QCOMPARE(codeOf(approveAs(u"sol"_s, waiting)), u"RT403"_s);
    QCOMPARE(codeOf(m_team->run(u"sol"_s,
                 u"SELECT reintegro.claim(%1, '', 'd', %2, 'SETTLED')"_s.arg(approved).arg(
                     sqlBytes(chargeAnswer(u"old-2"_s))))),
        u"RT403"_s);
    m_team->must(u"berta"_s, u"SELECT reintegro.expire_requests()"_s);
    QCOMPARE(m_team->value(u"ana"_s,
                 u"SELECT string_agg(state, ' ' ORDER BY id) FROM reintegro.requests WHERE id IN "
                 "(%1, %2, %3)"_s.arg(waiting)
                     .arg(approved)
                     .arg(unknown)),
        u"expired expired unknown"_s);
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::TeamPolicyTest)
#include "team_policy_test.moc"
