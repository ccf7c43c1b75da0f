// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/key_wrap.h"
#include "models/store/sealed_fields.h"
#include "tests/support/some_key.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace reintegro::test {

class SealingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSealedOpens_data();
    void whatWasSealedOpens();
    void nothingOfItCanBeReadAndNoTwoAreAlike();
    void everyChangedByteIsNoticed();
    void everyCutIsNoticed();
    void anotherPlaceDoesNotOpen();
    void anotherKeyDoesNotOpen();
    void hashesAreTheSameForTheSameAndTellNothing();
    void aKeySurvivesTheKeychain();
    void whatIsNoKeyIsSaid_data();
    void whatIsNoKeyIsSaid();
    void aRecoveryCodeCanBeReadBack();
    void aRecoveryCodeForgivesHowItIsTyped();
    void everySlipInARecoveryCodeIsNoticed();
    void theCodeBringsTheKeyBack();
    void anotherCodeBringsNothing();
    void aChangedWrapBringsNothing();
};

void SealingTest::whatWasSealedOpens_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a byte") << QByteArray("x");
    QTest::newRow("a name") << QByteArray("José Muñoz");
    QTest::newRow("zeros") << QByteArray(300, '\0');
    QTest::newRow("an answer") << QByteArray(65536, '{');
}

void SealingTest::whatWasSealedOpens()
{
    QFETCH(QByteArray, plain);
    const SealedFields fields(someKey());
    const QByteArray kept = fields.seal(plain, "requests.personal/1");
    QCOMPARE(kept.size(), plain.size() + 41);
    const Result<QByteArray> opened = fields.open(kept, "requests.personal/1");
    QVERIFY(opened);
    QCOMPARE(*opened, plain);
    QVERIFY(!opened->isNull()); // SQL would take that for NULL
}

void SealingTest::nothingOfItCanBeReadAndNoTwoAreAlike()
{
    const SealedFields fields(someKey());
    QSet<QByteArray> all;
    for (int times = 0; times < 100; ++times) {
        const QByteArray kept = fields.seal("00345678901", "p");
        QVERIFY(!kept.contains("3456"));
        all.insert(kept);
    }
    QCOMPARE(all.size(), 100);
}

void SealingTest::everyChangedByteIsNoticed()
{
    const SealedFields fields(someKey());
    const QByteArray kept = fields.seal("José Muñoz 00345678901", "requests.personal/1");
    for (qsizetype at = 0; at < kept.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = kept;
            changed[at] = char(changed.at(at) ^ (1 << bit));
            const Result<QByteArray> opened = fields.open(changed, "requests.personal/1");
            QVERIFY2(!opened, qPrintable(QString::number(at)));
            QCOMPARE(opened.error().kind, ErrorKind::Storage);
            QVERIFY(!opened.error().what.isEmpty() && !opened.error().next.isEmpty());
            QCOMPARE(opened.error().detail, u"requests.personal"_s);
        }
    }
}

void SealingTest::everyCutIsNoticed()
{
    const SealedFields fields(someKey());
    const QByteArray kept = fields.seal("José Muñoz", "p");
    for (qsizetype size = 0; size < kept.size(); ++size)
        QVERIFY(!fields.open(kept.left(size), "p"));
    QVERIFY(!fields.open(kept + 'x', "p"));
}

void SealingTest::anotherPlaceDoesNotOpen()
{
    const SealedFields fields(someKey());
    const QByteArray kept = fields.seal("José Muñoz", "requests.personal/1");
    for (const char *place : {"requests.personal/2", "requests.body/1", "requests.personal/1x", ""})
        QVERIFY2(!fields.open(kept, place), place);
}

void SealingTest::anotherKeyDoesNotOpen()
{
    const QByteArray kept = SealedFields(someKey(1)).seal("José Muñoz", "p");
    QVERIFY(!SealedFields(someKey(2)).open(kept, "p"));
    QVERIFY(keyCheckOf(someKey(1)) != keyCheckOf(someKey(2)));
    QCOMPARE(keyCheckOf(someKey(1)), keyCheckOf(someKey(1)));
    QCOMPARE(keyCheckOf(someKey(1)).size(), keyCheckSize);
}

void SealingTest::hashesAreTheSameForTheSameAndTellNothing()
{
    const SealedFields fields(someKey());
    QCOMPARE(fields.hash("munoz", "name"), SealedFields(someKey()).hash("munoz", "name"));
    QCOMPARE(fields.hash("munoz", "name").size(), 16);
    const QSet<QByteArray> all{fields.hash("munoz", "name"), fields.hash("munoz", "document"),
        fields.hash("unoz", "namem"), fields.hash("munos", "name"),
        SealedFields(someKey(2)).hash("munoz", "name")};
    QCOMPARE(all.size(), 5);
}

void SealingTest::aKeySurvivesTheKeychain()
{
    const Result<StoreKey> key = StoreKey::random();
    QVERIFY(key);
    const Result<StoreKey> back = StoreKey::fromSecret(key->toSecret());
    QVERIFY(back);
    QVERIFY(back->revealForSealing() == key->revealForSealing());
    QVERIFY(StoreKey::random()->revealForSealing() != key->revealForSealing());
}

