// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refunds/history_warnings.h"
#include "tests/unit/tables/some_requests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

static Payer payer(const QString &name, const QString &document = {})
{
    Payer made;
    made.name = name;
    if (!document.isEmpty())
        made.documentId = document;
    return made;
}

static TransferAccount account(const QString &number = u"00345678901"_s, const QString &bank = u"007"_s,
    const QString &document = u"71888777"_s)
{
    TransferAccount made;
    made.bankCode = bank;
    made.bankAccountNumber = number;
    made.documentType = u"CC"_s;
    made.documentId = document;
    return made;
}

//! Asked for on 1 February 2026, for somebody called Ana Ruiz, into the account above.
static EarlierRequest earlier(
    qint64 number, RequestState state = RequestState::Settled, qint64 minor = 5'000'000)
{
    return {.id = RequestId::fromNumber(number),
        .charge = *ChargeKey::fromText(u"order-%1"_s.arg(number)),
        .state = state,
        .amount = Money(minor, Currency::cop()),
        .at = QDateTime(QDate(2026, 2, 2), QTime(3, 0), Qt::UTC), // still the first in Bogotá
        .account = account(),
        .payer = payer(u"Ana Ruiz"_s, u"52000111"_s)};
}

static JudgedRefund refund(qint64 minor = 100'000)
{
    return {.amount = Money(minor, Currency::cop()),
        .account = account(),
        .payer = payer(u"Laura Gomez"_s, u"1020304050"_s),
        .asker = u"ana"_s};
}

static QStringList said(const std::vector<Warning> &warnings)
{
    QStringList all;
    for (const Warning &warning : warnings)
        all.append(warning.code
            + QString::fromLatin1(warning.level == Warning::Level::Confirm ? "/confirm" : "/notice"));
    return all;
}

class HistoryWarningsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoPayersAreTheSameCustomerOrNot_data();
    void twoPayersAreTheSameCustomerOrNot();
    void theAccountOfAnotherCustomerIsToBeConfirmed();
    void theDocumentOfAnotherCustomerIsToBeConfirmed();
    void whatTheAccountHasSaidIsNotConfirmedTwice();
    void anAccountThatFailedIsToBeConfirmedUntilItWorks_data();
    void anAccountThatFailedIsToBeConfirmedUntilItWorks();
    void theSameNumberAtAnotherBankIsAnotherAccount();
    void farMoreThanUsualIsANotice_data();
    void farMoreThanUsualIsANotice();
    void aHundredTimesAnEarlierRefundOfTheChargeIsSeen();
    void theEvidenceNamesRequestsAndNobody();
    void manyRequestsAreCounted();
    void onlyWhatARequestDoesNotCarryIsFresh();
};

void HistoryWarningsTest::twoPayersAreTheSameCustomerOrNot_data()
{
    QTest::addColumn<std::optional<Payer>>("one");
    QTest::addColumn<std::optional<Payer>>("other");
    QTest::addColumn<QString>("same");
    const auto row = [](const char *name, const std::optional<Payer> &one, const std::optional<Payer> &other,
                         const QString &same) { QTest::newRow(name) << one << other << same; };
    Payer mail = payer(u"Laura Gomez"_s);
    mail.email = u"Laura@Example.com"_s;
    Payer sameMail = payer(u"Lau G"_s);
    sameMail.email = u"laura@example.com "_s;
    Payer phone = payer(u"Laura Gomez"_s);
    phone.phone = u"+57 300 123 4567"_s;
    Payer samePhone = payer(u"La tienda"_s);
    samePhone.phone = u"3001234567"_s;
    Payer otherMail = payer(u"Laura Gomez"_s);
    otherMail.email = u"ventas@example.com"_s;
    row("same document, other name", payer(u"Laura Gomez"_s, u"1.020.304"_s), payer(u"L G"_s, u"1020304"_s),
        u"yes"_s);
    row("other document, same name", payer(u"Laura Gomez"_s, u"1"_s), payer(u"Laura Gomez"_s, u"2"_s),
        u"no"_s);
    row("same e-mail", mail, sameMail, u"yes"_s);
    row("other e-mail, same name", mail, otherMail, u"yes"_s);
    row("same phone", phone, samePhone, u"yes"_s);
    Payer noPhone = payer(u"Laura Gomez"_s);
    noPhone.phone = u"N/A"_s;
    Payer alsoNone = payer(u"Ana Ruiz"_s);
    alsoNone.phone = u"-"_s;
    row("no phone that is one", noPhone, alsoNone, u"no"_s);
    row("a shorter name", payer(u"Laura Maria Gomez"_s), payer(u"Laura Gomez"_s, u"1"_s), u"yes"_s);
    row("a relative", payer(u"Maria Lopez Garcia"_s), payer(u"Juan Lopez Garcia"_s), u"no"_s);
    row("a stranger", payer(u"Laura Gomez"_s), payer(u"Ana Ruiz"_s), u"no"_s);
    row("nothing to compare", payer(u"Laura Gomez"_s), Payer(), u"nobody knows"_s);
    row("nobody", payer(u"Laura Gomez"_s), std::nullopt, u"nobody knows"_s);
}

