// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_terms.h"
#include "tests/support/refund_desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class SearchTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasTypedIsTakenApart_data();
    void whatWasTypedIsTakenApart();
    void findsByWholeNumbersAndBeginningsOfNames_data();
    void findsByWholeNumbersAndBeginningsOfNames();
    void pagesGoByTheKey();
};

void SearchTest::whatWasTypedIsTakenApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("names") << u" José  MUÑOZ "_s << QStringList{u"jose"_s, u"munoz"_s};
    QTest::newRow("a number with dots") << u"1.020.304.050"_s << QStringList{u"1020304050"_s};
    QTest::newRow("a phone") << u"+57 300 123 45 67"_s << QStringList{u"3001234567"_s};
    QTest::newRow("a phone without its country") << u"(300) 123-4567"_s << QStringList{u"3001234567"_s};
    QTest::newRow("an e-mail") << u"Ana@Example.com"_s << QStringList{u"ana@example.com"_s};
    QTest::newRow("a name and a number") << u"ana 10.203.040"_s << QStringList{u"ana"_s, u"10203040"_s};
    QTest::newRow("a request") << u"R12"_s << QStringList{u"r12"_s};
}

void SearchTest::whatWasTypedIsTakenApart()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    QStringList seen;
    for (const SearchWord &word : searchWords(typed))
        seen.append(word.word);
    QCOMPARE(seen, words);
}

void SearchTest::findsByWholeNumbersAndBeginningsOfNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("ids");
    // R1 pays Jose Munoz, R2 Ana Maria Pena; R1 waits, R2 was rejected.
    QTest::newRow("nothing") << QString() << QStringList{u"R1"_s, u"R2"_s};
    QTest::newRow("a whole name") << u"Muñoz"_s << QStringList{u"R1"_s};
    QTest::newRow("a beginning") << u"mun"_s << QStringList{u"R1"_s};
    QTest::newRow("too short a beginning") << u"mu"_s << QStringList();
    QTest::newRow("the middle of a name") << u"uno"_s << QStringList();
    QTest::newRow("two words") << u"peña ana"_s << QStringList{u"R2"_s};
    QTest::newRow("two words of two requests") << u"peña jose"_s << QStringList();
    QTest::newRow("a document") << u"71.888.777"_s << QStringList{u"R1"_s};
    QTest::newRow("a part of a document") << u"7188877"_s << QStringList();
    QTest::newRow("the payer's document") << u"1020304050"_s << QStringList{u"R1"_s, u"R2"_s};
    QTest::newRow("an account") << u"00345678901"_s << QStringList{u"R1"_s, u"R2"_s};
    QTest::newRow("a charge's key") << u"order-1"_s << QStringList{u"R1"_s};
    QTest::newRow("the beginning of a key") << u"order"_s << QStringList{u"R1"_s, u"R2"_s};
    QTest::newRow("a refund's key") << u"order-2-1"_s << QStringList{u"R2"_s};
    QTest::newRow("a request") << u"R2"_s << QStringList{u"R2"_s};
    QTest::newRow("a state") << u"rejected"_s << QStringList{u"R2"_s};
    QTest::newRow("a state and a name") << u"rejected jose"_s << QStringList();
    QTest::newRow("what nobody has") << u"xyz"_s << QStringList();
}

void SearchTest::findsByWholeNumbersAndBeginningsOfNames()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, ids);
    RefundDesk desk;
    NewRequest one = RefundDesk::newRequest(settledCharge(u"order-1"_s));
    one.account.documentId = u"71888777"_s;
    static_cast<void>(desk.asked(one));
    NewRequest other = RefundDesk::newRequest(settledCharge(u"order-2"_s));
    other.account.beneficiaryName = u"Ana Maria Pena"_s;
    other.beneficiaryAsTyped = u"Ana María Peña"_s;
    other.account.documentId = u"52999888"_s;
    const RefundRequest second = desk.asked(other);
    QVERIFY(await(desk.store->reject(second.id, u"no"_s, desk.sofia)));

    RequestFilter filter;
    filter.search = typed;
    QStringList found;
    for (const RefundRequest &request : RefundDesk::need(await(desk.store->requests(filter))))
        found.append(request.id.toString());
    QCOMPARE(found, ids);
}

void SearchTest::pagesGoByTheKey()
{
    RefundDesk desk;
    for (int number = 1; number <= 7; ++number)
        static_cast<void>(desk.asked(RefundDesk::newRequest(settledCharge(u"c-%1"_s.arg(number)))));
    const auto page = [&](const RequestFilter &filter) {
        QStringList ids;
        for (const RefundRequest &request : RefundDesk::need(await(desk.store->requests(filter))))
            ids.append(request.id.toString());
        return ids.join(u' ');
    };
    RequestFilter filter;
    filter.most = 3;
    QCOMPARE(page(filter), u"R5 R6 R7"_s);
    filter.before = RequestId::fromNumber(5);
    QCOMPARE(page(filter), u"R2 R3 R4"_s);
    filter.before = RequestId::fromNumber(2);
    QCOMPARE(page(filter), u"R1"_s);
    filter.before = {};
    filter.after = RequestId::fromNumber(2);
    QCOMPARE(page(filter), u"R3 R4 R5"_s);
    filter.search = u"munoz"_s;
    filter.after = RequestId::fromNumber(6);
    QCOMPARE(page(filter), u"R7"_s);
    filter.after = {};
    filter.state = RequestState::Settled;
    QCOMPARE(page(filter), QString());
}

} // namespace reintegro::test

using reintegro::test::SearchTest;
QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