void SealingTest::whatIsNoKeyIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray right = someKey().toSecret().revealForKeychain();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("too short") << right.chopped(2);
    QTest::newRow("too long") << right + "00";
    QTest::newRow("another form") << '2' + right.mid(1);
    QTest::newRow("no digits") << right.chopped(2) + "zz";
}

void SealingTest::whatIsNoKeyIsSaid()
{
    QFETCH(QByteArray, text);
    const Result<StoreKey> key = StoreKey::fromSecret(Secret(text));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Keychain);
    QVERIFY(key.error().english().contains(u"store recover"_s));
}

void SealingTest::aRecoveryCodeCanBeReadBack()
{
    QSet<QString> all;
    for (int times = 0; times < 300; ++times) {
        const Result<RecoveryCode> code = RecoveryCode::random();
        QVERIFY(code);
        const QString text = code->revealForPaper();
        QCOMPARE(text.count(u'-'), 6);
        QCOMPARE(text.size(), 39);
        const Result<RecoveryCode> back = RecoveryCode::fromText(text);
        QVERIFY2(back, qPrintable(text));
        QCOMPARE(back->revealForHashing(), code->revealForHashing());
        all.insert(text);
    }
    QCOMPARE(all.size(), 300);
}

void SealingTest::aRecoveryCodeForgivesHowItIsTyped()
{
    // All bits zero but for a one at the end: a code with zeros and a one.
    const QString zeros(31, u'0');
    for (const QString &text : {QString(zeros + u"1-1"_s), QString(zeros + u"i L"_s),
             QString(QString(31, u'o') + u"\tl1\n"_s), QString(QString(31, u'O') + u"I1"_s)}) {
        const Result<RecoveryCode> code = RecoveryCode::fromText(text);
        QVERIFY2(code, qPrintable(text));
        QCOMPARE(code->revealForHashing(), QByteArray(19, '\0') + '\1');
    }
    QCOMPARE(RecoveryCode::fromText(zeros + u"11"_s)->revealForPaper().right(3), u"011"_s);
}

void SealingTest::everySlipInARecoveryCodeIsNoticed()
{
    const QString text = RecoveryCode::random()->revealForPaper().remove(u'-');
    const QString symbols = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const QChar symbol : symbols) {
            QString slip = text;
            slip[at] = symbol;
            if (slip != text)
                QVERIFY2(!RecoveryCode::fromText(slip), qPrintable(slip));
        }
        QString swapped = text;
        if (at > 0)
            std::swap(swapped[at], swapped[at - 1]);
        if (swapped != text)
            QVERIFY2(!RecoveryCode::fromText(swapped), qPrintable(swapped));
    }
    for (const QString &wrong : {QString(), text.chopped(1), QString(text + u'0'), QString(text + text),
             QString(u"#" + text.mid(1))}) {
        const Result<RecoveryCode> code = RecoveryCode::fromText(wrong);
        QVERIFY(!code);
        QCOMPARE(code.error().kind, ErrorKind::InvalidData);
        QVERIFY(!code.error().english().contains(text.left(5)));
    }
}

void SealingTest::theCodeBringsTheKeyBack()
{
    const Result<RecoveryCode> code = RecoveryCode::random();
    const Result<QByteArray> wrap = wrapKey(someKey(), *code, PasswordCost::cheapForTests());
    QVERIFY(wrap);
    QVERIFY(!wrap->contains(someKey().toSecret().revealForKeychain().mid(2, 16)));
    const Result<StoreKey> back = unwrapKey(*wrap, *RecoveryCode::fromText(code->revealForPaper()));
    QVERIFY(back);
    QVERIFY(back->revealForSealing() == someKey().revealForSealing());
    QCOMPARE(keyCheckOfWrap(*wrap), std::optional(keyCheckOf(someKey())));
    QVERIFY(!keyCheckOfWrap("{}"));
}

void SealingTest::anotherCodeBringsNothing()
{
    const Result<QByteArray> wrap =
        wrapKey(someKey(), *RecoveryCode::random(), PasswordCost::cheapForTests());
    const Result<StoreKey> back = unwrapKey(*wrap, *RecoveryCode::random());
    QVERIFY(!back);
    QCOMPARE(back.error().kind, ErrorKind::NotAllowed);
}

void SealingTest::aChangedWrapBringsNothing()
{
    const Result<RecoveryCode> code = RecoveryCode::random();
    const QByteArray wrap = *wrapKey(someKey(), *code, PasswordCost::cheapForTests());
    for (qsizetype at = 0; at + 1 < wrap.size(); ++at) { // but for the line's end
        QByteArray changed = wrap;
        changed[at] = changed.at(at) == '7' ? '1' : '7';
        if (changed != wrap)
            QVERIFY2(!unwrapKey(changed, *code), changed.constData());
    }
}

} // namespace reintegro::test

using reintegro::test::SealingTest;
QTEST_GUILESS_MAIN(SealingTest)
#include "sealing_test.moc"