void HistoryWarningsTest::twoPayersAreTheSameCustomerOrNot()
{
    QFETCH(std::optional<Payer>, one);
    QFETCH(std::optional<Payer>, other);
    const auto words = [](const std::optional<bool> &same) {
        return same ? (*same ? u"yes"_s : u"no"_s) : u"nobody knows"_s;
    };
    QTEST(words(isSamePayer(one, other)), "same");
    QTEST(words(isSamePayer(other, one)), "same");
}

void HistoryWarningsTest::theAccountOfAnotherCustomerIsToBeConfirmed()
{
    BeneficiaryFacts facts;
    facts.ofAccount = {earlier(12)};
    QCOMPARE(said(historyWarnings(refund(), facts)), QStringList{u"account_of_others/confirm"_s});
    facts.ofAccount[0].payer = refund().payer;
    QVERIFY(historyWarnings(refund(), facts).empty());
    facts.ofAccount[0].payer = std::nullopt; // nobody knows whose it was
    QVERIFY(historyWarnings(refund(), facts).empty());
}

void HistoryWarningsTest::theDocumentOfAnotherCustomerIsToBeConfirmed()
{
    BeneficiaryFacts facts;
    facts.ofDocument = {earlier(12)};
    facts.ofDocument[0].account.bankAccountNumber = u"999"_s;
    QCOMPARE(said(historyWarnings(refund(), facts)), QStringList{u"document_of_others/confirm"_s});
    facts.ofDocument[0].account.documentType = u"NIT"_s;
    QVERIFY(historyWarnings(refund(), facts).empty());
}

void HistoryWarningsTest::whatTheAccountHasSaidIsNotConfirmedTwice()
{
    BeneficiaryFacts facts;
    facts.ofAccount = {earlier(12)};
    facts.ofDocument = {earlier(12)};
    QCOMPARE(said(historyWarnings(refund(), facts)),
        (QStringList{u"account_of_others/confirm"_s, u"document_of_others/notice"_s}));
    facts.ofDocument.push_back(earlier(9));
    facts.ofDocument[1].account.bankAccountNumber = u"999"_s;
    QCOMPARE(said(historyWarnings(refund(), facts)),
        (QStringList{u"account_of_others/confirm"_s, u"document_of_others/confirm"_s}));
}

void HistoryWarningsTest::anAccountThatFailedIsToBeConfirmedUntilItWorks_data()
{
    QTest::addColumn<QList<RequestState>>("newestFirst");
    QTest::addColumn<bool>("isSeen");
    using enum RequestState;
    QTest::newRow("never") << QList<RequestState>{Settled, InProgress} << false;
    QTest::newRow("failed") << QList<RequestState>{Failed} << true;
    QTest::newRow("failed, then settled") << QList<RequestState>{Settled, Failed} << false;
    QTest::newRow("settled, then failed") << QList<RequestState>{Failed, Settled} << true;
    QTest::newRow("failed, then on its way") << QList<RequestState>{InProgress, Failed} << true;
    QTest::newRow("only rejected") << QList<RequestState>{Rejected, Expired} << false;
}

void HistoryWarningsTest::anAccountThatFailedIsToBeConfirmedUntilItWorks()
{
    QFETCH(QList<RequestState>, newestFirst);
    BeneficiaryFacts facts;
    qint64 number = 100;
    for (const RequestState state : newestFirst) {
        facts.ofAccount.push_back(earlier(number--, state));
        facts.ofAccount.back().payer = refund().payer;
    }
    const QStringList codes = said(historyWarnings(refund(), facts));
    QTEST(codes.contains(u"account_failed_before/confirm"_s), "isSeen");
}

void HistoryWarningsTest::theSameNumberAtAnotherBankIsAnotherAccount()
{
    BeneficiaryFacts facts;
    facts.ofAccount = {earlier(12, RequestState::Failed)};
    facts.ofAccount[0].account.bankCode = u"051"_s;
    QVERIFY(historyWarnings(refund(), facts).empty());
    facts.ofAccount[0].account.bankCode = u"1007"_s; // the same bank in its other form
    QCOMPARE(historyWarnings(refund(), facts).size(), std::size_t(2));
}

