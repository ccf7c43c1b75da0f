// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/desk_notices.h"
#include "tests/support/charges.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

static RefundRequest requestIn(RequestState state)
{
    const Charge charge = test::settledCharge(u"order-7"_s, 150000);
    return {.id = RequestId::fromNumber(7),
        .refundKey = *RefundKey::forCharge(charge.key, 1),
        .chargeKey = charge.key,
        .state = state,
        .amount = Money(123456, Currency::cop()),
        .reason = u"zapatos de Camila"_s,
        .note = u"llamar a Camila"_s,
        .account = {.bankCode = u"007"_s,
            .beneficiaryName = u"Camila Torres"_s,
            .bankAccountNumber = u"00123456789"_s,
            .bankAccountType = u"SAVINGS"_s,
            .bankBranchId = {},
            .bankName = {},
            .documentId = u"1020304050"_s,
            .documentType = u"CC"_s},
        .beneficiaryAsTyped = u"Camila Torres"_s,
        .body = {},
        .digest = {},
        .requestedBy = u"ana"_s,
        .createdAt = {},
        .changedAt = {},
        .sentAt = {},
        .claimDeadline = {},
        .decisions = {},
        .warnings = {},
        .attempts = {},
        .gateway = {},
        .gatewayRemark = {},
        .alarms = {},
        .seen = charge,
        .corrects = {},
        .ground = {},
        .arrivals = {}};
}

static Person person(const QString &name, Roles roles)
{
    return {.name = name, .roles = roles, .isDisabled = false, .passwordSetBy = {}};
}

class NoticesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everybodyHearsWhatIsHis_data();
    void everybodyHearsWhatIsHis();
    void whatOneDecidedOneselfIsNoNews();
    void anAlarmIsToldOnce();
    void nothingAboutPeopleStandsInAnyOfThem();
};

void NoticesTest::everybodyHearsWhatIsHis_data()
{
    QTest::addColumn<RequestState>("state");
    QTest::addColumn<bool>("asker"); // an agent
    QTest::addColumn<bool>("supervisor");
    QTest::addColumn<bool>("otherAgent");
    QTest::newRow("waits") << RequestState::AwaitingApproval << false << true << false;
    QTest::newRow("approved") << RequestState::Approved << false << false << false;
    QTest::newRow("rejected") << RequestState::Rejected << true << false << false;
    QTest::newRow("withdrawn") << RequestState::Withdrawn << false << false << false;
    QTest::newRow("expired") << RequestState::Expired << true << false << false;
    QTest::newRow("sending") << RequestState::Sending << false << false << false;
    QTest::newRow("not sent") << RequestState::NotSent << true << true << false;
    QTest::newRow("unknown") << RequestState::Unknown << true << true << false;
    QTest::newRow("in progress") << RequestState::InProgress << false << false << false;
    QTest::newRow("settled") << RequestState::Settled << false << false << false;
    QTest::newRow("failed") << RequestState::Failed << true << true << false;
}

void NoticesTest::everybodyHearsWhatIsHis()
{
    QFETCH(const RequestState, state);
    QFETCH(const bool, asker);
    QFETCH(const bool, supervisor);
    QFETCH(const bool, otherAgent);
    const RefundRequest request = requestIn(state);
    const auto hears = [&](const Person &who) {
        return noticeOf(request, RequestState::Draft, 0, who).has_value();
    };
    QCOMPARE(hears(person(u"Ana"_s, Role::Agent)), asker); // capitals make no other person
    QCOMPARE(hears(person(u"sofia"_s, Role::Supervisor)), supervisor);
    QCOMPARE(hears(person(u"pablo"_s, Role::Agent)), otherAgent);
    QVERIFY(!noticeOf(request, state, 0, person(u"sofia"_s, Role::Supervisor)));
}

void NoticesTest::whatOneDecidedOneselfIsNoNews()
{
    const Person ana = person(u"ana"_s, Role::Agent | Role::Supervisor);
    QVERIFY(!noticeOf(requestIn(RequestState::AwaitingApproval), RequestState::Draft, 0, ana));
    RefundRequest rejected = requestIn(RequestState::Rejected);
    rejected.decisions.push_back({.by = u"ana"_s,
        .at = {},
        .kind = Decision::Kind::Reject,
        .why = u"mine"_s,
        .passwordSetBy = std::nullopt});
    QVERIFY(!noticeOf(rejected, RequestState::AwaitingApproval, 0, ana));
}

void NoticesTest::anAlarmIsToldOnce()
{
    RefundRequest request = requestIn(RequestState::Settled);
    request.alarms.emplace_back("Sent twice");
    const Person sofia = person(u"sofia"_s, Role::Supervisor);
    QVERIFY(noticeOf(request, RequestState::Settled, 0, sofia));
    QVERIFY(!noticeOf(request, RequestState::Settled, 1, sofia));
}

void NoticesTest::nothingAboutPeopleStandsInAnyOfThem()
{
    for (const RequestState state : allRequestStates) {
        for (const Person &who : {person(u"ana"_s, Role::Agent), person(u"sofia"_s, Role::Supervisor)}) {
            for (const size_t alarms : {size_t(0), size_t(1)}) {
                RefundRequest request = requestIn(state);
                if (alarms > 0)
                    request.alarms.emplace_back(
                        "%1 instead of %2", QStringList{u"Camila"_s, u"1020304050"_s});
                const auto notice = noticeOf(request, RequestState::Draft, 0, who);
                if (!notice)
                    continue;
                const QString words = notice->title.english() + u'\n' + notice->text.english();
                QVERIFY(words.contains(u"R7"_s));
                for (const char *const secret : {"Camila", "Torres", "zapatos", "llamar", "00123456789",
                         "1020304050", "order-7", "1.234", "ana"})
                    QVERIFY2(!words.contains(QString::fromLatin1(secret)), qPrintable(words));
            }
        }
    }
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::NoticesTest)
#include "notices_test.moc"
