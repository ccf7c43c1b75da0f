// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payments/masked.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro {

class MaskedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheEndAndNeverMoreThanAThird_data();
    void showsTheEndAndNeverMoreThanAThird();
    void knowsPersonalFieldsByTheirNames_data();
    void knowsPersonalFieldsByTheirNames();
    void masksInsideOfJsonText_data();
    void masksInsideOfJsonText();
    void masksWhatIsKnownInAnyText_data();
    void masksWhatIsKnownInAnyText();
    void saysWhereNumbersDiffer();
};

void MaskedTest::showsTheEndAndNeverMoreThanAThird_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("shown");
    const int number = static_cast<int>(PersonalKind::Number);
    const int phone = static_cast<int>(PersonalKind::Phone);
    const int email = static_cast<int>(PersonalKind::Email);
    QTest::newRow("a long account") << u"012345678901"_s << number << u"•••• 8901"_s;
    QTest::newRow("twenty digits") << u"01234567890123456789"_s << number << u"•••• 6789"_s;
    QTest::newRow("a document") << u"1020304050"_s << number << u"•••• 050"_s;
    QTest::newRow("in groups") << u"1.020.304.050"_s << number << u"•••• 050"_s;
    QTest::newRow("three digits") << u"123"_s << number << u"•••• 3"_s;
    QTest::newRow("two digits") << u"12"_s << number << u"••••"_s;
    QTest::newRow("nothing") << QString() << number << QString();
    QTest::newRow("a phone") << u"+573001234567"_s << phone << u"••• 567"_s;
    QTest::newRow("a short phone") << u"601234"_s << phone << u"••• 34"_s;
    QTest::newRow("an e-mail") << u"ana@example.com"_s << email << u"a•••@example.com"_s;
    QTest::newRow("two letters") << u"an@example.com"_s << email << u"•••@example.com"_s;
    QTest::newRow("no e-mail at all") << u"call her"_s << email << u"•••"_s;
    QTest::newRow("two at signs") << u"\"a@b\"@example.com"_s << email << u"\"•••@example.com"_s;
}

void MaskedTest::showsTheEndAndNeverMoreThanAThird()
{
    QFETCH(const QString, value);
    QFETCH(const int, kind);
    QFETCH(const QString, shown);
    QCOMPARE(masked(value, static_cast<PersonalKind>(kind)), shown);
}

void MaskedTest::knowsPersonalFieldsByTheirNames_data()
{
    QTest::addColumn<int>("kind"); // -1: nobody's
    for (const char *const name :
        {"documentId", "document", "bankAccountNumber", "accountId", "taxId", "nit"})
        QTest::newRow(name) << static_cast<int>(PersonalKind::Number);
    for (const char *const name : {"phone", "phoneNumber", "cellPhone"})
        QTest::newRow(name) << static_cast<int>(PersonalKind::Phone);
    QTest::newRow("email") << static_cast<int>(PersonalKind::Email);
    for (const char *const name : {"documentType", "bankAccountType", "accountType", "name", "number",
             "bankCode", "idempotencyKey", "referenceNumber", "amount", "last4"})
        QTest::newRow(name) << -1;
}

void MaskedTest::knowsPersonalFieldsByTheirNames()
{
    QFETCH(const int, kind);
    const std::optional<PersonalKind> found = personalKindOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(found ? static_cast<int>(*found) : -1, kind);
}

void MaskedTest::masksInsideOfJsonText_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("shown");
    QTest::newRow("by name") << uR"({"payer": {"name":"Ana","email":"ana@example.com"}})"_s
                             << uR"({"payer": {"name":"Ana","email":"a•••@example.com"}})"_s;
    QTest::newRow("a document that is a text")
        << uR"({"document":"1020304050"})"_s << uR"({"document":"•••• 050"})"_s;
    QTest::newRow("a document that is an object")
        << uR"({"document":{"documentId":"1020304050","type":"CC"}})"_s
        << uR"({"document":{"documentId":"•••• 050","type":"CC"}})"_s;
    QTest::newRow("a number") << uR"({"documentId":1020304050,"amount":300})"_s
                              << uR"({"documentId":•••• 050,"amount":300})"_s;
    QTest::newRow("null stays") << uR"({"phone":null})"_s << uR"({"phone":null})"_s;
    QTest::newRow("a list") << uR"({"phones":["3001234567","3017654321"],"a":["3"]})"_s
                            << uR"({"phones":["••• 567","••• 321"],"a":["3"]})"_s;
    QTest::newRow("an escaped value") << uR"({"email":"ana\u0040example.com"})"_s << uR"({"email":"•••"})"_s;
    QTest::newRow("an escaped name") << uR"({"documentI\u0064":"1020304050"})"_s
                                     << uR"({"documentI\u0064":"•••"})"_s;
    QTest::newRow("a quote inside") << uR"({"name":"\"Ana\"","phone":"3001234567"})"_s
                                    << uR"({"name":"\"Ana\"","phone":"••• 567"})"_s;
    QTest::newRow("cut off") << uR"({"documentId":"10203040)"_s << uR"({"documentId":"•••• 40)"_s;
    QTest::newRow("known elsewhere") << uR"({"description":"for CC 9.876.543"})"_s
                                     << uR"({"description":"for CC •••• 43"})"_s;
    QTest::newRow("no JSON") << u"<p>9876543</p>"_s << u"<p>•••• 43</p>"_s;
}

void MaskedTest::masksInsideOfJsonText()
{
    QFETCH(const QString, json);
    QFETCH(const QString, shown);
    PersonalWords known;
    known.add(u"9876543"_s, PersonalKind::Number);
    QCOMPARE(maskedJson(json, known), shown);
}

void MaskedTest::masksWhatIsKnownInAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a sentence") << u"The document CC 1020304050 is not the payer's (1020304051)."_s
                                << u"The document CC •••• 050 is not the payer's (•••• 051)."_s;
    QTest::newRow("in groups") << u"1 020 304 050"_s << u"•••• 050"_s;
    QTest::newRow("part of another number") << u"91020304050"_s << u"91020304050"_s;
    QTest::newRow("an e-mail, case forgiven")
        << u"write to Ana@Example.com."_s << u"write to a•••@example.com."_s;
    QTest::newRow("a phone without its country") << u"call 300 123 4567"_s << u"call ••• 567"_s;
    QTest::newRow("a short value hides nothing") << u"123 pesos"_s << u"123 pesos"_s;
}

void MaskedTest::masksWhatIsKnownInAnyText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    PersonalWords known;
    known.add(u"1020304050"_s, PersonalKind::Number);
    known.add(u"1.020.304.051"_s, PersonalKind::Number);
    known.add(u"ana@example.com"_s, PersonalKind::Email);
    known.add(u"+573001234567"_s, PersonalKind::Phone);
    known.add(u"123"_s, PersonalKind::Number);
    QCOMPARE(known.maskedIn(text), shown);
}

void MaskedTest::saysWhereNumbersDiffer()
{
    QCOMPARE(differingPlaces(u"1020304050"_s, u"1020394051"_s), (std::vector<int>{6, 10}));
    QCOMPARE(differingPlaces(u"1.020"_s, u"1020"_s), std::vector<int>());
    QCOMPARE(differingPlaces(u"102"_s, u"1020"_s), std::vector<int>());
    QCOMPARE(digitsOf(u"1.020-3"_s), 5);
}

} // namespace reintegro

QTEST_GUILESS_MAIN(reintegro::MaskedTest)
#include "test_masked.moc"