void HistoryWarningsTest::farMoreThanUsualIsANotice_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<qint64>("median");
    QTest::addColumn<qint64>("highest");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<bool>("isUnusual");
    const qint64 much = 9'000'000'000'000'000'000;
    QTest::newRow("far more") << 20 << qint64(100) << qint64(400) << qint64(501) << true;
    QTest::newRow("five times as much") << 20 << qint64(100) << qint64(400) << qint64(500) << false;
    QTest::newRow("there was more before") << 20 << qint64(100) << qint64(501) << qint64(501) << false;
    QTest::newRow("too few to know") << 19 << qint64(100) << qint64(400) << qint64(501) << false;
    QTest::newRow("so much that it could overflow") << 20 << much / 5 << much - 1 << much << false;
}

void HistoryWarningsTest::farMoreThanUsualIsANotice()
{
    QFETCH(int, requests);
    QFETCH(qint64, median);
    QFETCH(qint64, highest);
    QFETCH(qint64, amount);
    QFETCH(bool, isUnusual);
    BeneficiaryFacts facts;
    facts.asker = {.requests = requests,
        .median = Money(median, Currency::cop()),
        .highest = Money(highest, Currency::cop()),
        .toOthers = 3};
    const auto warnings = historyWarnings(refund(amount), facts);
    QCOMPARE(said(warnings), isUnusual ? QStringList{u"asker_unusual/notice"_s} : QStringList());
    if (isUnusual) {
        QCOMPARE(warnings[0].evidence.at(0).english(),
            u"The last 20 requests: half of them up to $ 1,00 COP, the highest $ 4,00 COP"_s);
        QCOMPARE(warnings[0].evidence.at(1).english(), u"To somebody else than the payer: 3 of 20"_s);
    }
}

void HistoryWarningsTest::aHundredTimesAnEarlierRefundOfTheChargeIsSeen()
{
    BeneficiaryFacts facts;
    facts.ofCharge = {earlier(12, RequestState::Settled, 1'000)};
    const auto warnings = historyWarnings(refund(100'000), facts);
    QCOMPARE(said(warnings), QStringList{u"amount_off_by_hundred/confirm"_s});
    QCOMPARE(warnings[0].evidence.at(0).english(), u"R12 of this charge: $ 10,00 COP"_s);
    QVERIFY(historyWarnings(refund(10'000), facts).empty());
}

void HistoryWarningsTest::theEvidenceNamesRequestsAndNobody()
{
    BeneficiaryFacts facts;
    facts.ofAccount = {earlier(12)};
    const auto warnings = historyWarnings(refund(), facts);
    QCOMPARE(warnings[0].evidence.at(0).english(),
        u"R12 of 2026-02-01: $ 50.000,00 COP for charge order-12, settled"_s);
}

void HistoryWarningsTest::manyRequestsAreCounted()
{
    BeneficiaryFacts facts;
    for (qint64 number = 30; number > 0; --number)
        facts.ofAccount.push_back(earlier(number));
    const auto warnings = historyWarnings(refund(), facts);
    QVERIFY(warnings[0].message.english().contains(u"30"_s));
    QCOMPARE(warnings[0].evidence.size(), std::size_t(6));
    QCOMPARE(warnings[0].evidence.back().english(), u"And 25 more"_s);
}

void HistoryWarningsTest::onlyWhatARequestDoesNotCarryIsFresh()
{
    RefundRequest request = requestNumber(20);
    request.amount = Money(100'000, Currency::cop());
    request.warnings.clear();
    request.account = account();
    request.seen.payer = refund().payer;
    BeneficiaryFacts facts;
    facts.ofAccount = {earlier(12, RequestState::Failed)};
    facts.knownChargeback = true;
    QCOMPARE(said(freshWarnings(request, facts)),
        (QStringList{
            u"account_of_others/confirm"_s, u"account_failed_before/confirm"_s, u"charged_back/confirm"_s}));
    request.warnings = {
        {.code = u"account_of_others"_s, .message = Phrase("x"), .level = Warning::Level::Confirm},
        {.code = u"account_failed_before"_s, .message = Phrase("x"), .level = Warning::Level::Notice}};
    QCOMPARE(said(freshWarnings(request, facts)),
        (QStringList{u"account_failed_before/confirm"_s, u"charged_back/confirm"_s}));
}

} // namespace reintegro::test

QTEST_GUILESS_MAIN(reintegro::test::HistoryWarningsTest)
#include "history_warnings_test.moc"
