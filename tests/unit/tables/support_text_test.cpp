// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/support_text.h"
#include "tests/unit/tables/some_requests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class SupportTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheSupportNeedsIsInIt();
    void callsThatNeverLeftAreToldAsSuch();
    void nothingAboutPeopleIsInIt();

private:
    //! Sent twice; the gateway's answer tells of the payer and repeats the account.
    [[nodiscard]] static RefundRequest lost()
    {
        RefundRequest request = requestNumber(7, RequestState::Unknown);
        request.reason = u"Laura says that it was broken"_s;
        request.note = u"call Laura at 3001234567"_s;
        request.sentAt = morning();
        request.attempts = {{.startedAt = morning(),
                                .outcome = RequestState::Unknown,
                                .httpStatus = {},
                                .desk = u"pc-of-ana/1"_s,
                                .chargeStatus = u"SETTLED"_s},
            {.startedAt = morning().addSecs(90),
                .outcome = RequestState::Unknown,
                .httpStatus = 503,
                .desk = u"pc-of-ana/1"_s,
                .chargeStatus = u"SETTLED"_s}};
        request.gateway = ServerReply{.httpStatus = 200,
            .body = R"({"transferStatus":"IN_PROGRESS","transferStatusCode":200,"transferErrorMsg":)"
                    R"("account 00123456789 of Jose Munoz","payer":{"name":"Laura Gomez","email":)"
                    R"("laura@example.com","phone":"+573001234567"}})"};
        request.gatewayRemark = Phrase("%1 was told", {u"Laura Gomez"_s});
        return request;
    }
};

void SupportTextTest::whatTheSupportNeedsIsInIt()
{
    const QString text = supportText(lost(), LastSaid{.word = u"HTTP 503"_s, .at = morning().addSecs(3600)});
    for (const QString &part : {u"order-7-1"_s, u"order-7"_s, u"$ 7,00 COP"_s, u"amount 700"_s,
             u"2026-02-02 15:00:00 UTC, no usable answer came"_s,
             u"2026-02-02 15:01:30 UTC, the answer was HTTP 503"_s, u"transferStatus IN_PROGRESS"_s,
             u"transferStatusCode 200"_s, u"2026-02-02 16:00:00 UTC, the gateway said: HTTP 503"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is missing in\n"_s + text));
}

void SupportTextTest::callsThatNeverLeftAreToldAsSuch()
{
    RefundRequest request = lost();
    request.attempts.front().outcome = RequestState::NotSent;
    request.attempts.back().outcome.reset();
    request.attempts.back().httpStatus.reset();
    const QString text = supportText(request, {});
    for (const QString &part : {u"Call 1: begun 2026-02-02 15:00:00 UTC, did not leave this machine"_s,
             u"Call 2: begun 2026-02-02 15:01:30 UTC, still under way"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is missing in\n"_s + text));
    QVERIFY(!text.contains(u"sent 2026"_s));
}

void SupportTextTest::nothingAboutPeopleIsInIt()
{
    const RefundRequest request = lost();
    const QString text = supportText(request, LastSaid{.word = u"HTTP 503"_s, .at = morning()});
    for (const QString &part :
        {request.account.bankAccountNumber, request.account.documentId, request.account.beneficiaryName,
            request.beneficiaryAsTyped, request.requestedBy, u"Laura"_s, u"Gomez"_s, u"laura@example.com"_s,
            u"3001234567"_s, u"1020304050"_s, u"pc-of-ana"_s, request.reason})
        QVERIFY2(!text.contains(part, Qt::CaseInsensitive), qPrintable(part + u" is in\n"_s + text));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::SupportTextTest)
#include "support_text_test.moc"
